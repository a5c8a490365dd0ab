// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QDialog;
class QWidget;

namespace ui {

/// Tools > "Explain an Error": one window, beside the main window and usable while a dialog is open there. It goes with
/// the main window.
class ExplainActions : public QObject
{
    Q_OBJECT

public:
    /// Makes the window, without a parent and not shown yet.
    using Make = std::function<QDialog *()>;

    /// @p window is the owner.
    ExplainActions(QAction *explain, Make make, QWidget *window);
    ~ExplainActions() override;

    /// Shows the window, in front.
    void open();
    /// To be called on LanguageChange.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_explain;
    Make m_make;
    QPointer<QDialog> m_dialog;
};

} // namespace ui
