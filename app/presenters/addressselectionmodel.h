// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv6address.h"
#include "app/domain/preferences.h"

#include <QAbstractListModel>

#include <vector>

namespace presenters {

/// The addresses of one ENI with a check mark each. Follows the ENI by merging: check marks survive, an address that
/// vanishes stays as "gone", unchecked and not to be checked, until it comes back.
class AddressSelectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GoneRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    /// The addresses that the ENI has now.
    void merge(const std::vector<domain::Ipv6Address> &present);
    std::vector<domain::Ipv6Address> checked() const;
    /// Addresses that are not gone.
    int presentCount() const;
    void setAllChecked(Qt::CheckState state);
    /// Checked where all are, partially where some are.
    Qt::CheckState allChecked() const;
    /// Checks exactly these, as far as they are present.
    void check(const std::vector<domain::Ipv6Address> &addresses);
    /// Input is taken or not; a locked list keeps its marks.
    void setLocked(bool locked);
    /// How addresses are shown from now on.
    void setAddressFormat(domain::AddressFormat format);
    /// Words are made again.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void selectionChanged();

private:
    struct Row
    {
        domain::Ipv6Address address;
        bool checked = false;
        bool gone = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> m_rows;
    bool m_locked = false;
    domain::AddressFormat m_format = domain::AddressFormat::Compressed;
};

} // namespace presenters
