// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/retrypolicy.h"

#include "app/api/errors.h"

#include <algorithm>

namespace net {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr int mostTries = 5;
constexpr int mostBusyTries = 3;
constexpr int mostServerTriesOfAChange = 2;
constexpr int mostUnreachableTries = 2;
constexpr milliseconds firstWait = 1s;
constexpr milliseconds longestWait = 30s;
constexpr milliseconds busyStep = 3s;
constexpr milliseconds longestRetryAfter = 60s;
/// A try that has less time left than this is not worth starting.
constexpr milliseconds shortestTry = 10s;

enum class Reason { Throttled, Busy, Server, Clock, Replay, Lost, Unreachable, Final };

Reason reasonOfRefusal(const core::Error &error)
{
    switch (api::classify(error)) {
    case api::ErrorClass::Throttled:
        return Reason::Throttled;
    case api::ErrorClass::Busy:
        return Reason::Busy;
    case api::ErrorClass::Server:
        return Reason::Server;
    case api::ErrorClass::Clock:
        return Reason::Clock;
    case api::ErrorClass::Replay:
        return Reason::Replay;
    case api::ErrorClass::TokenDropped:
    case api::ErrorClass::State:
    case api::ErrorClass::AlreadyDone:
    case api::ErrorClass::Gone:
    case api::ErrorClass::Quota:
    case api::ErrorClass::Impossible:
    case api::ErrorClass::Permission:
    case api::ErrorClass::Credentials:
    case api::ErrorClass::Other:
        return Reason::Final;
    }
    return Reason::Final;
}

/// A gateway's page instead of the API's answer: only that it may pass is known, so only reads come here again.
Reason reasonOfGatewayPage(int httpStatus)
{
    const bool passing = httpStatus == 429 || httpStatus == 500 || (httpStatus >= 502 && httpStatus <= 504);
    return passing ? Reason::Lost : Reason::Final;
}

/// A proxy that was slow or gave up may do better; one that refuses will not.
Reason reasonOfProxy(const QString &problem)
{
    return problem == "TimedOut"_L1 || problem == "Closed"_L1 ? Reason::Unreachable : Reason::Final;
}

Reason reasonOf(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Refused:
        return reasonOfRefusal(error);
    case core::ErrorKind::NotAnApiReply:
        return reasonOfGatewayPage(error.httpStatus);
    case core::ErrorKind::ConnectionLost:
    case core::ErrorKind::TimedOut:
        return Reason::Lost;
    case core::ErrorKind::ProxyFailed:
        return reasonOfProxy(error.code);
    case core::ErrorKind::HostNotFound:
    case core::ErrorKind::ConnectionRefused:
    case core::ErrorKind::ConnectTimedOut:
        return Reason::Unreachable;
    case core::ErrorKind::Cancelled:
    case core::ErrorKind::TlsFailed:
    case core::ErrorKind::Redirected:
    case core::ErrorKind::ReplyTooLarge:
    case core::ErrorKind::ReplyUnreadable:
    case core::ErrorKind::CredentialsMissing:
    case core::ErrorKind::InputInvalid:
    case core::ErrorKind::JournalFailed:
    case core::ErrorKind::StorageFailed:
    case core::ErrorKind::KeychainFailed:
        return Reason::Final;
    }
    return Reason::Final;
}

/// Whether sending @p request once more is safe and has not been tried often enough for this reason.
bool allowed(const api::Request &request, Reason reason, const core::Error &error, const Tries &tries)
{
    const bool reads = request.effect == api::Effect::Reads;
    if (!reads && !request.hasClientToken())
        return false;
    switch (reason) {
    case Reason::Throttled:
        return true;
    case Reason::Busy:
        return tries.busy <= mostBusyTries;
    case Reason::Server:
        return reads || tries.server < mostServerTriesOfAChange;
    case Reason::Clock:
        return tries.clock <= 1 && error.clockOffset;
    case Reason::Replay:
        return reads && tries.replayed <= 1;
    case Reason::Lost:
        return reads;
    case Reason::Unreachable:
        return reads && tries.unreachable < mostUnreachableTries;
    case Reason::Final:
        return false;
    }
    return false;
}

/// Full jitter: anything from nothing to 1 s, 2 s, 4 s, … with the number of tries.
milliseconds jittered(int sent, double unit)
{
    const milliseconds most = std::min(longestWait, firstWait * (1 << std::clamp(sent - 1, 0, 10)));
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(most.count()) * unit));
}

milliseconds waitFor(Reason reason, const core::Error &error, const Tries &tries, double unit)
{
    if (reason == Reason::Clock || reason == Reason::Replay)
        return 0ms;
    if (error.retryAfter && *error.retryAfter > 0ms)
        return std::min(*error.retryAfter, longestRetryAfter);
    if (reason == Reason::Busy)
        return busyStep * std::max(tries.busy, 1);
    return jittered(tries.sent, unit);
}

} // namespace

void Tries::add(const core::Error &error)
{
    switch (reasonOf(error)) {
    case Reason::Throttled:
        ++throttled;
        break;
    case Reason::Busy:
        ++busy;
        break;
    case Reason::Server:
        ++server;
        break;
    case Reason::Clock:
        ++clock;
        break;
    case Reason::Replay:
        ++replayed;
        break;
    case Reason::Unreachable:
        ++unreachable;
        break;
    case Reason::Lost:
    case Reason::Final:
        break;
    }
    ++sent;
}

std::optional<milliseconds> retryWait(const api::Request &request, const core::Error &error, const Tries &tries,
                                      double unit)
{
    const Reason reason = reasonOf(error);
    if (tries.sent >= mostTries || !allowed(request, reason, error, tries))
        return std::nullopt;
    const milliseconds wait = waitFor(reason, error, tries, unit);
    if (tries.elapsed + wait + shortestTry > callLimit)
        return std::nullopt;
    return wait;
}

} // namespace net
