// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/explainactions.h"

#include <QAction>
#include <QDialog>
#include <QMainWindow>
#include <QTest>

/// The Tools menu's window: one, beside the main window.
class ExplainActionsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QMainWindow> m_window;
    QAction *m_action = nullptr;
    QPointer<QDialog> m_made;
    int m_count = 0;

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void itOpensOneWindow();
    void theNextOneIsNew();
    void itIsUsableBesideADialogOfTheMainWindow();
    void itGoesWithTheMainWindow();
};

void ExplainActionsTest::init()
{
    m_count = 0;
    m_window = std::make_unique<QMainWindow>();
    m_action = new QAction(m_window.get());
    new ui::ExplainActions(
        m_action,
        [this] {
            ++m_count;
            m_made = new QDialog;
            return m_made.data();
        },
        m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ExplainActionsTest::itOpensOneWindow()
{
    QVERIFY(!m_action->toolTip().isEmpty());
    m_action->trigger();
    QVERIFY(m_made->isVisible());
    m_action->trigger();
    QCOMPARE(m_count, 1);
}

void ExplainActionsTest::theNextOneIsNew()
{
    m_action->trigger();
    m_made->close();
    QTRY_VERIFY(!m_made);
    m_action->trigger();
    QCOMPARE(m_count, 2);
    QVERIFY(m_made->isVisible());
}

void ExplainActionsTest::itIsUsableBesideADialogOfTheMainWindow()
{
    m_action->trigger();
    QDialog modal(m_window.get());
    modal.setWindowModality(Qt::WindowModal);
    modal.open();
    QVERIFY(QTest::qWaitForWindowActive(&modal));
    m_made->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_made));
}

void ExplainActionsTest::itGoesWithTheMainWindow()
{
    m_action->trigger();
    m_window->close();
    QTRY_VERIFY(!m_made);
    m_window->show();
    m_action->trigger();
    m_window.reset();
    QVERIFY(!m_made);
}

QTEST_MAIN(ExplainActionsTest)
#include "tst_explainactions.moc"
