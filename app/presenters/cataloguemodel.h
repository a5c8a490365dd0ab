// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace presenters {

/// The codes of the catalogue that are listed, the best match first. The text is the code.
class CatalogueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< what happened, in the program's language
        ActionsRole,                  ///< for which it is documented
    };
    struct Row
    {
        QString code;
        QString title;
        QString actions;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// The same codes in the same order keep their indexes.
    void setRows(std::vector<Row> rows);
    QString codeAt(int row) const;
    /// -1 for one that is not listed.
    int rowOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace presenters
