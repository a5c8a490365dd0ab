// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace secrets {

/// Whom QtKeychain 0.13.2 asks on this desktop. It does not tell; this follows the choice in its keychain_unix.cpp.
enum class KeychainBackend {
    NoBus,         ///< there is no session bus, so nobody can be asked
    SecretService, ///< org.freedesktop.secrets, through libsecret: GNOME's keyring, KeePassXC, KDE 6
    Wallet,        ///< KWallet of KDE 4 or 5, or, without libsecret, whatever is left
};

/// @p then comes once and later, unless @p context is gone.
void findKeychainBackend(QObject *context, std::function<void(KeychainBackend)> then);

/// Whether the library that QtKeychain needs for the Secret Service is installed.
bool hasLibsecret();
/// Makes libsecret drop its session with the Secret Service, where there is one. It would use it for ever, although it
/// ended with a service that was started again ("The session does not exist").
void dropLibsecretsSession();
/// GLib, which libsecret uses, ends the whole program with SIGTERM when the session bus goes away; from now on not.
void outliveTheBus();

} // namespace secrets
