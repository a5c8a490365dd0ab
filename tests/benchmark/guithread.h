// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <atomic>
#include <ctime>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace bench {

/// A time on the wall, and how much of it the GUI thread was really computing: on a busy machine only the second one is
/// the program's own.
struct Span
{
    double wall = 0; ///< milliseconds
    double cpu = 0;
};

/// Now, of the calling thread.
Span now();
Span operator-(const Span &end, const Span &start);

/// The program's application, with a second thread that sends an event every millisecond and measures how long it
/// waits; and with the name of whatever held the thread longest.
class GuiThread : public QApplication
{
public:
    GuiThread(int &argc, char **argv);
    ~GuiThread() override;

    struct Held
    {
        Span span;
        QByteArray what; ///< receiver, event, and whose child the receiver is
    };

    bool notify(QObject *receiver, QEvent *event) override;

    /// Does @p act as one event and lets events pass until @p isDone; false when that takes over two minutes.
    /// Everything is measured from here on.
    bool run(const std::function<void()> &act, const std::function<bool()> &isDone);
    /// Lets events pass for so long, still measuring.
    void goOn(int milliseconds);

    Span untilDone() const { return m_untilDone; }
    /// Since run() began.
    const Held &longest() const { return m_longest; }
    /// Of every event sent since run() began, how long it waited.
    const std::vector<Span> &waits() const { return m_waits; }
    /// When that widget was painted for the first time after run() was done, from the start of run(); 0: not yet.
    void watchPaintOf(const QWidget *widget) { m_painted = widget; }
    double paintedAt() const { return m_paintedAt; }
    double sinceStart() const { return (now() - m_start).wall; }

private:
    void sendEvents();
    void lookWhetherDone();

    const clockid_t m_clock;
    int m_depth = 0;
    Span m_start;
    Span m_untilDone;
    Held m_longest;
    std::vector<Span> m_waits;
    std::function<bool()> m_isDone;
    const QWidget *m_painted = nullptr;
    double m_paintedAt = 0;
    QObject m_receiver;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_sends = false;
    std::thread m_sender;
};

} // namespace bench
