// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/watchedapplication.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

#include <ctime>
#include <utility>

Q_LOGGING_CATEGORY(logLoop, "enidesk.loop", QtWarningMsg)

namespace program {

namespace {

using std::chrono::nanoseconds;

/// Of this thread; where the system does not tell, of the clock on the wall.
nanoseconds spentTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

/// "Paint (12)"; a number alone for an event of somebody's own.
QByteArray eventName(QEvent::Type type)
{
    const QByteArray number = QByteArray::number(type);
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? name + (" (" + number + ')') : number;
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_isWatching(logLoop().isInfoEnabled())
{}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // What an event sends while it is under way is part of it.
    const bool isToWatch = m_isWatching && receiver && QThread::currentThread() == thread()
                           && QThread::currentThread()->loopLevel() != m_level;
    return isToWatch ? notifyWatched(receiver, event) : QApplication::notify(receiver, event);
}

bool WatchedApplication::notifyWatched(QObject *receiver, QEvent *event)
{
    const int outerLevel = std::exchange(m_level, QThread::currentThread()->loopLevel());
    const nanoseconds outerInner = std::exchange(m_inner, {});
    // Neither may be there afterwards.
    const char *const className = receiver->metaObject()->className();
    const QString objectName = receiver->objectName();
    const QEvent::Type type = event->type();

    const nanoseconds begun = spentTime();
    const bool result = QApplication::notify(receiver, event);
    const nanoseconds took = spentTime() - begun;

    if (const nanoseconds own = took - m_inner; own > limit) {
        qCInfo(logLoop, "held %lld ms by %s %s, event %s",
               static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(own).count()), className,
               qPrintable(objectName), eventName(type).constData());
    }
    m_level = outerLevel;
    m_inner = outerInner + took;
    return result;
}

} // namespace program
