// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/paths.h"

#include "app/secrets/keychain.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

Paths pathsIn(const QString &folder)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {u"%1/%2/enidesk.ini"_s.arg(config, folder),
            u"%1/%2/journal.sqlite"_s.arg(data, folder),
            u"%1/%2/enidesk.log"_s.arg(data, folder),
            {}};
}

} // namespace

Paths Paths::forDemo()
{
    Paths paths = pathsIn(u"enidesk-demo"_s);
    paths.keychainService = secrets::Keychain::programsService() + u".Demo"_s;
    return paths;
}

Paths Paths::forWork()
{
    Paths paths = pathsIn(u"enidesk"_s);
    paths.keychainService = secrets::Keychain::programsService();
    return paths;
}

QStringList deleteFiles(const Paths &paths)
{
    QStringList left;
    for (const QString &path : {paths.settingsFile, paths.journalFile, paths.logFile}) {
        if (path.isEmpty())
            continue;
        const QFileInfo file(path);
        QDir folder = file.dir();
        // The file, its rotated and corrupt forms, and SQLite's and QSettings' companions: "journal.sqlite-wal".
        const QStringList names = folder.entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            if (!folder.remove(name))
                left.append(folder.filePath(name));
        }
        folder.rmdir(folder.path()); // only where it is empty
    }
    return left;
}

} // namespace program
