// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include "ui/icons.h"
#include "ui/indicatorstyle.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void applyTheme()
{
    const QString name = QApplication::style()->name();
    for (const QString &replaced : {u"windows"_s, u"fusion"_s}) {
        if (name.compare(replaced, Qt::CaseInsensitive) == 0) {
            QApplication::setStyle(new IndicatorStyle);
            break;
        }
    }
    QApplication::setWindowIcon(applicationIcon());
}

} // namespace ui
