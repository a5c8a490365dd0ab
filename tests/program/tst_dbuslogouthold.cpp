// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/dbuslogouthold.h"
#include "tests/program/testbus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;
using program::DBusLogoutHold;
using tests::TestBus;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString requestPath = u"/org/freedesktop/portal/desktop/request/1"_s;
const QString gnomeName = u"org.gnome.SessionManager"_s;
const QString gnomePath = u"/org/gnome/SessionManager"_s;

} // namespace

class FakeRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;
    Q_SCRIPTABLE void Close() { ++closed; }
};

class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    FakePortal()
    {
        TestBus::offer(portalName, portalPath, *this);
        TestBus::other().registerObject(requestPath, &request, QDBusConnection::ExportScriptableInvokables);
    }
    ~FakePortal() override
    {
        TestBus::other().unregisterObject(requestPath);
        TestBus::withdraw(portalName, portalPath);
    }
    void answer() { TestBus::other().send(m_question.createReply(QVariant::fromValue(QDBusObjectPath(requestPath)))); }

    FakeRequest request;
    bool isSilent = false;
    QList<uint> flags;
    QStringList reasons;
    Q_SCRIPTABLE QDBusObjectPath Inhibit(const QString &, uint flag, const QVariantMap &options)
    {
        flags += flag;
        reasons += options.value(u"reason"_s).toString();
        if (isSilent) {
            setDelayedReply(true);
            m_question = message();
        }
        return QDBusObjectPath(requestPath);
    }

private:
    QDBusMessage m_question;
};

class FakeGnome : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")

public:
    FakeGnome() { TestBus::offer(gnomeName, gnomePath, *this); }
    ~FakeGnome() override { TestBus::withdraw(gnomeName, gnomePath); }

    QVariantList held;
    QList<uint> released;
    Q_SCRIPTABLE uint Inhibit(const QString &application, uint window, const QString &reason, uint flags)
    {
        held = {application, window, reason, flags};
        return 77;
    }
    Q_SCRIPTABLE void Uninhibit(uint cookie) { released += cookie; }
};

/// The desktop is asked not to log out while a change is under way.
class DBusLogoutHoldTest : public QObject
{
    Q_OBJECT

private:
    TestBus m_bus;

private slots:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName(u"io.github.enidesk.EniDesk"_s);
        m_bus.start();
    }
    void cleanupTestCase() { m_bus.stop(); }

    void thePortalHoldsAndReleases();
    void withoutAPortalGnomesSessionManagerDoes();
    void withoutBothNothingHappens();
    void aReleaseBeforeTheAnswerCounts();
    void aSecondHoldWhileTheFirstIsAskedForCounts();
    void itReleasesWhenItGoes();
};

void DBusLogoutHoldTest::thePortalHoldsAndReleases()
{
    FakePortal portal;
    DBusLogoutHold hold;
    hold.hold(u"A change is under way"_s);
    hold.hold(u"Another word"_s);
    QTRY_COMPARE(portal.flags, QList<uint>{1});
    QCOMPARE(portal.reasons, QStringList{u"A change is under way"_s});
    QTest::qWait(50);
    QCOMPARE(portal.request.closed, 0);
    hold.release();
    hold.release();
    QTRY_COMPARE(portal.request.closed, 1);
    hold.hold(u"Once more"_s);
    QTRY_COMPARE(portal.flags.size(), 2);
    QCOMPARE(portal.request.closed, 1);
}

void DBusLogoutHoldTest::withoutAPortalGnomesSessionManagerDoes()
{
    FakeGnome gnome;
    DBusLogoutHold hold;
    hold.hold(u"why"_s);
    QTRY_COMPARE(gnome.held, (QVariantList{u"io.github.enidesk.EniDesk"_s, 0U, u"why"_s, 1U}));
    QTest::qWait(50);
    hold.release();
    QTRY_COMPARE(gnome.released, QList<uint>{77});
}

void DBusLogoutHoldTest::withoutBothNothingHappens()
{
    DBusLogoutHold hold;
    hold.hold(u"why"_s);
    QTest::qWait(100);
    hold.release();
    // Asked again with the next change: somebody may be there by then.
    FakeGnome gnome;
    hold.hold(u"later"_s);
    QTRY_COMPARE(gnome.held.value(2).toString(), u"later"_s);
}

void DBusLogoutHoldTest::aReleaseBeforeTheAnswerCounts()
{
    FakePortal portal;
    portal.isSilent = true;
    DBusLogoutHold hold;
    hold.hold(u"why"_s);
    QTRY_COMPARE(portal.flags.size(), 1);
    hold.release();
    QTest::qWait(50);
    QCOMPARE(portal.request.closed, 0);
    portal.answer();
    QTRY_COMPARE(portal.request.closed, 1);
}

void DBusLogoutHoldTest::aSecondHoldWhileTheFirstIsAskedForCounts()
{
    FakePortal portal;
    portal.isSilent = true;
    DBusLogoutHold hold;
    hold.hold(u"why"_s);
    QTRY_COMPARE(portal.flags.size(), 1);
    hold.release();
    hold.hold(u"why"_s);
    portal.answer();
    QTest::qWait(100);
    QCOMPARE(portal.flags.size(), 1);
    QCOMPARE(portal.request.closed, 0);
}

void DBusLogoutHoldTest::itReleasesWhenItGoes()
{
    FakePortal portal;
    {
        DBusLogoutHold hold;
        hold.hold(u"why"_s);
        QTRY_COMPARE(portal.flags.size(), 1);
        QTest::qWait(50);
    }
    QTRY_COMPARE(portal.request.closed, 1);
}

QTEST_GUILESS_MAIN(DBusLogoutHoldTest)
#include "tst_dbuslogouthold.moc"
