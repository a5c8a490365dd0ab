// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpapicall.h"

#include "app/api/errors.h"
#include "app/core/log.h"
#include "app/core/version.h"
#include "app/net/httpcall.h"
#include "app/net/signer.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

using std::chrono::milliseconds;

QByteArray userAgent()
{
    const QString kernel = QSysInfo::kernelType();
    const QString system = kernel.left(1).toUpper() + kernel.mid(1);
    return u"AlibabaCloud (%1; %2) C++/20 Core/1.0 EniDesk/%3"_s
        .arg(system, QSysInfo::currentCpuArchitecture(), core::programVersion())
        .toLatin1();
}

/// Host and port as they go into the Host header.
QByteArray hostHeader(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return (url.port() < 0 ? shown : shown + u':' + QString::number(url.port())).toLatin1();
}

/// For the log only: the first "RequestId" of a body, without reading the rest of it.
QString peekRequestId(const QByteArray &body)
{
    static const QByteArray key = "\"RequestId\":\"";
    const qsizetype at = body.indexOf(key);
    if (at < 0)
        return {};
    const QByteArray value = body.mid(at + key.size(), 64);
    return QString::fromLatin1(value.left(std::max<qsizetype>(value.indexOf('"'), 0)));
}

} // namespace

HttpApiCall::HttpApiCall(HttpApiClient &client, api::Request request, Priority priority, QObject *owner)
    : ApiCall(owner)
    , m_client(client)
    , m_request(std::move(request))
    , m_priority(priority)
    , m_url(client.m_endpoints.urlFor(m_request.product, m_request.regionId))
{
    connect(&client, &HttpApiClient::closing, this, &HttpApiCall::onClientGone);
    QMetaObject::invokeMethod(this, &HttpApiCall::begin, Qt::QueuedConnection);
}

void HttpApiCall::begin()
{
    if (!m_finished)
        m_client.m_governor.acquire(m_request, m_priority, this, [this] { onTurn(); });
}

void HttpApiCall::onTurn()
{
    if (m_finished)
        return;
    m_client.m_credentials.fetch(
        this, [this](const core::Result<std::reference_wrapper<const Credentials>> &found) { onCredentials(found); });
}

void HttpApiCall::onCredentials(const core::Result<std::reference_wrapper<const Credentials>> &credentials)
{
    if (m_finished)
        return;
    if (!credentials)
        return fail(m_tries.sent > 0 ? m_latest : credentials.error());
    m_sentAt = m_client.m_clock.elapsed();
    if (m_firstSent.count() < 0)
        m_firstSent = m_sentAt;
    const milliseconds left = callLimit - (m_sentAt - m_firstSent);
    if (left.count() <= 0)
        return fail(m_latest);

    const Signing signing{m_client.m_options.generation, hostHeader(m_url),
                          m_client.m_clock.now().addSecs(m_client.m_clockOffset.count()), m_client.m_random.uuid()};
    SignedPost post = signedPost(m_request, *credentials, signing);
    post.headers.append({{"Accept", "application/json"}, {"User-Agent", userAgent()}});
    HttpRequest http{m_url,      std::move(post.headers),  std::move(post.body), m_request.effect,
                     m_priority, m_client.m_options.limits};
    http.url.setQuery(QString::fromLatin1(post.query), QUrl::StrictMode);
    http.limits.total = std::min(http.limits.total, left);
    m_http = m_client.m_http.post(http, this);
    connect(m_http, &HttpCall::finished, this, &HttpApiCall::onAnswer);
}

void HttpApiCall::onAnswer(const core::Result<HttpAnswer> &answer)
{
    if (m_finished)
        return;
    m_http->deleteLater();
    if (!answer)
        return onError(answer.error());
    if (answer->status < 200 || answer->status > 299)
        return onError(errorOf(*answer));
    if (logRequests().isInfoEnabled())
        log(answer->status, peekRequestId(answer->body));
    m_finished = true;
    emit finished(ApiReply{answer->body, answer->date, m_tries.sent + 1});
}

core::Error HttpApiCall::errorOf(const HttpAnswer &answer) const
{
    core::Error error;
    if (answer.status >= 300 && answer.status < 400) {
        error.kind = core::ErrorKind::Redirected;
        if (answer.location.scheme() == "http"_L1)
            error.code = u"PlainHttp"_s;
        error.delivery = core::Delivery::Answered;
    } else if (answer.status == 407) {
        error.kind = core::ErrorKind::ProxyFailed;
        error.delivery = core::Delivery::NotSent;
    } else {
        error = api::parseError(answer.body, answer.status, answer.contentType);
    }
    // A gateway's page says nothing about whether the request went through behind it.
    if (error.kind == core::ErrorKind::NotAnApiReply)
        error.delivery = core::Delivery::Unknown;
    error.httpStatus = answer.status;
    error.retryAfter = answer.retryAfter;
    if (answer.date.isValid())
        error.clockOffset = std::chrono::seconds(m_client.m_clock.now().secsTo(answer.date));
    return error;
}

void HttpApiCall::onError(core::Error error)
{
    error.action = m_request.action;
    error.hostName = m_url.host();
    log(error.httpStatus, error.requestId);
    const Tries before = m_tries;
    m_tries.add(error);
    m_tries.elapsed = m_client.m_clock.elapsed() - m_firstSent;
    if (m_tries.throttled > before.throttled)
        m_client.m_governor.throttled(m_request);
    if (m_tries.clock > before.clock && error.clockOffset) {
        m_client.m_clockOffset = *error.clockOffset;
        emit m_client.clockOffsetTold(*error.clockOffset);
    }
    const auto wait = retryWait(m_request, error, m_tries, m_client.m_random.unit());
    if (!wait)
        return fail(std::move(error));
    m_outcomeOpen = m_outcomeOpen || api::leavesOutcomeOpen(error);
    m_latest = error;
    m_client.m_clock.after(*wait, this, [this] { begin(); });
    emit retrying(error, *wait);
}

void HttpApiCall::onClientGone()
{
    core::Error error;
    error.kind = core::ErrorKind::Cancelled;
    error.delivery = m_tries.sent > 0 || m_http ? core::Delivery::Unknown : core::Delivery::NotSent;
    if (m_http)
        m_http->deleteLater();
    fail(std::move(error));
}

void HttpApiCall::fail(core::Error error)
{
    if (std::exchange(m_finished, true))
        return;
    error.action = m_request.action;
    error.hostName = m_url.host();
    if (m_outcomeOpen && m_request.effect == api::Effect::Changes)
        error.delivery = core::Delivery::Unknown;
    emit finished(core::unexpected(std::move(error)));
}

void HttpApiCall::log(int status, const QString &requestId) const
{
    qCInfo(logRequests).noquote() << m_request.action << requestId << status
                                  << (m_client.m_clock.elapsed() - m_sentAt).count() << "ms";
}

} // namespace net
