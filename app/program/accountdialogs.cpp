// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/accountdialogs.h"

#include "app/presenters/browsepresenter.h"
#include "app/presenters/keyspresenter.h"
#include "app/presenters/profilepresenter.h"
#include "app/presenters/profilespresenter.h"
#include "app/program/profileset.h"
#include "app/program/storedprofiles.h"
#include "app/secrets/storedkeys.h"
#include "ui/forgetdialog.h"
#include "ui/keysdialog.h"
#include "ui/makedialog.h"
#include "ui/preferencesdialog.h"
#include "ui/profiledialog.h"
#include "ui/profilesdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace program {

using presenters::KeysPresenter;
using presenters::ProfilePresenter;

AccountDialogs::AccountDialogs(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

ui::AccountActions::Makers AccountDialogs::makers()
{
    return {
        .profiles = [this](QWidget *parent) { return makeProfiles(parent); },
        .addProfile = [this](QWidget *parent) { return makeProfile({}, parent); },
        .editProfile = [this](QWidget *parent) { return makeEditor(parent); },
        .enterKeys = [this](QWidget *parent, const core::Error &why) { return makeKeys(parent, why); },
        .forget = [this](QWidget *parent) { return makeForget(parent); },
        .preferences = [this](QWidget *parent) { return makePreferences(parent); },
    };
}

QDialog *AccountDialogs::makeProfiles(QWidget *parent)
{
    auto presenter = std::make_unique<presenters::ProfilesPresenter>(m_parts.profiles, m_parts.book, m_parts.catalogue,
                                                                     net::builtInRegions());
    return ui::makeDialog<ui::ProfilesDialog>(std::move(presenter), m_parts.settings, parent);
}

QDialog *AccountDialogs::makeProfile(const domain::Profile &profile, QWidget *parent)
{
    auto presenter =
        std::make_unique<ProfilePresenter>(m_parts.book, m_parts.catalogue, net::builtInRegions(), profile);
    return ui::makeDialog<ui::ProfileDialog>(std::move(presenter), m_parts.settings, parent);
}

/// "Environment" cannot be edited; its keys can be entered anew.
QDialog *AccountDialogs::makeEditor(QWidget *parent)
{
    const auto shown = m_parts.browse.profile();
    for (const domain::Profile &profile : m_parts.book.stored()) {
        if (shown && profile.id == shown->id)
            return makeProfile(profile, parent);
    }
    core::Error why;
    why.kind = core::ErrorKind::CredentialsMissing;
    return makeKeys(parent, m_parts.browse.error().value_or(why));
}

QDialog *AccountDialogs::makeKeys(QWidget *parent, const core::Error &why)
{
    const auto shown = m_parts.browse.profile();
    if (!shown || shown->isDemo)
        return nullptr;
    auto presenter =
        std::make_unique<KeysPresenter>(m_parts.profiles, m_parts.book, m_parts.catalogue, shown->account, why);
    return ui::makeDialog<ui::KeysDialog>(std::move(presenter), m_parts.settings, parent);
}

QDialog *AccountDialogs::makeForget(QWidget *parent)
{
    auto presenter = std::make_unique<presenters::ForgetPresenter>(
        m_parts.changes, m_parts.catalogue, [this] { return inventory(); },
        [this](QObject *receiver, presenters::ForgetPresenter::Done done) {
            m_parts.book.removeAll(receiver, std::move(done));
        });
    connect(presenter.get(), &presenters::ForgetPresenter::forgotten, this, &AccountDialogs::forgotten);
    return ui::makeDialog<ui::ForgetDialog>(std::move(presenter), m_parts.settings, parent);
}

presenters::ForgetInventory AccountDialogs::inventory() const
{
    presenters::ForgetInventory inventory;
    for (const domain::Profile &profile : m_parts.book.stored())
        inventory.profiles.append(profile.name);
    inventory.hasProxyPassword = presenters::PreferencesPresenter::isPasswordStored(m_parts.settings);
    inventory.settingsFile = m_parts.paths.settingsFile;
    inventory.journalFile = m_parts.paths.journalFile;
    inventory.logFile = m_parts.paths.logFile;
    inventory.hasEnvironmentKeys = !m_parts.browse.environmentAccount().isEmpty();
    return inventory;
}

QDialog *AccountDialogs::makePreferences(QWidget *parent)
{
    presenters::PreferencesPresenter::Parts parts{
        m_parts.settings,
        m_parts.catalogue,
        {m_parts.paths.settingsFile, m_parts.paths.journalFile, m_parts.paths.logFile, m_parts.logFault},
        [this](core::Secret password, QObject *receiver, std::function<void(const core::Result<void> &)> done) {
            storeProxyPassword(std::move(password), receiver, std::move(done));
        },
        [this](core::Secret password) {
            useProxyPassword(std::move(password));
        }};
    auto presenter = std::make_unique<presenters::PreferencesPresenter>(std::move(parts));
    connect(presenter.get(), &presenters::PreferencesPresenter::saved, this, &AccountDialogs::preferencesSaved);
    connect(presenter.get(), &presenters::PreferencesPresenter::languageChosen, this, &AccountDialogs::languageChosen);
    return ui::makeDialog<ui::PreferencesDialog>(std::move(presenter), m_parts.settings, parent);
}

void AccountDialogs::storeProxyPassword(core::Secret password, QObject *receiver,
                                        std::function<void(const core::Result<void> &)> done)
{
    if (password.isEmpty()) {
        return m_parts.keychain.remove(secrets::proxyPasswordKey(), receiver,
                                       [this, done = std::move(done)](const core::Result<void> &removed) {
                                           if (removed)
                                               useProxyPassword({});
                                           done(removed);
                                       });
    }
    auto held = std::make_shared<core::Secret>(password.copy());
    m_parts.keychain.write(secrets::proxyPasswordKey(), std::move(password), receiver,
                           [this, held, done = std::move(done)](const core::Result<void> &written) {
                               if (written)
                                   useProxyPassword(std::move(*held));
                               done(written);
                           });
}

void AccountDialogs::useProxyPassword(core::Secret password)
{
    m_parts.profiles.setNetwork(m_parts.settings.preferences(), std::move(password));
}

} // namespace program
