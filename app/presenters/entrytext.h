// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/addresslist.h"
#include "app/domain/checks.h"
#include "app/domain/preferences.h"

#include <QCoreApplication>

namespace presenters {

/// What stands beside one typed line: nothing for an empty line or a comment.
struct LineVerdict
{
    enum class Tone { Nothing, Good, Warning, Blocks };
    Tone tone = Tone::Nothing;
    QString words; ///< short
    QString whole; ///< one sentence; empty where the words say it all
    friend bool operator==(const LineVerdict &, const LineVerdict &) = default;
};

/// Words for domain::AddressEntry, made when shown.
class EntryText
{
    Q_DECLARE_TR_FUNCTIONS(presenters::EntryText)

public:
    using AddressFormat = domain::AddressFormat;

    /// True for what can never be right. A suffix that no CIDR completes is one of them.
    static bool blocks(const domain::AddressEntry &entry);
    /// What is wrong, short enough to stand beside the line; the whole address where nothing is.
    static QString beside(const domain::AddressEntry &entry, AddressFormat format = AddressFormat::Compressed);
    /// One sentence that names the entry, for the reason why the button is off.
    static QString reason(const domain::AddressEntry &entry, const std::optional<domain::Ipv6Prefix> &cidr,
                          AddressFormat format = AddressFormat::Compressed);
    /// One verdict a line, from line 0 to the last line with an entry.
    static std::vector<LineVerdict> verdicts(const std::vector<domain::AddressEntry> &entries,
                                             const std::optional<domain::Ipv6Prefix> &cidr,
                                             const std::vector<domain::AddressHolder> &holders,
                                             AddressFormat format = AddressFormat::Compressed);
    /// @p text, of which @p entries were read, without those of @p addresses; lines that have none of them stay as they
    /// were typed.
    static QString without(const QString &text, const std::vector<domain::AddressEntry> &entries,
                           const std::vector<domain::Ipv6Address> &addresses);

private:
    static LineVerdict held(const domain::AddressEntry &entry, const domain::AddressHolder &holder,
                            AddressFormat format);
    static LineVerdict lineVerdict(const std::vector<const domain::AddressEntry *> &line,
                                   const std::optional<domain::Ipv6Prefix> &cidr,
                                   const std::vector<domain::AddressHolder> &holders, AddressFormat format);
};

} // namespace presenters
