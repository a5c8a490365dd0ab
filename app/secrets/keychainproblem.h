// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QString>

#include <optional>

namespace secrets {

/// Why the system's keychain did not do what was asked: Error::code of KeychainFailed, explained in
/// resources/explain/keychain.json.
enum class KeychainProblem {
    Missing,         ///< no keychain service runs, and none can be started
    Locked,          ///< it is locked and did not ask for its password
    PromptCancelled, ///< its prompt was closed without the password
    TimedOut,        ///< no answer within Keychain::limit
    Lost,            ///< the service ended in the middle; a write may have been done
    NotFound,        ///< nothing is stored under the key
    Denied,          ///< it does not let this program in
    Failed,          ///< anything else; Error::detail has the system's words
};

QString codeOf(KeychainProblem problem);
/// Nothing when @p error is not KeychainFailed.
std::optional<KeychainProblem> keychainProblem(const core::Error &error);
/// KeychainFailed; @p systemWords are cut at 500 characters.
core::Error keychainError(KeychainProblem problem, const QString &systemWords = {});

} // namespace secrets
