// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"

#include "app/core/log.h"
#include "app/explain/plaintext.h"
#include "app/presenters/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

constexpr qsizetype lineLimit = 300;
constexpr qsizetype blockLimit = 4096;

QString numbered(qsizetype number, const QString &step)
{
    return u"%1. %2"_s.arg(number).arg(step);
}

} // namespace

ExplanationPresenter::ExplanationPresenter(const explain::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_language(programLanguage())
{}

void ExplanationPresenter::setError(const core::Error &error, const explain::Situation &situation)
{
    m_error = error;
    m_situation = situation;
    refresh();
}

void ExplanationPresenter::clear()
{
    m_error.reset();
    m_situation = {};
    refresh();
}

std::vector<explain::OfferedCure> ExplanationPresenter::offers() const
{
    std::vector<explain::OfferedCure> offers;
    for (const explain::OfferedCure &cure : m_explanation.offers) {
        if (std::find(m_taken.begin(), m_taken.end(), cure.offer) != m_taken.end())
            offers.push_back(cure);
    }
    return offers;
}

void ExplanationPresenter::letOffers(const std::vector<explain::Offer> &offers)
{
    m_taken.insert(m_taken.end(), offers.begin(), offers.end());
    emit changed();
}

void ExplanationPresenter::takeOffer(explain::Offer offer)
{
    const std::vector<explain::OfferedCure> now = offers();
    const bool isOffered =
        std::any_of(now.begin(), now.end(), [offer](const explain::OfferedCure &cure) { return cure.offer == offer; });
    if (isOffered)
        emit offerTaken(offer);
}

Outcome ExplanationPresenter::outcome() const
{
    if (m_explanation.outcomeOpen)
        return Outcome::Unknown;
    if (m_error && m_error->kind == core::ErrorKind::Refused)
        return Outcome::Refused;
    return m_error && m_error->kind == core::ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
}

QString ExplanationPresenter::heading(const QString &name) const
{
    return m_catalogue.label(name, m_language);
}

std::vector<TechnicalRow> ExplanationPresenter::technicalRows() const
{
    std::vector<TechnicalRow> rows;
    if (!m_error)
        return rows;
    const auto addLine = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({m_catalogue.label(name, m_language),
                            explain::plainLine(core::redacted(value.left(blockLimit)), lineLimit), false});
    };
    const auto addBlock = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({m_catalogue.label(name, m_language),
                            explain::plainBlock(core::redacted(value.left(blockLimit)), blockLimit), true});
    };
    addLine(u"code"_s, m_error->code);
    addLine(u"httpStatus"_s, m_error->httpStatus > 0 ? QString::number(m_error->httpStatus) : QString());
    addLine(u"requestId"_s, m_error->requestId);
    addLine(u"host"_s, m_error->hostName);
    addLine(u"action"_s, m_error->action);
    if (m_error->accessDenied) {
        addLine(u"permission"_s, m_error->accessDenied->action);
        addLine(u"principal"_s,
                u"%1 %2"_s.arg(m_error->accessDenied->principalType, m_error->accessDenied->principalName).trimmed());
    }
    const bool fromServer = m_error->delivery == core::Delivery::Answered;
    addBlock(fromServer ? u"detail"_s : u"systemWords"_s, m_error->detail);
    addBlock(u"body"_s, QString::fromUtf8(m_error->body));
    return rows;
}

QString ExplanationPresenter::copyText() const
{
    if (!m_error)
        return {};
    QString text = title() + u"\n\n"_s + m_catalogue.label(u"cause"_s, m_language) + u'\n' + cause() + u"\n\n"_s
                   + m_catalogue.label(u"cure"_s, m_language) + u'\n';
    for (qsizetype i = 0; i < cure().size(); ++i)
        text += numbered(i + 1, cure().at(i)) + u'\n';
    text += u'\n' + m_catalogue.label(u"technical"_s, m_language) + u'\n';
    for (const TechnicalRow &row : technicalRows())
        text += row.label + (row.multiLine ? u":\n"_s : u": "_s) + row.value + u'\n';
    return core::redacted(text);
}

QString ExplanationPresenter::otherLanguageName() const
{
    return m_language == explain::Language::Chinese ? u"English"_s : u"中文"_s;
}

void ExplanationPresenter::toggleLanguage()
{
    m_language = m_language == explain::Language::Chinese ? explain::Language::English : explain::Language::Chinese;
    m_switched = true;
    refresh();
}

void ExplanationPresenter::followProgramLanguage()
{
    if (m_switched || m_language == programLanguage())
        return;
    m_language = programLanguage();
    refresh();
}

void ExplanationPresenter::refresh()
{
    m_explanation = m_error ? m_catalogue.explain(*m_error, m_situation, m_language) : explain::Explanation();
    emit changed();
}

} // namespace presenters
