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
    // packaging/icons/render.sh chooses in the same way.
    return QIcon(new IconEngine(u":/icons/io.github.enidesk.EniDesk.svg"_s, IconEngine::Ink::Own,
                                {{.side = 16, .upTo = 21, .path = u":/icons/io.github.enidesk.EniDesk-16.svg"_s},
                                 {.side = 22, .upTo = 27, .path = u":/icons/io.github.enidesk.EniDesk-22.svg"_s}}));
}

} // namespace ui
