// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <chrono>

namespace program {

/// The application with the window. While the logging category "enidesk.loop" is on
/// (QT_LOGGING_RULES="enidesk.loop=true"), it writes a line into the log for every event that held the GUI thread for
/// longer than the limit: how long, whose it was and what it was. It counts the thread's CPU time, so that a busy
/// computer is no fault of the program's; an event loop inside an event counts event by event.
class WatchedApplication : public QApplication
{
public:
    static constexpr std::chrono::milliseconds limit{50};

    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool notifyWatched(QObject *receiver, QEvent *event);

    const bool m_isWatching;
    int m_level = -1;                   ///< of the event loop whose event is under way
    std::chrono::nanoseconds m_inner{}; ///< spent in the events of loops inside it
};

} // namespace program
