// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/answerjudgement.h"

#include "app/api/errors.h"

using namespace Qt::Literals::StringLiterals;

namespace operations {

namespace {

using core::ErrorKind;
using domain::StepKind;

/// Kinds that can only happen once something had been, or may have been, sent.
bool wasSent(const core::Error &error)
{
    switch (error.kind) {
    case ErrorKind::ConnectionLost:
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::ReplyUnreadable:
    case ErrorKind::NotAnApiReply:
    case ErrorKind::Refused:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectTimedOut:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Redirected:
    case ErrorKind::CredentialsMissing:
    case ErrorKind::InputInvalid:
    case ErrorKind::JournalFailed:
    case ErrorKind::StorageFailed:
    case ErrorKind::KeychainFailed:
        break;
    }
    return error.delivery != core::Delivery::NotSent;
}

Outcome alreadyDone(StepKind kind, qsizetype addressesSent, const core::Error &error, bool earlierCopyOpen)
{
    if (kind == StepKind::Unassign && error.code == "InvalidIp.IpUnassigned"_L1)
        return addressesSent > 1 ? Outcome::SendRest : Outcome::GoneAlready;
    if (earlierCopyOpen)
        return Outcome::RefusedUnlessProved;
    return kind == StepKind::AssignCount ? Outcome::Refused : Outcome::RefusedUnlessSeen;
}

} // namespace

Outcome outcomeOf(StepKind kind, qsizetype addressesSent, const core::Error &error, bool earlierCopyOpen)
{
    if (!wasSent(error))
        return earlierCopyOpen ? Outcome::Open : Outcome::NothingSent;
    if (error.kind != ErrorKind::Refused || api::leavesOutcomeOpen(error))
        return Outcome::Open;

    switch (api::classify(error)) {
    case api::ErrorClass::Server:
    case api::ErrorClass::Replay:
        return Outcome::Open;
    case api::ErrorClass::TokenDropped:
        return Outcome::RefusedUnlessProved;
    case api::ErrorClass::Throttled:
    case api::ErrorClass::Busy:
    case api::ErrorClass::Clock:
        return earlierCopyOpen ? Outcome::Open : Outcome::SendAgain;
    case api::ErrorClass::AlreadyDone:
        return alreadyDone(kind, addressesSent, error, earlierCopyOpen);
    case api::ErrorClass::Gone:
        return kind == StepKind::Unassign ? Outcome::InterfaceGone : Outcome::Refused;
    case api::ErrorClass::Other:
        return earlierCopyOpen ? Outcome::RefusedUnlessProved : Outcome::RefusedUnlessSeen;
    case api::ErrorClass::State:
    case api::ErrorClass::Quota:
    case api::ErrorClass::Impossible:
    case api::ErrorClass::Permission:
    case api::ErrorClass::Credentials:
        break;
    }
    return earlierCopyOpen ? Outcome::RefusedUnlessProved : Outcome::Refused;
}

} // namespace operations
