// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

class QStyleOptionViewItem;

namespace ui {

/// What a text needs against its ground, and what a frame or a focus mark needs (WCAG 2.1, 1.4.3 and 1.4.11).
inline constexpr double textContrast = 4.5;
inline constexpr double frameContrast = 3.0;

/// 1 (the same) to 21 (black and white), as WCAG 2.1 computes it from relative luminance.
double contrast(const QColor &one, const QColor &other);

/// @p from where @p share is 0, @p to where it is 1.
QColor mixed(const QColor &from, const QColor &to, float share);

/// Of the frames of what takes input: the faintest mix of text and ground that is strong enough on windows and in
/// fields.
QColor frameInk(const QPalette &palette);
/// Of what has the focus: the palette's highlight, made stronger where it has to be.
QColor focusInk(const QPalette &palette);
/// Of the text of a row or a cell of a view.
QColor itemInk(const QStyleOptionViewItem &item);

} // namespace ui
