// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/domain/preferences.h"
#include "app/models/column.h"
#include "app/store/packedinterface.h"
#include "app/store/surroundingsstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace models {

/// The words and values of one ENI in the table, made when asked for.
class InterfaceText
{
    Q_DECLARE_TR_FUNCTIONS(models::InterfaceText)

public:
    /// Everything outlives this object.
    InterfaceText(const store::PackedInterface &row, const store::SurroundingsStore &surroundings,
                  const QLocale &locale, const QString &region,
                  domain::AddressFormat format = domain::AddressFormat::Compressed);

    /// What the cell shows; may be shorter than the whole: "2408:…::5 +2".
    QString display(Column column) const;
    /// The whole, for copying and searching; ids beside names, addresses canonical.
    QString full(Column column) const;
    /// The same for other programs, several where there are several addresses or groups; times in ISO 8601, UTC.
    QStringList values(Column column) const;
    /// The whole as it is shown: addresses in their format.
    QString whole(Column column) const;
    /// The whole with ids, one address a line; escaped where a view could take it for rich text.
    QString toolTip(Column column) const;
    /// What a screen reader says: no dash for "nothing".
    QString accessible(Column column) const;
    /// Numbers and times as such, the rest as text.
    QVariant raw(Column column) const;

    const store::PackedInterface &row() const { return m_row; }
    const QLocale &locale() const { return m_locale; }
    QString instanceName() const;
    QString vSwitchName() const;
    QString vpcName() const;
    /// Canonical.
    QString ipv6List() const { return ipv6List(domain::AddressFormat::Compressed); }
    /// As domain::ipv6Limit, without copying the facts together.
    std::optional<int> ipv6Limit() const;
    /// The same of an ENI that is attached to @p instanceId.
    static std::optional<int> ipv6Limit(domain::InterfaceStatus status, const QString &instanceId,
                                        const store::SurroundingsStore &surroundings);

    static QString title(Column column);
    /// The server's own word for a state that this program does not know.
    static QString statusWord(const domain::NetworkInterface &interface);
    static QString typeWord(const domain::NetworkInterface &interface);
    static QString instanceStatusWord(const domain::Instance &instance);

private:
    QString ipv6List(domain::AddressFormat format) const { return ipv6Texts(format).join(QStringLiteral(", ")); }
    QStringList ipv6Texts(domain::AddressFormat format) const;
    QString usage() const;
    QString usageSentence() const;
    QString created(QLocale::FormatType format) const;

    const store::PackedInterface &m_row;
    const store::SurroundingsStore &m_surroundings;
    const QLocale &m_locale;
    const QString &m_region;
    domain::AddressFormat m_format;
};

} // namespace models
