// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/browsefixture.h"

using namespace Qt::Literals::StringLiterals;
using presenters::BrowsePresenter;
using tests::BrowseFixture;
using View = BrowsePresenter::View;

namespace {

const QString describeInterfaces = u"DescribeNetworkInterfaces"_s;

core::Error errorOf(core::ErrorKind kind)
{
    core::Error error;
    error.kind = kind;
    return error;
}

} // namespace

using Keys = operations::Profiles::Keys;

/// Which profile and region are shown, and what the place of the table says.
class tst_BrowsePresenter : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAskedBeforeTheStart();
    void withoutAProfileItSaysSo();
    void theProfileAskedForByNameComesFirst();
    void aProfileThatDoesNotExistIsNotReplacedByAnother();
    void theProfileAskedForMayComeLater();
    void keysOfTheEnvironmentComeBeforeTheLastUsed();
    void theLastUsedProfileComesBeforeTheFirst();
    void theRegionAskedForComesBeforeTheLastUsed();
    void theRegionAskedForIsForTheFirstProfileOnly();
    void withoutAnythingTheRegionIsHangzhou();
    void aProfileBeingPreparedIsWaitedFor();
    void aProfileThatCannotBePreparedIsRefused();
    void aProfileThatGoesAwayIsLeft();
    void rowsAreReady();
    void aRegionWithoutInterfacesIsEmpty();
    void aFilterThatLetsNothingThroughIsSaid();
    void errorsWithoutRowsHaveAView_data();
    void errorsWithoutRowsHaveAView();
    void anErrorBesideRowsLeavesThem();
    void switchingTheRegionEndsTheListing();
    void comingBackShowsTheRowsFromBeforeAtOnce();
    void switchingTheProfileShowsItsOwnRegion();
    void switchingToTheSameDoesNothing();
    void aDeletedPresenterLeavesNothingBehind();
};

void tst_BrowsePresenter::nothingIsAskedBeforeTheStart()
{
    BrowseFixture fixture;
    fixture.make();
    QCoreApplication::processEvents();
    QCOMPARE(fixture.presenter->view(), View::Starting);
    QCOMPARE(fixture.client().count(), 0);
    QVERIFY(!fixture.presenter->hasRegion());
    QVERIFY(!fixture.presenter->canRefresh());
}

void tst_BrowsePresenter::withoutAProfileItSaysSo()
{
    BrowseFixture fixture;
    fixture.profiles.set({});
    fixture.start();
    QCOMPARE(fixture.presenter->view(), View::NoProfile);
    QCOMPARE(fixture.presenter->account(), QString());
    QCOMPARE(fixture.presenter->statusParts(), QStringList());
}

void tst_BrowsePresenter::theProfileAskedForByNameComesFirst()
{
    BrowseFixture fixture;
    fixture.settings.setLastAccount(u"prod"_s);
    fixture.start({u"Test"_s, {}});
    QCOMPARE(fixture.presenter->account(), u"test"_s);
    QCOMPARE(fixture.presenter->profileName(), u"Test"_s);
    QCOMPARE(fixture.settings.lastAccount(), u"test"_s);
}

void tst_BrowsePresenter::aProfileThatDoesNotExistIsNotReplacedByAnother()
{
    BrowseFixture fixture;
    fixture.start({u"Typo"_s, {}});
    QCOMPARE(fixture.presenter->view(), View::NoProfile);
    QCOMPARE(fixture.presenter->missingProfile(), u"Typo"_s);
    fixture.presenter->selectProfile(u"prod"_s);
    QCOMPARE(fixture.presenter->missingProfile(), QString());
    QCOMPARE(fixture.presenter->account(), u"prod"_s);
}

void tst_BrowsePresenter::theProfileAskedForMayComeLater()
{
    BrowseFixture fixture;
    fixture.start({u"Late"_s, {}});
    fixture.profiles.set({{u"late"_s, u"Late"_s, {}}});
    QCOMPARE(fixture.presenter->account(), u"late"_s);
    QCOMPARE(fixture.presenter->missingProfile(), QString());
}

void tst_BrowsePresenter::keysOfTheEnvironmentComeBeforeTheLastUsed()
{
    BrowseFixture fixture;
    fixture.settings.setLastAccount(u"test"_s);
    fixture.profiles.set({{u"test"_s, u"Test"_s, {}}, {u"env"_s, u"Environment"_s, {}}});
    fixture.start();
    QCOMPARE(fixture.presenter->account(), u"env"_s);
}

void tst_BrowsePresenter::theLastUsedProfileComesBeforeTheFirst()
{
    BrowseFixture fixture;
    fixture.settings.setLastAccount(u"test"_s);
    fixture.start();
    QCOMPARE(fixture.presenter->account(), u"test"_s);
    BrowseFixture another;
    another.settings.setLastAccount(u"unknown"_s);
    another.start();
    QCOMPARE(another.presenter->account(), u"prod"_s);
}

void tst_BrowsePresenter::theRegionAskedForComesBeforeTheLastUsed()
{
    BrowseFixture fixture;
    fixture.settings.setLastRegion(u"prod"_s, u"cn-beijing"_s);
    fixture.start({{}, u"eu-central-1"_s});
    QCOMPARE(fixture.presenter->regionId(), u"eu-central-1"_s);
    BrowseFixture another;
    another.settings.setLastRegion(u"prod"_s, u"cn-beijing"_s);
    another.start();
    QCOMPARE(another.presenter->regionId(), u"cn-beijing"_s);
}

void tst_BrowsePresenter::theRegionAskedForIsForTheFirstProfileOnly()
{
    BrowseFixture fixture;
    fixture.start({{}, u"eu-central-1"_s});
    fixture.presenter->selectProfile(u"test"_s);
    QCOMPARE(fixture.presenter->regionId(), u"cn-hangzhou"_s);
}

void tst_BrowsePresenter::withoutAnythingTheRegionIsHangzhou()
{
    BrowseFixture fixture;
    fixture.start();
    QCOMPARE(fixture.presenter->regionId(), u"cn-hangzhou"_s);
    QVERIFY(fixture.settings.lastRegion(u"prod"_s).isEmpty()); // it has not been seen that there is one
    QCOMPARE(fixture.presenter->context().regionId, u"cn-hangzhou"_s);
    QCOMPARE(fixture.presenter->view(), View::Loading);
}

void tst_BrowsePresenter::aProfileBeingPreparedIsWaitedFor()
{
    BrowseFixture fixture;
    fixture.profiles.set({{u"demo"_s, u"Demo"_s, {}, Keys::Coming}});
    fixture.start();
    QCOMPARE(fixture.presenter->view(), View::Starting);
    QVERIFY(!fixture.presenter->hasRegion());
    QSignalSpy region(fixture.presenter.get(), &BrowsePresenter::regionChanged);
    fixture.profiles.set({{u"demo"_s, u"Demo"_s, u"LTAI…demo"_s}});
    QCOMPARE(region.count(), 1);
    QVERIFY(fixture.presenter->hasRegion());
    QVERIFY(fixture.list({"eni-1"}, u"demo"_s));
    QCOMPARE(fixture.presenter->view(), View::Ready);
}

void tst_BrowsePresenter::aProfileThatCannotBePreparedIsRefused()
{
    BrowseFixture fixture;
    operations::Profiles::Profile demo{u"demo"_s, u"Demo"_s, {}, Keys::Coming};
    demo.isDemo = true;
    fixture.profiles.set({demo});
    fixture.start();
    fixture.profiles.fail(u"another"_s, errorOf(core::ErrorKind::StorageFailed));
    QCOMPARE(fixture.presenter->view(), View::Starting);
    fixture.profiles.fail(u"demo"_s, errorOf(core::ErrorKind::StorageFailed));
    QCOMPARE(fixture.presenter->view(), View::Refused);
    QCOMPARE(fixture.presenter->error()->kind, core::ErrorKind::StorageFailed);
    QVERIFY(!fixture.presenter->canRefresh());
}

void tst_BrowsePresenter::aProfileThatGoesAwayIsLeft()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}));
    fixture.profiles.set({{u"test"_s, u"Test"_s, {}}});
    QCOMPARE(fixture.presenter->account(), u"test"_s);
    QCOMPARE(fixture.presenter->model().rowCount(), 0);
    fixture.profiles.set({});
    QCOMPARE(fixture.presenter->view(), View::NoProfile);
    QVERIFY(!fixture.presenter->hasRegion());
}

void tst_BrowsePresenter::rowsAreReady()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1", "eni-2"}));
    QCOMPARE(fixture.presenter->view(), View::Ready);
    QCOMPARE(fixture.presenter->knownCount(), 2);
    QCOMPARE(fixture.presenter->shownCount(), 2);
    QVERIFY(!fixture.presenter->error());
}

void tst_BrowsePresenter::aRegionWithoutInterfacesIsEmpty()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({}));
    QCOMPARE(fixture.presenter->view(), View::Empty);
    QVERIFY(fixture.presenter->canRefresh());
}

void tst_BrowsePresenter::aFilterThatLetsNothingThroughIsSaid()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1", "eni-2"}));
    QSignalSpy changed(fixture.presenter.get(), &BrowsePresenter::changed);
    fixture.presenter->setFilter(u"eni-3"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.presenter->view(), View::FilteredOut);
    QCOMPARE(fixture.presenter->knownCount(), 2);
    fixture.presenter->setFilter(u"eni-2"_s);
    QCOMPARE(fixture.presenter->view(), View::Ready);
    QCOMPARE(fixture.presenter->shownCount(), 1);
    QCOMPARE(fixture.presenter->filter(), u"eni-2"_s);
}

void tst_BrowsePresenter::errorsWithoutRowsHaveAView_data()
{
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<View>("view");
    QTest::newRow("refused") << core::ErrorKind::Refused << View::Refused;
    QTest::newRow("no keys") << core::ErrorKind::CredentialsMissing << View::Refused;
    QTest::newRow("unreadable") << core::ErrorKind::ReplyUnreadable << View::Refused;
    QTest::newRow("a proxy's page") << core::ErrorKind::NotAnApiReply << View::Refused;
    QTest::newRow("no such host") << core::ErrorKind::HostNotFound << View::Offline;
    QTest::newRow("no connection") << core::ErrorKind::ConnectionRefused << View::Offline;
    QTest::newRow("timed out") << core::ErrorKind::TimedOut << View::Offline;
    QTest::newRow("certificate") << core::ErrorKind::TlsFailed << View::Offline;
    QTest::newRow("proxy") << core::ErrorKind::ProxyFailed << View::Offline;
}

void tst_BrowsePresenter::errorsWithoutRowsHaveAView()
{
    QFETCH(const core::ErrorKind, kind);
    QFETCH(const View, view);
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, core::unexpected(errorOf(kind))));
    QCOMPARE(fixture.presenter->view(), view);
    QCOMPARE(fixture.presenter->error()->kind, kind);
    QVERIFY(fixture.presenter->canRefresh());
    fixture.presenter->refresh();
    QCOMPARE(fixture.presenter->view(), View::Loading);
    QVERIFY(!fixture.presenter->error());
}

void tst_BrowsePresenter::anErrorBesideRowsLeavesThem()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}));
    fixture.presenter->refresh();
    QVERIFY(fixture.answer(describeInterfaces, core::unexpected(errorOf(core::ErrorKind::TimedOut))));
    QCOMPARE(fixture.presenter->view(), View::Ready);
    QCOMPARE(fixture.presenter->error()->kind, core::ErrorKind::TimedOut);
    QVERIFY(fixture.presenter->isIncomplete());
}

void tst_BrowsePresenter::switchingTheRegionEndsTheListing()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(QTest::qWaitFor([&] { return fixture.client().open(describeInterfaces) >= 0; }));
    const qsizetype listing = fixture.client().open(describeInterfaces);
    QSignalSpy region(fixture.presenter.get(), &BrowsePresenter::regionChanged);
    QSignalSpy finished(fixture.presenter.get(), &BrowsePresenter::listingFinished);
    fixture.presenter->selectRegion(u"cn-beijing"_s);
    QCOMPARE(region.count(), 1);
    QTRY_VERIFY(fixture.client().isAborted(listing));
    QCOMPARE(finished.count(), 0);
    QCOMPARE(fixture.presenter->regionId(), u"cn-beijing"_s);
    QVERIFY(fixture.list({"eni-9"}, u"prod"_s, u"cn-beijing"_s));
    QCOMPARE(fixture.settings.lastRegion(u"prod"_s), u"cn-beijing"_s);
    QCOMPARE(fixture.presenter->model().idAt(0), u"eni-9"_s);
}

void tst_BrowsePresenter::comingBackShowsTheRowsFromBeforeAtOnce()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}));
    const QDateTime complete = fixture.presenter->completeAsOf();
    QVERIFY(complete.isValid());
    fixture.presenter->selectRegion(u"cn-beijing"_s);
    QVERIFY(!fixture.presenter->completeAsOf().isValid());
    fixture.presenter->selectRegion(u"cn-hangzhou"_s);
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.presenter->view(), View::Ready);
    QCOMPARE(fixture.presenter->completeAsOf(), complete);
    QVERIFY(fixture.presenter->isListing());
}

void tst_BrowsePresenter::switchingTheProfileShowsItsOwnRegion()
{
    BrowseFixture fixture;
    fixture.settings.setLastRegion(u"test"_s, u"cn-beijing"_s);
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}));
    fixture.presenter->selectProfile(u"test"_s);
    QCOMPARE(fixture.presenter->regionId(), u"cn-beijing"_s);
    QCOMPARE(fixture.presenter->context().account, u"test"_s);
    QCOMPARE(fixture.presenter->knownCount(), 0);
    QCOMPARE(fixture.settings.lastAccount(), u"test"_s);
}

void tst_BrowsePresenter::switchingToTheSameDoesNothing()
{
    BrowseFixture fixture;
    fixture.start();
    QSignalSpy region(fixture.presenter.get(), &BrowsePresenter::regionChanged);
    fixture.presenter->selectRegion(u"cn-hangzhou"_s);
    fixture.presenter->selectRegion({});
    fixture.presenter->selectProfile(u"prod"_s);
    fixture.presenter->selectProfile(u"unknown"_s);
    QCOMPARE(region.count(), 0);
}

void tst_BrowsePresenter::aDeletedPresenterLeavesNothingBehind()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(QTest::qWaitFor([&] { return fixture.client().open(describeInterfaces) >= 0; }));
    fixture.presenter.reset();
    for (qsizetype i = 0; i < fixture.client().count(); ++i)
        QVERIFY(fixture.client().isAborted(i));
}

QTEST_GUILESS_MAIN(tst_BrowsePresenter)
#include "tst_browsepresenter.moc"
