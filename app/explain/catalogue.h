// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/explain/explanation.h"

#include <memory>

namespace explain {

/// Explains errors from the data in resources/explain. Language is an argument, so that one message can switch by itself.
class Catalogue
{
public:
    /// Reads the compiled-in data (":/explain/*.json") at the first use.
    Catalogue();
    ~Catalogue();

    /// Always answers: an unknown code gets what can be derived from its shape, marked as derived.
    Explanation explain(const core::Error &error, const Situation &situation, Language language) const;
    /// Every code with an entry of its own.
    QStringList codes() const;

private:
    struct Content;
    mutable std::unique_ptr<Content> m_content;
};

} // namespace explain
