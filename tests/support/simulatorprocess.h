// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace tests {

/// The real enidesk-simulator as a child process, for tests over real HTTP. It dies with this object.
class SimulatorProcess
{
public:
    /// Starts the executable of this build and waits until it answers. @p options as on its command line, "--enis",
    /// "40";
    /// --port is chosen here. Look at errorText() when isRunning() is false.
    explicit SimulatorProcess(const QStringList &options = {});
    ~SimulatorProcess();
    SimulatorProcess(const SimulatorProcess &) = delete;
    SimulatorProcess &operator=(const SimulatorProcess &) = delete;

    bool isRunning() const { return !m_endpoint.isEmpty() && m_process.state() == QProcess::Running; }
    QString errorText() const { return m_errorText; }
    /// "http://127.0.0.1:PORT".
    QUrl endpoint() const { return m_endpoint; }
    QString accessKeyId() const { return m_accessKeyId; }
    QByteArray accessKeySecret() const { return m_accessKeySecret; }

    /// Appends faults, an array of rules as in a faults file. The error's words when they cannot be read, else nothing.
    QString addFaults(const QByteArray &json);
    void clearFaults();
    /// Every API request that came in, oldest first: action, parameters, clientToken, requestId, outcome, status.
    QJsonArray requests();
    /// Those of @p action.
    QJsonArray requests(const QString &action);
    /// What is true of an ENI at once: status, instanceStatus, addresses (and what is shown of them).
    QJsonObject interfaceState(const QString &regionId, const QString &interfaceId);
    /// The same of every ENI of a region that was not deleted.
    QJsonArray interfaceStates(const QString &regionId);
    QStringList addresses(const QString &regionId, const QString &interfaceId);
    /// Changes an ENI behind everybody's back; see app/simulator/control.h for @p wish.
    QString changeInterface(const QJsonObject &wish);
    /// How it stands with keys, rights and calls a minute; see app/simulator/account.h. {} puts everything in order.
    QString changeAccount(const QJsonObject &wish);
    /// Ends it as a crash would; isRunning() is false afterwards.
    void kill();

private:
    void readAnnouncement();
    QByteArray control(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});

    QProcess m_process;
    QString m_errorText;
    QUrl m_endpoint;
    QString m_accessKeyId;
    QByteArray m_accessKeySecret;
};

} // namespace tests
