// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/textfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

/// Nothing where the bytes are not of that encoding.
std::optional<QString> decoded(QStringDecoder decoder, const QByteArray &bytes, bool isCutOff)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    // What was cut off in the middle of a character is no fault of the encoding.
    const bool endsTorn = isCutOff && text.endsWith(QChar::ReplacementCharacter);
    if (decoder.hasError() && !endsTorn)
        return std::nullopt;
    return text;
}

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
    std::optional<QString> text;
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        text = decoded(QStringDecoder(*marked), bytes, isCutOff);
    } else {
        text = decoded(QStringDecoder(QStringConverter::Utf8), bytes, isCutOff);
        if (!text)
            text = decoded(QStringDecoder("GB18030"), bytes, isCutOff);
        if (!text)
            text = QString::fromLatin1(bytes);
    }
    if (!text || !looksLikeText(*text))
        return std::nullopt;
    return TextFile{*text, isCutOff};
}

} // namespace presenters
