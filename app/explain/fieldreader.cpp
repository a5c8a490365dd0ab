// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/fieldreader.h"

#include "app/domain/ipv6address.h"
#include "app/explain/messagevalues.h"
#include "app/explain/timestamps.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr size_t mostFields = 1'000'000;
constexpr qsizetype wordsBetweenQuestions = 1024; ///< whether anybody still waits
constexpr qsizetype recordHead = 48;              ///< a log's time stands within so many characters of its line

} // namespace

ErrorFields errorFieldsOf(QStringView text, const Lexicon &lexicon, const IsWanted &isWanted)
{
    return FieldReader(text, lexicon, isWanted).read();
}

/// A text of which a broken connection or a gateway's answer is all there is.
bool FieldReader::isAnswerOrLine(QStringView text)
{
    constexpr qsizetype longestLine = 400;
    const QStringView all = text.trimmed();
    return all.startsWith(u"HTTP/") || all.startsWith(u"<html", Qt::CaseInsensitive)
           || all.startsWith(u"<!DOCTYPE html", Qt::CaseInsensitive)
           || (all.size() <= longestLine && !all.contains(u'\n'));
}

/// In a text that is short enough to be of one thing, a broken connection is the cloud's where the cloud or one of its
/// SDKs is named.
void FieldReader::judgeTroubles()
{
    constexpr qsizetype longestStory = 8192;
    constexpr QStringView names[] = {u"aliyun", u"alibabacloud", u"alibaba-cloud", u"alicloud", u"terway", u"阿里云"};
    if (m_isAnswer || m_text.size() > longestStory
        || std::none_of(std::begin(names), std::end(names),
                        [this](QStringView name) { return m_text.contains(name, Qt::CaseInsensitive); }))
        return;
    for (ErrorField &field : m_found.fields) {
        if (field.piece == Piece::Trouble)
            field.isWeak = false;
    }
}

ErrorFields FieldReader::read()
{
    qsizetype before = 0;
    for (Word word; m_reader.next(word);) {
        readGap(before, word.from);
        before = word.end();
        ++m_words;
        if (const auto sentence = m_sentences.at(word))
            addSentence(*sentence);
        if (word.from >= m_skipBefore)
            readWord(word);
        const bool isAbandoned = m_words % wordsBetweenQuestions == 0 && m_isWanted && !m_isWanted();
        if (isAbandoned || m_found.fields.size() >= mostFields) {
            m_found.isCutOff = true;
            break;
        }
    }
    judgeTroubles();
    if (m_isOwnReport)
        std::erase_if(m_found.fields, [](const ErrorField &field) {
            return field.piece == Piece::Mention || field.piece == Piece::Sentence;
        });
    return std::move(m_found);
}

ErrorField &FieldReader::add(Piece piece, qsizetype from, qsizetype end, const QString &text)
{
    ErrorField &field = m_found.fields.emplace_back();
    field.piece = piece;
    field.depth = qint16(qBound(-1000, m_depth, 1000));
    field.from = from;
    field.end = end;
    field.text = text;
    return field;
}

/// A short sentence may be anybody's, where it is but a small part of the text.
void FieldReader::addSentence(const RecognisedSentence &sentence)
{
    ErrorField &field = add(Piece::Sentence, sentence.from, sentence.end, sentence.code);
    field.isWeak = sentence.words < 7 && (sentence.end - sentence.from) * 10 < m_text.size() * 6;
    // It is known at its third word only: back to where it begins.
    for (auto i = m_found.fields.end() - 1; i != m_found.fields.begin() && (i - 1)->from > sentence.from; --i)
        std::iter_swap(i, i - 1);
}

void FieldReader::skipTo(qsizetype at)
{
    m_skipBefore = qMax(m_skipBefore, at);
}

/// What stands between two words: lines, objects.
void FieldReader::readGap(qsizetype from, qsizetype end)
{
    int lines = 0;
    for (qsizetype i = from; i < end; ++i) {
        const char16_t c = m_text[i].unicode();
        if (c == u'\n') {
            startLine(i + 1);
            if (++lines == 2)
                add(Piece::Part, i, i);
        } else if (c == u'{') {
            add(Piece::Part, i, i);
            ++m_depth;
        } else if (c == u'}') {
            --m_depth;
        }
        if (c > u' ' && c != u'\\')
            lines = 0;
    }
}

void FieldReader::startLine(qsizetype at)
{
    m_lineStart = at;
    m_fieldsBeforeLine = m_found.fields.size();
    m_depthOfLine = m_depth;
    m_lineIsRecord = false;
}

/// The line is the next one of a log. Not inside of an object of several lines.
void FieldReader::markRecord(qsizetype from)
{
    if (m_lineIsRecord || from - m_lineStart > recordHead || m_depthOfLine > 0)
        return;
    m_lineIsRecord = true;
    ErrorField record;
    record.piece = Piece::Record;
    record.from = record.end = m_lineStart;
    m_found.fields.insert(m_found.fields.begin() + qsizetype(m_fieldsBeforeLine), record);
}

void FieldReader::readWord(const Word &word)
{
    if (readTime(word, true) || readAddress(word) || readKey(word) || readSdkWord(word) || readMention(word))
        return;
    readName(word);
    readTrouble(word);
}

bool FieldReader::readTime(const Word &word, bool startsRecord)
{
    const char16_t first = m_text[word.from].unicode();
    const bool canBe = isAsciiDigit(first) ? word.length >= 8 : word.length == 3 || word.length == 5;
    const qsizetype length = canBe ? timeStampLength(m_text, word.from) : 0;
    if (length > 0) {
        if (startsRecord)
            markRecord(word.from);
        add(Piece::Time, word.from, word.from + length, m_text.mid(word.from, length).trimmed().toString());
        skipTo(word.from + length);
        return true;
    }
    if ((word.length == 7 || word.length == 6) && (view(word) == u"Warning" || view(word) == u"Normal")
        && m_text.mid(word.end(), 2).trimmed().isEmpty() && m_depth == 0)
        markRecord(word.from); // of Kubernetes' events
    return false;
}

bool FieldReader::readAddress(const Word &word)
{
    if (word.end() >= m_text.size() || m_text[word.end()] != u':' || word.length > 4 || word.from < m_noAddressesBefore)
        return false;
    const std::optional<FoundAddress> address = addressAt(m_text, word.from);
    if (!address)
        return false;
    if (!address->isPrefix)
        add(Piece::Address, word.from, address->end, address->address.toString());
    skipTo(address->end);
    return true;
}

/// The longest key that begins with @p word.
std::optional<FieldReader::FoundKey> FieldReader::keyAt(const Word &word) const
{
    std::optional<FoundKey> found;
    if (const std::optional<Field> field = m_lexicon.field(word.fold))
        found = FoundKey{*field, word.end()};
    if (!m_lexicon.beginsField(word.fold))
        return found;
    quint64 fold = word.fold;
    qsizetype end = word.end();
    for (int more = 0; more < 7; ++more) {
        qsizetype next = end;
        while (next < m_text.size() && next - end < 2 && u" '’\""_s.contains(m_text[next]))
            ++next;
        const std::optional<Word> following = wordAt(next);
        if (!following || following->length > 24)
            break;
        fold = foldOf(view(*following), fold);
        end = following->end();
        if (const std::optional<Field> field = m_lexicon.field(fold))
            found = FoundKey{*field, end};
    }
    return found;
}

std::optional<Word> FieldReader::wordAt(qsizetype from) const
{
    if (from >= m_text.size() || (!isWordCharacter(m_text[from].unicode()) && !isHan(m_text[from].unicode())))
        return std::nullopt;
    Word word;
    WordReader(m_text, from).next(word);
    return word;
}

bool FieldReader::standsBefore(qsizetype at, QStringView words) const
{
    while (at > 0 && u" :\"'"_s.contains(m_text[at - 1]))
        --at;
    return at >= words.size() && m_text.mid(at - words.size(), words.size()).compare(words, Qt::CaseInsensitive) == 0;
}

bool FieldReader::isAloneOnLine(const Word &word) const
{
    static const QString around = u" \t-*•\"'`.,;“”‘’"_s;
    qsizetype from = word.from;
    while (from > 0 && around.contains(m_text[from - 1]) && word.from - from < 16)
        --from;
    qsizetype end = word.end();
    while (end < m_text.size() && around.contains(m_text[end]) && end - word.end() < 16)
        ++end;
    return (from == 0 || m_text[from - 1] == u'\n') && (end == m_text.size() || m_text[end] == u'\n');
}

} // namespace explain
