// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include "ui/icons.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void applyTheme()
{
    if (QApplication::style()->name().compare(u"windows"_s, Qt::CaseInsensitive) == 0) {
        QApplication::setStyle(u"Fusion"_s);
    }
    QApplication::setWindowIcon(applicationIcon());
}

} // namespace ui
