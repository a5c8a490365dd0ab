// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>

namespace tests {

/// A plain blocking TCP connection to 127.0.0.1, so that a test sees exactly how the other side ended it.
class WireSocket
{
public:
    explicit WireSocket(quint16 port);
    ~WireSocket();
    WireSocket(const WireSocket &) = delete;
    WireSocket &operator=(const WireSocket &) = delete;

    void send(const QByteArray &bytes);

    enum class End {
        StillOpen, ///< nothing more came within the limit
        Finished,  ///< FIN
        Reset,     ///< RST
    };
    struct Heard
    {
        QByteArray bytes;
        End end = End::StillOpen;
    };
    /// Reads until the connection ends, or @p whole HTTP answers have come, or nothing comes for @p limit.
    Heard hear(int whole, std::chrono::milliseconds limit = std::chrono::seconds(5));

private:
    int m_descriptor = -1;
};

/// The body of the first HTTP answer in @p bytes.
QByteArray bodyOf(const QByteArray &bytes);

} // namespace tests
