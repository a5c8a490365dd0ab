// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/signer.h"

#include <QCryptographicHash>
#include <QMap>
#include <QUrl>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

constexpr auto formType = "application/x-www-form-urlencoded";

QByteArray hmac(const EVP_MD *digest, QByteArrayView key, QByteArrayView message)
{
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    HMAC(digest, key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(message.data()),
         static_cast<size_t>(message.size()), reinterpret_cast<unsigned char *>(result.data()), &length);
    result.truncate(static_cast<qsizetype>(length));
    return result;
}

/// HMAC-SHA1 with the key and a "&" behind it; the joined key is wiped.
QByteArray hmacSha1WithSuffix(const core::Secret &accessKeySecret, QByteArrayView message)
{
    const QByteArrayView opened = accessKeySecret.open();
    QByteArray key;
    key.reserve(opened.size() + 1);
    key.append(opened).append('&');
    QByteArray result = hmac(EVP_sha1(), key, message);
    OPENSSL_cleanse(key.data(), static_cast<size_t>(key.size()));
    return result;
}

bool isSigned(const QByteArray &lowerCaseName)
{
    return lowerCaseName.startsWith("x-acs-") || lowerCaseName == "host" || lowerCaseName == "content-type";
}

/// Lower-case names of the headers to sign, each with its trimmed values.
QMap<QByteArray, QByteArrayList> signedHeaders(const Headers &headers)
{
    QMap<QByteArray, QByteArrayList> values;
    for (const auto &[name, value] : headers) {
        const QByteArray lowerCaseName = name.toLower();
        if (isSigned(lowerCaseName))
            values[lowerCaseName].append(value.trimmed());
    }
    for (QByteArrayList &list : values)
        std::sort(list.begin(), list.end());
    return values;
}

QByteArray tokenBytes(const core::Secret &securityToken)
{
    const QByteArrayView opened = securityToken.open();
    return QByteArray(opened.data(), opened.size());
}

SignedPost signedPostV3(const api::Request &request, const Credentials &credentials, const Signing &signing)
{
    SignedPost post;
    const bool changes = request.effect == api::Effect::Changes;
    (changes ? post.body : post.query) = canonicalQuery(request.parameters);
    const QByteArray hash = sha256Hex(post.body);
    post.headers = {{"Host", signing.host},
                    {"Content-Type", formType},
                    {"x-acs-action", request.action.toUtf8()},
                    {"x-acs-version", api::versionOf(request.product).toUtf8()},
                    {"x-acs-date", signatureTime(signing.time)},
                    {"x-acs-signature-nonce", signing.nonce},
                    {"x-acs-content-sha256", hash}};
    if (!credentials.securityToken.isEmpty())
        post.headers.append({"x-acs-security-token", tokenBytes(credentials.securityToken)});
    const V3Request toSign{"POST", "/", changes ? Parameters() : request.parameters, post.headers, hash};
    const V3Signature signature = signV3(toSign, credentials.accessKeyId, credentials.accessKeySecret);
    post.headers.append({"Authorization", signature.authorization});
    return post;
}

SignedPost signedPostV1(const api::Request &request, const Credentials &credentials, const Signing &signing)
{
    Parameters parameters = request.parameters;
    parameters.append({{u"Action"_s, request.action},
                       {u"Version"_s, api::versionOf(request.product)},
                       {u"Format"_s, u"JSON"_s},
                       {u"AccessKeyId"_s, credentials.accessKeyId},
                       {u"SignatureMethod"_s, u"HMAC-SHA1"_s},
                       {u"SignatureVersion"_s, u"1.0"_s},
                       {u"SignatureNonce"_s, QString::fromLatin1(signing.nonce)},
                       {u"Timestamp"_s, QString::fromLatin1(signatureTime(signing.time))}});
    if (!credentials.securityToken.isEmpty())
        parameters.append({u"SecurityToken"_s, QString::fromUtf8(tokenBytes(credentials.securityToken))});
    const V1Signature signature = signV1("POST", parameters, credentials.accessKeySecret);
    SignedPost post;
    const bool changes = request.effect == api::Effect::Changes;
    (changes ? post.body : post.query) =
        signature.canonicalQuery + "&Signature=" + percentEncoded(QString::fromLatin1(signature.signature));
    post.headers = {{"Host", signing.host}, {"Content-Type", formType}};
    return post;
}

} // namespace

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray canonicalQuery(Parameters parameters)
{
    std::sort(parameters.begin(), parameters.end(),
              [](const auto &left, const auto &right) { return left.first.toUtf8() < right.first.toUtf8(); });
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (!query.isEmpty())
            query.append('&');
        query.append(percentEncoded(name)).append('=').append(percentEncoded(value));
    }
    return query;
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray signatureTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'").toLatin1();
}

V3Signature signV3(const V3Request &request, const QString &accessKeyId, const core::Secret &accessKeySecret)
{
    const QMap<QByteArray, QByteArrayList> headers = signedHeaders(request.headers);
    QByteArray canonicalHeaders;
    QByteArrayList names;
    for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
        canonicalHeaders += header.key() + ':' + header.value().join(',') + '\n';
        names.append(header.key());
    }
    V3Signature result;
    result.signedHeaders = names.join(';');
    result.canonicalRequest = request.method + '\n' + request.path + '\n' + canonicalQuery(request.query) + '\n'
                              + canonicalHeaders + '\n' + result.signedHeaders + '\n' + request.payloadHash;
    result.stringToSign = "ACS3-HMAC-SHA256\n" + sha256Hex(result.canonicalRequest);
    result.signature = hmac(EVP_sha256(), accessKeySecret.open(), result.stringToSign).toHex();
    result.authorization = "ACS3-HMAC-SHA256 Credential=" + accessKeyId.toUtf8()
                           + ",SignedHeaders=" + result.signedHeaders + ",Signature=" + result.signature;
    return result;
}

V1Signature signV1(const QByteArray &method, const Parameters &parameters, const core::Secret &accessKeySecret)
{
    V1Signature result;
    result.canonicalQuery = canonicalQuery(parameters);
    result.stringToSign = method + "&%2F&" + percentEncoded(QString::fromLatin1(result.canonicalQuery));
    result.signature = hmacSha1WithSuffix(accessKeySecret, result.stringToSign).toBase64();
    return result;
}

SignedPost signedPost(const api::Request &request, const Credentials &credentials, const Signing &signing)
{
    switch (signing.generation) {
    case Generation::Current:
        return signedPostV3(request, credentials, signing);
    case Generation::G2019:
        return signedPostV1(request, credentials, signing);
    }
    return {};
}

} // namespace net
