// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/interfacereader.h"

#include "app/api/showntext.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

constexpr qsizetype maximumText = 1024; ///< the API allows 256 for the longest, a description
constexpr qsizetype maximumUnreadable = 100;
constexpr qsizetype maximumAddress = 256;     ///< of one that is none
constexpr size_t mostTags = 100;              ///< the API allows 20
constexpr qsizetype mostSecurityGroups = 100; ///< the API allows 16

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

/// What @p Address makes of a text that has no more letters than any spelling of it, without a QString.
template<typename Address> std::optional<Address> parsed(std::string_view text)
{
    std::array<char16_t, 64> wide; // all eight groups of an IPv6 prefix take 43
    if (text.size() > wide.size())
        return std::nullopt;
    std::ranges::transform(text, wide.begin(), [](char c) { return static_cast<unsigned char>(c); });
    return Address::parse(QStringView(wide.data(), static_cast<qsizetype>(text.size())));
}

/// Some answers list an address twice.
void dropRepeated(std::vector<domain::Ipv6Address> &addresses)
{
    constexpr size_t few = 16;
    if (addresses.size() <= few) {
        auto end = addresses.begin();
        for (const domain::Ipv6Address &address : addresses) {
            if (std::find(addresses.begin(), end, address) == end)
                *end++ = address;
        }
        addresses.erase(end, addresses.end());
        return;
    }
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

template<QString domain::NetworkInterface::*field> void InterfaceReader::takeText(Value &value)
{
    m_reply.readText(value, maximumText, m_interface.*field);
}

template<QString domain::NetworkInterface::*field> void InterfaceReader::takeId(Value &value)
{
    m_interface.*field = m_reply.id(value);
}

template<bool domain::NetworkInterface::*field> void InterfaceReader::takeBoolean(Value &value)
{
    m_interface.*field = m_reply.boolean(value);
}

void InterfaceReader::take(std::string_view name, Value &value)
{
    using R = InterfaceReader;
    using N = domain::NetworkInterface;
    struct Field
    {
        std::string_view name;
        void (R::*take)(Value &value);
    };
    static constexpr std::array fields{
        Field{"NetworkInterfaceId", &R::takeText<&N::id>},
        Field{"NetworkInterfaceName", &R::takeText<&N::name>},
        Field{"Description", &R::takeText<&N::description>},
        Field{"Status", &R::takeStatus},
        Field{"Type", &R::takeId<&N::typeText>},
        Field{"InstanceId", &R::takeInstanceId},
        Field{"ZoneId", &R::takeId<&N::zoneId>},
        Field{"VpcId", &R::takeId<&N::vpcId>},
        Field{"VSwitchId", &R::takeId<&N::vSwitchId>},
        Field{"MacAddress", &R::takeText<&N::macAddress>},
        Field{"ResourceGroupId", &R::takeId<&N::resourceGroupId>},
        Field{"OwnerId", &R::takeId<&N::ownerId>},
        Field{"NetworkInterfaceTrafficMode", &R::takeId<&N::trafficMode>},
        Field{"ServiceID", &R::takeId<&N::serviceId>},
        Field{"QueueNumber", &R::takeQueueNumber},
        Field{"ServiceManaged", &R::takeBoolean<&N::serviceManaged>},
        Field{"DeleteOnRelease", &R::takeBoolean<&N::deleteOnRelease>},
        Field{"SourceDestCheck", &R::takeBoolean<&N::sourceDestCheck>},
        Field{"CreationTime", &R::takeCreated},
        Field{"PrivateIpAddress", &R::takePrimaryIpv4},
        Field{"AssociatedPublicIp", &R::takePublicAddress},
        Field{"Attachment", &R::takeAttachment},
        Field{"NetworkInterfaceTrafficConfig", &R::takeTrafficConfig},
        Field{"SecurityGroupIds", &R::takeSecurityGroups},
        Field{"PrivateIpSets", &R::takeIpv4Sets},
        Field{"Ipv6Sets", &R::takeIpv6Sets},
        Field{"Ipv6PrefixSets", &R::takeIpv6PrefixSets},
        Field{"Ipv4PrefixSets", &R::takeIpv4PrefixSets},
        Field{"Tags", &R::takeTags},
    };
    // Few have the same length, which is what tells most of them apart.
    static constexpr auto byLength = [] {
        std::array sorted = fields;
        std::ranges::sort(sorted, {}, [](const Field &field) { return field.name.size(); });
        return sorted;
    }();
    constexpr size_t longest = byLength.back().name.size();
    static constexpr auto firstOf = [] {
        std::array<size_t, longest + 2> first{}; // of names of this length, and behind the last one
        for (const Field &field : fields) {
            for (size_t length = field.name.size() + 1; length < first.size(); ++length)
                ++first[length];
        }
        return first;
    }();
    if (name.size() > longest)
        return;
    for (size_t i = firstOf[name.size()]; i < firstOf[name.size() + 1]; ++i) {
        if (byLength[i].name == name)
            return (this->*byLength[i].take)(value);
    }
}

/// Empty for the literal text "null", too.
std::string_view InterfaceReader::idView(Value &value)
{
    const std::string_view utf8 = m_reply.view(value);
    return utf8 == "null" ? std::string_view() : utf8;
}

void InterfaceReader::takeInstanceId(Value &value)
{
    readWord(idView(value), maximumText, m_interface.instanceId);
}

void InterfaceReader::takeStatus(Value &value)
{
    m_interface.statusText = m_reply.shared(value);
}

void InterfaceReader::takeQueueNumber(Value &value)
{
    m_interface.queueNumber = m_reply.integer(value, -1);
}

void InterfaceReader::takeCreated(Value &value)
{
    m_interface.created = readTime(m_reply.view(value));
}

void InterfaceReader::takePrimaryIpv4(Value &value)
{
    m_primaryIpv4 = m_reply.view(value);
}

void InterfaceReader::takePublicAddress(Value &value)
{
    m_publicAddress = publicAddressOf(value);
}

void InterfaceReader::takeAttachment(Value &value)
{
    m_reply.fields(value, [this](std::string_view name, Value &part) {
        if (name == "InstanceId")
            m_attachedTo = idView(part);
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
    m_groups.clear();
    m_reply.optionalList(value, "SecurityGroupId", [this](Value &item) {
        if (const QString id = m_reply.id(item); !id.isEmpty() && m_groups.size() < mostSecurityGroups)
            m_groups.append(id);
    });
    m_interface.securityGroupIds = m_reply.pool().shared(m_groups);
}

void InterfaceReader::takeIpv4Sets(Value &value)
{
    m_reply.optionalList(value, "PrivateIpSet", [this](Value &item) { takeIpv4(item); });
}

void InterfaceReader::takeIpv4(Value &item)
{
    domain::PrivateIpv4 entry;
    std::string_view text;
    m_reply.fields(item, [&](std::string_view name, Value &part) {
        if (name == "PrivateIpAddress")
            text = m_reply.view(part);
        else if (name == "Primary")
            entry.primary = m_reply.boolean(part);
        else if (name == "AssociatedPublicIp")
            entry.publicAddress = publicAddressOf(part);
    });
    const auto address = parsed<domain::Ipv4Address>(text);
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
        bool primary = false;
        const std::string_view text = m_reply.viewOrField(item, "Ipv6Address", [&](std::string_view name, Value &part) {
            if (name == "Primary")
                primary = m_reply.boolean(part);
        });
        const auto address = parsed<domain::Ipv6Address>(text);
        if (!address)
            return keepUnreadable(text);
        m_interface.ipv6.push_back(*address);
        if (primary)
            m_interface.primaryIpv6 = address;
    });
}

void InterfaceReader::takeIpv6PrefixSets(Value &value)
{
    m_reply.optionalList(value, "Ipv6PrefixSet", [this](Value &item) {
        const std::string_view text = m_reply.viewOrField(item, "Ipv6Prefix");
        if (const auto prefix = parsed<domain::Ipv6Prefix>(text))
            m_interface.ipv6Prefixes.push_back(*prefix);
        else
            keepUnreadable(text);
    });
}

void InterfaceReader::takeIpv4PrefixSets(Value &value)
{
    m_reply.optionalList(value, "Ipv4PrefixSet", [this](Value &item) {
        const QString text = m_reply.textOrField(item, "Ipv4Prefix").left(maximumText);
        if (!text.isEmpty() && m_interface.ipv4Prefixes.size() < maximumUnreadable)
            m_interface.ipv4Prefixes.append(text);
    });
}

void InterfaceReader::takeTags(Value &value)
{
    m_reply.optionalList(value, "Tag", [this](Value &item) {
        domain::Tag tag;
        m_reply.fields(item, [&](std::string_view name, Value &part) {
            if (name == "TagKey" || name == "Key")
                tag.key = m_reply.text(part, maximumText);
            else if (name == "TagValue" || name == "Value")
                tag.value = m_reply.text(part, maximumText);
        });
        if (!tag.key.isEmpty() && m_interface.tags.size() < mostTags)
            m_interface.tags.push_back(std::move(tag));
    });
}

void InterfaceReader::keepUnreadable(std::string_view utf8)
{
    const QString text = word(fromUtf8(utf8), maximumAddress);
    QStringList &kept = m_interface.unreadableAddresses;
    if (!text.isEmpty() && text != u"null" && kept.size() < maximumUnreadable && !kept.contains(text))
        kept.append(text);
}

/// The ENI's own PrivateIpAddress is its primary one, whether the sets say so or not.
void InterfaceReader::finishIpv4()
{
    auto &entries = m_interface.ipv4;
    auto primary = std::find_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.primary; });
    if (primary == entries.end() && !m_primaryIpv4.empty()) {
        const auto address = parsed<domain::Ipv4Address>(m_primaryIpv4);
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

domain::NetworkInterface &InterfaceReader::finish()
{
    m_interface.status = domain::interfaceStatusFrom(m_interface.statusText);
    m_interface.type = domain::interfaceTypeFrom(m_interface.typeText);
    if (m_interface.instanceId.isEmpty())
        readWord(m_attachedTo, maximumText, m_interface.instanceId);
    dropRepeated(m_interface.ipv6);
    finishIpv4();
    return m_interface;
}

void InterfaceReader::beginNext()
{
    domain::NetworkInterface next;
    for (QString domain::NetworkInterface::*const text :
         {&domain::NetworkInterface::id, &domain::NetworkInterface::name, &domain::NetworkInterface::description,
          &domain::NetworkInterface::instanceId, &domain::NetworkInterface::macAddress}) {
        (next.*text).swap(m_interface.*text);
        (next.*text).resize(0);
    }
    next.ipv4.swap(m_interface.ipv4);
    next.ipv4.clear();
    next.ipv6.swap(m_interface.ipv6);
    next.ipv6.clear();
    m_interface = std::move(next);
    m_attachedTo = {};
    m_primaryIpv4 = {};
    m_publicAddress.clear();
}

} // namespace api
