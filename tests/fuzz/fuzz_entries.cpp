// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/interfacelink.h"
#include "app/net/endpoints.h"
#include "app/operations/profilechecks.h"
#include "app/presenters/pastedkeys.h"
#include "app/presenters/proxyform.h"
#include "app/program/commandline.h"
#include "app/program/instancemessage.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using domain::InterfaceLink;

namespace fuzz {

namespace {

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

/// Where signed requests go: https, or this machine; nothing but a host and a port.
void checkUrl(const QUrl &url)
{
    demand(url.isValid() && !url.host().isEmpty() && url.port(1) != 0);
    demand(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && net::isLoopback(url.host())));
    demand(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.path() == "/"_L1);
}

void checkEndpoint(const QString &text)
{
    const core::Result<QUrl> url = net::parseEndpoint(text);
    demand(operations::endpointProblem(text).has_value() != url.has_value());
    if (!url) {
        demand(url.error().kind == core::ErrorKind::InputInvalid && !url.error().detail.isEmpty());
        return;
    }
    checkUrl(*url);
    const core::Result<QUrl> again = net::parseEndpoint(url->toString());
    demand(again && *again == *url);
    const net::Endpoints own(*url);
    demand(own.urlFor(api::Product::Vpc, u"cn-hangzhou"_s) == *url);
}

/// Wherever a server's answer or a region's name lead: requests stay with the cloud.
void checkHosts(const QString &text)
{
    const QString region = text.section(u'\n', 0, 0);
    net::Endpoints endpoints(domain::EndpointKind::Public, std::nullopt);
    endpoints.learn(region, text.section(u'\n', 1));
    const net::Endpoints internal(domain::EndpointKind::Internal, std::nullopt);
    for (const QUrl &url : {endpoints.urlFor(api::Product::Ecs, region), internal.urlFor(api::Product::Ecs, region)}) {
        checkUrl(url);
        demand(url.scheme() == "https"_L1 && url.host().endsWith(".aliyuncs.com"_L1));
    }
}

void checkLink(const QString &text)
{
    const auto link = InterfaceLink::parse(text);
    if (!link)
        return;
    demand(domain::isRegionId(link->regionId) && !link->interfaceIds.isEmpty());
    demand(link->interfaceIds.size() <= InterfaceLink::mostInterfaces);
    demand(std::all_of(link->interfaceIds.begin(), link->interfaceIds.end(), domain::isInterfaceId));
    demand(InterfaceLink::parse(link->toString()) == link);
    program::StartRequest request;
    demand(request.add({text}) && request.isValid() && request.region == link->regionId
           && request.interfaceIds == link->interfaceIds);
}

void checkMessage(QByteArrayView line)
{
    program::parseAnswer(line);
    const auto message = program::InstanceMessage::parse(line);
    if (!message)
        return;
    demand(message->request.isValid() && message->activation.isValid());
    const QByteArray again = message->toLine();
    demand(again.size() <= program::InstanceMessage::longest && again.endsWith('\n') && again.count('\n') == 1);
    demand(program::InstanceMessage::parse(again) == message);
}

/// One argument a line.
void checkCommandLine(const QString &text)
{
    const core::Result<program::Options> options = program::readCommandLine(text.split(u'\n'));
    if (!options) {
        demand(options.error().kind == core::ErrorKind::InputInvalid && !options.error().detail.isEmpty());
        demand(isPrintable(options.error().detail)); // it goes to a terminal
        return;
    }
    demand(options->isValid());
    demand(!options->endpoint || !options->demo);
    if (options->endpoint)
        checkUrl(*options->endpoint);
}

/// What is taken can be signed with and sent.
void checkKeys(const QString &text)
{
    const auto isAscii = [&text] {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    };
    demand(operations::keyIdProblem(text) || isAscii());
    demand(operations::secretProblem(text) || isAscii());
    demand(operations::tokenProblem(text) || isAscii());
    demand(operations::nameProblem(text, {})
           || (!text.trimmed().isEmpty() && text.trimmed().size() <= operations::maximumNameLength));
    const auto region = operations::regionProblem(text, {});
    demand(text.isEmpty() || (region == operations::FieldProblem::RegionUnknown) == domain::isRegionId(text));
    const QString trimmed = presenters::trimmedKey(text);
    demand(presenters::trimmedKey(trimmed) == trimmed && text.contains(trimmed));
}

void checkPastedKeys(const QString &text)
{
    const auto keys = presenters::pastedKeys(text);
    if (!keys)
        return;
    for (const QString &key : {keys->keyId, keys->secret})
        demand(!key.isEmpty());
    for (const QString &key : {keys->keyId, keys->secret, keys->token})
        demand(std::none_of(key.begin(), key.end(), [](QChar c) { return c.isSpace() || c == u'"'; }));
}

/// What is nothing wrong with is taken, without what is around it; else everything stays as it was.
void checkProxy(const QString &text)
{
    const presenters::ProxyForm form{domain::ProxyKind::Http, text.section(u'\n', 0, 0), text.section(u'\n', 1, 1),
                                     text.section(u'\n', 2)};
    const domain::ProxyChoice before{domain::ProxyKind::Http, u"before"_s, 1, u"before"_s};
    const domain::ProxyChoice chosen = form.choice(before);
    demand(chosen.port >= 1 && chosen.port <= 65535);
    demand(!chosen.host.isEmpty() && !chosen.host.contains(u'/') && !chosen.host.contains(u'@'));
    demand(!chosen.user.contains(u':'));
    demand(form.hostProblem().isEmpty() || chosen.host == before.host);
    demand(form.portProblem().isEmpty() || chosen.port == before.port);
    presenters::ProxyForm again = presenters::ProxyForm::of(chosen);
    demand(again.hostProblem().isEmpty() && again.portProblem().isEmpty() && again.userProblem().isEmpty());
    demand(again.choice(before) == chosen);
}

} // namespace

void entries(QByteArrayView input)
{
    const char choice = takeChoice(input);
    if (choice == 'm')
        return checkMessage(input);
    const QString text = QString::fromUtf8(input);
    switch (choice) {
    case 'e':
        return checkEndpoint(text);
    case 'h':
        return checkHosts(text);
    case 'l':
        return checkLink(text);
    case 'c':
        return checkCommandLine(text);
    case 'k':
        return checkKeys(text);
    case 'p':
        return checkPastedKeys(text);
    default:
        return checkProxy(text);
    }
}

} // namespace fuzz
