// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/windowbeside.h"

class QAction;
class QKeyEvent;

namespace settings {
class Settings;
}

namespace ui {

/// Help > "User Guide", and its key in every window of the program, dialogs as well: the guide opens at the topic of
/// what has the focus (ui/guidetopic.h).
class GuideActions : public QObject
{
    Q_OBJECT

public:
    /// @p window is the main window and the owner.
    GuideActions(QAction *guide, settings::Settings &settings, QWidget *window);

    /// To be called on LanguageChange.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isGuideKey(const QKeyEvent &event) const;
    void openFor(const QWidget *widget);

    QAction *m_guide;
    WindowBeside *m_beside;
};

} // namespace ui
