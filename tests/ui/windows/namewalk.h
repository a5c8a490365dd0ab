// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

/// Class and name, and what it says, for the report of a failing walk.
QString describe(const QWidget *widget);

/// What a screen reader would present without a name: every visible control and everything that bears a value, down to
/// the lines inside spin boxes, the buttons inside lines, the tabs, the heads of columns, the rows and the menus.
QStringList namelessParts(QWidget &window);

/// Pictures that stand for something and that no word goes with: icons without a name and without a text beside them,
/// rows and cells with an icon and no text.
QStringList wordlessPictures(const QWidget &window);

} // namespace tests
