// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace net {

/// A request body that can be read once and never again, so that QNetworkAccessManager, which would send a POST again
/// after the server closed the connection, has to give up instead.
class OnceOnlyBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceOnlyBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_position == m_bytes.size(); }
    bool reset() override { return false; }
    /// Whether any of it was handed out: only then can the server have got the whole request.
    bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace net
