// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/leavepresenter.h"
#include "tests/presenters/changeworld.h"
#include "tests/ui/markingtranslator.h"
#include "ui/iconlabel.h"
#include "ui/quitdialog.h"
#include "ui/quitguard.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// Closing the main window while a change is under way.
class QuitGuardTest : public QObject
{
    Q_OBJECT

private:
    /// A change that the cloud has not answered yet.
    void begin()
    {
        const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
        m_world->changes->submit(domain::planAssignCount(key, u"前端网卡-7"_s, 2), m_world->context);
        QTRY_VERIFY(m_world->openChange() >= 0);
    }
    ui::QuitDialog *dialog() const { return m_window->findChild<ui::QuitDialog *>(); }
    template<typename Widget> Widget *find(const QString &name) const { return dialog()->findChild<Widget *>(name); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    QString line(int row = 0) const
    {
        QStringList texts;
        const auto labels = find<QWidget>(u"changesList"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts.value(row);
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<presenters::ResultPresenter> m_results;
    std::unique_ptr<presenters::LeavePresenter> m_presenter;
    std::unique_ptr<QWidget> m_window;
    ui::QuitGuard *m_guard = nullptr;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init();
    void cleanup();

    void withNothingUnderWayTheWindowCloses();
    void aChangeUnderWayIsAskedAbout();
    void keepRunningIsTheAnswerOfReturnAndEscape();
    void quitAnywayClosesTheWindow();
    void askingTwiceOpensOneDialog();
    void whenTheChangeEndsMeanwhileTheDialogSaysSo();
    void itSpeaksAnotherLanguageAtOnce();
    void theEndOfTheSessionWaitsForTheAnswer_data();
    void theEndOfTheSessionWaitsForTheAnswer();
    void theEndOfTheSessionAsksNothingWithoutAChange();
    void aLongLanguageIsNotCut();
};

void QuitGuardTest::init()
{
    m_world = std::make_unique<tests::ChangeWorld>();
    m_world->addInterface();
    m_results = std::make_unique<presenters::ResultPresenter>(*m_world->changes, m_world->catalogue);
    m_presenter = std::make_unique<presenters::LeavePresenter>(*m_world->changes, *m_results);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_guard = new ui::QuitGuard(*m_presenter, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void QuitGuardTest::cleanup()
{
    m_window.reset();
    m_presenter.reset();
    m_results.reset();
    m_world.reset();
}

void QuitGuardTest::withNothingUnderWayTheWindowCloses()
{
    QVERIFY(m_window->close());
    QVERIFY(!dialog());
}

void QuitGuardTest::aChangeUnderWayIsAskedAbout()
{
    begin();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->windowModality(), Qt::WindowModal);
    QCOMPARE(text(u"headingLabel"_s), u"1 change under way:"_s);
    QCOMPARE(line(), u"Assigning 2 addresses to 前端网卡-7…"_s);
    QVERIFY(text(u"consequencesLabel"_s).startsWith(u"What was sent stays sent"_s));
    QCOMPARE(find<QPushButton>(u"quitButton"_s)->text(), u"&Quit Anyway"_s);
    QCOMPARE(find<QPushButton>(u"keepButton"_s)->text(), u"&Keep Running"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(dialog());
    QCOMPARE(accessible->text(QAccessible::Description), u"1 change under way:"_s);
}

void QuitGuardTest::keepRunningIsTheAnswerOfReturnAndEscape()
{
    begin();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        m_window->close();
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(find<QPushButton>(u"keepButton"_s)->hasFocus());
        QTest::keyClick(dialog(), key);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_window->isVisible());
    }
    QVERIFY(m_world->openChange() >= 0);
}

void QuitGuardTest::quitAnywayClosesTheWindow()
{
    begin();
    m_window->close();
    QTest::mouseClick(find<QPushButton>(u"quitButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    // Opened again, it asks again.
    m_window->show();
    QVERIFY(!m_window->close());
}

void QuitGuardTest::askingTwiceOpensOneDialog()
{
    begin();
    m_window->close();
    m_window->close();
    QCOMPARE(m_window->findChildren<ui::QuitDialog *>().size(), 1);
}

void QuitGuardTest::whenTheChangeEndsMeanwhileTheDialogSaysSo()
{
    begin();
    m_window->close();
    m_world->acceptChange();
    QTRY_COMPARE(text(u"headingLabel"_s), u"Nothing is under way any more. What became of it:"_s);
    QTRY_VERIFY(line().startsWith(u"2 addresses assigned to 前端网卡-7 and proved"_s));
    QCOMPARE(find<ui::IconLabel>(QString())->iconName(), u"check"_s);
    QVERIFY(!find<QLabel>(u"consequencesLabel"_s)->isVisible());
    QCOMPARE(find<QPushButton>(u"quitButton"_s)->text(), u"&Quit"_s);
    QTest::mouseClick(find<QPushButton>(u"quitButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void QuitGuardTest::itSpeaksAnotherLanguageAtOnce()
{
    begin();
    m_window->close();
    tests::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(text(u"headingLabel"_s).startsWith(u'«'));
    QVERIFY(text(u"consequencesLabel"_s).startsWith(u'«'));
    QVERIFY(line().startsWith(u'«'));
    QVERIFY(find<QPushButton>(u"quitButton"_s)->text().startsWith(u'«'));
    QVERIFY(find<QPushButton>(u"keepButton"_s)->text().startsWith(u'«'));
    QVERIFY(dialog()->windowTitle().startsWith(u'«'));
    QCoreApplication::removeTranslator(&language);
}

void QuitGuardTest::theEndOfTheSessionWaitsForTheAnswer_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("mayEnd");
    QTest::newRow("keep") << u"keepButton"_s << false;
    QTest::newRow("quit") << u"quitButton"_s << true;
}

void QuitGuardTest::theEndOfTheSessionWaitsForTheAnswer()
{
    QFETCH(QString, button);
    QFETCH(bool, mayEnd);
    begin();
    m_window->close(); // the question that stands already gives way
    m_window->showMinimized();
    bool wasShown = false;
    QTimer::singleShot(100, this, [this, button, &wasShown] {
        wasShown = dialog() && dialog()->isVisible() && !m_window->isMinimized();
        find<QPushButton>(button)->click();
    });
    QCOMPARE(m_guard->askNow() == ui::QuitGuard::Answer::Quit, mayEnd);
    QVERIFY(wasShown);
    QVERIFY(!dialog());
}

void QuitGuardTest::theEndOfTheSessionAsksNothingWithoutAChange()
{
    QCOMPARE(m_guard->askNow(), ui::QuitGuard::Answer::Quit);
    QVERIFY(!dialog());
}

void QuitGuardTest::aLongLanguageIsNotCut()
{
    tests::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    begin();
    m_window->close();
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QTest::qWait(150);
    const auto labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QVERIFY(dialog()->width() <= 1000);
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(QuitGuardTest)
#include "tst_quitguard.moc"
