// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "ui/windowplace.h"

#include <QApplication>
#include <QDataStream>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::WindowPlace;
using Screen = WindowPlace::Screen;

namespace {

const Screen laptop{u"eDP-1"_s, {0, 0, 1366, 768}, {0, 28, 1366, 740}};
const Screen monitor{u"DP-1"_s, {1366, 0, 1920, 1080}, {1366, 0, 1920, 1040}};

WindowPlace placeOnMonitor()
{
    WindowPlace place;
    place.normal = {1500, 100, 1360, 820};
    place.frame = {2, 30, 2, 2};
    place.screenName = monitor.name;
    place.screenGeometry = monitor.geometry;
    return place;
}

QRect withFrame(const WindowPlace &place, const QRect &inner)
{
    return inner.marginsAdded(place.frame);
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Screen>)

/// Where the main window comes up again.
class WindowPlaceTest : public QObject
{
    Q_OBJECT

private:
    void runOn(const QJsonArray &screens, const QString &function);
    QRect childsPlace() const;

    QTemporaryDir m_folder;

private slots:
    void aPlaceSurvivesTheSettings();
    void brokenPlacesAreNone_data();
    void brokenPlacesAreNone();
    void onTheSameScreensItIsTheSame();
    void itFollowsItsScreen_data();
    void itFollowsItsScreen();
    void itIsWhollyVisible_data();
    void itIsWhollyVisible();
    void whatIsTooLargeIsFitted();
    void whereTheScreenHasAnotherNameTheOneBelowCounts();
    void theMainWindowComesUpOnItsScreen();
    void withoutItsScreenItComesUpOnAnother();
    void aMaximisedWindowIsMaximisedThereAndKnowsItsSize();
};

void WindowPlaceTest::aPlaceSurvivesTheSettings()
{
    WindowPlace place = placeOnMonitor();
    place.isMaximised = true;
    QVERIFY(WindowPlace::fromBytes(place.toBytes()) == place);
}

void WindowPlaceTest::brokenPlacesAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x01\x02garbage\xff", 10);
    QTest::newRow("Qt's own") << QWidget().saveGeometry();
    QTest::newRow("cut") << placeOnMonitor().toBytes().chopped(3);
    WindowPlace place = placeOnMonitor();
    place.normal = {0, 0, 2'000'000'000, 5};
    QTest::newRow("too large") << place.toBytes();
    place = placeOnMonitor();
    place.normal = {0, 0, -5, 5};
    QTest::newRow("inside out") << place.toBytes();
    place = placeOnMonitor();
    place.frame = {0, -90000, 0, 0};
    QTest::newRow("a frame of no window") << place.toBytes();
}

void WindowPlaceTest::brokenPlacesAreNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!WindowPlace::fromBytes(bytes));
}

void WindowPlaceTest::onTheSameScreensItIsTheSame()
{
    QCOMPARE(placeOnMonitor().placedOn({laptop, monitor}), placeOnMonitor().normal);
    QCOMPARE(placeOnMonitor().placedOn({monitor, laptop}), placeOnMonitor().normal);
}

void WindowPlaceTest::itFollowsItsScreen_data()
{
    QTest::addColumn<QPoint>("topLeft");
    QTest::newRow("to the left") << QPoint(-1920, 0);
    QTest::newRow("above") << QPoint(0, -1080);
    QTest::newRow("alone") << QPoint(0, 0);
}

void WindowPlaceTest::itFollowsItsScreen()
{
    QFETCH(QPoint, topLeft);
    Screen moved = monitor;
    moved.geometry.moveTo(topLeft);
    moved.available.moveTo(topLeft);
    QCOMPARE(placeOnMonitor().placedOn({laptop, moved}), placeOnMonitor().normal.translated(topLeft - QPoint(1366, 0)));
}

void WindowPlaceTest::itIsWhollyVisible_data()
{
    QTest::addColumn<QRect>("normal");
    QTest::addColumn<std::vector<Screen>>("screens");
    const std::vector<Screen> both{laptop, monitor};
    QTest::newRow("screen gone") << QRect(1500, 100, 800, 500) << std::vector{laptop};
    QTest::newRow("screen gone, larger than the other") << QRect(1400, 30, 1860, 1000) << std::vector{laptop};
    QTest::newRow("far right") << QRect(3200, 100, 800, 500) << both;
    QTest::newRow("far below") << QRect(1500, 1000, 800, 500) << both;
    QTest::newRow("title above the screen") << QRect(1500, -20, 800, 500) << both;
    QTest::newRow("on two screens") << QRect(1000, 100, 800, 500) << both;
    QTest::newRow("nowhere") << QRect(-50000, 90000, 800, 500) << both;
}

void WindowPlaceTest::itIsWhollyVisible()
{
    QFETCH(QRect, normal);
    QFETCH(std::vector<Screen>, screens);
    WindowPlace place = placeOnMonitor();
    place.normal = normal;
    const QRect placed = withFrame(place, place.placedOn(screens));
    QVERIFY(std::any_of(screens.begin(), screens.end(),
                        [&placed](const Screen &screen) { return screen.available.contains(placed); }));
    if (screens.size() == 2)
        QCOMPARE(placed.size(), withFrame(place, normal).size());
}

void WindowPlaceTest::whatIsTooLargeIsFitted()
{
    WindowPlace place = placeOnMonitor();
    Screen smaller = monitor;
    smaller.geometry.setSize({1280, 720});
    smaller.available.setSize({1280, 700});
    const QRect placed = place.placedOn({laptop, smaller});
    QCOMPARE(withFrame(place, placed).size(), QSize(1280, 700));
    QCOMPARE(withFrame(place, placed).topLeft(), smaller.available.topLeft());
}

void WindowPlaceTest::whereTheScreenHasAnotherNameTheOneBelowCounts()
{
    Screen renamed = monitor;
    renamed.name = u"HDMI-2"_s;
    QCOMPARE(placeOnMonitor().placedOn({laptop, renamed}), placeOnMonitor().normal);
}

// With real screens: the offscreen platform reads them from a file when the program starts, so the program starts anew.

void WindowPlaceTest::runOn(const QJsonArray &screens, const QString &step)
{
    QFile file(m_folder.filePath(u"screens.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"synchronousWindowSystemEvents"_s, false},
                                         {u"windowFrameMargins"_s, true},
                                         {u"screens"_s, screens}})
                   .toJson());
    file.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + file.fileName());
    environment.insert(u"ENIDESK_TEST_STEP"_s, step);
    environment.insert(u"ENIDESK_TEST_FOLDER"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"-silent"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QRect WindowPlaceTest::childsPlace() const
{
    QFile file(m_folder.filePath(u"place"_s));
    QRect place;
    if (file.open(QIODevice::ReadOnly)) {
        QDataStream stream(&file);
        stream >> place;
    }
    return place;
}

namespace {

QJsonObject screenAt(const QString &name, const QRect &rect)
{
    return {{u"name"_s, name},
            {u"x"_s, rect.x()},
            {u"y"_s, rect.y()},
            {u"width"_s, rect.width()},
            {u"height"_s, rect.height()},
            {u"logicalDpi"_s, 96},
            {u"logicalBaseDpi"_s, 96},
            {u"dpr"_s, 1}};
}

const QJsonArray twoScreens{screenAt(u"eDP-1"_s, {0, 0, 1366, 768}), screenAt(u"DP-1"_s, {1366, 0, 1920, 1080})};

} // namespace

void WindowPlaceTest::theMainWindowComesUpOnItsScreen()
{
    runOn(twoScreens, u"leave"_s);
    runOn(twoScreens, u"come"_s);
    QCOMPARE(childsPlace(), QRect(1500, 100, 1000, 600));
    const QJsonArray turned{screenAt(u"DP-1"_s, {0, 0, 1920, 1080}), screenAt(u"eDP-1"_s, {1920, 0, 1366, 768})};
    runOn(turned, u"come"_s);
    QCOMPARE(childsPlace(), QRect(134, 100, 1000, 600));
}

void WindowPlaceTest::withoutItsScreenItComesUpOnAnother()
{
    runOn(twoScreens, u"leave"_s);
    runOn({screenAt(u"eDP-1"_s, {0, 0, 1024, 700})}, u"come"_s);
    QVERIFY(QRect(0, 0, 1024, 700).contains(childsPlace()));
    QCOMPARE(childsPlace().width(), 1000);
}

void WindowPlaceTest::aMaximisedWindowIsMaximisedThereAndKnowsItsSize()
{
    runOn(twoScreens, u"leave maximised"_s);
    runOn(twoScreens, u"come"_s);
    QVERIFY(QRect(1366, 0, 1920, 1080).contains(childsPlace())); // there are frames
    QVERIFY(childsPlace().width() > 1900);
    runOn(twoScreens, u"come and restore"_s);
    QCOMPARE(childsPlace(), QRect(1500, 100, 1000, 600));
}

/// What runs anew: the main window on the screens that the platform was told of.
class WindowPlaceChild : public QObject
{
    Q_OBJECT

private slots:
    void comesOrLeaves();
};

void WindowPlaceChild::comesOrLeaves()
{
    const QString step = qEnvironmentVariable("ENIDESK_TEST_STEP");
    const QString folder = qEnvironmentVariable("ENIDESK_TEST_FOLDER");
    const QString settingsFile = folder + u"/settings.ini"_s;
    tests::Desk desk(settingsFile);
    ui::MainWindow &window = desk.makeWindow();
    if (step.startsWith(u"leave"_s)) {
        window.setGeometry(1500, 100, 1000, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (step == u"leave maximised"_s)
            window.showMaximized();
        QTest::qWait(50);
        QVERIFY(window.close());
        return;
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(50);
    if (step == u"come and restore"_s) {
        QVERIFY(window.isMaximized());
        window.showNormal();
        QTest::qWait(50);
    }
    QFile file(folder + u"/place"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QDataStream stream(&file);
    stream << window.geometry();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (!qEnvironmentVariableIsEmpty("ENIDESK_TEST_STEP")) {
        WindowPlaceChild child;
        return QTest::qExec(&child, argc, argv);
    }
    WindowPlaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowplace.moc"
