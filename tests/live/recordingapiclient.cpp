// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/recordingapiclient.h"

#include <QElapsedTimer>

namespace live {

RecordingApiClient::RecordingApiClient(net::ApiClient &inner, QObject *parent)
    : ApiClient(parent)
    , m_inner(inner)
{}

net::ApiCall *RecordingApiClient::send(const api::Request &request, QObject *owner, net::Priority priority)
{
    net::ApiCall *call = m_inner.send(request, owner, priority);
    QElapsedTimer timer;
    timer.start();
    connect(call, &net::ApiCall::finished, this, [this, request, timer](const core::Result<net::ApiReply> &reply) {
        emit finished(request, reply, std::chrono::milliseconds(timer.elapsed()));
    });
    connect(call, &net::ApiCall::retrying, this,
            [this, request](const core::Error &reason, std::chrono::milliseconds) { emit sentAgain(request, reason); });
    return call;
}

} // namespace live
