// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QMimeData;
class QWidget;

namespace presenters {
class TableTexts;
}

namespace ui {

/// @p texts for the clipboard or a drag: text/plain and, of a table, text/csv and text/html.
std::unique_ptr<QMimeData> mimeDataOf(const presenters::TableTexts &texts);

/// Drags @p data out of @p source, as a copy; @p label hangs on the pointer. Returns when it was dropped.
void dragCopy(QWidget *source, std::unique_ptr<QMimeData> data, const QString &label);

} // namespace ui
