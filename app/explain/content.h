// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/wording.h"

#include <map>
#include <vector>

namespace explain {

/// Texts with placeholders; in an override, what is empty is as without it.
struct Texts
{
    QString title;
    QString cause;
    QStringList cure;
};

/// What an entry says in one language.
struct LanguageTexts
{
    Texts texts;
    std::map<Wish, Texts> overrides; ///< where the truth differs by wish
    /// The texts for @p wish, its override applied.
    Texts forWish(Wish wish) const;
};

/// A message pattern and the flag that a match raises, if any.
struct MessageRule
{
    MessagePattern pattern;
    QString flag;
};

/// One explanation and what it is the explanation of.
struct Entry
{
    QString family;     ///< the file's name: "quota"
    QStringList codes;  ///< exact, or with a "*" at the end: "Throttling.*"
    QStringList kinds;  ///< core::ErrorKind by name, with a code or HTTP status where it matters: "JournalFailed.Full"
    QStringList shapes; ///< of unknown codes: "*.NotFound", or of the HTTP status alone: "status:5*"
    std::vector<MessageRule> messages;
    LanguageTexts english;
    LanguageTexts chinese;
    bool retryHelps = false;
    Offer offer = Offer::None;

    const LanguageTexts &in(Language language) const { return language == Language::Chinese ? chinese : english; }
};

/// All that the data folder holds.
struct Content
{
    std::vector<Entry> entries; ///< shapes in their order; the last one fits everything
    Vocabulary english;
    Vocabulary chinese;
    QStringList flags;    ///< placeholders that print nothing
    QStringList problems; ///< what could not be read; empty for good data

    const Vocabulary &words(Language language) const { return language == Language::Chinese ? chinese : english; }
};

/// Reads every *.json of @p folder; what is wrong is in Content::problems and left out.
Content readContent(const QString &folder);

} // namespace explain
