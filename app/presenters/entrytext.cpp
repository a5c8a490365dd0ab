// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/entrytext.h"

#include "app/models/addresstext.h"

#include <algorithm>

namespace presenters {

using domain::AddressEntry;
using domain::EntryVerdict;

namespace {

/// "::5" that nothing completed: alone it is no address of any vSwitch.
bool isUncompletedSuffix(const AddressEntry &entry)
{
    return entry.verdict == EntryVerdict::Good && !entry.completed && entry.text.startsWith(QStringLiteral("::"))
           && entry.address && entry.address->high == 0;
}

const domain::AddressHolder *holderOf(const AddressEntry &entry, const std::vector<domain::AddressHolder> &holders)
{
    const auto found = std::find_if(holders.begin(), holders.end(), [&entry](const domain::AddressHolder &holder) {
        return holder.address == entry.address;
    });
    return found == holders.end() ? nullptr : &*found;
}

} // namespace

bool EntryText::blocks(const AddressEntry &entry)
{
    return entry.verdict != EntryVerdict::Good || isUncompletedSuffix(entry);
}

QString EntryText::beside(const AddressEntry &entry, AddressFormat format)
{
    switch (entry.verdict) {
    case EntryVerdict::Good:
        if (isUncompletedSuffix(entry))
            return tr("needs the vSwitch's CIDR");
        return models::addressText(*entry.address, format);
    case EntryVerdict::NotAnAddress:
        return tr("not an IPv6 address");
    case EntryVerdict::IsIpv4:
        return tr("an IPv4 address");
    case EntryVerdict::HasPrefixLength:
        return tr("a prefix, not an address");
    case EntryVerdict::HasZone:
        return tr("has a zone (%)");
    case EntryVerdict::OutsideCidr:
        return tr("outside the vSwitch's CIDR");
    case EntryVerdict::Repeated:
        return tr("stands further up already");
    case EntryVerdict::Anycast:
        return tr("the subnet's anycast address");
    case EntryVerdict::AlreadyHere:
        return tr("already on this interface");
    }
    return {};
}

QString EntryText::reason(const AddressEntry &entry, const std::optional<domain::Ipv6Prefix> &cidr,
                          AddressFormat format)
{
    switch (entry.verdict) {
    case EntryVerdict::Good:
        if (isUncompletedSuffix(entry))
            return tr("%1 cannot be completed: the vSwitch's IPv6 CIDR is not known.").arg(entry.text);
        return {};
    case EntryVerdict::NotAnAddress:
        return tr("%1 is not an IPv6 address.").arg(entry.text);
    case EntryVerdict::IsIpv4:
        return tr("%1 is an IPv4 address.").arg(entry.text);
    case EntryVerdict::HasPrefixLength:
        return tr("%1 is a prefix, not an address.").arg(entry.text);
    case EntryVerdict::HasZone:
        return tr("%1 has a zone; type it without the %-sign and what follows.").arg(entry.text);
    case EntryVerdict::OutsideCidr:
        return tr("%1 is outside the vSwitch's IPv6 CIDR %2.")
            .arg(entry.text, cidr ? models::prefixText(*cidr, format) : QString());
    case EntryVerdict::Repeated:
        return tr("%1 stands in the list twice.").arg(entry.text);
    case EntryVerdict::Anycast:
        return tr("%1 is the subnet's anycast address; no interface can have it.").arg(entry.text);
    case EntryVerdict::AlreadyHere:
        return tr("%1 is on this interface already.").arg(entry.text);
    }
    return {};
}

LineVerdict EntryText::lineVerdict(const std::vector<const AddressEntry *> &line,
                                   const std::optional<domain::Ipv6Prefix> &cidr,
                                   const std::vector<domain::AddressHolder> &holders, AddressFormat format)
{
    if (line.empty())
        return {};
    const auto bad = std::find_if(line.begin(), line.end(), [](const AddressEntry *entry) { return blocks(*entry); });
    if (bad != line.end()) {
        const QString whole = reason(**bad, cidr, format);
        return {LineVerdict::Tone::Blocks, line.size() == 1 ? beside(**bad) : whole, whole};
    }
    for (const AddressEntry *entry : line) {
        if (const domain::AddressHolder *holder = holderOf(*entry, holders))
            return held(*entry, *holder, format);
    }
    if (line.size() == 1)
        return {LineVerdict::Tone::Good, beside(*line.front(), format), {}};
    return {LineVerdict::Tone::Good, tr("%n address(es)", nullptr, static_cast<int>(line.size())), {}};
}

LineVerdict EntryText::held(const AddressEntry &entry, const domain::AddressHolder &holder, AddressFormat format)
{
    const QString owner = holder.interfaceName.isEmpty() ? holder.interfaceId : holder.interfaceName;
    return {LineVerdict::Tone::Warning, tr("belongs to %1").arg(owner),
            tr("%1 belongs to %2.").arg(models::addressText(*entry.address, format), owner)};
}

std::vector<LineVerdict> EntryText::verdicts(const std::vector<AddressEntry> &entries,
                                             const std::optional<domain::Ipv6Prefix> &cidr,
                                             const std::vector<domain::AddressHolder> &holders, AddressFormat format)
{
    std::vector<LineVerdict> verdicts;
    std::vector<const AddressEntry *> line;
    for (size_t i = 0; i < entries.size(); ++i) {
        line.push_back(&entries[i]);
        if (i + 1 < entries.size() && entries[i + 1].line == entries[i].line)
            continue;
        verdicts.resize(static_cast<size_t>(entries[i].line) + 1);
        verdicts.back() = lineVerdict(line, cidr, holders, format);
        line.clear();
    }
    return verdicts;
}

QString EntryText::without(const QString &text, const std::vector<AddressEntry> &entries,
                           const std::vector<domain::Ipv6Address> &addresses)
{
    const auto goes = [&addresses](const AddressEntry &entry) {
        return entry.address && std::find(addresses.begin(), addresses.end(), *entry.address) != addresses.end();
    };
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    for (int number = 0; number < lines.size(); ++number) {
        QStringList stay;
        bool anyGoes = false;
        for (const AddressEntry &entry : entries) {
            if (entry.line != number)
                continue;
            if (goes(entry))
                anyGoes = true;
            else
                stay += entry.text;
        }
        const QString &line = lines.at(number);
        const qsizetype comment = line.indexOf(u'#');
        if (!anyGoes)
            kept += line;
        else if (!stay.isEmpty())
            kept +=
                stay.join(QStringLiteral(", ")) + (comment < 0 ? QString() : QStringLiteral(" ") + line.mid(comment));
    }
    return kept.join(u'\n');
}

} // namespace presenters
