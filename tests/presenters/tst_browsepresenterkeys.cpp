// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/browsefixture.h"

using namespace Qt::Literals::StringLiterals;
using presenters::BrowsePresenter;
using tests::BrowseFixture;
using Keys = operations::Profiles::Keys;
using View = BrowsePresenter::View;

namespace {

operations::Profiles::Profile stored(const QString &account, Keys keys, const QString &id = u"1"_s)
{
    operations::Profiles::Profile profile;
    profile.account = account;
    profile.name = u"prod"_s;
    profile.id = id;
    profile.keys = keys;
    return profile;
}

core::Error keychainError()
{
    core::Error error;
    error.kind = core::ErrorKind::KeychainFailed;
    error.code = u"Locked"_s;
    return error;
}

} // namespace

/// Profiles whose keys come from a keychain: asked for, missing, replaced, wiped.
class tst_BrowsePresenterKeys : public QObject
{
    Q_OBJECT

private slots:
    void aProfileWithoutKeysIsSignedInToOnce();
    void keysThatComeBringTheList();
    void aKeychainThatFailsIsExplainedAndNotAskedAgainByItself();
    void signingInAgainAsksOnceMore();
    void signingOutLeavesTheRegion();
    void signedOutIsNotSignedInToByItself();
    void replacedKeysListAgainAndKeepTheRows();
    void keysReplacedElsewhereChangeNothingHere();
    void theSameProfileUnderAnotherAccountKeyStays();
    void aDeletedProfileGivesWayToTheNext();
    void aProfileAddedOnTheWelcomePageIsShown();
    void anEditedDoorIsGoneThroughAtOnce();
    void theIdentityOfFormerKeysIsNotTakenForTheNewOnes();
    void theProfilesOwnRegionIsTheFirst();
    void theAccountsNumberIsPassedOn();
};

void tst_BrowsePresenterKeys::aProfileWithoutKeysIsSignedInToOnce()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Missing)});
    fixture.start();
    QCOMPARE(fixture.profiles.signedIn, QStringList{u"a"_s});
    fixture.profiles.set({stored(u"a"_s, Keys::Coming)});
    QCOMPARE(fixture.presenter->view(), View::KeysComing);
    QCOMPARE(fixture.profiles.signedIn.size(), 1);
    QVERIFY(!fixture.presenter->hasRegion());
    QVERIFY(!fixture.presenter->canRefresh());
}

void tst_BrowsePresenterKeys::keysThatComeBringTheList()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Coming)});
    fixture.start();
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    QVERIFY(fixture.list({"eni-1"}, u"a"_s));
    QCOMPARE(fixture.presenter->view(), View::Ready);
}

void tst_BrowsePresenterKeys::aKeychainThatFailsIsExplainedAndNotAskedAgainByItself()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Coming)});
    fixture.start();
    fixture.profiles.set({stored(u"a"_s, Keys::Missing)});
    fixture.profiles.fail(u"a"_s, keychainError());
    QCOMPARE(fixture.presenter->view(), View::KeysMissing);
    QCOMPARE(fixture.presenter->error()->code, u"Locked"_s);
    QVERIFY(fixture.profiles.signedIn.isEmpty());
}

void tst_BrowsePresenterKeys::signingInAgainAsksOnceMore()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Coming)});
    fixture.start();
    fixture.profiles.set({stored(u"a"_s, Keys::Missing)});
    fixture.profiles.fail(u"a"_s, keychainError());
    fixture.presenter->signIn();
    QCOMPARE(fixture.profiles.signedIn, QStringList{u"a"_s});
    QVERIFY(!fixture.presenter->error());
    QCOMPARE(fixture.presenter->view(), View::KeysComing);
}

void tst_BrowsePresenterKeys::signingOutLeavesTheRegion()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}, u"a"_s));
    QSignalSpy left(fixture.presenter.get(), &BrowsePresenter::regionChanged);
    fixture.profiles.set({stored(u"a"_s, Keys::SignedOut)});
    QCOMPARE(left.count(), 1);
    QCOMPARE(fixture.presenter->view(), View::SignedOut);
    QCOMPARE(fixture.presenter->model().rowCount(), 0);
    QVERIFY(!fixture.presenter->hasRegion());
}

void tst_BrowsePresenterKeys::signedOutIsNotSignedInToByItself()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::SignedOut)});
    fixture.start();
    QVERIFY(fixture.profiles.signedIn.isEmpty());
    QCOMPARE(fixture.presenter->view(), View::SignedOut);
}

void tst_BrowsePresenterKeys::replacedKeysListAgainAndKeepTheRows()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    fixture.start();
    QVERIFY(fixture.list({"eni-1", "eni-2"}, u"a"_s));
    fixture.presenter->refresh();
    core::Error expired;
    expired.kind = core::ErrorKind::Refused;
    expired.code = u"InvalidSecurityToken.Expired"_s;
    QVERIFY(
        fixture.answer(u"DescribeNetworkInterfaces"_s, core::Result<net::ApiReply>(core::unexpected(expired)), u"a"_s));
    QTRY_VERIFY(fixture.presenter->error());
    QCOMPARE(fixture.presenter->model().rowCount(), 2);

    emit fixture.profiles.keysReplaced(u"a"_s);
    QVERIFY(fixture.presenter->isListing());
    QVERIFY(!fixture.presenter->error());
    QCOMPARE(fixture.presenter->model().rowCount(), 2);
    QVERIFY(fixture.list({"eni-1", "eni-2"}, u"a"_s));
    QCOMPARE(fixture.presenter->view(), View::Ready);
}

void tst_BrowsePresenterKeys::keysReplacedElsewhereChangeNothingHere()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}, u"a"_s));
    emit fixture.profiles.keysReplaced(u"b"_s);
    QVERIFY(!fixture.presenter->isListing());
}

void tst_BrowsePresenterKeys::theSameProfileUnderAnotherAccountKeyStays()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"x"_s, Keys::Ready, u"2"_s), stored(u"a"_s, Keys::Ready, u"1"_s)});
    fixture.settings.setLastAccount(u"a"_s);
    fixture.start();
    fixture.presenter->selectRegion(u"cn-beijing"_s);
    fixture.profiles.set({stored(u"x"_s, Keys::Ready, u"2"_s), stored(u"b"_s, Keys::Ready, u"1"_s)});
    QCOMPARE(fixture.presenter->account(), u"b"_s);
    QCOMPARE(fixture.presenter->regionId(), u"cn-beijing"_s);
}

void tst_BrowsePresenterKeys::aDeletedProfileGivesWayToTheNext()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Ready, u"1"_s), stored(u"b"_s, Keys::Ready, u"2"_s)});
    fixture.start({u"prod"_s, {}});
    QCOMPARE(fixture.presenter->account(), u"a"_s);
    fixture.profiles.set({stored(u"b"_s, Keys::Ready, u"2"_s)});
    QCOMPARE(fixture.presenter->account(), u"b"_s);
    fixture.profiles.set({});
    QCOMPARE(fixture.presenter->view(), View::NoProfile);
}

void tst_BrowsePresenterKeys::aProfileAddedOnTheWelcomePageIsShown()
{
    BrowseFixture fixture;
    fixture.start({u"Typo"_s, {}});
    QCOMPARE(fixture.presenter->view(), View::NoProfile);
    auto all = fixture.presenter->profiles();
    all.push_back(stored(u"a"_s, Keys::Ready));
    fixture.profiles.set(all);
    QCOMPARE(fixture.presenter->account(), u"a"_s);
    QCOMPARE(fixture.presenter->missingProfile(), QString());
}

void tst_BrowsePresenterKeys::anEditedDoorIsGoneThroughAtOnce()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}, u"a"_s));
    QSignalSpy left(fixture.presenter.get(), &BrowsePresenter::regionChanged);
    fixture.profiles.hosts.insert(u"cn-hangzhou"_s, u"ecs-vpc.cn-hangzhou.aliyuncs.com"_s);
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    QCOMPARE(left.count(), 1);
    QCOMPARE(fixture.presenter->context().host, u"ecs-vpc.cn-hangzhou.aliyuncs.com"_s);
    QVERIFY(fixture.presenter->isListing());
}

void tst_BrowsePresenterKeys::theIdentityOfFormerKeysIsNotTakenForTheNewOnes()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    fixture.start();
    QTRY_VERIFY(fixture.client(u"a"_s).open(u"GetCallerIdentity"_s) >= 0);
    const auto former = fixture.client(u"a"_s).open(u"GetCallerIdentity"_s);
    emit fixture.profiles.keysReplaced(u"a"_s);
    QTRY_VERIFY(fixture.client(u"a"_s).open(u"GetCallerIdentity"_s) != former);
    QVERIFY(fixture.profiles.numbers.isEmpty());
}

void tst_BrowsePresenterKeys::theProfilesOwnRegionIsTheFirst()
{
    BrowseFixture fixture;
    auto profile = stored(u"a"_s, Keys::Ready);
    profile.region = u"cn-shanghai"_s;
    fixture.profiles.set({profile});
    fixture.start();
    QCOMPARE(fixture.presenter->regionId(), u"cn-shanghai"_s);
}

void tst_BrowsePresenterKeys::theAccountsNumberIsPassedOn()
{
    BrowseFixture fixture;
    fixture.profiles.set({stored(u"a"_s, Keys::Ready)});
    fixture.start();
    QVERIFY(fixture.answer(u"GetCallerIdentity"_s,
                           QByteArray(R"({"RequestId":"r","AccountId":"1234567890123456","IdentityType":"Account",)"
                                      R"("Arn":"acs:ram::1234567890123456:root","PrincipalId":"1","UserId":"1"})"),
                           u"a"_s));
    QTRY_COMPARE(fixture.profiles.numbers.value(u"a"_s), u"1234567890123456"_s);
}

QTEST_GUILESS_MAIN(tst_BrowsePresenterKeys)
#include "tst_browsepresenterkeys.moc"
