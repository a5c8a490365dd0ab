// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/checktext.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class IconLabel;

/// Checks with icon and words, in two columns; a failed one takes the whole width for its cure.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setLines(const std::vector<presenters::CheckLine> &lines);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        IconLabel *icon = nullptr;
        QLabel *words = nullptr;
        QLabel *cure = nullptr;
    };

    void showRow(Row &row, const presenters::CheckLine &line);
    Row addRow();
    void place();

    QGridLayout *m_layout;
    std::vector<Row> m_rows;
    std::vector<presenters::CheckLine> m_lines;
};

} // namespace ui
