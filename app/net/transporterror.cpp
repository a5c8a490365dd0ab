// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/transporterror.h"

#include "app/net/proxyproblem.h"
#include "app/net/tlsproblem.h"

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

using core::ErrorKind;

constexpr qsizetype longestDetail = 4096;

bool isProxied(const Breakdown &breakdown)
{
    return breakdown.proxy.type() != QNetworkProxy::NoProxy;
}

/// Qt 6.4 has one error for a server and a proxy that cannot be reached.
ErrorKind unreachable(const Breakdown &breakdown, ErrorKind direct)
{
    return isProxied(breakdown) ? ErrorKind::ProxyFailed : direct;
}

ErrorKind kindOf(const Breakdown &breakdown)
{
    const bool left = breakdown.departure == Departure::Left;
    // Qt's enum is open: new versions add values, so this switch has a default.
    switch (breakdown.error) {
    case QNetworkReply::HostNotFoundError:
        return left ? ErrorKind::ConnectionLost : unreachable(breakdown, ErrorKind::HostNotFound);
    case QNetworkReply::TimeoutError:
        return left ? ErrorKind::TimedOut : unreachable(breakdown, ErrorKind::ConnectTimedOut);
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
        return left ? ErrorKind::ConnectionLost : unreachable(breakdown, ErrorKind::ConnectionRefused);
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

core::Error transportError(const Breakdown &breakdown)
{
    core::Error result;
    result.kind = kindOf(breakdown);
    result.detail = breakdown.words;
    if (result.kind == ErrorKind::ProxyFailed) {
        result.code = proxyProblem(breakdown);
        result.detail = proxyDetail(breakdown.proxy, breakdown.words);
    } else if (result.kind == ErrorKind::TlsFailed) {
        result.code = tlsProblem(breakdown.tlsErrors);
        result.detail = tlsDetail(breakdown.tlsErrors, breakdown.certificate, breakdown.words);
    }
    result.detail.truncate(longestDetail);
    result.delivery = breakdown.departure == Departure::Left ? core::Delivery::Unknown : core::Delivery::NotSent;
    return result;
}

} // namespace net
