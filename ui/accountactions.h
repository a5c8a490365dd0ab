// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace presenters {
class AccountPresenter;
class ExplanationPresenter;
} // namespace presenters

namespace ui {

/// What the Account menu, Edit > Preferences and the offers beside explanations do: turns actions on and off, with the
/// reason, and opens the dialogs.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *profiles;
        QAction *signIn;
        QAction *signOut;
        QAction *enterKeys;
        QAction *forget;
        QAction *preferences;
    };
    /// Each makes a dialog that is not shown yet; nullptr when there is nothing to work with.
    struct Makers
    {
        using Make = std::function<QDialog *(QWidget *parent)>;
        Make profiles;
        Make addProfile;
        Make editProfile; ///< of the profile that is shown
        /// Of the profile that is shown; @p why is what was refused.
        std::function<QDialog *(QWidget *parent, const core::Error &why)> enterKeys;
        Make forget;
        Make preferences;
    };

    /// All that is referred to must outlive this object. @p window is the owner and the dialogs' parent.
    AccountActions(presenters::AccountPresenter &presenter, const Actions &actions, const Makers &makers,
                   QWidget *window);

    void addProfile() { open(m_makers.addProfile); }
    /// @p why: what is wrong with the present keys, where that is known.
    void enterKeys(const std::optional<core::Error> &why);
    /// What @p explanation offers is done here.
    void follow(presenters::ExplanationPresenter &explanation);
    void refresh();

private:
    /// On top of the dialog that is open, where there is one: its form stays.
    void open(const Makers::Make &make);
    void setReason(QAction *action, const QString &obstacle, const QString &purpose);

    presenters::AccountPresenter &m_presenter;
    Actions m_actions;
    Makers m_makers;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace ui
