// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QSortFilterProxyModel;

namespace settings {
class Settings;
}

namespace Ui {
class ShortcutsDialog;
}

namespace presenters {
class ShortcutsPresenter;
}

namespace ui {

class DialogSize;

/// "Keyboard Shortcuts". Open it with open(); the presenter must live at least as long.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(presenters::ShortcutsPresenter &presenter, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

    /// Takes the size that it had last and keeps the next one there.
    void setSettings(settings::Settings *settings);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    void connectWidgets();
    void onCurrentChanged();
    void refresh();
    void showNote();

    presenters::ShortcutsPresenter &m_presenter;
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    QSortFilterProxyModel *m_shown; ///< what the filter leaves
    DialogSize *m_size = nullptr;
};

} // namespace ui
