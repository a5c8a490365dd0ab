// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/content.h"

/// For the checks of the data.
namespace entries {

inline constexpr explain::Language bothLanguages[] = {explain::Language::English, explain::Language::Chinese};

/// What a failed check calls an entry.
inline QString nameOf(const explain::Entry &entry)
{
    return entry.family + u'/' + (entry.codes + entry.kinds + entry.shapes).value(0, QStringLiteral("(nothing)"));
}

/// Every text of an entry in one language, overrides included.
inline QStringList textsOf(const explain::LanguageTexts &language)
{
    QStringList all{language.texts.title, language.texts.cause};
    all += language.texts.likely + language.texts.cure;
    for (const auto &[wish, override] : language.overrides)
        all += QStringList{override.title, override.cause} + override.likely + override.cure;
    all.removeAll(QString());
    return all;
}

} // namespace entries
