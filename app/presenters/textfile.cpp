// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/textfile.h"

#include "app/explain/decodedtext.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

bool looksLikeText(const QString &text)
{
    constexpr qsizetype probe = 64 * 1024;
    return !QStringView(text).left(probe).contains(QChar::Null);
}

} // namespace

std::optional<TextFile> readTextFile(const QString &path)
{
    QFile file(path);
    // Neither a folder nor a device that never ends.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(longestFile);
    if (file.error() != QFileDevice::NoError)
        return std::nullopt;
    const bool isCutOff = !file.atEnd();
    const QString text = explain::decodedText(bytes, isCutOff);
    if (!looksLikeText(text))
        return std::nullopt;
    return TextFile{text, isCutOff};
}

} // namespace presenters
