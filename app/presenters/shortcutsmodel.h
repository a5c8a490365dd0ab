// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace presenters {

/// Keys in groups: a group is a menu with its actions, or a window with keys that cannot be changed.
class ShortcutsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, KeysColumn, DefaultColumn, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole + 1, ///< of the action; empty: a group, or a fixed key
        ChangedRole,                 ///< other keys than by default
    };
    struct Row
    {
        QString name; ///< empty: fixed
        QString text;
        QString keys; ///< as they are shown
        QString defaults;
        bool isChanged = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Group
    {
        QString title;
        std::vector<Row> rows;
        friend bool operator==(const Group &, const Group &) = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Groups and rows of the same number keep their places.
    void setGroups(std::vector<Group> groups);
    /// The words of the headers are others now.
    void retranslate();
    /// The first column of an action; invalid for an unknown one.
    QModelIndex indexOf(const QString &name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant rowData(const Row &row, int column, int role) const;
    bool hasShapeOf(const std::vector<Group> &groups) const;

    std::vector<Group> m_groups;
};

} // namespace presenters
