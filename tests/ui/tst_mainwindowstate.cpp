// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "ui/interfacesview.h"

#include <QAction>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::Column;

/// What the main window remembers from one run to the next.
class TestMainWindowState : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theArrangementIsRemembered();
    void brokenStatesAreIgnored();
    void explanationsSpeakTheLanguageThatTheProgramGotAfterThem();

private:
    template<typename T> T *child(const char *name)
    {
        return m_desk->window().findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) { return child<QAction>(name); }
    ui::InterfacesView *table() { return child<ui::InterfacesView>("interfacesTable"); }

    std::unique_ptr<tests::Desk> m_desk;
};

void TestMainWindowState::init()
{
    m_desk = std::make_unique<tests::Desk>();
}

void TestMainWindowState::cleanup()
{
    m_desk.reset();
}

void TestMainWindowState::theArrangementIsRemembered()
{
    m_desk->makeWindow().show();
    m_desk->window().resize(780, 650);
    table()->setColumnVisible(Column::Mac, false);
    action("actionDetails")->trigger();
    const auto columns = table()->columnState();
    QVERIFY(m_desk->window().close());

    m_desk->makeWindow();
    QCOMPARE(m_desk->window().size(), QSize(780, 650));
    QVERIFY(table()->columnState() == columns);
    QVERIFY(!action("actionDetails")->isChecked());
}

void TestMainWindowState::brokenStatesAreIgnored()
{
    for (const char *name : {"mainWindow", "mainSplitter", "interfaceColumns", "detailsShown"}) {
        m_desk->settings.setState(QString::fromLatin1(name), QByteArray("\x01\x02garbage\xff", 10));
    }
    m_desk->makeWindow().show();
    QVERIFY(m_desk->window().width() > 400);
    QVERIFY(table()->columnState() == ui::ColumnState::standard());
    QVERIFY(child<QWidget>("detailsPane")->width() > 200);
}

void TestMainWindowState::explanationsSpeakTheLanguageThatTheProgramGotAfterThem()
{
    QCOMPARE(m_desk->explanation.language(), explain::Language::English);
    const QLocale before;
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    m_desk->makeWindow();
    QLocale::setDefault(before);
    QCOMPARE(m_desk->explanation.language(), explain::Language::Chinese);
    QCOMPARE(m_desk->results.explanation().language(), explain::Language::Chinese);
}

QTEST_MAIN(TestMainWindowState)
#include "tst_mainwindowstate.moc"
