// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace tests {

/// A text of a window, and where it stands.
struct SaidText
{
    QString where;
    QString text;
    friend bool operator==(const SaidText &, const SaidText &) = default;
};

/// Everything that a window says or would say: title, texts, tooltips, placeholders, accessible names and descriptions,
/// actions and menus, heads and rows, what a screen reader gets. Hidden parts, too: they may be shown next.
QList<SaidText> everyText(QWidget &window);

} // namespace tests
