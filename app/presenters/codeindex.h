// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/catalogue.h"

#include <vector>

namespace presenters {

/// Every code of the catalogue with the words by which it is found, in both languages.
class CodeIndex
{
public:
    struct Code
    {
        QString code;
        QString englishTitle;
        QString chineseTitle;
        QStringList actions; ///< documented ones; "*" for any

        const QString &title(explain::Language language) const
        {
            return language == explain::Language::Chinese ? chineseTitle : englishTitle;
        }
    };

    /// Empty.
    CodeIndex() = default;
    explicit CodeIndex(const explain::Catalogue &catalogue);

    /// Sorted by code.
    const std::vector<Code> &codes() const { return m_codes; }
    /// Actions that are documented for some code, without "*"; those of ECS before those of other products.
    QStringList actions() const;
    /// Positions in codes() of those that have every word of @p query, singular or plural, small words left out: those
    /// with all of them in the code first, then those with all in the title, whole words before parts, then the rest.
    /// With an @p action only what is documented for it.
    std::vector<size_t> search(const QString &query, const QString &action) const;
    /// The position of @p code, letters of any case; -1 for an unknown one.
    qsizetype find(const QString &code) const;

private:
    /// In small letters, for the search.
    struct Words
    {
        QString code;
        QString titles;
        QString rest;
    };

    /// What a word of the query is looked for as.
    struct Sought
    {
        QStringList forms; ///< the word in the singular; others that mean the same
    };
    static std::vector<Sought> soughtOf(const QStringList &words);
    static bool hasAll(const QString &text, const std::vector<Sought> &query, bool asWholeWords);
    static int rank(const Words &words, const QString &phrase, const std::vector<Sought> &query);

    std::vector<Code> m_codes;
    std::vector<Words> m_words; ///< of m_codes, in the same order
};

} // namespace presenters
