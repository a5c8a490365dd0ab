// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/endpoints.h"
#include "app/presenters/forgetpresenter.h"
#include "app/presenters/keyspresenter.h"
#include "app/presenters/profilepresenter.h"
#include "app/presenters/profilespresenter.h"
#include "tests/presenters/changeworld.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/presenters/fakeprofiles.h"
#include "tests/presenters/preferencesbench.h"
#include "tests/ui/windows/everywindow.h"
#include "ui/forgetdialog.h"
#include "ui/keysdialog.h"
#include "ui/preferencesdialog.h"
#include "ui/profiledialog.h"
#include "ui/profilesdialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

/// Three stored profiles; "prod" has its keys, the second waits for them.
struct Accounts
{
    Accounts()
    {
        using Keys = operations::Profiles::Keys;
        std::vector<operations::Profiles::Profile> all;
        for (const QString &name : {u"prod"_s, u"staging"_s, u"office"_s}) {
            book.profiles.push_back(storedProfile(name));
            operations::Profiles::Profile profile;
            profile.account = u"account-"_s + name;
            profile.name = name;
            profile.id = u"id-"_s + name;
            profile.maskedKeyId = u"LTAI…"_s + name;
            profile.keys = all.empty() ? Keys::Ready : all.size() == 1 ? Keys::Coming : Keys::SignedOut;
            all.push_back(profile);
        }
        book.profiles.front().colour = domain::ColourMark::Red;
        profiles.set(all);
    }

    explain::Catalogue catalogue;
    FakeProfiles profiles;
    FakeProfileBook book;
};

void type(const QWidget &window, const QString &name, const QString &text)
{
    window.findChild<QLineEdit *>(name)->setText(text);
}

void press(const QWidget &window, const QString &name)
{
    window.findChild<QAbstractButton *>(name)->click();
}

Accounts &openProfiles(OpenWindow &open, Accounts &accounts)
{
    auto &presenter = open.keep<presenters::ProfilesPresenter>(accounts.profiles, accounts.book, accounts.catalogue,
                                                               net::builtInRegions());
    open.make<ui::ProfilesDialog>(presenter).open();
    return accounts;
}

void profiles(OpenWindow &open)
{
    openProfiles(open, open.keep<Accounts>());
    // One that can be moved up and down, so that both buttons are there for the keyboard.
    auto *list = open.window().findChild<QListView *>(u"profileList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
}

void profilesEmpty(OpenWindow &open)
{
    Accounts &accounts = open.keep<Accounts>();
    accounts.book.profiles.clear();
    accounts.profiles.set({});
    openProfiles(open, accounts);
}

void profilesDeleting(OpenWindow &open)
{
    profiles(open);
    press(open.window(), u"deleteButton"_s);
}

void profilesNotDeleted(OpenWindow &open)
{
    Accounts &accounts = openProfiles(open, open.keep<Accounts>());
    press(open.window(), u"deleteButton"_s);
    press(open.window(), u"confirmButton"_s);
    accounts.book.fail(core::ErrorKind::KeychainFailed);
}

Accounts &openProfile(OpenWindow &open, Accounts &accounts, const domain::Profile &profile)
{
    auto &presenter =
        open.keep<presenters::ProfilePresenter>(accounts.book, accounts.catalogue, net::builtInRegions(), profile);
    open.make<ui::ProfileDialog>(presenter).open();
    return accounts;
}

void addProfile(OpenWindow &open)
{
    openProfile(open, open.keep<Accounts>(), {});
}

/// With a note below the fields that can have one.
void addProfileWrongly(OpenWindow &open)
{
    openProfile(open, open.keep<Accounts>(), {});
    type(open.window(), u"nameEdit"_s, u"prod"_s);
    type(open.window(), u"keyIdEdit"_s, u"x y"_s);
    type(open.window(), u"secretEdit"_s, u"x"_s);
    type(open.window(), u"tokenEdit"_s, u"x"_s);
    type(open.window(), u"caFileEdit"_s, u"/nowhere.pem"_s);
}

void editProfile(OpenWindow &open)
{
    Accounts &accounts = open.keep<Accounts>();
    domain::Profile profile = accounts.book.profiles.front();
    profile.endpointKind = domain::EndpointKind::Own;
    profile.endpoint = u"ecs.example.com"_s;
    profile.generation = domain::Generation::G2019;
    openProfile(open, accounts, profile);
}

void profileNotSaved(OpenWindow &open)
{
    Accounts &accounts = open.keep<Accounts>();
    openProfile(open, accounts, accounts.book.profiles.front());
    type(open.window(), u"secretEdit"_s, typedSecret());
    press(open.window(), u"saveButton"_s);
    accounts.book.fail(core::ErrorKind::KeychainFailed);
}

void profileTesting(OpenWindow &open)
{
    Accounts &accounts = open.keep<Accounts>();
    openProfile(open, accounts, accounts.book.profiles.front());
    press(open.window(), u"testButton"_s);
}

void openKeys(OpenWindow &open, Accounts &accounts)
{
    auto &presenter =
        open.keep<presenters::KeysPresenter>(accounts.profiles, accounts.book, accounts.catalogue, u"account-prod"_s,
                                             refusal(u"InvalidSecurityToken.Expired"_s));
    open.make<ui::KeysDialog>(presenter).open();
}

void keys(OpenWindow &open)
{
    openKeys(open, open.keep<Accounts>());
}

void keysNotKept(OpenWindow &open)
{
    Accounts &accounts = open.keep<Accounts>();
    openKeys(open, accounts);
    type(open.window(), u"keyIdEdit"_s, u"STS.ExampleKeyId0000002"_s);
    type(open.window(), u"secretEdit"_s, typedSecret());
    type(open.window(), u"tokenEdit"_s, u"CAISabcdefghijABCDEFGHIJ"_s);
    press(open.window(), u"useButton"_s);
    accounts.book.fail(core::ErrorKind::KeychainFailed);
}

void preferences(OpenWindow &open, int page)
{
    auto &bench = open.keep<PreferencesBench>();
    bench.saveProxy({domain::ProxyKind::Http, u"proxy"_s, 8080, u"ops"_s});
    open.make<ui::PreferencesDialog>(bench.open()).open();
    open.window().findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(page);
}

/// Fields with notes, and a keychain that keeps nothing.
void preferencesNotSaved(OpenWindow &open)
{
    auto &bench = open.keep<PreferencesBench>();
    bench.saveProxy({domain::ProxyKind::Http, u"proxy"_s, 8080, u"ops"_s});
    open.make<ui::PreferencesDialog>(bench.open()).open();
    open.window().findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(1);
    type(open.window(), u"passwordEdit"_s, typedSecret());
    press(open.window(), u"saveButton"_s);
    bench.refuse();
    type(open.window(), u"hostEdit"_s, u"not a host"_s);
    type(open.window(), u"portEdit"_s, u"99999"_s);
}

struct Forgetting
{
    Forgetting()
    {
        inventory = {.profiles = {u"prod"_s, u"staging"_s},
                     .hasProxyPassword = true,
                     .settingsFile = u"/home/me/settings.ini"_s,
                     .journalFile = u"/home/me/journal.sqlite"_s,
                     .journalChanges = 12,
                     .logFile = u"/home/me/enidesk.log"_s,
                     .hasEnvironmentKeys = true};
    }

    ChangeWorld world;
    presenters::ForgetInventory inventory;
    presenters::ForgetPresenter::Done done;
    presenters::ForgetPresenter presenter{*world.changes, world.catalogue, [this] { return inventory; },
                                          [this](QObject *, presenters::ForgetPresenter::Done wanted) {
                                              done = std::move(wanted);
                                          }};
};

Forgetting &openForget(OpenWindow &open)
{
    auto &forgetting = open.keep<Forgetting>();
    forgetting.presenter.refresh();
    open.make<ui::ForgetDialog>(forgetting.presenter).open();
    return forgetting;
}

void forgetFails(OpenWindow &open)
{
    const Forgetting &forgetting = openForget(open);
    press(open.window(), u"forgetButton"_s);
    core::Error error;
    error.kind = core::ErrorKind::KeychainFailed;
    forgetting.done(core::unexpected(error));
}

} // namespace

std::vector<Opener> accountWindows()
{
    return {
        {"profiles", profiles},
        {"profiles, none", profilesEmpty},
        {"profiles, deletion asked", profilesDeleting},
        {"profiles, not deleted", profilesNotDeleted},
        {"profile, new", addProfile},
        {"profile, wrong input", addProfileWrongly},
        {"profile, edited", editProfile},
        {"profile, not saved", profileNotSaved},
        {"profile, tested", profileTesting},
        {"keys", keys},
        {"keys, not kept", keysNotKept},
        {"preferences, first page",
         [](OpenWindow &open) {
             preferences(open, 0);
         }},
        {"preferences, second page",
         [](OpenWindow &open) {
             preferences(open, 1);
         }},
        {"preferences, third page",
         [](OpenWindow &open) {
             preferences(open, 2);
         }},
        {"preferences, not saved", preferencesNotSaved},
        {"forget everything",
         [](OpenWindow &open) {
             openForget(open);
         }},
        {"forget everything, refused", forgetFails},
    };
}

} // namespace tests
