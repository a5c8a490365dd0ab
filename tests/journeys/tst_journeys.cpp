// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using tests::click;
using tests::find;
using tests::labels;

/// Whole journeys through the real window, with real HTTP to the simulator.
class JourneysTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreAssignedByCountAndProved();
    void aSuffixIsAssignedAsASpecificAddress();
    void addressesAreUnassignedAndProvedGone();
    void aRefusalIsExplainedAndTheFormIsKept();
    void anAssignWhoseAnswerIsLostIsSentOnceAndProved();
    void anUnassignWhoseAnswerIsLostIsSentOnceAndProved();
    void anAssignThatNeverArrivesIsNotCalledDone();
    void closingTheDialogInTheMiddleChangesNothing();
    void theLanguageSwitchesInAnOpenDialog();
};

void JourneysTest::addressesAreAssignedByCountAndProved()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(2);
    const size_t before = desk.addressesOf(id).size();
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Assign IPv6 Addresses"_s);
    find<QSpinBox>(dialog, "countSpin")->setValue(2);
    QTRY_COMPARE(find<QPushButton>(dialog, "assignButton")->text().remove(u'&'), u"Assign 2 addresses"_s);
    click(dialog, "assignButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Proved, AddressState::Proved}), 30000);
    const std::vector<domain::Ipv6Address> after = desk.addressesOf(id);
    QCOMPARE(after.size(), before + 2);
    QTRY_VERIFY2(desk.resultText().contains(after.back().toString()), qPrintable(desk.resultText()));
    QVERIFY2(desk.resultText().contains(u"2 addresses assigned to"_s), qPrintable(desk.resultText()));
}

void JourneysTest::aSuffixIsAssignedAsASpecificAddress()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(1);
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    find<QRadioButton>(dialog, "specificRadio")->click();
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "addressEdit"), u"::beef:1 # the new one"_s);
    QTRY_COMPARE(find<QPushButton>(dialog, "assignButton")->text().remove(u'&'), u"Assign 1 address"_s);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Proved}), 30000);
    QVERIFY(desk.addressesOf(id).back().toString().endsWith(u":beef:1"_s));
}

void JourneysTest::addressesAreUnassignedAndProvedGone()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(0, 2);
    const size_t before = desk.addressesOf(id).size();
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionUnassign"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Unassign IPv6 Addresses"_s);
    QVERIFY(find<QPushButton>(dialog, "cancelButton")->isDefault());
    auto *list = find<QListView>(dialog, "addressList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(find<QPushButton>(dialog, "unassignButton")->text().remove(u'&'), u"Unassign 1 address"_s);
    click(dialog, "unassignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Proved}), 30000);
    QCOMPARE(desk.addressesOf(id).size(), before - 1);
}

void JourneysTest::aRefusalIsExplainedAndTheFormIsKept()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(1);
    const QByteArray fault = R"([{"action":"AssignIpv6Addresses","do":"refuse","status":400,
        "code":"InvalidOperation.InvalidEniState","message":"The operation is not allowed in the current ENI state. Expecting status is \"Available\" while current status is \"Detaching\"."}])";
    QCOMPARE(desk.cloud().addFaults(fault), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Refused}), 30000);
    QTRY_VERIFY2(dialog && labels(dialog).contains(u"Detaching"_s), dialog ? qPrintable(labels(dialog)) : "closed");
    QVERIFY(find<QSpinBox>(dialog, "countSpin")->isEnabled());
    QCOMPARE(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 1);
}

void JourneysTest::anAssignWhoseAnswerIsLostIsSentOnceAndProved()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(2);
    const size_t before = desk.addressesOf(id).size();
    const QByteArray fault = R"([{"action":"AssignIpv6Addresses","do":"reset","when":"after"}])";
    QCOMPARE(desk.cloud().addFaults(fault), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    find<QSpinBox>(dialog, "countSpin")->setValue(2);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Proved, AddressState::Proved}), 30000);
    QCOMPARE(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 1);
    QCOMPARE(desk.addressesOf(id).size(), before + 2);
}

void JourneysTest::anUnassignWhoseAnswerIsLostIsSentOnceAndProved()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(0, 2);
    const size_t before = desk.addressesOf(id).size();
    const QByteArray fault = R"([{"action":"UnassignIpv6Addresses","do":"reset","when":"after"}])";
    QCOMPARE(desk.cloud().addFaults(fault), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionUnassign"_s);
    QVERIFY(dialog);
    find<QCheckBox>(dialog, "selectAllCheck")->click();
    click(dialog, "unassignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector(before, AddressState::Proved), 30000);
    QCOMPARE(desk.cloud().requests(u"UnassignIpv6Addresses"_s).size(), 1);
    QVERIFY(desk.addressesOf(id).empty());
}

void JourneysTest::anAssignThatNeverArrivesIsNotCalledDone()
{
    tests::Workplace desk({u"--enis"_s, u"60"_s}, 30);
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(1);
    const std::vector<domain::Ipv6Address> before = desk.addressesOf(id);
    const QByteArray fault = R"([{"action":"AssignIpv6Addresses","do":"reset","when":"before"}])";
    QCOMPARE(desk.cloud().addFaults(fault), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Unknown}), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Failed}), 50000);
    QCOMPARE(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 1);
    QCOMPARE(desk.addressesOf(id), before);
}

void JourneysTest::closingTheDialogInTheMiddleChangesNothing()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    const QString id = desk.changeableInterface(1);
    const size_t before = desk.addressesOf(id).size();
    const QByteArray fault = R"([{"action":"AssignIpv6Addresses","do":"delay","ms":1000}])";
    QCOMPARE(desk.cloud().addFaults(fault), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Sent}), 20000);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector({AddressState::Proved}), 30000);
    QCOMPARE(desk.addressesOf(id).size(), before + 1);
}

void JourneysTest::theLanguageSwitchesInAnOpenDialog()
{
    tests::Workplace desk;
    QVERIFY(desk.isListed());
    QVERIFY(desk.select(desk.changeableInterface(2)));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    find<QSpinBox>(dialog, "countSpin")->setValue(2);
    desk.window().findChild<QAction *>(u"languageChinese"_s)->trigger();
    QTRY_COMPARE(dialog->windowTitle(), u"分配 IPv6 地址"_s);
    QTRY_COMPARE(find<QPushButton>(dialog, "assignButton")->text(), u"分配 2 个地址"_s);
    QCOMPARE(find<QSpinBox>(dialog, "countSpin")->value(), 2);
    desk.languages().use(u"en"_s);
    QTRY_COMPARE(dialog->windowTitle(), u"Assign IPv6 Addresses"_s);
}

QTEST_MAIN(JourneysTest)
#include "tst_journeys.moc"
