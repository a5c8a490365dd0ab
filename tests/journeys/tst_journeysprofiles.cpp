// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
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
using tests::SimulatorProcess;
using tests::Workplace;

/// Journeys of somebody who signs in with profiles, on a machine without a keychain: all keys are for the session.
class JourneysProfilesTest : public QObject
{
    Q_OBJECT

private:
    static Circumstances newUser(const QStringList &simulatorOptions = {u"--enis"_s, u"60"_s})
    {
        Circumstances circumstances;
        circumstances.simulatorOptions = simulatorOptions;
        circumstances.isSignedIn = false;
        return circumstances;
    }
    static void fillIn(QDialog *dialog, const QString &name, SimulatorProcess &cloud, int generation = 0);
    static void addProfile(Workplace &desk, const QString &name, SimulatorProcess &cloud, int generation = 0);
    static QDialog *openFromMenu(Workplace &desk, const char *action);
    static QWidget *welcome(Workplace &desk) { return find<QWidget>(&desk.window(), "welcomePage"); }
    static int rows(Workplace &desk)
    {
        return find<QTableView>(&desk.window(), "interfacesTable")->model()->rowCount();
    }
    static void switchTo(Workplace &desk, const QString &profile);

private slots:
    void initTestCase();
    void aNewUserIsWelcomedAndAddsAProfile();
    void badInputIsToldAtTheField();
    void testingSaysInPlainWordsWhatIsWrong_data();
    void testingSaysInPlainWordsWhatIsWrong();
    void aKeychainThatIsNotThereIsSaidAndTheSessionOffered();
    void theWholeMainJourneyInTheGenerationOf2019();
    void expiredKeysAreReplacedWithoutLosingTheForm();
    void aChangeGoesOnUnderItsOwnProfile();
    void signingOutWipesAndKeysCanBeEnteredAgain();
    void everythingIsForgotten();
};

void JourneysProfilesTest::initTestCase()
{
    // Nobody's keychain is to be asked here; tst_journeyskeychain asks the real one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void JourneysProfilesTest::fillIn(QDialog *dialog, const QString &name, SimulatorProcess &cloud, int generation)
{
    QTest::keyClicks(find<QLineEdit>(dialog, "nameEdit"), name);
    QTest::keyClicks(find<QLineEdit>(dialog, "keyIdEdit"), cloud.accessKeyId());
    QTest::keyClicks(find<QLineEdit>(dialog, "secretEdit"), QString::fromLatin1(cloud.accessKeySecret()));
    auto *kind = find<QComboBox>(dialog, "endpointCombo");
    kind->setCurrentIndex(2);
    emit kind->activated(2);
    find<QLineEdit>(dialog, "endpointEdit")->setText(cloud.endpoint().toString());
    auto *choice = find<QComboBox>(dialog, "generationCombo");
    choice->setCurrentIndex(generation);
    emit choice->activated(generation);
}

void JourneysProfilesTest::addProfile(Workplace &desk, const QString &name, SimulatorProcess &cloud, int generation)
{
    if (welcome(desk)->isVisible())
        click(welcome(desk), "welcomeAddProfile");
    else
        find<QAction>(&desk.window(), "actionProfiles")->trigger();
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    QPointer<QDialog> list;
    if (dialog->objectName() == u"ProfilesDialog") {
        list = dialog;
        click(list, "addButton");
        QTRY_VERIFY(desk.topDialog() && desk.topDialog() != list);
        dialog = desk.topDialog();
    }
    fillIn(dialog, name, cloud, generation);
    click(dialog, "saveButton");
    auto *session = find<QPushButton>(dialog, "sessionButton");
    QTRY_VERIFY_WITH_TIMEOUT(session->isVisible(), 20000);
    QTest::mouseClick(session, Qt::LeftButton);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    if (list)
        click(list, "closeButton");
}

QDialog *JourneysProfilesTest::openFromMenu(Workplace &desk, const char *action)
{
    auto *entry = desk.window().findChild<QAction *>(QLatin1String(action));
    if (!QTest::qWaitFor([entry] { return entry->isEnabled(); }, 10000))
        return nullptr;
    entry->trigger();
    return desk.topDialog();
}

void JourneysProfilesTest::switchTo(Workplace &desk, const QString &profile)
{
    auto *combo = find<QComboBox>(&desk.window(), "profileCombo");
    QTRY_VERIFY(combo->findText(profile) >= 0);
    combo->setCurrentIndex(combo->findText(profile));
    emit combo->activated(combo->currentIndex());
}

void JourneysProfilesTest::aNewUserIsWelcomedAndAddsAProfile()
{
    Workplace desk(newUser());
    QTRY_VERIFY(welcome(desk)->isVisible());
    QVERIFY(!find<QPushButton>(welcome(desk), "welcomeEnvironment")->isEnabled());
    addProfile(desk, u"prod"_s, desk.cloud());
    QVERIFY(desk.isListed());
    QCOMPARE(find<QComboBox>(&desk.window(), "profileCombo")->currentText(), u"prod"_s);
    QVERIFY(desk.window().windowTitle().startsWith(u"prod"_s));
}

void JourneysProfilesTest::badInputIsToldAtTheField()
{
    Workplace desk(newUser());
    QTRY_VERIFY(welcome(desk)->isVisible());
    click(welcome(desk), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    auto *save = find<QPushButton>(dialog, "saveButton");
    fillIn(dialog, u"prod"_s, desk.cloud());
    QTRY_VERIFY(save->isEnabled());
    find<QLineEdit>(dialog, "endpointEdit")->setText(u"http://ecs.example.com"_s);
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY(!find<QLabel>(dialog, "reasonLabel")->text().isEmpty());
    QVERIFY(labels(find<QWidget>(dialog, "endpointNote")).contains(u"https"_s));
    dialog->reject();
}

void JourneysProfilesTest::testingSaysInPlainWordsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QString>("words");
    const auto refusal = [](const char *action, const char *code) {
        return QByteArray(R"([{"action":")") + action + R"(","do":"refuse","times":-1,"status":403,"code":")" + code
               + R"(","message":"No."}])";
    };
    QTest::newRow("all is well") << QByteArray("[]") << u"It works"_s;
    QTest::newRow("unknown key") << refusal("GetCallerIdentity", "InvalidAccessKeyId.NotFound") << u"does not know"_s;
    QTest::newRow("disabled key") << refusal("GetCallerIdentity", "InvalidAccessKeyId.Inactive") << u"is disabled"_s;
    QTest::newRow("wrong secret") << refusal("GetCallerIdentity", "SignatureDoesNotMatch") << u"secret"_s;
    QTest::newRow("no permission") << refusal("DescribeNetworkInterfaces", "Forbidden.RAM") << u"permission"_s;
}

void JourneysProfilesTest::testingSaysInPlainWordsWhatIsWrong()
{
    QFETCH(QByteArray, faults);
    QFETCH(QString, words);
    Workplace desk(newUser());
    QCOMPARE(desk.cloud().addFaults(faults), QString());
    QTRY_VERIFY(welcome(desk)->isVisible());
    click(welcome(desk), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    fillIn(dialog, u"prod"_s, desk.cloud());
    click(dialog, "testButton");
    auto *outcome = find<QWidget>(dialog, "outcome");
    QTRY_VERIFY2_WITH_TIMEOUT(labels(outcome).contains(words, Qt::CaseInsensitive), qPrintable(labels(outcome)), 20000);
    dialog->reject();
}

void JourneysProfilesTest::aKeychainThatIsNotThereIsSaidAndTheSessionOffered()
{
    Workplace desk(newUser());
    addProfile(desk, u"prod"_s, desk.cloud());
    QVERIFY(desk.isListed());
    desk.restart();
    const auto text = [&desk] {
        return labels(find<QWidget>(&desk.window(), "statePage"));
    };
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(u"keychain"_s), qPrintable(text()), 20000);
    QVERIFY(text().contains(u"prod"_s));
    click(find<QWidget>(&desk.window(), "statePage"), "stateOtherButton");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    find<QLineEdit>(dialog, "keyIdEdit")->clear();
    QTest::keyClicks(find<QLineEdit>(dialog, "keyIdEdit"), desk.cloud().accessKeyId());
    QTest::keyClicks(find<QLineEdit>(dialog, "secretEdit"), QString::fromLatin1(desk.cloud().accessKeySecret()));
    auto *keep = find<QAbstractButton>(dialog, "keepCheck");
    if (keep->isChecked())
        keep->click();
    click(dialog, "useButton");
    QVERIFY(desk.isListed());
}

void JourneysProfilesTest::theWholeMainJourneyInTheGenerationOf2019()
{
    Workplace desk(newUser({u"--enis"_s, u"260"_s, u"--generation"_s, u"2019"_s}));
    addProfile(desk, u"old"_s, desk.cloud(), 1);
    QVERIFY(desk.isListed());
    QVERIFY(desk.cloud().requests(u"DescribeNetworkInterfaces"_s).size() > 1);
    const QString id = desk.changeableInterface(2);
    const size_t before = desk.addressesOf(id).size();

    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    find<QRadioButton>(dialog, "specificRadio")->click();
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "addressEdit"), u"::beef:1 ::beef:2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(dialog, "assignButton")->isEnabled(), 20000);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector(2, AddressState::Proved), 50000);
    QCOMPARE(desk.cloud().requests(u"AssignIpv6Addresses"_s).size(), 2); // one address a call
    QCOMPARE(desk.addressesOf(id).size(), before + 2);
    QTRY_VERIFY(!dialog || !dialog->isVisible());

    dialog = desk.openDialog(u"actionUnassign"_s);
    QVERIFY(dialog);
    find<QAbstractButton>(dialog, "selectAllCheck")->click();
    click(dialog, "unassignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector(before + 2, AddressState::Proved), 60000);
    QVERIFY(desk.addressesOf(id).empty());
}

void JourneysProfilesTest::expiredKeysAreReplacedWithoutLosingTheForm()
{
    Workplace desk(newUser());
    addProfile(desk, u"sts"_s, desk.cloud());
    QVERIFY(desk.isListed());
    const int listed = rows(desk);
    const QString id = desk.changeableInterface(2);
    const size_t before = desk.addressesOf(id).size();
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    find<QRadioButton>(dialog, "specificRadio")->click();
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "addressEdit"), u"::feed:1"_s);
    QTRY_VERIFY(find<QPushButton>(dialog, "assignButton")->isEnabled());
    QCOMPARE(desk.cloud().addFaults(R"([{"action":"AssignIpv6Addresses","do":"refuse","status":400,
        "code":"InvalidSecurityToken.Expired","message":"Specified SecurityToken is expired."}])"),
             QString());
    click(dialog, "assignButton");
    const auto offer = [&dialog] {
        return find<QWidget>(dialog, "outcome")->findChild<QPushButton *>(u"offerButton"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(offer() && offer()->isVisible(), 20000);
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_VERIFY(desk.topDialog() && desk.topDialog() != dialog);
    QPointer<QDialog> keys = desk.topDialog();
    QVERIFY(labels(keys).contains(u"expired"_s));
    find<QLineEdit>(keys, "keyIdEdit")->clear();
    QTest::keyClicks(find<QLineEdit>(keys, "keyIdEdit"), desk.cloud().accessKeyId());
    QTest::keyClicks(find<QLineEdit>(keys, "secretEdit"), QString::fromLatin1(desk.cloud().accessKeySecret()));
    auto *keep = find<QAbstractButton>(keys, "keepCheck");
    if (keep->isChecked())
        keep->click();
    click(keys, "useButton");
    QTRY_VERIFY(!keys || !keys->isVisible());

    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(find<QPlainTextEdit>(dialog, "addressEdit")->toPlainText(), u"::feed:1"_s);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector(1, AddressState::Proved), 50000);
    QCOMPARE(desk.addressesOf(id).size(), before + 1);
    desk.window().findChild<QLineEdit *>(u"filterEdit"_s)->clear();
    QTRY_COMPARE(rows(desk), listed);
}

void JourneysProfilesTest::aChangeGoesOnUnderItsOwnProfile()
{
    Workplace desk(newUser());
    SimulatorProcess another({u"--enis"_s, u"40"_s, u"--seed"_s, u"3"_s, u"--time-scale"_s, u"10"_s});
    addProfile(desk, u"one"_s, desk.cloud());
    QVERIFY(desk.isListed());
    addProfile(desk, u"two"_s, another);
    const QString id = desk.changeableInterface(1);
    const size_t before = desk.addressesOf(id).size();
    QCOMPARE(desk.cloud().addFaults(R"([{"action":"AssignIpv6Addresses","do":"delay","ms":20000}])"), QString());
    QVERIFY(desk.select(id));
    QPointer<QDialog> dialog = desk.openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector(1, AddressState::Sent), 20000);
    dialog->reject();
    switchTo(desk, u"two"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.resultText().contains(u"In “one”:"_s), qPrintable(desk.resultText()), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.newestStates(), std::vector(1, AddressState::Proved), 50000);
    QCOMPARE(desk.addressesOf(id).size(), before + 1);
    QVERIFY(another.requests(u"AssignIpv6Addresses"_s).isEmpty());
    QVERIFY(desk.resultText().contains(u"In “one”:"_s));
}

void JourneysProfilesTest::signingOutWipesAndKeysCanBeEnteredAgain()
{
    Workplace desk(newUser());
    addProfile(desk, u"prod"_s, desk.cloud());
    QVERIFY(desk.isListed());
    auto *signOut = desk.window().findChild<QAction *>(u"actionSignOut"_s);
    QVERIFY(signOut->isEnabled());
    signOut->trigger();
    QTRY_VERIFY(labels(find<QWidget>(&desk.window(), "statePage")).contains(u"Signed out of “prod”"_s));
    QVERIFY(!signOut->isEnabled());
    QVERIFY(!desk.program().profiles().keysOf(desk.program().browse().account()));
    QPointer<QDialog> keys = openFromMenu(desk, "actionEnterKeys");
    QVERIFY(keys);
    keys->reject();
}

void JourneysProfilesTest::everythingIsForgotten()
{
    Workplace desk(newUser());
    addProfile(desk, u"prod"_s, desk.cloud());
    QVERIFY(desk.isListed());
    bool forgotten = false;
    connect(&desk.program(), &program::Program::forgotten, this, [&forgotten] { forgotten = true; });
    QPointer<QDialog> dialog = openFromMenu(desk, "actionForget");
    QVERIFY(dialog);
    QVERIFY(labels(dialog).contains(u"prod"_s));
    QVERIFY(labels(dialog).remove(QChar(0x200b)).contains(desk.paths().journalFile));
    QCOMPARE(find<QPushButton>(dialog, "cancelButton")->isDefault(), true);
    click(dialog, "forgetButton");
    // No keychain, so nothing can be deleted from it: that is said, and nothing else is deleted.
    QTRY_VERIFY_WITH_TIMEOUT(labels(dialog).contains(u"keychain"_s), 20000);
    QVERIFY(!forgotten);
    QCOMPARE(desk.program().book().stored().size(), 1U);
    dialog->reject();
}

QTEST_MAIN(JourneysProfilesTest)
#include "tst_journeysprofiles.moc"
