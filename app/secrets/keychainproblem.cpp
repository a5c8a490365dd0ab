// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainproblem.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace secrets {

namespace {

struct Word
{
    KeychainProblem problem;
    QLatin1StringView code;
};

constexpr std::array words = {
    Word{KeychainProblem::Missing, "Missing"_L1},
    Word{KeychainProblem::Locked, "Locked"_L1},
    Word{KeychainProblem::PromptCancelled, "PromptCancelled"_L1},
    Word{KeychainProblem::TimedOut, "TimedOut"_L1},
    Word{KeychainProblem::Lost, "Lost"_L1},
    Word{KeychainProblem::NotFound, "NotFound"_L1},
    Word{KeychainProblem::Denied, "Denied"_L1},
    Word{KeychainProblem::Failed, "Failed"_L1},
};

constexpr qsizetype systemWordsLimit = 500;

} // namespace

QString codeOf(KeychainProblem problem)
{
    for (const Word &word : words) {
        if (word.problem == problem)
            return word.code;
    }
    return {};
}

std::optional<KeychainProblem> keychainProblem(const core::Error &error)
{
    if (error.kind != core::ErrorKind::KeychainFailed)
        return std::nullopt;
    for (const Word &word : words) {
        if (word.code == error.code)
            return word.problem;
    }
    return KeychainProblem::Failed;
}

core::Error keychainError(KeychainProblem problem, const QString &systemWords)
{
    core::Error error;
    error.kind = core::ErrorKind::KeychainFailed;
    error.code = codeOf(problem);
    error.detail = systemWords.left(systemWordsLimit);
    return error;
}

} // namespace secrets
