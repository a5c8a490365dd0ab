// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

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
    /// Takes the bytes and wipes them where they lie, for everybody who shares them: for buffers of foreign code, which
    /// gives them back without wiping.
    static Secret takenFrom(const QByteArray &shared);
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
    /// Wipes a text that a secret had to pass through on its way to foreign code. For a text that nobody shares.
    static void wipe(QString &text);

private:
    QByteArray m_bytes;
};

/// Prints "Secret(…)" and nothing of the content.
QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace core
