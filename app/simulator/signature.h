// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/httpmessage.h"

#include <QList>

namespace simulator {

/// The server's side of both signatures, written from the published rules and not with the program's own signer, so
/// that a mistake there cannot hide here. Pure functions.

/// RFC 3986 unreserved characters stay, every other byte becomes %XX in upper case.
QByteArray percentEncoded(QByteArrayView bytes);
/// "a=1&b=2": sorted by the bytes of the names, both sides encoded.
QByteArray canonicalQuery(Pairs parameters);

/// RPC signature version 1.0: what is signed. "Signature" itself is left out of @p parameters.
QByteArray stringToSignV1(QByteArrayView method, const Pairs &parameters);
/// Base64 of HMAC-SHA1.
QByteArray signatureV1(QByteArrayView secret, QByteArrayView stringToSign);

/// "Authorization: ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…" in its parts; @p valid says whether it is
/// one.
struct AuthorizationV3
{
    bool valid = false;
    QByteArray accessKeyId;
    QList<QByteArray> signedHeaders;
    QByteArray signature;
};
AuthorizationV3 parseAuthorizationV3(QByteArrayView header);

/// Hexadecimal SHA-256.
QByteArray sha256Hex(QByteArrayView bytes);
/// @p signedHeaders in the order in which the client named them; several headers of one name: values sorted, joined by
/// ",".
QByteArray canonicalRequestV3(const HttpRequest &request, const QList<QByteArray> &signedHeaders,
                              QByteArrayView bodyHash);
QByteArray stringToSignV3(QByteArrayView canonicalRequest);
/// Hexadecimal HMAC-SHA256.
QByteArray signatureV3(QByteArrayView secret, QByteArrayView stringToSign);

/// Compares in a time that does not depend on where they differ.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace simulator
