// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTest>

namespace sample {

/// The content of tests/data/api/@p name. An unreadable file fails the test that asks for it.
inline QByteArray read(const QString &name)
{
    QFile file(QDir(QStringLiteral(ENIDESK_TEST_DATA "/api")).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(QStringLiteral("no sample ") + name), __FILE__, __LINE__);
    return file.readAll();
}

/// The names below tests/data/api/@p folder that match @p pattern, with the folder.
inline QStringList names(const QString &folder, const QString &pattern)
{
    QStringList found = QDir(QStringLiteral(ENIDESK_TEST_DATA "/api/") + folder).entryList({pattern}, QDir::Files);
    for (QString &name : found)
        name.prepend(folder + QLatin1Char('/'));
    return found;
}

} // namespace sample
