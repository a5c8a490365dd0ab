// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/addresslist.h"

#include "app/domain/ipv4address.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

constexpr size_t maximumEntries = 10000;
constexpr qsizetype maximumShownText = 200;

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u'，' || c == u'；' || c == u'、' || c == u'|';
}

QStringView withoutWrapping(QStringView text)
{
    static constexpr QStringView opening = u"[\"'(<“‘「";
    static constexpr QStringView closing = u"]\"')>”’」";
    while (text.size() > 1 && opening.contains(text.front()))
        text = text.sliced(1);
    while (text.size() > 1 && closing.contains(text.back()))
        text.chop(1);
    return text;
}

/// Judges by shape alone; Good means that an address was read.
AddressEntry readEntry(QStringView text, int line)
{
    AddressEntry entry;
    entry.line = line;
    entry.text = text.first(std::min(text.size(), maximumShownText)).toString();
    if (Ipv4Address::parse(text))
        entry.verdict = EntryVerdict::IsIpv4;
    else if (text.contains(u'/'))
        entry.verdict = EntryVerdict::HasPrefixLength;
    else if (text.contains(u'%'))
        entry.verdict = EntryVerdict::HasZone;
    else if ((entry.address = Ipv6Address::parse(text)))
        entry.verdict = EntryVerdict::Good;
    return entry;
}

void judge(AddressEntry &entry, QStringView text, const std::optional<Ipv6Prefix> &cidr,
           const std::vector<Ipv6Address> &present, QSet<Ipv6Address> &seen)
{
    if (entry.verdict != EntryVerdict::Good)
        return;
    // A suffix fits behind the prefix: bits that the prefix would swallow make it another address.
    if (cidr && text.startsWith(u"::") && entry.address->high == 0
        && Ipv6Prefix{{}, cidr->length}.contains(*entry.address)) {
        entry.address = cidr->withSuffix(*entry.address);
        entry.completed = true;
    }
    if (cidr && !cidr->contains(*entry.address))
        entry.verdict = EntryVerdict::OutsideCidr;
    else if (cidr && *entry.address == cidr->subnetRouterAnycast())
        entry.verdict = EntryVerdict::Anycast;
    else if (seen.contains(*entry.address))
        entry.verdict = EntryVerdict::Repeated;
    else if (std::find(present.begin(), present.end(), *entry.address) != present.end())
        entry.verdict = EntryVerdict::AlreadyHere;
    seen.insert(*entry.address);
}

} // namespace

std::vector<AddressEntry> readAddressList(QStringView text, const std::optional<Ipv6Prefix> &cidr,
                                          const std::vector<Ipv6Address> &present)
{
    std::vector<AddressEntry> entries;
    QSet<Ipv6Address> seen;
    int lineNumber = 0;
    for (QStringView line : text.tokenize(u'\n')) {
        const qsizetype comment = line.indexOf(u'#');
        if (comment >= 0)
            line = line.first(comment);
        qsizetype from = 0;
        while (from < line.size() && entries.size() < maximumEntries) {
            while (from < line.size() && isSeparator(line[from]))
                ++from;
            qsizetype to = from;
            while (to < line.size() && !isSeparator(line[to]))
                ++to;
            const QStringView word = withoutWrapping(line.sliced(from, to - from));
            from = to;
            if (word.isEmpty())
                continue;
            AddressEntry entry = readEntry(word, lineNumber);
            judge(entry, word, cidr, present, seen);
            entries.push_back(std::move(entry));
        }
        ++lineNumber;
    }
    return entries;
}

} // namespace domain
