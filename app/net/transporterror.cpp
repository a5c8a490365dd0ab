// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/transporterror.h"

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

using core::ErrorKind;

constexpr qsizetype longestDetail = 4096;

/// Qt 6.4 has one error for a server and a proxy that cannot be reached.
ErrorKind unreachable(Route route, ErrorKind direct)
{
    return route == Route::ThroughProxy ? ErrorKind::ProxyFailed : direct;
}

ErrorKind kindOf(QNetworkReply::NetworkError error, Departure departure, Route route)
{
    const bool left = departure == Departure::Left;
    // Qt's enum is open: new versions add values, so this switch alone has a default.
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return left ? ErrorKind::ConnectionLost : unreachable(route, ErrorKind::HostNotFound);
    case QNetworkReply::TimeoutError:
        return left ? ErrorKind::TimedOut : ErrorKind::ConnectTimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return ErrorKind::Redirected;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::NotAnApiReply;
    case QNetworkReply::UnknownContentError:
        // What does not unpack, or would unpack to far more than it is: Qt 6.4 says the same for both.
        return ErrorKind::ReplyUnreadable;
    default:
        return left ? ErrorKind::ConnectionLost : unreachable(route, ErrorKind::ConnectionRefused);
    }
}

} // namespace

bool isAnswer(QNetworkReply::NetworkError error, int httpStatus)
{
    if (httpStatus < 100)
        return false;
    // For 307 and 308 Qt gives up because the body cannot be read again, although it was told not to follow.
    if (error == QNetworkReply::NoError || (httpStatus >= 300 && httpStatus < 400))
        return true;
    const bool content = error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError;
    const bool server = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    const bool refused = error == QNetworkReply::ProtocolInvalidOperationError; // 400 and 418
    return httpStatus >= 400 && error != QNetworkReply::ContentReSendError && (content || server || refused);
}

core::Error transportError(QNetworkReply::NetworkError error, const QString &words, Departure departure, Route route)
{
    core::Error result;
    result.kind = kindOf(error, departure, route);
    result.detail = words.left(longestDetail);
    result.delivery = departure == Departure::Left ? core::Delivery::Unknown : core::Delivery::NotSent;
    return result;
}

} // namespace net
