// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/detailsections.h"

#include "app/models/addresstext.h"
#include "app/models/interfacetext.h"
#include "app/presenters/plantext.h"

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

using Kind = DetailSection::Kind;

DetailSection section(Kind kind, const QString &title)
{
    DetailSection made;
    made.kind = kind;
    made.title = title;
    return made;
}

/// A line, unless there is nothing to say.
void add(DetailSection &to, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        to.rows.push_back({label, value, {}, false});
}

void addFixed(DetailSection &to, const QString &label, const QString &value, const QString &note = {},
              std::optional<domain::AddressState> state = std::nullopt)
{
    if (!value.isEmpty())
        to.rows.push_back({label, value, note, true, state});
}

/// Each line of the pane is a widget or two. No interface of the cloud has so many addresses; a server that says so
/// must not hold the window up.
constexpr size_t mostRows = 200;

} // namespace

DetailSections::DetailSections(const domain::NetworkInterface &interface, const store::SurroundingsStore &surroundings,
                               const QString &regionName, domain::AddressFormat format)
    : m_interface(interface)
    , m_surroundings(surroundings)
    , m_regionName(regionName)
    , m_format(format)
{}

std::vector<DetailSection> DetailSections::all(const OutcomeOf &outcomeOf) const
{
    std::vector<DetailSection> sections{ipv6(outcomeOf), ipv4()};
    if (!m_interface.instanceId.isEmpty())
        sections.push_back(instance());
    sections.push_back(network());
    sections.push_back(securityGroups());
    sections.push_back(general());
    sections.push_back(tags());
    for (DetailSection &section : sections)
        shorten(section);
    return sections;
}

void DetailSections::shorten(DetailSection &section)
{
    if (section.rows.size() <= mostRows)
        return;
    const auto left = static_cast<int>(section.rows.size() - mostRows);
    section.rows.resize(mostRows);
    section.rows.push_back({{}, tr("%Ln more, not shown here", nullptr, left), {}, false});
}

DetailSection DetailSections::general() const
{
    DetailSection general = section(Kind::General, tr("General"));
    addFixed(general, tr("ID"), m_interface.id);
    add(general, tr("Name"), m_interface.name);
    add(general, tr("Description"), m_interface.description);
    add(general, tr("Status"), models::InterfaceText::statusWord(m_interface));
    add(general, tr("Type"), models::InterfaceText::typeWord(m_interface));
    addFixed(general, tr("MAC"), m_interface.macAddress);
    add(general, tr("Zone"), m_interface.zoneId);
    add(general, tr("Region"), m_regionName);
    if (m_interface.created.isValid())
        add(general, tr("Created"), m_locale.toString(m_interface.created.toLocalTime(), QLocale::ShortFormat));
    addFixed(general, tr("Resource group"), m_interface.resourceGroupId);
    addFixed(general, tr("Owner account"), m_interface.ownerId);
    add(general, tr("Traffic mode"), m_interface.trafficMode);
    if (m_interface.queueNumber >= 0)
        add(general, tr("Queues"), m_locale.toString(m_interface.queueNumber));
    add(general, tr("Deleted with its instance"), m_interface.deleteOnRelease ? tr("Yes") : tr("No"));
    add(general, tr("Source/destination check"), m_interface.sourceDestCheck ? tr("On") : tr("Off"));
    if (m_interface.serviceManaged) {
        add(general, tr("Managed by"),
            m_interface.serviceId.isEmpty() ? tr("A cloud service")
                                            : tr("Cloud service %1").arg(m_interface.serviceId));
    }
    return general;
}

DetailSection DetailSections::ipv6(const OutcomeOf &outcomeOf) const
{
    DetailSection ipv6 = section(Kind::Ipv6, tr("IPv6"));
    const QString used = m_locale.toString(m_interface.ipv6SlotsUsed());
    const auto limit = models::InterfaceText::ipv6Limit(m_interface.status, m_interface.instanceId, m_surroundings);
    ipv6.caption = limit ? tr("%1 of %2 used").arg(used, m_locale.toString(*limit)) : tr("%1 used").arg(used);
    ipv6.emptyText = tr("No IPv6 addresses");
    for (const domain::Ipv6Address &address : m_interface.ipv6) {
        const bool isShown = ipv6.rows.size() < mostRows;
        const std::optional<AddressOutcome> outcome = isShown ? outcomeOf(address) : std::nullopt;
        const QString standing = m_interface.primaryIpv6 == address ? tr("primary") : QString();
        addFixed(ipv6, {}, models::addressText(address, m_format),
                 outcome ? PlanText::stateWord(outcome->state, outcome->kind) : standing,
                 outcome ? std::optional(outcome->state) : std::nullopt);
    }
    for (const domain::Ipv6Prefix &prefix : m_interface.ipv6Prefixes)
        addFixed(ipv6, {}, models::prefixText(prefix, m_format), tr("prefix"));
    for (const QString &text : m_interface.unreadableAddresses)
        addFixed(ipv6, {}, text, tr("not an address"));
    return ipv6;
}

DetailSection DetailSections::ipv4() const
{
    DetailSection ipv4 = section(Kind::Ipv4, tr("IPv4"));
    ipv4.emptyText = tr("No IPv4 addresses");
    for (const domain::PrivateIpv4 &ip : m_interface.ipv4) {
        QString note = ip.primary ? tr("primary") : QString();
        if (!ip.publicAddress.isEmpty())
            note = ip.primary ? tr("primary, public %1").arg(ip.publicAddress) : tr("public %1").arg(ip.publicAddress);
        addFixed(ipv4, {}, ip.address.toString(), note);
    }
    for (const QString &prefix : m_interface.ipv4Prefixes)
        addFixed(ipv4, {}, prefix, tr("prefix"));
    return ipv4;
}

DetailSection DetailSections::instance() const
{
    DetailSection shown = section(Kind::Instance, tr("Instance"));
    addFixed(shown, tr("ID"), m_interface.instanceId);
    const domain::Instance *instance = m_surroundings.instance(m_interface.instanceId);
    if (!instance)
        return shown;
    add(shown, tr("Name"), instance->name);
    add(shown, tr("Status"), models::InterfaceText::instanceStatusWord(*instance));
    add(shown, tr("Instance type"), instance->typeId);
    const domain::InstanceType *type = m_surroundings.instanceType(instance->typeId);
    if (type && type->ipv6PerInterface)
        add(shown, tr("IPv6 addresses per interface"), m_locale.toString(*type->ipv6PerInterface));
    if (type && type->ipv4PerInterface)
        add(shown, tr("IPv4 addresses per interface"), m_locale.toString(*type->ipv4PerInterface));
    return shown;
}

DetailSection DetailSections::network() const
{
    DetailSection network = section(Kind::Network, tr("vSwitch and VPC"));
    const domain::VSwitch *vSwitch = m_surroundings.vSwitch(m_interface.vSwitchId);
    const domain::Vpc *vpc = m_surroundings.vpc(m_interface.vpcId);
    const auto cidr = [this](const std::optional<domain::Ipv6Prefix> &prefix) {
        return prefix ? models::prefixText(*prefix, m_format) : tr("IPv6 is off");
    };
    addFixed(network, tr("vSwitch"), m_interface.vSwitchId, vSwitch ? vSwitch->name : QString());
    if (vSwitch) {
        addFixed(network, tr("vSwitch IPv6 CIDR"), cidr(vSwitch->ipv6Cidr));
        addFixed(network, tr("vSwitch IPv4 CIDR"), vSwitch->ipv4Cidr);
    }
    addFixed(network, tr("VPC"), m_interface.vpcId, vpc ? vpc->name : QString());
    if (vpc) {
        addFixed(network, tr("VPC IPv6 CIDR"), cidr(vpc->ipv6Cidr));
        addFixed(network, tr("VPC IPv4 CIDR"), vpc->ipv4Cidr);
    }
    return network;
}

DetailSection DetailSections::securityGroups() const
{
    DetailSection groups = section(Kind::SecurityGroups, tr("Security groups"));
    groups.emptyText = tr("No security groups");
    for (const QString &id : m_interface.securityGroupIds)
        addFixed(groups, {}, id);
    return groups;
}

DetailSection DetailSections::tags() const
{
    DetailSection tags = section(Kind::Tags, tr("Tags"));
    tags.emptyText = tr("No tags");
    for (const domain::Tag &tag : m_interface.tags)
        tags.rows.push_back({tag.key, tag.value, {}, false});
    return tags;
}

} // namespace presenters
