// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/packedinterface.h"

#include "app/store/packedtexts.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace store {

using domain::Ipv4Address;
using domain::Ipv6Address;
using domain::Ipv6Prefix;
using domain::NetworkInterface;

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();
void writeTexts(TextWriter &writer, const NetworkInterface &interface)
{
    writer.text(interface.id);
    writer.text(interface.instanceId);
    writer.text(interface.name);
    writer.mac(interface.macAddress);
    writer.text(interface.description);
    for (const domain::PrivateIpv4 &entry : interface.ipv4) {
        writer.number(entry.primary ? 1 : 0);
        writer.text(entry.publicAddress);
    }
    writer.texts(interface.ipv4Prefixes);
    writer.texts(interface.unreadableAddresses);
    writer.number(interface.tags.size());
    for (const domain::Tag &tag : interface.tags) {
        writer.text(tag.key);
        writer.text(tag.value);
    }
    writer.number(interface.primaryIpv6 ? 1 : 0);
    if (interface.primaryIpv6)
        writer.raw(&*interface.primaryIpv6, sizeof(Ipv6Address));
}

void readTexts(TextReader &reader, NetworkInterface &interface)
{
    interface.id = reader.text();
    interface.instanceId = reader.text();
    interface.name = reader.text();
    interface.macAddress = reader.mac();
    interface.description = reader.text();
    for (domain::PrivateIpv4 &entry : interface.ipv4) {
        entry.primary = reader.number() == 1;
        entry.publicAddress = reader.text();
    }
    interface.ipv4Prefixes = reader.texts();
    interface.unreadableAddresses = reader.texts();
    interface.tags.resize(reader.number());
    for (domain::Tag &tag : interface.tags) {
        tag.key = reader.text();
        tag.value = reader.text();
    }
    if (reader.number() == 1) {
        interface.primaryIpv6.emplace();
        reader.raw(&*interface.primaryIpv6, sizeof(Ipv6Address));
    }
}

/// What others have, too: not what writeTexts() and the header have.
NetworkInterface commonOf(const NetworkInterface &interface)
{
    NetworkInterface common;
    common.status = interface.status;
    common.statusText = interface.statusText;
    common.type = interface.type;
    common.typeText = interface.typeText;
    common.zoneId = interface.zoneId;
    common.vpcId = interface.vpcId;
    common.vSwitchId = interface.vSwitchId;
    common.resourceGroupId = interface.resourceGroupId;
    common.ownerId = interface.ownerId;
    common.trafficMode = interface.trafficMode;
    common.securityGroupIds = interface.securityGroupIds;
    common.serviceId = interface.serviceId;
    common.queueNumber = interface.queueNumber;
    common.serviceManaged = interface.serviceManaged;
    common.deleteOnRelease = interface.deleteOnRelease;
    common.sourceDestCheck = interface.sourceDestCheck;
    return common;
}

enum TextPosition { IdText, InstanceText, NameText, MacText };

} // namespace

/// The start of the piece. The addresses follow, those with the widest alignment first, then the texts.
struct PackedInterface::Header
{
    qint64 created = noTime; ///< milliseconds since 1970
    quint32 ipv6 = 0;        ///< how many
    quint32 ipv6Prefixes = 0;
    quint32 ipv4 = 0;
    quint32 unreadable = 0;
    quint32 texts = 0;       ///< bytes
    qint32 primaryIpv4 = -1; ///< which

    size_t ipv6At() const { return sizeof(Header); }
    size_t ipv6PrefixesAt() const { return ipv6At() + ipv6 * sizeof(Ipv6Address); }
    size_t ipv4At() const { return ipv6PrefixesAt() + ipv6Prefixes * sizeof(Ipv6Prefix); }
    size_t textsAt() const { return ipv4At() + ipv4 * sizeof(Ipv4Address); }
    friend bool operator==(const Header &, const Header &) = default;
};

const PackedInterface::Header &PackedInterface::header() const
{
    static_assert(sizeof(Header) % alignof(Ipv6Address) == 0 && sizeof(Ipv6Address) % alignof(Ipv6Prefix) == 0
                  && sizeof(Ipv6Prefix) % alignof(Ipv4Address) == 0);
    static_assert(alignof(Header) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);
    return *reinterpret_cast<const Header *>(m_own.get());
}

std::span<const Ipv6Address> PackedInterface::ipv6() const
{
    return {reinterpret_cast<const Ipv6Address *>(m_own.get() + header().ipv6At()), header().ipv6};
}

std::span<const Ipv6Prefix> PackedInterface::ipv6Prefixes() const
{
    return {reinterpret_cast<const Ipv6Prefix *>(m_own.get() + header().ipv6PrefixesAt()), header().ipv6Prefixes};
}

std::span<const Ipv4Address> PackedInterface::ipv4() const
{
    return {reinterpret_cast<const Ipv4Address *>(m_own.get() + header().ipv4At()), header().ipv4};
}

std::span<const char> PackedInterface::texts() const
{
    return {m_own.get() + header().textsAt(), header().texts};
}

QString PackedInterface::text(int position) const
{
    TextReader reader(texts());
    for (; position > 0; --position)
        reader.skipText();
    return reader.text();
}

QString PackedInterface::id() const
{
    return text(IdText);
}

QLatin1StringView PackedInterface::latin1Id() const
{
    return TextReader(texts()).latin1();
}

QString PackedInterface::instanceId() const
{
    return text(InstanceText);
}

QString PackedInterface::name() const
{
    return text(NameText);
}

QString PackedInterface::macAddress() const
{
    TextReader reader(texts());
    for (int position = 0; position < MacText; ++position)
        reader.skipText();
    return reader.mac();
}

std::optional<Ipv4Address> PackedInterface::primaryIpv4() const
{
    const qint32 which = header().primaryIpv4;
    return which < 0 ? std::nullopt : std::optional(ipv4()[static_cast<size_t>(which)]);
}

QDateTime PackedInterface::created() const
{
    const qint64 milliseconds = header().created;
    return milliseconds == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QStringList PackedInterface::unreadableAddresses() const
{
    return header().unreadable == 0 ? QStringList() : unpacked().unreadableAddresses;
}

NetworkInterface PackedInterface::unpacked() const
{
    if (isEmpty())
        return {};
    NetworkInterface interface = *m_common;
    interface.created = created();
    interface.ipv6.assign(ipv6().begin(), ipv6().end());
    interface.ipv6Prefixes.assign(ipv6Prefixes().begin(), ipv6Prefixes().end());
    interface.ipv4.resize(ipv4().size());
    for (size_t i = 0; i < interface.ipv4.size(); ++i)
        interface.ipv4[i].address = ipv4()[i];
    TextReader reader(texts());
    readTexts(reader, interface);
    return interface;
}

QByteArrayView PackedInterface::key() const
{
    TextReader reader(texts());
    reader.skipText();
    return {texts().data(), reader.at()};
}

QByteArray PackedInterface::keyOf(const QString &id)
{
    std::vector<char> bytes;
    bytes.reserve(static_cast<size_t>(id.size()) + 2);
    TextWriter(bytes).text(id);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

quint32 PackedInterface::keyHashOf(QByteArrayView key)
{
    return static_cast<quint32>(qHash(key, static_cast<size_t>(QHashSeed::globalSeed())));
}

void PackedInterface::prefetch() const
{
    constexpr size_t cacheLine = 64;
    __builtin_prefetch(m_own.get());
    __builtin_prefetch(m_own.get() + cacheLine); // the texts begin behind some addresses
}

void PackedInterface::shareCommon(const PackedInterface &other)
{
    if (*m_common == *other.m_common)
        m_common = other.m_common;
}

void PackedInterface::leaveBlock()
{
    const size_t size = header().textsAt() + header().texts;
    const std::shared_ptr<char[]> own(new char[size]);
    std::copy_n(m_own.get(), size, own.get());
    m_own = own;
}

bool operator==(const PackedInterface &left, const PackedInterface &right)
{
    if (!left.m_own || !right.m_own)
        return left.isEmpty() == right.isEmpty();
    return left.header() == right.header() && std::ranges::equal(left.texts(), right.texts())
           && std::ranges::equal(left.ipv6(), right.ipv6())
           && std::ranges::equal(left.ipv6Prefixes(), right.ipv6Prefixes())
           && std::ranges::equal(left.ipv4(), right.ipv4())
           && (left.m_common == right.m_common || *left.m_common == *right.m_common);
}

PackedInterface InterfacePacker::pack(const NetworkInterface &interface)
{
    return std::move(pack(std::vector{interface}).front());
}

std::vector<PackedInterface> InterfacePacker::pack(const std::vector<NetworkInterface> &interfaces)
{
    for (const NetworkInterface &interface : interfaces)
        add(interface);
    return take();
}

void InterfacePacker::add(const NetworkInterface &interface)
{
    m_places.push_back(m_pieces.size());
    write(interface);
    m_added.emplace_back().m_common = common(interface);
}

std::vector<PackedInterface> InterfacePacker::take()
{
    const std::shared_ptr<const char[]> pieces = placed();
    for (size_t i = 0; i < m_added.size(); ++i) {
        m_added[i].m_own = std::shared_ptr<const char[]>(pieces, pieces.get() + m_places[i]);
        m_added[i].m_keyHash = PackedInterface::keyHashOf(m_added[i].key());
    }
    m_pieces.clear();
    m_places.clear();
    std::vector<PackedInterface> next;
    next.reserve(m_added.size());
    return std::exchange(m_added, std::move(next));
}

/// Puts the pieces where they stay.
std::shared_ptr<const char[]> InterfacePacker::placed()
{
    if (m_pieces.size() > m_blockLeft) {
        m_blockLeft = std::max(m_blockSize, m_pieces.size());
        m_block.reset(new char[m_blockLeft]);
        m_blockEnd = m_block.get();
    }
    const std::shared_ptr<const char[]> placed(m_block, m_blockEnd);
    m_blockEnd = std::ranges::copy(m_pieces, m_blockEnd).out;
    m_blockLeft -= m_pieces.size();
    return placed;
}

/// Adds a piece.
void InterfacePacker::write(const NetworkInterface &interface)
{
    using Header = PackedInterface::Header;
    Header header;
    header.created = interface.created.isValid() ? interface.created.toMSecsSinceEpoch() : noTime;
    header.ipv6 = static_cast<quint32>(interface.ipv6.size());
    header.ipv6Prefixes = static_cast<quint32>(interface.ipv6Prefixes.size());
    header.ipv4 = static_cast<quint32>(interface.ipv4.size());
    header.unreadable = static_cast<quint32>(interface.unreadableAddresses.size());
    const auto primary = std::ranges::find(interface.ipv4, true, &domain::PrivateIpv4::primary);
    if (primary != interface.ipv4.end())
        header.primaryIpv4 = static_cast<qint32>(primary - interface.ipv4.begin());

    const size_t from = m_pieces.size();
    const size_t texts = from + header.textsAt();
    m_pieces.resize(texts);
    TextWriter writer(m_pieces);
    writeTexts(writer, interface);
    header.texts = static_cast<quint32>(m_pieces.size() - texts);
    m_pieces.resize((m_pieces.size() + alignof(Header) - 1) / alignof(Header) * alignof(Header));
    char *const own = m_pieces.data() + from;
    std::memcpy(own, &header, sizeof(header));
    std::ranges::copy(interface.ipv6, reinterpret_cast<Ipv6Address *>(own + header.ipv6At()));
    std::ranges::copy(interface.ipv6Prefixes, reinterpret_cast<Ipv6Prefix *>(own + header.ipv6PrefixesAt()));
    std::ranges::transform(interface.ipv4, reinterpret_cast<Ipv4Address *>(own + header.ipv4At()),
                           &domain::PrivateIpv4::address);
}

InterfacePacker::Places InterfacePacker::placesOf(const NetworkInterface &interface)
{
    const auto place = [](const auto &text) {
        return reinterpret_cast<quintptr>(text.constData());
    };
    return {quintptr(interface.status),
            place(interface.statusText),
            quintptr(interface.type),
            place(interface.typeText),
            place(interface.zoneId),
            place(interface.vpcId),
            place(interface.vSwitchId),
            place(interface.resourceGroupId),
            place(interface.ownerId),
            place(interface.trafficMode),
            place(interface.securityGroupIds),
            place(interface.serviceId),
            quintptr(interface.queueNumber),
            quintptr(interface.serviceManaged) * 2 + quintptr(interface.deleteOnRelease),
            quintptr(interface.sourceDestCheck)};
}

std::shared_ptr<const NetworkInterface> InterfacePacker::common(const NetworkInterface &interface)
{
    constexpr size_t mostRecent = 4096;
    if (m_blockSize == 0) // few ENIs: not worth the room
        return commonByContent(interface);
    const Places places = placesOf(interface);
    m_recent.resize(mostRecent);
    Recent &recent = m_recent[qHashRange(places.begin(), places.end()) % mostRecent];
    if (recent.places != places || !recent.common)
        recent = {places, commonByContent(interface)};
    return recent.common;
}

/// Only here texts are looked at.
std::shared_ptr<const NetworkInterface> InterfacePacker::commonByContent(const NetworkInterface &interface)
{
    NetworkInterface common = commonOf(interface);
    const size_t hash = qHashMulti(0, common.statusText, common.typeText, common.zoneId, common.vpcId, common.vSwitchId,
                                   common.resourceGroupId, common.ownerId, common.trafficMode, common.serviceId,
                                   common.securityGroupIds, common.queueNumber, common.serviceManaged,
                                   common.deleteOnRelease, common.sourceDestCheck);
    const auto [first, last] = m_commons.equal_range(hash);
    const auto known = std::find_if(first, last, [&common](const auto &entry) { return *entry.second == common; });
    if (known != last)
        return known->second;
    return m_commons.emplace(hash, std::make_shared<const NetworkInterface>(std::move(common)))->second;
}

} // namespace store
