// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace net {

/// A successful answer: the HTTP status was 2xx and the body came whole.
struct ApiReply
{
    QByteArray body;      ///< with at least 64 spare bytes of capacity behind it, for simdjson
    QDateTime serverDate; ///< from the Date header; invalid without one
    int attempts = 1;     ///< requests that were sent for it
};

/// How urgent a call is: background calls may use half of an action's rate, so that they never hold up what the user
/// waits for.
enum class Priority { Foreground, Background };

/// One call under way. Finishes exactly once; deleting it aborts the request and finishes nothing.
/// The owner passed to ApiClient::send() is its parent.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The request is about to be sent again, after waiting for @p wait, because of @p reason.
    void retrying(const core::Error &reason, std::chrono::milliseconds wait);
    void finished(const core::Result<net::ApiReply> &reply);
};

/// Signs and sends for one profile; the seam for tests above it. Reads are sent again within bounds (throttling, server
/// errors, broken connections, clock); a changing request with a ClientToken only where the server answered that it did
/// nothing (throttling, busy, server errors), never after an answer that did not come; one without a ClientToken never.
/// A failed change whose Error has Delivery::Unknown may have been applied, also where it has a code: an earlier try of
/// it, or a request behind a gateway's page, may have got through.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Sends when the event loop comes round, never finishes before. @p owner becomes the call's parent.
    /// An overrider repeats the default of @p priority.
    virtual ApiCall *send(const api::Request &request, QObject *owner, Priority priority = Priority::Foreground) = 0;
};

} // namespace net
