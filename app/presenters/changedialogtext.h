// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"
#include "app/explain/explanation.h"
#include "app/operations/preview.h"
#include "app/operations/regioncontext.h"
#include "app/presenters/checktext.h"

namespace presenters {

/// The line on top of a dialog: which interface it is about.
struct InterfaceHeading
{
    QString name;
    QString id;
    QString vSwitch; ///< "vSwitch 办公网"
    QString cidr;    ///< "2408:4005:3a:1a00::/64", or words for none
    friend bool operator==(const InterfaceHeading &, const InterfaceHeading &) = default;
};

/// Words that the assign and the unassign dialog share.
class ChangeDialogText
{
    Q_DECLARE_TR_FUNCTIONS(presenters::ChangeDialogText)

public:
    static InterfaceHeading heading(const domain::Facts &facts, const QString &interfaceId,
                                    domain::AddressFormat format = domain::AddressFormat::Compressed);
    /// "Read from the cloud at 14:02:11.", "Reading again…", or what prevented it.
    static QString factsAge(const domain::Facts &facts, bool reading, bool failed);
    static QString requests(const std::vector<operations::RequestPreview> &previews);
    /// One line a call.
    static QString commands(const std::vector<operations::RequestPreview> &previews);
    /// All that is known for explaining why the first failed step of @p plan failed; @p context may be empty.
    static explain::Situation situation(const domain::Facts &facts, const domain::Plan &plan,
                                        const operations::RegionContext &context);
};

} // namespace presenters
