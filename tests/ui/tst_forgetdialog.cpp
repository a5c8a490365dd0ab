// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"
#include "tests/presenters/changeworld.h"
#include "tests/ui/dialogprobe.h"
#include "ui/explanationpanel.h"
#include "ui/forgetdialog.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using presenters::ForgetPresenter;

/// The dialog "Forget Everything on This Machine", through its real widgets.
class ForgetDialogTest : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_presenter = std::make_unique<ForgetPresenter>(
            *m_world->changes, m_world->catalogue, [this] { return m_inventory; },
            [this](QObject *, ForgetPresenter::Done done) {
                ++m_asked;
                m_done = std::move(done);
            });
        m_dialog = std::make_unique<ui::ForgetDialog>(*m_presenter);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename T> T *find(const QString &name) const { return tests::child<T>(*m_dialog, name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    /// The lines that are shown.
    QStringList lines(const QString &list) const
    {
        QStringList all;
        const auto labels = find<QWidget>(list)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }
    void fail(core::ErrorKind kind) const
    {
        core::Error error;
        error.kind = kind;
        m_done(core::unexpected(error));
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<ForgetPresenter> m_presenter;
    std::unique_ptr<ui::ForgetDialog> m_dialog;
    presenters::ForgetInventory m_inventory;
    int m_asked = 0;
    ForgetPresenter::Done m_done;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_world = std::make_unique<tests::ChangeWorld>();
        m_inventory = {.profiles = {u"prod"_s, u"<b>staging</b>"_s},
                       .hasProxyPassword = true,
                       .settingsFile = u"/home/a/settings.ini"_s,
                       .journalFile = u"/home/a/journal.sqlite"_s,
                       .journalChanges = 12,
                       .logFile = u"/home/a/enidesk.log"_s,
                       .hasEnvironmentKeys = false};
        m_asked = 0;
    }
    void cleanup()
    {
        m_dialog.reset();
        m_presenter.reset();
        m_world.reset();
    }

    void cancelIsTheDefault();
    void whatGoesAndWhatStaysIsListed();
    void forgettingIsShownAndEndsTheDialog();
    void itCannotBeClosedWhileDeleting();
    void aRefusingKeychainIsExplainedAndTriedAgain();
    void aChangeUnderWaySaysWhyItIsOff();
    void switchingTheLanguageReachesTheOpenDialog();
    void itFitsASmallScreenInALongLanguage();
    void nothingIsWrittenOnceEverythingIsForgotten();
};

void ForgetDialogTest::cancelIsTheDefault()
{
    open();
    QCOMPARE(m_dialog->windowTitle(), u"Forget Everything on This Machine"_s);
    QVERIFY(m_dialog->isModal());
    QVERIFY(button(u"cancelButton"_s)->isDefault());
    QVERIFY(button(u"cancelButton"_s)->hasFocus());
    QVERIFY(!button(u"forgetButton"_s)->autoDefault());
    QCOMPARE(tests::namelessControls(*m_dialog), QStringList());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_asked, 0);
}

void ForgetDialogTest::whatGoesAndWhatStaysIsListed()
{
    open();
    QCOMPARE(lines(u"goesList"_s), m_presenter->goes());
    QCOMPARE(lines(u"staysList"_s), m_presenter->stays());
    QVERIFY(lines(u"goesList"_s).front().contains(u"<b>staging</b>"_s));
    m_inventory.profiles.clear();
    m_presenter->refresh();
    QCOMPARE(lines(u"goesList"_s), m_presenter->goes());
}

void ForgetDialogTest::forgettingIsShownAndEndsTheDialog()
{
    open();
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    button(u"forgetButton"_s)->click();
    QCOMPARE(m_asked, 1);
    QVERIFY(find<QWidget>(u"busyBar"_s)->isVisible());
    QVERIFY(find<QLabel>(u"outcomeLabel"_s)->text().startsWith(u"Deleting…"_s));
    QVERIFY(!button(u"forgetButton"_s)->isEnabled());
    m_done({});
    QCOMPARE(accepted.count(), 1);
}

void ForgetDialogTest::itCannotBeClosedWhileDeleting()
{
    open();
    button(u"forgetButton"_s)->click();
    QVERIFY(!button(u"cancelButton"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
}

void ForgetDialogTest::aRefusingKeychainIsExplainedAndTriedAgain()
{
    open();
    button(u"forgetButton"_s)->click();
    fail(core::ErrorKind::KeychainFailed);
    QVERIFY(find<QLabel>(u"outcomeLabel"_s)->text().startsWith(u"The keychain did not delete the secret of “prod”."_s));
    QVERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QVERIFY(!button(u"sessionButton"_s)->isVisible());
    button(u"retryButton"_s)->click();
    QCOMPARE(m_asked, 2);
    m_done({});
    QVERIFY(!m_dialog->isVisible());
}

void ForgetDialogTest::aChangeUnderWaySaysWhyItIsOff()
{
    m_world->addInterface();
    domain::Plan plan;
    domain::Step step;
    step.interface = {m_world->context.account, m_world->context.regionId, u"eni-1"_s};
    step.addresses = {domain::StepAddress()};
    plan.steps.push_back(step);
    m_world->changes->submit(plan, m_world->context);
    open();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QVERIFY(!button(u"forgetButton"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"reasonLabel"_s)->text().startsWith(u"A change is under way."_s));
    QCOMPARE(button(u"forgetButton"_s)->accessibleDescription(), find<QLabel>(u"reasonLabel"_s)->text());
    m_world->acceptChange();
    QTRY_VERIFY(button(u"forgetButton"_s)->isEnabled());
}

void ForgetDialogTest::switchingTheLanguageReachesTheOpenDialog()
{
    open();
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u"«Forget"_s));
    QVERIFY(lines(u"goesList"_s).front().startsWith(u"«2 profiles"_s));
    QVERIFY(button(u"cancelButton"_s)->text().startsWith(u"«Cancel"_s));
    QCoreApplication::removeTranslator(&other);
    QTRY_COMPARE(m_dialog->windowTitle(), u"Forget Everything on This Machine"_s);
}

void ForgetDialogTest::itFitsASmallScreenInALongLanguage()
{
    m_inventory.settingsFile = u"/home/"_s + QString(200, u'x');
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    open();
    button(u"forgetButton"_s)->click();
    fail(core::ErrorKind::KeychainFailed);
    QTest::qWait(50);
    QVERIFY2(m_dialog->width() <= 1024 && m_dialog->height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1000);
    QCoreApplication::removeTranslator(&other);
}

void ForgetDialogTest::nothingIsWrittenOnceEverythingIsForgotten()
{
    settings::Settings settings(m_world->folder.filePath(u"settings.ini"_s));
    open();
    m_dialog->setSettings(&settings);
    m_dialog->resize(777, 611);
    button(u"forgetButton"_s)->click();
    m_done({});
    QVERIFY(settings.state(m_dialog->objectName()).isEmpty());
    open();
    m_dialog->setSettings(&settings);
    m_dialog->resize(777, 611);
    m_dialog->reject();
    QVERIFY(!settings.state(m_dialog->objectName()).isEmpty());
}

QTEST_MAIN(ForgetDialogTest)
#include "tst_forgetdialog.moc"
