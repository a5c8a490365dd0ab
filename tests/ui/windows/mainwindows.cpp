// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"
#include "tests/ui/windows/everywindow.h"
#include "ui/shortcutsdialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

using Keys = operations::Profiles::Keys;

Desk &deskIn(OpenWindow &open)
{
    return open.keep<Desk>();
}

QTableView &tableOf(Desk &desk)
{
    return *desk.window().findChild<QTableView *>(u"interfacesTable"_s);
}

Desk &withRows(OpenWindow &open)
{
    Desk &desk = deskIn(open);
    desk.showWithSamples(8);
    open.use(desk.window());
    return desk;
}

void full(OpenWindow &open)
{
    Desk &desk = withRows(open);
    tableOf(desk).selectRow(desk.browse.model().rowOf(sampleId(0)));
    desk.window().findChild<QAbstractButton *>(u"jsonButton"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return desk.client.open(u"DescribeNetworkInterfaceAttribute") >= 0; }));
    desk.client.reply(desk.client.open(u"DescribeNetworkInterfaceAttribute"), sampleAttribute(0));
    QVERIFY(QTest::qWaitFor([&] { return desk.window().findChild<QWidget *>(u"jsonText"_s)->isVisible(); }));
}

void severalSelected(OpenWindow &open)
{
    tableOf(withRows(open)).selectAll();
}

void withNotices(OpenWindow &open)
{
    using presenters::NoticePresenter;
    Desk &desk = withRows(open);
    desk.notices.add(NoticePresenter::Kind::SettingsSetAside, u"/home/me/settings.ini.1"_s);
    desk.notices.add(NoticePresenter::Kind::NotDeleted, u"/home/me/journal.sqlite"_s);
    core::Error error;
    error.kind = core::ErrorKind::KeychainFailed;
    desk.notices.add(NoticePresenter::Kind::ProfileNotSaved, u"prod"_s, error);
    desk.notices.addServerTime(u"prod"_s, std::chrono::minutes(20));
    desk.notices.setWish(NoticePresenter::WishNotice{.wish = NoticePresenter::Wish::NotListed,
                                                     .interfaceIds = {sampleId(900)},
                                                     .region = u"cn-hangzhou"_s,
                                                     .profile = u"prod"_s});
}

void refusedAboveTheRows(OpenWindow &open)
{
    Desk &desk = withRows(open);
    desk.browse.refresh();
    QVERIFY(QTest::qWaitFor([&] { return desk.client.open(u"DescribeNetworkInterfaces") >= 0; }));
    desk.refuseListing(refusal(u"Throttling.User"_s, u"Request was denied due to user flow control."_s, 400));
    QVERIFY(QTest::qWaitFor([&] { return desk.window().findChild<QWidget *>(u"listingNotice"_s)->isVisible(); }));
}

void loading(OpenWindow &open)
{
    Desk &desk = deskIn(open);
    desk.showAndAwaitListing();
    open.use(desk.window());
}

void empty(OpenWindow &open)
{
    Desk &desk = deskIn(open);
    desk.showAndAwaitListing();
    desk.answerListing(samplePage(0));
    QVERIFY(QTest::qWaitFor([&] { return !desk.browse.isListing(); }));
    open.use(desk.window());
}

void filteredOut(OpenWindow &open)
{
    Desk &desk = withRows(open);
    desk.window().findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"xyz-000"_s);
    QVERIFY(QTest::qWaitFor([&] { return desk.browse.view() == presenters::BrowsePresenter::View::FilteredOut; }));
}

void cancelled(OpenWindow &open)
{
    loading(open);
    open.window().findChild<QAbstractButton *>(u"refreshButton"_s)->click();
}

void fails(OpenWindow &open, const core::Error &error)
{
    Desk &desk = deskIn(open);
    desk.showAndAwaitListing();
    desk.refuseListing(error);
    QVERIFY(QTest::qWaitFor([&] { return desk.explanation.hasError(); }));
    open.use(desk.window());
}

void refused(OpenWindow &open)
{
    fails(open, refusal(u"Forbidden.RAM"_s, u"User not authorized to operate on the specified resource."_s, 403));
}

void offline(OpenWindow &open)
{
    core::Error error;
    error.kind = core::ErrorKind::ConnectionRefused;
    fails(open, error);
}

/// The window of a stored profile whose keys are as told.
Desk &withKeys(OpenWindow &open, Keys keys, bool isSlow = false)
{
    Desk &desk = deskIn(open);
    operations::Profiles::Profile profile;
    profile.account = u"account-prod"_s;
    profile.name = u"prod"_s;
    profile.id = u"id-prod"_s;
    profile.maskedKeyId = u"LTAI…prod"_s;
    profile.keys = keys;
    profile.isSlow = isSlow;
    desk.profiles.setProfiles({profile});
    desk.makeWindow().show();
    open.use(desk.window());
    return desk;
}

void keysMissing(OpenWindow &open)
{
    Desk &desk = withKeys(open, Keys::Missing);
    settle(desk.window());
    core::Error error;
    error.kind = core::ErrorKind::KeychainFailed;
    emit desk.profiles.failed(u"account-prod"_s, error);
}

void withoutProfile(OpenWindow &open)
{
    Desk &desk = deskIn(open);
    desk.profiles.setProfiles({});
    desk.makeWindow().show();
    open.use(desk.window());
}

/// With the real actions of the menus in it.
void shortcuts(OpenWindow &open)
{
    Desk &desk = withRows(open);
    desk.window().findChild<QAction *>(u"actionShortcuts"_s)->trigger();
    auto *dialog = desk.window().findChild<ui::ShortcutsDialog *>();
    auto *view = dialog->findChild<QAbstractItemView *>(u"shortcutsView"_s);
    view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(0, 0)));
    open.use(*dialog);
}

} // namespace

std::vector<Opener> mainWindows()
{
    return {
        {"main window", full},
        {"main window, several rows selected", severalSelected},
        {"main window with notices", withNotices},
        {"main window, refused above the rows", refusedAboveTheRows},
        {"main window, loading", loading},
        {"main window, empty region", empty},
        {"main window, filtered out", filteredOut},
        {"main window, cancelled", cancelled},
        {"main window, refused", refused},
        {"main window, offline", offline},
        {"main window, keys coming",
         [](OpenWindow &open) {
             withKeys(open, Keys::Coming);
         }},
        {"main window, keys slow",
         [](OpenWindow &open) {
             withKeys(open, Keys::Coming, true);
         }},
        {"main window, keys missing", keysMissing},
        {"main window, signed out",
         [](OpenWindow &open) {
             withKeys(open, Keys::SignedOut);
         }},
        {"main window, welcome", withoutProfile},
        {"keyboard shortcuts", shortcuts},
    };
}

} // namespace tests
