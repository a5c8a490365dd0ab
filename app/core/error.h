// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace core {

/// What kind of thing went wrong. Decisions about a server's refusal are made on Error::code, never on the HTTP status.
enum class ErrorKind {
    Cancelled,          ///< the user or the owner stopped it
    HostNotFound,       ///< the name could not be resolved
    ConnectionRefused,  ///< no connection could be made
    ConnectTimedOut,    ///< no connection within the connect limit
    ConnectionLost,     ///< the connection broke after the request had been, or may have been, sent
    TimedOut,           ///< no complete reply within the total limit
    TlsFailed,          ///< certificate or handshake
    ProxyFailed,        ///< the proxy refused, or wants a password
    Redirected,         ///< signed requests follow no redirect
    ReplyTooLarge,      ///< above the size limit
    ReplyUnreadable,    ///< success status, but not the reply that the API promises
    NotAnApiReply,      ///< an error status without the API's error envelope: a proxy's or gateway's page
    Refused,            ///< the cloud said no; code, detail and requestId are its own
    CredentialsMissing, ///< no key to sign with
    InputInvalid,       ///< what was asked can never be sent; detail names the field
    JournalFailed,      ///< the journal could not be written, so nothing was sent; code says why (JournalProblem)
    StorageFailed,      ///< another file of the program could not be read or written
    KeychainFailed,     ///< the system's keychain did not do what was asked; code says why (KeychainProblem)
};

/// Whether a request can have reached the server.
enum class Delivery {
    NotSent,  ///< certain: nothing was sent
    Unknown,  ///< it may have arrived
    Answered, ///< the server answered
};

/// Who was refused what, from AccessDeniedDetail of a permission error.
struct AccessDenied
{
    QString action;        ///< RAM action, "ecs:AssignIpv6Addresses"
    QString principalType; ///< "SubUser", "AssumedRoleUser", …
    QString principalName;
    QString denyType; ///< "ImplicitDeny" or "ExplicitDeny"
    friend bool operator==(const AccessDenied &, const AccessDenied &) = default;
};

/// What went wrong, as data; presenters make the sentence. Server texts are hostile: bounded, shown as plain text only.
struct Error
{
    ErrorKind kind = ErrorKind::ReplyUnreadable;
    QString code;   ///< the server's Code, exactly as sent, or empty
    QString detail; ///< the server's Message or the system's words, at most 4,096 characters
    QString requestId;
    QString action;     ///< API action, "AssignIpv6Addresses", or empty
    QString hostName;   ///< whom we talked to
    int httpStatus = 0; ///< 0 when there was no answer
    QByteArray body;    ///< the first 2 KiB of the raw answer
    Delivery delivery = Delivery::NotSent;
    std::optional<std::chrono::milliseconds> retryAfter; ///< from x-acs-retry-after
    std::optional<std::chrono::seconds> clockOffset;     ///< server's Date minus ours, where the answer told
    std::optional<AccessDenied> accessDenied;
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace core
