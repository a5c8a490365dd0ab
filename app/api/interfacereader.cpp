// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/interfacereader.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

constexpr qsizetype maximumText = 1024; ///< the API allows 256 for the longest, a description
constexpr qsizetype maximumUnreadable = 100;

/// Two or four digits at @p at; -1 where there are none.
int digits(std::string_view text, size_t at, size_t count)
{
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Some answers list an address twice.
void dropRepeated(std::vector<domain::Ipv6Address> &addresses)
{
    if (addresses.size() < 2)
        return;
    QSet<domain::Ipv6Address> seen;
    std::erase_if(addresses, [&seen](const domain::Ipv6Address &address) {
        const bool repeated = seen.contains(address);
        seen.insert(address);
        return repeated;
    });
}

} // namespace

QDateTime readTime(std::string_view text)
{
    const bool withSeconds = text.size() == 20 && text[16] == ':' && text[19] == 'Z';
    const bool withoutSeconds = text.size() == 17 && text[16] == 'Z';
    if (!withSeconds && !withoutSeconds)
        return QDateTime::fromString(fromUtf8(text), Qt::ISODateWithMs).toUTC();
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), withSeconds ? digits(text, 17, 2) : 0);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC);
}

void InterfaceReader::take(std::string_view name, Value &value)
{
    struct Field
    {
        std::string_view name;
        void (*take)(InterfaceReader &reader, Value &value);
    };
    using R = InterfaceReader;
    using V = Value;
    static constexpr std::array fields{
        Field{"NetworkInterfaceId",
              [](R &r, V &v) {
                  r.m_interface.id = r.m_reply.text(v);
              }},
        Field{"NetworkInterfaceName",
              [](R &r, V &v) {
                  r.m_interface.name = r.m_reply.text(v, maximumText);
              }},
        Field{"Description",
              [](R &r, V &v) {
                  r.m_interface.description = r.m_reply.text(v, maximumText);
              }},
        Field{"Status",
              [](R &r, V &v) {
                  r.m_interface.statusText = r.m_reply.shared(v);
              }},
        Field{"Type",
              [](R &r, V &v) {
                  r.m_interface.typeText = r.m_reply.id(v);
              }},
        Field{"InstanceId",
              [](R &r, V &v) {
                  r.m_interface.instanceId = r.m_reply.id(v);
              }},
        Field{"ZoneId",
              [](R &r, V &v) {
                  r.m_interface.zoneId = r.m_reply.id(v);
              }},
        Field{"VpcId",
              [](R &r, V &v) {
                  r.m_interface.vpcId = r.m_reply.id(v);
              }},
        Field{"VSwitchId",
              [](R &r, V &v) {
                  r.m_interface.vSwitchId = r.m_reply.id(v);
              }},
        Field{"MacAddress",
              [](R &r, V &v) {
                  r.m_interface.macAddress = r.m_reply.text(v, maximumText);
              }},
        Field{"ResourceGroupId",
              [](R &r, V &v) {
                  r.m_interface.resourceGroupId = r.m_reply.id(v);
              }},
        Field{"NetworkInterfaceTrafficMode",
              [](R &r, V &v) {
                  r.m_interface.trafficMode = r.m_reply.id(v);
              }},
        Field{"ServiceID",
              [](R &r, V &v) {
                  r.m_interface.serviceId = r.m_reply.id(v);
              }},
        Field{"QueueNumber",
              [](R &r, V &v) {
                  r.m_interface.queueNumber = r.m_reply.integer(v, -1);
              }},
        Field{"ServiceManaged",
              [](R &r, V &v) {
                  r.m_interface.serviceManaged = r.m_reply.boolean(v);
              }},
        Field{"DeleteOnRelease",
              [](R &r, V &v) {
                  r.m_interface.deleteOnRelease = r.m_reply.boolean(v);
              }},
        Field{"SourceDestCheck",
              [](R &r, V &v) {
                  r.m_interface.sourceDestCheck = r.m_reply.boolean(v);
              }},
        Field{"CreationTime",
              [](R &r, V &v) {
                  r.m_interface.created = readTime(r.m_reply.view(v));
              }},
        Field{"PrivateIpAddress",
              [](R &r, V &v) {
                  r.m_primaryIpv4 = r.m_reply.text(v, maximumText);
              }},
        Field{"AssociatedPublicIp",
              [](R &r, V &v) {
                  r.m_publicAddress = r.publicAddressOf(v);
              }},
        Field{"Attachment",
              [](R &r, V &v) {
                  r.takeAttachment(v);
              }},
        Field{"NetworkInterfaceTrafficConfig",
              [](R &r, V &v) {
                  r.takeTrafficConfig(v);
              }},
        Field{"SecurityGroupIds",
              [](R &r, V &v) {
                  r.takeSecurityGroups(v);
              }},
        Field{"PrivateIpSets",
              [](R &r, V &v) {
                  r.takeIpv4Sets(v);
              }},
        Field{"Ipv6Sets",
              [](R &r, V &v) {
                  r.takeIpv6Sets(v);
              }},
        Field{"Ipv6PrefixSets",
              [](R &r, V &v) {
                  r.takeIpv6PrefixSets(v);
              }},
        Field{"Tags",
              [](R &r, V &v) {
                  r.takeTags(v);
              }},
    };
    const auto *const field =
        std::find_if(fields.begin(), fields.end(), [name](const Field &entry) { return entry.name == name; });
    if (field != fields.end())
        field->take(*this, value);
}

void InterfaceReader::takeAttachment(Value &value)
{
    m_reply.fields(value, [this](std::string_view name, Value &part) {
        if (name == "InstanceId")
            m_attachedTo = m_reply.id(part);
    });
}

void InterfaceReader::takeTrafficConfig(Value &value)
{
    m_reply.fields(value, [this](std::string_view name, Value &part) {
        if (name == "NetworkInterfaceTrafficMode" && m_interface.trafficMode.isEmpty())
            m_interface.trafficMode = m_reply.id(part);
    });
}

QString InterfaceReader::publicAddressOf(Value &value)
{
    QString address;
    m_reply.fields(value, [&](std::string_view name, Value &part) {
        if (name == "PublicIpAddress")
            address = m_reply.text(part, maximumText);
    });
    return address == u"null" ? QString() : address;
}

void InterfaceReader::takeSecurityGroups(Value &value)
{
    QStringList ids;
    m_reply.optionalList(value, "SecurityGroupId", [&](Value &item) {
        if (const QString id = m_reply.id(item); !id.isEmpty())
            ids.append(id);
    });
    m_interface.securityGroupIds = m_reply.pool().shared(ids);
}

void InterfaceReader::takeIpv4Sets(Value &value)
{
    m_reply.optionalList(value, "PrivateIpSet", [this](Value &item) { takeIpv4(item); });
}

void InterfaceReader::takeIpv4(Value &item)
{
    domain::PrivateIpv4 entry;
    QString text;
    m_reply.fields(item, [&](std::string_view name, Value &part) {
        if (name == "PrivateIpAddress")
            text = m_reply.text(part, maximumText);
        else if (name == "Primary")
            entry.primary = m_reply.boolean(part);
        else if (name == "AssociatedPublicIp")
            entry.publicAddress = publicAddressOf(part);
    });
    const auto address = domain::Ipv4Address::parse(text);
    if (!address) {
        keepUnreadable(text);
        return;
    }
    entry.address = *address;
    m_interface.ipv4.push_back(std::move(entry));
}

void InterfaceReader::takeIpv6Sets(Value &value)
{
    m_reply.optionalList(value, "Ipv6Set", [this](Value &item) {
        const QString text = m_reply.textOrField(item, "Ipv6Address");
        if (const auto address = domain::Ipv6Address::parse(text))
            m_interface.ipv6.push_back(*address);
        else
            keepUnreadable(text);
    });
}

void InterfaceReader::takeIpv6PrefixSets(Value &value)
{
    m_reply.optionalList(value, "Ipv6PrefixSet", [this](Value &item) {
        const QString text = m_reply.textOrField(item, "Ipv6Prefix");
        if (const auto prefix = domain::Ipv6Prefix::parse(text))
            m_interface.ipv6Prefixes.push_back(*prefix);
        else
            keepUnreadable(text);
    });
}

void InterfaceReader::takeTags(Value &value)
{
    m_reply.optionalList(value, "Tag", [this](Value &item) {
        domain::Tag tag;
        m_reply.fields(item, [&](std::string_view name, Value &part) {
            if (name == "TagKey" || name == "Key")
                tag.key = m_reply.shared(part).left(maximumText);
            else if (name == "TagValue" || name == "Value")
                tag.value = m_reply.shared(part).left(maximumText);
        });
        if (!tag.key.isEmpty())
            m_interface.tags.push_back(std::move(tag));
    });
}

void InterfaceReader::keepUnreadable(const QString &text)
{
    QStringList &kept = m_interface.unreadableAddresses;
    if (!text.isEmpty() && text != u"null" && kept.size() < maximumUnreadable && !kept.contains(text))
        kept.append(text);
}

/// The ENI's own PrivateIpAddress is its primary one, whether the sets say so or not.
void InterfaceReader::finishIpv4()
{
    auto &entries = m_interface.ipv4;
    auto primary = std::find_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.primary; });
    if (primary == entries.end() && !m_primaryIpv4.isEmpty()) {
        const auto address = domain::Ipv4Address::parse(m_primaryIpv4);
        if (!address) {
            keepUnreadable(m_primaryIpv4);
            return;
        }
        primary = std::find_if(entries.begin(), entries.end(),
                               [&address](const auto &entry) { return entry.address == *address; });
        if (primary == entries.end())
            primary = entries.insert(entries.begin(), domain::PrivateIpv4{*address, true, {}});
        primary->primary = true;
    }
    if (primary != entries.end() && primary->publicAddress.isEmpty())
        primary->publicAddress = m_publicAddress;
}

domain::NetworkInterface InterfaceReader::finish()
{
    m_interface.status = domain::interfaceStatusFrom(m_interface.statusText);
    m_interface.type = domain::interfaceTypeFrom(m_interface.typeText);
    if (m_interface.instanceId.isEmpty())
        m_interface.instanceId = m_attachedTo;
    dropRepeated(m_interface.ipv6);
    finishIpv4();
    return std::move(m_interface);
}

} // namespace api
