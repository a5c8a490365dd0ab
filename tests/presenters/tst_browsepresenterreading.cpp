// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/browsefixture.h"

using namespace Qt::Literals::StringLiterals;
using presenters::BrowsePresenter;
using tests::BrowseFixture;
namespace replies = tests::replies;

namespace {

const QString describeInterfaces = u"DescribeNetworkInterfaces"_s;
const QString describeInstances = u"DescribeInstances"_s;
const QString describeTypes = u"DescribeInstanceTypes"_s;
const QString describeRegions = u"DescribeRegions"_s;
const QString describeVSwitches = u"DescribeVSwitches"_s;
const QString describeVpcs = u"DescribeVpcs"_s;
const QString getCallerIdentity = u"GetCallerIdentity"_s;

/// Interfaces 1 to @p count, each on an instance of its own.
QByteArray attached(int count)
{
    QByteArrayList rows;
    for (int n = 1; n <= count; ++n)
        rows.append(replies::interfaceRow("eni-" + QByteArray::number(n),
                                          "\"InstanceId\":\"i-" + QByteArray::number(n) + "\""));
    return replies::interfaceRows(rows);
}

QString instanceIdsOf(const tests::ScriptedApiClient &client, qsizetype index)
{
    return client.request(index).parameter(u"InstanceIds");
}

} // namespace

/// Listing and what surrounds it: progress, counts, regions, identity, instances.
class tst_BrowsePresenterReading : public QObject
{
    Q_OBJECT

private slots:
    void theListingIsAskedForFirst();
    void progressIsCounted();
    void changedComesInTimeWhileListing();
    void theEndIsTold();
    void cancellingKeepsWhatCame();
    void aListThatGoesInCirclesIsNotComplete();
    void refreshingMergesAndAsksAgain();
    void onlyOneListingAtATime();
    void regionsHaveNamesInTheLanguageOfTheProgram();
    void refusedRegionsAreTheBuiltInOnes();
    void toldEndpointsAreLearnt();
    void whoIsSignedInIsShown();
    void aRefusedIdentityStopsNothing();
    void whatIsKnownOfAnAccountIsNotAskedForAgain();
    void instancesOfVisibleRowsComeFirst();
    void theRestIsReadInTheBackground();
    void aRefusalEndsTheAskingForInstances();
    void refusedNetworksAreTold();
    void whatIsMissingIsSaidInSentences();
    void whatWasRepairedOrSkippedIsSaid();
    void theStatusSaysThatTheCloudRepeatedItself();
    void statusPartsSayWhatIsThere();
};

void tst_BrowsePresenterReading::theListingIsAskedForFirst()
{
    BrowseFixture fixture;
    fixture.start();
    QTRY_COMPARE(fixture.client().count(), 6);
    QCOMPARE(fixture.client().actions().first(), describeInterfaces);
    for (const QString &action : {describeVSwitches, describeVpcs, describeRegions, getCallerIdentity})
        QVERIFY(fixture.client().open(action) > 0);
}

void tst_BrowsePresenterReading::progressIsCounted()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-1", "eni-2"}, "t1")));
    QCOMPARE(fixture.presenter->listedCount(), 2);
    QVERIFY(fixture.presenter->isListing());
    QVERIFY(fixture.presenter->canCancel());
    QVERIFY(!fixture.presenter->canRefresh());
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-3"})));
    QTRY_COMPARE(fixture.presenter->listedCount(), 3);
    QVERIFY(!fixture.presenter->isListing());
}

void tst_BrowsePresenterReading::changedComesInTimeWhileListing()
{
    BrowseFixture fixture;
    fixture.start();
    QSignalSpy changed(fixture.presenter.get(), &BrowsePresenter::changed);
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({}, "t1")));
    QTRY_COMPARE(changed.count(), 1);
}

void tst_BrowsePresenterReading::theEndIsTold()
{
    BrowseFixture fixture;
    fixture.start();
    QSignalSpy finished(fixture.presenter.get(), &BrowsePresenter::listingFinished);
    const QDateTime before = fixture.clock.now();
    QVERIFY(fixture.list({"eni-1"}));
    QCOMPARE(finished.count(), 1);
    QVERIFY(fixture.presenter->completeAsOf() >= before);
    QVERIFY(!fixture.presenter->isIncomplete());
}

void tst_BrowsePresenterReading::cancellingKeepsWhatCame()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-1"}, "t1")));
    fixture.presenter->cancel();
    QVERIFY(!fixture.presenter->isListing());
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.presenter->view(), BrowsePresenter::View::Ready);
    QCOMPARE(fixture.presenter->error()->kind, core::ErrorKind::Cancelled);
    QVERIFY(fixture.presenter->isIncomplete());
    QVERIFY(!fixture.presenter->completeAsOf().isValid());
    fixture.presenter->cancel();
}

void tst_BrowsePresenterReading::aListThatGoesInCirclesIsNotComplete()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-1"}, "t1")));
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-2"}, "t1")));
    QTRY_VERIFY(!fixture.presenter->isListing());
    QVERIFY(fixture.presenter->isIncomplete());
    QVERIFY(!fixture.presenter->error());
}

void tst_BrowsePresenterReading::refreshingMergesAndAsksAgain()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1", "eni-2"}));
    QSignalSpy reset(&fixture.presenter->model(), &QAbstractItemModel::modelReset);
    fixture.presenter->refresh();
    QVERIFY(fixture.list({"eni-2", "eni-3"}));
    QCOMPARE(fixture.presenter->model().idsBetween(0, 9), (QStringList{u"eni-2"_s, u"eni-3"_s}));
    QCOMPARE(reset.count(), 0);
}

void tst_BrowsePresenterReading::onlyOneListingAtATime()
{
    BrowseFixture fixture;
    fixture.start();
    fixture.presenter->refresh();
    fixture.presenter->refresh();
    QTRY_COMPARE(fixture.client().count(), 6);
    QCOMPARE(fixture.client().actions().count(describeInterfaces), 1);
}

void tst_BrowsePresenterReading::regionsHaveNamesInTheLanguageOfTheProgram()
{
    BrowseFixture fixture;
    fixture.start();
    QCOMPARE(fixture.presenter->regions(),
             (std::vector<BrowsePresenter::RegionChoice>{{u"cn-hangzhou"_s, u"cn-hangzhou"_s}}));
    QVERIFY(fixture.answer(describeRegions,
                           replies::regions({{"cn-beijing", "China (Beijing)"}, {"cn-hangzhou", "China (Hangzhou)"}})));
    QVERIFY(fixture.answer(describeRegions,
                           replies::regions({{"cn-beijing", "华北2（北京）"}, {"cn-hangzhou", "华东1（杭州）"}})));
    QCOMPARE(fixture.presenter->regionName(), u"China (Hangzhou)"_s);
    QCOMPARE(fixture.presenter->regions().size(), 2u);
    QVERIFY(!fixture.presenter->areRegionsBuiltIn());
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QSignalSpy changed(fixture.presenter.get(), &BrowsePresenter::changed);
    fixture.presenter->retranslate();
    QVERIFY(changed.count() > 0);
    QCOMPARE(fixture.presenter->regionName(), u"华东1（杭州）"_s);
    QCOMPARE(fixture.presenter->regions()[0].name, u"华北2（北京）"_s);
}

void tst_BrowsePresenterReading::refusedRegionsAreTheBuiltInOnes()
{
    BrowseFixture fixture;
    fixture.start({{}, u"xx-unknown-1"_s});
    for (int i = 0; i < 2; ++i)
        QVERIFY(fixture.answer(describeRegions, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)), u"prod"_s,
                               u"xx-unknown-1"_s));
    QVERIFY(fixture.presenter->areRegionsBuiltIn());
    QVERIFY(fixture.presenter->regions().size() > 20);
    QCOMPARE(fixture.presenter->regions().back().id, u"xx-unknown-1"_s); // the one shown is always among them
    QVERIFY(fixture.profiles.hosts.isEmpty());
}

void tst_BrowsePresenterReading::toldEndpointsAreLearnt()
{
    BrowseFixture fixture;
    fixture.start();
    for (int i = 0; i < 2; ++i)
        QVERIFY(fixture.answer(describeRegions, replies::regions({{"cn-hangzhou", "x"}})));
    QCOMPARE(fixture.profiles.hosts.value(u"cn-hangzhou"_s), u"ecs.cn-hangzhou.aliyuncs.com"_s);
    QCOMPARE(fixture.presenter->context().host, u"ecs.cn-hangzhou.aliyuncs.com"_s);
}

void tst_BrowsePresenterReading::whoIsSignedInIsShown()
{
    BrowseFixture fixture;
    fixture.start();
    QCOMPARE(fixture.presenter->identityText(), QString());
    QVERIFY(fixture.answer(getCallerIdentity, replies::identity("42", "alice")));
    QCOMPARE(fixture.presenter->identityText(), u"alice (42)"_s);
    QCOMPARE(fixture.presenter->identity()->accountId, u"42"_s);
}

void tst_BrowsePresenterReading::aRefusedIdentityStopsNothing()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(getCallerIdentity, core::unexpected(tests::refusal(u"NoPermission"_s))));
    QVERIFY(fixture.list({"eni-1"}));
    QCOMPARE(fixture.presenter->view(), BrowsePresenter::View::Ready);
    QVERIFY(!fixture.presenter->error());
    QCOMPARE(fixture.presenter->identityText(), QString());
}

void tst_BrowsePresenterReading::whatIsKnownOfAnAccountIsNotAskedForAgain()
{
    BrowseFixture fixture;
    fixture.start();
    for (int i = 0; i < 2; ++i)
        QVERIFY(fixture.answer(describeRegions, replies::regions({{"cn-hangzhou", "x"}})));
    QVERIFY(fixture.answer(getCallerIdentity, replies::identity()));
    fixture.presenter->selectRegion(u"cn-beijing"_s);
    tests::ScriptedApiClient &beijing = fixture.client(u"prod"_s, u"cn-beijing"_s);
    QTRY_COMPARE(beijing.count(), 3);
    QVERIFY(!beijing.actions().contains(describeRegions));
    QVERIFY(!beijing.actions().contains(getCallerIdentity));
}

void tst_BrowsePresenterReading::instancesOfVisibleRowsComeFirst()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(QTest::qWaitFor([&] { return fixture.client().open(describeInterfaces) >= 0; }));
    tests::ScriptedApiClient &client = fixture.client();
    client.reply(client.open(describeInterfaces),
                 replies::interfaceRows({replies::interfaceRow("eni-1", R"("InstanceId":"i-1")")}, "t1"));
    tests::letPagesBeRead();
    fixture.presenter->setVisibleInterfaces({u"eni-1"_s, u"eni-unknown"_s});
    QTRY_VERIFY(client.open(describeInstances) >= 0); // while the listing goes on
    const qsizetype asked = client.open(describeInstances);
    QCOMPARE(instanceIdsOf(client, asked), u"[\"i-1\"]"_s);
    QCOMPARE(client.priority(asked), net::Priority::Foreground);
    client.reply(asked, replies::instances({{"i-1", "t1"}}));
    QVERIFY(fixture.answer(describeTypes, replies::types({{"t1", "6"}})));
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.presenter->model().index(0, static_cast<int>(models::Column::Ipv6Usage)).data().toString(),
             u"0 / 6"_s);
    fixture.presenter->setVisibleInterfaces({u"eni-1"_s});
    QCoreApplication::processEvents();
    QCOMPARE(client.open(describeInstances), -1);
}

void tst_BrowsePresenterReading::theRestIsReadInTheBackground()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, attached(150)));
    tests::ScriptedApiClient &client = fixture.client();
    QTRY_VERIFY(client.open(describeInstances) >= 0);
    QCOMPARE(client.priority(client.open(describeInstances)), net::Priority::Background);
    QCOMPARE(instanceIdsOf(client, client.open(describeInstances)).count(u','), 99);
    client.reply(client.open(describeInstances), replies::instances({}));
    QTRY_VERIFY(client.open(describeInstances) >= 0);
    QCOMPARE(instanceIdsOf(client, client.open(describeInstances)).count(u','), 49);
    client.reply(client.open(describeInstances), replies::instances({}));
    QCoreApplication::processEvents();
    QCOMPARE(client.open(describeInstances), -1);
}

void tst_BrowsePresenterReading::aRefusalEndsTheAskingForInstances()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, attached(150)));
    QVERIFY(fixture.answer(describeInstances, core::unexpected(tests::refusal(u"Forbidden.RAM"_s))));
    fixture.presenter->setVisibleInterfaces({u"eni-1"_s, u"eni-120"_s});
    QCoreApplication::processEvents();
    QCOMPARE(fixture.client().open(describeInstances), -1);
    QCOMPARE(fixture.presenter->surroundingsError()->code, u"Forbidden.RAM"_s);
    QVERIFY(!fixture.presenter->error());
    fixture.presenter->refresh();
    QVERIFY(!fixture.presenter->surroundingsError());
    QTRY_VERIFY(fixture.client().open(describeInstances) >= 0);
}

void tst_BrowsePresenterReading::refusedNetworksAreTold()
{
    BrowseFixture fixture;
    fixture.start();
    QSignalSpy changed(fixture.presenter.get(), &BrowsePresenter::changed);
    QVERIFY(fixture.answer(describeVSwitches, core::unexpected(tests::refusal(u"Forbidden.RAM"_s))));
    QVERIFY(fixture.answer(describeVpcs, replies::vpcs({"vpc-1"}, 1)));
    QCOMPARE(fixture.presenter->surroundingsError()->code, u"Forbidden.RAM"_s);
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(fixture.presenter->regionStore().surroundings.vpc(u"vpc-1"_s));
}

void tst_BrowsePresenterReading::whatIsMissingIsSaidInSentences()
{
    BrowseFixture fixture;
    fixture.start();
    const core::Result<net::ApiReply> refusal = core::unexpected(tests::refusal(u"Forbidden.RAM"_s));
    QVERIFY(fixture.presenter->whatIsMissing().isEmpty());
    QVERIFY(fixture.answer(describeVSwitches, refusal));
    QVERIFY(fixture.answer(describeVpcs, refusal));
    QVERIFY(fixture.answer(u"DescribeRegions"_s, refusal));
    QVERIFY(fixture.answer(u"DescribeRegions"_s, refusal));
    QVERIFY(fixture.answer(u"GetCallerIdentity"_s, refusal));
    QVERIFY(fixture.list({"eni-1"}));
    const QStringList sentences = fixture.presenter->whatIsMissing();
    QCOMPARE(sentences.size(), 3);
    QVERIFY(sentences[0].startsWith(u"vSwitches and VPCs "));
    QVERIFY(sentences[1].startsWith(u"Regions "));
    QVERIFY(sentences[2].startsWith(u"Who is signed in "));
    QCOMPARE(fixture.presenter->view(), BrowsePresenter::View::Ready);
    QVERIFY(!fixture.presenter->error());
}

void tst_BrowsePresenterReading::whatWasRepairedOrSkippedIsSaid()
{
    BrowseFixture fixture;
    fixture.start();
    const QByteArray page = R"({"NetworkInterfaceSets":{"NetworkInterfaceSet":[{"NetworkInterfaceId":"eni-1"},)"
                            R"({"NetworkInterfaceName":"without an id \xff"}]},"NextToken":""})";
    QByteArray broken = page;
    broken.replace("\\xff", "\xff");
    QVERIFY(fixture.answer(describeInterfaces, broken));
    QVERIFY(fixture.settled());
    const QStringList parts = fixture.presenter->statusParts();
    QVERIFY2(parts.join(u'|').contains(u"1 unreadable"), qPrintable(parts.join(u'|')));
    QVERIFY2(parts.join(u'|').contains(u"repaired"), qPrintable(parts.join(u'|')));
}

void tst_BrowsePresenterReading::theStatusSaysThatTheCloudRepeatedItself()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-1"}, "t1")));
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-2"}, "t1")));
    QVERIFY(fixture.settled());
    QVERIFY(fixture.presenter->isIncomplete());
    QVERIFY(fixture.presenter->statusParts()[1].contains(u"not complete: the cloud began to repeat"));
}

void tst_BrowsePresenterReading::statusPartsSayWhatIsThere()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({"eni-1", "eni-2"}, "t1")));
    QStringList parts = fixture.presenter->statusParts();
    QCOMPARE(parts.size(), 4); // count, so far, profile, region
    QVERIFY(parts[1].contains(u'2'));
    QVERIFY(fixture.answer(describeInterfaces, replies::interfaces({})));
    QVERIFY(fixture.settled());
    parts = fixture.presenter->statusParts();
    QCOMPARE(parts.size(), 4);
    QVERIFY(parts[1].startsWith(u"complete as of "));
    QCOMPARE(parts[2], u"Production"_s);
    QCOMPARE(parts[3], u"cn-hangzhou"_s);
    fixture.presenter->setFilter(u"eni-1"_s);
    QVERIFY(fixture.presenter->statusParts()[1].startsWith(u'1'));
}

QTEST_GUILESS_MAIN(tst_BrowsePresenterReading)
#include "tst_browsepresenterreading.moc"
