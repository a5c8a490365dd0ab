// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpclient.h"

#include "app/net/httpcall.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

/// As many as QNetworkAccessManager opens connections to one host: more would wait inside it and look like a server
/// that cannot be reached.
constexpr int mostReadsAtOnce = 6;

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
        QMetaObject::invokeMethod(
            call, [call, route = m_route] { call->startAlone(route); }, Qt::QueuedConnection);
        return call;
    }
    m_waiting.push_back(call);
    connect(call, &HttpCall::finished, this, [this, call](const auto &answer) {
        if (answer && m_manager && call->manager() == m_manager)
            m_talkedTo.insert(call->request().url.authority());
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
    dropUnusedManagers();
    while (!m_waiting.empty() && static_cast<int>(m_running.size()) < m_readsAtOnce) {
        auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [](const QPointer<HttpCall> &call) {
            return call->request().priority == Priority::Foreground;
        });
        if (next == m_waiting.end())
            next = m_waiting.begin();
        HttpCall &call = **next;
        m_waiting.erase(next);
        m_running.push_back(&call);
        const bool talked = m_talkedTo.contains(call.request().url.authority());
        call.startWith(keptAlive(), m_route, talked ? History::TalkedBefore : History::FirstTime);
    }
}

QNetworkAccessManager &HttpClient::keptAlive()
{
    if (!m_manager)
        m_manager = newManager(m_route, this);
    return *m_manager;
}

void HttpClient::setRoute(const Route &route)
{
    if (route == m_route)
        return;
    m_route = route;
    m_talkedTo.clear();
    if (m_manager)
        m_formerManagers.push_back(std::exchange(m_manager, nullptr));
    dropUnusedManagers();
}

void HttpClient::setReadsAtOnce(int count)
{
    m_readsAtOnce = std::clamp(count, 1, mostReadsAtOnce);
    QMetaObject::invokeMethod(this, &HttpClient::startWaiting, Qt::QueuedConnection);
}

void HttpClient::dropUnusedManagers()
{
    std::erase_if(m_formerManagers, [this](QNetworkAccessManager *manager) {
        const bool used = std::any_of(m_running.begin(), m_running.end(), [manager](const QPointer<HttpCall> &call) {
            return call && !call->isFinished() && call->manager() == manager;
        });
        if (!used)
            manager->deleteLater();
        return !used;
    });
}

} // namespace net
