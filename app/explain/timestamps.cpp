// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/timestamps.h"

#include "app/explain/textwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

/// Reads along a text; one thing that does not fit spoils the whole.
class Along
{
public:
    Along(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {}
    bool fits() const { return m_fits; }
    qsizetype at() const { return m_at; }

    Along &digits(int fewest, int most)
    {
        int count = 0;
        while (count < most && m_at < m_text.size() && isAsciiDigit(m_text[m_at].unicode())) {
            ++m_at;
            ++count;
        }
        m_fits = m_fits && count >= fewest;
        return *this;
    }
    Along &one(QStringView characters)
    {
        const bool isThere = m_at < m_text.size() && characters.contains(m_text[m_at]);
        m_at += isThere ? 1 : 0;
        m_fits = m_fits && isThere;
        return *this;
    }
    Along &word(QStringView words)
    {
        const QStringView here = m_text.mid(m_at, 3);
        m_fits = m_fits && here.size() == 3 && words.indexOf(here) % 4 == 0;
        m_at += 3;
        return *this;
    }
    Along &blanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ' && m_blanks++ < 4)
            ++m_at;
        return *this;
    }
    Along &clock()
    {
        digits(1, 2).one(u":").digits(2, 2).one(u":").digits(2, 2);
        if (!m_fits)
            return *this;
        Along fraction = *this;
        if (fraction.one(u".,").digits(1, 9).fits())
            *this = fraction;
        return *this;
    }
    Along &zone()
    {
        Along offset = *this;
        Along letter = *this;
        Along name = *this;
        if (letter.one(u"Z").fits())
            *this = letter;
        else if (offset.blanks().one(u"+-").digits(2, 2).fits()) {
            Along colon = offset;
            if (colon.one(u":").fits())
                offset = colon;
            Along minutes = offset;
            if (minutes.digits(2, 2).fits())
                *this = minutes;
        } else if (name.blanks().word(u"GMT UTC CST").fits())
            *this = name;
        return *this;
    }

private:
    QStringView m_text;
    qsizetype m_at;
    int m_blanks = 0;
    bool m_fits = true;
};

constexpr QStringView months = u"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec ";
constexpr QStringView days = u"Mon Tue Wed Thu Fri Sat Sun ";

} // namespace

qsizetype timeStampLength(QStringView text, qsizetype at)
{
    Along time(text, at);
    if (isAsciiDigit(text[at].unicode())) {
        time.digits(4, 4).one(u"-/").digits(1, 2).one(u"-/").digits(1, 2);
        if (time.fits())
            time.one(u"T ").blanks().clock().zone();
        return time.fits() ? time.at() - at : 0;
    }
    Along klog = time;
    if (klog.one(u"EWIF").digits(4, 4).one(u" ").clock().fits())
        return klog.at() - at;
    Along web = time;
    web.word(days).one(u",").one(u" ").digits(1, 2).one(u" -").word(months).one(u" -").digits(4, 4).one(u" ");
    if (web.fits() && web.clock().zone().fits())
        return web.at() - at;
    Along plain = time;
    if (plain.word(months).one(u" ").blanks().digits(1, 2).one(u" ").clock().fits())
        return plain.at() - at;
    return 0;
}

} // namespace explain
