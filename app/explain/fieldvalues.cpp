// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/fieldvalues.h"

#include "app/explain/textwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr qsizetype longestGap = 256; ///< between a key and its value
constexpr qsizetype longestShortValue = 256;
constexpr qsizetype longestMessage = 4096;
constexpr qsizetype wrappedWidth = 50; ///< a shorter line was not wrapped by a terminal

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Walks over what stands between a key and its value.
class Gap
{
public:
    Gap(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
        , m_end(qMin(text.size(), at + longestGap))
    {}
    QChar here() const { return m_at < m_end ? m_text[m_at] : QChar(); }
    qsizetype at() const { return m_at; }
    bool skip(QStringView characters)
    {
        const qsizetype from = m_at;
        while (m_at < m_end && characters.contains(m_text[m_at]))
            ++m_at;
        return m_at > from;
    }
    bool skipOne(QStringView characters)
    {
        const bool isThere = m_at < m_end && characters.contains(m_text[m_at]);
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    /// Tags, and blanks and line ends between them.
    bool skipTags()
    {
        bool found = false;
        while (here() == u'<' && m_at + 1 < m_end && (m_text[m_at + 1] == u'/' || m_text[m_at + 1].isLetter())) {
            const qsizetype close = m_text.mid(m_at, m_end - m_at).indexOf(u'>');
            if (close < 0)
                break;
            m_at += close + 1;
            found = true;
            skip(u" \t\n");
        }
        return found;
    }

private:
    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
};

/// Backslashes that stand right before @p at.
qsizetype backslashesBefore(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (count < at && text[at - 1 - count] == u'\\')
        ++count;
    return count;
}

/// Where the value in quotation marks ends: at a mark with no more backslashes than the opening one has.
qsizetype closingQuote(QStringView text, const ValuePlace &place, qsizetype limit)
{
    for (qsizetype i = place.from; i < limit; ++i) {
        if (text[i] == place.quote && backslashesBefore(text, i) <= place.backslashes)
            return i - backslashesBefore(text, i);
    }
    return limit;
}

QString withoutBackslashes(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\')
            plain += text[i];
    }
    return plain;
}

/// What SDKs and tools write behind a server's sentence.
constexpr QStringView sentenceEnds[] = {u"request id",   u"requestid",   u"请求id",     u"请求 id", u", url:",
                                        u"recommend:",   u"response: {", u"response:{", u"hostid:", u"data: {",
                                        u"status code:", u"statuscode:", u".: ",        u"., ",     u"error code:",
                                        u"诊断地址",     u"errorcode:"};

bool endsSentence(QStringView rest)
{
    return std::any_of(std::begin(sentenceEnds), std::end(sentenceEnds),
                       [rest](QStringView mark) { return rest.startsWith(mark, Qt::CaseInsensitive); });
}

constexpr QStringView possibleEndStarts = u"rR请,hHdDsS.eE诊";

/// Whether the line that begins at @p at goes on with a sentence that was broken by a terminal: it is not empty, and
/// begins neither with a key of its own nor like a line of a stack trace.
bool goesOn(QStringView text, qsizetype at, qsizetype limit)
{
    while (at < limit && isBlank(text[at]))
        ++at;
    if (at >= limit || text[at] == u'\n' || text[at] == u'{' || text[at] == u'}' || text[at] == u'<')
        return false;
    const QStringView line = text.mid(at, qMin(limit - at, qsizetype(48)));
    if (line.startsWith(u"at ") || line.startsWith(u"File \"") || line.startsWith(u"with ") || line.startsWith(u"on "))
        return false;
    qsizetype word = 0;
    while (word < line.size() && (line[word].isLetterOrNumber() || u"-_ "_s.contains(line[word])))
        ++word;
    const bool isKey =
        word > 0 && word < line.size() && (line[word] == u':' || line[word] == u'：' || line[word] == u'=');
    return !isKey;
}

/// The end of a sentence that stands in no quotation marks of its own.
qsizetype plainEnd(QStringView text, qsizetype from, qsizetype limit)
{
    qsizetype lineStart = from;
    while (lineStart > 0 && from - lineStart < 200 && text[lineStart - 1] != u'\n')
        --lineStart;
    bool isQuoteOpen = false;
    for (qsizetype i = from; i < limit; ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            if (i - lineStart < wrappedWidth || !goesOn(text, i + 1, limit))
                return i;
            lineStart = i + 1;
        } else if (c == u'"' && (i == 0 || text[i - 1] != u'\\')) {
            const bool opens = !isQuoteOpen && (i == from || QStringView(u" \n\t(=:['").contains(text[i - 1]));
            if (!opens && !isQuoteOpen) // that of a string around the whole
                return i;
            isQuoteOpen = opens;
        } else if (possibleEndStarts.contains(c) && i > from && !text[i - 1].isLetter()
                   && endsSentence(text.mid(i, 16))) {
            return i;
        } else if (c == u'.' && endsSentence(text.mid(i, 3))) {
            return i + 1;
        }
    }
    return limit;
}

/// Without what closes something around it; an opened quotation mark or bracket keeps its closing one.
QString trimmedSentence(QString text)
{
    const auto isOdd = [&text](QChar quote) {
        return text.count(quote) % 2 == 1;
    };
    text = text.trimmed();
    for (int chopped = 0; chopped < 16 && !text.isEmpty(); ++chopped) {
        const QChar last = text.back();
        const bool closesOther = (last == u'"' && isOdd(u'"')) || (last == u'\'' && isOdd(u'\''))
                                 || (last == u')' && text.count(u')') > text.count(u'('))
                                 || (last == u']' && text.count(u']') > text.count(u'['))
                                 || (last == u'}' && text.count(u'}') > text.count(u'{'));
        if (!closesOther && !u",;|`([{"_s.contains(last) && !last.isSpace())
            break;
        text.chop(1);
    }
    return text;
}

} // namespace

std::optional<ValuePlace> valueBehind(QStringView text, qsizetype keyFrom, qsizetype keyEnd)
{
    Gap gap(text, keyEnd);
    ValuePlace place;
    const bool isTag = keyFrom > 0 && text[keyFrom - 1] == u'<';
    if (isTag && gap.skipOne(u">")) {
        place.isInTag = true;
    } else {
        gap.skip(u" \t\\\"'”’]*`");
        if (gap.skipTags()) {
            gap.skipOne(u":：");
            place.isInTag = true;
        } else if (gap.skipOne(u":：")) {
            gap.skipOne(u"="); // ":=" of a log
        } else if (gap.skipOne(u"=")) {
            gap.skipOne(u">");
        } else if (!gap.skipOne(u"|")) {
            return std::nullopt;
        }
    }
    gap.skip(u" \t*`");
    place.isInTag = gap.skipTags() || place.isInTag;
    if (text.mid(gap.at()).startsWith(u"<![CDATA[")) {
        place.isInTag = false;
        place.quote = u']';
        place.from = gap.at() + 9;
        return place;
    }
    if ((gap.here() == u'u' || gap.here() == u'b') && gap.at() + 1 < text.size()
        && u"'\""_s.contains(text[gap.at() + 1]))
        gap.skipOne(u"ub"); // Python's u'…'
    gap.skip(u"\\[(");
    if (u"\"'“‘"_s.contains(gap.here()) && !gap.here().isNull()) {
        place.backslashes = backslashesBefore(text, gap.at());
        place.quote = gap.here() == u'“' ? u'”' : gap.here() == u'‘' ? u'’' : gap.here();
        gap.skipOne(u"\"'“‘");
    }
    place.from = gap.at();
    return place.from < text.size() ? std::optional(place) : std::nullopt;
}

ValuePlace placeBelow(QStringView text, ValuePlace place)
{
    Gap gap(text, place.from);
    gap.skip(u" \t\n");
    if (gap.skip(u"`")) {
        gap.skip(u"tex");
        gap.skip(u"\n");
        place.quote = u'`';
    }
    place.from = gap.at();
    return place;
}

QString shortValue(QStringView text, const ValuePlace &place)
{
    const qsizetype limit = qMin(text.size(), place.from + longestShortValue);
    qsizetype end = place.from;
    if (!place.quote.isNull()) {
        end = closingQuote(text, place, limit);
    } else {
        const QStringView stops = place.isInTag ? u"<\n" : u",;\n\"'`<|&)]}";
        while (end < limit && !stops.contains(text[end]))
            ++end;
    }
    return withoutBackslashes(text.mid(place.from, end - place.from)).trimmed();
}

QString messageValue(QStringView text, const ValuePlace &place, qsizetype limit, qsizetype *end)
{
    limit = qMin(qMin(limit, text.size()), place.from + longestMessage);
    qsizetype stop = limit;
    if (!place.quote.isNull())
        stop = closingQuote(text, place, limit);
    else if (place.isInTag)
        stop = qMin(limit, place.from + qMax(qsizetype(0), text.mid(place.from, limit - place.from).indexOf(u'<')));
    else
        stop = plainEnd(text, place.from, limit);
    if (place.isInTag && stop == place.from && text.mid(place.from, limit - place.from).indexOf(u'<') < 0)
        stop = limit;
    if (end)
        *end = stop;
    const QString value = withoutBackslashes(text.mid(place.from, stop - place.from));
    return place.quote.isNull() && !place.isInTag ? trimmedSentence(value) : value.trimmed();
}

QString continuedWord(QStringView text, qsizetype from, qsizetype wordEnd, qsizetype *end)
{
    qsizetype i = wordEnd;
    if (i < text.size() && (text[i] == u'.' || text[i] == u'-')) // broken behind what joins
        ++i;
    const qsizetype headEnd = i;
    if (i >= text.size() || text[i] != u'\n')
        return {};
    ++i;
    while (i < text.size() && isBlank(text[i]) && i - headEnd < 16)
        ++i;
    const qsizetype tail = i;
    if (tail < text.size() && text[tail] == u'.')
        ++i;
    while (
        i < text.size() && i - tail < 128
        && (isWordCharacter(text[i].unicode())
            || ((text[i] == u'.' || text[i] == u'-') && i + 1 < text.size() && isWordCharacter(text[i + 1].unicode()))))
        ++i;
    *end = i;
    return i == tail ? QString() : text.mid(from, headEnd - from).toString() + text.mid(tail, i - tail).toString();
}

bool isUuid(QStringView word)
{
    if (word.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const char16_t c = word[i].unicode();
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (isHyphen ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

} // namespace explain
