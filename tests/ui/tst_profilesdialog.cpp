// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/settings/settings.h"
#include "tests/presenters/changeworld.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/presenters/fakeprofiles.h"
#include "tests/ui/dialogprobe.h"
#include "ui/explanationpanel.h"
#include "ui/profiledialog.h"
#include "ui/profilesdialog.h"

#include <QLabel>
#include <QListView>

using namespace Qt::Literals::StringLiterals;

/// The dialog "Profiles", through its real widgets.
class ProfilesDialogTest : public QObject
{
    Q_OBJECT

private:
    void open(const QStringList &names)
    {
        for (const QString &name : names)
            m_book->profiles.push_back(tests::storedProfile(name));
        m_presenter = std::make_unique<presenters::ProfilesPresenter>(*m_profiles, *m_book, m_catalogue, m_regions);
        m_dialog = std::make_unique<ui::ProfilesDialog>(*m_presenter);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename T> T *find(const QString &name) const { return tests::child<T>(*m_dialog, name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QListView *list() const { return find<QListView>(u"profileList"_s); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), static_cast<Qt::Key>(key), modifiers);
    }
    /// The editor that is open.
    ui::ProfileDialog *editor() const { return m_dialog->findChild<ui::ProfileDialog *>(); }

    tests::EnglishPlurals m_english;
    const explain::Catalogue m_catalogue;
    const std::vector<domain::Region> m_regions{{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s, {}}};
    std::unique_ptr<tests::FakeProfiles> m_profiles;
    std::unique_ptr<tests::FakeProfileBook> m_book;
    std::unique_ptr<presenters::ProfilesPresenter> m_presenter;
    std::unique_ptr<ui::ProfilesDialog> m_dialog;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_profiles = std::make_unique<tests::FakeProfiles>();
        m_book = std::make_unique<tests::FakeProfileBook>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_presenter.reset();
        m_book.reset();
        m_profiles.reset();
    }

    void everythingHasANameAndItsPlaceInTheTabOrder();
    void rowsAreReadWhole();
    void anEmptyListSaysWhatToDo();
    void keysOfTheListEdit_data();
    void keysOfTheListEdit();
    void addingSelectsTheNewProfile();
    void aCopyIsOffered();
    void keysMoveTheProfile();
    void deletingIsConfirmedInTheDialog();
    void escapeTakesTheQuestionBack();
    void aDeletedProfileLeavesTheNextOneSelected();
    void aChangeUnderWaySaysWhyDeletingIsOff();
    void aFailingKeychainIsExplainedInPlace();
    void profilesThatAreNotStoredAreSaid();
    void switchingTheLanguageReachesTheOpenDialog();
    void itFitsASmallScreenInALongLanguage();
    void theSizeIsRemembered();
};

void ProfilesDialogTest::everythingHasANameAndItsPlaceInTheTabOrder()
{
    open({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(m_dialog->windowTitle(), u"Profiles"_s);
    QVERIFY(m_dialog->isModal());
    QVERIFY(list()->hasFocus());
    press(Qt::Key_Down);
    QCOMPARE(tests::namelessControls(*m_dialog), QStringList());
    QCOMPARE(tests::tabStops(*m_dialog),
             QStringList({u"profileList"_s, u"addButton"_s, u"editButton"_s, u"copyButton"_s, u"deleteButton"_s,
                          u"upButton"_s, u"downButton"_s, u"closeButton"_s}));
}

void ProfilesDialogTest::rowsAreReadWhole()
{
    open({u"prod"_s});
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(accessible->text(QAccessible::Name), u"Profiles"_s);
    QCOMPARE(accessible->child(0)->text(QAccessible::Name), u"prod, LTAI…prod · China (Hangzhou), not signed in"_s);
}

void ProfilesDialogTest::anEmptyListSaysWhatToDo()
{
    open({});
    QVERIFY(!list()->isVisible());
    QVERIFY(find<QLabel>(u"emptyLabel"_s)->text().contains(u"“Add…”"_s));
    QVERIFY(button(u"addButton"_s)->hasFocus());
    for (const QString &name : {u"editButton"_s, u"copyButton"_s, u"deleteButton"_s, u"upButton"_s, u"downButton"_s})
        QVERIFY(!button(name)->isEnabled());
}

void ProfilesDialogTest::keysOfTheListEdit_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("F2") << int(Qt::Key_F2);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
}

void ProfilesDialogTest::keysOfTheListEdit()
{
    QFETCH(int, key);
    open({u"prod"_s, u"staging"_s});
    press(Qt::Key_Down);
    press(key);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(editor());
    QCOMPARE(editor()->windowTitle(), u"Edit Profile"_s);
    QCOMPARE(tests::child<QLineEdit>(*editor(), u"nameEdit"_s)->text(), u"staging"_s);
}

void ProfilesDialogTest::addingSelectsTheNewProfile()
{
    open({u"prod"_s});
    button(u"addButton"_s)->click();
    QVERIFY(editor());
    const auto type = [this](const QString &name, const QString &text) {
        QTest::keyClicks(tests::child<QLineEdit>(*editor(), name), text);
    };
    type(u"nameEdit"_s, u"staging"_s);
    type(u"keyIdEdit"_s, u"LTAI5tExampleKeyId0000001"_s);
    type(u"secretEdit"_s, tests::typedSecret());
    tests::child<QPushButton>(*editor(), u"saveButton"_s)->click();
    m_book->succeed();
    QCOMPARE(names(), QStringList({u"prod"_s, u"staging"_s}));
    QCOMPARE(current(), u"staging"_s);
    QCOMPARE(m_presenter->selected(), u"id-staging"_s);
    QTRY_VERIFY(!editor());
    QVERIFY(!tests::everythingSaid(*m_dialog).contains(tests::typedSecret()));
}

void ProfilesDialogTest::aCopyIsOffered()
{
    open({u"prod"_s});
    button(u"copyButton"_s)->click();
    QCOMPARE(editor()->windowTitle(), u"Add Profile"_s);
    QCOMPARE(tests::child<QLineEdit>(*editor(), u"nameEdit"_s)->text(), u"prod copy"_s);
    QCOMPARE(tests::child<QLineEdit>(*editor(), u"secretEdit"_s)->placeholderText(), QString());
}

void ProfilesDialogTest::keysMoveTheProfile()
{
    open({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(!button(u"upButton"_s)->isEnabled());
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(names(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(current(), u"a"_s);
    press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(!button(u"downButton"_s)->isEnabled());
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(names(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
}

void ProfilesDialogTest::deletingIsConfirmedInTheDialog()
{
    open({u"prod"_s, u"staging"_s});
    QVERIFY(!find<QWidget>(u"questionBar"_s)->isVisible());
    press(Qt::Key_Delete);
    QVERIFY(find<QWidget>(u"questionBar"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"questionLabel"_s)->text(), u"Delete “prod” and its secret in the keychain?"_s);
    QVERIFY(button(u"keepButton"_s)->hasFocus());
    QCOMPARE(button(u"confirmButton"_s)->accessibleDescription(), find<QLabel>(u"questionLabel"_s)->text());
    button(u"keepButton"_s)->click();
    QCOMPARE(m_book->count, 0);
    QVERIFY(list()->hasFocus());
    press(Qt::Key_Delete);
    button(u"confirmButton"_s)->click();
    QCOMPARE(m_book->asked.profile.id, u"id-prod"_s);
    QVERIFY(find<QLabel>(u"outcomeLabel"_s)->text().startsWith(u"Deleting “prod”…"_s));
    QVERIFY(!button(u"deleteButton"_s)->isEnabled());
}

void ProfilesDialogTest::escapeTakesTheQuestionBack()
{
    open({u"prod"_s});
    press(Qt::Key_Delete);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!find<QWidget>(u"questionBar"_s)->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_book->count, 0);
}

void ProfilesDialogTest::aDeletedProfileLeavesTheNextOneSelected()
{
    open({u"a"_s, u"b"_s});
    press(Qt::Key_Delete);
    button(u"confirmButton"_s)->click();
    m_book->succeed();
    QCOMPARE(names(), QStringList({u"b"_s}));
    QCOMPARE(current(), u"b"_s);
    QCOMPARE(m_presenter->selected(), u"id-b"_s);
    QVERIFY(button(u"deleteButton"_s)->isEnabled());
    press(Qt::Key_Delete);
    button(u"confirmButton"_s)->click();
    m_book->succeed();
    QVERIFY(find<QLabel>(u"emptyLabel"_s)->isVisible());
    QVERIFY(!button(u"editButton"_s)->isEnabled());
}

void ProfilesDialogTest::aChangeUnderWaySaysWhyDeletingIsOff()
{
    m_book->busy = {u"id-prod"_s};
    open({u"prod"_s});
    QVERIFY(!button(u"deleteButton"_s)->isEnabled());
    const QString reason = u"A change is under way in “prod”. It can be deleted when that has ended."_s;
    QCOMPARE(find<QLabel>(u"reasonLabel"_s)->text(), reason);
    QCOMPARE(button(u"deleteButton"_s)->accessibleDescription(), reason);
    press(Qt::Key_Delete);
    QVERIFY(!find<QWidget>(u"questionBar"_s)->isVisible());
}

void ProfilesDialogTest::aFailingKeychainIsExplainedInPlace()
{
    open({u"prod"_s});
    press(Qt::Key_Delete);
    button(u"confirmButton"_s)->click();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QVERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"outcomeLabel"_s)->text(), u"The profile was not deleted."_s);
    QCOMPARE(names(), QStringList({u"prod"_s}));
    QVERIFY(button(u"deleteButton"_s)->isEnabled());
}

void ProfilesDialogTest::profilesThatAreNotStoredAreSaid()
{
    operations::Profiles::Profile demo;
    demo.account = u"demo"_s;
    demo.name = u"Demo"_s;
    open({u"prod"_s});
    QVERIFY(!find<QLabel>(u"notStoredLabel"_s)->isVisible());
    m_profiles->set({demo});
    QVERIFY(find<QLabel>(u"notStoredLabel"_s)->isVisible());
    QVERIFY(find<QLabel>(u"notStoredLabel"_s)->text().startsWith(u"“Demo” is not stored"_s));
}

void ProfilesDialogTest::switchingTheLanguageReachesTheOpenDialog()
{
    open({u"prod"_s});
    press(Qt::Key_Delete);
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u"«Profiles"_s));
    QVERIFY(find<QLabel>(u"questionLabel"_s)->text().startsWith(u"«Delete “prod”"_s));
    QVERIFY(list()->model()->index(0, 0).data(presenters::ProfilesModel::StateRole).toString().startsWith(u"«not"_s));
    QVERIFY(button(u"addButton"_s)->text().startsWith(u"«&Add"_s));
    QCoreApplication::removeTranslator(&other);
    QTRY_COMPARE(m_dialog->windowTitle(), u"Profiles"_s);
}

void ProfilesDialogTest::itFitsASmallScreenInALongLanguage()
{
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    open({u"prod"_s, QString(60, u'W')});
    press(Qt::Key_Delete);
    button(u"confirmButton"_s)->click();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QTest::qWait(50);
    QVERIFY2(m_dialog->width() <= 1024 && m_dialog->height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1000);
    QCoreApplication::removeTranslator(&other);
}

void ProfilesDialogTest::theSizeIsRemembered()
{
    const QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    open({u"prod"_s});
    m_dialog->setSettings(&settings);
    m_dialog->resize(777, 611);
    m_dialog->reject();
    ui::ProfilesDialog next(*m_presenter);
    next.setSettings(&settings);
    QCOMPARE(next.size(), QSize(777, 611));
}

QTEST_MAIN(ProfilesDialogTest)
#include "tst_profilesdialog.moc"
