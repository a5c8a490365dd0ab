// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/onceonlybody.h"

#include <algorithm>
#include <cstring>

namespace net {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *data, qint64 maximum)
{
    if (atEnd())
        return -1;
    const qsizetype size = std::min(static_cast<qsizetype>(maximum), m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OnceOnlyBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace net
