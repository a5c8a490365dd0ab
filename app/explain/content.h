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
    QStringList likely;
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
    QStringList related;
    std::vector<QStringList> spellings; ///< groups of codes that are one error
    QStringList evidence;               ///< names of lines of Vocabulary::evidence
    std::vector<Offer> offers;          ///< the best first
    bool retryHelps = false;

    const LanguageTexts &in(Language language) const { return language == Language::Chinese ? chinese : english; }
};

/// What Alibaba Cloud documents of a code.
struct Documented
{
    QStringList actions; ///< "*" for any; those of VPC and STS with their product, "vpc:DescribeVpcs"
    QList<int> statuses;
    QStringList messages; ///< the server's, with holes
};

/// All that the data folder holds.
struct Content
{
    std::vector<Entry> entries; ///< shapes in their order; the last one fits everything
    Vocabulary english;
    Vocabulary chinese;
    QStringList flags;                     ///< placeholders that print nothing
    QHash<QString, Documented> documented; ///< by code
    QStringList problems;                  ///< what could not be read; empty for good data

    const Vocabulary &words(Language language) const { return language == Language::Chinese ? chinese : english; }
};

/// Reads every *.json of @p folder; what is wrong is in Content::problems and left out.
Content readContent(const QString &folder);

} // namespace explain
