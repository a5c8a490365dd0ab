// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace tests {

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

/// gzip (RFC 1952), made from what qCompress() makes: its length, the zlib head and the zlib check sum are replaced.
inline QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    QByteArray tail(8, '\0');
    qToLittleEndian(crc32(bytes), tail.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), tail.data() + 4);
    return QByteArray::fromHex("1f8b0800000000000003") + packed.mid(6, packed.size() - 10) + tail;
}

} // namespace tests
