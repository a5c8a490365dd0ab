// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpcall.h"

#include "app/net/endpoints.h"
#include "app/net/onceonlybody.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

/// What simdjson may read behind the end of a text.
constexpr qsizetype spareBytes = 64;
constexpr qsizetype mostTlsErrors = 5;

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return result;
}

Route routeTo(const QUrl &url)
{
    if (isLoopback(url.host()))
        return Route::Direct;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const bool direct = std::all_of(proxies.begin(), proxies.end(),
                                    [](const QNetworkProxy &proxy) { return proxy.type() == QNetworkProxy::NoProxy; });
    return direct ? Route::Direct : Route::ThroughProxy;
}

/// "Sun, 22 Nov 2026 01:02:03 GMT".
QDateTime httpDate(const QByteArray &header)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

QNetworkAccessManager *newManager(const QUrl &url, QObject *parent)
{
    auto *manager = new QNetworkAccessManager(parent);
    if (isLoopback(url.host()))
        manager->setProxy(QNetworkProxy::NoProxy);
    return manager;
}

HttpCall::HttpCall(HttpRequest request, const core::Clock &clock, QObject *owner)
    : QObject(owner)
    , m_request(std::move(request))
    , m_connectAlarm(clock)
    , m_totalAlarm(clock)
{
    connect(&m_connectAlarm, &core::Alarm::rang, this, &HttpCall::onConnectLimit);
    connect(&m_totalAlarm, &core::Alarm::rang, this, &HttpCall::onTotalLimit);
}

HttpCall::~HttpCall()
{
    dropReply();
}

void HttpCall::startWith(QNetworkAccessManager &manager, History history)
{
    m_history = history;
    watch(manager.post(networkRequest(m_request), m_request.body));
}

void HttpCall::startAlone()
{
    m_ownManager.reset(newManager(m_request.url, nullptr));
    QNetworkRequest request = networkRequest(m_request);
    request.setRawHeader("Connection", "close");
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceOnlyBody(m_request.body, m_ownManager.get());
    m_onceOnly = body;
    watch(m_ownManager->post(request, body));
}

void HttpCall::cancel(const QString &detail)
{
    fail(core::ErrorKind::Cancelled, detail);
}

void HttpCall::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, &HttpCall::onSent);
    connect(reply, &QNetworkReply::encrypted, this, &HttpCall::onEncrypted);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connects = true; });
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &HttpCall::onReplyFinished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
        m_tlsErrors = m_tlsErrors.mid(0, mostTlsErrors);
    });
    m_connectAlarm.start(std::min(m_request.limits.connect, m_request.limits.total));
    m_totalAlarm.start(m_request.limits.total);
}

void HttpCall::onSent()
{
    m_left = true;
    m_connectAlarm.stop();
}

void HttpCall::onEncrypted()
{
    m_connectAlarm.stop();
    m_left = m_left || m_request.effect == api::Effect::Reads;
}

void HttpCall::onReadyRead()
{
    onSent();
    const qsizetype room = m_request.limits.answerBytes - m_body.size();
    const QByteArray piece = m_reply->read(room + 1);
    if (piece.size() > room)
        return fail(core::ErrorKind::ReplyTooLarge, {});
    m_body.append(piece);
}

void HttpCall::onReplyFinished()
{
    if (m_reply->bytesAvailable() > 0)
        onReadyRead();
    if (m_finished)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isAnswer(m_reply->error(), status))
        return finish(takeAnswer());
    const QString words = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(u"; "_s);
    core::Error error = transportError(m_reply->error(), words, departure(), routeTo(m_request.url));
    error.httpStatus = status;
    finish(core::unexpected(std::move(error)));
}

void HttpCall::onConnectLimit()
{
    if (departure() == Departure::NotLeft)
        fail(core::ErrorKind::ConnectTimedOut, {});
}

void HttpCall::onTotalLimit()
{
    fail(departure() == Departure::Left ? core::ErrorKind::TimedOut : core::ErrorKind::ConnectTimedOut, {});
}

Departure HttpCall::departure() const
{
    bool left = m_left || (m_onceOnly && m_onceOnly->wasRead());
    if (m_request.effect == api::Effect::Reads)
        left = left || readHasLeft();
    return left ? Departure::Left : Departure::NotLeft;
}

/// Qt 6.4 does not tell when a request with an empty body is sent. It went at once over a connection that stood; over a
/// new one with TLS encrypted() would have told; a new one without TLS is to loopback and takes no time.
bool HttpCall::readHasLeft() const
{
    if (!m_reply || m_reply->error() == QNetworkReply::ConnectionRefusedError)
        return false;
    if (!m_connects)
        return m_history == History::TalkedBefore;
    return m_request.url.scheme() != "https"_L1;
}

HttpAnswer HttpCall::takeAnswer()
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.body = std::exchange(m_body, {});
    answer.body.reserve(answer.body.size() + spareBytes);
    answer.date = httpDate(m_reply->rawHeader("Date"));
    bool isNumber = false;
    const qlonglong wait = m_reply->rawHeader("x-acs-retry-after").trimmed().toLongLong(&isNumber);
    if (isNumber && wait > 0)
        answer.retryAfter = std::chrono::milliseconds(wait);
    return answer;
}

void HttpCall::fail(core::ErrorKind kind, const QString &detail)
{
    core::Error error;
    error.kind = kind;
    error.detail = detail;
    error.delivery = departure() == Departure::Left ? core::Delivery::Unknown : core::Delivery::NotSent;
    if (m_reply)
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    finish(core::unexpected(std::move(error)));
}

void HttpCall::finish(const core::Result<HttpAnswer> &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_connectAlarm.stop();
    m_totalAlarm.stop();
    dropReply();
    emit finished(result);
}

void HttpCall::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_ownManager.reset();
}

} // namespace net
