// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
// Records plans one after the other and prints the number of each that the journal says is on the disk, until it is
// killed.
#include "app/journal/journal.h"
#include "tests/journal/sampleplans.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    journal::Journal journal(QString::fromLocal8Bit(argv[1]));
    int number = 0;
    std::function<void()> recordNext = [&] {
        journal.recordPlan(tests::fullPlan(QString::number(number)), &application, [&](const core::Result<void> &done) {
            if (!done)
                QCoreApplication::exit(3);
            std::printf("%d\n", number++);
            std::fflush(stdout);
            recordNext();
        });
    };
    recordNext();
    return QCoreApplication::exec();
}
