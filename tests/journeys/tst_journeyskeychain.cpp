// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "tests/secrets/keyringbench.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using tests::Circumstances;
using tests::click;
using tests::find;
using tests::labels;
using tests::Workplace;

namespace {

/// The longest time that the event loop has left a timer waiting.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(10);
    }
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

constexpr qint64 hangMs = 1000; ///< a machine that does other things, too, has pauses shorter than this

} // namespace

/// Journeys in the real window with the real gnome-keyring (tests/secrets/keyring.sh runs it on a bus of its own).
class JourneysKeychainTest : public QObject
{
    Q_OBJECT

private:
    static Circumstances newUser(double timeScale = 10)
    {
        Circumstances circumstances;
        circumstances.simulatorOptions = {u"--enis"_s, u"60"_s};
        circumstances.timeScale = timeScale;
        circumstances.isSignedIn = false;
        return circumstances;
    }
    static QWidget *page(Workplace &desk) { return find<QWidget>(&desk.window(), "statePage"); }
    static bool hasRows(Workplace &desk)
    {
        return desk.window().findChild<QTableView *>(u"interfacesTable"_s)->model()->rowCount() > 0;
    }
    static void addProfile(Workplace &desk);
    static void saySoInBothLanguages(Workplace &desk, const QString &english, const QString &chinese);

    KeyringBench m_keyring;

private slots:
    void init();
    void aProfileIsStillSignedInAfterARestart();
    void aLockedKeyringAsksAndTheListComes();
    void aCancelledPromptIsSaidAndTheProfileStays();
    void aKeyringThatNobodyCanUnlockIsSaid();
    void aKeyringThatGoesAwayInTheMiddleIsSaid();
    void anAnswerAfterHalfAMinuteIsWaitedFor();
    void savingWithACancelledPromptKeepsTheForm();
    void deletingAProfileDeletesItsSecret();
    void everythingIsForgotten();
};

void JourneysKeychainTest::init()
{
    QVERIFY2(KeyringBench::isThere(), "This test is run by tests/secrets/keyring.sh.");
    QVERIFY(m_keyring.restartUnlocked());
}

void JourneysKeychainTest::addProfile(Workplace &desk)
{
    click(find<QWidget>(&desk.window(), "welcomePage"), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(dialog, "nameEdit"), u"prod"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, "keyIdEdit"), desk.cloud().accessKeyId());
    QTest::keyClicks(find<QLineEdit>(dialog, "secretEdit"), QString::fromLatin1(desk.cloud().accessKeySecret()));
    auto *kind = find<QComboBox>(dialog, "endpointCombo");
    kind->setCurrentIndex(2);
    emit kind->activated(2);
    find<QLineEdit>(dialog, "endpointEdit")->setText(desk.cloud().endpoint().toString());
    click(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
}

void JourneysKeychainTest::saySoInBothLanguages(Workplace &desk, const QString &english, const QString &chinese)
{
    QTRY_VERIFY2_WITH_TIMEOUT(labels(page(desk)).contains(english), qPrintable(labels(page(desk))), 30000);
    desk.languages().use(u"zh_CN"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(labels(page(desk)).contains(chinese), qPrintable(labels(page(desk))), 30000);
    desk.languages().use(u"en"_s);
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
    QTRY_VERIFY(desk.window().windowHandle() && desk.window().windowHandle()->isExposed());
    QVERIFY2(start.elapsed() < 2000, qPrintable(QString::number(start.elapsed()))); // not delayed
    saySoInBothLanguages(desk, u"It has not answered yet"_s, u"密钥环尚未应答"_s);
    QTest::qWait(static_cast<int>(30000 - start.elapsed()));
    QVERIFY(labels(page(desk)).contains(u"Asking the keychain"_s));
    m_keyring.resume();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 30000);
    QVERIFY2(pulse.longest() < hangMs, qPrintable(QString::number(pulse.longest())));
}

void JourneysKeychainTest::savingWithACancelledPromptKeepsTheForm()
{
    Workplace desk(newUser());
    QVERIFY(m_keyring.restartLocked({u"cancel"_s, u"answer"_s}, 500));
    click(find<QWidget>(&desk.window(), "welcomePage"), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(dialog, "nameEdit"), u"prod"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, "keyIdEdit"), desk.cloud().accessKeyId());
    QTest::keyClicks(find<QLineEdit>(dialog, "secretEdit"), QString::fromLatin1(desk.cloud().accessKeySecret()));
    click(dialog, "saveButton");
    auto *retry = find<QPushButton>(dialog, "retryButton");
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 20000);
    QVERIFY(find<QPushButton>(dialog, "sessionButton")->isVisible());
    QVERIFY(desk.program().book().stored().empty());
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QCOMPARE(desk.program().book().stored().size(), 1U);
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
