// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/terminationsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
    #include <cerrno>
    #include <csignal>
    #include <fcntl.h>
    #include <unistd.h>
#endif

namespace core {

#ifdef Q_OS_UNIX

namespace {

constexpr int watched[] = {SIGTERM, SIGINT, SIGHUP};

/// The two ends of a pipe: a signal handler may do little more than write.
int reading = -1;
int writing = -1;

void onSignal(int number)
{
    const int kept = errno;
    const char one = 1;
    // A full pipe has told already.
    [[maybe_unused]] const ssize_t written = ::write(writing, &one, 1);
    ::signal(number, SIG_DFL);
    errno = kept;
}

bool openPipe()
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return false;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, ::fcntl(end, F_GETFL) | O_NONBLOCK);
    }
    reading = ends[0];
    writing = ends[1];
    return true;
}

void setAction(int number, void (*action)(int))
{
    struct sigaction before = {};
    ::sigaction(number, nullptr, &before);
    if (before.sa_handler == SIG_IGN)
        return;
    struct sigaction after = {};
    after.sa_handler = action;
    after.sa_flags = SA_RESTART;
    ::sigemptyset(&after.sa_mask);
    ::sigaction(number, &after, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (!openPipe())
        return;
    m_notifier = new QSocketNotifier(reading, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &TerminationSignals::read);
    for (const int number : watched)
        setAction(number, onSignal);
}

TerminationSignals::~TerminationSignals()
{
    if (!m_notifier)
        return;
    for (const int number : watched)
        setAction(number, SIG_DFL);
    delete m_notifier;
    ::close(reading);
    ::close(writing);
}

void TerminationSignals::read()
{
    char told[16];
    while (::read(reading, told, sizeof told) > 0) {
    }
    emit received();
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{}

TerminationSignals::~TerminationSignals() = default;

void TerminationSignals::read() {}

#endif

} // namespace core
