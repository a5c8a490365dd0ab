// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columnstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using models::Column;

constexpr int minimumWidth = 24;
constexpr int maximumWidth = 2000;
constexpr qsizetype maximumBytes = 64 * 1024;

std::optional<Column> columnFrom(const QString &key)
{
    for (int i = 0; i < static_cast<int>(Column::Count); ++i) {
        if (columnKey(static_cast<Column>(i)) == key) {
            return static_cast<Column>(i);
        }
    }
    return std::nullopt;
}

bool contains(const std::vector<ColumnState::Entry> &columns, Column column)
{
    return std::any_of(columns.begin(), columns.end(), [column](const auto &entry) { return entry.column == column; });
}

void readColumns(const QJsonArray &array, ColumnState &state)
{
    for (const QJsonValue &value : array) {
        const auto column = columnFrom(value[u"column"_s].toString());
        if (!column || contains(state.columns, *column)) {
            continue;
        }
        const int width = value[u"width"_s].toInt();
        state.columns.push_back({.column = *column,
                                 .width = width < minimumWidth || width > maximumWidth ? 0 : width,
                                 .visible = value[u"visible"_s].toBool(true)});
    }
}

} // namespace

QString columnKey(models::Column column)
{
    switch (column) {
    case Column::Name:
        return u"name"_s;
    case Column::Id:
        return u"id"_s;
    case Column::Status:
        return u"status"_s;
    case Column::Type:
        return u"type"_s;
    case Column::Instance:
        return u"instance"_s;
    case Column::Zone:
        return u"zone"_s;
    case Column::Vpc:
        return u"vpc"_s;
    case Column::VSwitch:
        return u"vSwitch"_s;
    case Column::PrimaryIpv4:
        return u"primaryIpv4"_s;
    case Column::Ipv6Addresses:
        return u"ipv6Addresses"_s;
    case Column::Ipv6Usage:
        return u"ipv6Usage"_s;
    case Column::SecurityGroups:
        return u"securityGroups"_s;
    case Column::Mac:
        return u"mac"_s;
    case Column::Created:
        return u"created"_s;
    case Column::Region:
        return u"region"_s;
    case Column::Count:
        break;
    }
    return {};
}

ColumnState ColumnState::standard()
{
    // What the daily work needs is within 1024 pixels; the rest is to the right.
    constexpr std::array order{Column::Name,        Column::Id,       Column::Status, Column::Ipv6Addresses,
                               Column::Ipv6Usage,   Column::Instance, Column::Type,   Column::VSwitch,
                               Column::PrimaryIpv4, Column::Zone,     Column::Vpc,    Column::SecurityGroups,
                               Column::Mac,         Column::Created,  Column::Region};
    static_assert(order.size() == static_cast<size_t>(Column::Count));
    ColumnState state;
    for (const Column column : order) {
        state.columns.push_back({.column = column, .width = 0, .visible = column != Column::Region});
    }
    return state;
}

QByteArray ColumnState::toBytes() const
{
    QJsonArray array;
    for (const Entry &entry : columns) {
        array.append(QJsonObject{
            {u"column"_s, columnKey(entry.column)}, {u"width"_s, entry.width}, {u"visible"_s, entry.visible}});
    }
    const QJsonObject object{{u"columns"_s, array},
                             {u"sortColumn"_s, columnKey(sortColumn)},
                             {u"descending"_s, sortOrder == Qt::DescendingOrder}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ColumnState> ColumnState::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > maximumBytes) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    ColumnState state;
    readColumns(object[u"columns"_s].toArray(), state);
    if (state.columns.empty()) {
        return std::nullopt;
    }
    const ColumnState fresh = standard();
    for (const Entry &entry : fresh.columns) {
        if (!contains(state.columns, entry.column)) {
            state.columns.push_back(entry);
        }
    }
    if (std::none_of(state.columns.begin(), state.columns.end(), [](const Entry &entry) { return entry.visible; })) {
        return std::nullopt;
    }
    state.sortColumn = columnFrom(object[u"sortColumn"_s].toString()).value_or(Column::Name);
    state.sortOrder = object[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

} // namespace ui
