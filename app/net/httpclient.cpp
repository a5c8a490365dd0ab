// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpclient.h"

#include "app/net/endpoints.h"
#include "app/net/httpcall.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

/// As many as QNetworkAccessManager opens connections to one host: more would wait inside it and look like a server
/// that cannot be reached.
constexpr qsizetype mostReadsAtOnce = 6;

} // namespace

HttpClient::HttpClient(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

HttpClient::~HttpClient()
{
    for (const QPointer<HttpCall> &call : std::exchange(m_waiting, {})) {
        if (call)
            call->disconnect(this);
    }
    for (const QPointer<HttpCall> &call : std::exchange(m_running, {})) {
        if (!call)
            continue;
        call->disconnect(this);
        call->cancel(u"The client was closed"_s);
    }
}

HttpCall *HttpClient::post(const HttpRequest &request, QObject *owner)
{
    auto *call = new HttpCall(request, m_clock, owner);
    if (request.effect == api::Effect::Changes) {
        QMetaObject::invokeMethod(call, &HttpCall::startAlone, Qt::QueuedConnection);
        return call;
    }
    m_waiting.push_back(call);
    connect(call, &HttpCall::finished, this, [this, host = request.url.authority()](const auto &answer) {
        if (answer)
            m_talkedTo.insert(host);
        QMetaObject::invokeMethod(this, &HttpClient::startWaiting, Qt::QueuedConnection);
    });
    connect(call, &QObject::destroyed, this, &HttpClient::startWaiting, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &HttpClient::startWaiting, Qt::QueuedConnection);
    return call;
}

void HttpClient::startWaiting()
{
    std::erase_if(m_running, [](const QPointer<HttpCall> &call) { return !call || call->isFinished(); });
    std::erase_if(m_waiting, [](const QPointer<HttpCall> &call) { return !call || call->isFinished(); });
    while (!m_waiting.empty() && static_cast<qsizetype>(m_running.size()) < mostReadsAtOnce) {
        auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [](const QPointer<HttpCall> &call) {
            return call->request().priority == Priority::Foreground;
        });
        if (next == m_waiting.end())
            next = m_waiting.begin();
        HttpCall &call = **next;
        m_waiting.erase(next);
        m_running.push_back(&call);
        const QUrl &url = call.request().url;
        call.startWith(keptAlive(url),
                       m_talkedTo.contains(url.authority()) ? History::TalkedBefore : History::FirstTime);
    }
}

QNetworkAccessManager &HttpClient::keptAlive(const QUrl &url)
{
    QNetworkAccessManager *&manager = isLoopback(url.host()) ? m_direct : m_outside;
    if (!manager)
        manager = newManager(url, this);
    return *manager;
}

} // namespace net
