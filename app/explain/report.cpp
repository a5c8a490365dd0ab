// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/report.h"

#include "app/core/log.h"
#include "app/core/version.h"
#include "app/explain/content.h"
#include "app/explain/evidence.h"
#include "app/explain/plaintext.h"
#include "app/explain/reportpage.h"

#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr qsizetype lineLimit = 300;
constexpr qsizetype blockLimit = 4096;

QString separator(Language language)
{
    return language == Language::Chinese ? u"、"_s : u", "_s;
}

/// What an explanation says, up to the related codes.
class ExplanationPart
{
public:
    ExplanationPart(const Catalogue &catalogue, Language language)
        : m_catalogue(catalogue)
        , m_language(language)
    {}
    QString label(const QString &name) const { return m_catalogue.label(name, m_language); }

    void write(ReportPage &page, const Explanation &explanation) const
    {
        page.paragraph(label(u"cause"_s), explanation.cause);
        page.points(label(u"evidence"_s), explanation.evidence, false);
        page.points(label(u"likely"_s), explanation.likely, false);
        page.points(label(u"cure"_s), explanation.cure, true);
        for (const OfferedCure &offer : explanation.offers) {
            if (offer.offer == Offer::CopyPolicy)
                page.listing(label(u"policy"_s), minimalPolicy(offer.subject));
        }
        page.paragraph(label(u"retry"_s), label(explanation.retryHelps ? u"retryHelps"_s : u"retryDoesNotHelp"_s));
        page.paragraph(label(u"related"_s), explanation.related.join(separator(m_language)));
        page.paragraph(label(u"spellings"_s), explanation.spellings.join(separator(m_language)));
    }

private:
    const Catalogue &m_catalogue;
    Language m_language;
};

QString timeOf(const Report &report)
{
    if (!report.time.isValid())
        return plainLine(core::redacted(report.timeText.left(lineLimit)), lineLimit);
    return report.time.toOffsetFromUtc(report.time.offsetFromUtc()).toString(Qt::ISODate);
}

/// Of the data's labels.
QString codeLabel(CodeOrigin origin)
{
    switch (origin) {
    case CodeOrigin::Recognised:
        return u"codeRecognised"_s;
    case CodeOrigin::Completed:
        return u"codeCompleted"_s;
    case CodeOrigin::AsWritten:
        break;
    }
    return u"code"_s;
}

} // namespace

std::vector<TechnicalRow> technicalRows(const core::Error &error, const Catalogue &catalogue, Language language,
                                        CodeOrigin codeOrigin)
{
    std::vector<TechnicalRow> rows;
    const auto addLine = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back(
                {catalogue.label(name, language), plainLine(core::redacted(value.left(blockLimit)), lineLimit), false});
    };
    const auto addBlock = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({catalogue.label(name, language),
                            plainBlock(core::redacted(value.left(blockLimit)), blockLimit), true});
    };
    addLine(codeLabel(codeOrigin), error.code);
    addLine(u"httpStatus"_s, error.httpStatus > 0 ? QString::number(error.httpStatus) : QString());
    addLine(u"requestId"_s, error.requestId);
    addLine(u"host"_s, error.hostName);
    addLine(u"action"_s, error.action);
    if (error.accessDenied) {
        addLine(u"permission"_s, error.accessDenied->action);
        addLine(u"principal"_s,
                u"%1 %2"_s.arg(error.accessDenied->principalType, error.accessDenied->principalName).trimmed());
    }
    const bool fromServer = error.delivery == core::Delivery::Answered;
    addBlock(fromServer ? u"detail"_s : u"systemWords"_s, error.detail);
    addBlock(u"body"_s, QString::fromUtf8(error.body));
    return rows;
}

QString reportText(const Report &report, const Catalogue &catalogue, Report::Form form)
{
    const ExplanationPart part(catalogue, report.language);
    ReportPage page(form, report.language);
    page.title(report.explanation.title);
    part.write(page, report.explanation);
    page.heading(part.label(u"technical"_s));
    const std::vector<TechnicalRow> rows = technicalRows(report.error, catalogue, report.language, report.codeOrigin);
    for (const TechnicalRow &row : rows) {
        if (!row.multiLine)
            page.rowOrBlock(row);
    }
    page.row(part.label(u"time"_s), timeOf(report));
    page.row(part.label(u"versions"_s), report.versions);
    for (const TechnicalRow &row : rows) {
        if (row.multiLine)
            page.rowOrBlock(row);
    }
    return core::redacted(page.text());
}

QString entryReportText(const QString &code, Wish wish, const Catalogue &catalogue, Language language,
                        Report::Form form)
{
    Situation situation;
    situation.wish = wish;
    const Explanation explanation = catalogue.explain(errorOfCode(code), situation, language);
    const Documented documented = catalogue.documented(code);
    const ExplanationPart part(catalogue, language);
    ReportPage page(form, language);
    page.title(explanation.title);
    part.write(page, explanation);
    page.heading(part.label(u"technical"_s));
    page.row(part.label(u"code"_s), plainLine(code, lineLimit));
    QStringList statuses;
    for (const int status : documented.statuses)
        statuses.append(QString::number(status));
    page.row(part.label(u"statuses"_s), statuses.join(separator(language)));
    QStringList actions = documented.actions;
    actions.replaceInStrings(u"*"_s, part.label(u"everyAction"_s));
    page.row(part.label(u"actions"_s), actions.join(separator(language)));
    page.block(part.label(u"messages"_s), documented.messages.join(u'\n'));
    return page.text();
}

QString colonOf(Language language)
{
    return language == Language::Chinese ? u"："_s : u": "_s;
}

core::Error errorOfCode(const QString &code)
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.delivery = core::Delivery::Answered;
    error.code = code;
    return error;
}

QString programVersions()
{
    return u"ENI Desk %1, Qt %2, %3"_s.arg(core::programVersion(), QLatin1StringView(qVersion()),
                                           QSysInfo::prettyProductName());
}

} // namespace explain
