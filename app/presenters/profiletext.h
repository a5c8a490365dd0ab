// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/profilechecks.h"
#include "app/operations/profiles.h"
#include "app/presenters/fieldnote.h"

#include <QCoreApplication>

namespace presenters {

/// Words about profiles and their keys, in the program's language of the moment.
class ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(presenters::ProfileText)

public:
    /// "Red"; "None" for none.
    static QString colour(domain::ColourMark mark);
    /// "signed in", "signed out", "keys are coming", …
    static QString state(const operations::Profiles::Profile &profile);
    /// One sentence that says what to change.
    static QString problem(operations::FieldProblem problem);
    static FieldNote note(std::optional<operations::FieldProblem> problem);
    /// "account 1234567890123456, RAM user alice".
    static QString who(const domain::CallerIdentity &identity);
    /// "China (Hangzhou)", or the id where there is no name for it.
    static QString region(const QString &regionId, const std::vector<domain::Region> &regions);
    static QString waitingForKeychain();
};

} // namespace presenters
