// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpapiclient.h"
#include "app/net/retrypolicy.h"

#include <QPointer>

namespace net {

class HttpCall;

/// One call of HttpApiClient, from waiting for its turn to its final answer.
class HttpApiCall : public ApiCall
{
    Q_OBJECT

public:
    HttpApiCall(HttpApiClient &client, api::Request request, Priority priority, QObject *owner);

private:
    void begin();
    void onTurn();
    void onCredentials(const core::Result<std::reference_wrapper<const Credentials>> &credentials);
    void onAnswer(const core::Result<HttpAnswer> &answer);
    core::Error errorOf(const HttpAnswer &answer) const;
    void onError(core::Error error);
    void onClientGone();
    void fail(core::Error error);
    void log(int status, const QString &requestId) const;

    HttpApiClient &m_client;
    api::Request m_request;
    Priority m_priority;
    QUrl m_url;
    QPointer<HttpCall> m_http;
    Tries m_tries;
    std::chrono::milliseconds m_firstSent{-1}; ///< program time; negative until then
    std::chrono::milliseconds m_sentAt{0};
    core::Error m_latest;
    bool m_outcomeOpen = false; ///< an earlier try may have been applied
    bool m_finished = false;
};

} // namespace net
