// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/gate.h"

#include "app/simulator/refusals.h"
#include "app/simulator/signature.h"

#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/// A request's date may be this far from the server's, and its nonce is remembered as long.
constexpr qint64 windowSeconds = 900;

bool hasToBeSigned(const HttpRequest &http, QByteArrayView name)
{
    return name.startsWith("x-acs-") || name == "host" || (name == "content-type" && !http.body.isEmpty());
}

/// Sorted, each once, each of them sent, and none of those left out that have to be signed.
bool signedHeadersAreRight(const HttpRequest &http, const QList<QByteArray> &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (http.header(names[i]).isEmpty() || (i > 0 && names[i] <= names[i - 1]))
            return false;
    }
    for (const auto &header : http.headers) {
        if (hasToBeSigned(http, header.first) && !names.contains(header.first))
            return false;
    }
    return names.contains("host");
}

} // namespace

Gate::Gate(const core::Clock &clock, Keys keys)
    : m_clock(clock)
    , m_keys(std::move(keys))
{}

core::Result<void> Gate::letIn(const HttpRequest &http, const ApiRequest &request)
{
    if (request.action.isEmpty())
        return refusals::missingParameter(u"Action");
    if (request.version.isEmpty())
        return refusals::missingParameter(u"Version");
    return request.style == SignatureStyle::Rpc1 ? checkRpc1(http, request) : checkAcs3(http);
}

core::Result<void> Gate::checkRpc1(const HttpRequest &http, const ApiRequest &request)
{
    for (const QString &name : {u"AccessKeyId"_s, u"Signature"_s, u"SignatureMethod"_s, u"SignatureVersion"_s,
                                u"SignatureNonce"_s, u"Timestamp"_s}) {
        if (request.value(name).isEmpty())
            return refusals::missingParameter(name);
    }
    if (request.value(u"SignatureMethod"_s) != u"HMAC-SHA1")
        return refusals::invalidSignatureMethod();
    if (request.value(u"SignatureVersion"_s) != u"1.0")
        return refusals::incompleteSignature();
    if (const auto timely = checkTime(request.value(u"Timestamp"_s).toUtf8()); !timely)
        return timely;
    if (request.value(u"AccessKeyId"_s).toUtf8() != m_keys.accessKeyId)
        return refusals::accessKeyNotFound();
    const QByteArray toSign = stringToSignV1(http.method, allParameters(http));
    if (!equalInConstantTime(signatureV1(m_keys.accessKeySecret, toSign), request.value(u"Signature"_s).toUtf8()))
        return refusals::signatureMismatch(toSign);
    if (const auto usable = checkKey(); !usable)
        return usable;
    if (const auto known = checkToken(request.value(u"SecurityToken"_s).toUtf8()); !known)
        return known;
    return useNonce(request.value(u"SignatureNonce"_s).toUtf8());
}

core::Result<void> Gate::checkAcs3(const HttpRequest &http)
{
    for (const char *name : {"authorization", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"}) {
        if (http.header(name).isEmpty())
            return refusals::missingParameter(QString::fromLatin1(name));
    }
    if (const auto timely = checkTime(http.header("x-acs-date")); !timely)
        return timely;
    if (const auto genuine = checkSignatureAcs3(http); !genuine)
        return genuine;
    if (const auto usable = checkKey(); !usable)
        return usable;
    if (const auto known = checkToken(http.header("x-acs-security-token")); !known)
        return known;
    return useNonce(http.header("x-acs-signature-nonce"));
}

core::Result<void> Gate::checkSignatureAcs3(const HttpRequest &http)
{
    const AuthorizationV3 authorization = parseAuthorizationV3(http.header("authorization"));
    if (!authorization.valid || !signedHeadersAreRight(http, authorization.signedHeaders))
        return refusals::incompleteSignature();
    if (authorization.accessKeyId != m_keys.accessKeyId)
        return refusals::accessKeyNotFound();
    const QByteArray bodyHash = sha256Hex(http.body);
    const QByteArray canonical = canonicalRequestV3(http, authorization.signedHeaders, bodyHash);
    const QByteArray toSign = stringToSignV3(canonical);
    const bool genuine = equalInConstantTime(signatureV3(m_keys.accessKeySecret, toSign), authorization.signature);
    if (!genuine || http.header("x-acs-content-sha256") != bodyHash)
        return refusals::signatureMismatch(toSign);
    return {};
}

core::Result<void> Gate::checkTime(const QByteArray &text) const
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"_s);
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate);
    if (!shape.match(QString::fromUtf8(text)).hasMatch() || !time.isValid())
        return refusals::timeFormat();
    if (std::llabs(time.secsTo(now())) > windowSeconds)
        return refusals::timeExpired();
    return {};
}

core::Result<void> Gate::checkKey() const
{
    if (m_account.isKeyDisabled)
        return refusals::accessKeyDisabled();
    return {};
}

core::Result<void> Gate::checkToken(const QByteArray &token) const
{
    if (m_keys.securityToken.isEmpty() && !token.isEmpty())
        return refusals::securityTokenMismatch();
    if (!equalInConstantTime(m_keys.securityToken, token))
        return refusals::securityTokenMalformed();
    if (m_account.isTokenExpired && !token.isEmpty())
        return refusals::securityTokenExpired();
    return {};
}

core::Result<void> Gate::useNonce(const QByteArray &nonce)
{
    const qint64 time = now().toSecsSinceEpoch();
    while (!m_nonceOrder.empty() && m_nonceOrder.front().first < time - windowSeconds) {
        m_nonces.remove(m_nonceOrder.front().second);
        m_nonceOrder.pop_front();
    }
    if (m_nonces.contains(nonce))
        return refusals::nonceUsed();
    m_nonces.insert(nonce, time);
    m_nonceOrder.emplace_back(time, nonce);
    return {};
}

} // namespace simulator
