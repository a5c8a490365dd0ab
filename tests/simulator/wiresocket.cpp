// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/wiresocket.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tests {

namespace {

/// How many complete answers with a Content-Length stand in @p bytes.
int wholeAnswers(const QByteArray &bytes)
{
    int count = 0;
    qsizetype position = 0;
    for (;;) {
        const qsizetype head = bytes.indexOf("\r\n\r\n", position);
        const qsizetype field = bytes.indexOf("Content-Length: ", position);
        if (head < 0 || field < 0 || field > head)
            return count;
        const qsizetype value = field + 16;
        position = head + 4 + bytes.mid(value, bytes.indexOf('\r', value) - value).toLongLong();
        if (bytes.size() < position)
            return count;
        ++count;
    }
}

} // namespace

WireSocket::WireSocket(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("The simulator does not listen.");
}

WireSocket::~WireSocket()
{
    ::close(m_descriptor);
}

void WireSocket::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t written =
            ::send(m_descriptor, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (written <= 0)
            return;
        sent += written;
    }
}

WireSocket::Heard WireSocket::hear(int whole, std::chrono::milliseconds limit)
{
    Heard heard;
    std::array<char, 65536> buffer{};
    while (wholeAnswers(heard.bytes) < whole) {
        pollfd waiting{m_descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(limit.count())) <= 0)
            return heard;
        const ssize_t got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (got <= 0) {
            heard.end = got < 0 && errno == ECONNRESET ? End::Reset : End::Finished;
            return heard;
        }
        heard.bytes.append(buffer.data(), got);
    }
    return heard;
}

QByteArray bodyOf(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    return head < 0 ? QByteArray() : bytes.mid(head + 4);
}

} // namespace tests
