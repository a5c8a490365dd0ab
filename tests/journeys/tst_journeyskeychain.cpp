// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/keychainhands.h"
#include "tests/secrets/keyringbench.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using tests::addProfile;
using tests::click;
using tests::find;
using tests::hangMs;
using tests::hasRows;
using tests::labels;
using tests::newUser;
using tests::Pulse;
using tests::Workplace;

/// Journeys in the real window with the real gnome-keyring (tests/secrets/keyring.sh runs it on a bus of its own).
class JourneysKeychainTest : public QObject
{
    Q_OBJECT

private:
    static QWidget *page(Workplace &desk) { return find<QWidget>(&desk.window(), "statePage"); }
    static void saySoInBothLanguages(Workplace &desk, const QString &english, const QString &chinese)
    {
        tests::saySoInBothLanguages(desk, page(desk), english, chinese);
    }

    KeyringBench m_keyring;

private slots:
    void init();
    void aProfileIsStillSignedInAfterARestart();
    void aLockedKeyringAsksAndTheListComes();
    void aCancelledPromptIsSaidAndTheProfileStays();
    void aKeyringThatNobodyCanUnlockIsSaid();
    void aKeyringThatIsNotThereIsSaid();
    void aKeyringThatGoesAwayInTheMiddleIsSaid();
    void anAnswerAfterHalfAMinuteIsWaitedFor();
    void deletingAProfileDeletesItsSecret();
    void everythingIsForgotten();
};

void JourneysKeychainTest::init()
{
    QVERIFY2(KeyringBench::isThere(), "This test is run by tests/secrets/keyring.sh.");
    QVERIFY(m_keyring.restartUnlocked());
}

void JourneysKeychainTest::aProfileIsStillSignedInAfterARestart()
{
    Workplace desk(newUser());
    addProfile(desk);
    desk.restart();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
    QCOMPARE(find<QComboBox>(&desk.window(), "profileCombo")->currentText(), u"prod"_s);
    desk.window().findChild<QAction *>(u"actionSignOut"_s)->trigger();
    QTRY_VERIFY(labels(page(desk)).contains(u"Signed out of “prod”"_s));
    click(page(desk), "stateButton");
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
}

void JourneysKeychainTest::aLockedKeyringAsksAndTheListComes()
{
    Workplace desk(newUser());
    addProfile(desk);
    QVERIFY(m_keyring.restartLocked({u"answer"_s}, 1500));
    const Pulse pulse;
    desk.restart();
    saySoInBothLanguages(desk, u"Asking the keychain for the keys of “prod”"_s, u"正在向密钥环读取“prod”的密钥"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
    QVERIFY2(pulse.longest() < hangMs, qPrintable(QString::number(pulse.longest())));
}

void JourneysKeychainTest::aCancelledPromptIsSaidAndTheProfileStays()
{
    Workplace desk(newUser());
    addProfile(desk);
    QVERIFY(m_keyring.restartLocked({u"cancel"_s, u"answer"_s}, 500));
    desk.restart();
    saySoInBothLanguages(desk, u"“prod” is not signed in"_s, u"“prod”尚未登录"_s);
    const auto *panel = page(desk)->findChild<QWidget *>(u"ExplanationPanel"_s);
    QVERIFY(panel && !labels(page(desk)).isEmpty());
    QCOMPARE(desk.program().book().stored().size(), 1U);
    QVERIFY(find<QPushButton>(page(desk), "stateOtherButton")->isVisible()); // Enter Keys…
    click(page(desk), "stateButton");                                        // Try Again
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
}

void JourneysKeychainTest::aKeyringThatNobodyCanUnlockIsSaid()
{
    Workplace desk(newUser());
    addProfile(desk);
    QVERIFY(m_keyring.restartLocked({}));
    desk.restart();
    saySoInBothLanguages(desk, u"locked"_s, u"锁定"_s);
    QCOMPARE(desk.program().book().stored().size(), 1U);
}

void JourneysKeychainTest::aKeyringThatIsNotThereIsSaid()
{
    Workplace desk(newUser());
    addProfile(desk);
    m_keyring.kill();
    const Pulse pulse;
    desk.restart();
    saySoInBothLanguages(desk, u"This computer offers no keychain"_s, u"此计算机没有可用于保存"_s);
    QCOMPARE(desk.program().book().stored().size(), 1U);
    QVERIFY2(pulse.longest() < hangMs, qPrintable(QString::number(pulse.longest())));
    QVERIFY(m_keyring.restartUnlocked());
    click(page(desk), "stateButton");
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
}

void JourneysKeychainTest::aKeyringThatGoesAwayInTheMiddleIsSaid()
{
    Workplace desk(newUser());
    addProfile(desk);
    m_keyring.stop();
    desk.restart();
    QTRY_VERIFY(labels(page(desk)).contains(u"Asking the keychain"_s));
    QTest::qWait(200);
    m_keyring.kill();
    saySoInBothLanguages(desk, u"“prod” is not signed in"_s, u"“prod”尚未登录"_s);
    QVERIFY(m_keyring.restartUnlocked());
    click(page(desk), "stateButton");
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
}

void JourneysKeychainTest::anAnswerAfterHalfAMinuteIsWaitedFor()
{
    Workplace desk(newUser(1));
    addProfile(desk);
    m_keyring.stop();
    const Pulse pulse;
    QElapsedTimer start;
    start.start();
    desk.restart();
    // The keyring is stopped, so the window cannot have waited for an answer of it.
    QTRY_VERIFY(desk.window().windowHandle() && desk.window().windowHandle()->isExposed());
    saySoInBothLanguages(desk, u"It has not answered yet"_s, u"密钥环尚未应答"_s);
    QTest::qWait(static_cast<int>(30000 - start.elapsed()));
    QVERIFY(labels(page(desk)).contains(u"Asking the keychain"_s));
    m_keyring.resume();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 30000);
    QVERIFY2(pulse.longest() < hangMs, qPrintable(QString::number(pulse.longest())));
}

void JourneysKeychainTest::deletingAProfileDeletesItsSecret()
{
    Workplace desk(newUser());
    addProfile(desk);
    const QString id = desk.program().book().stored().front().id;
    desk.window().findChild<QAction *>(u"actionProfiles"_s)->trigger();
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    click(dialog, "deleteButton");
    click(dialog, "confirmButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.program().book().stored().empty(), 20000);
    const core::Clock clock;
    secrets::Keychain keychain(clock, desk.paths().keychainService);
    QString code;
    keychain.read(u"profile/"_s + id, this,
                  [&code](const core::Result<core::Secret> &read) { code = read ? u"there"_s : read.error().code; });
    QTRY_COMPARE_WITH_TIMEOUT(code, u"NotFound"_s, 20000);
    click(dialog, "closeButton");
    QTRY_VERIFY(find<QWidget>(&desk.window(), "welcomePage")->isVisible());
}

void JourneysKeychainTest::everythingIsForgotten()
{
    Workplace desk(newUser());
    addProfile(desk);
    bool forgotten = false;
    connect(&desk.program(), &program::Program::forgotten, this, [&forgotten] { forgotten = true; });
    desk.window().findChild<QAction *>(u"actionForget"_s)->trigger();
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    click(dialog, "forgetButton");
    QTRY_VERIFY_WITH_TIMEOUT(forgotten, 20000);
    QVERIFY(desk.program().book().stored().empty());
    QCOMPARE(program::deleteFiles(desk.paths()), QStringList());
    QVERIFY(!QFile::exists(desk.paths().settingsFile));
    QVERIFY(!QFile::exists(desk.paths().journalFile));
}

QTEST_MAIN(JourneysKeychainTest)
#include "tst_journeyskeychain.moc"
