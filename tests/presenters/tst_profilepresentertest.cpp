// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profilepresenter.h"
#include "tests/operations/cloudreplies.h"
#include "tests/presenters/fakeprofilebook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::ProfilePresenter;
using Stage = presenters::ProfilePresenter::Stage;

namespace replies = tests::replies;

/// The button "Test" of the dialogs "Add Profile" and "Edit Profile".
class ProfilePresenterTestTest : public QObject
{
    Q_OBJECT

private:
    void make(const domain::Profile &profile = {})
    {
        m_presenter = std::make_unique<ProfilePresenter>(*m_book, m_catalogue, m_regions, profile);
    }
    /// A new profile, filled in, and its test begun.
    void startTest()
    {
        make();
        m_presenter->setName(u"prod"_s);
        m_presenter->setKeyId(u"LTAI5tExampleKeyId0000001"_s);
        m_presenter->setSecret(tests::typedSecret());
        m_presenter->test();
    }
    void expectAll(const QByteArray &region = "cn-hangzhou")
    {
        m_client->expect(u"GetCallerIdentity"_s, replies::identity("42", "alice"));
        m_client->expect(u"DescribeRegions"_s, replies::regions({{region, "China"}}));
    }
    void expectListing() { m_client->expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"})); }

    const explain::Catalogue m_catalogue;
    const std::vector<domain::Region> m_regions{{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s, {}}};
    std::unique_ptr<tests::ScriptedApiClient> m_client;
    std::unique_ptr<tests::FakeProfileBook> m_book;
    std::unique_ptr<ProfilePresenter> m_presenter;

private slots:
    void init()
    {
        m_client = std::make_unique<tests::ScriptedApiClient>();
        m_book = std::make_unique<tests::FakeProfileBook>();
    }
    void cleanup()
    {
        m_presenter.reset();
        m_book.reset();
        m_client.reset();
    }

    void aPassedTestTellsWhoAndWhere();
    void theStepsAreTold();
    void typedKeysAreTriedAsTheyStand();
    void storedKeysAreTriedWithoutTypingThem();
    void refusedKeysAreExplained_data();
    void refusedKeysAreExplained();
    void aRefusedListingNamesTheIdentity();
    void aRegionOfAnotherAccountIsRemarked();
    void keysThatCannotBeHadAreExplained();
    void editingDropsTheTest();
    void renamingKeepsTheResult();
    void theTestCanBeStopped();
    void theTestedAccountIsStored();
    void savingDropsTheRunningTest();
    void deletingItWhileTestingIsSafe();
};

void ProfilePresenterTestTest::aPassedTestTellsWhoAndWhere()
{
    startTest();
    QCOMPARE(m_presenter->stage(), Stage::Testing);
    expectAll();
    expectListing();
    m_book->give(*m_client);
    QTRY_COMPARE(m_presenter->stage(), Stage::TestPassed);
    QCOMPARE(m_presenter->stageText(), u"It works: the keys belong to account 42, RAM user alice, and the interfaces "
                                       "of China (Hangzhou) can be listed."_s);
    QVERIFY(!m_presenter->explanation().hasError());
    QVERIFY(m_presenter->canSave());
}

void ProfilePresenterTestTest::theStepsAreTold()
{
    startTest();
    QCOMPARE(m_presenter->stageText(), u"Getting the keys ready…"_s);
    m_book->give(*m_client);
    QTRY_VERIFY(m_client->open(u"GetCallerIdentity") >= 0);
    QCOMPARE(m_presenter->stageText(), u"Asking whose keys these are…"_s);
    m_client->reply(0, replies::identity());
    QTRY_VERIFY(m_client->open(u"DescribeRegions") >= 0);
    QCOMPARE(m_presenter->stageText(), u"Asking for the regions…"_s);
    m_client->reply(1, replies::regions({{"cn-hangzhou", "China"}}));
    QTRY_VERIFY(m_client->open(u"DescribeNetworkInterfaces") >= 0);
    QCOMPARE(m_presenter->stageText(), u"Listing a few interfaces of China (Hangzhou)…"_s);
}

void ProfilePresenterTestTest::typedKeysAreTriedAsTheyStand()
{
    startTest();
    QCOMPARE(m_book->asked.what, u"tryOut"_s);
    QCOMPARE(m_book->asked.keyId, u"LTAI5tExampleKeyId0000001"_s);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
}

void ProfilePresenterTestTest::storedKeysAreTriedWithoutTypingThem()
{
    m_book->profiles = {tests::storedProfile(u"prod"_s)};
    make(m_book->profiles.front());
    m_presenter->test();
    QCOMPARE(m_book->asked.what, u"tryOut"_s);
    QVERIFY(!m_book->asked.hasKeys);
}

void ProfilePresenterTestTest::refusedKeysAreExplained_data()
{
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<QString>("title");
    const auto refused = [](const QString &code) {
        return tests::refusal(code);
    };
    const auto failed = [](core::ErrorKind kind) {
        core::Error error;
        error.kind = kind;
        return error;
    };
    QTest::newRow("unknown key") << refused(u"InvalidAccessKeyId.NotFound"_s) << u"does not know"_s;
    QTest::newRow("disabled key") << refused(u"InvalidAccessKeyId.Inactive"_s) << u"is disabled"_s;
    QTest::newRow("wrong secret") << refused(u"SignatureDoesNotMatch"_s) << u"secret does not belong"_s;
    QTest::newRow("clock") << refused(u"InvalidTimeStamp.Expired"_s) << u"time in the request"_s;
    QTest::newRow("no network") << failed(core::ErrorKind::HostNotFound) << u"could not be found"_s;
    QTest::newRow("proxy") << failed(core::ErrorKind::ProxyFailed) << u"proxy"_s;
    QTest::newRow("certificate") << failed(core::ErrorKind::TlsFailed) << u"trusted encrypted connection"_s;
}

void ProfilePresenterTestTest::refusedKeysAreExplained()
{
    QFETCH(core::Error, error);
    QFETCH(QString, title);
    startTest();
    m_client->expect(u"GetCallerIdentity"_s, core::unexpected(error));
    m_client->expect(u"DescribeNetworkInterfaces"_s, core::unexpected(error));
    m_book->give(*m_client);
    QTRY_COMPARE(m_presenter->stage(), Stage::TestFailed);
    QCOMPARE(m_presenter->stageText(), u"The test failed."_s);
    QVERIFY2(m_presenter->explanation().title().contains(title), qPrintable(m_presenter->explanation().title()));
    QVERIFY(!m_presenter->explanation().cure().isEmpty());
}

void ProfilePresenterTestTest::aRefusedListingNamesTheIdentity()
{
    startTest();
    expectAll();
    m_client->expect(u"DescribeNetworkInterfaces"_s, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    m_book->give(*m_client);
    QTRY_COMPARE(m_presenter->stage(), Stage::TestFailed);
    QCOMPARE(m_presenter->stageText(), u"The keys are right; they belong to account 42, RAM user alice. But the "
                                       "interfaces of China (Hangzhou) cannot be listed."_s);
    QCOMPARE(m_presenter->explanation().error()->code, u"Forbidden.RAM"_s);
    QVERIFY(m_presenter->canSave());
}

void ProfilePresenterTestTest::aRegionOfAnotherAccountIsRemarked()
{
    startTest();
    expectAll("cn-beijing");
    expectListing();
    m_book->give(*m_client);
    QTRY_COMPARE(m_presenter->stage(), Stage::TestPassed);
    QVERIFY(m_presenter->stageText().endsWith(
        u"But the cloud does not name China (Hangzhou) among the regions of this account."_s));
}

void ProfilePresenterTestTest::keysThatCannotBeHadAreExplained()
{
    m_book->profiles = {tests::storedProfile(u"prod"_s)};
    make(m_book->profiles.front());
    m_presenter->test();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QCOMPARE(m_presenter->stage(), Stage::TestFailed);
    QVERIFY(m_presenter->explanation().hasError());
    QVERIFY(!m_presenter->offersSession());
}

void ProfilePresenterTestTest::editingDropsTheTest()
{
    startTest();
    m_book->give(*m_client);
    QTRY_VERIFY(m_client->open(u"GetCallerIdentity") >= 0);
    m_presenter->setRegionText(u"cn-beijing"_s);
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(m_client->isAborted(0));
    m_presenter->test();
    QVERIFY(m_book->isWaiting());
    m_presenter->setEndpointKind(domain::EndpointKind::Internal);
    QVERIFY(m_book->isGivenUp());
}

void ProfilePresenterTestTest::renamingKeepsTheResult()
{
    aPassedTestTellsWhoAndWhere();
    m_presenter->setName(u"production"_s);
    m_presenter->setColour(domain::ColourMark::Red);
    QCOMPARE(m_presenter->stage(), Stage::TestPassed);
}

void ProfilePresenterTestTest::theTestCanBeStopped()
{
    startTest();
    m_book->give(*m_client);
    QTRY_VERIFY(m_client->open(u"GetCallerIdentity") >= 0);
    m_presenter->stopWaiting();
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(m_client->isAborted(0));
    QCOMPARE(m_presenter->stageText(), QString());
}

void ProfilePresenterTestTest::theTestedAccountIsStored()
{
    aPassedTestTellsWhoAndWhere();
    m_presenter->save();
    QCOMPARE(m_book->asked.profile.accountNumber, u"42"_s);
    m_book->fail(core::ErrorKind::KeychainFailed);
    m_presenter->saveForThisSession();
    QCOMPARE(m_book->asked.profile.accountNumber, u"42"_s);
}

void ProfilePresenterTestTest::savingDropsTheRunningTest()
{
    startTest();
    m_book->give(*m_client);
    QTRY_VERIFY(m_client->open(u"GetCallerIdentity") >= 0);
    m_presenter->save();
    QVERIFY(m_client->isAborted(0));
    QCOMPARE(m_presenter->stage(), Stage::Saving);
}

void ProfilePresenterTestTest::deletingItWhileTestingIsSafe()
{
    startTest();
    m_presenter.reset();
    QVERIFY(m_book->isGivenUp());
    m_book->give(*m_client);
    startTest();
    m_book->give(*m_client);
    QTRY_VERIFY(m_client->open(u"GetCallerIdentity") >= 0);
    m_presenter.reset();
    QVERIFY(m_client->isAborted(0));
}

QTEST_GUILESS_MAIN(ProfilePresenterTestTest)
#include "tst_profilepresentertest.moc"
