// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslError>

namespace net {

/// What is wrong with a server's certificate, as the code of ErrorKind::TlsFailed: "WrongHost", "SelfSigned",
/// "UnknownAuthority", "Expired", "NotYetValid", "Revoked", "Weak" (its key or its signature), "Handshake" (no
/// certificate is to blame: no common version of TLS, or no TLS at all), or empty. Of several the one to look at first.
QString tlsProblem(const QList<QSslError> &errors);

/// Names the certificate, its issuer and its dates in a fixed form, then the system's words. @p shown is the server's.
QString tlsDetail(const QList<QSslError> &errors, const QSslCertificate &shown, const QString &words);

} // namespace net
