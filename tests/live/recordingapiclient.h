// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/apiclient.h"

#include <chrono>

namespace live {

/// Hands every call on to another client and tells what came of it, before whoever asked hears of it.
class RecordingApiClient : public net::ApiClient
{
    Q_OBJECT

public:
    /// @p inner must outlive this object.
    explicit RecordingApiClient(net::ApiClient &inner, QObject *parent = nullptr);

    net::ApiCall *send(const api::Request &request, QObject *owner,
                       net::Priority priority = net::Priority::Foreground) override;

signals:
    /// @p took: from asking to the last byte, with all waiting for the rate and all tries.
    void finished(const api::Request &request, const core::Result<net::ApiReply> &reply,
                  std::chrono::milliseconds took);
    /// It is sent again because of @p reason.
    void sentAgain(const api::Request &request, const core::Error &reason);

private:
    net::ApiClient &m_inner;
};

} // namespace live
