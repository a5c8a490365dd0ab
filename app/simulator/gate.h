// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/simulator/account.h"
#include "app/simulator/apirequest.h"

#include <QHash>

#include <deque>

namespace simulator {

/// The only keys that the simulator knows.
struct Keys
{
    QByteArray accessKeyId;
    QByteArray accessKeySecret;
    QByteArray securityToken; ///< empty for long-term keys; else every request has to bring it
};

/// Lets signed requests in: key id, signature, date and nonce, for both signature styles.
class Gate
{
public:
    Gate(const core::Clock &clock, Keys keys);

    /// Seconds by which the server's clock is ahead of the machine's.
    void setClockOffset(std::chrono::seconds offset) { m_clockOffset = offset; }
    /// Whether the key is disabled and the token has expired.
    void setAccount(const Account &account) { m_account = account; }
    /// The server's time.
    QDateTime now() const { return m_clock.now().addSecs(m_clockOffset.count()); }
    /// Remembers the nonce of a request that is let in.
    core::Result<void> letIn(const HttpRequest &http, const ApiRequest &request);

private:
    core::Result<void> checkRpc1(const HttpRequest &http, const ApiRequest &request);
    core::Result<void> checkAcs3(const HttpRequest &http);
    core::Result<void> checkSignatureAcs3(const HttpRequest &http);
    core::Result<void> checkTime(const QByteArray &text) const;
    core::Result<void> checkKey() const;
    core::Result<void> checkToken(const QByteArray &token) const;
    core::Result<void> useNonce(const QByteArray &nonce);

    const core::Clock &m_clock;
    Keys m_keys;
    Account m_account;
    std::chrono::seconds m_clockOffset{0};
    QHash<QByteArray, qint64> m_nonces;                     ///< when each was used, seconds since the epoch
    std::deque<std::pair<qint64, QByteArray>> m_nonceOrder; ///< oldest first, to forget them
};

} // namespace simulator
