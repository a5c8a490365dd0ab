// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/systemtheme.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using ui::ColorScheme;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

} // namespace

/// The settings portal as far as colours go.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint value = 0;
    bool isSilent = false;
    int asked = 0;
    QDBusMessage question; ///< the one that was not answered

    void answer(uint late)
    {
        const QDBusVariant wrapped(QVariant::fromValue(QDBusVariant(late)));
        QDBusConnection(QStringLiteral("portal")).send(question.createReply(QVariant::fromValue(wrapped)));
    }
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        if (isSilent) {
            setDelayedReply(true);
            question = message();
        }
        if (group != u"org.freedesktop.appearance" || key != u"color-scheme")
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }
};

class SystemThemeTest : public QObject
{
    Q_OBJECT

private:
    /// Another one on the bus, as the portal is.
    static QDBusConnection other() { return QDBusConnection(u"portal"_s); }
    void open(FakePortal &portal)
    {
        QVERIFY(other().registerObject(
            path, &portal, QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableInvokables));
        QVERIFY(other().registerService(service));
    }
    static void tell(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
        message << group << key << QVariant::fromValue(QDBusVariant(value));
        other().send(message);
    }
    static void tell(uint value) { tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, value); }

    QProcess m_bus;

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void aChangeIsFollowedWithoutAnAnswer();
    void thePortalsWordIsTaken_data();
    void thePortalsWordIsTaken();
    void aChangeIsFollowed();
    void otherSettingsChangeNothing();
    void withoutAPortalNothingIsSaid();
    void aPortalThatComesLaterIsAsked();
    void aPortalThatDoesNotAnswerHoldsNobodyUp();
    void anAnswerFromBeforeAChangeIsOld();
    void itMayGoWhileTheAnswerIsOnItsWay();
};

/// A bus of the test's own: the session's is nobody's plaything.
void SystemThemeTest::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed");
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s).isConnected());
}

void SystemThemeTest::cleanup()
{
    other().unregisterService(service);
    other().unregisterObject(path);
}

void SystemThemeTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

/// The first of all: nobody in this program has met the types of the bus yet.
void SystemThemeTest::aChangeIsFollowedWithoutAnAnswer()
{
    program::SystemTheme theme;
    theme.start();
    tell(1);
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Dark));
}

void SystemThemeTest::thePortalsWordIsTaken_data()
{
    QTest::addColumn<uint>("value");
    QTest::addColumn<std::optional<ColorScheme>>("scheme");
    QTest::newRow("no preference") << 0U << std::optional<ColorScheme>();
    QTest::newRow("dark") << 1U << std::optional(ColorScheme::Dark);
    QTest::newRow("light") << 2U << std::optional(ColorScheme::Light);
    QTest::newRow("unheard of") << 7U << std::optional<ColorScheme>();
}

void SystemThemeTest::thePortalsWordIsTaken()
{
    QFETCH(uint, value);
    QFETCH(std::optional<ColorScheme>, scheme);
    FakePortal portal;
    portal.value = value;
    open(portal);
    program::SystemTheme theme;
    QSignalSpy changed(&theme, &program::SystemTheme::changed);
    QCOMPARE(theme.scheme(), std::nullopt);
    theme.start();
    QTRY_COMPARE(portal.asked, 1);
    QTRY_COMPARE(theme.scheme(), scheme);
    QCOMPARE(changed.size(), scheme ? 1 : 0);
}

void SystemThemeTest::aChangeIsFollowed()
{
    FakePortal portal;
    portal.value = 1;
    open(portal);
    program::SystemTheme theme;
    theme.start();
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Dark));
    tell(2);
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Light));
    tell(0);
    QTRY_COMPARE(theme.scheme(), std::nullopt);
}

void SystemThemeTest::otherSettingsChangeNothing()
{
    FakePortal portal;
    portal.value = 2;
    open(portal);
    program::SystemTheme theme;
    theme.start();
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Light));
    QSignalSpy changed(&theme, &program::SystemTheme::changed);
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    tell(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, u"prefer-dark"_s);
    tell(1);
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Dark));
    QCOMPARE(changed.size(), 1);
}

void SystemThemeTest::withoutAPortalNothingIsSaid()
{
    program::SystemTheme theme;
    QSignalSpy changed(&theme, &program::SystemTheme::changed);
    theme.start();
    QTest::qWait(100);
    QCOMPARE(theme.scheme(), std::nullopt);
    QVERIFY(changed.isEmpty());
}

void SystemThemeTest::aPortalThatComesLaterIsAsked()
{
    program::SystemTheme theme;
    theme.start();
    QTest::qWait(50);
    FakePortal portal;
    portal.value = 1;
    open(portal);
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Dark));
}

void SystemThemeTest::aPortalThatDoesNotAnswerHoldsNobodyUp()
{
    FakePortal portal;
    portal.isSilent = true;
    open(portal);
    program::SystemTheme theme;
    QElapsedTimer timer;
    timer.start();
    theme.start();
    QVERIFY(timer.elapsed() < 500);
    QTRY_COMPARE(portal.asked, 1);
    tell(1);
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Dark));
}

void SystemThemeTest::anAnswerFromBeforeAChangeIsOld()
{
    FakePortal portal;
    portal.isSilent = true;
    open(portal);
    program::SystemTheme theme;
    theme.start();
    QTRY_COMPARE(portal.asked, 1);
    tell(1);
    QTRY_COMPARE(theme.scheme(), std::optional(ColorScheme::Dark));
    portal.answer(2);
    QTest::qWait(100);
    QCOMPARE(theme.scheme(), std::optional(ColorScheme::Dark));
}

void SystemThemeTest::itMayGoWhileTheAnswerIsOnItsWay()
{
    FakePortal portal;
    portal.value = 1;
    open(portal);
    {
        program::SystemTheme theme;
        theme.start();
    }
    QTRY_COMPARE(portal.asked, 1);
}

QTEST_GUILESS_MAIN(SystemThemeTest)
#include "tst_systemtheme.moc"
