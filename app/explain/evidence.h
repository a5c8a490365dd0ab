// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/content.h"

namespace explain {

/// The lines of evidence of @p entry of which every fact is known, in its order.
QStringList evidenceOf(const Entry &entry, const Facts &facts, const Vocabulary &words, Language language);

/// The cures of @p entry for which everything needed is known, with the words of their buttons.
std::vector<OfferedCure> offersOf(const Entry &entry, const Facts &facts, const Vocabulary &words, Language language);

/// The name of an offer in the data: "showHolder".
QString offerName(Offer offer);
/// Every offer there is.
const std::vector<Offer> &allOffers();

/// The RAM policy, as JSON for the RAM console, that grants @p action ("ecs:AssignIpv6Addresses") and nothing else.
/// Empty where @p action is not the name of an action.
QString minimalPolicy(const QString &action);

} // namespace explain
