// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/proxyprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace net {

namespace {

constexpr std::chrono::milliseconds probeLimit = 5s;
/// A proxy that ends a tunnel by itself does so at once.
constexpr std::chrono::milliseconds tunnelLimit = 1s;
constexpr qsizetype mostBytes = 16'384;
constexpr qsizetype longestLine = 200;

bool isSocks(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::Socks5Proxy;
}

/// "\x05hello": a length of one byte, then at most 255 bytes.
QByteArray withLength(const QByteArray &bytes)
{
    const QByteArray cut = bytes.left(255);
    return static_cast<char>(static_cast<uchar>(cut.size())) + cut;
}

QByteArray firstLine(const QByteArray &bytes)
{
    return bytes.left(bytes.indexOf('\n')).trimmed().left(longestLine);
}

} // namespace

ProxyProbe::ProxyProbe(const QNetworkProxy &proxy, const QUrl &target, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_host(target.host(QUrl::FullyEncoded).toLatin1())
    , m_port(target.port(443))
    , m_alarm(clock)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::onReadyRead);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyProbe::onError);
    connect(&m_alarm, &core::Alarm::rang, this, &ProxyProbe::onLimit);
    m_alarm.start(probeLimit);
    QMetaObject::invokeMethod(this, &ProxyProbe::connectToProxy, Qt::QueuedConnection);
}

void ProxyProbe::connectToProxy()
{
    m_bytes.clear();
    m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyProbe::onConnected()
{
    if (!isSocks(m_proxy))
        return askByHttp(m_step);
    m_step = Step::Greeted;
    m_socket.write(m_proxy.user().isEmpty() ? QByteArray("\x05\x01\x00", 3) : QByteArray("\x05\x02\x00\x02", 4));
}

void ProxyProbe::onReadyRead()
{
    m_bytes += m_socket.read(mostBytes - m_bytes.size());
    if (m_step == Step::TunnelStands)
        return;
    if (isSocks(m_proxy))
        readSocks();
    else
        readHttp();
}

void ProxyProbe::onError(QAbstractSocket::SocketError error)
{
    const QString words = m_socket.errorString();
    if (error == QAbstractSocket::RemoteHostClosedError)
        finish(u"Closed"_s, words);
    else if (error == QAbstractSocket::HostNotFoundError)
        finish(u"NotFound"_s, words);
    else if (error == QAbstractSocket::SocketTimeoutError)
        finish(u"TimedOut"_s, words);
    else
        finish(u"Unreachable"_s, words);
}

void ProxyProbe::onLimit()
{
    finish(m_step == Step::TunnelStands ? QString() : u"TimedOut"_s, {});
}

/// Without the password first: it goes only where it is asked for in this way.
void ProxyProbe::askByHttp(Step step)
{
    m_step = step;
    const QByteArray host = m_host.contains(':') ? '[' + m_host + ']' : m_host;
    const QByteArray target = host + ':' + QByteArray::number(m_port);
    QByteArray request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (step == Step::AskedWithPassword) {
        const QByteArray pair = (m_proxy.user() + u':' + m_proxy.password()).toLatin1();
        request += "Proxy-Authorization: Basic " + pair.toBase64() + "\r\n";
    }
    m_socket.write(request + "\r\n");
}

void ProxyProbe::readHttp()
{
    static const QByteArray beginning = "HTTP/1.";
    if (m_bytes.left(beginning.size()) != beginning.left(m_bytes.size()))
        return finish(u"NoProxy"_s, QString::fromLatin1(firstLine(m_bytes)));
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0 && m_bytes.size() < mostBytes)
        return;
    const QByteArray line = firstLine(m_bytes);
    const int status = line.split(' ').value(1).toInt();
    if (status >= 200 && status <= 299)
        return onTunnel();
    if (status == 407)
        return readChallenge(m_bytes.left(end));
    finish(status > 0 ? u"TargetRefused"_s : u"NoProxy"_s, QString::fromLatin1(line));
}

void ProxyProbe::readChallenge(const QByteArray &head)
{
    const QString line = QString::fromLatin1(firstLine(head));
    if (m_proxy.user().isEmpty())
        return finish(u"PasswordNeeded"_s, line);
    if (m_step == Step::AskedWithPassword)
        return finish(u"PasswordRefused"_s, line);
    // Other ways to ask were answered by Qt before, and the trouble came after that.
    if (!head.toLower().contains("proxy-authenticate: basic"))
        return finish({}, line);
    m_step = Step::AskedWithPassword;
    m_socket.abort();
    connectToProxy();
}

void ProxyProbe::readSocks()
{
    if (m_bytes.size() < 2)
        return;
    const char version = m_step == Step::PasswordGiven ? '\x01' : '\x05';
    if (m_bytes.at(0) != version)
        return finish(u"NoProxy"_s, QString::fromLatin1(firstLine(m_bytes)));
    if (m_step == Step::Greeted)
        return readMethod();
    const int reply = static_cast<uchar>(m_bytes.at(1));
    m_bytes.clear();
    if (m_step == Step::PasswordGiven)
        return reply == 0 ? wishBySocks() : finish(u"PasswordRefused"_s, {});
    if (reply == 0)
        return onTunnel();
    finish(u"TargetRefused"_s, u"SOCKS5 reply %1"_s.arg(reply));
}

void ProxyProbe::readMethod()
{
    const char method = m_bytes.at(1);
    m_bytes.clear();
    if (method == '\x00')
        return wishBySocks();
    if (method != '\x02' || m_proxy.user().isEmpty())
        return finish(m_proxy.user().isEmpty() ? u"PasswordNeeded"_s : u"PasswordRefused"_s, {});
    m_step = Step::PasswordGiven;
    m_socket.write("\x01" + withLength(m_proxy.user().toLatin1()) + withLength(m_proxy.password().toLatin1()));
}

void ProxyProbe::wishBySocks()
{
    m_step = Step::Wished;
    m_socket.write(QByteArray("\x05\x01\x00\x03", 4) + withLength(m_host) + static_cast<char>(m_port >> 8)
                   + static_cast<char>(m_port & 0xff));
}

void ProxyProbe::onTunnel()
{
    m_step = Step::TunnelStands;
    m_alarm.start(tunnelLimit);
}

void ProxyProbe::finish(const QString &problem, const QString &words)
{
    if (std::exchange(m_finished, true))
        return;
    m_alarm.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    emit finished({problem, words});
}

} // namespace net
