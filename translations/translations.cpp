// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/translations.h"

#include <QDir>

void initTranslations()
{
    Q_INIT_RESOURCE(enidesk_translations);
}
