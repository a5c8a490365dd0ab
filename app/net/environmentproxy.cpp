// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/environmentproxy.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

QString variable(const QByteArray &name)
{
    const QString small = qEnvironmentVariable(name.constData()).trimmed();
    return small.isEmpty() ? qEnvironmentVariable(name.toUpper().constData()).trimmed() : small;
}

/// "example.com", ".example.com" and "*.example.com" mean the name and all below it; "10.0.0.0/8" a network.
bool covers(QString rule, const QString &host, int port)
{
    static const QRegularExpression withPort(u"^([^:]*|\\[.*\\]):(\\d+)$"_s);
    if (rule == "*"_L1)
        return true;
    if (const QRegularExpressionMatch match = withPort.match(rule); match.hasMatch()) {
        if (match.captured(2).toInt() != port)
            return false;
        rule = match.captured(1);
    }
    rule.remove(u'[').remove(u']');
    const QHostAddress address(host);
    if (!address.isNull())
        return rule.contains(u'/') ? address.isInSubnet(QHostAddress::parseSubnet(rule))
                                   : QHostAddress(rule) == address;
    rule = rule.mid(rule.startsWith("*."_L1) ? 2 : rule.startsWith(u'.') ? 1 : 0);
    return !rule.isEmpty()
           && (host.compare(rule, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + rule, Qt::CaseInsensitive));
}

bool isExcepted(const QUrl &url)
{
    static const QRegularExpression separator(u"[,\\s]+"_s);
    const QStringList rules = variable("no_proxy").split(separator, Qt::SkipEmptyParts);
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return std::any_of(rules.begin(), rules.end(), [&](const QString &rule) { return covers(rule, url.host(), port); });
}

QNetworkProxy proxyOf(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text);
    const bool socks = QStringList{u"socks5"_s, u"socks5h"_s, u"socks"_s}.contains(url.scheme());
    if (url.host().isEmpty() || !(socks || url.scheme() == "http"_L1))
        return QNetworkProxy(QNetworkProxy::FtpCachingProxy, url.host(), static_cast<quint16>(url.port(0)));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(socks ? 1080 : 80)),
                         QString::fromLatin1(url.userName(QUrl::FullyDecoded).toUtf8()),
                         QString::fromLatin1(url.password(QUrl::FullyDecoded).toUtf8()));
}

} // namespace

std::optional<QNetworkProxy> environmentProxy(const QUrl &url)
{
    if (isExcepted(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QString own = variable(url.scheme().toLatin1() + "_proxy");
    const QString text = own.isEmpty() ? variable("all_proxy") : own;
    if (text.isEmpty())
        return std::nullopt;
    return proxyOf(text);
}

} // namespace net
