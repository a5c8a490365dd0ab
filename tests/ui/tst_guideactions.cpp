// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"
#include "ui/guideactions.h"
#include "ui/guidetopic.h"
#include "ui/guidewindow.h"
#include "ui/keysedit.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// Help > "User Guide", and F1 wherever the focus is.
class GuideActionsTest : public QObject
{
    Q_OBJECT

private:
    static ui::GuideWindow *guide()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<ui::GuideWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QString topic() { return guide() ? guide()->topic() : QString(); }
    /// A dialog of the main window with one field; window modal, as all of the program's.
    std::unique_ptr<QDialog> openDialog(const QString &topic)
    {
        auto dialog = std::make_unique<QDialog>(m_window.get());
        ui::setGuideTopic(dialog.get(), topic);
        auto *layout = new QVBoxLayout(dialog.get());
        layout->addWidget(new QLineEdit);
        dialog->open();
        return dialog;
    }
    static void pressF1() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1); }

    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<QMainWindow> m_window;
    QAction *m_action = nullptr;
    QLineEdit *m_plain = nullptr;
    QLineEdit *m_filter = nullptr;

private slots:
    void init();
    void cleanup();
    void theKeyOpensTheTopicOfTheFocus();
    void theActionDoesTheSame();
    void theKeyWorksInAModalDialog();
    void theKeyWorksInADialogOfADialog();
    void aDialogWithoutATopicTakesItsWindows();
    void anotherKeyWorksEverywhere();
    void anOpenMenuKeepsTheKey();
    void whatRecordsKeysKeepsTheKey();
    void theGuidesOwnKeyChangesNothing();
    void theGuideIsUsableBesideAModalDialog();
    void theGuideGoesWithTheMainWindow();
};

void GuideActionsTest::init()
{
    m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_window = std::make_unique<QMainWindow>();
    ui::setGuideTopic(m_window.get(), u"browsing"_s);
    m_action = new QAction(m_window.get());
    m_action->setShortcut(Qt::Key_F1);
    m_window->addAction(m_action);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    m_plain = new QLineEdit;
    m_filter = new QLineEdit;
    ui::setGuideTopic(m_filter, u"filter"_s);
    layout->addWidget(m_plain);
    layout->addWidget(m_filter);
    m_window->setCentralWidget(centre);
    new ui::GuideActions(m_action, *m_settings, m_window.get());
    m_window->show();
    m_plain->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void GuideActionsTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void GuideActionsTest::theKeyOpensTheTopicOfTheFocus()
{
    QVERIFY(!m_action->toolTip().isEmpty());
    pressF1();
    QCOMPARE(topic(), u"browsing"_s);
    const ui::GuideWindow *first = guide();
    m_window->activateWindow();
    m_filter->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_filter);
    pressF1();
    QCOMPARE(topic(), u"filter"_s);
    QCOMPARE(guide(), first);
}

void GuideActionsTest::theActionDoesTheSame()
{
    m_filter->setFocus();
    m_action->trigger();
    QCOMPARE(topic(), u"filter"_s);
}

void GuideActionsTest::theKeyWorksInAModalDialog()
{
    const auto dialog = openDialog(u"assigning"_s);
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    pressF1();
    QCOMPARE(topic(), u"assigning"_s);
    QVERIFY(dialog->isVisible());
}

void GuideActionsTest::theKeyWorksInADialogOfADialog()
{
    const auto outer = openDialog(u"profiles"_s);
    QDialog inner(outer.get());
    ui::setGuideTopic(&inner, u"privacy"_s);
    auto *field = new QLineEdit(&inner);
    inner.open();
    QTRY_COMPARE(QApplication::activeWindow(), &inner);
    field->setFocus();
    pressF1();
    QCOMPARE(topic(), u"privacy"_s);
}

void GuideActionsTest::aDialogWithoutATopicTakesItsWindows()
{
    const auto dialog = openDialog({});
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    pressF1();
    QCOMPARE(topic(), u"browsing"_s);
}

void GuideActionsTest::anotherKeyWorksEverywhere()
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_H);
    const auto dialog = openDialog(u"assigning"_s);
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    pressF1();
    QVERIFY(!guide());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(topic(), u"assigning"_s);
}

void GuideActionsTest::anOpenMenuKeepsTheKey()
{
    QMenu menu;
    menu.addAction(u"one"_s);
    menu.popup(m_window->pos());
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(&menu, Qt::Key_F1);
    QVERIFY(!guide());
    menu.close();
}

void GuideActionsTest::whatRecordsKeysKeepsTheKey()
{
    const auto dialog = openDialog(u"preferences"_s);
    auto *keys = new ui::KeysEdit;
    dialog->layout()->addWidget(keys);
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    QTRY_VERIFY(keys->isVisible());
    keys->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), keys);
    QSignalSpy pressed(keys, &ui::KeysEdit::keysPressed);
    pressF1();
    QVERIFY(!guide());
    QCOMPARE(pressed.value(0).value(0).value<QKeySequence>(), QKeySequence(Qt::Key_F1));
}

void GuideActionsTest::theGuidesOwnKeyChangesNothing()
{
    pressF1();
    guide()->open(u"errors"_s);
    QTRY_COMPARE(QApplication::activeWindow(), guide());
    pressF1();
    QCOMPARE(topic(), u"errors"_s);
}

void GuideActionsTest::theGuideIsUsableBesideAModalDialog()
{
    const auto dialog = openDialog(u"assigning"_s);
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    pressF1();
    QVERIFY(!guide()->parentWidget());
    QCOMPARE(guide()->windowModality(), Qt::NonModal);
    guide()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), guide());
    QTest::keyClick(guide(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(topic(), u"start"_s);
}

void GuideActionsTest::theGuideGoesWithTheMainWindow()
{
    pressF1();
    QVERIFY(guide());
    m_window->close();
    QTRY_VERIFY(!guide());
}

QTEST_MAIN(GuideActionsTest)
#include "tst_guideactions.moc"
