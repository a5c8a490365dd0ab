// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/report.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

constexpr qsizetype labelWidth = 18;
constexpr qsizetype actionWidth = 36;
constexpr qsizetype numberWidth = 12;

} // namespace

QString counted(qsizetype count, const QString &one, const QString &more)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : more);
}

Report::Report(QTextStream &out, Detail detail)
    : m_out(out)
    , m_detail(detail)
{}

void Report::fact(const QString &label, const QString &text)
{
    m_out << label.leftJustified(labelWidth) << text << '\n';
    m_out.flush();
}

void Report::say(const QString &sentence)
{
    m_out << sentence << '\n';
    m_out.flush();
}

void Report::notDone(const QString &what, const core::Error &error, explain::Wish wish)
{
    explain::Situation situation;
    situation.wish = wish;
    const explain::Explanation why = m_catalogue.explain(error, situation, explain::Language::English);
    if (error.kind == core::ErrorKind::ReplyUnreadable) // it was answered, in a way that differs
        m_differences.add(DifferenceKind::Unreadable, error.action, plain(error.detail));
    else
        m_notDone.append(what);
    fact(what, u"NOT DONE. "_s + why.title);
    say(u"  "_s + why.cause);
    for (const QString &step : why.cure)
        say(u"  - "_s + step);
    QStringList technical;
    for (const QString &part : {error.code, error.requestId, error.action}) {
        if (!part.isEmpty())
            technical.append(plain(part));
    }
    if (error.httpStatus > 0)
        technical.append(u"HTTP status %1"_s.arg(error.httpStatus));
    if (!technical.isEmpty())
        say(u"  ("_s + technical.join(u", "_s) + u')');
}

void Report::notDone(const QString &what, const QString &why)
{
    m_notDone.append(what);
    fact(what, u"NOT DONE. "_s + why);
}

void Report::addCall(const QString &action, std::chrono::milliseconds took, qsizetype bytes)
{
    Calls &calls = m_calls[action];
    calls.times.push_back(took);
    calls.bytes += bytes;
}

void Report::addSecondTry(const QString &action, const QString &reason)
{
    ++m_calls[action].again;
    fact(u"Sent again"_s, u"%1 (%2)"_s.arg(action, plain(reason)));
}

QString Report::shownAddress(const QString &address) const
{
    return m_detail == Detail::Verbose ? plain(address) : maskedAddress(address);
}

int Report::end()
{
    printCalls();
    printDifferences();
    qsizetype answers = 0;
    for (const auto &[action, calls] : m_calls)
        answers += static_cast<qsizetype>(calls.times.size());
    const QString seen = counted(answers, u"answer"_s, u"answers"_s) + u" to "_s
                         + counted(static_cast<qsizetype>(m_calls.size()), u"action"_s, u"actions"_s);
    QString summary = m_differences.isEmpty()
                          ? u"nothing differs in %1"_s.arg(seen)
                          : u"%1 in %2"_s.arg(counted(m_differences.count(), u"difference"_s, u"differences"_s), seen);
    if (!m_notDone.isEmpty())
        summary = u"not done: %1; %2"_s.arg(m_notDone.join(u", "_s), summary);
    say(u"\nSummary: %1."_s.arg(summary));
    if (!m_notDone.isEmpty())
        return 2;
    return m_differences.isEmpty() ? 0 : 1;
}

void Report::printCalls()
{
    say(u"\n%1%2%3%4%5"_s.arg(u"Calls"_s.leftJustified(actionWidth), u"number"_s.rightJustified(numberWidth),
                              u"median ms"_s.rightJustified(numberWidth), u"longest ms"_s.rightJustified(numberWidth),
                              u"bytes"_s.rightJustified(numberWidth)));
    for (auto &[action, calls] : m_calls) {
        std::vector<std::chrono::milliseconds> &times = calls.times;
        if (times.empty())
            continue;
        std::sort(times.begin(), times.end());
        say(u"%1%2%3%4%5"_s.arg(action.leftJustified(actionWidth))
                .arg(times.size(), numberWidth)
                .arg(times.at(times.size() / 2).count(), numberWidth)
                .arg(times.back().count(), numberWidth)
                .arg(calls.bytes, numberWidth));
    }
}

void Report::printDifferences()
{
    if (m_differences.isEmpty())
        return;
    say(u"\nWhat differs"_s);
    for (const QString &line : m_differences.lines(m_detail))
        say(line);
}

} // namespace live
