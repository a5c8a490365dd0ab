// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/checks.h"
#include "app/explain/explanation.h"

#include <QCoreApplication>

namespace explain {
class Catalogue;
}

namespace presenters {

/// One check in words: what was found, with its evidence, and what to do where it failed.
struct CheckLine
{
    domain::CheckOutcome outcome = domain::CheckOutcome::Unknown;
    QString words;
    QString cure = {}; ///< the first step; empty where nothing is to be done
    QString code = {}; ///< what the cloud would answer; empty unless it failed
    QString why = {};  ///< what that code means
    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// Words for domain::Check, made when shown.
class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(presenters::CheckText)

public:
    /// With the cure of what the cloud would answer, by what is known in @p situation, in the program's language.
    static std::vector<CheckLine> lines(const std::vector<domain::Check> &checks, const explain::Situation &situation,
                                        const explain::Catalogue &catalogue);
    /// "Passed", "Failed" or "Not known".
    static QString outcomeWord(domain::CheckOutcome outcome);
    /// What was found: "The interface's state is Attaching".
    static QString words(const domain::Check &check) { return line(check).words; }

private:
    static CheckLine line(const domain::Check &check);
    static QString code(const domain::Check &check, const explain::Situation &situation);
    static void explain(CheckLine &line, const domain::Check &check, explain::Situation situation,
                        const explain::Catalogue &catalogue);
    static CheckLine interfaceState(const domain::Check &check);
    static CheckLine instanceState(const domain::Check &check);
    static CheckLine serviceManaged(const domain::Check &check);
    static CheckLine vSwitchIpv6(const domain::Check &check);
    static CheckLine typeSupportsIpv6(const domain::Check &check);
    static CheckLine room(const domain::Check &check);
    static CheckLine holder(const domain::Check &check);
};

} // namespace presenters
