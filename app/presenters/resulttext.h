// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/checks.h"
#include "app/explain/explanation.h"
#include "app/operations/regioncontext.h"
#include "app/presenters/plantext.h"

namespace presenters {

/// The sentence of the result bar about one plan, made when shown.
class ResultText
{
    Q_DECLARE_TR_FUNCTIONS(presenters::ResultText)

public:
    /// @p ended: the engine does nothing more of itself. At most @p listed addresses are named.
    static QString sentence(const domain::Plan &plan, bool ended, qsizetype listed,
                            domain::AddressFormat format = domain::AddressFormat::Compressed);
    /// What is known for explaining the plan's error; @p context may be empty.
    static explain::Situation situation(const domain::Plan &plan, const domain::Facts &facts = {},
                                        const operations::RegionContext &context = {});
    static QString recovery(int plans, bool allSettled);
    static QString journal(const core::Error &error);

private:
    struct Subject;
    static QString running(const Subject &subject);
    static QString unknown(const Subject &subject, bool ended);
    static QString proved(const Subject &subject);
    static QString accepted(const Subject &subject);
    static QString refused(const Subject &subject);
    static QString failed(const Subject &subject);
    static QString mixed(const Subject &subject);
};

} // namespace presenters
