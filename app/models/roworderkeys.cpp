// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/roworder.h"

#include <algorithm>

namespace models {

namespace {

/// From what the text of a column is made, where rows have few different ones; nothing for other columns.
std::optional<QString> sourceOf(const domain::NetworkInterface &interface, Column column)
{
    switch (column) {
    case Column::Status:
        return interface.statusText;
    case Column::Type:
        return interface.typeText;
    case Column::Zone:
        return interface.zoneId;
    case Column::Vpc:
        return interface.vpcId;
    case Column::VSwitch:
        return interface.vSwitchId;
    case Column::SecurityGroups:
        return interface.securityGroupIds.size() == 1 ? interface.securityGroupIds.front()
                                                      : interface.securityGroupIds.join(u',');
    case Column::Name:
    case Column::Id:
    case Column::Instance:
    case Column::PrimaryIpv4:
    case Column::Ipv6Addresses:
    case Column::Ipv6Usage:
    case Column::Mac:
    case Column::Created:
    case Column::Region:
    case Column::Count:
        break;
    }
    return std::nullopt;
}

/// "00:16:3e:12:34:56" as a number; nothing for anything else.
std::optional<quint64> macNumber(QStringView text)
{
    quint64 value = 0;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u':')
            continue;
        const int digit = c >= u'0' && c <= u'9'   ? c.unicode() - u'0'
                          : c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10
                          : c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10
                                                   : -1;
        if (digit < 0 || ++digits > 16)
            return std::nullopt;
        value = value * 16 + static_cast<quint64>(digit);
    }
    return digits > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

/// A column with few different texts is sorted by the places of these, which are numbers. One that comes later is not
/// among them and gets a key of its own, as every text does where there are too many.
void RowOrder::rankTexts(const store::RegionStore &region, const QLocale &locale)
{
    constexpr size_t most = 2000;
    QHash<QString, Slot> samples;
    for (Slot slot = 0; slot < m_interfaces->slotCount(); ++slot) {
        if (!m_interfaces->isUsed(slot))
            continue;
        const std::optional<QString> source = sourceOf(m_interfaces->at(slot), m_column);
        if (!source)
            return;
        if (!samples.contains(*source))
            samples.insert(*source, slot);
        if (static_cast<size_t>(samples.size()) > most)
            return;
    }
    std::vector<std::pair<Key, QString>> texts;
    const QString none;
    for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample)
        texts.emplace_back(keyOf({m_interfaces->at(sample.value()), region.surroundings, locale, none}), sample.key());
    std::erase_if(texts, [](const auto &text) { return text.first.empty; });
    std::sort(texts.begin(), texts.end(),
              [this](const auto &left, const auto &right) { return compare(left.first, right.first) < 0; });
    quint64 rank = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        rank += i > 0 && compare(texts[i - 1].first, texts[i].first) == 0 ? 0 : 1;
        m_ranks.insert(texts[i].second, rank);
    }
}

void RowOrder::noteNews(const QSet<QString> &ids)
{
    m_areRanksStale = m_areRanksStale || std::any_of(ids.cbegin(), ids.cend(), [this](const QString &id) {
                          return m_ranks.contains(id);
                      });
}

RowOrder::IdKey RowOrder::idKeyOf(const QString &id)
{
    constexpr char16_t beyond = 0xFF;
    IdKey key;
    qsizetype taken = 0;
    for (quint64 *part : {&key.high, &key.low}) {
        for (int i = 0; i < 8; ++i) {
            const char16_t c = taken < id.size() ? id[taken].unicode() : u'\0';
            *part = *part << 8 | std::min(c, beyond);
            // What stands behind a character that does not fit in says nothing: the rest stays 0.
            taken = c < beyond ? taken + 1 : id.size();
        }
    }
    return key;
}

RowOrder::Key RowOrder::idKey(Slot slot) const
{
    const IdKey &id = m_ids[slot];
    return {id.high == 0, id.high, id.low, std::nullopt};
}

RowOrder::Key RowOrder::textKey(const QString &text) const
{
    Key key;
    key.empty = text.isEmpty();
    if (!key.empty)
        key.text = m_collator.sortKey(text);
    return key;
}

RowOrder::Key RowOrder::keyOf(const InterfaceText &text)
{
    const auto numberKey = [](quint64 high, quint64 low) {
        return Key{false, high, low, std::nullopt};
    };
    const domain::NetworkInterface &interface = text.interface();
    if (!m_ranks.isEmpty()) {
        const QString source = *sourceOf(interface, m_column);
        const auto rank = m_ranks.constFind(source);
        if (rank != m_ranks.cend())
            return numberKey(0, *rank);
        m_areRanksStale = m_areRanksStale || !source.isEmpty();
    }
    switch (m_column) {
    case Column::PrimaryIpv4: {
        const auto address = interface.primaryIpv4();
        return address ? numberKey(0, address->value) : Key();
    }
    case Column::Ipv6Addresses: {
        if (!interface.ipv6.empty())
            return numberKey(interface.ipv6.front().high, interface.ipv6.front().low);
        if (!interface.ipv6Prefixes.empty())
            return numberKey(interface.ipv6Prefixes.front().address.high, interface.ipv6Prefixes.front().address.low);
        return Key();
    }
    case Column::Ipv6Usage: {
        const auto limit = text.ipv6Limit();
        return limit ? numberKey(static_cast<quint64>(interface.ipv6SlotsUsed()), static_cast<quint64>(*limit)) : Key();
    }
    case Column::Created: {
        constexpr quint64 sign = 1ull << 63; // times before 1970 come first
        const auto time = static_cast<quint64>(interface.created.toMSecsSinceEpoch());
        return interface.created.isValid() ? numberKey(0, time ^ sign) : Key();
    }
    case Column::Mac: {
        const auto value = macNumber(interface.macAddress);
        return value ? numberKey(0, *value) : Key();
    }
    case Column::Instance:
        return textKey(text.instanceName());
    case Column::Vpc:
        return textKey(text.vpcName());
    case Column::VSwitch:
        return textKey(text.vSwitchName());
    case Column::Name:
    case Column::Status:
    case Column::Type:
    case Column::Zone:
    case Column::SecurityGroups:
        return textKey(text.full(m_column));
    case Column::Id: // idKey()
    case Column::Region:
    case Column::Count:
        break;
    }
    return Key();
}

} // namespace models
