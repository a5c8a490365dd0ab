// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr quint64 hole = 0;
constexpr size_t longestHole = 16;
constexpr int fewestWords = 4;
constexpr size_t beginningWords = 3;

quint64 keyOf(quint64 first, quint64 second, quint64 third)
{
    return (first * 31 + second) * 31 + third;
}

/// Where three fixed words stand side by side; past the end when nowhere.
size_t beginningOf(const std::vector<quint64> &words)
{
    size_t inARow = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        inARow = words[i] == hole ? 0 : inARow + 1;
        if (inARow == beginningWords)
            return i + 1 - beginningWords;
    }
    return words.size();
}

/// Reads words ahead, no more of them than are asked for.
class Ahead
{
public:
    Ahead(QStringView text, qsizetype from)
        : m_reader(text, from)
    {}
    const Word *at(size_t index)
    {
        Word word;
        while (m_words.size() <= index && m_reader.next(word))
            m_words.push_back(word);
        return index < m_words.size() ? &m_words[index] : nullptr;
    }

private:
    WordReader m_reader;
    std::vector<Word> m_words;
};

/// How many words of the text @p words take; nothing when they do not fit.
std::optional<size_t> fit(const std::vector<quint64> &words, Ahead &text)
{
    size_t at = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i] == hole) {
            if (i + 1 == words.size())
                break;
            size_t skipped = 0;
            const Word *word = text.at(at);
            while (word && word->fold != words[i + 1] && skipped < longestHole) {
                ++skipped;
                word = text.at(++at);
            }
            if (!word || word->fold != words[i + 1])
                return std::nullopt;
            continue;
        }
        const Word *word = text.at(at);
        if (!word || word->fold != words[i])
            return std::nullopt;
        ++at;
    }
    return at;
}

} // namespace

Sentences::Sentences(const Content &content)
{
    QHash<QString, size_t> entryOfCode;
    for (size_t i = 0; i < content.entries.size(); ++i) {
        const Entry &entry = content.entries[i];
        for (const QString &code : entry.codes)
            entryOfCode.insert(code, i);
        const auto plain = std::find_if(entry.codes.begin(), entry.codes.end(), [](const QString &code) {
            return !code.contains(u'*') && !code.contains(u'{');
        });
        if (plain == entry.codes.end())
            continue;
        for (const MessageRule &rule : entry.messages) {
            if (rule.flag.isEmpty()) // a rule with a flag is a part of a sentence
                add(rule.pattern.text(), *plain, i, false);
        }
    }
    for (auto it = content.documented.begin(); it != content.documented.end(); ++it) {
        if (it.key().contains(u'{'))
            continue;
        for (const QString &message : it->messages)
            add(message, it.key(), entryOfCode.value(it.key(), content.entries.size()), true);
    }
}

void Sentences::add(const QString &text, const QString &code, size_t entry, bool isDocumented)
{
    static const QRegularExpression holes(u"\\{[^{}]*\\}|%[sd]"_s);
    Sentence sentence{{}, 0, code, entry, isDocumented};
    const QStringList parts = text.split(holes);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            sentence.words.push_back(hole);
        WordReader reader(parts.at(i));
        for (Word word; reader.next(word); ++sentence.fixedWords)
            sentence.words.push_back(word.fold);
    }
    const size_t begin = beginningOf(sentence.words);
    if (begin == sentence.words.size() || sentence.fixedWords < fewestWords)
        return;
    sentence.words.erase(sentence.words.begin(), sentence.words.begin() + qsizetype(begin));
    const auto &words = sentence.words;
    m_byBeginning[keyOf(words[0], words[1], words[2])].push_back(m_sentences.size());
    m_sentences.push_back(std::move(sentence));
}

std::optional<RecognisedSentence> Sentences::best(QStringView text, quint64 key, qsizetype from) const
{
    const auto candidates = m_byBeginning.find(key);
    if (candidates == m_byBeginning.end())
        return std::nullopt;
    Ahead ahead(text, from);
    const Sentence *found = nullptr;
    size_t taken = 0;
    bool isUnclear = false;
    for (const size_t index : candidates->second) {
        const Sentence &sentence = m_sentences[index];
        if (found && sentence.fixedWords < found->fixedWords)
            continue;
        const std::optional<size_t> words = fit(sentence.words, ahead);
        if (!words)
            continue;
        const bool isLonger = !found || sentence.fixedWords > found->fixedWords;
        if (isLonger)
            isUnclear = false;
        else if (sentence.entry != found->entry)
            isUnclear = true;
        if (isLonger || (sentence.isDocumented && !found->isDocumented)) {
            found = &sentence;
            taken = *words;
        }
    }
    if (!found || isUnclear || taken == 0)
        return std::nullopt;
    return RecognisedSentence{found->code, found->fixedWords, from, ahead.at(taken - 1)->end()};
}

std::optional<RecognisedSentence> Sentences::Search::at(const Word &word)
{
    const Word first = std::exchange(m_last[0], m_last[1]);
    const Word second = std::exchange(m_last[1], word);
    if (first.length == 0 || first.from < m_until)
        return std::nullopt;
    const std::optional<RecognisedSentence> found =
        m_sentences.best(m_text, keyOf(first.fold, second.fold, word.fold), first.from);
    if (found)
        m_until = found->end;
    return found;
}

} // namespace explain
