// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

namespace net {

/// Whether the request had left the machine, at least in part.
enum class Departure { NotLeft, Left };

/// How far the making of a connection had got.
enum class Reach {
    NotTried, ///< the name of the server, or of the proxy, was still looked up
    Tried,    ///< it was begun
};

/// How an exchange ended that got no answer.
struct Breakdown
{
    QNetworkReply::NetworkError error = QNetworkReply::UnknownNetworkError;
    QString words; ///< Qt's own, in the program's language
    Departure departure = Departure::NotLeft;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy); ///< that stood between us and the server
    Reach reach = Reach::Tried;
    QList<QSslError> tlsErrors = {};
    QSslCertificate certificate = QSslCertificate(); ///< the server's, where it showed one
};

/// Whether @p error comes from reading a complete answer with an error status, rather than from a broken exchange.
bool isAnswer(QNetworkReply::NetworkError error, int httpStatus);

/// What @p breakdown means. Delivery is NotSent only for what had not left. For ProxyFailed and TlsFailed the code is
/// what proxyProblem() and tlsProblem() tell, and detail names the proxy or the certificate.
core::Error transportError(const Breakdown &breakdown);

} // namespace net
