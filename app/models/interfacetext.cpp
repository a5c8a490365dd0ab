// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/interfacetext.h"

#include "app/domain/checks.h"
#include "app/models/addresstext.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

const QString dash = u"–"_s; ///< nothing, or not known yet

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash : text;
}

/// "web-03 (i-bp1…)", or the id of a nameless thing.
QString nameWithId(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

} // namespace

InterfaceText::InterfaceText(const store::PackedInterface &row, const store::SurroundingsStore &surroundings,
                             const QLocale &locale, const QString &region, domain::AddressFormat format)
    : m_row(row)
    , m_surroundings(surroundings)
    , m_locale(locale)
    , m_region(region)
    , m_format(format)
{}

QString InterfaceText::display(Column column) const
{
    switch (column) {
    case Column::Name:
    case Column::Id:
    case Column::Status:
    case Column::Type:
    case Column::Zone:
    case Column::SecurityGroups:
    case Column::Mac:
    case Column::Region:
        return full(column);
    case Column::Instance:
        return orDash(instanceName());
    case Column::Vpc:
        return vpcName();
    case Column::VSwitch:
        return vSwitchName();
    case Column::PrimaryIpv4:
        return orDash(full(column));
    case Column::Ipv6Addresses: {
        if (m_row.ipv6().empty())
            return orDash(whole(column));
        const QString first = addressText(m_row.ipv6().front(), m_format);
        const qsizetype more = m_row.ipv6SlotsUsed() - 1 + m_row.unreadableAddresses().size();
        return more > 0 ? u"%1 +%2"_s.arg(first, m_locale.toString(more)) : first;
    }
    case Column::Ipv6Usage:
        return usage();
    case Column::Created:
        return created(QLocale::ShortFormat);
    case Column::Count:
        break;
    }
    return {};
}

QString InterfaceText::full(Column column) const
{
    switch (column) {
    case Column::Name:
        return m_row.name();
    case Column::Id:
        return m_row.id();
    case Column::Status:
        return statusWord(m_row.common());
    case Column::Type:
        return typeWord(m_row.common());
    case Column::Instance:
        return nameWithId(instanceName(), m_row.instanceId());
    case Column::Zone:
        return m_row.common().zoneId;
    case Column::Vpc:
        return nameWithId(vpcName(), m_row.common().vpcId);
    case Column::VSwitch:
        return nameWithId(vSwitchName(), m_row.common().vSwitchId);
    case Column::PrimaryIpv4: {
        const auto address = m_row.primaryIpv4();
        return address ? address->toString() : QString();
    }
    case Column::Ipv6Addresses:
        return ipv6List();
    case Column::Ipv6Usage:
        return usage();
    case Column::SecurityGroups:
        return m_row.common().securityGroupIds.join(u", "_s);
    case Column::Mac:
        return m_row.macAddress();
    case Column::Created:
        return created(QLocale::LongFormat);
    case Column::Region:
        return m_region;
    case Column::Count:
        break;
    }
    return {};
}

QStringList InterfaceText::values(Column column) const
{
    if (column == Column::Ipv6Addresses)
        return ipv6Texts(domain::AddressFormat::Compressed);
    if (column == Column::SecurityGroups)
        return m_row.common().securityGroupIds;
    if (column == Column::Created)
        return {m_row.created().toString(Qt::ISODate)};
    return {full(column)};
}

QString InterfaceText::whole(Column column) const
{
    return column == Column::Ipv6Addresses ? ipv6List(m_format) : full(column);
}

QString InterfaceText::accessible(Column column) const
{
    if (column == Column::Ipv6Usage)
        return usageSentence();
    QString text = whole(column);
    if (!text.isEmpty())
        return text;
    if (column == Column::Name)
        return tr("No name");
    if (column == Column::Instance)
        return tr("Not attached to an instance");
    if (column == Column::PrimaryIpv4 || column == Column::Ipv6Addresses)
        return tr("No address");
    return tr("Not told");
}

QString InterfaceText::toolTip(Column column) const
{
    if (column == Column::Ipv6Usage)
        return usageSentence();
    QString text = column == Column::Ipv6Addresses ? whole(column).replace(u", "_s, u"\n"_s) : full(column);
    if (!text.contains(u'<'))
        return text;
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QVariant InterfaceText::raw(Column column) const
{
    if (column == Column::PrimaryIpv4) {
        const auto address = m_row.primaryIpv4();
        return address ? QVariant(address->value) : QVariant();
    }
    if (column == Column::Ipv6Usage)
        return m_row.ipv6SlotsUsed();
    if (column == Column::Created)
        return m_row.created();
    return full(column);
}

QString InterfaceText::instanceName() const
{
    const domain::Instance *instance = m_surroundings.instance(m_row.instanceId());
    return instance ? instance->displayName() : m_row.instanceId();
}

QString InterfaceText::vSwitchName() const
{
    const domain::VSwitch *vSwitch = m_surroundings.vSwitch(m_row.common().vSwitchId);
    return vSwitch ? vSwitch->displayName() : m_row.common().vSwitchId;
}

QString InterfaceText::vpcName() const
{
    const domain::Vpc *vpc = m_surroundings.vpc(m_row.common().vpcId);
    return vpc ? vpc->displayName() : m_row.common().vpcId;
}

QStringList InterfaceText::ipv6Texts(domain::AddressFormat format) const
{
    QStringList texts;
    for (const domain::Ipv6Address &address : m_row.ipv6())
        texts.append(addressText(address, format));
    for (const domain::Ipv6Prefix &prefix : m_row.ipv6Prefixes())
        texts.append(prefixText(prefix, format));
    texts.append(m_row.unreadableAddresses());
    return texts;
}

std::optional<int> InterfaceText::ipv6Limit() const
{
    return ipv6Limit(m_row.common().status, m_row.instanceId(), m_surroundings);
}

std::optional<int> InterfaceText::ipv6Limit(domain::InterfaceStatus status, const QString &instanceId,
                                            const store::SurroundingsStore &surroundings)
{
    if (status == domain::InterfaceStatus::Available)
        return domain::maximumIpv6WhileAvailable;
    const domain::Instance *instance = surroundings.instance(instanceId);
    const domain::InstanceType *type = instance ? surroundings.instanceType(instance->typeId) : nullptr;
    return type ? type->ipv6PerInterface : std::nullopt;
}

QString InterfaceText::usage() const
{
    const std::optional<int> limit = ipv6Limit();
    if (!limit)
        return dash;
    return u"%1 / %2"_s.arg(m_locale.toString(m_row.ipv6SlotsUsed()), m_locale.toString(*limit));
}

QString InterfaceText::usageSentence() const
{
    const QString used = m_locale.toString(m_row.ipv6SlotsUsed());
    const std::optional<int> limit = ipv6Limit();
    if (!limit)
        return tr("%1 used, the limit is not known yet").arg(used);
    return tr("%1 of %2 used").arg(used, m_locale.toString(*limit));
}

QString InterfaceText::created(QLocale::FormatType format) const
{
    const QDateTime time = m_row.created();
    return time.isValid() ? m_locale.toString(time.toLocalTime(), format) : QString();
}

QString InterfaceText::title(Column column)
{
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Id:
        return tr("ID");
    case Column::Status:
        return tr("Status");
    case Column::Type:
        return tr("Type");
    case Column::Instance:
        return tr("Instance");
    case Column::Zone:
        return tr("Zone");
    case Column::Vpc:
        return tr("VPC");
    case Column::VSwitch:
        return tr("vSwitch");
    case Column::PrimaryIpv4:
        return tr("Primary IPv4");
    case Column::Ipv6Addresses:
        return tr("IPv6 addresses");
    case Column::Ipv6Usage:
        return tr("IPv6 used / limit");
    case Column::SecurityGroups:
        return tr("Security groups");
    case Column::Mac:
        return tr("MAC");
    case Column::Created:
        return tr("Created");
    case Column::Region:
        return tr("Region");
    case Column::Count:
        break;
    }
    return {};
}

QString InterfaceText::statusWord(const domain::NetworkInterface &interface)
{
    switch (interface.status) {
    case domain::InterfaceStatus::Available:
        return tr("Available");
    case domain::InterfaceStatus::InUse:
        return tr("In use");
    case domain::InterfaceStatus::Attaching:
        return tr("Attaching");
    case domain::InterfaceStatus::Detaching:
        return tr("Detaching");
    case domain::InterfaceStatus::Creating:
        return tr("Creating");
    case domain::InterfaceStatus::Deleting:
        return tr("Deleting");
    case domain::InterfaceStatus::CreateFailed:
        return tr("Creation failed");
    case domain::InterfaceStatus::Linked:
        return tr("Linked");
    case domain::InterfaceStatus::Linking:
        return tr("Linking");
    case domain::InterfaceStatus::Unlinking:
        return tr("Unlinking");
    case domain::InterfaceStatus::Other:
        break;
    }
    return interface.statusText.isEmpty() ? tr("Unknown") : interface.statusText;
}

QString InterfaceText::typeWord(const domain::NetworkInterface &interface)
{
    switch (interface.type) {
    case domain::InterfaceType::Primary:
        return tr("Primary");
    case domain::InterfaceType::Secondary:
        return tr("Secondary");
    case domain::InterfaceType::Trunk:
        return tr("Trunk");
    case domain::InterfaceType::Member:
        return tr("Member");
    case domain::InterfaceType::Other:
        break;
    }
    return interface.typeText.isEmpty() ? tr("Unknown") : interface.typeText;
}

QString InterfaceText::instanceStatusWord(const domain::Instance &instance)
{
    switch (instance.status) {
    case domain::InstanceStatus::Pending:
        return tr("Pending");
    case domain::InstanceStatus::Running:
        return tr("Running");
    case domain::InstanceStatus::Starting:
        return tr("Starting");
    case domain::InstanceStatus::Stopping:
        return tr("Stopping");
    case domain::InstanceStatus::Stopped:
        return tr("Stopped");
    case domain::InstanceStatus::Other:
        break;
    }
    return instance.statusText.isEmpty() ? tr("Unknown") : instance.statusText;
}

} // namespace models
