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
    const QStringList all = query.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
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

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
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

int CodeIndex::rank(const Words &words, const QString &phrase, const QStringList &query)
{
    if (query.isEmpty())
        return 0;
    for (const QString &word : query) {
        if (!words.code.contains(word) && !words.titles.contains(word) && !words.rest.contains(word))
            return notFound;
    }
    if (words.code == phrase)
        return 0;
    if (words.code.startsWith(phrase))
        return 1;
    if (hasAll(words.code, query))
        return 2;
    if (hasAny(words.code, query))
        return 3;
    return hasAll(words.titles, query) ? 4 : 5;
}

std::vector<size_t> CodeIndex::search(const QString &query, const QString &action) const
{
    const QStringList words = wordsOf(query);
    const QString phrase = words.join(u' ');
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
        if (const int found = rank(m_words[i], phrase, words); found != notFound)
            hits.push_back({found, i});
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
