// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QPlainTextEdit;
class QWidget;

namespace ui {

/// The system's fixed-width font in the size of @p like: for addresses, ids and JSON.
QFont fixedWidthFont(const QFont &like);

/// @p text for a tooltip: shown as it is, even where it looks like HTML (server texts are hostile), and bounded.
QString plainToolTip(const QString &text);

/// @p text for a label that wraps: runs of more than 40 characters without a blank may break, so that a hostile text
/// cannot make a window wide. Names, addresses and most codes are shorter and stay as they are.
QString breakable(const QString &text);

/// From now on, texts that this program puts into the clipboard have lost what breakable() put into them, so that a
/// long code copied out of a label is found elsewhere. Rows of the table stay as they are: no label showed them. To be
/// called once.
void cleanCopiedTexts();

/// Puts the part of a label's text that is selected on the clipboard; false where @p focus is no label with one.
bool copySelectedText(const QWidget *focus);

/// What @p edit, which does not wrap, takes to show its first @p lines whole lines, or so many empty ones.
int heightOfLines(const QPlainTextEdit &edit, int lines);

/// A label for values: plain text, selectable by mouse and keyboard.
QLabel *valueLabel(QWidget *parent);

} // namespace ui
