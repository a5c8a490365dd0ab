// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/errorfields.h"

namespace explain {

/// Goes through a text word by word and collects what belongs to errors (errorFieldsOf()).
class FieldReader
{
public:
    FieldReader(QStringView text, const Lexicon &lexicon, const IsWanted &isWanted)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_isWanted(isWanted)
        , m_reader(text)
        , m_sentences(lexicon.sentences(), text)
        , m_isAnswer(isAnswerOrLine(text))
    {}
    ErrorFields read();

private:
    /// A code, and where it ends in the text.
    struct FoundCode
    {
        QString code;
        qsizetype end = 0;
        bool isKnown = false;
        bool isCompleted = false;
    };
    /// A key of one or several words.
    struct FoundKey
    {
        Field field;
        qsizetype end;
    };

    static bool isAnswerOrLine(QStringView text);
    ErrorField &add(Piece piece, qsizetype from, qsizetype end, const QString &text = {});
    void addSentence(const RecognisedSentence &sentence);
    void readGap(qsizetype from, qsizetype end);
    void startLine(qsizetype at);
    void readWord(const Word &word);
    void skipTo(qsizetype at);

    bool readTime(const Word &word, bool startsRecord);
    bool readAddress(const Word &word);
    bool readKey(const Word &word);
    void readCodeKey(const Word &word, const FoundKey &key, const ValuePlace &place);
    void readValue(const Word &word, const FoundKey &key, const ValuePlace &place);
    void readRequestId(const Word &value);
    void readForeignCodes(const ValuePlace &place);
    void readIdentity(Field field, const ValuePlace &place);
    bool readSdkWord(const Word &word);
    bool readMention(const Word &word);
    bool readName(const Word &word);
    void readTrouble(const Word &word);
    void judgeTroubles();
    void markRecord(qsizetype from);

    std::optional<FoundKey> keyAt(const Word &word) const;
    std::optional<FoundCode> codeAt(qsizetype from) const;
    std::optional<Word> wordAt(qsizetype from) const;
    QStringView view(const Word &word) const { return m_text.mid(word.from, word.length); }
    bool isCausedBy(qsizetype at) const;
    bool isAloneOnLine(const Word &word) const;
    bool isHeading(qsizetype from, qsizetype end) const;
    bool standsBefore(qsizetype at, QStringView words) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    const IsWanted &m_isWanted;
    WordReader m_reader;
    Sentences::Search m_sentences;
    ErrorFields m_found;
    qsizetype m_words = 0;
    qsizetype m_lineStart = 0;
    size_t m_fieldsBeforeLine = 0; ///< how many there were when the line began
    int m_depthOfLine = 0;         ///< when the line began
    bool m_lineIsRecord = false;
    int m_depth = 0;
    qsizetype m_noMentionsBefore = 0;
    qsizetype m_noAddressesBefore = 0;
    qsizetype m_skipBefore = 0; ///< words before are a value that was read
    bool m_isOwnReport = false;
    bool m_isAnswer = false; ///< the text is one line, or the whole of what a server answered
};

} // namespace explain
