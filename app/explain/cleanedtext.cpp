// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/cleanedtext.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr char16_t escape = 0x1B;

bool isFrame(char16_t character)
{
    return character >= 0x2500 && character <= 0x257F;
}

bool isBlank(char16_t character)
{
    return character == u' ' || character == u'\t';
}

bool isInvisible(char16_t character)
{
    return character == 0xAD || (character >= 0x200B && character <= 0x200F)
           || (character >= 0x2028 && character <= 0x202E) || (character >= 0x2060 && character <= 0x206F)
           || character == 0xFEFF || (character >= 0xFFF9 && character <= 0xFFFB);
}

/// The number that @p count hexadecimal digits at @p at make.
std::optional<char16_t> hexNumber(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return std::nullopt;
    bool isNumber = false;
    const QStringView digits = text.mid(at, count);
    const uint number = digits.toUInt(&isNumber, 16);
    return isNumber && digits.front() != u'+' && !digits.front().isSpace() ? std::optional(char16_t(number))
                                                                           : std::nullopt;
}

/// Behind a colour code or another command to a terminal that begins at @p at.
qsizetype endOfCommand(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 256;
    const qsizetype end = qMin(text.size(), at + longest);
    if (at + 1 >= end)
        return end;
    const char16_t kind = text[at + 1].unicode();
    qsizetype i = at + 2;
    if (kind == u'[') {
        while (i < end && text[i].unicode() >= 0x20 && text[i].unicode() < 0x40)
            ++i;
        return qMin(i + 1, end);
    }
    if (kind == u']') {
        while (i < end && text[i] != u'\x07' && text[i] != escape && text[i] != u'\n')
            ++i;
        return i < end && text[i] == escape ? qMin(i + 2, end) : qMin(i + 1, end);
    }
    return i;
}

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

constexpr Entity entities[] = {{"quot;"_L1, u'"'},  {"amp;"_L1, u'&'},  {"lt;"_L1, u'<'},  {"gt;"_L1, u'>'},
                               {"apos;"_L1, u'\''}, {"nbsp;"_L1, u' '}, {"#34;"_L1, u'"'}, {"#39;"_L1, u'\''},
                               {"#x22;"_L1, u'"'},  {"#x27;"_L1, u'\''}};

} // namespace

/// Reads from the front to the end, once.
class CleanedText::Writer
{
public:
    Writer(QStringView text, CleanedText &cleaned)
        : m_in(text)
        , m_cleaned(cleaned)
        , m_out(cleaned.m_text)
    {
        m_out.reserve(text.size());
    }

    void run()
    {
        while (m_at < m_in.size())
            step();
    }

private:
    void step()
    {
        const char16_t character = m_in[m_at].unicode();
        if (character > 0x5C && character < 0x7F) { // the most of any text
            put(character, 1);
            return;
        }
        switch (character) {
        case escape:
            m_at = endOfCommand(m_in, m_at);
            return;
        case u'\\':
            readBackslashes();
            return;
        case u'&':
            readEntity();
            return;
        case u'\r':
            skipOr(m_at + 1 < m_in.size() && m_in[m_at + 1] == u'\n', u'\n');
            return;
        default:
            break;
        }
        if (isFrame(character))
            readFrame();
        else if (character >= 0x20 && character < 0x7F)
            put(character, 1);
        else
            readOther(character);
    }

    void readOther(char16_t character)
    {
        const bool isSpace = character == 0xA0 || character == 0x3000 || (character >= 0x2000 && character <= 0x200A);
        const bool isControl =
            (character < 0x20 && character != u'\n' && character != u'\t') || (character >= 0x7F && character < 0xA0);
        if (isSpace)
            put(u' ', 1);
        else
            skipOr(isControl || isInvisible(character), character);
    }

    void skipOr(bool skip, char16_t character)
    {
        if (skip)
            ++m_at;
        else
            put(character, 1);
    }

    /// Writes one character for @p length ones.
    void put(char16_t character, qsizetype length)
    {
        const qsizetype difference = m_at - m_out.size();
        if (difference != m_difference) {
            m_cleaned.m_shifts.push_back({m_out.size(), difference});
            m_difference = difference;
        }
        m_out.append(QChar(character));
        m_at += length;
    }

    /// A frame's strokes and the blanks among them: nothing at a line's edge, a line's end between two texts.
    void readFrame()
    {
        const bool isAtStart = startsLine();
        qsizetype end = m_at;
        while (end < m_in.size() && (isFrame(m_in[end].unicode()) || isBlank(m_in[end].unicode())))
            ++end;
        const bool isAtEnd = end == m_in.size() || m_in[end] == u'\n' || m_in[end] == u'\r';
        if (isAtStart || isAtEnd)
            m_at = end;
        else
            put(u'\n', end - m_at);
    }

    bool startsLine() const
    {
        qsizetype i = m_out.size();
        while (i > 0 && isBlank(m_out[i - 1].unicode()) && m_out.size() - i < 64)
            --i;
        return i == 0 || m_out[i - 1] == u'\n';
    }

    void readBackslashes()
    {
        qsizetype end = m_at;
        while (end < m_in.size() && m_in[end] == u'\\')
            ++end;
        const char16_t next = end < m_in.size() ? m_in[end].unicode() : u'\0';
        if (next == u'r' && end + 1 < m_in.size() && m_in[end + 1] == u'\\') { // the line's end comes next
            m_at = end + 1;
            return;
        }
        if (next == u'n' || next == u'r' || next == u't') {
            put(next == u't' ? u'\t' : u'\n', end + 1 - m_at);
            return;
        }
        if (next == u'/') {
            put(u'/', end + 1 - m_at);
            return;
        }
        if (const auto coded = next == u'u' ? hexNumber(m_in, end + 1, 4) : std::nullopt) {
            putCoded(*coded, end, 5);
            return;
        }
        if (const auto coded = next == u'x' ? hexNumber(m_in, end + 1, 2) : std::nullopt; coded && *coded < 0x80) {
            putCoded(*coded, end, 3);
            return;
        }
        while (m_at < end)
            put(u'\\', 1);
    }

    /// "\u0022": a quotation mark is one of a string in a string, so its backslashes stay.
    void putCoded(char16_t character, qsizetype end, qsizetype length)
    {
        if (character == u'"' || character == u'\'') {
            while (m_at < end)
                put(u'\\', 1);
        }
        const qsizetype whole = end + length - m_at;
        if (character == escape)
            m_at = skipCodedCommand(m_at + whole);
        else if (character == u'\n' || character == u'\t' || (character >= 0x20 && !isInvisible(character)))
            put(character, whole);
        else
            m_at += whole;
    }

    qsizetype skipCodedCommand(qsizetype at) const
    {
        return at < m_in.size() && m_in[at] == u'[' ? endOfCommand(m_in, at - 1) : at;
    }

    void readEntity()
    {
        const QStringView rest = m_in.mid(m_at + 1, 6);
        for (const Entity &entity : entities) {
            if (rest.startsWith(entity.name)) {
                put(entity.character, entity.name.size() + 1);
                return;
            }
        }
        put(u'&', 1);
    }

    QStringView m_in;
    CleanedText &m_cleaned;
    QString &m_out;
    qsizetype m_at = 0;
    qsizetype m_difference = 0;
};

CleanedText::CleanedText(QStringView text)
{
    Writer(text, *this).run();
}

qsizetype CleanedText::originalPosition(qsizetype position) const
{
    const auto behind = std::upper_bound(m_shifts.begin(), m_shifts.end(), position,
                                         [](qsizetype at, const Shift &shift) { return at < shift.from; });
    return behind == m_shifts.begin() ? position : position + std::prev(behind)->difference;
}

} // namespace explain
