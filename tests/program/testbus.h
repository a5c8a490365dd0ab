// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QTest>

namespace tests {

/// A session bus of the test's own: the session's is nobody's plaything. Somebody else sits on it, too, for the test to
/// play services with.
class TestBus
{
public:
    void start()
    {
        m_process.start(QStringLiteral("dbus-daemon"),
                        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(m_process.waitForStarted(), "dbus-daemon is needed");
        QVERIFY(m_process.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_process.readLine().trimmed());
        QVERIFY(QDBusConnection::connectToBus(QDBusConnection::SessionBus, otherName()).isConnected());
    }
    void stop()
    {
        QDBusConnection::disconnectFromBus(otherName());
        QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
        m_process.terminate();
        QVERIFY(m_process.waitForFinished());
    }
    static QDBusConnection other() { return QDBusConnection(otherName()); }
    static void offer(const QString &service, const QString &path, QObject &object)
    {
        QVERIFY(other().registerObject(
            path, &object, QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableInvokables));
        QVERIFY(other().registerService(service));
    }
    static void withdraw(const QString &service, const QString &path)
    {
        other().unregisterService(service);
        other().unregisterObject(path);
    }

private:
    static QString otherName() { return QStringLiteral("other"); }

    QProcess m_process;
};

} // namespace tests
