// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/proxyproblem.h"

#include "app/net/proxies.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

/// Sentences of Qt 6 for what QNetworkReply has one error for; each as it stands in Qt's translations.
struct Sentence
{
    const char *context;
    const char *text;
    QLatin1StringView problem;
};

constexpr Sentence sentences[] = {
    {"QHttpSocketEngine", "Proxy connection refused", "Unreachable"_L1},
    {"QSocks5SocketEngine", "Connection to proxy refused", "Unreachable"_L1},
    {"QHttpSocketEngine", "Did not receive HTTP response from proxy", "NoProxy"_L1},
    {"QHttpSocketEngine", "Error parsing authentication request from proxy", "NoProxy"_L1},
    {"QSocks5SocketEngine", "SOCKS version 5 protocol error", "NoProxy"_L1},
    {"QHttpSocketEngine", "Proxy denied connection", "TargetRefused"_L1},
    {"QHttpSocketEngine", "Error communicating with HTTP proxy", "TargetRefused"_L1},
    {"QSocks5SocketEngine", "General SOCKSv5 server failure", "TargetRefused"_L1},
    {"QSocks5SocketEngine", "Connection not allowed by SOCKSv5 server", "TargetRefused"_L1},
    {"QSocks5SocketEngine", "TTL expired", "TargetRefused"_L1},
    {"QSocks5SocketEngine", "SOCKSv5 command not supported", "TargetRefused"_L1},
    {"QSocks5SocketEngine", "Address type not supported", "TargetRefused"_L1},
};

QString problemOfWords(const Breakdown &breakdown)
{
    const auto found = std::find_if(std::begin(sentences), std::end(sentences), [&](const Sentence &sentence) {
        return breakdown.words.contains(QCoreApplication::translate(sentence.context, sentence.text));
    });
    if (found != std::end(sentences))
        return found->problem;
    // The system says the same of a proxy that it has no way to, but then it is a proxy by HTTP as well.
    const bool unreachable =
        breakdown.words.contains(QCoreApplication::translate("QAbstractSocket", "Network unreachable"));
    if (!unreachable)
        return {};
    return breakdown.proxy.type() == QNetworkProxy::Socks5Proxy ? u"TargetRefused"_s : u"Unreachable"_s;
}

} // namespace

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
    case QNetworkReply::ProxyConnectionRefusedError:
        return u"Unreachable"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"TargetRefused"_s;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::RemoteHostClosedError:
        return u"Closed"_s;
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        return u"TimedOut"_s;
    default:
        return problemOfWords(breakdown);
    }
}

QString proxyDetail(const Breakdown &breakdown)
{
    const QString proxy = u"Proxy \"%1\""_s.arg(addressOf(breakdown.proxy));
    return breakdown.words.isEmpty() ? proxy : proxy + u": "_s + breakdown.words;
}

} // namespace net
