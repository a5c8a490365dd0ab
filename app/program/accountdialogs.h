// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/forgetpresenter.h"
#include "app/presenters/preferencespresenter.h"
#include "app/program/paths.h"
#include "app/secrets/keychain.h"
#include "ui/accountactions.h"

namespace explain {
class Catalogue;
}

namespace operations {
class Changes;
}

namespace presenters {
class BrowsePresenter;
}

namespace program {

class ProfileSet;
class StoredProfiles;

/// Makes the dialogs of the Account menu and Preferences, with their presenters, and hands on what they bring about.
class AccountDialogs : public QObject
{
    Q_OBJECT

public:
    /// All that is referred to must outlive this object and the dialogs.
    struct Parts
    {
        presenters::BrowsePresenter &browse;
        ProfileSet &profiles;
        StoredProfiles &book;
        operations::Changes &changes;
        const explain::Catalogue &catalogue;
        settings::Settings &settings;
        secrets::Keychain &keychain;
        Paths paths;
        std::function<QString()> logFault; ///< may be null
    };

    explicit AccountDialogs(Parts parts, QObject *parent = nullptr);

    ui::AccountActions::Makers makers();

signals:
    void preferencesSaved(const domain::Preferences &preferences);
    /// Empty: the system's.
    void languageChosen(const QString &language);
    /// Profiles and secrets are gone, and the window is to go with the files.
    void forgotten();

private:
    QDialog *makeProfiles(QWidget *parent);
    QDialog *makeProfile(const domain::Profile &profile, QWidget *parent);
    QDialog *makeEditor(QWidget *parent);
    QDialog *makeKeys(QWidget *parent, const core::Error &why);
    QDialog *makeForget(QWidget *parent);
    QDialog *makePreferences(QWidget *parent);
    presenters::ForgetInventory inventory() const;
    void storeProxyPassword(core::Secret password, QObject *receiver,
                            std::function<void(const core::Result<void> &)> done);
    void useProxyPassword(core::Secret password);

    Parts m_parts;
};

} // namespace program
