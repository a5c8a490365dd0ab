// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/pastedtext.h"

#include "app/explain/catalogue.h"
#include "app/explain/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

/// Tellings of an error are remembered up to here: they may differ in what is masked.
constexpr qsizetype mostTellings = 1000;

/// What makes two findings the same one.
QString identityOf(const Finding &finding)
{
    const core::Error &error = finding.error;
    const QString same = error.requestId.isEmpty() ? error.detail : error.requestId;
    return QString::number(int(error.kind)) + u'\n' + error.code + u'\n' + same;
}

/// The later of two tellings of an error may know more.
void complete(Finding &first, const Finding &later)
{
    if (first.error.detail.isEmpty())
        first.error.detail = later.error.detail;
    if (first.error.action.isEmpty()) {
        first.error.action = later.error.action;
        first.situation.wish = later.situation.wish;
    }
    if (first.error.httpStatus == 0)
        first.error.httpStatus = later.error.httpStatus;
    if (first.situation.interfaceId.isEmpty())
        first.situation.interfaceId = later.situation.interfaceId;
    for (const QString &id : later.ids) {
        if (first.ids.size() >= mostIds)
            break;
        if (!first.ids.contains(id))
            first.ids.append(id);
    }
}

} // namespace

PastedText readPastedText(const QString &text, const Catalogue &catalogue, const IsWanted &isWanted)
{
    PastedText read;
    read.isCutOff = text.size() > longestText;
    const std::shared_ptr<const Lexicon> lexicon = Lexicon::of(catalogue);
    const CleanedText cleaned(QStringView(text).left(longestText));
    const ErrorFields fields = errorFieldsOf(cleaned.text(), *lexicon, isWanted);
    read.isCutOff = read.isCutOff || fields.isCutOff;
    QHash<QString, size_t> known;
    QHash<QString, size_t> knownTellings; ///< quicker to see than what is known of an error as a whole
    for (const ErrorUnit &unit : errorUnitsOf(fields.fields)) {
        if (isWanted && !isWanted()) {
            read.isCutOff = true;
            break;
        }
        const QString telling = tellingOf(unit, fields.fields, cleaned);
        if (const auto same = knownTellings.constFind(telling);
            same != knownTellings.constEnd() && read.findings[*same].times >= 3) {
            ++read.findings[*same].times;
            continue;
        }
        if (read.findings.size() >= mostFindings && !knownTellings.contains(telling)) {
            read.isCutOff = true;
            continue;
        }
        const std::optional<Finding> finding = findingOf(unit, fields.fields, cleaned);
        if (!finding)
            continue;
        const QString identity = identityOf(*finding);
        if (const auto same = known.constFind(identity); same != known.constEnd()) {
            Finding &first = read.findings[*same];
            ++first.times;
            complete(first, *finding);
            if (knownTellings.size() < mostTellings)
                knownTellings.insert(telling, *same);
        } else {
            known.insert(identity, read.findings.size());
            knownTellings.insert(telling, read.findings.size());
            read.findings.push_back(*finding);
        }
    }
    return read;
}

} // namespace explain
