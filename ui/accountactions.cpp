// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accountactions.h"

#include "app/presenters/accountpresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "ui/icons.h"

#include <QAction>
#include <QApplication>
#include <QDialog>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AccountActions::AccountActions(presenters::AccountPresenter &presenter, const Actions &actions, const Makers &makers,
                               QWidget *window)
    : QObject(window)
    , m_presenter(presenter)
    , m_actions(actions)
    , m_makers(makers)
    , m_window(window)
{
    m_actions.profiles->setIcon(icon(u"key"_s));
    m_actions.signOut->setIcon(icon(u"lock"_s));
    m_actions.preferences->setMenuRole(QAction::PreferencesRole);
    connect(m_actions.profiles, &QAction::triggered, this, [this] { open(m_makers.profiles); });
    connect(m_actions.enterKeys, &QAction::triggered, this, [this] { enterKeys(m_presenter.error()); });
    connect(m_actions.forget, &QAction::triggered, this, [this] { open(m_makers.forget); });
    connect(m_actions.preferences, &QAction::triggered, this, [this] { open(m_makers.preferences); });
    connect(m_actions.signIn, &QAction::triggered, &m_presenter, &presenters::AccountPresenter::signIn);
    connect(m_actions.signOut, &QAction::triggered, &m_presenter, &presenters::AccountPresenter::signOut);
    connect(&m_presenter, &presenters::AccountPresenter::changed, this, &AccountActions::refresh);
    refresh();
}

void AccountActions::follow(presenters::ExplanationPresenter &explanation)
{
    using explain::Offer;
    explanation.letOffers(this, {Offer::EnterKeys, Offer::SignInAgain, Offer::EditProfile, Offer::EditPreferences});
    connect(&explanation, &presenters::ExplanationPresenter::offerTaken, this,
            [this, &explanation](explain::Offer offer) {
                switch (offer) {
                case explain::Offer::EnterKeys:
                    enterKeys(explanation.error());
                    break;
                case explain::Offer::SignInAgain:
                    m_presenter.signIn();
                    break;
                case explain::Offer::EditProfile:
                    open(m_makers.editProfile);
                    break;
                case explain::Offer::EditPreferences:
                    open(m_makers.preferences);
                    break;
                case explain::Offer::AdoptServerTime: // who asks again does the rest
                    if (explanation.error() && explanation.error()->clockOffset)
                        m_presenter.adoptServerTime(*explanation.error()->clockOffset);
                    break;
                default: // others take it
                    break;
                }
            });
}

void AccountActions::refresh()
{
    setReason(m_actions.signIn, m_presenter.signInObstacle(), tr("Ask the keychain for the keys of this profile"));
    setReason(m_actions.signOut, m_presenter.signOutObstacle(), tr("Wipe the secret of this profile from memory"));
    setReason(m_actions.enterKeys,
              m_presenter.canEnterKeys() ? QString() : tr("There is no profile that could take keys"),
              tr("Replace the keys of this profile, for example temporary ones that have expired"));
    m_actions.profiles->setToolTip(tr("Add, change and delete profiles"));
    m_actions.preferences->setToolTip(tr("Language, theme, network, data"));
    m_actions.forget->setToolTip(tr("Delete profiles, secrets, settings, journal and log of ENI Desk"));
}

void AccountActions::setReason(QAction *action, const QString &obstacle, const QString &purpose)
{
    action->setEnabled(obstacle.isEmpty());
    action->setToolTip(obstacle.isEmpty() ? purpose : obstacle);
    action->setStatusTip(action->toolTip());
}

void AccountActions::enterKeys(const std::optional<core::Error> &why)
{
    core::Error missing;
    missing.kind = core::ErrorKind::CredentialsMissing;
    open([this, why = why.value_or(missing)](QWidget *parent) { return m_makers.enterKeys(parent, why); });
}

void AccountActions::open(const Makers::Make &make)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    auto *below = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    m_dialog = make(below ? below : m_window);
    if (!m_dialog)
        return;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace ui
