// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/decodedtext.h"

#include <QStringDecoder>

#include <optional>

namespace explain {

namespace {

/// Nothing where the bytes are of another encoding, or Qt does not know it.
std::optional<QString> decodedAs(QStringDecoder decoder, const QByteArray &bytes, bool isCutOff)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    const bool endsTorn = isCutOff && text.endsWith(QChar::ReplacementCharacter);
    if (decoder.hasError() && !endsTorn)
        return std::nullopt;
    return text;
}

} // namespace

QString decodedText(const QByteArray &bytes, bool isCutOff)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(bytes);
    }
    if (const auto text = decodedAs(QStringDecoder(QStringDecoder::Utf8), bytes, isCutOff))
        return *text;
    if (const auto text = decodedAs(QStringDecoder("GB18030"), bytes, isCutOff))
        return *text;
    return QString::fromUtf8(bytes);
}

} // namespace explain
