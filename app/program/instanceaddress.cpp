// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/instanceaddress.h"

#include "app/program/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace program {

InstanceAddress InstanceAddress::of(const Paths &paths, const std::optional<QUrl> &endpoint,
                                    const QString &environmentKeyId)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // The one part of the runtime folder that a Flatpak's starts share.
    if (const QString flatpak = qEnvironmentVariable("FLATPAK_ID"); !folder.isEmpty() && !flatpak.isEmpty())
        folder += u"/app/"_s + flatpak;
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {paths.settingsFile, endpoint ? endpoint->toString() : QString(), environmentKeyId}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    const QString name = u"enidesk-"_s + QString::fromLatin1(hash.result().toHex().first(32));
    const QString path = u"%1/%2"_s.arg(folder, name);
#ifdef Q_OS_WIN
    return {name, path + u".lock"_s};
#else
    return {path, path + u".lock"_s};
#endif
}

} // namespace program
