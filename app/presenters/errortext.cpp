// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/errortext.h"

#include "app/explain/catalogue.h"

#include <QLocale>

namespace presenters {

explain::Language programLanguage()
{
    return QLocale().language() == QLocale::Chinese ? explain::Language::Chinese : explain::Language::English;
}

QString errorSentence(const core::Error &error, const explain::Situation &situation, explain::Language language)
{
    return explain::Catalogue().explain(error, situation, language).title;
}

QString errorSentence(const core::Error &error)
{
    return errorSentence(error, {}, programLanguage());
}

} // namespace presenters
