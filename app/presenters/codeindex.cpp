// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/codeindex.h"

#include "app/explain/content.h"
#include "app/presenters/codeentry.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

using explain::Language;

constexpr int notFound = -1;

QString everythingIn(const CodeEntry &entry)
{
    QStringList texts{entry.cause};
    texts += entry.likely + entry.cure;
    for (const CodeEntry::Difference &difference : entry.differences)
        texts += QStringList{difference.title, difference.cause} + difference.likely + difference.cure;
    return texts.join(u'\n');
}

/// The words of what was typed or pasted, without the marks that stand around a code.
QStringList wordsOf(const QString &query)
{
    static const QString marks = u"\"'`“”‘’「」,;:，；：。()[]{}<>"_s;
    QStringList words;
    const QStringList all = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : all) {
        while (!word.isEmpty() && marks.contains(word.front()))
            word.remove(0, 1);
        while (!word.isEmpty() && marks.contains(word.back()))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

/// Words that are in every text, and tell nothing beside others.
bool isSmall(const QString &word)
{
    static const QStringList small{u"a"_s,  u"an"_s, u"the"_s, u"of"_s,  u"on"_s,  u"in"_s,   u"to"_s, u"for"_s,
                                   u"is"_s, u"my"_s, u"too"_s, u"are"_s, u"and"_s, u"with"_s, u"的"_s, u"了"_s};
    return small.contains(word);
}

/// "address" of "addresses"; what is none stays.
QString singular(const QString &word)
{
    for (const QString &ending : {u"sses"_s, u"xes"_s, u"ches"_s, u"shes"_s}) {
        if (word.size() > ending.size() && word.endsWith(ending))
            return word.chopped(2);
    }
    const bool isPlural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us")
                          && !word.endsWith(u"is");
    return isPlural ? word.chopped(1) : word;
}

bool isLetter(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x250;
}

/// Han characters stand without blanks: any place counts.
bool hasWholeWord(const QString &text, const QString &word)
{
    if (word.isEmpty() || !isLetter(word.front()))
        return text.contains(word);
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at > 0 && isLetter(text.at(at - 1)))
            continue;
        QStringView behind = QStringView(text).mid(at + word.size(), 3);
        if (behind.startsWith(u"es"))
            behind = behind.mid(2);
        else if (behind.startsWith(u's'))
            behind = behind.mid(1);
        if (behind.isEmpty() || !isLetter(behind.front()))
            return true;
    }
    return false;
}

} // namespace

CodeIndex::CodeIndex(const explain::Catalogue &catalogue)
{
    const QStringList all = catalogue.codes();
    for (const QString &code : all) {
        const CodeEntry english = codeEntry(code, catalogue, Language::English);
        const CodeEntry chinese = codeEntry(code, catalogue, Language::Chinese);
        const explain::Documented documented = catalogue.documented(code);
        m_codes.push_back({code, english.title, chinese.title, documented.actions});
        QStringList rest{everythingIn(english), everythingIn(chinese)};
        rest += documented.actions + documented.messages;
        for (const int status : documented.statuses)
            rest.append(QString::number(status));
        m_words.push_back(
            {code.toLower(), (english.title + u'\n' + chinese.title).toLower(), rest.join(u'\n').toLower()});
    }
}

QStringList CodeIndex::actions() const
{
    QSet<QString> all;
    for (const Code &code : m_codes)
        all.unite({code.actions.begin(), code.actions.end()});
    all.remove(u"*"_s);
    QStringList sorted(all.begin(), all.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        const bool ofOther = a.contains(u':');
        return ofOther != b.contains(u':') ? !ofOther : a < b;
    });
    return sorted;
}

std::vector<CodeIndex::Sought> CodeIndex::soughtOf(const QStringList &words)
{
    static const std::vector<QStringList> alike{{u"过多"_s, u"太多"_s, u"这么多"_s}};
    const bool onlySmall = std::all_of(words.begin(), words.end(), isSmall);
    std::vector<Sought> query;
    for (const QString &word : words) {
        if (isSmall(word) && !onlySmall)
            continue;
        const auto group =
            std::find_if(alike.begin(), alike.end(), [&word](const QStringList &each) { return each.contains(word); });
        query.push_back({group == alike.end() ? QStringList{singular(word)} : *group});
    }
    return query;
}

bool CodeIndex::hasAll(const QString &text, const std::vector<Sought> &query, bool asWholeWords)
{
    return std::all_of(query.begin(), query.end(), [&](const Sought &sought) {
        return std::any_of(sought.forms.begin(), sought.forms.end(), [&](const QString &form) {
            return asWholeWords ? hasWholeWord(text, form) : text.contains(form);
        });
    });
}

int CodeIndex::rank(const Words &words, const QString &phrase, const std::vector<Sought> &query)
{
    if (query.empty())
        return 0;
    bool anyInCode = false;
    bool allInTitles = true;
    for (const Sought &sought : query) {
        const std::vector<Sought> one{sought};
        const bool inCode = hasAll(words.code, one, false);
        const bool inTitles = hasAll(words.titles, one, false);
        if (!inCode && !inTitles && !hasAll(words.rest, one, false))
            return notFound;
        anyInCode = anyInCode || inCode;
        allInTitles = allInTitles && inTitles;
    }
    if (words.code == phrase)
        return 1;
    if (words.code.startsWith(phrase))
        return 2;
    if (hasAll(words.code, query, false))
        return 3;
    if (allInTitles)
        return hasAll(words.titles, query, true) ? 4 : 5;
    return anyInCode ? 6 : 7;
}

std::vector<size_t> CodeIndex::search(const QString &query, const QString &action) const
{
    const QString phrase = wordsOf(query).join(u' ');
    const QStringList words = phrase.toLower().split(u' ', Qt::SkipEmptyParts);
    const std::vector<Sought> sought = soughtOf(words);
    struct Hit
    {
        int rank;
        size_t position;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_codes.size(); ++i) {
        const QStringList &actions = m_codes[i].actions;
        if (!action.isEmpty() && !actions.contains(action) && !actions.contains("*"_L1))
            continue;
        if (const int found = rank(m_words[i], phrase.toLower(), sought); found != notFound)
            hits.push_back({m_codes[i].code == phrase ? 0 : found, i});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
    std::vector<size_t> positions;
    positions.reserve(hits.size());
    for (const Hit &hit : hits)
        positions.push_back(hit.position);
    return positions;
}

qsizetype CodeIndex::find(const QString &code) const
{
    const QString wanted = code.toLower();
    const auto found =
        std::find_if(m_words.begin(), m_words.end(), [&wanted](const Words &words) { return words.code == wanted; });
    return found == m_words.end() ? -1 : found - m_words.begin();
}

} // namespace presenters
