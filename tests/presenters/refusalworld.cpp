// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/refusalworld.h"

#include "app/api/ipv6addresses.h"
#include "app/api/networkinterfaces.h"
#include "app/presenters/changedialogtext.h"
#include "app/presenters/freshfacts.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Ipv6Address;

namespace tests {

namespace {

const QString account = u"1234567890"_s;

/// The change as a plan that ended with @p error.
domain::Plan planOf(const Sent &sent, const domain::InterfaceKey &key, const QString &name,
                    const std::vector<Ipv6Address> &addresses, const core::Error &error)
{
    domain::Plan plan = sent.wish == explain::Wish::Unassign ? domain::planUnassign(key, name, addresses)
                        : addresses.empty()                  ? domain::planAssignCount(key, name, sent.count)
                                                             : domain::planAssignAddresses(key, name, addresses);
    plan.steps.front().clientToken = sent.clientToken;
    plan.steps.front().error = error;
    return plan;
}

api::Request requestOf(const Sent &sent, const QString &id, const std::vector<Ipv6Address> &addresses, bool isLast)
{
    const QString region = RefusalWorld::region.toString();
    api::Request request = sent.wish == explain::Wish::Unassign ? api::unassignIpv6Addresses(region, id, addresses)
                           : addresses.empty() ? api::assignIpv6Addresses(region, id, sent.count, sent.clientToken)
                                               : api::assignIpv6Addresses(region, id, addresses, sent.clientToken);
    for (const QString &edit : isLast ? sent.edits : QStringList()) {
        const QString name = edit.startsWith(u'-') ? edit.mid(1) : edit.section(u'=', 0, 0);
        request.parameters.removeIf([&name](const auto &parameter) { return parameter.first == name; });
        if (!edit.startsWith(u'-'))
            request.add(name, edit.section(u'=', 1));
    }
    return request;
}

} // namespace

RefusalWorld::RefusalWorld(const QStringList &options, domain::Generation generation)
    : m_simulator(QStringList{u"--enis"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--time-scale"_s, u"30"_s} + options)
    , m_generation(generation)
    , m_endpoints(m_simulator.endpoint())
    , m_credentials(std::make_unique<FixedCredentials>(m_simulator.accessKeyId(), m_simulator.accessKeySecret(),
                                                       qgetenv("SIMULATOR_SECURITY_TOKEN")))
    , m_client(clientFor(*m_credentials))
{
    if (m_simulator.isRunning())
        list();
}

RefusalWorld::~RefusalWorld() = default;

std::unique_ptr<net::HttpApiClient> RefusalWorld::clientFor(net::CredentialsSource &credentials)
{
    net::HttpApiClient::Options options;
    options.generation = m_generation;
    return std::make_unique<net::HttpApiClient>(m_endpoints, credentials, m_clock, m_random, m_governor, options);
}

operations::RegionContext RefusalWorld::contextOf(net::ApiClient &client,
                                                  const net::CredentialsSource &credentials) const
{
    operations::RegionContext context{account, u"prod"_s, region.toString(), {}, &client, credentials.maskedKeyId()};
    context.generation = m_generation;
    return context;
}

void RefusalWorld::list()
{
    const bool old = m_generation == domain::Generation::G2019;
    const api::Request request = old ? api::describeNumberedNetworkInterfaces(region.toString(), 1)
                                     : api::describeNetworkInterfaces(region.toString(), {});
    QObject owner;
    bool answered = false;
    const net::ApiCall *call = m_client->send(request, &owner);
    QObject::connect(call, &net::ApiCall::finished, &owner, [&](const core::Result<net::ApiReply> &reply) {
        answered = true;
        auto page = reply ? api::parseNetworkInterfaces(reply->body) : core::unexpected(reply.error());
        if (!page)
            return;
        for (const domain::NetworkInterface &interface : page->interfaces)
            m_listed.insert(interface.name, interface);
        m_store.region(account, region.toString()).interfaces.merge(std::move(page->interfaces));
    });
    (void)QTest::qWaitFor([&answered] { return answered; }, 10'000);
}

std::vector<Ipv6Address> RefusalWorld::addressesOf(const Sent &sent) const
{
    std::vector<Ipv6Address> addresses;
    for (const QString &item : sent.addresses.split(u',', Qt::SkipEmptyParts)) {
        if (item == u"twice") {
            addresses.insert(addresses.end(), 2, named(sent.interface).ipv6.front());
        } else if (item.startsWith(u"of ")) {
            addresses.push_back(named(item.mid(3)).ipv6.front());
        } else if (item.startsWith(u"all of ")) {
            const auto all = named(item.mid(7)).ipv6;
            addresses.insert(addresses.end(), all.begin(), all.end());
        } else {
            Ipv6Address address = *Ipv6Address::parse(item);
            if (address.high == 0)
                address.high = named(u"前端网卡-7"_s).ipv6.front().high;
            addresses.push_back(address);
        }
    }
    return addresses;
}

/// As the dialogs read them, with what they have from the listing.
domain::Facts RefusalWorld::factsOf(const QString &interfaceId, const std::vector<Ipv6Address> &addresses)
{
    presenters::FreshFacts facts(contextOf(*m_client, *m_credentials), m_store.region(account, region.toString()),
                                 m_clock, interfaceId);
    facts.askHolders(addresses);
    facts.read();
    if (!QTest::qWaitFor([&facts] { return !facts.isReading(); }, 10'000))
        return {};
    return facts.facts();
}

core::Error RefusalWorld::refusalOf(net::ApiClient &client, const api::Request &request)
{
    std::optional<core::Error> error;
    QObject owner;
    const net::ApiCall *call = client.send(request, &owner);
    QObject::connect(call, &net::ApiCall::finished, &owner, [&error](const core::Result<net::ApiReply> &reply) {
        error = reply ? core::Error() : reply.error();
    });
    if (!QTest::qWaitFor([&error] { return error.has_value(); }, 20'000))
        return {};
    return *error;
}

void RefusalWorld::change(const QString &interfaceId, const QByteArray &wish, const std::vector<Ipv6Address> &addresses)
{
    if (wish.isEmpty())
        return;
    QJsonObject object = QJsonDocument::fromJson(wish).object();
    object.insert(u"region"_s, region.toString());
    if (!object.contains(u"id"_s))
        object.insert(u"id"_s, interfaceId);
    if (object.contains(u"take"_s)) {
        object.insert(u"take"_s, addresses.front().toString());
        if (const QString holder = object.value(u"holder"_s).toString(); !holder.isEmpty())
            object.insert(u"holder"_s, named(holder).id);
    }
    const QString complaint = m_simulator.changeInterface(object);
    if (!complaint.isEmpty())
        qWarning("%s", qPrintable(complaint));
}

void RefusalWorld::restore()
{
    m_simulator.clearFaults();
    m_simulator.changeAccount({});
}

Refusal RefusalWorld::provoke(const Sent &sent)
{
    restore();
    Refusal refusal;
    const domain::NetworkInterface interface = named(sent.interface);
    refusal.interfaceId = interface.id.isEmpty() ? sent.interface : interface.id;
    refusal.addresses = addressesOf(sent);
    change(refusal.interfaceId, sent.before, refusal.addresses);
    const domain::Facts facts = factsOf(refusal.interfaceId, refusal.addresses);
    refusal.readAt = facts.readAt;
    change(refusal.interfaceId, sent.later, refusal.addresses);
    if (!sent.faults.isEmpty())
        m_simulator.addFaults(sent.faults);
    if (!sent.account.isEmpty())
        m_simulator.changeAccount(QJsonDocument::fromJson(sent.account).object());

    FixedCredentials others(sent.keyId, sent.secret, sent.securityToken);
    net::CredentialsSource &credentials = sent.keyId.isEmpty() ? *m_credentials : others;
    const std::unique_ptr<net::HttpApiClient> client = clientFor(credentials);
    for (int i = 0; i < sent.times; ++i)
        refusal.error =
            refusalOf(*client, requestOf(sent, refusal.interfaceId, refusal.addresses, i + 1 == sent.times));
    const domain::InterfaceKey key{account, region.toString(), refusal.interfaceId};
    refusal.situation = presenters::ChangeDialogText::situation(
        facts, planOf(sent, key, sent.interface, refusal.addresses, refusal.error), contextOf(*client, credentials));
    change(refusal.interfaceId, sent.after, refusal.addresses);
    return refusal;
}

} // namespace tests
