// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/net/apiclient.h"
#include "app/net/route.h"
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

/// The limits of HTTP requests.
struct HttpLimits
{
    std::chrono::milliseconds connect{10'000}; ///< until the connection stands, TLS and proxy included
    std::chrono::milliseconds total{30'000};   ///< until the answer is complete
    qsizetype answerBytes = 64'000'000;        ///< after unpacking
    int readsAtOnce = 6;                       ///< 1 to 6; of one client
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
    QUrl location;                                       ///< of a redirect
    QDateTime date;                                      ///< from the Date header; invalid without one
    std::optional<std::chrono::milliseconds> retryAfter; ///< from x-acs-retry-after
};

/// Sends POST requests through QNetworkAccessManager, each exactly as often as it may be sent: reads over kept-alive
/// connections, a few at a time; changes over a connection of their own, once. HTTP/1.1, no redirects, no cookies,
/// certificates and host names always verified.
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
    /// The way of every request from now on. Calls under way go on as they are; connections of the old way are closed
    /// once no call uses them.
    void setRoute(const Route &route);
    /// 1 to 6; what is outside of that is brought inside.
    void setReadsAtOnce(int count);

private:
    void startWaiting();
    QNetworkAccessManager &keptAlive();
    void dropUnusedManagers();

    const core::Clock &m_clock;
    Route m_route;
    int m_readsAtOnce = HttpLimits().readsAtOnce;
    QNetworkAccessManager *m_manager = nullptr; ///< of the reads; null until the first on this route
    std::vector<QNetworkAccessManager *> m_formerManagers;
    std::deque<QPointer<HttpCall>> m_waiting;
    std::vector<QPointer<HttpCall>> m_running;
    QSet<QString> m_talkedTo; ///< host and port, on this route
};

} // namespace net
