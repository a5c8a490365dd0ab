// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/differences.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

constexpr qsizetype longestText = 80;

QString heading(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Unreadable:
        return u"Answers that cannot be read (the program shows an error)"_s;
    case DifferenceKind::Xml:
        return u"Answers in XML (the program asks for JSON; it reads errors in XML, nothing else)"_s;
    case DifferenceKind::SkippedRow:
        return u"Rows that are left out (the program says how many)"_s;
    case DifferenceKind::MissingField:
        return u"Missing fields (the program counts on them and shows nothing in their place)"_s;
    case DifferenceKind::OtherType:
        return u"Values of another type (the program reads numbers from text and text from numbers, nothing else)"_s;
    case DifferenceKind::BadValue:
        return u"Values that cannot be read (the program shows addresses as they were sent, and no time)"_s;
    case DifferenceKind::UnknownWord:
        return u"Unknown words (the program shows them as they were sent and takes them for a busy state)"_s;
    case DifferenceKind::UnknownCode:
        return u"Error codes without an explanation (the program derives one from the code's shape)"_s;
    case DifferenceKind::OtherOutcome:
        return u"Another outcome than expected"_s;
    case DifferenceKind::EarlyToken:
        return u"NextToken found ahead is not the page's (the program drops the page that it asked for too early)"_s;
    case DifferenceKind::NoDate:
        return u"Answers without a Date header (the program cannot find out that this machine's clock is wrong)"_s;
    case DifferenceKind::Repaired:
        return u"Answers that had to be repaired (the program repairs them and says so)"_s;
    case DifferenceKind::Spelling:
        return u"Addresses in another spelling than RFC 5952's (the program reads them all the same)"_s;
    case DifferenceKind::UnknownField:
        return u"Unknown fields (the program passes over them)"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void Differences::add(DifferenceKind kind, const QString &action, const QString &what, const QString &example)
{
    Seen &seen = m_seen[{kind, action, what}];
    ++seen.times;
    if (seen.example.isEmpty())
        seen.example = plain(example);
}

bool Differences::has(DifferenceKind kind, const QString &action, const QString &what) const
{
    return m_seen.contains({kind, action, what});
}

QStringList Differences::lines(Detail detail) const
{
    QStringList lines;
    std::optional<DifferenceKind> latest;
    for (const auto &[key, seen] : m_seen) {
        const auto &[kind, action, what] = key;
        if (latest != kind)
            lines.append(heading(kind) + u':');
        latest = kind;
        QString line = u"  %1: %2"_s.arg(action, what);
        if (seen.times > 1)
            line += u" (%1 times)"_s.arg(seen.times);
        if (detail == Detail::Verbose && !seen.example.isEmpty())
            line += u", for example "_s + seen.example;
        lines.append(line);
    }
    return lines;
}

QString plain(const QString &text)
{
    QString shown = text.left(longestText);
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = u'?';
    }
    return text.size() > longestText ? shown + u'…' : shown;
}

QString maskedId(const QString &id)
{
    constexpr qsizetype head = 7;
    constexpr qsizetype tail = 4;
    return id.size() <= head + tail ? u"…"_s : plain(id.left(head) + u'…' + id.right(tail));
}

QString maskedAddress(const QString &address)
{
    QString masked = plain(address);
    for (QChar &character : masked) {
        const QChar lower = character.toLower();
        if ((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f'))
            character = u'x';
    }
    return masked;
}

} // namespace live
