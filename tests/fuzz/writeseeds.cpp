// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// fuzz_writeseeds FOLDER: the seeds of every target as files, FOLDER/TARGET/NUMBER, for libFuzzer to begin with.
#include "tests/fuzz/targets.h"

#include <QDir>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    for (const fuzz::Target &target : fuzz::targets()) {
        const QDir folder(QString::fromLocal8Bit(argv[1]) + QLatin1Char('/') + QLatin1String(target.name));
        int number = 0;
        folder.mkpath(QStringLiteral("."));
        for (const QByteArray &seed : target.seeds()) {
            QFile file(folder.filePath(QString::number(number++)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return 1;
        }
    }
    return 0;
}
