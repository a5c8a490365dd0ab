// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/profilespresenter.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace settings {
class Settings;
}

namespace Ui {
class ProfilesDialog;
}

namespace ui {

class DialogSize;

/// "Profiles": the stored profiles, to be added, edited, copied, deleted and put in order. Open it with open(); the
/// presenter must live at least as long.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProfilesDialog(presenters::ProfilesPresenter &presenter, QWidget *parent = nullptr);
    ~ProfilesDialog() override;

    /// Takes the size that it had last and keeps the next one there; its editors do so, too.
    void setSettings(settings::Settings *settings);

    void done(int result) override;
    /// Escape takes back the question first.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void connectList();
    void addKey(const QKeySequence &keys, QWidget *button);
    void refresh();
    void showQuestion();
    void showOutcome();
    void onCurrentChanged();
    void openEditor(std::unique_ptr<presenters::ProfilePresenter> editor);
    void selectByName(const QString &name);

    presenters::ProfilesPresenter &m_presenter;
    std::unique_ptr<Ui::ProfilesDialog> m_ui;
    DialogSize *m_size = nullptr;
    QPointer<settings::Settings> m_settings;
};

} // namespace ui
