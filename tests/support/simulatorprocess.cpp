// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simulatorprocess.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr int limitMilliseconds = 15'000;

QString complaintOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer).object().value(u"error").toString();
}

} // namespace

SimulatorProcess::SimulatorProcess(const QStringList &options)
{
    const QStringList own{u"--port"_s, u"0"_s, u"--until-stdin-closes"_s};
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(QStringLiteral(ENIDESK_BINARY_DIR "/app/simulator/enidesk-simulator"), own + options);
    if (!m_process.waitForStarted(limitMilliseconds)) {
        m_errorText = m_process.errorString();
        return;
    }
    readAnnouncement();
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        kill();
}

void SimulatorProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(limitMilliseconds);
}

void SimulatorProcess::readAnnouncement()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(limitMilliseconds)) {
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_endpoint = QUrl(line.value(u"endpoint").toString());
    m_accessKeyId = line.value(u"accessKeyId").toString();
    m_accessKeySecret = line.value(u"accessKeySecret").toString().toUtf8();
    if (m_endpoint.isEmpty())
        m_errorText = QString::fromUtf8(m_process.readAllStandardError());
}

QString SimulatorProcess::addFaults(const QByteArray &json)
{
    return complaintOf(control("POST", "/simulator/faults", json));
}

void SimulatorProcess::clearFaults()
{
    control("DELETE", "/simulator/faults");
}

QJsonArray SimulatorProcess::requests()
{
    return QJsonDocument::fromJson(control("GET", "/simulator/requests")).array();
}

QJsonArray SimulatorProcess::requests(const QString &action)
{
    QJsonArray matching;
    for (const QJsonValue &request : requests()) {
        if (request.toObject().value(u"action").toString() == action)
            matching.append(request);
    }
    return matching;
}

QJsonObject SimulatorProcess::interfaceState(const QString &regionId, const QString &interfaceId)
{
    QUrlQuery query;
    query.addQueryItem(u"region"_s, regionId);
    query.addQueryItem(u"id"_s, interfaceId);
    return QJsonDocument::fromJson(control("GET", "/simulator/interface?" + query.toString().toUtf8())).object();
}

QJsonArray SimulatorProcess::interfaceStates(const QString &regionId)
{
    return QJsonDocument::fromJson(control("GET", "/simulator/interfaces?region=" + regionId.toUtf8())).array();
}

QStringList SimulatorProcess::addresses(const QString &regionId, const QString &interfaceId)
{
    QStringList texts;
    for (const QJsonValue &address : interfaceState(regionId, interfaceId).value(u"addresses").toArray())
        texts += address.toString();
    return texts;
}

QString SimulatorProcess::changeInterface(const QJsonObject &wish)
{
    return complaintOf(control("POST", "/simulator/interface", QJsonDocument(wish).toJson(QJsonDocument::Compact)));
}

QString SimulatorProcess::changeAccount(const QJsonObject &wish)
{
    return complaintOf(control("POST", "/simulator/account", QJsonDocument(wish).toJson(QJsonDocument::Compact)));
}

/// Blocking, on a socket of its own: a test that asks needs no event loop for it.
QByteArray SimulatorProcess::control(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(m_endpoint.host(), static_cast<quint16>(m_endpoint.port()));
    if (!socket.waitForConnected(limitMilliseconds))
        return {};
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_endpoint.port())
                 + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(limitMilliseconds)) {
    }
    const QByteArray answer = socket.readAll();
    const qsizetype head = answer.indexOf("\r\n\r\n");
    return head < 0 ? QByteArray() : answer.mid(head + 4);
}

} // namespace tests
