// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchindex.h"

#include <cstring>

namespace models {

namespace {

constexpr char separator = '\x1f';
constexpr qsizetype blockSize = 1 << 20;

} // namespace

QByteArray SearchIndex::folded(QStringView text)
{
    return text.toString().toCaseFolded().toUtf8();
}

QByteArray SearchIndex::textOf(const domain::NetworkInterface &interface, const InterfaceText &text)
{
    const auto both = [](const QString &word, const QString &other) {
        return word == other ? word : word + QChar(u' ') + other;
    };
    QString line;
    line.reserve(400);
    const auto add = [&line](QStringView field) {
        line += field;
        line += QLatin1Char(separator);
    };
    add(interface.name);
    add(interface.id);
    add(both(text.full(Column::Status), interface.statusText));
    add(both(text.full(Column::Type), interface.typeText));
    add(both(text.instanceName(), interface.instanceId));
    add(interface.zoneId);
    add(both(text.vpcName(), interface.vpcId));
    add(both(text.vSwitchName(), interface.vSwitchId));
    add(text.full(Column::PrimaryIpv4));
    add(text.ipv6List());
    add(text.full(Column::SecurityGroups));
    add(interface.macAddress);
    line += both(text.display(Column::Created), text.full(Column::Ipv6Usage));
    return folded(line);
}

QByteArrayView SearchIndex::field(QByteArrayView rowText, Field field)
{
    const char *at = rowText.data();
    const char *const end = at + rowText.size();
    const auto next = [&at, end]() {
        const void *found = std::memchr(at, separator, static_cast<size_t>(end - at));
        return found ? static_cast<const char *>(found) : end;
    };
    for (int skip = static_cast<int>(field); skip > 0 && at < end; --skip)
        at = std::min(next() + 1, end);
    return {at, next()};
}

void SearchIndex::set(Slot slot, const QByteArray &rowText)
{
    if (slot >= m_places.size())
        m_places.resize(slot + 1);
    m_used -= m_places[slot].length;
    append(m_places[slot], rowText);
    m_used += rowText.size();
    if (m_written > 2 * m_used + 4 * blockSize)
        compact();
}

void SearchIndex::remove(Slot slot)
{
    if (slot >= m_places.size())
        return;
    m_used -= m_places[slot].length;
    m_places[slot] = Place();
}

void SearchIndex::clear()
{
    *this = SearchIndex();
}

QByteArrayView SearchIndex::at(Slot slot) const
{
    if (slot >= m_places.size() || m_places[slot].length == 0)
        return {};
    const Place &place = m_places[slot];
    return QByteArrayView(m_blocks[place.block]).sliced(place.offset, place.length);
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
