// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/preferencespresenter.h"
#include "tests/journeys/keychainhands.h"
#include "tests/secrets/keyringbench.h"

#include <QAction>
#include <QDirIterator>
#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using presenters::PreferencesPresenter;
using tests::addProfile;
using tests::click;
using tests::find;
using tests::hangMs;
using tests::newUser;
using tests::Pulse;
using tests::typeProfile;
using tests::Workplace;

namespace {

/// How the keyring is when the program asks it for something.
enum class State {
    Unlocked,
    Answered,    ///< locked; its prompt is answered
    Cancelled,   ///< locked; its prompt is closed without the password
    Unlockable,  ///< locked; nobody can show a prompt
    Absent,      ///< no service, and none can be started
    KilledSoon,  ///< the service ends while it is asked
    AnswersLate, ///< after 30 s of program time
};

const QByteArray proxyPassword = "Proxy+Mark7fQ2xV9rT4k";

bool isFine(State state)
{
    return state == State::Unlocked || state == State::Answered || state == State::AnswersLate;
}

} // namespace

/// What the user does with the keychain, in each of its states, in the real window with the real gnome-keyring. A row
/// of the table is a state; every cell names the test:
///
/// |                     | start           | save, delete, proxy password (both ways)  | the class alone          |
/// |---------------------|-----------------|-------------------------------------------|--------------------------|
/// | unlocked            | StillSignedIn   | this file: "unlocked"                     | tst_keychain             |
/// | locked, answered    | LockedAsks      | this file: "prompt answered"              | tst_keychainunlocking    |
/// | locked, cancelled   | CancelledPrompt | this file: "prompt cancelled"             | tst_keychainunlocking    |
/// | locked, no prompt   | NobodyCanUnlock | this file: "no prompt"                    | tst_keychainunlocking    |
/// | absent              | IsNotThere      | this file: "absent"                       | tst_keychainabsent_*     |
/// | killed in between   | GoesAway        | this file: "killed"                       | tst_keychaintrouble      |
/// | answers after 30 s  | HalfAMinute     | this file: "after 30 seconds"             | tst_keychaintrouble      |
///
/// "start" is tst_journeyskeychain. Renaming asks no keychain: renamingAsksNoKeychain. That the window is there before
/// the keychain answers: HalfAMinute, where the service is stopped until long after. In every row: the message in both
/// languages, the event loop goes on, nothing of the secret in a file.
class JourneysKeychainStatesTest : public QObject
{
    Q_OBJECT

private:
    static void addStates();
    void prepare();
    void pass(Workplace &desk, QDialog *dialog);
    void restore() { QVERIFY(m_keyring.restartUnlocked()); }
    static QPointer<QDialog> open(Workplace &desk, const char *action);
    static QPointer<QDialog> openProxyForm(Workplace &desk);
    /// By the settings' file.
    static bool isPasswordStored(Workplace &desk)
    {
        return PreferencesPresenter::isPasswordStored(settings::Settings(desk.paths().settingsFile));
    }
    static bool isInFiles(Workplace &desk, const QByteArray &secret);

    KeyringBench m_keyring;

private slots:
    void init();
    void savingAProfile_data() { addStates(); }
    void savingAProfile();
    void deletingAProfile_data() { addStates(); }
    void deletingAProfile();
    void aProxyPassword_data() { addStates(); }
    void aProxyPassword();
    void removingAProxyPassword_data() { addStates(); }
    void removingAProxyPassword();
    void renamingAsksNoKeychain();
};

void JourneysKeychainStatesTest::init()
{
    QVERIFY2(KeyringBench::isThere(), "This test is run by tests/secrets/keyring.sh.");
    QVERIFY(m_keyring.restartUnlocked());
}

void JourneysKeychainStatesTest::addStates()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("unlocked") << State::Unlocked << QString() << QString();
    QTest::newRow("prompt answered") << State::Answered << QString() << QString();
    QTest::newRow("prompt cancelled") << State::Cancelled << u"The keychain was not unlocked."_s
                                      << u"密钥环没有解锁。"_s;
    QTest::newRow("no prompt") << State::Unlockable << u"The keychain is locked."_s << u"密钥环已锁定。"_s;
    QTest::newRow("absent") << State::Absent << u"This computer offers no keychain"_s << u"此计算机没有可用于保存"_s;
    QTest::newRow("killed") << State::KilledSoon << u"The keychain went away before it had answered."_s
                            << u"密钥环在应答之前消失了。"_s;
    QTest::newRow("after 30 seconds") << State::AnswersLate << QString() << QString();
}

void JourneysKeychainStatesTest::prepare()
{
    QFETCH(const State, state);
    switch (state) {
    case State::Unlocked:
        break;
    case State::Answered:
        QVERIFY(m_keyring.restartLocked({u"answer"_s}, 500));
        break;
    case State::Cancelled:
        QVERIFY(m_keyring.restartLocked({u"cancel"_s}, 500));
        break;
    case State::Unlockable:
        QVERIFY(m_keyring.restartLocked({}));
        break;
    case State::Absent:
        m_keyring.kill();
        break;
    case State::KilledSoon:
    case State::AnswersLate:
        m_keyring.stop();
        break;
    }
}

/// The keychain was asked just now: what happens, and what the dialog says of it.
void JourneysKeychainStatesTest::pass(Workplace &desk, QDialog *dialog)
{
    QFETCH(const State, state);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    const Pulse pulse;
    if (state == State::KilledSoon) {
        QTest::qWait(1000); // it was asked by then
        m_keyring.kill();
    } else if (state == State::AnswersLate) {
        QTest::qWait(3000);
        QVERIFY(dialog->isVisible());
        m_keyring.resume();
    }
    if (!isFine(state))
        saySoInBothLanguages(desk, dialog, english, chinese);
    QVERIFY2(pulse.longest() < hangMs, qPrintable(QString::number(pulse.longest())));
}

QPointer<QDialog> JourneysKeychainStatesTest::open(Workplace &desk, const char *action)
{
    desk.window().findChild<QAction *>(QLatin1String(action))->trigger();
    return desk.topDialog();
}

QPointer<QDialog> JourneysKeychainStatesTest::openProxyForm(Workplace &desk)
{
    QPointer<QDialog> dialog = open(desk, "actionPreferences");
    if (!dialog)
        return dialog;
    find<QTabWidget>(dialog, "pages")->setCurrentWidget(find<QWidget>(dialog, "networkPage"));
    find<QComboBox>(dialog, "proxyCombo")->setCurrentIndex(static_cast<int>(domain::ProxyKind::Http));
    find<QLineEdit>(dialog, "hostEdit")->setText(u"127.0.0.1"_s);
    find<QLineEdit>(dialog, "portEdit")->setText(u"3128"_s);
    find<QLineEdit>(dialog, "userEdit")->setText(u"ops"_s);
    return dialog;
}

/// Plainly, in UTF-16, in base64 or in hexadecimal figures: in the home, or where the settings are.
bool JourneysKeychainStatesTest::isInFiles(Workplace &desk, const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const QByteArrayList forms{secret, wide, secret.toBase64().chopped(4), secret.toHex()};
    int files = 0;
    for (const QString &folder :
         {QFileInfo(desk.paths().settingsFile).absolutePath(), qEnvironmentVariable("HOME"), u"/dev/shm"_s}) {
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QByteArray content = file.readAll();
            const auto holds = [&content](const QByteArray &form) {
                return content.contains(form);
            };
            if (std::any_of(forms.begin(), forms.end(), holds))
                return true;
        }
    }
    return files == 0; // nothing was searched
}

void JourneysKeychainStatesTest::savingAProfile()
{
    QFETCH(const State, state);
    Workplace desk(newUser());
    const QPointer<QDialog> dialog = typeProfile(desk);
    QVERIFY(dialog);
    prepare();
    click(dialog, "saveButton");
    pass(desk, dialog);
    if (!isFine(state)) {
        QVERIFY(find<QPushButton>(dialog, "sessionButton")->isVisible());
        QVERIFY(desk.program().book().stored().empty());
        QVERIFY(!isInFiles(desk, desk.cloud().accessKeySecret()));
        restore();
        click(dialog, "retryButton");
    }
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QCOMPARE(desk.program().book().stored().size(), 1U);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
    QVERIFY(!isInFiles(desk, desk.cloud().accessKeySecret()));
}

void JourneysKeychainStatesTest::deletingAProfile()
{
    QFETCH(const State, state);
    Workplace desk(newUser());
    addProfile(desk);
    const QPointer<QDialog> dialog = open(desk, "actionProfiles");
    QVERIFY(dialog);
    prepare();
    click(dialog, "deleteButton");
    click(dialog, "confirmButton");
    pass(desk, dialog);
    if (!isFine(state)) {
        QCOMPARE(desk.program().book().stored().size(), 1U);
        restore();
        click(dialog, "deleteButton");
        click(dialog, "confirmButton");
    }
    QTRY_VERIFY2_WITH_TIMEOUT(desk.program().book().stored().empty(), qPrintable(tests::labels(dialog)), 20000);
    QVERIFY(!isInFiles(desk, desk.cloud().accessKeySecret()));
    click(dialog, "closeButton");
}

void JourneysKeychainStatesTest::aProxyPassword()
{
    QFETCH(const State, state);
    Workplace desk(newUser());
    const QPointer<QDialog> dialog = openProxyForm(desk);
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(dialog, "passwordEdit"), QString::fromLatin1(proxyPassword));
    prepare();
    click(dialog, "saveButton");
    pass(desk, dialog);
    if (!isFine(state)) {
        QVERIFY(find<QPushButton>(dialog, "sessionButton")->isVisible());
        QVERIFY(!isInFiles(desk, proxyPassword));
        restore();
        click(dialog, "retryButton");
    }
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QTRY_VERIFY(isPasswordStored(desk));
    QVERIFY(!isInFiles(desk, proxyPassword));
}

void JourneysKeychainStatesTest::removingAProxyPassword()
{
    QFETCH(const State, state);
    Workplace desk(newUser());
    QPointer<QDialog> dialog = openProxyForm(desk);
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(dialog, "passwordEdit"), QString::fromLatin1(proxyPassword));
    click(dialog, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QTRY_VERIFY(isPasswordStored(desk));
    dialog = openProxyForm(desk);
    QVERIFY(dialog);
    click(dialog, "forgetButton");
    prepare();
    click(dialog, "saveButton");
    pass(desk, dialog);
    if (!isFine(state)) {
        QVERIFY(isPasswordStored(desk));
        restore();
        click(dialog, "retryButton");
    }
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 20000);
    QTRY_VERIFY(!isPasswordStored(desk));
    QVERIFY(!isInFiles(desk, proxyPassword));
}

void JourneysKeychainStatesTest::renamingAsksNoKeychain()
{
    Workplace desk(newUser());
    addProfile(desk);
    m_keyring.kill();
    const QPointer<QDialog> dialog = open(desk, "actionProfiles");
    QVERIFY(dialog);
    click(dialog, "editButton");
    QPointer<QDialog> editor;
    QTRY_VERIFY((editor = desk.topDialog()) && editor != dialog);
    auto *name = find<QLineEdit>(editor, "nameEdit");
    name->clear();
    QTest::keyClicks(name, u"staging"_s);
    click(editor, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!editor || !editor->isVisible(), 20000);
    QCOMPARE(desk.program().book().stored().front().name, u"staging"_s);
    click(dialog, "closeButton");
    restore();
    desk.restart();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(desk), 20000);
}

QTEST_MAIN(JourneysKeychainStatesTest)
#include "tst_journeyskeychainstates.moc"
