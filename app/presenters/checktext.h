// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/checks.h"

#include <QCoreApplication>

namespace presenters {

/// One check in words: what was found, with its evidence, and what to do where it failed.
struct CheckLine
{
    domain::CheckOutcome outcome = domain::CheckOutcome::Unknown;
    QString words;
    QString cure; ///< empty where nothing is to be done
    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// Words for domain::Check, made when shown.
class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(presenters::CheckText)

public:
    static CheckLine line(const domain::Check &check);
    static std::vector<CheckLine> lines(const std::vector<domain::Check> &checks);
    /// "Passed", "Failed" or "Not known".
    static QString outcomeWord(domain::CheckOutcome outcome);

private:
    static CheckLine interfaceState(const domain::Check &check);
    static CheckLine instanceState(const domain::Check &check);
    static CheckLine serviceManaged(const domain::Check &check);
    static CheckLine vSwitchIpv6(const domain::Check &check);
    static CheckLine typeSupportsIpv6(const domain::Check &check);
    static CheckLine room(const domain::Check &check);
    static CheckLine holder(const domain::Check &check);
};

} // namespace presenters
