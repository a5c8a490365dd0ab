// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QDebug;

namespace core {

/// A key or token: cannot be printed, compared by accident or turned into a QString silently, and is wiped when
/// dropped. Move-only; copy() makes the second one that somebody really wants. Opened by the signer and the keychain
/// alone.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes and wipes @p bytes, where it is the only owner of them.
    explicit Secret(QByteArray &&bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    Secret copy() const;
    /// The bytes, valid as long as this object is.
    QByteArrayView open() const { return m_bytes; }
    void wipe();

private:
    QByteArray m_bytes;
};

/// Prints "Secret(…)" and nothing of the content.
QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace core
