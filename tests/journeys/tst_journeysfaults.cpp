// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using tests::Circumstances;
using tests::click;
using tests::find;
using tests::labels;
using tests::Workplace;

/// Journeys that go wrong on the way: what the window says then is the truth, and the way back works.
class JourneysFaultsTest : public QObject
{
    Q_OBJECT

private:
    static int rows(Workplace &desk)
    {
        return find<QTableView>(&desk.window(), "interfacesTable")->model()->rowCount();
    }
    static void changeWithABadJournal(Workplace &desk, const QString &sentence);

private slots:
    void halfAppliedIsToldAddressByAddress();
    void aThrottledUnassignIsReadFirstAndSentAgain();
    void aListingThatIsRefusedIsExplained_data();
    void aListingThatIsRefusedIsExplained();
    void aWrongClockIsPutRight_data();
    void aWrongClockIsPutRight();
    void offlineIsSaidAndRefreshBringsTheRows();
    void aCloudThatGoesAwayLeavesTheRowsAndSendsNothing();
    void aCloudThatEndsAfterSendingIsUnknownAndSaidSo();
    void aJournalOfAnotherProgramLetsNothingOut();
    void aJournalThatIsFreeAgainIsUsed();
    void aDamagedJournalLetsNothingOutAndIsKept();
};

void JourneysFaultsTest::halfAppliedIsToldAddressByAddress()
{
    Workplace desk({u"--enis"_s, u"60"_s}, 30);
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(2);
    const size_t before = desk.addressesOf(id).size();
    QCOMPARE(desk.cloud().addFaults(R"([{"action":"AssignIpv6Addresses","do":"half"}])"), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    find<QRadioButton>(dialog, "specificRadio")->click();
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "addressEdit"), u"::beef:1 ::beef:2"_s);
    QTRY_COMPARE(find<QPushButton>(dialog, "assignButton")->text().remove(u'&'), u"Assign 2 addresses"_s);
    click(dialog, "assignButton");
    const std::vector halfUnknown{AddressState::Proved, AddressState::Unknown};
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), halfUnknown, 30000);
    const auto told = [&desk] {
        return find<QPlainTextEdit>(&desk.window(), "resultLines")->toPlainText();
    };
    QTRY_VERIFY2(told().count(u'\n') == 1 && told().contains(u":beef:2"_s), qPrintable(told()));
    const QString whileUnknown = told();
    const std::vector halfFailed{AddressState::Proved, AddressState::Failed};
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), halfFailed, 50000);
    QTRY_VERIFY2(told() != whileUnknown && told().contains(u":beef:2"_s), qPrintable(told()));
    QCOMPARE(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 1);
    QCOMPARE(desk.addressesOf(id).size(), before + 1);
}

void JourneysFaultsTest::aThrottledUnassignIsReadFirstAndSentAgain()
{
    Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(0, 2);
    const size_t before = desk.addressesOf(id).size();
    const QByteArray fault = R"([{"action":"UnassignIpv6Addresses","do":"refuse","status":400,"retryAfterMs":4000,
        "code":"Throttling.User","message":"Request was denied due to user flow control."}])";
    QCOMPARE(desk.cloud().addFaults(fault), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionUnassign"_s);
    QVERIFY(dialog);
    find<QCheckBox>(dialog, "selectAllCheck")->click();
    click(dialog, "unassignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector(before, AddressState::Proved), 30000);
    QCOMPARE(desk.cloud().requests(u"UnassignIpv6Addresses"_s).size(), 2);
    QVERIFY(desk.addressesOf(id).empty());
}

void JourneysFaultsTest::aListingThatIsRefusedIsExplained_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QString>("words");
    const QByteArray inactive = R"([{"do":"refuse","times":-1,"status":403,"code":"InvalidAccessKeyId.Inactive",
        "message":"Specified access key is disabled or deleted."}])";
    const QByteArray token = R"([{"do":"refuse","times":-1,"status":400,"code":"InvalidSecurityToken.Expired",
        "message":"Specified SecurityToken is expired."}])";
    const QByteArray page = R"([{"do":"html","times":-1,"status":403,"message":"Blocked by the proxy"}])";
    QTest::newRow("wrong secret") << QString() << QByteArray("wrong-secret-1234567890") << QByteArray("[]")
                                  << u"The secret does not belong to "_s;
    QTest::newRow("unknown key") << u"LTAI5tUnknownUnknown"_s << QByteArray() << QByteArray("[]")
                                 << u"Alibaba Cloud does not know "_s;
    QTest::newRow("disabled key") << QString() << QByteArray() << inactive << u" is disabled."_s;
    QTest::newRow("expired token") << QString() << QByteArray() << token << u"expired"_s;
    QTest::newRow("a proxy's page") << QString() << QByteArray() << page << u"proxy"_s;
}

void JourneysFaultsTest::aListingThatIsRefusedIsExplained()
{
    QFETCH(QString, keyId);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, faults);
    QFETCH(QString, words);
    Circumstances circumstances;
    circumstances.keyId = keyId;
    circumstances.keySecret = secret;
    circumstances.beforeStart = [&](const QString &, tests::SimulatorProcess &cloud) {
        QCOMPARE(cloud.addFaults(faults), QString());
    };
    Workplace desk(circumstances);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.listingText().contains(words), qPrintable(desk.listingText()), 20000);
    QVERIFY(!desk.window().findChild<QAction *>(u"actionAssign"_s)->isEnabled());
    QVERIFY(secret.isEmpty() || !labels(&desk.window()).contains(QString::fromUtf8(secret)));
}

void JourneysFaultsTest::aWrongClockIsPutRight_data()
{
    QTest::addColumn<QString>("offset");
    QTest::newRow("20 minutes slow") << u"1200"_s;
    QTest::newRow("20 minutes fast") << u"-1200"_s;
}

void JourneysFaultsTest::aWrongClockIsPutRight()
{
    QFETCH(QString, offset);
    Workplace desk({u"--enis"_s, u"60"_s, u"--clock-offset"_s, offset});
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(1);
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Proved}), 30000);
    QCOMPARE(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 1);
}

void JourneysFaultsTest::offlineIsSaidAndRefreshBringsTheRows()
{
    Circumstances circumstances;
    circumstances.beforeStart = [](const QString &, tests::SimulatorProcess &cloud) {
        QCOMPARE(cloud.addFaults(R"([{"do":"reset","times":-1}])"), QString());
    };
    Workplace desk(circumstances);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.listingText().contains(u"The connection to 127.0.0.1"_s),
                              qPrintable(desk.listingText()), 40000);
    desk.cloud().clearFaults();
    desk.window().findChild<QAction *>(u"actionRefresh"_s)->trigger();
    QVERIFY(desk.isListed());
    QVERIFY(rows(desk) > 0);
    QTRY_VERIFY2(desk.listingText().isEmpty(), qPrintable(desk.listingText()));
}

void JourneysFaultsTest::aCloudThatGoesAwayLeavesTheRowsAndSendsNothing()
{
    Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(1);
    const int before = rows(desk);
    desk.cloud().kill();
    desk.window().findChild<QAction *>(u"actionRefresh"_s)->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(desk.listingText().contains(u"The connection to 127.0.0.1 was refused."_s),
                              qPrintable(desk.listingText()), 20000);
    QCOMPARE(rows(desk), before);
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Failed}), 30000);
    QTRY_VERIFY2(dialog && labels(dialog).contains(u"was refused"_s), dialog ? qPrintable(labels(dialog)) : "closed");
}

void JourneysFaultsTest::aCloudThatEndsAfterSendingIsUnknownAndSaidSo()
{
    Workplace desk({u"--enis"_s, u"60"_s}, 30);
    QVERIFY(desk.isListed());
    QCOMPARE(desk.cloud().addFaults(R"([{"action":"AssignIpv6Addresses","do":"hang","when":"after"}])"), QString());
    QVERIFY(desk.select(desk.changeableInterface(1)));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 1, 20000);
    desk.cloud().kill();
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Unknown}), 20000);
    // "Later" comes past the limit of the proof: nothing could be read, so nothing is concluded.
    QTRY_VERIFY2_WITH_TIMEOUT(desk.resultText().contains(u"it is read again later"_s), qPrintable(desk.resultText()),
                              20000);
    QCOMPARE(desk.newestStates(), std::vector({AddressState::Unknown}));
    QVERIFY2(desk.resultText().contains(u"Not known yet whether 1 address"_s), qPrintable(desk.resultText()));
}

void JourneysFaultsTest::changeWithABadJournal(Workplace &desk, const QString &sentence)
{
    QVERIFY(desk.isListed());
    QTRY_VERIFY2_WITH_TIMEOUT(desk.resultText().contains(sentence), qPrintable(desk.resultText()), 20000);
    const QString id = desk.changeableInterface(1);
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Failed}), 30000);
    QTRY_VERIFY2(dialog && labels(dialog).contains(sentence), dialog ? qPrintable(labels(dialog)) : "closed");
    QCOMPARE(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 0);
}

void JourneysFaultsTest::aJournalOfAnotherProgramLetsNothingOut()
{
    std::unique_ptr<journal::Database> other;
    Circumstances circumstances;
    circumstances.beforeStart = [&](const QString &journalFile, tests::SimulatorProcess &) {
        other = std::make_unique<journal::Database>(journalFile);
        QVERIFY(other->openPlans(u"somebody"_s));
    };
    Workplace desk(circumstances);
    changeWithABadJournal(desk, u"Another ENI Desk uses the journal"_s);
    other.reset(); // before its folder goes
}

void JourneysFaultsTest::aJournalThatIsFreeAgainIsUsed()
{
    std::unique_ptr<journal::Database> other;
    Circumstances circumstances;
    circumstances.beforeStart = [&](const QString &journalFile, tests::SimulatorProcess &) {
        other = std::make_unique<journal::Database>(journalFile);
        QVERIFY(other->openPlans(u"somebody"_s));
    };
    Workplace desk(circumstances);
    QVERIFY(desk.isListed());
    QTRY_VERIFY_WITH_TIMEOUT(desk.resultText().contains(u"Nothing is sent"_s), 20000);
    other.reset();
    QVERIFY(desk.select(desk.changeableInterface(1)));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Proved}), 30000);
    QTRY_VERIFY2(!desk.resultText().contains(u"Nothing is sent"_s), qPrintable(desk.resultText()));
}

void JourneysFaultsTest::aDamagedJournalLetsNothingOutAndIsKept()
{
    const QByteArray garbage = QByteArray("This was a journal once. ").repeated(400);
    QString path;
    Circumstances circumstances;
    circumstances.beforeStart = [&](const QString &journalFile, tests::SimulatorProcess &) {
        path = journalFile;
        QFile file(journalFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(garbage), garbage.size());
    };
    Workplace desk(circumstances);
    changeWithABadJournal(desk, u"The journal is damaged"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
}

QTEST_MAIN(JourneysFaultsTest)
#include "tst_journeysfaults.moc"
