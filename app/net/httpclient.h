// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/net/apiclient.h"
#include "app/net/signer.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace net {

class HttpCall;

/// The limits of one HTTP request.
struct HttpLimits
{
    std::chrono::milliseconds connect{10'000}; ///< until the connection stands, TLS and proxy included
    std::chrono::milliseconds total{30'000};   ///< until the answer is complete
    qsizetype answerBytes = 64'000'000;        ///< after unpacking
};

/// One POST, signed by whoever made it.
struct HttpRequest
{
    QUrl url;
    Headers headers; ///< Host and Content-Type among them
    QByteArray body;
    api::Effect effect = api::Effect::Reads;
    Priority priority = Priority::Foreground;
    HttpLimits limits;
};

/// What a server answered, whatever the status.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;                                     ///< with at least 64 spare bytes of capacity
    QDateTime date;                                      ///< from the Date header; invalid without one
    std::optional<std::chrono::milliseconds> retryAfter; ///< from x-acs-retry-after
};

/// Sends POST requests through QNetworkAccessManager, each exactly as often as it may be sent: reads over kept-alive
/// connections, at most six at a time; changes over a connection of their own, once. HTTP/1.1, no redirects, no
/// cookies, certificates always verified.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive this object and its calls.
    explicit HttpClient(const core::Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Never finishes before the event loop comes round. @p owner becomes the call's parent; deleting the call aborts
    /// it.
    HttpCall *post(const HttpRequest &request, QObject *owner);

private:
    void startWaiting();
    QNetworkAccessManager &keptAlive(const QUrl &url);

    const core::Clock &m_clock;
    QNetworkAccessManager *m_direct = nullptr;  ///< loopback: past every proxy
    QNetworkAccessManager *m_outside = nullptr; ///< the world, as the system's proxy settings say
    std::deque<QPointer<HttpCall>> m_waiting;
    std::vector<QPointer<HttpCall>> m_running;
    QSet<QString> m_talkedTo; ///< host and port
};

} // namespace net
