// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/proxyform.h"

#include "app/domain/ipv4address.h"
#include "app/domain/ipv6address.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

constexpr int highestPort = 65535;
constexpr qsizetype longestHost = 253;
constexpr qsizetype longestSocksWord = 255; ///< bytes of a SOCKS5 user name or password (RFC 1929)

/// "[::1]" and " proxy " without what is around them.
QString bare(const QString &host)
{
    const QString text = host.trimmed();
    return text.startsWith(u'[') && text.endsWith(u']') ? text.sliced(1, text.size() - 2) : text;
}

bool isHostName(const QString &text)
{
    static const QRegularExpression labels(
        u"\\A[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\\.?\\z"_s);
    static const QRegularExpression numbers(u"\\A[0-9.]+\\z"_s);
    const QString ascii = QString::fromLatin1(QUrl::toAce(text)).toLower();
    return ascii.size() <= longestHost && labels.match(ascii).hasMatch() && !numbers.match(ascii).hasMatch();
}

/// The number of "8080", or 0.
int portFrom(const QString &text)
{
    const QString digits = text.trimmed();
    const bool isNumber = !digits.isEmpty() && digits.size() <= 5
                          && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int port = isNumber ? digits.toInt() : 0;
    return port <= highestPort ? port : 0;
}

} // namespace

ProxyForm ProxyForm::of(const domain::ProxyChoice &choice)
{
    return {choice.kind, choice.host, choice.port > 0 ? QString::number(choice.port) : QString(), choice.user};
}

bool ProxyForm::isOwn() const
{
    return kind == domain::ProxyKind::Http || kind == domain::ProxyKind::Socks5;
}

domain::ProxyChoice ProxyForm::choice(const domain::ProxyChoice &before) const
{
    domain::ProxyChoice chosen = before;
    chosen.kind = kind;
    if (judgedHost().isEmpty())
        chosen.host = bare(host);
    if (judgedPort().isEmpty())
        chosen.port = portFrom(port);
    if (judgedUser().isEmpty())
        chosen.user = user;
    return chosen;
}

QString ProxyForm::hostProblem() const
{
    return isOwn() ? judgedHost() : QString();
}

QString ProxyForm::portProblem() const
{
    return isOwn() ? judgedPort() : QString();
}

QString ProxyForm::userProblem() const
{
    return isOwn() ? judgedUser() : QString();
}

QString ProxyForm::passwordProblem(qsizetype bytes) const
{
    if (!isOwn() || bytes == 0)
        return {};
    if (user.isEmpty())
        return tr("Type the user name, too: a password without one is not sent.");
    if (kind == domain::ProxyKind::Socks5 && bytes > longestSocksWord)
        return tr("A SOCKS5 proxy takes a password of at most %1 bytes.").arg(longestSocksWord);
    return {};
}

QString ProxyForm::judgedHost() const
{
    const QString text = bare(host);
    if (text.isEmpty())
        return tr("Type the proxy's host name or IP address.");
    if (text.contains(u'/') || text.contains(u'@'))
        return tr("Type the host alone, without “http://”, user or path.");
    if (domain::Ipv6Address::parse(text) || domain::Ipv4Address::parse(text))
        return {};
    if (text.count(u':') == 1 && portFrom(text.section(u':', 1)) > 0)
        return tr("The port goes into its own field.");
    if (!isHostName(text))
        return tr("“%1” is neither a host name nor an IP address.").arg(text);
    return {};
}

QString ProxyForm::judgedPort() const
{
    return portFrom(port) > 0 ? QString() : tr("The port is a number from 1 to %1.").arg(highestPort);
}

QString ProxyForm::judgedUser() const
{
    if (std::any_of(user.begin(), user.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return tr("The user name holds a character that cannot be sent.");
    if (kind == domain::ProxyKind::Http && user.contains(u':'))
        return tr("The user name of an HTTP proxy cannot hold a colon.");
    if (kind == domain::ProxyKind::Socks5 && user.toUtf8().size() > longestSocksWord)
        return tr("A SOCKS5 proxy takes a user name of at most %1 bytes.").arg(longestSocksWord);
    return {};
}

} // namespace presenters
