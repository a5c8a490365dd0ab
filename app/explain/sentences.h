// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/content.h"
#include "app/explain/textwords.h"

#include <unordered_map>

namespace explain {

/// A server's sentence that was recognised in a text.
struct RecognisedSentence
{
    QString code;  ///< whose sentence it is
    int words = 0; ///< how many words of it are fixed
    qsizetype from = 0;
    qsizetype end = 0;
};

/// The sentences of the catalogue, its patterns and what is documented, found by their words in one pass over a text.
class Sentences
{
public:
    explicit Sentences(const Content &content);

    /// To be asked at every word of a text in turn. Nothing where sentences of several explanations fit equally well.
    class Search
    {
    public:
        Search(const Sentences &sentences, QStringView text)
            : m_sentences(sentences)
            , m_text(text)
        {}
        std::optional<RecognisedSentence> at(const Word &word);

    private:
        const Sentences &m_sentences;
        QStringView m_text;
        Word m_last[2];        ///< the two words before
        qsizetype m_until = 0; ///< what was recognised reaches to here
    };

private:
    struct Sentence
    {
        std::vector<quint64> words; ///< folds; hole for any few words
        int fixedWords = 0;
        QString code;
        size_t entry = 0;
        bool isDocumented = false;
    };
    void add(const QString &text, const QString &code, size_t entry, bool isDocumented);
    std::optional<RecognisedSentence> best(QStringView text, quint64 key, qsizetype from) const;

    std::vector<Sentence> m_sentences;
    std::unordered_map<quint64, std::vector<size_t>> m_byBeginning; ///< of the first three words
};

} // namespace explain
