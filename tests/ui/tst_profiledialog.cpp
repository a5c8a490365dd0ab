// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/settings/settings.h"
#include "tests/operations/cloudreplies.h"
#include "tests/presenters/changeworld.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/ui/dialogprobe.h"
#include "ui/explanationpanel.h"
#include "ui/fieldnotelabel.h"
#include "ui/profiledialog.h"
#include "ui/secretedit.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using presenters::ProfilePresenter;
using Keep = operations::ProfileBook::Keep;

/// The dialogs "Add Profile" and "Edit Profile", through their real widgets.
class ProfileDialogTest : public QObject
{
    Q_OBJECT

private:
    void open(const domain::Profile &profile = {})
    {
        m_presenter = std::make_unique<ProfilePresenter>(*m_book, m_catalogue, m_regions, profile);
        m_dialog = std::make_unique<ui::ProfileDialog>(*m_presenter);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename T> T *find(const QString &name) const { return tests::child<T>(*m_dialog, name); }
    QLineEdit *edit(const QString &name) const { return find<QLineEdit>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString note(const QString &name) const { return find<ui::FieldNoteLabel>(name)->text(); }
    QString outcome() const { return find<QLabel>(u"outcomeLabel"_s)->text(); }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->setFocus();
        QTest::keyClicks(edit(name), text);
    }
    void fillIn() const
    {
        type(u"nameEdit"_s, u"prod"_s);
        type(u"keyIdEdit"_s, u"LTAI5tExampleKeyId0000001"_s);
        type(u"secretEdit"_s, tests::typedSecret());
    }

    tests::EnglishPlurals m_english;
    const explain::Catalogue m_catalogue;
    const std::vector<domain::Region> m_regions{{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s, {}},
                                                {u"cn-beijing"_s, u"China (Beijing)"_s, u"华北2（北京）"_s, {}}};
    std::unique_ptr<tests::FakeProfileBook> m_book;
    std::unique_ptr<ProfilePresenter> m_presenter;
    std::unique_ptr<ui::ProfileDialog> m_dialog;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init() { m_book = std::make_unique<tests::FakeProfileBook>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_presenter.reset();
        m_book.reset();
    }

    void everythingHasANameAndItsPlaceInTheTabOrder();
    void theKeyboardAloneAddsAProfile();
    void badInputIsToldAtTheField();
    void whatStandsAroundAPastedKeyGoes();
    void aWholeAnswerFillsAllFields();
    void editingShowsTheProfileWithoutItsSecret();
    void choicesReachTheProfile();
    void aCaFileIsChosen();
    void theTestTellsItsOutcomeInPlace();
    void theTestIsStopped();
    void theKeychainIsWaitedForVisibly();
    void closingWhileWaitingIsPossible();
    void aFailingKeychainOffersTheSession();
    void theSecretIsNowhereAfterwards_data();
    void theSecretIsNowhereAfterwards();
    void switchingTheLanguageKeepsWhatWasTyped();
    void itFitsASmallScreenInALongLanguage();
    void theSizeIsRemembered();
};

void ProfileDialogTest::everythingHasANameAndItsPlaceInTheTabOrder()
{
    open();
    m_presenter->setEndpointKind(domain::EndpointKind::Own);
    edit(u"endpointEdit"_s)->setText(u"ecs.example.com"_s);
    fillIn();
    edit(u"nameEdit"_s)->setFocus();
    QCOMPARE(m_dialog->windowTitle(), u"Add Profile"_s);
    QVERIFY(m_dialog->isModal());
    QCOMPARE(tests::namelessControls(*m_dialog), QStringList());
    QCOMPARE(tests::tabStops(*m_dialog),
             QStringList({u"nameEdit"_s, u"colourCombo"_s, u"keyIdEdit"_s, u"secretEdit"_s, u"tokenEdit"_s,
                          u"regionCombo"_s, u"endpointCombo"_s, u"endpointEdit"_s, u"generationCombo"_s,
                          u"caFileEdit"_s, u"browseButton"_s, u"testButton"_s, u"cancelButton"_s, u"saveButton"_s}));
    QCOMPARE(edit(u"secretEdit"_s)->accessibleName(), u"AccessKey secret"_s);
    QCOMPARE(edit(u"secretEdit"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(edit(u"tokenEdit"_s)->echoMode(), QLineEdit::Password);
}

void ProfileDialogTest::theKeyboardAloneAddsAProfile()
{
    open();
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QVERIFY(edit(u"nameEdit"_s)->hasFocus());
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"reasonLabel"_s)->text(), u"Enter a name."_s);
    fillIn();
    QVERIFY(button(u"saveButton"_s)->isEnabled());
    QTest::keyClick(edit(u"secretEdit"_s), Qt::Key_Return);
    QCOMPARE(m_book->asked.what, u"save"_s);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
    m_book->succeed();
    QCOMPARE(accepted.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void ProfileDialogTest::badInputIsToldAtTheField()
{
    open();
    QVERIFY(!find<ui::FieldNoteLabel>(u"keyIdNote"_s)->isVisible());
    edit(u"keyIdEdit"_s)->setText(u"LTAI 5t"_s);
    const QString words = u"An AccessKey ID has no blanks or line ends in it."_s;
    QVERIFY(find<ui::FieldNoteLabel>(u"keyIdNote"_s)->isVisible());
    QCOMPARE(note(u"keyIdNote"_s), words);
    QCOMPARE(edit(u"keyIdEdit"_s)->accessibleDescription(), words);
    type(u"secretEdit"_s, u"short"_s);
    QCOMPARE(note(u"secretNote"_s), u"This is too short for an AccessKey secret."_s);
    find<QComboBox>(u"regionCombo"_s)->setEditText(u"cn-hangzou"_s);
    QVERIFY(note(u"regionNote"_s).startsWith(u"ENI Desk knows no region"_s));
    edit(u"caFileEdit"_s)->setText(u"/nowhere.pem"_s);
    QCOMPARE(note(u"caFileNote"_s), u"There is no such file."_s);
    QVERIFY(button(u"saveButton"_s)->toolTip().contains(u"Enter a name."_s));
    QCOMPARE(button(u"saveButton"_s)->accessibleDescription(), u"Enter a name."_s);
    QCOMPARE(button(u"testButton"_s)->accessibleDescription(), words);
}

void ProfileDialogTest::whatStandsAroundAPastedKeyGoes()
{
    open();
    QGuiApplication::clipboard()->setText(u"  \"LTAI5tExampleKeyId0000001\"\n"_s);
    edit(u"keyIdEdit"_s)->paste();
    QCOMPARE(edit(u"keyIdEdit"_s)->text(), u"LTAI5tExampleKeyId0000001"_s);
    QGuiApplication::clipboard()->setText(u" '"_s + tests::typedSecret() + u"' \r\n"_s);
    QTest::keySequence(edit(u"secretEdit"_s), QKeySequence::Paste);
    QCOMPARE(edit(u"secretEdit"_s)->text(), tests::typedSecret());
    QCOMPARE(note(u"secretNote"_s), QString());
}

void ProfileDialogTest::aWholeAnswerFillsAllFields()
{
    const QString answer = uR"({"Credentials":{"AccessKeyId":"STS.ExampleKeyId0000001","AccessKeySecret":"%1",)"
                           uR"("SecurityToken":"CAISabcdefghijABCDEFGHIJ"}})"_s.arg(tests::typedSecret());
    for (const QString &field : {u"keyIdEdit"_s, u"secretEdit"_s, u"tokenEdit"_s}) {
        open();
        type(u"nameEdit"_s, u"prod"_s);
        QGuiApplication::clipboard()->setText(answer);
        edit(field)->setFocus();
        QTest::keySequence(edit(field), QKeySequence::Paste);
        QCOMPARE(edit(u"keyIdEdit"_s)->text(), u"STS.ExampleKeyId0000001"_s);
        QVERIFY(!edit(u"keyIdEdit"_s)->isUndoAvailable());
        button(u"saveButton"_s)->click();
        QCOMPARE(m_book->asked.keyId, u"STS.ExampleKeyId0000001"_s);
        QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
        QCOMPARE(m_book->asked.token, QByteArray("CAISabcdefghijABCDEFGHIJ"));
    }
    QGuiApplication::clipboard()->clear();
}

void ProfileDialogTest::editingShowsTheProfileWithoutItsSecret()
{
    domain::Profile profile = tests::storedProfile(u"prod"_s);
    profile.colour = domain::ColourMark::Green;
    profile.endpointKind = domain::EndpointKind::Own;
    profile.endpoint = u"ecs.example.com"_s;
    profile.generation = domain::Generation::G2019;
    m_book->profiles = {profile};
    open(profile);
    QCOMPARE(m_dialog->windowTitle(), u"Edit Profile"_s);
    QCOMPARE(edit(u"nameEdit"_s)->text(), u"prod"_s);
    QCOMPARE(edit(u"keyIdEdit"_s)->text(), profile.accessKeyId);
    QCOMPARE(edit(u"secretEdit"_s)->text(), QString());
    QCOMPARE(edit(u"secretEdit"_s)->placeholderText(), u"unchanged; stored in the keychain"_s);
    QCOMPARE(find<QComboBox>(u"regionCombo"_s)->currentText(), u"China (Hangzhou) – cn-hangzhou"_s);
    QCOMPARE(find<QComboBox>(u"colourCombo"_s)->currentText(), u"Green"_s);
    QCOMPARE(find<QComboBox>(u"generationCombo"_s)->currentText(), u"2019"_s);
    QVERIFY(edit(u"endpointEdit"_s)->isVisible());
    button(u"saveButton"_s)->click();
    QCOMPARE(m_book->asked.profile, profile);
    QVERIFY(!m_book->asked.hasKeys);
}

void ProfileDialogTest::choicesReachTheProfile()
{
    open();
    QVERIFY(!edit(u"endpointEdit"_s)->isVisible());
    find<QComboBox>(u"colourCombo"_s)->setCurrentIndex(1);
    find<QComboBox>(u"endpointCombo"_s)->setCurrentIndex(2);
    QVERIFY(edit(u"endpointEdit"_s)->isVisible());
    type(u"endpointEdit"_s, u"ecs.example.com"_s);
    find<QComboBox>(u"generationCombo"_s)->setCurrentIndex(1);
    auto *regions = find<QComboBox>(u"regionCombo"_s);
    regions->setCurrentIndex(1);
    const domain::Profile &profile = m_presenter->profile();
    QCOMPARE(profile.colour, domain::ColourMark::Red);
    QCOMPARE(profile.endpointKind, domain::EndpointKind::Own);
    QCOMPARE(profile.endpoint, u"ecs.example.com"_s);
    QCOMPARE(profile.generation, domain::Generation::G2019);
    QCOMPARE(profile.region, u"cn-beijing"_s);
    regions->setFocus();
    regions->lineEdit()->selectAll();
    QTest::keyClicks(regions, u"cn-hangzhou"_s);
    QCOMPARE(regions->currentText(), u"cn-hangzhou"_s);
    regions->completer()->popup()->hide();
    edit(u"nameEdit"_s)->setFocus();
    QCOMPARE(profile.region, u"cn-hangzhou"_s);
    QCOMPARE(regions->currentText(), u"China (Hangzhou) – cn-hangzhou"_s);
}

void ProfileDialogTest::aCaFileIsChosen()
{
    open();
    button(u"browseButton"_s)->click();
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files && files->isVisible());
    emit files->fileSelected(u"/nowhere.pem"_s);
    files->close();
    QCOMPARE(m_presenter->profile().caFile, u"/nowhere.pem"_s);
    edit(u"caFileEdit"_s)->clear();
    QCOMPARE(m_presenter->profile().caFile, QString());
    QCOMPARE(note(u"caFileNote"_s), QString());
}

void ProfileDialogTest::theTestTellsItsOutcomeInPlace()
{
    tests::ScriptedApiClient client;
    open();
    fillIn();
    button(u"testButton"_s)->click();
    QCOMPARE(button(u"testButton"_s)->text(), u"S&top Testing"_s);
    QVERIFY(find<QWidget>(u"busyBar"_s)->isVisible());
    client.expect(u"GetCallerIdentity"_s, core::unexpected(tests::refusal(u"SignatureDoesNotMatch"_s)));
    m_book->give(client);
    QTRY_COMPARE(outcome(), u"The test failed."_s);
    QVERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QVERIFY(!button(u"sessionButton"_s)->isVisible() && !button(u"retryButton"_s)->isVisible());
    QVERIFY(button(u"saveButton"_s)->isEnabled());
    type(u"secretEdit"_s, u"x"_s);
    QVERIFY(!find<QLabel>(u"outcomeLabel"_s)->isVisible());
    QVERIFY(!find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
}

void ProfileDialogTest::theTestIsStopped()
{
    tests::ScriptedApiClient client;
    open();
    fillIn();
    button(u"testButton"_s)->click();
    m_book->give(client);
    QTRY_COMPARE(client.count(), 1);
    button(u"testButton"_s)->click();
    QVERIFY(client.isAborted(0));
    QCOMPARE(button(u"testButton"_s)->text(), u"&Test"_s);
}

void ProfileDialogTest::theKeychainIsWaitedForVisibly()
{
    open();
    fillIn();
    button(u"saveButton"_s)->click();
    QVERIFY(outcome().startsWith(u"Waiting for the keychain…"_s));
    QVERIFY(!edit(u"nameEdit"_s)->isEnabled());
    QVERIFY(!button(u"saveButton"_s)->isEnabled());
    QCOMPARE(button(u"cancelButton"_s)->text(), u"Close"_s);
}

void ProfileDialogTest::closingWhileWaitingIsPossible()
{
    open();
    fillIn();
    button(u"saveButton"_s)->click();
    QVERIFY(find<QLabel>(u"outcomeLabel"_s)->text().endsWith(u"Closing this window does not stop it."_s));
    QCOMPARE(button(u"cancelButton"_s)->text(), u"Close"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_book->isGivenUp());
    QCOMPARE(edit(u"secretEdit"_s)->text(), QString());
    m_book->succeed();
}

void ProfileDialogTest::aFailingKeychainOffersTheSession()
{
    open();
    fillIn();
    button(u"saveButton"_s)->click();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QVERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QCOMPARE(edit(u"secretEdit"_s)->text(), tests::typedSecret());
    QVERIFY(edit(u"nameEdit"_s)->isEnabled());
    button(u"retryButton"_s)->click();
    QCOMPARE(m_book->asked.keep, Keep::InKeychain);
    m_book->fail(core::ErrorKind::KeychainFailed);
    button(u"sessionButton"_s)->click();
    QCOMPARE(m_book->asked.keep, Keep::ForThisSession);
    m_book->succeed();
    QVERIFY(!m_dialog->isVisible());
}

void ProfileDialogTest::theSecretIsNowhereAfterwards_data()
{
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("saved") << true;
    QTest::newRow("cancelled") << false;
}

void ProfileDialogTest::theSecretIsNowhereAfterwards()
{
    QFETCH(bool, isSaved);
    open();
    fillIn();
    QVERIFY(!tests::everythingSaid(*m_dialog).contains(tests::typedSecret()));
    QVERIFY(tests::everythingSaid(*m_dialog).contains(u"LTAI5tExampleKeyId0000001"_s));
    if (isSaved) {
        button(u"saveButton"_s)->click();
        QVERIFY(!tests::everythingSaid(*m_dialog).contains(tests::typedSecret()));
        m_book->succeed();
    } else {
        button(u"cancelButton"_s)->click();
    }
    QCOMPARE(edit(u"secretEdit"_s)->text(), QString());
    QVERIFY(!edit(u"secretEdit"_s)->isUndoAvailable());
    QVERIFY(!tests::everythingSaid(*m_dialog).contains(tests::typedSecret()));
}

void ProfileDialogTest::switchingTheLanguageKeepsWhatWasTyped()
{
    open();
    fillIn();
    find<QComboBox>(u"endpointCombo"_s)->setCurrentIndex(1);
    find<QComboBox>(u"regionCombo"_s)->setEditText(u"cn hangzhou"_s);
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u"«Add Profile"_s));
    QVERIFY(note(u"regionNote"_s).startsWith(u"«A region is written"_s));
    QVERIFY(find<QComboBox>(u"endpointCombo"_s)->currentText().startsWith(u"«VPC-internal"_s));
    QVERIFY(find<QLabel>(u"reasonLabel"_s)->text().startsWith(u"«"_s));
    QCOMPARE(find<QComboBox>(u"regionCombo"_s)->currentText(), u"cn hangzhou"_s);
    QCOMPARE(edit(u"nameEdit"_s)->text(), u"prod"_s);
    QCOMPARE(edit(u"secretEdit"_s)->text(), tests::typedSecret());
    QCOMPARE(m_presenter->profile().endpointKind, domain::EndpointKind::Internal);
    QCoreApplication::removeTranslator(&other);
    QTRY_COMPARE(m_dialog->windowTitle(), u"Add Profile"_s);
}

void ProfileDialogTest::itFitsASmallScreenInALongLanguage()
{
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    open();
    fillIn();
    button(u"saveButton"_s)->click();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QTRY_VERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QTest::qWait(50);
    QVERIFY2(m_dialog->width() <= 1024 && m_dialog->height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
    QCoreApplication::removeTranslator(&other);
}

void ProfileDialogTest::theSizeIsRemembered()
{
    const QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    open();
    m_dialog->setSettings(&settings);
    m_dialog->resize(777, 611);
    m_dialog->reject();
    ui::ProfileDialog next(*m_presenter);
    next.setSettings(&settings);
    QCOMPARE(next.size(), QSize(777, 611));
}

QTEST_MAIN(ProfileDialogTest)
#include "tst_profiledialog.moc"
