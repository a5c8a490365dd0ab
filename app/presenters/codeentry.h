// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/catalogue.h"

#include <vector>

namespace presenters {

/// What the catalogue says of a code by itself, in one language.
struct CodeEntry
{
    /// Where the truth differs by wish; what is empty is as for every other wish.
    struct Difference
    {
        QString heading; ///< "When assigning IPv6 addresses"
        QString title;
        QString cause;
        QStringList likely;
        QStringList cure;
        friend bool operator==(const Difference &, const Difference &) = default;
    };

    explain::Language language = explain::Language::English;
    QString title;
    QString cause;
    QStringList likely;
    QStringList cure;
    QString retry; ///< "Trying again: can help"
    QString likelyHeading;
    QString cureHeading;
    std::vector<Difference> differences;
};

CodeEntry codeEntry(const QString &code, const explain::Catalogue &catalogue, explain::Language language);

/// What is the same in every language, but for its headings.
struct CodeFacts
{
    QStringList related;
    QStringList spellings;
    QStringList actions; ///< "*" for any
    QStringList statuses;
    QStringList messages; ///< the server's
};

CodeFacts codeFacts(const QString &code, const explain::Catalogue &catalogue);

} // namespace presenters
