// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/domain/plan.h"

namespace operations {

/// Judgement of a step's addresses, each by itself. Final states are never touched.

/// Gives every address that is not final @p state.
void setOpenStates(domain::Step &step, domain::AddressState state);
qsizetype openCount(const domain::Step &step);
bool hasOpenNamed(const domain::Step &step);
bool hasOpenUnnamed(const domain::Step &step);
/// Whether every address is proved.
bool isProved(const domain::Step &step);

/// Writes the addresses that the cloud named in its reply into the step's open entries; more than asked for are added.
/// Addresses that the ENI had before are not new ones and are left out.
void nameAddresses(domain::Step &step, const std::vector<domain::Ipv6Address> &told);

/// Marks as proved what @p seen, read after the request, shows: assigned ones that are there, unassigned ones that are
/// gone. Of an assign by count, addresses that are new on the ENI count as the step's as long as there are not more of
/// them than entries without an address. With more, nobody can say which are the step's: an accepted step is proved
/// without naming them, any other stays open. With @p claim NamedOnly, new ones say nothing: the cloud named what it
/// did. Returns whether a state changed.
enum class Claim { NewOnes, NamedOnly };
bool judgeSeen(domain::Step &step, const domain::NetworkInterface &seen, Claim claim = Claim::NewOnes);

/// Error::code of a step of whose addresses some can never be told from what others assigned at the same time.
inline constexpr auto unclaimableCode = u"Unclaimable";
/// Whatever the request was going to do is done by now, and still nobody can say which addresses without a name came of
/// it: from now on nothing new is taken for the step's, in later runs of the program neither. They stay unknown.
void giveUpUnnamed(domain::Step &step);
bool isGivenUp(const domain::Step &step);

/// Adds to @p claimed the addresses that came, or may have come, of @p step, an assign; takes out those that it, an
/// unassign, was seen to take away.
void applyClaims(const domain::Step &step, std::vector<domain::Ipv6Address> &claimed);

/// Refuses addresses to assign that the ENI had before the request: seeing them says nothing about this request.
void refuseHeldBefore(domain::Step &step);
/// Whether addresses of the step that are never seen may be called failed in the end: only where the cloud never said
/// yes.
bool mayProveFailed(const domain::Step &step);
/// Marks as failed what @p seen shows not to have happened: assigned ones that are not there, unassigned ones that are.
/// What an unreadable address or an unclaimed new one leaves in doubt stays open. Returns whether a state changed.
bool judgeFailed(domain::Step &step, const domain::NetworkInterface &seen);

} // namespace operations
