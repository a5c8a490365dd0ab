// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchindex.h"

#include <algorithm>
#include <cstring>

namespace models {

namespace {

constexpr char separator = '\x1f';
constexpr qsizetype blockSize = 1 << 20;

QString both(const QString &word, const QString &other)
{
    return word == other ? word : word + QChar(u' ') + other;
}

QByteArray joined(std::initializer_list<QString> fields)
{
    QString line;
    line.reserve(400);
    for (const QString &field : fields) {
        line += field;
        line += QLatin1Char(separator);
    }
    line.chop(1);
    return SearchIndex::folded(line);
}

QByteArrayView fieldOf(QByteArrayView text, int position)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const auto next = [&at, end]() {
        const void *found = std::memchr(at, separator, static_cast<size_t>(end - at));
        return found ? static_cast<const char *>(found) : end;
    };
    for (; position > 0 && at < end; --position)
        at = std::min(next() + 1, end);
    return {at, next()};
}

} // namespace

QByteArray SearchIndex::folded(QStringView text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        return text.toString().toCaseFolded().toUtf8();
    QByteArray lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(), [](QChar c) {
        const auto letter = static_cast<char>(c.unicode());
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    });
    return lower;
}

QByteArrayView SearchIndex::RowText::field(Field field) const
{
    const int position = static_cast<int>(field);
    constexpr int first = static_cast<int>(firstShared);
    return position < first ? fieldOf(own, position) : fieldOf(shared, position - first);
}

void SearchIndex::set(Slot slot, const InterfaceText &text)
{
    const quint32 shared = sharedNumber(text);
    put(slot, ownText(text), shared);
}

void SearchIndex::set(Slot slot, QByteArrayView own, QByteArrayView shared)
{
    put(slot, own, addShared(shared.toByteArray()));
}

void SearchIndex::put(Slot slot, QByteArrayView own, quint32 shared)
{
    if (slot >= m_places.size())
        m_places.resize(slot + 1);
    m_sharedCount += m_shared[shared].uses++ == 0 ? 1 : 0;
    Place &place = m_places[slot];
    release(place);
    place.shared = shared;
    append(place, own);
    m_used += own.size();
    if (m_written > 2 * m_used + 4 * blockSize)
        compact();
}

void SearchIndex::remove(Slot slot)
{
    if (slot >= m_places.size())
        return;
    release(m_places[slot]);
    m_places[slot] = Place();
}

/// A number is not given away again: who remembers what it found under it stays right.
void SearchIndex::release(const Place &place)
{
    if (place.length == 0)
        return;
    m_used -= place.length;
    Shared &shared = m_shared[place.shared];
    if (--shared.uses > 0)
        return;
    if (m_sharedNumbers.value(shared.source, place.shared + 1) == place.shared)
        m_sharedNumbers.remove(shared.source);
    shared = Shared();
    --m_sharedCount;
}

void SearchIndex::clear()
{
    *this = SearchIndex();
}

void SearchIndex::retranslate()
{
    m_sharedNumbers.clear();
    m_times.clear();
}

SearchIndex::RowText SearchIndex::at(Slot slot) const
{
    if (slot >= m_places.size() || m_places[slot].length == 0)
        return {};
    const Place &place = m_places[slot];
    return {QByteArrayView(m_blocks[place.block]).sliced(place.offset, place.length), m_shared[place.shared].text,
            place.shared};
}

QByteArray SearchIndex::ownText(const InterfaceText &text)
{
    const store::PackedInterface &row = text.row();
    return joined({row.name(), row.id(), both(text.instanceName(), row.instanceId()), text.full(Column::PrimaryIpv4),
                   text.ipv6List(), row.macAddress(),
                   both(m_times.shortText(row.created(), text.locale()), text.full(Column::Ipv6Usage))});
}

quint32 SearchIndex::sharedNumber(const InterfaceText &text)
{
    const domain::NetworkInterface &interface = text.row().common();
    const QString vpc = text.vpcName();
    const QString vSwitch = text.vSwitchName();
    QString source;
    source.reserve(256);
    for (const QString &part : {interface.statusText, interface.typeText, interface.zoneId, vpc, interface.vpcId,
                                vSwitch, interface.vSwitchId}) {
        source += part;
        source += QLatin1Char(separator);
    }
    for (const QString &group : interface.securityGroupIds) {
        source += group;
        source += QLatin1Char(separator);
    }
    if (const auto known = m_sharedNumbers.constFind(source); known != m_sharedNumbers.cend())
        return known.value();
    const QByteArray shared =
        joined({both(text.full(Column::Status), interface.statusText),
                both(text.full(Column::Type), interface.typeText), interface.zoneId, both(vpc, interface.vpcId),
                both(vSwitch, interface.vSwitchId), text.full(Column::SecurityGroups)});
    const quint32 number = addShared(shared);
    m_sharedNumbers.insert(source, number);
    m_shared[number].source = source;
    return number;
}

quint32 SearchIndex::addShared(const QByteArray &text)
{
    m_shared.push_back({text, {}, 0});
    return static_cast<quint32>(m_shared.size() - 1);
}

void SearchIndex::append(Place &place, QByteArrayView text)
{
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > blockSize) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(std::max(blockSize, text.size()));
    }
    QByteArray &block = m_blocks.back();
    place.block = static_cast<quint32>(m_blocks.size() - 1);
    place.offset = static_cast<quint32>(block.size());
    place.length = static_cast<quint32>(text.size());
    block.append(text);
    m_written += text.size();
}

void SearchIndex::compact()
{
    const std::vector<QByteArray> blocks = std::exchange(m_blocks, {});
    m_written = 0;
    for (Place &place : m_places) {
        if (place.length == 0)
            continue;
        const QByteArrayView text = QByteArrayView(blocks[place.block]).sliced(place.offset, place.length);
        append(place, text);
    }
}

} // namespace models
