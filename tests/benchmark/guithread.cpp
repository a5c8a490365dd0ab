// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/guithread.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>
#include <pthread.h>

namespace bench {

namespace {

constexpr int longestRun = 120'000;
const auto waitingType = static_cast<QEvent::Type>(QEvent::registerEventType());

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

clockid_t clockOfThisThread()
{
    clockid_t clock{};
    pthread_getcpuclockid(pthread_self(), &clock);
    return clock;
}

/// Knows when it was sent.
class WaitingEvent : public QEvent
{
public:
    explicit WaitingEvent(const Span &sent)
        : QEvent(waitingType)
        , m_sent(sent)
    {}
    const Span &sent() const { return m_sent; }

private:
    Span m_sent;
};

/// Who gets an event, so that it can be named when neither is there any more.
class Receiver
{
public:
    explicit Receiver(const QObject *object)
        : m_class(object->metaObject()->className())
        , m_name(object->objectName())
    {
        if (const auto *timer = qobject_cast<const QTimer *>(object))
            m_interval = timer->interval();
    }
    QByteArray text() const
    {
        QByteArray text = m_class;
        if (!m_name.isEmpty())
            text += '(' + m_name.toUtf8() + ')';
        return m_interval < 0 ? text : text + " every " + QByteArray::number(m_interval) + " ms";
    }

private:
    const char *m_class;
    QString m_name;
    int m_interval = -1;
};

} // namespace

Span now()
{
    return {millisecondsOf(CLOCK_MONOTONIC), millisecondsOf(CLOCK_THREAD_CPUTIME_ID)};
}

Span operator-(const Span &end, const Span &start)
{
    return {end.wall - start.wall, end.cpu - start.cpu};
}

GuiThread::GuiThread(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_clock(clockOfThisThread())
    , m_sender([this] { sendEvents(); })
{}

GuiThread::~GuiThread()
{
    m_ends = true;
    m_sender.join();
}

void GuiThread::sendEvents()
{
    while (!m_ends) {
        if (m_sends)
            postEvent(&m_receiver, new WaitingEvent({millisecondsOf(CLOCK_MONOTONIC), millisecondsOf(m_clock)}));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

bool GuiThread::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // events of every thread of the program pass through here
        return QApplication::notify(receiver, event);
    if (receiver == &m_receiver && event->type() == waitingType) {
        const Span &sent = static_cast<WaitingEvent *>(event)->sent();
        if (sent.wall >= m_start.wall) // else it waited for what lay between two runs
            m_waits.push_back(now() - sent);
        return true;
    }
    const bool isPaint = receiver == m_painted && event->type() == QEvent::Paint;
    if (m_depth > 0) {
        ++m_depth;
        const bool nested = QApplication::notify(receiver, event);
        --m_depth;
        if (isPaint && !m_isDone && m_paintedAt == 0)
            m_paintedAt = sinceStart();
        return nested;
    }
    const Receiver named(receiver);
    const std::optional<Receiver> parent =
        receiver->parent() ? std::optional<Receiver>(receiver->parent()) : std::nullopt;
    const QEvent::Type type = event->type();
    ++m_depth;
    const Span start = now();
    const bool result = QApplication::notify(receiver, event);
    const Span took = now() - start;
    --m_depth;
    if (took.cpu > m_longest.span.cpu) {
        const QByteArray what = named.text() + " event " + QByteArray::number(type);
        m_longest = {took, parent ? what + " of " + parent->text() : what};
    }
    lookWhetherDone();
    return result;
}

void GuiThread::lookWhetherDone()
{
    if (!m_isDone || !m_isDone())
        return;
    m_untilDone = now() - m_start;
    m_isDone = {};
    m_receiver.setProperty("done", true);
}

bool GuiThread::run(const std::function<void()> &act, const std::function<bool()> &isDone)
{
    m_longest = {};
    m_waits.clear();
    m_untilDone = {};
    m_paintedAt = 0;
    m_receiver.setProperty("done", false);
    bool hasActed = false;
    m_isDone = [&hasActed, &isDone] {
        return hasActed && isDone();
    };
    QObject context;
    context.setObjectName(QStringLiteral("the act itself"));
    m_sends = true;
    m_start = now();
    QMetaObject::invokeMethod(
        &context,
        [&] {
            act();
            hasActed = true;
        },
        Qt::QueuedConnection);
    const double end = m_start.wall + longestRun;
    while (!m_receiver.property("done").toBool() && now().wall < end)
        processEvents(QEventLoop::WaitForMoreEvents);
    const bool isOver = m_receiver.property("done").toBool();
    m_isDone = {};
    return isOver;
}

void GuiThread::goOn(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    m_sends = false;
    processEvents();
}

} // namespace bench
