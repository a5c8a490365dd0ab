// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/proxyproblem.h"

#include "app/net/proxies.h"

using namespace Qt::Literals::StringLiterals;

namespace net {

QString proxyProblem(const Breakdown &breakdown)
{
    if (breakdown.proxy.type() == QNetworkProxy::FtpCachingProxy)
        return u"Unusable"_s;
    // Qt's enum is open: new versions add values, so this switch has a default.
    switch (breakdown.error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return breakdown.proxy.user().isEmpty() ? u"PasswordNeeded"_s : u"PasswordRefused"_s;
    case QNetworkReply::ProxyNotFoundError:
        return u"NotFound"_s;
    case QNetworkReply::HostNotFoundError:
        return breakdown.reach == Reach::NotTried ? u"NotFound"_s : u"TargetRefused"_s;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::RemoteHostClosedError:
        return u"Closed"_s;
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        return u"TimedOut"_s;
    default:
        return {};
    }
}

bool isCertain(const QString &problem)
{
    return QStringList{u"Unusable"_s, u"PasswordNeeded"_s, u"PasswordRefused"_s, u"NotFound"_s}.contains(problem);
}

QString proxyDetail(const QNetworkProxy &proxy, const QString &words)
{
    const QString name = u"Proxy \"%1\""_s.arg(addressOf(proxy));
    return words.isEmpty() ? name : name + u": "_s + words;
}

} // namespace net
