// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"

#include <QDebug>

#include <openssl/crypto.h>

#include <utility>

namespace core {

namespace {

/// Wipes the whole allocation: text may have stood before and behind what is the content now.
void cleanse(QByteArray &bytes)
{
    if (bytes.isDetached() && bytes.capacity() > 0) {
        const QByteArray::DataPointer &content = bytes.data_ptr();
        OPENSSL_cleanse(bytes.data() - content.freeSpaceAtBegin(), static_cast<size_t>(bytes.capacity()));
    }
    bytes.clear();
}

} // namespace

Secret::Secret(QByteArray &&bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
    cleanse(bytes);
}

Secret Secret::takenFrom(const QByteArray &shared)
{
    Secret secret(QByteArray(shared.constData(), shared.size()));
    // Not data(): that would detach, and wipe a copy.
    OPENSSL_cleanse(const_cast<char *>(shared.constData()), static_cast<size_t>(shared.size()));
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, QByteArray()))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::copy() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void Secret::wipe()
{
    cleanse(m_bytes);
}

void Secret::wipe(QString &text)
{
    if (text.isDetached() && text.capacity() > 0) {
        const QString::DataPointer &content = text.data_ptr();
        OPENSSL_cleanse(text.data() - content.freeSpaceAtBegin(), static_cast<size_t>(text.capacity()) * sizeof(QChar));
    }
    text.clear();
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "Secret(…)";
}

} // namespace core
