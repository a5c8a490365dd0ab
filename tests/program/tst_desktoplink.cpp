// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/preferences.h"
#include "app/program/desktop/desktoplink.h"
#include "app/program/languageswitch.h"
#include "tests/presenters/changeworld.h"
#include "tests/program/fakenotificationserver.h"
#include "tests/ui/desk.h"
#include "ui/quitdialog.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using tests::FakeNotificationServer;

/// The main window, a change that ends, and a desktop.
class DesktopLinkTest : public QObject
{
    Q_OBJECT

private:
    QString begin()
    {
        const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
        return m_world->changes->submit(domain::planAssignCount(key, u"web & <db>"_s, 1), m_world->context);
    }
    void prove()
    {
        QSignalSpy ended(m_world->changes.get(), &operations::Changes::planEnded);
        begin();
        QTRY_VERIFY(m_world->openChange() >= 0);
        m_world->acceptChange();
        QTRY_COMPARE(ended.size(), 1);
    }
    ui::MainWindow &window() { return m_desk->window(); }
    /// The offscreen platform never takes the focus away again.
    static void userTurnsTo(Qt::ApplicationState state) { emit qGuiApp->applicationStateChanged(state); }

    tests::TestBus m_bus;
    program::LanguageSwitch m_languages;
    std::unique_ptr<tests::Desk> m_desk;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<presenters::ResultPresenter> m_results;
    std::unique_ptr<program::DesktopLink> m_link;
    std::unique_ptr<FakeNotificationServer> m_server;

private slots:
    void initTestCase() { m_bus.start(); }
    void cleanupTestCase() { m_bus.stop(); }
    void init();
    void cleanup();

    void aChangeThatEndsInTheBackgroundIsTold();
    void theLanguageIsTheProgramsOwn();
    void nothingIsToldWhileTheWindowIsActive();
    void thePreferenceSwitchesItOff();
    void aClickBringsTheWindowToTheFrontWithTheResult();
    void comingBackTakesTheNotificationAway();
    void closingTheWindowAsksWhileAChangeIsUnderWay();
};

void DesktopLinkTest::init()
{
    m_languages.use(u"en"_s);
    m_server = std::make_unique<FakeNotificationServer>();
    m_server->capabilities += u"body-markup"_s;
    m_server->open();
    m_world = std::make_unique<tests::ChangeWorld>();
    m_world->addInterface();
    m_desk = std::make_unique<tests::Desk>();
    m_results = std::make_unique<presenters::ResultPresenter>(*m_world->changes, m_world->catalogue);
    m_desk->makeWindow();
    m_link = std::make_unique<program::DesktopLink>(*m_world->changes, *m_results, m_world->clock, window());
    m_link->usePreferences({});
    userTurnsTo(Qt::ApplicationInactive);
}

void DesktopLinkTest::cleanup()
{
    m_link.reset();
    m_desk.reset();
    m_results.reset();
    m_world.reset();
    m_server.reset();
    QTest::qWait(50);
}

void DesktopLinkTest::aChangeThatEndsInTheBackgroundIsTold()
{
    prove();
    QTRY_COMPARE(m_server->shown.size(), 1);
    QCOMPARE(m_server->shown.first().title, u"Change carried out"_s);
    QCOMPARE(m_server->shown.first().body,
             u"1 address assigned to web &amp; &lt;db&gt; and proved: 2408:4005:3a:1a00::a1"_s);
}

void DesktopLinkTest::theLanguageIsTheProgramsOwn()
{
    m_languages.use(u"zh_CN"_s);
    prove();
    QTRY_COMPARE(m_server->shown.size(), 1);
    QVERIFY2(m_server->shown.first().body.contains(u"已"_s), qPrintable(m_server->shown.first().body));
}

void DesktopLinkTest::nothingIsToldWhileTheWindowIsActive()
{
    userTurnsTo(Qt::ApplicationActive);
    prove();
    QTest::qWait(100);
    QCOMPARE(m_server->shown.size(), 0);
}

void DesktopLinkTest::thePreferenceSwitchesItOff()
{
    domain::Preferences preferences;
    preferences.notifiesOfEnds = false;
    m_link->usePreferences(preferences);
    prove();
    QTest::qWait(100);
    QCOMPARE(m_server->shown.size(), 0);
}

void DesktopLinkTest::aClickBringsTheWindowToTheFrontWithTheResult()
{
    QSignalSpy revealed(m_results.get(), &presenters::ResultPresenter::revealed);
    window().showMinimized();
    QTest::qWait(50);
    userTurnsTo(Qt::ApplicationInactive);
    prove();
    QTRY_COMPARE(m_server->shown.size(), 1);
    QTest::qWait(50);
    m_server->click(m_server->shown.first().id);
    QTRY_COMPARE(revealed.size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(!window().isMinimized());
}

void DesktopLinkTest::comingBackTakesTheNotificationAway()
{
    prove();
    QTRY_COMPARE(m_server->shown.size(), 1);
    QTest::qWait(50);
    userTurnsTo(Qt::ApplicationActive);
    QTRY_COMPARE(m_server->closed, QList<uint>{m_server->shown.first().id});
}

void DesktopLinkTest::closingTheWindowAsksWhileAChangeIsUnderWay()
{
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    begin();
    QVERIFY(!window().close());
    auto *dialog = window().findChild<ui::QuitDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_VERIFY(!window().isVisible());
}

QTEST_MAIN(DesktopLinkTest)
#include "tst_desktoplink.moc"
