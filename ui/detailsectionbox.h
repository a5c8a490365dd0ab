// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/detailspresenter.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// One titled group of lines in the details pane. Rebuilt only when what it shows differs.
class DetailSectionBox : public QWidget
{
    Q_OBJECT

public:
    explicit DetailSectionBox(QWidget *parent = nullptr);

    void show(const presenters::DetailSection &section);
    /// Widgets under the lines; the box takes them.
    void addFooter(QWidget *footer);

private:
    void rebuildRows();
    /// Returns the next free row of the grid.
    int addRow(int row, const presenters::DetailRow &detail);

    presenters::DetailSection m_section;
    QLabel *m_title;
    QLabel *m_caption;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace ui
