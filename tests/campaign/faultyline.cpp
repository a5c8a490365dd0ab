// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/campaign/faultyline.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace campaign {

namespace {

constexpr std::chrono::milliseconds dripPause{150};

/// A header's value of @p message, in whatever case its name was sent.
QByteArray header(const QByteArray &message, const QByteArray &name)
{
    const QByteArray head = message.left(message.indexOf("\r\n\r\n") + 2);
    const qsizetype start = head.toLower().indexOf("\r\n" + name + ':');
    if (start < 0)
        return {};
    const qsizetype value = start + 3 + name.size();
    return head.mid(value, head.indexOf("\r\n", value) - value).trimmed();
}

/// Length of the first whole message in @p bytes; 0 while its end has not come.
qsizetype wholeLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const qsizetype length = head + 4 + header(bytes, "content-length").toLongLong();
    return bytes.size() < length ? 0 : length;
}

/// A close with a linger time of 0 sends RST (man 7 socket, SO_LINGER).
void reset(QTcpSocket &socket)
{
    const ::linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

FaultyLine::FaultyLine(quint16 target, const core::Clock &clock)
    : m_clock(clock)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyLine::onConnection);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl FaultyLine::endpoint() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FaultyLine::arm(const QString &name, const QString &deed, const QString &action)
{
    m_armed.push_back({name, deed, action});
}

void FaultyLine::onConnection()
{
    while (QTcpSocket *program = m_server.nextPendingConnection()) {
        auto guest = std::make_shared<Guest>();
        guest->cloud = new QTcpSocket(program);
        guest->cloud->connectToHost(QHostAddress::LocalHost, m_target);
        connect(program, &QTcpSocket::readyRead, this, [this, program, guest] { onAsked(*program, *guest); });
        connect(guest->cloud, &QTcpSocket::readyRead, this, [this, program, guest] { onAnswered(*program, *guest); });
        connect(guest->cloud, &QTcpSocket::errorOccurred, program, [program, guest] {
            if (!guest->deed.startsWith(u"hang"))
                program->disconnectFromHost();
        });
        connect(program, &QTcpSocket::disconnected, program, &QObject::deleteLater);
    }
}

void FaultyLine::onAsked(QTcpSocket &program, Guest &guest)
{
    guest.asked += program.readAll();
    while (const qsizetype length = wholeLength(guest.asked)) {
        const QByteArray request = guest.asked.left(length);
        guest.asked.remove(0, length);
        guest.answer.clear();
        guest.deed = strike(request);
        if (guest.deed == u"reset before")
            return reset(program);
        if (guest.deed != u"hang before")
            guest.cloud->write(request);
    }
}

/// The name of what is armed for it is used up.
QString FaultyLine::strike(const QByteArray &request)
{
    const QUrlQuery form(QString::fromUtf8(request.mid(request.indexOf("\r\n\r\n") + 4)));
    const QByteArray inHead = header(request, "x-acs-action");
    const QString action = inHead.isEmpty() ? form.queryItemValue(u"Action"_s) : QString::fromLatin1(inHead);
    const auto found =
        std::find_if(m_armed.begin(), m_armed.end(), [&](const Armed &armed) { return armed.action == action; });
    if (found == m_armed.end())
        return {};
    const QString deed = found->deed;
    const QString nonce = QString::fromLatin1(header(request, "x-acs-signature-nonce"));
    m_strikes.push_back({found->name, QDateTime::currentDateTimeUtc(), nonce, action, form,
                         deed != u"reset before" && deed != u"hang before"});
    m_armed.erase(found);
    return deed;
}

void FaultyLine::onAnswered(QTcpSocket &program, Guest &guest)
{
    const QByteArray bytes = guest.cloud->readAll();
    if (guest.deed.isEmpty()) {
        program.write(bytes);
        return;
    }
    guest.answer += bytes;
    if (guest.deed == u"reset after")
        return reset(program);
    if (wholeLength(guest.answer) > 0)
        spoil(program, guest);
}

void FaultyLine::spoil(QTcpSocket &program, Guest &guest)
{
    if (guest.deed == u"drip") {
        guest.deed.clear();
        drip(program, guest.answer);
    } else if (guest.deed == u"truncate") {
        program.write(guest.answer.left(guest.answer.size() - guest.answer.size() / 4));
        program.disconnectFromHost();
    } else if (guest.deed == u"garbage") {
        QByteArray garbage(600, '\0');
        for (qsizetype i = 0; i < garbage.size(); ++i)
            garbage[i] = static_cast<char>(i * 37 + 11);
        program.write(garbage);
        program.disconnectFromHost();
    }
}

void FaultyLine::drip(QTcpSocket &program, const QByteArray &bytes)
{
    const qsizetype portion = std::max<qsizetype>(16, bytes.size() / 40);
    program.write(bytes.left(portion));
    if (bytes.size() > portion)
        m_clock.after(dripPause, &program, [this, &program, rest = bytes.mid(portion)] { drip(program, rest); });
}

} // namespace campaign
