// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/paths.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

Paths pathsIn(const QString &folder)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {u"%1/%2/enidesk.ini"_s.arg(config, folder), u"%1/%2/journal.sqlite"_s.arg(data, folder),
            u"%1/%2/enidesk.log"_s.arg(data, folder)};
}

} // namespace

Paths Paths::forDemo()
{
    return pathsIn(u"enidesk-demo"_s);
}

Paths Paths::forWork()
{
    return pathsIn(u"enidesk"_s);
}

} // namespace program
