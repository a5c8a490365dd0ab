// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/changedialogtext.h"

#include "app/presenters/plantext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

QString limitText(const std::optional<int> &limit)
{
    return limit ? QString::number(*limit) : QString();
}

} // namespace

InterfaceHeading ChangeDialogText::heading(const domain::Facts &facts, const QString &interfaceId)
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
        heading.cidr = facts.vSwitch->ipv6Cidr ? facts.vSwitch->ipv6Cidr->toString() : tr("no IPv6 CIDR");
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

explain::Situation ChangeDialogText::situation(const domain::Facts &facts, explain::Wish wish,
                                               const std::vector<domain::Ipv6Address> &addresses)
{
    explain::Situation situation;
    situation.wish = wish;
    situation.addresses = PlanText::addressList(addresses, 10);
    situation.limit = limitText(domain::ipv6Limit(facts));
    if (facts.interface) {
        situation.interfaceName = facts.interface->displayName();
        situation.interfaceId = facts.interface->id;
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
