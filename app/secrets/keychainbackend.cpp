// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainbackend.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLibrary>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace secrets {

namespace {

/// As long as QtKeychain waits for it, without blocking.
constexpr int walletLimit = 500;

bool isKde(const QString &desktop)
{
    return desktop == u"KDE" || desktop == u"kde";
}

/// "4", "5", "6"; empty when the desktop is not KDE.
QByteArray kdeVersion()
{
    const bool isIt =
        isKde(qEnvironmentVariable("XDG_CURRENT_DESKTOP")) || isKde(qEnvironmentVariable("DESKTOP_SESSION"));
    return isIt ? qgetenv("KDE_SESSION_VERSION") : QByteArray();
}

} // namespace

bool hasLibsecret()
{
    return QLibrary(u"secret-1"_s, 0).load();
}

void dropLibsecretsSession()
{
    const QFunctionPointer disconnect = QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
    if (disconnect != nullptr)
        disconnect();
}

void outliveTheBus()
{
    // libsecret brings GIO into the program; there is no other need for its headers. The connection is the one that all
    // of GLib shares. It is kept for ever: without an owner it would end, and the next one be as before.
    using Connect = void *(*)(int, void *, void **);
    using SetExitOnClose = void (*)(void *, int);
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    static void *connection = nullptr;
    if (connection != nullptr)
        return;
    const auto connect = reinterpret_cast<Connect>(QLibrary::resolve(u"gio-2.0"_s, 0, "g_bus_get_sync"));
    const auto setExitOnClose =
        reinterpret_cast<SetExitOnClose>(QLibrary::resolve(u"gio-2.0"_s, 0, "g_dbus_connection_set_exit_on_close"));
    if (connect != nullptr && setExitOnClose != nullptr)
        connection = connect(sessionBus, nullptr, nullptr);
    if (connection != nullptr)
        setExitOnClose(connection, 0);
}

void findKeychainBackend(QObject *context, std::function<void(KeychainBackend)> then)
{
    const auto answer = [context, then](KeychainBackend backend) {
        QMetaObject::invokeMethod(
            context, [then, backend] { then(backend); }, Qt::QueuedConnection);
    };
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QByteArray kde = kdeVersion();
    if (!bus.isConnected())
        return answer(KeychainBackend::NoBus);
    if (kde == "4" || !hasLibsecret())
        return answer(KeychainBackend::Wallet);
    if (kde != "5")
        return answer(KeychainBackend::SecretService);
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                                                 u"org.kde.KWallet"_s, u"networkWallet"_s);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, walletLimit), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        then(finished->isError() ? KeychainBackend::SecretService : KeychainBackend::Wallet);
    });
}

} // namespace secrets
