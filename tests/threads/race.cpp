// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// threads_race: a race that is one, inside a slot on another thread, with everything around it in order. The sanitizer
// has to report it; tests/threads.sh would be worth nothing otherwise.
#include <QCoreApplication>
#include <QThread>

#include <atomic>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    int ordered = 1;
    int raced = 0;
    std::atomic_bool isDone = false;
    QMetaObject::invokeMethod(
        &there,
        [&] {
            raced += ordered;
            isDone.store(true, std::memory_order_relaxed);
        },
        Qt::QueuedConnection);
    while (!isDone.load(std::memory_order_relaxed)) // says nothing of the order of anything else
        QThread::yieldCurrentThread();
    raced += 1;
    thread.quit();
    thread.wait();
    return raced == 2 ? 0 : 1;
}
