// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"
#include "app/domain/preferences.h"
#include "app/store/surroundingsstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>
#include <optional>
#include <vector>

namespace domain {
struct NetworkInterface;
}

namespace presenters {

/// One line of the details pane. The value is plain text from the cloud or words of ours.
struct DetailRow
{
    QString label; ///< empty in lists
    QString value;
    QString note;           ///< what became of an address, or what else is to be said of the value
    bool monospace = false; ///< ids and addresses
    std::optional<domain::AddressState> state = std::nullopt; ///< of an address: what the note says, for its icon
    friend bool operator==(const DetailRow &, const DetailRow &) = default;
};

struct DetailSection
{
    enum class Kind { General, Ipv6, Ipv4, Instance, Network, SecurityGroups, Tags, Summary };

    Kind kind = Kind::General;
    QString title;
    QString caption; ///< beside the title: "3 of 6 used"
    std::vector<DetailRow> rows;
    QString emptyText; ///< instead of rows
    friend bool operator==(const DetailSection &, const DetailSection &) = default;
};

/// What became of an address by a change.
struct AddressOutcome
{
    domain::AddressState state = domain::AddressState::Planned;
    domain::StepKind kind = domain::StepKind::AssignCount;
    friend bool operator==(const AddressOutcome &, const AddressOutcome &) = default;
};

/// All that is known of one ENI, in sections, in the language of the program.
class DetailSections
{
    Q_DECLARE_TR_FUNCTIONS(presenters::DetailSections)

public:
    using OutcomeOf = std::function<std::optional<AddressOutcome>(const domain::Ipv6Address &)>;

    DetailSections(const domain::NetworkInterface &interface, const store::SurroundingsStore &surroundings,
                   const QString &regionName, domain::AddressFormat format = domain::AddressFormat::Compressed);

    /// In the order of the pane. Sections that make no sense for this ENI are left out.
    std::vector<DetailSection> all(const OutcomeOf &outcomeOf) const;

private:
    static void shorten(DetailSection &section);
    DetailSection general() const;
    DetailSection ipv6(const OutcomeOf &outcomeOf) const;
    DetailSection ipv4() const;
    DetailSection instance() const;
    DetailSection network() const;
    DetailSection securityGroups() const;
    DetailSection tags() const;

    const domain::NetworkInterface &m_interface;
    const store::SurroundingsStore &m_surroundings;
    QString m_regionName;
    domain::AddressFormat m_format;
    QLocale m_locale;
};

} // namespace presenters
