// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/parentwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace simulator {

void endWhenStdinCloses(QObject *owner)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, [notifier] {
        std::array<char, 4096> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

void endOnSignals(QObject *owner)
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    const int descriptor = ::signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, [notifier, descriptor] {
        notifier->setEnabled(false);
        ::close(descriptor);
        QCoreApplication::quit();
    });
}

} // namespace simulator
