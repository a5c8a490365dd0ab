// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/error.h"
#include "app/explain/catalogue.h"
#include "tests/live/differences.h"

#include <QTextStream>

#include <chrono>
#include <map>
#include <vector>

namespace live {

/// What is printed, as plain text: facts while they come, then the calls, the differences and one line that sums up.
class Report
{
public:
    Report(QTextStream &out, Detail detail);

    Differences &differences() { return m_differences; }
    /// "label   text".
    void fact(const QString &label, const QString &text);
    void say(const QString &sentence);
    /// @p what could not be looked at, or not be done, because of @p error. The exit code will be 2.
    void notDone(const QString &what, const core::Error &error, explain::Wish wish = explain::Wish::Other);
    void notDone(const QString &what, const QString &why);
    /// One call that ended.
    void addCall(const QString &action, std::chrono::milliseconds took, qsizetype bytes);
    void addSecondTry(const QString &action, const QString &reason);
    /// An id as it may be shown.
    QString shownId(const QString &id) const { return m_detail == Detail::Verbose ? plain(id) : maskedId(id); }
    QString shownAddress(const QString &address) const;
    /// Prints the rest. The exit code: 0 nothing differs, 1 something does, 2 something could not be done.
    int end();

private:
    struct Calls
    {
        std::vector<std::chrono::milliseconds> times;
        qsizetype bytes = 0;
        int again = 0;
    };
    void printCalls();
    void printDifferences();

    QTextStream &m_out;
    Detail m_detail;
    Differences m_differences;
    explain::Catalogue m_catalogue;
    std::map<QString, Calls> m_calls;
    QStringList m_notDone;
};

/// "1 page", "2 pages".
QString counted(qsizetype count, const QString &one, const QString &more);

} // namespace live
