// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/interfacewish.h"
#include "app/presenters/noticepresenter.h"
#include "tests/presenters/browsefixture.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using Keys = operations::Profiles::Keys;
using tests::BrowseFixture;

namespace {

const QString listing = u"DescribeNetworkInterfaces"_s;
const QString beijing = u"cn-beijing"_s;

/// A wish over the browse presenter's fixture, and what came of it.
struct WishFixture : BrowseFixture
{
    presenters::NoticePresenter notices;
    std::unique_ptr<presenters::InterfaceWish> wish;
    QList<QStringList> found;

    void startWish(const presenters::StartOptions &options = {})
    {
        make(options);
        makeWish();
        presenter->start();
    }

    void makeWish()
    {
        wish = std::make_unique<presenters::InterfaceWish>(*presenter, notices);
        QObject::connect(wish.get(), &presenters::InterfaceWish::found,
                         [this](const QStringList &ids) { found.append(ids); });
    }

    /// Lists eni-1 to eni-3 in Hangzhou.
    [[nodiscard]] bool startListed()
    {
        startWish();
        return list({"eni-1", "eni-2", "eni-3"});
    }

    QString notice() const { return notices.texts().join(u'\n'); }
};

} // namespace

class tst_InterfaceWish : public QObject
{
    Q_OBJECT

private slots:
    void whatIsThereIsFoundAtOnce();
    void anotherRegionIsListedFirst();
    void anotherProfileIsSwitchedToInOneStep();
    void aProfileWithoutInterfacesIsOnlySwitchedTo();
    void aProfileThatDoesNotExistIsTold();
    void aFilterThatHidesARowIsClearedAndThatIsTold();
    void aFilterThatHidesNothingStays();
    void aWishBeforeTheStartWaitsForIt();
    void keysAreWaitedForAndThatIsTold();
    void aProfileThatComesLaterIsWaitedFor();
    void whatIsNotInTheListIsLookedForOnceMoreAndThenTold();
    void whatIsThereIsShownBesideWhatIsNot();
    void aRefusedRegionIsToldAndTheNextListingFindsIt();
    void theRegionThatIsListedAnywayIsNotListedTwice();
    void whoGoesToAnotherRegionDropsIt();
    void whoSelectsSomethingElseDropsIt();
    void theLatestWishCounts();
    void severalAreFoundTogetherAlsoInLaterPages();
    void amongManyRowsItIsQuick();
};

void tst_InterfaceWish::whatIsThereIsFoundAtOnce()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    const qsizetype calls = fixture.client().count();
    fixture.wish->begin({.ids = {u"eni-3"_s, u"eni-1"_s}});
    QCOMPARE(fixture.found, QList<QStringList>({{u"eni-3"_s, u"eni-1"_s}}));
    QVERIFY(!fixture.wish->isUnderWay());
    QCOMPARE(fixture.client().count(), calls);
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::anotherRegionIsListedFirst()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    QCOMPARE(fixture.presenter->regionId(), beijing);
    QVERIFY(fixture.found.isEmpty());
    QVERIFY(fixture.list({"eni-6", "eni-7"}, u"prod"_s, beijing));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-7"_s}}));
    QVERIFY(fixture.presenter->model().rowOf(u"eni-7"_s) >= 0);
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::anotherProfileIsSwitchedToInOneStep()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.settings.setLastRegion(u"test"_s, u"eu-central-1"_s);
    fixture.wish->begin({.profile = u"Test"_s, .region = beijing, .ids = {u"eni-7"_s}});
    QCOMPARE(fixture.presenter->account(), u"test"_s);
    QCOMPARE(fixture.presenter->regionId(), beijing);
    QCOMPARE(fixture.client(u"test"_s, u"eu-central-1"_s).count(), 0);
    QVERIFY(fixture.list({"eni-7"}, u"test"_s, beijing));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-7"_s}}));
}

void tst_InterfaceWish::aProfileWithoutInterfacesIsOnlySwitchedTo()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.wish->begin({.profile = u"Test"_s});
    QCOMPARE(fixture.presenter->account(), u"test"_s);
    QVERIFY(!fixture.wish->isUnderWay());
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::aProfileThatDoesNotExistIsTold()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.wish->begin({.profile = u"Typo"_s, .region = beijing, .ids = {u"eni-1"_s}});
    QVERIFY(!fixture.wish->isUnderWay());
    QCOMPARE(fixture.presenter->regionId(), u"cn-hangzhou"_s);
    QVERIFY2(fixture.notice().contains(u"“Typo”"_s), qPrintable(fixture.notice()));
    QVERIFY(fixture.found.isEmpty());
}

void tst_InterfaceWish::aFilterThatHidesARowIsClearedAndThatIsTold()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.presenter->setFilter(u"eni-2"_s);
    fixture.wish->begin({.ids = {u"eni-1"_s}});
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-1"_s}}));
    QCOMPARE(fixture.presenter->filter(), QString());
    QVERIFY2(fixture.notice().contains(u"filter was cleared to show eni-1 in cn-hangzhou"_s),
             qPrintable(fixture.notice()));
    fixture.wish->begin({.ids = {u"eni-2"_s}});
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::aFilterThatHidesNothingStays()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.presenter->setFilter(u"eni"_s);
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    QVERIFY(fixture.list({"eni-6", "eni-7"}, u"prod"_s, beijing));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-7"_s}}));
    QCOMPARE(fixture.presenter->filter(), u"eni"_s);
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::aWishBeforeTheStartWaitsForIt()
{
    WishFixture fixture;
    fixture.make({{}, beijing});
    fixture.makeWish();
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    QCOMPARE(fixture.client().count(), 0);
    fixture.presenter->start();
    QVERIFY(fixture.list({"eni-7"}, u"prod"_s, beijing));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-7"_s}}));
}

void tst_InterfaceWish::keysAreWaitedForAndThatIsTold()
{
    WishFixture fixture;
    const auto withKeys = [](Keys keys) {
        return std::vector<operations::Profiles::Profile>{
            {.account = u"prod"_s, .name = u"Production"_s, .maskedKeyId = {}, .keys = keys, .id = u"1"_s}};
    };
    fixture.profiles.set(withKeys(Keys::SignedOut));
    fixture.startWish();
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    QVERIFY2(fixture.notice().contains(u"when “Production” is signed in: eni-7 in cn-beijing."_s),
             qPrintable(fixture.notice()));
    fixture.profiles.set(withKeys(Keys::Coming));
    fixture.profiles.set(withKeys(Keys::Ready));
    QVERIFY(fixture.list({"eni-7"}, u"prod"_s, beijing));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-7"_s}}));
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::aProfileThatComesLaterIsWaitedFor()
{
    WishFixture fixture;
    fixture.profiles.set({});
    fixture.startWish();
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    QVERIFY2(fixture.notice().contains(u"a profile to sign in with: eni-7."_s), qPrintable(fixture.notice()));
    fixture.profiles.set({{.account = u"prod"_s, .name = u"Production"_s, .maskedKeyId = {}}});
    QTRY_COMPARE(fixture.presenter->regionId(), beijing);
    QVERIFY(fixture.list({"eni-7"}, u"prod"_s, beijing));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-7"_s}}));
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::whatIsNotInTheListIsLookedForOnceMoreAndThenTold()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.wish->begin({.ids = {u"eni-new"_s}});
    QVERIFY(fixture.presenter->isListing());
    QVERIFY(fixture.list({"eni-1", "eni-new"}));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-new"_s}}));
    fixture.wish->begin({.ids = {u"eni-gone"_s}});
    QVERIFY(fixture.list({"eni-1", "eni-new"}));
    QTRY_VERIFY(!fixture.wish->isUnderWay());
    QVERIFY2(fixture.notice().contains(u"Not among the interfaces that “Production” sees in cn-hangzhou: eni-gone."_s),
             qPrintable(fixture.notice()));
    QCOMPARE(fixture.found.size(), 1);
    QVERIFY(!fixture.presenter->isListing());
}

void tst_InterfaceWish::whatIsThereIsShownBesideWhatIsNot()
{
    WishFixture fixture;
    fixture.startWish();
    fixture.wish->begin({.ids = {u"eni-a"_s, u"eni-1"_s, u"eni-b"_s, u"eni-c"_s, u"eni-d"_s}});
    QVERIFY(fixture.list({"eni-1"}));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-1"_s}}));
    QVERIFY2(fixture.notice().contains(u"in cn-hangzhou: eni-a, eni-b, eni-c, …."_s), qPrintable(fixture.notice()));
}

void tst_InterfaceWish::aRefusedRegionIsToldAndTheNextListingFindsIt()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    const core::Result<net::ApiReply> refused = core::unexpected(tests::refusal(u"Forbidden.RAM"_s));
    QVERIFY(fixture.answer(listing, refused, u"prod"_s, beijing));
    QTRY_VERIFY2(fixture.notice().contains(u"Not in the list of cn-beijing, which is not complete: eni-7."_s),
                 qPrintable(fixture.notice()));
    QCoreApplication::processEvents();
    QVERIFY(!fixture.presenter->isListing()); // nothing is asked again by itself
    fixture.presenter->refresh();
    QVERIFY(fixture.list({"eni-7"}, u"prod"_s, beijing));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-7"_s}}));
    QCOMPARE(fixture.notice(), QString());
}

void tst_InterfaceWish::theRegionThatIsListedAnywayIsNotListedTwice()
{
    WishFixture fixture;
    fixture.startWish();
    fixture.wish->begin({.ids = {u"eni-1"_s}});
    QVERIFY(fixture.list({"eni-1"}));
    QTRY_COMPARE(fixture.found.size(), 1);
    QCOMPARE(fixture.client().actions().count(listing), 1);
}

void tst_InterfaceWish::whoGoesToAnotherRegionDropsIt()
{
    WishFixture fixture;
    QVERIFY(fixture.startListed());
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    fixture.presenter->selectRegion(u"cn-shanghai"_s);
    QVERIFY(fixture.list({"eni-7"}, u"prod"_s, u"cn-shanghai"_s));
    QVERIFY(!fixture.wish->isUnderWay());
    QVERIFY(fixture.found.isEmpty());
}

void tst_InterfaceWish::whoSelectsSomethingElseDropsIt()
{
    WishFixture fixture;
    fixture.startWish();
    fixture.wish->begin({.ids = {u"eni-1"_s}});
    fixture.wish->drop();
    QVERIFY(fixture.list({"eni-1"}));
    QTest::qWait(20);
    QVERIFY(fixture.found.isEmpty());
}

void tst_InterfaceWish::theLatestWishCounts()
{
    WishFixture fixture;
    fixture.startWish();
    fixture.wish->begin({.region = beijing, .ids = {u"eni-7"_s}});
    fixture.wish->begin({.region = u"cn-hangzhou"_s, .ids = {u"eni-1"_s}});
    QVERIFY(fixture.list({"eni-1", "eni-7"}));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-1"_s}}));
}

void tst_InterfaceWish::severalAreFoundTogetherAlsoInLaterPages()
{
    WishFixture fixture;
    fixture.startWish();
    fixture.wish->begin({.ids = {u"eni-1"_s, u"eni-9"_s}});
    QVERIFY(fixture.answer(listing, tests::replies::interfaces({"eni-1"}, "more")));
    QVERIFY(fixture.settled());
    QVERIFY(fixture.found.isEmpty());
    QVERIFY(fixture.answer(listing, tests::replies::interfaces({"eni-9"})));
    QTRY_COMPARE(fixture.found, QList<QStringList>({{u"eni-1"_s, u"eni-9"_s}}));
}

void tst_InterfaceWish::amongManyRowsItIsQuick()
{
    WishFixture fixture;
    fixture.startWish();
    QVERIFY(fixture.list({"eni-x"}));
    std::vector<domain::NetworkInterface> many(100'000);
    QStringList wanted;
    for (size_t i = 0; i < many.size(); ++i) {
        many[i].id = u"eni-%1"_s.arg(i);
        if (i % 1000 == 0)
            wanted.append(many[i].id);
    }
    fixture.presenter->regionStore().interfaces.merge(std::move(many));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.presenter->shownCount() == 100'001 && !fixture.presenter->model().isBusy(),
                             30'000);
    QElapsedTimer timer;
    timer.start();
    fixture.wish->begin({.ids = wanted});
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(fixture.found, QList<QStringList>({wanted}));
}

QTEST_GUILESS_MAIN(tst_InterfaceWish)
#include "tst_interfacewish.moc"
