// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pipe.h"

#include <QTcpSocket>

namespace tests {

namespace {

void carry(QTcpSocket &from, QTcpSocket &to)
{
    const QByteArray bytes = from.isOpen() ? from.readAll() : QByteArray();
    if (!bytes.isEmpty() && to.isOpen())
        to.write(bytes);
}

void connectOneWay(QTcpSocket &from, QTcpSocket &to)
{
    QObject::connect(&from, &QTcpSocket::readyRead, &to, [&from, &to] { carry(from, to); });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, [&from, &to] {
        carry(from, to);
        to.disconnectFromHost();
    });
}

} // namespace

void pipe(QTcpSocket &one, QTcpSocket &other)
{
    connectOneWay(one, other);
    connectOneWay(other, one);
    carry(one, other);
    carry(other, one);
}

} // namespace tests
