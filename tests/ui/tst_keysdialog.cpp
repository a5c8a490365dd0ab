// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/settings/settings.h"
#include "tests/presenters/changeworld.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/presenters/fakeprofiles.h"
#include "tests/ui/dialogprobe.h"
#include "ui/explanationpanel.h"
#include "ui/fieldnotelabel.h"
#include "ui/keysdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using Keep = operations::ProfileBook::Keep;

/// The dialog "Enter New Keys", through its real widgets.
class KeysDialogTest : public QObject
{
    Q_OBJECT

private:
    void open(const QString &account = u"account-prod"_s)
    {
        m_presenter = std::make_unique<presenters::KeysPresenter>(*m_profiles, *m_book, m_catalogue, account,
                                                                  tests::refusal(u"InvalidSecurityToken.Expired"_s));
        m_dialog = std::make_unique<ui::KeysDialog>(*m_presenter);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename T> T *find(const QString &name) const { return tests::child<T>(*m_dialog, name); }
    QLineEdit *edit(const QString &name) const { return find<QLineEdit>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->setFocus();
        QTest::keyClicks(edit(name), text);
    }
    void fillIn() const
    {
        type(u"keyIdEdit"_s, u"STS.ExampleKeyId0000002"_s);
        type(u"secretEdit"_s, tests::typedSecret());
        type(u"tokenEdit"_s, u"CAISabcdefghijABCDEFGHIJ"_s);
    }

    tests::EnglishPlurals m_english;
    const explain::Catalogue m_catalogue;
    std::unique_ptr<tests::FakeProfiles> m_profiles;
    std::unique_ptr<tests::FakeProfileBook> m_book;
    std::unique_ptr<presenters::KeysPresenter> m_presenter;
    std::unique_ptr<ui::KeysDialog> m_dialog;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_profiles = std::make_unique<tests::FakeProfiles>();
        m_book = std::make_unique<tests::FakeProfileBook>();
        operations::Profiles::Profile prod;
        prod.account = u"account-prod"_s;
        prod.name = u"prod"_s;
        prod.maskedKeyId = u"STS.…0001"_s;
        prod.id = u"id-prod"_s;
        operations::Profiles::Profile environment = prod;
        environment.account = u"environment"_s;
        environment.name = u"Environment"_s;
        environment.id.clear();
        m_profiles->set({prod, environment});
    }
    void cleanup()
    {
        m_dialog.reset();
        m_presenter.reset();
        m_book.reset();
        m_profiles.reset();
    }

    void everythingHasANameAndItsPlaceInTheTabOrder();
    void itSaysWhyItAsks();
    void theKeyboardAloneRenewsTheKeys();
    void linesThatSetVariablesFillAllFields();
    void whatIsMissingIsSaidBesideTheButton();
    void keysOfTheEnvironmentCannotBeKept();
    void theCheckBoxDecidesWhereTheyGo();
    void closingWhileWaitingIsPossible();
    void aFailingKeychainOffersTheSession();
    void theSecretIsNowhereAfterwards();
    void switchingTheLanguageKeepsWhatWasTyped();
    void itFitsASmallScreenInALongLanguage();
};

void KeysDialogTest::everythingHasANameAndItsPlaceInTheTabOrder()
{
    open();
    fillIn();
    edit(u"keyIdEdit"_s)->setFocus();
    QCOMPARE(m_dialog->windowTitle(), u"Enter New Keys"_s);
    QVERIFY(m_dialog->isModal());
    QCOMPARE(tests::namelessControls(*m_dialog), QStringList());
    QCOMPARE(tests::tabStops(*m_dialog), QStringList({u"keyIdEdit"_s, u"secretEdit"_s, u"tokenEdit"_s, u"keepCheck"_s,
                                                      u"cancelButton"_s, u"useButton"_s}));
    QCOMPARE(edit(u"secretEdit"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(edit(u"tokenEdit"_s)->echoMode(), QLineEdit::Password);
}

void KeysDialogTest::itSaysWhyItAsks()
{
    open();
    QCOMPARE(label(u"reasonText"_s), u"The temporary key has expired."_s);
    QVERIFY(label(u"taskText"_s).contains(u"“prod”"_s));
    QCOMPARE(label(u"formerKeyLabel"_s), u"AccessKey ID before: STS.…0001"_s);
}

void KeysDialogTest::theKeyboardAloneRenewsTheKeys()
{
    open();
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QVERIFY(edit(u"keyIdEdit"_s)->hasFocus());
    fillIn();
    QTest::keyClick(edit(u"tokenEdit"_s), Qt::Key_Return);
    QCOMPARE(m_book->asked.what, u"renewKeys"_s);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
    QVERIFY(label(u"outcomeLabel"_s).startsWith(u"Waiting for the keychain…"_s));
    m_book->succeed();
    QCOMPARE(accepted.count(), 1);
}

void KeysDialogTest::linesThatSetVariablesFillAllFields()
{
    open();
    QGuiApplication::clipboard()->setText(
        u"export ALIBABA_CLOUD_ACCESS_KEY_ID=STS.ExampleKeyId0000002\n"
        "export ALIBABA_CLOUD_ACCESS_KEY_SECRET=%1\n"
        "export ALIBABA_CLOUD_SECURITY_TOKEN=CAISabcdefghijABCDEFGHIJ\n"_s.arg(tests::typedSecret()));
    edit(u"tokenEdit"_s)->setFocus();
    QTest::keySequence(edit(u"tokenEdit"_s), QKeySequence::Paste);
    QGuiApplication::clipboard()->clear();
    QCOMPARE(edit(u"keyIdEdit"_s)->text(), u"STS.ExampleKeyId0000002"_s);
    QCOMPARE(edit(u"secretEdit"_s)->text(), tests::typedSecret());
    QCOMPARE(edit(u"tokenEdit"_s)->text(), u"CAISabcdefghijABCDEFGHIJ"_s);
    button(u"useButton"_s)->click();
    QCOMPARE(m_book->asked.token, QByteArray("CAISabcdefghijABCDEFGHIJ"));
}

void KeysDialogTest::whatIsMissingIsSaidBesideTheButton()
{
    open();
    QCOMPARE(label(u"reasonLabel"_s), u"Enter the AccessKey ID."_s);
    type(u"keyIdEdit"_s, u"STS.ExampleKeyId0000002"_s);
    type(u"secretEdit"_s, tests::typedSecret());
    QVERIFY(label(u"reasonLabel"_s).contains(u"need their security token"_s));
    QVERIFY(!button(u"useButton"_s)->isEnabled());
    QCOMPARE(button(u"useButton"_s)->accessibleDescription(), label(u"reasonLabel"_s));
    type(u"tokenEdit"_s, u"x"_s);
    QCOMPARE(find<ui::FieldNoteLabel>(u"tokenNote"_s)->text(), u"This is too short for a security token."_s);
}

void KeysDialogTest::keysOfTheEnvironmentCannotBeKept()
{
    open(u"environment"_s);
    auto *keep = find<QCheckBox>(u"keepCheck"_s);
    QVERIFY(!keep->isEnabled() && !keep->isChecked());
    QVERIFY(label(u"keepNote"_s).contains(u"this session only"_s));
    QCOMPARE(keep->accessibleDescription(), label(u"keepNote"_s));
}

void KeysDialogTest::theCheckBoxDecidesWhereTheyGo()
{
    open();
    QVERIFY(find<QCheckBox>(u"keepCheck"_s)->isChecked());
    fillIn();
    find<QCheckBox>(u"keepCheck"_s)->click();
    button(u"useButton"_s)->click();
    QCOMPARE(m_book->asked.keep, Keep::ForThisSession);
}

void KeysDialogTest::closingWhileWaitingIsPossible()
{
    open();
    fillIn();
    button(u"useButton"_s)->click();
    QVERIFY(find<QLabel>(u"outcomeLabel"_s)->text().endsWith(u"Closing this window does not stop it."_s));
    QCOMPARE(button(u"cancelButton"_s)->text(), u"Close"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_book->isGivenUp());
    QCOMPARE(edit(u"secretEdit"_s)->text(), QString());
    m_book->succeed();
}

void KeysDialogTest::aFailingKeychainOffersTheSession()
{
    open();
    fillIn();
    button(u"useButton"_s)->click();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QVERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    button(u"sessionButton"_s)->click();
    QCOMPARE(m_book->asked.keep, Keep::ForThisSession);
    QVERIFY(!find<QCheckBox>(u"keepCheck"_s)->isChecked());
    m_book->succeed();
    QVERIFY(!m_dialog->isVisible());
}

void KeysDialogTest::theSecretIsNowhereAfterwards()
{
    open();
    fillIn();
    QVERIFY(!tests::everythingSaid(*m_dialog).contains(tests::typedSecret()));
    button(u"useButton"_s)->click();
    m_book->succeed();
    QVERIFY(!tests::everythingSaid(*m_dialog).contains(tests::typedSecret()));
    QCOMPARE(edit(u"secretEdit"_s)->text(), QString());
    QCOMPARE(edit(u"tokenEdit"_s)->text(), QString());
}

void KeysDialogTest::switchingTheLanguageKeepsWhatWasTyped()
{
    open();
    fillIn();
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u"«Enter New Keys"_s));
    QVERIFY(label(u"taskText"_s).startsWith(u"«"_s));
    QVERIFY(label(u"formerKeyLabel"_s).startsWith(u"«"_s));
    QCOMPARE(edit(u"secretEdit"_s)->text(), tests::typedSecret());
    QCoreApplication::removeTranslator(&other);
    QTRY_COMPARE(m_dialog->windowTitle(), u"Enter New Keys"_s);
}

void KeysDialogTest::itFitsASmallScreenInALongLanguage()
{
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    open();
    fillIn();
    button(u"useButton"_s)->click();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QTest::qWait(50);
    QVERIFY2(m_dialog->width() <= 1024 && m_dialog->height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1000);
    QCoreApplication::removeTranslator(&other);
}

QTEST_MAIN(KeysDialogTest)
#include "tst_keysdialog.moc"
