// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/changedialogtext.h"

#include "app/models/addresstext.h"
#include "app/presenters/plantext.h"

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
void tellHolder(explain::Situation &situation, const std::vector<domain::AddressHolder> &holders,
                const std::vector<domain::Ipv6Address> &addresses)
{
    QString holderId;
    std::vector<domain::Ipv6Address> held;
    for (const domain::AddressHolder &holder : holders) {
        const bool asked = std::find(addresses.begin(), addresses.end(), holder.address) != addresses.end();
        if (!asked || holder.interfaceId.isEmpty() || holder.interfaceId == situation.interfaceId)
            continue;
        if (holderId.isEmpty()) {
            holderId = holder.interfaceId;
            situation.holder = holder.interfaceName.isEmpty() ? holderId : holder.interfaceName;
        }
        if (holder.interfaceId == holderId)
            held.push_back(holder.address);
    }
    situation.held = listOf(held);
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
    if (const domain::Step *step = failedStep(plan)) {
        situation.wish = step->kind == domain::StepKind::Unassign ? explain::Wish::Unassign : explain::Wish::Assign;
        situation.interfaceName = step->interfaceName;
        situation.interfaceId = step->interface.id;
        situation.regionName = step->interface.region;
        const std::vector<domain::Ipv6Address> addresses = step->addressValues();
        situation.addresses = listOf(addresses);
        tellHolder(situation, facts.holders, addresses);
    }
    situation.limit = limitText(domain::ipv6Limit(facts));
    if (facts.interface) {
        situation.interfaceName = facts.interface->displayName();
        situation.interfaceStatus = facts.interface->statusText;
        situation.used = QString::number(facts.interface->ipv6SlotsUsed());
    }
    if (facts.instance) {
        situation.instanceName = facts.instance->displayName();
        situation.instanceStatus = facts.instance->statusText;
        situation.instanceType = facts.instance->typeId;
    }
    if (facts.vSwitch) {
        situation.vSwitchName = facts.vSwitch->displayName();
        situation.vSwitchCidr = facts.vSwitch->ipv6Cidr ? facts.vSwitch->ipv6Cidr->toString() : QString();
    }
    return situation;
}

} // namespace presenters
