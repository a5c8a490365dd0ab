// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/roworder.h"

#include <algorithm>

namespace models {

namespace {

const char noGroups = 0; ///< a place of its own

/// From what the text of a column with few different ones is made; nullptr for groups, of which there may be several,
/// and for other columns.
const QString *wordOf(const domain::NetworkInterface &interface, Column column)
{
    switch (column) {
    case Column::Status:
        return &interface.statusText;
    case Column::Type:
        return &interface.typeText;
    case Column::Zone:
        return &interface.zoneId;
    case Column::Vpc:
        return &interface.vpcId;
    case Column::VSwitch:
        return &interface.vSwitchId;
    case Column::SecurityGroups:
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
    return nullptr;
}

/// Where that, or the list of groups, stands in memory: the same place, the same text. nullptr for other columns only.
const void *placeOf(const domain::NetworkInterface &interface, Column column)
{
    if (const QString *word = wordOf(interface, column))
        return word->constData();
    if (column != Column::SecurityGroups)
        return nullptr;
    return interface.securityGroupIds.isEmpty() ? static_cast<const void *>(&noGroups)
                                                : interface.securityGroupIds.constData();
}

/// What stands there.
QString sourceOf(const domain::NetworkInterface &interface, Column column)
{
    const QString *word = wordOf(interface, column);
    return word ? *word : interface.securityGroupIds.join(u',');
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

/// Numbers the different texts of the column, by what they are made from, and notes the number of each row's. False for
/// a column with many.
bool RowOrder::groupTexts(QHash<QString, quint32> &groups)
{
    constexpr qsizetype most = 2000;
    QHash<const void *, quint32> known; // rows share their texts: few are looked at
    m_numbers.assign(m_interfaces->slotCount(), 0);
    for (Slot slot = 0; slot < m_interfaces->slotCount(); ++slot) {
        if (!m_interfaces->isUsed(slot))
            continue;
        const domain::NetworkInterface &interface = m_interfaces->rowAt(slot).common();
        const void *place = placeOf(interface, m_column);
        if (!place)
            return false;
        const auto found = known.constFind(place);
        if (found != known.cend()) {
            m_numbers[slot] = *found;
            continue;
        }
        const QString source = sourceOf(interface, m_column);
        if (!groups.contains(source))
            groups.insert(source, static_cast<quint32>(groups.size()));
        if (groups.size() > most)
            return false;
        known.insert(place, groups.value(source));
        m_numbers[slot] = groups.value(source);
    }
    return true;
}

/// A column with few different texts is sorted by the places of these, which are numbers. One that comes later is not
/// among them and gets a key of its own, as every text does where there are too many.
void RowOrder::rankTexts(const store::RegionStore &region, const QLocale &locale)
{
    QHash<QString, quint32> groups;
    if (!groupTexts(groups)) {
        m_numbers.clear();
        return;
    }
    std::vector<std::optional<Slot>> samples(static_cast<size_t>(groups.size()));
    for (Slot slot = 0; slot < m_interfaces->slotCount(); ++slot) {
        if (m_interfaces->isUsed(slot))
            samples[m_numbers[slot]] = slot;
    }
    std::vector<std::pair<WholeKey, quint32>> texts;
    const QString none;
    for (quint32 group = 0; group < samples.size(); ++group) {
        WholeKey key = keyOf({m_interfaces->rowAt(*samples[group]), region.surroundings, locale, none});
        if (key.key.kind != Kind::Empty)
            texts.emplace_back(std::move(key), group);
    }
    std::sort(texts.begin(), texts.end(),
              [](const auto &left, const auto &right) { return compare(left.first, right.first) < 0; });
    std::vector<quint32> ranks(samples.size());
    quint32 rank = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        rank += i > 0 && compare(texts[i - 1].first, texts[i].first) == 0 ? 0 : 1;
        ranks[texts[i].second] = rank;
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        m_ranks.insert(group.key(), ranks[group.value()]);
    for (quint32 &place : m_numbers)
        place = ranks.empty() ? 0 : ranks[place];
}

void RowOrder::noteNews(const QSet<QString> &ids)
{
    m_areRanksStale = m_areRanksStale || std::any_of(ids.cbegin(), ids.cend(), [this](const QString &id) {
                          return m_ranks.contains(id);
                      });
}

template<typename Text> RowOrder::IdKey RowOrder::startOf(const Text &id)
{
    constexpr char16_t beyond = 0xFF;
    IdKey key;
    qsizetype taken = 0;
    for (quint64 *part : {&key.high, &key.low}) {
        for (int i = 0; i < 8; ++i) {
            const char16_t c = taken < id.size() ? QChar(id[taken]).unicode() : u'\0';
            *part = *part << 8 | std::min(c, beyond);
            // What stands behind a character that does not fit in says nothing: the rest stays 0.
            taken = c < beyond ? taken + 1 : id.size();
        }
    }
    return key;
}

RowOrder::IdKey RowOrder::idKeyOf(const store::PackedInterface &row)
{
    const QLatin1StringView latin1 = row.latin1Id();
    return latin1.isEmpty() ? startOf(row.id()) : startOf(latin1);
}

RowOrder::Key RowOrder::idKey(Slot slot) const
{
    const IdKey &id = m_ids[slot];
    return id.high == 0 ? Key() : numberKey(id.high, id.low);
}

RowOrder::WholeKey RowOrder::textKey(const QString &text) const
{
    if (text.isEmpty())
        return {};
    return {{0, qHash(text), Kind::Text}, m_collator.sortKey(text)};
}

void RowOrder::keep(Slot slot, WholeKey &&key)
{
    m_keys[slot] = key.key;
    if (key.text && m_texts.size() < m_keys.size())
        m_texts.resize(m_keys.size());
    if (slot < m_texts.size())
        m_texts[slot] = std::move(key.text);
}

/// The quick answer for names, which are not compared with what is placed but with what that was made from.
bool RowOrder::isAsBefore(Slot slot, const InterfaceText &text) const
{
    if (m_column != Column::Name || m_places[slot] == Place::None || m_keys[slot].kind == Kind::Empty)
        return false;
    const QString name = text.row().name();
    return !name.isEmpty() && m_keys[slot].low == qHash(name);
}

std::optional<RowOrder::Key> RowOrder::rankKey(const InterfaceText &text)
{
    const QString source = sourceOf(text.row().common(), m_column);
    const auto rank = m_ranks.constFind(source);
    if (rank != m_ranks.cend())
        return numberOrEmpty(*rank);
    m_areRanksStale = m_areRanksStale || !source.isEmpty();
    return std::nullopt;
}

RowOrder::WholeKey RowOrder::keyOf(Slot slot, const InterfaceText &text, Row row)
{
    if (m_column == Column::Id)
        return {idKey(slot), {}};
    if (row == Row::AsBefore && slot < m_numbers.size())
        return {numberOrEmpty(m_numbers[slot]), {}};
    if (m_column == Column::Instance && !m_numbers.empty())
        m_areRanksStale = true; // a name that nobody has numbered
    if (!m_ranks.isEmpty()) {
        if (const std::optional<Key> key = rankKey(text))
            return {*key, {}};
    }
    return keyOf(text);
}

quint32 RowOrder::usageNumber(const InterfaceText &text)
{
    constexpr int most = 0xFFFF;
    const std::optional<int> limit = text.ipv6Limit();
    if (!limit)
        return 0;
    const auto used = static_cast<quint32>(std::min(text.row().ipv6SlotsUsed(), most - 1));
    return (used + 1) << 16 | static_cast<quint32>(std::clamp(*limit, 0, most));
}

RowOrder::WholeKey RowOrder::keyOf(const InterfaceText &text) const
{
    switch (m_column) {
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
    case Column::PrimaryIpv4:
    case Column::Ipv6Addresses:
    case Column::Ipv6Usage:
    case Column::Created:
    case Column::Mac:
        return {numberOf(text), {}};
    case Column::Id: // idKey()
    case Column::Region:
    case Column::Count:
        break;
    }
    return {};
}

RowOrder::Key RowOrder::numberOf(const InterfaceText &text) const
{
    const store::PackedInterface &row = text.row();
    switch (m_column) {
    case Column::PrimaryIpv4: {
        const auto address = row.primaryIpv4();
        return address ? numberKey(0, address->value) : Key();
    }
    case Column::Ipv6Addresses: {
        const domain::Ipv6Address *first = !row.ipv6().empty()           ? &row.ipv6().front()
                                           : !row.ipv6Prefixes().empty() ? &row.ipv6Prefixes().front().address
                                                                         : nullptr;
        return first ? numberKey(first->high, first->low) : Key();
    }
    case Column::Ipv6Usage:
        return numberOrEmpty(usageNumber(text));
    case Column::Created: {
        constexpr quint64 sign = 1ull << 63; // times before 1970 come first
        const QDateTime created = row.created();
        return created.isValid() ? numberKey(0, static_cast<quint64>(created.toMSecsSinceEpoch()) ^ sign) : Key();
    }
    case Column::Mac: {
        const auto value = macNumber(row.macAddress());
        return value ? numberKey(0, *value) : Key();
    }
    default: // texts, and ids
        return {};
    }
}

// Names without keys

const QCollatorSortKey &RowOrder::sortKeyOf(Slot slot) const
{
    if (m_keys[slot].kind == Kind::Text)
        return *m_texts[slot];
    const auto known = m_probed.find(slot);
    if (known != m_probed.end())
        return known->second;
    return m_probed.emplace(slot, m_collator.sortKey(m_interfaces->rowAt(slot).name())).first->second;
}

int RowOrder::compareWithSettled(Slot left, Slot right) const
{
    const Key &leftKey = m_keys[left];
    const Key &rightKey = m_keys[right];
    if (leftKey.kind == rightKey.kind)
        return leftKey.high < rightKey.high ? -1 : leftKey.high > rightKey.high ? 1 : 0;
    return sortKeyOf(left).compare(sortKeyOf(right));
}

bool RowOrder::settleStep()
{
    constexpr size_t few = 10'000;
    constexpr size_t atOnce = 4096;
    if (m_column != Column::Name || m_texts.empty() || m_sorted.size() < few || !isComplete())
        return false;
    for (size_t taken = 0; taken < atOnce && m_settling.size() < m_sorted.size(); ++taken) {
        const size_t i = m_settling.size();
        const Slot slot = m_sorted[i];
        if (m_keys[slot].kind == Kind::Empty) {
            m_settling.resize(m_sorted.size());
            break;
        }
        const bool isNext = i == 0 || compare(m_sorted[i - 1], slot) != 0;
        m_settling.push_back(i == 0 ? 0 : m_settling.back() + (isNext ? 1 : 0));
    }
    if (m_settling.size() == m_sorted.size())
        settle();
    return true;
}

void RowOrder::settle()
{
    for (size_t i = 0; i < m_sorted.size(); ++i) {
        Key &key = m_keys[m_sorted[i]];
        if (key.kind == Kind::Empty)
            break;
        key.kind = Kind::Settled;
        // Places are those of the ascending order.
        key.high = m_direction == Qt::AscendingOrder ? m_settling[i] : m_sorted.size() - m_settling[i];
    }
    m_settling = {};
    m_probed = {};
    dropTexts(std::exchange(m_texts, {}));
    m_isSettled = true;
}

} // namespace models
