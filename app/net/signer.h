// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/secret.h"
#include "app/domain/generation.h"
#include "app/net/credentials.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace net {

using Parameters = QList<std::pair<QString, QString>>;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// RFC 3986: A-Z a-z 0-9 - _ . ~ stay, every other byte of the UTF-8 becomes %XX in upper case.
QByteArray percentEncoded(const QString &text);
/// "Name=value&…", encoded, sorted by the bytes of the raw names: what is signed and what is sent.
QByteArray canonicalQuery(Parameters parameters);
QByteArray sha256Hex(QByteArrayView bytes);
/// UTC, "2026-11-22T01:02:03Z".
QByteArray signatureTime(const QDateTime &time);

/// What signature V3 (ACS3-HMAC-SHA256) covers.
struct V3Request
{
    QByteArray method = "POST";
    QByteArray path = "/";
    Parameters query;
    Headers headers;        ///< all that are sent; host, content-type and x-acs-* get signed
    QByteArray payloadHash; ///< sha256Hex() of the body
};

struct V3Signature
{
    QByteArray canonicalRequest;
    QByteArray signedHeaders;
    QByteArray stringToSign;
    QByteArray signature;
    QByteArray authorization; ///< value of the Authorization header
};

V3Signature signV3(const V3Request &request, const QString &accessKeyId, const core::Secret &accessKeySecret);

/// RPC signature V1 (HMAC-SHA1) over all parameters of query and form body.
struct V1Signature
{
    QByteArray canonicalQuery;
    QByteArray stringToSign;
    QByteArray signature; ///< base64, not yet percent-encoded
};

V1Signature signV1(const QByteArray &method, const Parameters &parameters, const core::Secret &accessKeySecret);

/// Decides the signature: ACS3-HMAC-SHA256 for the current one, RPC V1 for 2019.
using domain::Generation;

/// What is new in every request, also when the same call is sent again.
struct Signing
{
    Generation generation = Generation::Current;
    QByteArray host; ///< with the port, where one is sent
    QDateTime time;
    QByteArray nonce;
};

/// A POST that is ready to go, but for its User-Agent.
struct SignedPost
{
    QByteArray query; ///< percent-encoded
    Headers headers;
    QByteArray body;
};

/// Reads carry their parameters in the query and an empty body, changes in a form body.
SignedPost signedPost(const api::Request &request, const Credentials &credentials, const Signing &signing);

} // namespace net
