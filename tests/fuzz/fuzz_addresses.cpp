// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/addresslist.h"
#include "app/domain/ipv4address.h"
#include "app/models/filter.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/targets.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <arpa/inet.h>
#include <array>

using namespace Qt::Literals::StringLiterals;
using domain::EntryVerdict;
using domain::Ipv4Address;
using domain::Ipv6Address;
using domain::Ipv6Prefix;

namespace fuzz {

namespace {

/// What the C library makes of the same text.
std::optional<Ipv6Address> libraryIpv6(const QByteArray &text)
{
    std::array<unsigned char, 16> bytes{};
    if (text.contains('\0') || inet_pton(AF_INET6, text.constData(), bytes.data()) != 1)
        return std::nullopt;
    Ipv6Address address;
    for (size_t i = 0; i < 8; ++i) {
        address.high = (address.high << 8) | bytes[i];
        address.low = (address.low << 8) | bytes[i + 8];
    }
    return address;
}

QString libraryText(const Ipv6Address &address)
{
    std::array<unsigned char, 16> bytes{};
    for (size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<unsigned char>(address.high >> (56 - 8 * i));
        bytes[i + 8] = static_cast<unsigned char>(address.low >> (56 - 8 * i));
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    return QString::fromLatin1(inet_ntop(AF_INET6, bytes.data(), text.data(), text.size()));
}

/// The same 128 bits from every spelling; the short one is that of RFC 5952.
void checkSpellings(const Ipv6Address &address)
{
    const QString canonical = address.toString();
    demand(Ipv6Address::parse(canonical) == address);
    demand(Ipv6Address::parse(canonical.toUpper()) == address);
    demand(Ipv6Address::parse(address.toExpandedString()) == address);
    demand(address.toExpandedString().size() == 39);
    demand(canonical == canonical.toLower() && canonical.count(u"::"_s) <= 1);
    const QString library = libraryText(address);
    if (!library.contains(u'.')) // the library writes the last 32 bits of ::/96 and ::ffff:0:0/96 with dots
        demand(canonical == library);
}

void checkAddress(const QString &text, const QByteArray &utf8)
{
    const auto address = Ipv6Address::parse(text);
    demand(address == libraryIpv6(utf8));
    if (address)
        checkSpellings(*address);
    const auto ipv4 = Ipv4Address::parse(text);
    in_addr library{};
    const bool isLibrary = !utf8.contains('\0') && inet_pton(AF_INET, utf8.constData(), &library) == 1;
    demand(ipv4.has_value() == isLibrary);
    demand(!ipv4 || (ipv4->value == ntohl(library.s_addr) && Ipv4Address::parse(ipv4->toString()) == ipv4));
}

void checkPrefix(const QString &text)
{
    const auto prefix = Ipv6Prefix::parse(text);
    if (!prefix)
        return;
    demand(prefix->length >= 0 && prefix->length <= 128);
    demand(Ipv6Prefix::parse(prefix->toString()) == prefix);
    demand(prefix->contains(prefix->address) && prefix->contains(prefix->withSuffix({~0ULL, ~0ULL})));
    demand(prefix->withSuffix({}) == prefix->address);
}

std::optional<Ipv6Prefix> cidrOf(char choice)
{
    static const std::array cidrs{Ipv6Prefix::parse(u"2001:db8:3a:1a00::/64"), Ipv6Prefix::parse(u"2001:db8:3a::/56"),
                                  Ipv6Prefix::parse(u"::/0"), Ipv6Prefix::parse(u"2001:db8::5/128"),
                                  Ipv6Prefix::parse(u"2001:db8::/80")};
    const size_t index = static_cast<unsigned char>(choice) % (cidrs.size() + 1);
    return index < cidrs.size() ? cidrs[index] : std::nullopt;
}

void checkEntry(const domain::AddressEntry &entry, const std::optional<Ipv6Prefix> &cidr)
{
    demand(entry.text.size() <= 200 && !entry.text.isEmpty());
    const bool isWhole = entry.verdict != EntryVerdict::NotAnAddress && entry.verdict != EntryVerdict::IsIpv4
                         && entry.verdict != EntryVerdict::HasPrefixLength && entry.verdict != EntryVerdict::HasZone;
    demand(entry.address.has_value() == isWhole);
    demand(!entry.completed || (cidr && cidr->contains(*entry.address) && entry.text.startsWith(u"::")));
    if (entry.verdict != EntryVerdict::Good)
        return;
    demand(!cidr || (cidr->contains(*entry.address) && *entry.address != cidr->subnetRouterAnycast()));
    demand(entry.completed || Ipv6Address::parse(entry.text) == entry.address);
}

/// What is good is so once, and is read again from any spelling of it.
void checkList(const QString &text, const std::optional<Ipv6Prefix> &cidr)
{
    const std::vector<Ipv6Address> present{*Ipv6Address::parse(u"2001:db8:3a:1a00::7")};
    const auto entries = domain::readAddressList(text, cidr, present);
    const qsizetype lines = text.count(u'\n') + 1;
    QSet<Ipv6Address> good;
    QStringList canonical;
    QStringList expanded;
    int line = 0;
    for (const domain::AddressEntry &entry : entries) {
        demand(entry.line >= line && entry.line < lines);
        line = entry.line;
        checkEntry(entry, cidr);
        if (entry.verdict != EntryVerdict::Good)
            continue;
        demand(!good.contains(*entry.address) && *entry.address != present.front());
        good.insert(*entry.address);
        canonical.append(entry.address->toString());
        expanded.append(u"["_s + entry.address->toExpandedString().toUpper() + u']');
    }
    if (good.isEmpty())
        return;
    // "::5" in ::/0 is an address and a suffix; both are the same there.
    for (const QString &again : {canonical.join(u'\n'), expanded.join(u"， "_s)}) {
        const auto read = domain::readAddressList(again, cidr, present);
        demand(qsizetype(read.size()) == good.size());
        for (const domain::AddressEntry &entry : read)
            demand(entry.verdict == EntryVerdict::Good && good.contains(*entry.address));
    }
}

/// An interface and the text of its row, by hand, so that the filter is judged and not what makes the text.
struct Row
{
    store::PackedInterface interface;
    QByteArray own;
    QByteArray shared;

    bool isFoundBy(const models::Filter &filter) const { return filter.matches({own, shared, 0}, interface); }
    bool isFoundBy(const QString &text) const { return isFoundBy(models::Filter(text)); }
};

Row rowWith(const Ipv6Address &address)
{
    Row row;
    domain::NetworkInterface interface;
    interface.ipv6 = {address};
    interface.ipv4 = {{Ipv4Address{0x0A000005}, true, {}}};
    row.interface = store::InterfacePacker().pack(interface);
    constexpr auto ownFields = static_cast<qsizetype>(models::SearchIndex::firstShared);
    QByteArrayList fields(ownFields);
    fields[static_cast<qsizetype>(models::SearchIndex::Field::Name)] = "web one";
    fields[static_cast<qsizetype>(models::SearchIndex::Field::Ipv4)] = "10.0.0.5";
    fields[static_cast<qsizetype>(models::SearchIndex::Field::Ipv6)] = address.toString().toLatin1();
    row.own = fields.join('\x1f');
    row.shared = QByteArray(static_cast<qsizetype>(models::SearchIndex::Field::Count) - ownFields - 1, '\x1f');
    return row;
}

/// An address finds its row, a network what lies in it and nothing else; another word never finds more.
void checkFilter(const QString &text)
{
    const auto address = Ipv6Address::parse(text);
    const Row row = rowWith(address.value_or(*Ipv6Address::parse(u"2001:db8:3a:1a00::5")));
    const models::Filter filter(text);
    const bool matches = row.isFoundBy(filter);
    demand(!filter.matchesAll() || matches);
    demand(!address || matches);
    demand(!address || row.isFoundBy(u"in:"_s + text));
    demand(!address || row.isFoundBy(u"ipv6:["_s + text + u"]/64"_s));
    if (const auto prefix = Ipv6Prefix::parse(text)) {
        const bool isInside = prefix->contains(row.interface.ipv6().front());
        demand(row.isFoundBy(u"in:"_s + text) == isInside);
    }
    if (text.count(u'"') % 2 == 0) {
        demand(row.isFoundBy(text + u" web"_s) == matches);
        demand(!row.isFoundBy(text + u" nowhere-to-be-found"_s));
    }
}

} // namespace

void addresses(QByteArrayView input)
{
    const char choice = takeChoice(input);
    const QString text = QString::fromUtf8(input);
    const QByteArray utf8 = text.toUtf8();
    checkAddress(text, utf8);
    checkPrefix(text);
    checkList(text, cidrOf(choice));
    checkFilter(text);
}

} // namespace fuzz
