// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/windowbeside.h"

class QAction;

namespace ui {

/// Tools > "Explain an Error": a window beside the main window.
class ExplainActions : public QObject
{
    Q_OBJECT

public:
    using Make = WindowBeside::Make;

    /// @p window is the main window and the owner.
    ExplainActions(QAction *explain, Make make, QWidget *window);

    /// Shows the window, in front.
    void open() { m_beside->open(); }
    /// To be called on LanguageChange.
    void refresh();

private:
    QAction *m_explain;
    WindowBeside *m_beside;
};

} // namespace ui
