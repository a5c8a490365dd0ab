// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpcall.h"

#include "app/net/onceonlybody.h"
#include "app/net/proxies.h"
#include "app/net/proxyprobe.h"
#include "app/net/proxyproblem.h"
#include "app/net/trust.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

/// What simdjson may read behind the end of a text.
constexpr qsizetype spareBytes = 64;

constexpr qsizetype longestLocation = 2048;

QNetworkRequest networkRequest(const HttpRequest &request, const Route &route)
{
    QNetworkRequest result(request.url);
    if (!route.certificates.isEmpty())
        result.setSslConfiguration(trusting(route.certificates));
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

/// "Sun, 22 Nov 2026 01:02:03 GMT".
QDateTime httpDate(const QByteArray &header)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

QNetworkAccessManager *newManager(const Route &route, QObject *parent)
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setProxyFactory(new RouteProxies(route)); // the manager's from now on
    return manager;
}

HttpCall::HttpCall(HttpRequest request, const core::Clock &clock, QObject *owner)
    : QObject(owner)
    , m_request(std::move(request))
    , m_clock(clock)
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

void HttpCall::startWith(QNetworkAccessManager &manager, const Route &route, History history)
{
    m_route = route;
    m_sharedManager = &manager;
    m_history = history;
    watch(manager, manager.post(networkRequest(m_request, m_route), m_request.body));
}

void HttpCall::startAlone(const Route &route)
{
    m_route = route;
    m_ownManager.reset(newManager(m_route, nullptr));
    QNetworkRequest request = networkRequest(m_request, m_route);
    request.setRawHeader("Connection", "close");
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceOnlyBody(m_request.body, m_ownManager.get());
    m_onceOnly = body;
    watch(*m_ownManager, m_ownManager->post(request, body));
}

void HttpCall::cancel(const QString &detail)
{
    fail(core::ErrorKind::Cancelled, detail);
}

void HttpCall::watch(QNetworkAccessManager &manager, QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, &HttpCall::onSent);
    connect(reply, &QNetworkReply::encrypted, this, &HttpCall::onEncrypted);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connects = true; });
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &HttpCall::onReplyFinished);
    connect(&manager, &QNetworkAccessManager::sslErrors, this, &HttpCall::onTlsErrors);
    m_connectAlarm.start(std::min(m_request.limits.connect, m_request.limits.total));
    m_totalAlarm.start(m_request.limits.total);
}

/// Of requests that wait for one connection, Qt tells one what is wrong with it, and ends all.
void HttpCall::onTlsErrors(QNetworkReply *reply, const QList<QSslError> &errors)
{
    if (reply->url().authority() != m_request.url.authority())
        return;
    m_tlsErrors = errors;
    m_certificate = reply->sslConfiguration().peerCertificate();
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
    if (m_body.isEmpty())
        m_body.reserve(expectedBytes() + spareBytes);
    while (m_body.size() <= m_request.limits.answerBytes && readPiece() > 0) {
    }
    if (m_body.size() > m_request.limits.answerBytes)
        fail(core::ErrorKind::ReplyTooLarge, {});
}

/// Reads into place; nothing when nothing is there. Of a packed answer Qt does not tell how much there is.
qint64 HttpCall::readPiece()
{
    constexpr qint64 least = 16'384;
    const qsizetype before = m_body.size();
    const qint64 room = m_request.limits.answerBytes - before + 1;
    m_body.resize(before + static_cast<qsizetype>(std::min(std::max(m_reply->bytesAvailable(), least), room)));
    const qint64 came = std::max<qint64>(m_reply->read(m_body.data() + before, m_body.size() - before), 0);
    m_body.resize(before + static_cast<qsizetype>(came));
    return came;
}

/// What the server says that it will send, as far as it can be believed.
qsizetype HttpCall::expectedBytes() const
{
    constexpr qint64 most = 4'000'000; // a page has half a million
    const qint64 told = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    return static_cast<qsizetype>(std::clamp<qint64>(told, 0, most));
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
    breakDown(m_reply->error(), m_reply->errorString());
}

void HttpCall::onConnectLimit()
{
    if (departure() == Departure::NotLeft)
        breakDown(QNetworkReply::TimeoutError, {});
}

void HttpCall::onTotalLimit()
{
    breakDown(QNetworkReply::TimeoutError, {});
}

void HttpCall::breakDown(QNetworkReply::NetworkError error, const QString &words)
{
    const QNetworkProxy proxy = proxiesFor(m_route, m_request.url).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    core::Error result = transportError(
        {error, words, departure(), proxy, m_connects ? Reach::Tried : Reach::NotTried, m_tlsErrors, m_certificate});
    if (result.kind != core::ErrorKind::ProxyFailed || isCertain(result.code)
        || result.delivery != core::Delivery::NotSent)
        return failWith(std::move(result));
    m_connectAlarm.stop();
    m_totalAlarm.stop();
    dropReply();
    auto *probe = new ProxyProbe(proxy, m_request.url, m_clock, this);
    connect(probe, &ProxyProbe::finished, this, [this, proxy, result](const ProxyProbe::Finding &finding) {
        core::Error found = result;
        if (!finding.problem.isEmpty()) {
            found.code = finding.problem;
            found.detail = proxyDetail(proxy, finding.words);
        }
        failWith(std::move(found));
    });
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
    answer.location = QUrl(QString::fromUtf8(m_reply->rawHeader("Location").left(longestLocation)));
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
    failWith(std::move(error));
}

void HttpCall::failWith(core::Error error)
{
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
