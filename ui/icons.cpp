// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"

#include "ui/iconengine.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QIcon icon(const QString &name)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    if (!QFile::exists(path)) {
        return {};
    }
    return QIcon(new IconEngine(path, IconEngine::Ink::Palette));
}

QIcon applicationIcon()
{
    return QIcon(new IconEngine(u":/icons/io.github.enidesk.EniDesk.svg"_s, IconEngine::Ink::Own));
}

} // namespace ui
