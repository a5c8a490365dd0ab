// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/profiles.h"

#include <QAbstractListModel>

#include <vector>

namespace presenters {

/// The stored profiles in the user's order. Merges, so that the selection survives.
class ProfilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ColourRole,  ///< domain::ColourMark as int, for the delegate
        DetailsRole, ///< "LTAI…abcd · China (Hangzhou)"
        StateRole,   ///< "signed in", …
        KeysRole,    ///< operations::Profiles::Keys as int, for the delegate's icon
    };
    struct Row
    {
        QString id;
        QString name;
        domain::ColourMark colour = domain::ColourMark::None;
        QString details;
        QString state;
        operations::Profiles::Keys keys = operations::Profiles::Keys::Missing;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Ids are unique.
    void merge(const std::vector<Row> &rows);
    QString idAt(int row) const;
    /// -1 for an unknown id.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void place(size_t at, const Row &row);

    std::vector<Row> m_rows;
};

} // namespace presenters
