// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/preferencesbench.h"
#include "tests/ui/markingtranslator.h"
#include "ui/fieldnotelabel.h"
#include "ui/preferencesdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class PreferencesDialogTest : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void takeUrl(const QUrl &url) { m_opened = url; }

private:
    void open()
    {
        m_bench->open();
        m_dialog = std::make_unique<ui::PreferencesDialog>(*m_bench->presenter);
        m_dialog->setSettings(&m_bench->settings);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename Widget> Widget *find(const QString &name)
    {
        auto *found = m_dialog->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    void showPage(int index) { find<QTabWidget>(u"pages"_s)->setCurrentIndex(index); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void chooseProxy()
    {
        showPage(1);
        find<QComboBox>(u"proxyCombo"_s)->setCurrentIndex(static_cast<int>(domain::ProxyKind::Http));
    }
    QPushButton *saveButton() { return find<QPushButton>(u"saveButton"_s); }
    QString note(const QString &name) { return find<ui::FieldNoteLabel>(name)->text(); }

    std::unique_ptr<tests::PreferencesBench> m_bench;
    std::unique_ptr<ui::PreferencesDialog> m_dialog;
    QUrl m_opened;

private slots:
    void init() { m_bench = std::make_unique<tests::PreferencesBench>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

    void everyControlHasAName();
    void whatIsSavedIsShown();
    void theKeyboardChoosesAndSaves();
    void badInputIsToldAtTheField();
    void aPasswordWaitsForTheKeychain();
    void aRefusalOffersTheSession();
    void escapeWhileStoringSavesNothing();
    void thePasswordIsGoneAfterwards();
    void pathsAreCopiedAndFoldersOpened();
    void aLogThatCannotBeWrittenIsTold();
    void switchingTheLanguageKeepsWhatWasTyped();
    void itFitsASmallScreenInALongLanguage();
    void theSizeIsRemembered();
    void thePagesLieOnTheWindow();
};

void PreferencesDialogTest::everyControlHasAName()
{
    open();
    QCOMPARE(m_dialog->windowTitle(), u"Preferences"_s);
    QVERIFY(m_dialog->isModal());
    for (int page = 0; page < 3; ++page) {
        showPage(page);
        const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(u"qt_"))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void PreferencesDialogTest::whatIsSavedIsShown()
{
    domain::Preferences kept;
    kept.theme = domain::Theme::Dark;
    kept.density = domain::Density::Compact;
    kept.addressFormat = domain::AddressFormat::Expanded;
    kept.proxy = {domain::ProxyKind::Socks5, u"proxy.corp"_s, 1080, u"ops"_s};
    kept.limits = {std::chrono::seconds(3), std::chrono::seconds(45), 2};
    kept.retention = {0, 7};
    kept.notifiesOfEnds = false;
    m_bench->settings.setPreferences(kept);
    m_bench->settings.setLanguage(u"zh_CN"_s);
    open();
    QCOMPARE(find<QComboBox>(u"languageCombo"_s)->currentText(), u"中文"_s);
    QCOMPARE(find<QComboBox>(u"themeCombo"_s)->currentText(), u"Dark"_s);
    QCOMPARE(find<QComboBox>(u"densityCombo"_s)->currentText(), u"Compact"_s);
    QCOMPARE(find<QComboBox>(u"formatCombo"_s)->currentText(), u"Expanded"_s);
    QVERIFY(!find<QCheckBox>(u"notifyCheck"_s)->isChecked());
    QCOMPARE(find<QComboBox>(u"proxyCombo"_s)->currentText(), u"SOCKS5"_s);
    QCOMPARE(find<QLineEdit>(u"hostEdit"_s)->text(), u"proxy.corp"_s);
    QCOMPARE(find<QLineEdit>(u"portEdit"_s)->text(), u"1080"_s);
    QCOMPARE(find<QLineEdit>(u"userEdit"_s)->text(), u"ops"_s);
    QCOMPARE(find<QSpinBox>(u"connectSpin"_s)->value(), 3);
    QCOMPARE(find<QSpinBox>(u"totalSpin"_s)->value(), 45);
    QVERIFY(find<QCheckBox>(u"forEverCheck"_s)->isChecked());
    QVERIFY(!find<QSpinBox>(u"journalDaysSpin"_s)->isEnabled());
    QVERIFY(m_bench->presenter->preferences() == kept);
}

void PreferencesDialogTest::theKeyboardChoosesAndSaves()
{
    open();
    QVERIFY(find<QComboBox>(u"languageCombo"_s)->hasFocus());
    QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::AltModifier);
    QVERIFY(find<QComboBox>(u"themeCombo"_s)->hasFocus());
    QTest::keyClick(find<QComboBox>(u"themeCombo"_s), Qt::Key_Down);
    QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!find<QCheckBox>(u"notifyCheck"_s)->isChecked());
    QTest::keyClick(find<QComboBox>(u"themeCombo"_s), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_bench->settings.preferences().notifiesOfEnds);
    QCOMPARE(m_bench->settings.preferences().theme, domain::Theme::Light);
}

void PreferencesDialogTest::badInputIsToldAtTheField()
{
    open();
    chooseProxy();
    type(u"hostEdit"_s, u"http://proxy"_s);
    type(u"portEdit"_s, u"99999"_s);
    QVERIFY(!note(u"hostNote"_s).isEmpty());
    QVERIFY(!note(u"portNote"_s).isEmpty());
    QCOMPARE(find<QLineEdit>(u"hostEdit"_s)->accessibleDescription(), note(u"hostNote"_s));
    QVERIFY(!saveButton()->isEnabled());
    QCOMPARE(find<QLabel>(u"reasonLabel"_s)->text(), note(u"hostNote"_s));
    QVERIFY(!find<QTabWidget>(u"pages"_s)->tabIcon(1).isNull());
    find<QLineEdit>(u"hostEdit"_s)->setText(u"proxy"_s);
    find<QLineEdit>(u"portEdit"_s)->setText(u"8080"_s);
    QVERIFY(saveButton()->isEnabled());
    QVERIFY(!find<ui::FieldNoteLabel>(u"hostNote"_s)->isVisible());
    QVERIFY(find<QTabWidget>(u"pages"_s)->tabIcon(1).isNull());
}

void PreferencesDialogTest::aPasswordWaitsForTheKeychain()
{
    open();
    chooseProxy();
    type(u"hostEdit"_s, u"proxy"_s);
    type(u"portEdit"_s, u"8080"_s);
    type(u"userEdit"_s, u"ops"_s);
    type(u"passwordEdit"_s, u"MarkedPassword"_s);
    saveButton()->click();
    QCOMPARE(m_bench->asked, std::vector<QByteArray>({"MarkedPassword"}));
    QVERIFY(find<QWidget>(u"busyBar"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"hostEdit"_s)->isEnabled());
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(find<QPushButton>(u"cancelButton"_s)->isEnabled());
    m_bench->answer({});
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_bench->settings.preferences().proxy.host, u"proxy"_s);
}

void PreferencesDialogTest::aRefusalOffersTheSession()
{
    m_bench->saveProxy({domain::ProxyKind::Http, u"proxy"_s, 8080, u"ops"_s});
    open();
    showPage(1);
    type(u"passwordEdit"_s, u"MarkedPassword"_s);
    saveButton()->click();
    m_bench->refuse();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QWidget>(u"explanationPanel"_s)->isVisible());
    auto *session = find<QPushButton>(u"sessionButton"_s);
    QVERIFY(session->isVisible());
    session->click();
    QCOMPARE(m_bench->usedForSession, QByteArray("MarkedPassword"));
    QVERIFY(!m_dialog->isVisible());
}

void PreferencesDialogTest::escapeWhileStoringSavesNothing()
{
    m_bench->saveProxy({domain::ProxyKind::Http, u"proxy"_s, 8080, u"ops"_s});
    open();
    find<QComboBox>(u"themeCombo"_s)->setCurrentIndex(2);
    showPage(1);
    type(u"passwordEdit"_s, u"MarkedPassword"_s);
    saveButton()->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_bench->answer({});
    QCOMPARE(m_bench->settings.preferences().theme, domain::Theme::System);
}

void PreferencesDialogTest::thePasswordIsGoneAfterwards()
{
    open();
    chooseProxy();
    type(u"passwordEdit"_s, u"MarkedPassword"_s);
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(find<QLineEdit>(u"passwordEdit"_s));
    QVERIFY(!accessible->text(QAccessible::Value).contains(u"Marked"));
    m_dialog->reject();
    QCOMPARE(find<QLineEdit>(u"passwordEdit"_s)->text(), QString());
}

void PreferencesDialogTest::pathsAreCopiedAndFoldersOpened()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    open();
    showPage(2);
    QCOMPARE(find<QLineEdit>(u"settingsPathEdit"_s)->text(), m_bench->settings.filePath());
    find<QPushButton>(u"settingsCopyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_bench->settings.filePath());
    find<QPushButton>(u"journalFolderButton"_s)->click();
    QCOMPARE(m_opened.toLocalFile(), m_bench->folder.path());
    QVERIFY(!find<QPushButton>(u"logFolderButton"_s)->isEnabled());
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void PreferencesDialogTest::aLogThatCannotBeWrittenIsTold()
{
    m_bench->logFault = u"Permission denied"_s;
    open();
    showPage(2);
    QVERIFY2(note(u"logNote"_s).startsWith(u"The log cannot be written: Permission denied. Free some space"_s),
             qPrintable(note(u"logNote"_s)));
}

void PreferencesDialogTest::switchingTheLanguageKeepsWhatWasTyped()
{
    open();
    chooseProxy();
    type(u"hostEdit"_s, u"pro xy"_s);
    find<QLineEdit>(u"hostEdit"_s)->setCursorPosition(2);
    tests::MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    QVERIFY(saveButton()->text() != u"Save"_s);
    QVERIFY(find<QComboBox>(u"themeCombo"_s)->currentText() != u"As the system"_s);
    QCOMPARE(find<QComboBox>(u"proxyCombo"_s)->currentIndex(), static_cast<int>(domain::ProxyKind::Http));
    QCOMPARE(find<QLineEdit>(u"hostEdit"_s)->text(), u"pro xy"_s);
    QCOMPARE(find<QLineEdit>(u"hostEdit"_s)->cursorPosition(), 2);
    QCOMPARE(find<QTabWidget>(u"pages"_s)->currentIndex(), 1);
    QCoreApplication::removeTranslator(&marking);
}

void PreferencesDialogTest::itFitsASmallScreenInALongLanguage()
{
    tests::MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    m_bench->logFault = u"Permission denied"_s;
    open();
    chooseProxy();
    for (int page = 0; page < 3; ++page) {
        showPage(page);
        QTest::qWait(20);
        QVERIFY(m_dialog->width() <= 1000 && m_dialog->height() <= 660);
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1000);
    }
    QCoreApplication::removeTranslator(&marking);
}

void PreferencesDialogTest::theSizeIsRemembered()
{
    open();
    m_dialog->resize(777, 555);
    m_dialog->reject();
    open();
    QCOMPARE(m_dialog->size(), QSize(777, 555));
}

/// Fusion's own ground of pages is another one, on which the contrasts of the palettes do not hold.
void PreferencesDialogTest::thePagesLieOnTheWindow()
{
    open();
    const auto *page = find<QWidget>(u"generalPage"_s);
    const QImage image = m_dialog->grab().toImage();
    const QPoint corner = page->mapTo(m_dialog.get(), page->rect().bottomRight() - QPoint(4, 4));
    QCOMPARE(image.pixelColor(corner), m_dialog->palette().color(QPalette::Window));
}

QTEST_MAIN(PreferencesDialogTest)
#include "tst_preferencesdialog.moc"
