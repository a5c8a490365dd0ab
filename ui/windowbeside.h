// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>

class QWidget;

namespace ui {

/// One window beside the main window, usable while a dialog is open there. It goes with the main window.
class WindowBeside : public QObject
{
    Q_OBJECT

public:
    /// Makes the window, without a parent and not shown yet.
    using Make = std::function<QDialog *()>;

    /// @p window is the main window and the owner.
    WindowBeside(Make make, QWidget *window);
    ~WindowBeside() override;

    /// Makes it unless it is there, and brings it to the front. nullptr when none could be made.
    QDialog *open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Make m_make;
    QPointer<QDialog> m_dialog;
};

} // namespace ui
