// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychain.h"
#include "keychainasker.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// The session bus itself ends while the program runs.
class KeychainBusLostTest : public QObject
{
    Q_OBJECT

private slots:
    void theProgramGoesOnWithoutTheBus();
};

void KeychainBusLostTest::theProgramGoesOnWithoutTheBus()
{
    const core::Clock clock;
    secrets::Keychain keychain(clock, u"tst_keychainbuslost"_s);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.writeNow(u"profile/one"_s, "value"), u"ok"_s);

    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QDBusReply<uint> process = bus.interface()->servicePid(u"org.freedesktop.DBus"_s);
    QVERIFY(process.isValid() && process.value() > 1);
    QCOMPARE(::kill(static_cast<pid_t>(process.value()), SIGKILL), 0);
    QTRY_VERIFY(!bus.isConnected());
    QTest::qWait(200);
    QCOMPARE(asker.readNow(u"profile/one"_s), u"Missing"_s);
}

QTEST_GUILESS_MAIN(KeychainBusLostTest)
#include "tst_keychainbuslost.moc"
