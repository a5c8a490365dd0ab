// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/changedialogtext.h"

#include "app/models/addresstext.h"
#include "app/presenters/plantext.h"
#include "app/presenters/stepaddresses.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

QString limitText(const std::optional<int> &limit)
{
    return limit ? QString::number(*limit) : QString();
}

QString listOf(const std::vector<domain::Ipv6Address> &addresses)
{
    QStringList texts;
    for (const domain::Ipv6Address &address : addresses)
        texts += address.toString();
    return texts.join(u',');
}

/// The step whose error is explained: the first that has one.
const domain::Step *failedStep(const domain::Plan &plan)
{
    const auto failed = std::find_if(plan.steps.begin(), plan.steps.end(),
                                     [](const domain::Step &step) { return step.error.has_value(); });
    if (failed != plan.steps.end())
        return &*failed;
    return plan.steps.empty() ? nullptr : &plan.steps.front();
}

/// Who holds addresses of the step, other than its own interface: the first holder and all that it holds.
void tellHolder(explain::Situation &situation, const domain::Facts &facts,
                const std::vector<domain::Ipv6Address> &addresses)
{
    std::vector<domain::Ipv6Address> held;
    for (const domain::AddressHolder &holder : facts.holders) {
        if (!contains(addresses, holder.address) || holder.interfaceId.isEmpty()
            || holder.interfaceId == situation.interfaceId)
            continue;
        if (situation.holderId.isEmpty()) {
            situation.holderId = holder.interfaceId;
            const bool told = contains(facts.searched, holder.address);
            situation.holderReadAt = told ? facts.readAt : QDateTime();
            situation.holder = holder.interfaceName.isEmpty() ? holder.interfaceId : holder.interfaceName;
            const bool same = facts.instance && facts.instance->id == holder.instanceId;
            situation.holderInstance = same ? facts.instance->displayName() : holder.instanceId;
        }
        if (holder.interfaceId == situation.holderId)
            held.push_back(holder.address);
    }
    situation.held = listOf(held);
}

bool isSearchedInVain(const domain::Facts &facts, const domain::Ipv6Address &address)
{
    return contains(facts.searched, address)
           && std::none_of(facts.holders.begin(), facts.holders.end(),
                           [&](const domain::AddressHolder &holder) { return holder.address == address; });
}

/// Where in the blocks of its vSwitch and its interface an address lies.
void tellPlace(explain::Situation &situation, const domain::Facts &facts, const domain::Ipv6Address &address)
{
    if (facts.vSwitch && facts.vSwitch->ipv6Cidr && facts.vSwitch->ipv6Cidr->subnetRouterAnycast() == address)
        situation.router = address.toString();
    if (!facts.interface)
        return;
    for (const domain::Ipv6Prefix &prefix : facts.interface->ipv6Prefixes) {
        if (prefix.contains(address))
            situation.ownPrefix = prefix.toString();
    }
}

/// What is odd about the addresses by what is known.
void tellAddresses(explain::Situation &situation, const domain::Facts &facts,
                   const std::vector<domain::Ipv6Address> &addresses)
{
    std::vector<domain::Ipv6Address> outside;
    std::vector<domain::Ipv6Address> absent;
    std::vector<domain::Ipv6Address> present;
    std::vector<domain::Ipv6Address> unheld;
    const bool assign = situation.wish == explain::Wish::Assign;
    for (const domain::Ipv6Address &address : addresses) {
        if (assign && facts.vSwitch && facts.vSwitch->ipv6Cidr && !facts.vSwitch->ipv6Cidr->contains(address))
            outside.push_back(address);
        if (!assign && facts.interface && !facts.interface->hasIpv6(address))
            absent.push_back(address);
        if (assign && facts.interface && facts.interface->hasIpv6(address))
            present.push_back(address);
        else if (isSearchedInVain(facts, address))
            unheld.push_back(address);
        tellPlace(situation, facts, address);
    }
    situation.addresses = listOf(addresses);
    situation.outside = listOf(outside);
    situation.absent = listOf(absent);
    situation.present = listOf(present);
    situation.unheld = listOf(unheld);
}

void tellStep(explain::Situation &situation, const domain::Facts &facts, const domain::Plan &plan,
              const domain::Step &step)
{
    situation.wish = step.kind == domain::StepKind::Unassign ? explain::Wish::Unassign : explain::Wish::Assign;
    situation.interfaceName = step.interfaceName;
    situation.interfaceId = step.interface.id;
    situation.clientToken = step.clientToken;
    situation.regionId = step.interface.region;
    const std::vector<domain::Ipv6Address> addresses = addressesOf(step, false); // what it did not do
    tellAddresses(situation, facts, addresses);
    tellHolder(situation, facts, addresses);
    qsizetype wanted = 0;
    for (const domain::Step &other : plan.steps) {
        if (other.interface == step.interface && other.kind == step.kind)
            wanted += std::count_if(other.addresses.begin(), other.addresses.end(),
                                    [](const domain::StepAddress &entry) { return !isDone(entry.state); });
    }
    situation.wanted = QString::number(wanted);
}

void tellSurroundings(explain::Situation &situation, const domain::Facts &facts)
{
    situation.readAt = facts.readAt;
    situation.interfaceReadAt = facts.interfaceReadAt;
    situation.gone = !facts.interface && facts.readAt.isValid();
    situation.limit = limitText(domain::ipv6Limit(facts));
    situation.typeLacksIpv6 = facts.instanceType && facts.instanceType->ipv6PerInterface == 0;
    if (facts.interface) {
        situation.interfaceName = facts.interface->displayName();
        situation.interfaceStatus = facts.interface->statusText;
        situation.interfaceType = facts.interface->typeText;
        situation.interfaceDescription = facts.interface->description;
        situation.securityGroups = facts.interface->securityGroupIds.join(u',');
        if (const auto prefixes = facts.interface->ipv6Prefixes.size(); prefixes > 0)
            situation.prefixes = QString::number(prefixes);
        situation.used = QString::number(facts.interface->ipv6SlotsUsed());
        situation.vSwitchId = facts.interface->vSwitchId;
        situation.service = facts.interface->serviceManaged ? facts.interface->serviceId : QString();
    }
    if (facts.instance) {
        situation.instanceName = facts.instance->displayName();
        situation.instanceStatus = facts.instance->statusText;
        situation.instanceType = facts.instance->typeId;
    }
    situation.vpcHasIpv6 = facts.vpc && facts.vpc->ipv6Cidr;
    if (facts.vSwitch) {
        situation.vSwitchName = facts.vSwitch->displayName();
        situation.vSwitchId = facts.vSwitch->id;
        situation.vSwitchLacksIpv6 = !facts.vSwitch->ipv6Cidr;
        situation.vSwitchCidr = facts.vSwitch->ipv6Cidr ? facts.vSwitch->ipv6Cidr->toString() : QString();
    }
}

} // namespace

InterfaceHeading ChangeDialogText::heading(const domain::Facts &facts, const QString &interfaceId,
                                           domain::AddressFormat format)
{
    InterfaceHeading heading;
    heading.id = interfaceId;
    heading.name = interfaceId;
    if (facts.interface) {
        heading.name = facts.interface->displayName();
        heading.vSwitch = tr("vSwitch %1").arg(facts.interface->vSwitchId);
    }
    if (facts.vSwitch) {
        heading.vSwitch = tr("vSwitch %1").arg(facts.vSwitch->displayName());
        const std::optional<domain::Ipv6Prefix> &cidr = facts.vSwitch->ipv6Cidr;
        heading.cidr = cidr ? models::prefixText(*cidr, format) : tr("no IPv6 CIDR");
    }
    return heading;
}

QString ChangeDialogText::factsAge(const domain::Facts &facts, bool reading, bool failed)
{
    if (reading)
        return tr("Reading again…");
    if (failed)
        return tr("Could not be read again; as last listed.");
    if (!facts.readAt.isValid())
        return tr("As last listed.");
    return tr("Read at %1.").arg(QLocale().toString(facts.readAt.toLocalTime().time(), u"HH:mm:ss"_s));
}

QString ChangeDialogText::requests(const std::vector<operations::RequestPreview> &previews)
{
    QStringList lines;
    for (size_t i = 0; i < previews.size(); ++i) {
        const operations::RequestPreview &preview = previews[i];
        if (i > 0)
            lines += QString();
        if (previews.size() > 1)
            lines += tr("Call %1 of %2").arg(i + 1).arg(previews.size());
        lines += preview.method + u" https://"_s + preview.host + u"/"_s;
        lines += u"Action = "_s + preview.action;
        lines += u"Version = "_s + preview.version;
        for (const auto &[name, value] : preview.parameters)
            lines += name + u" = "_s + value;
    }
    return lines.join(u'\n');
}

QString ChangeDialogText::commands(const std::vector<operations::RequestPreview> &previews)
{
    QStringList lines;
    for (const operations::RequestPreview &preview : previews)
        lines += preview.cliCommand;
    return lines.join(u'\n');
}

explain::Situation ChangeDialogText::situation(const domain::Facts &facts, const domain::Plan &plan,
                                               const operations::RegionContext &context)
{
    explain::Situation situation;
    situation.keyId = context.maskedKeyId;
    situation.olderApi = context.generation == domain::Generation::G2019;
    situation.profileName = context.profile.isEmpty() ? plan.profile : context.profile;
    if (const domain::Step *step = failedStep(plan))
        tellStep(situation, facts, plan, *step);
    tellSurroundings(situation, facts);
    return situation;
}

} // namespace presenters
