// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/dbusnotifications.h"
#include "tests/program/fakenotificationserver.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using presenters::Notification;
using program::DBusNotifications;
using tests::FakeNotificationServer;

namespace {

Notification sample(int number = 1)
{
    return {number, u"Change <refused>"_s, u"a & b <b>bold</b>\n\"next\""_s, u"Show"_s, Notification::Urgency::Normal};
}

} // namespace

class DBusNotificationsTest : public QObject
{
    Q_OBJECT

private:
    tests::TestBus m_bus;

private slots:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName(u"io.github.enidesk.EniDesk"_s);
        m_bus.start();
    }
    void cleanupTestCase() { m_bus.stop(); }

    void whatIsShownNamesTheProgram();
    void theTextIsEscapedForServersThatReadMarkup();
    void aServerWithoutBodiesGetsOneLine();
    void aServerWithoutActionsGetsNone();
    void theSameNumberReplaces();
    void whatComesWhileTheServerThinksIsShownAfterwards();
    void whatIsWithdrawnIsClosed();
    void whatIsWithdrawnBeforeTheServerAnswersIsClosedThen();
    void aClickIsTold();
    void clicksOnOthersAreNot();
    void anEndlessTokenIsLeftOut();
    void withoutAServerNothingHappensAndItIsLoggedOnce();
    void aServerThatComesLaterIsUsed();
    void anotherServerHasOtherNumbers();
    void nobodyWaits();
    void itMayGoWhileTheAnswerIsOnItsWay();
};

void DBusNotificationsTest::whatIsShownNamesTheProgram()
{
    FakeNotificationServer server;
    server.open();
    DBusNotifications notifications;
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    const FakeNotificationServer::Shown &shown = server.shown.first();
    QCOMPARE(shown.replaces, 0U);
    QCOMPARE(shown.application, u"ENI Desk"_s);
    QCOMPARE(shown.icon, u"io.github.enidesk.EniDesk"_s);
    QCOMPARE(shown.title, u"Change <refused>"_s);
    QCOMPARE(shown.body, sample().text);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"io.github.enidesk.EniDesk"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).typeId(), int(QMetaType::UChar));
    QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 1);
    Notification low = sample(2);
    low.urgency = Notification::Urgency::Low;
    notifications.show(low);
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.last().hints.value(u"urgency"_s).toInt(), 0);
    QCOMPARE(server.asked, 1);
}

void DBusNotificationsTest::theTextIsEscapedForServersThatReadMarkup()
{
    FakeNotificationServer server;
    server.capabilities += u"body-markup"_s;
    server.open();
    DBusNotifications notifications;
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(server.shown.first().body, u"a &amp; b &lt;b&gt;bold&lt;/b&gt;\n&quot;next&quot;"_s);
    QCOMPARE(server.shown.first().title, u"Change <refused>"_s); // never markup
}

void DBusNotificationsTest::aServerWithoutBodiesGetsOneLine()
{
    FakeNotificationServer server;
    server.capabilities.clear();
    server.open();
    DBusNotifications notifications;
    notifications.show({1, u"Change refused"_s, u"why"_s, u"Show"_s, {}});
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(server.shown.first().title, u"Change refused: why"_s);
    QCOMPARE(server.shown.first().body, QString());
}

void DBusNotificationsTest::aServerWithoutActionsGetsNone()
{
    FakeNotificationServer server;
    server.capabilities = {u"body"_s};
    server.open();
    DBusNotifications notifications;
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(server.shown.first().actions.isEmpty());
}

void DBusNotificationsTest::theSameNumberReplaces()
{
    FakeNotificationServer server;
    server.open();
    DBusNotifications notifications;
    notifications.show(sample(1));
    QTRY_COMPARE(server.shown.size(), 1);
    QTest::qWait(50);
    notifications.show(sample(2));
    notifications.show(sample(1));
    QTRY_COMPARE(server.shown.size(), 3);
    QCOMPARE(server.shown.at(1).replaces, 0U);
    QCOMPARE(server.shown.at(2).replaces, server.shown.first().id);
}

void DBusNotificationsTest::whatComesWhileTheServerThinksIsShownAfterwards()
{
    FakeNotificationServer server;
    server.isSilent = true;
    server.open();
    DBusNotifications notifications;
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    for (const QString &title : {u"second"_s, u"third"_s}) {
        Notification next = sample();
        next.title = title;
        notifications.show(next);
    }
    QTest::qWait(50);
    QCOMPARE(server.shown.size(), 1);
    server.isSilent = false;
    server.answer();
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.last().title, u"third"_s);
    QCOMPARE(server.shown.last().replaces, server.shown.first().id);
}

void DBusNotificationsTest::whatIsWithdrawnIsClosed()
{
    FakeNotificationServer server;
    server.open();
    DBusNotifications notifications;
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    QTest::qWait(50);
    notifications.withdraw(7);
    notifications.withdraw(1);
    QTRY_COMPARE(server.closed, QList<uint>{server.shown.first().id});
}

void DBusNotificationsTest::whatIsWithdrawnBeforeTheServerAnswersIsClosedThen()
{
    FakeNotificationServer server;
    server.isSilent = true;
    server.open();
    DBusNotifications notifications;
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    notifications.withdraw(1);
    QTest::qWait(50);
    QVERIFY(server.closed.isEmpty());
    server.answer();
    QTRY_COMPARE(server.closed, QList<uint>{server.shown.first().id});
}

void DBusNotificationsTest::aClickIsTold()
{
    FakeNotificationServer server;
    server.open();
    DBusNotifications notifications;
    QSignalSpy activated(&notifications, &program::Notifications::activated);
    notifications.show(sample(3));
    QTRY_COMPARE(server.shown.size(), 1);
    QTest::qWait(50);
    server.click(server.shown.first().id, u"token-1"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first(), (QVariantList{3, u"token-1"_s}));
}

void DBusNotificationsTest::clicksOnOthersAreNot()
{
    FakeNotificationServer server;
    server.open();
    DBusNotifications notifications;
    QSignalSpy activated(&notifications, &program::Notifications::activated);
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    QTest::qWait(50);
    const uint id = server.shown.first().id;
    server.click(id + 1);
    server.click(0);
    server.tell(u"ActionInvoked"_s, {id, u"other"_s});
    server.tell(u"NotificationClosed"_s, {id, 2U});
    server.click(id);
    QTest::qWait(100);
    QCOMPARE(activated.size(), 0);
}

void DBusNotificationsTest::anEndlessTokenIsLeftOut()
{
    FakeNotificationServer server;
    server.open();
    DBusNotifications notifications;
    QSignalSpy activated(&notifications, &program::Notifications::activated);
    notifications.show(sample());
    QTRY_COMPARE(server.shown.size(), 1);
    QTest::qWait(50);
    server.click(server.shown.first().id, QString(100'000, u'x'));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(1).toString(), QString());
}

void DBusNotificationsTest::withoutAServerNothingHappensAndItIsLoggedOnce()
{
    static int told = 0;
    told = 0;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            told += text.startsWith(u"Nobody shows notifications: org.freedesktop.DBus.Error.ServiceUnknown") ? 1 : 0;
        });
    DBusNotifications notifications;
    QSignalSpy activated(&notifications, &program::Notifications::activated);
    notifications.show(sample());
    QTest::qWait(100);
    notifications.show(sample(2));
    notifications.withdraw(2);
    QTest::qWait(100);
    qInstallMessageHandler(before);
    QCOMPARE(told, 1);
    QCOMPARE(activated.size(), 0);
}

void DBusNotificationsTest::aServerThatComesLaterIsUsed()
{
    DBusNotifications notifications;
    notifications.show(sample(1));
    QTest::qWait(100);
    FakeNotificationServer server;
    server.open();
    notifications.show(sample(2));
    QTRY_COMPARE(server.shown.size(), 1);
}

void DBusNotificationsTest::anotherServerHasOtherNumbers()
{
    DBusNotifications notifications;
    {
        FakeNotificationServer server;
        server.open();
        notifications.show(sample());
        QTRY_COMPARE(server.shown.size(), 1);
        QTest::qWait(50);
    }
    FakeNotificationServer other;
    other.capabilities += u"body-markup"_s;
    other.open();
    QTest::qWait(50);
    notifications.show(sample());
    QTRY_COMPARE(other.shown.size(), 1);
    QCOMPARE(other.shown.first().replaces, 0U);
    QVERIFY(other.shown.first().body.contains(u"&lt;"_s));
}

void DBusNotificationsTest::nobodyWaits()
{
    FakeNotificationServer server;
    server.isSilent = true;
    server.open();
    DBusNotifications notifications;
    QElapsedTimer timer;
    timer.start();
    for (int number = 1; number <= 20; ++number)
        notifications.show(sample(number));
    QVERIFY(timer.elapsed() < 500);
    QTRY_COMPARE(server.shown.size(), 20);
}

void DBusNotificationsTest::itMayGoWhileTheAnswerIsOnItsWay()
{
    FakeNotificationServer server;
    server.isSilent = true;
    server.open();
    {
        DBusNotifications notifications;
        notifications.show(sample());
        QTRY_COMPARE(server.shown.size(), 1);
    }
    server.answer();
    QTest::qWait(50);
}

QTEST_GUILESS_MAIN(DBusNotificationsTest)
#include "tst_dbusnotifications.moc"
