// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/codeentry.h"

#include "app/explain/content.h"
#include "app/explain/report.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

using explain::Language;
using explain::Wish;

const explain::Entry *entryOf(const QString &code, const explain::Catalogue &catalogue)
{
    const std::vector<explain::Entry> &entries = catalogue.content().entries;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&code](const explain::Entry &entry) { return entry.codes.contains(code); });
    return found == entries.end() ? nullptr : &*found;
}

/// Of the data's labels.
QString headingOf(Wish wish)
{
    switch (wish) {
    case Wish::Assign:
        return u"whenAssign"_s;
    case Wish::Unassign:
        return u"whenUnassign"_s;
    case Wish::List:
        return u"whenList"_s;
    case Wish::SignIn:
        return u"whenSignIn"_s;
    case Wish::Other:
        break;
    }
    return {};
}

explain::Explanation explained(const QString &code, Wish wish, const explain::Catalogue &catalogue, Language language)
{
    explain::Situation situation;
    situation.wish = wish;
    return catalogue.explain(explain::errorOfCode(code), situation, language);
}

} // namespace

CodeEntry codeEntry(const QString &code, const explain::Catalogue &catalogue, Language language)
{
    CodeEntry text;
    const explain::Explanation general = explained(code, Wish::Other, catalogue, language);
    text.language = language;
    text.title = general.title;
    text.cause = general.cause;
    text.likely = general.likely;
    text.cure = general.cure;
    text.likelyHeading = catalogue.label(u"likely"_s, language);
    text.cureHeading = catalogue.label(u"cure"_s, language);
    const QString colon = language == Language::Chinese ? u"："_s : u": "_s;
    text.retry = catalogue.label(u"retry"_s, language) + colon
                 + catalogue.label(general.retryHelps ? u"retryHelps"_s : u"retryDoesNotHelp"_s, language);
    const explain::Entry *entry = entryOf(code, catalogue);
    if (!entry)
        return text;
    for (const auto &[wish, texts] : entry->in(language).overrides) {
        const explain::Explanation special = explained(code, wish, catalogue, language);
        CodeEntry::Difference difference;
        difference.heading = catalogue.label(headingOf(wish), language);
        if (!texts.title.isEmpty())
            difference.title = special.title;
        if (!texts.cause.isEmpty())
            difference.cause = special.cause;
        if (!texts.likely.isEmpty())
            difference.likely = special.likely;
        if (!texts.cure.isEmpty())
            difference.cure = special.cure;
        text.differences.push_back(difference);
    }
    return text;
}

CodeFacts codeFacts(const QString &code, const explain::Catalogue &catalogue)
{
    CodeFacts facts;
    const explain::Explanation general = explained(code, Wish::Other, catalogue, Language::English);
    facts.related = general.related;
    facts.spellings = general.spellings;
    const explain::Documented documented = catalogue.documented(code);
    facts.actions = documented.actions;
    for (const int status : documented.statuses)
        facts.statuses.append(QString::number(status));
    facts.messages = documented.messages;
    return facts;
}

} // namespace presenters
