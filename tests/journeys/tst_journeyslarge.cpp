// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hands.h"
#include "tests/journeys/hostilecloud.h"
#include "tests/operations/cloudreplies.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using tests::find;
using tests::HostileCloud;
using tests::HostileDesk;

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Knows the longest time that the thread of the windows worked on one event. The processor's time: a busy machine
/// counts for nothing.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QString name = QLatin1String(receiver->metaObject()->className()) + u' ' + receiver->objectName()
                             + u" event "_s + QString::number(event->type());
        const double begin = threadMilliseconds();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        took(threadMilliseconds() - begin, name);
        return taken;
    }
    /// What is done without an event, as a test does it.
    template<typename Work> void doing(const QString &name, Work work)
    {
        const double begin = threadMilliseconds();
        ++m_depth;
        work();
        --m_depth;
        took(threadMilliseconds() - begin, name);
    }
    void forget()
    {
        m_longest = 0;
        m_where.clear();
    }
    double longest() const { return m_longest; }
    QString where() const { return m_where; }

private:
    void took(double time, const QString &name)
    {
        if (time > m_longest) {
            m_longest = time;
            m_where = name;
        }
    }

    int m_depth = 0;
    double m_longest = 0;
    QString m_where;
};

TimedApplication &application()
{
    return *static_cast<TimedApplication *>(qApp);
}

constexpr int many = 10'000;
#if defined(__SANITIZE_ADDRESS__)
constexpr double mostMilliseconds = 400;
#elif defined(NDEBUG)
constexpr double mostMilliseconds = 50;
#else
constexpr double mostMilliseconds = 100; // half as quick as a release, and beside other tests
#endif

} // namespace

/// Ten thousand addresses on one interface, and texts of a megabyte: the window never stands still for long.
class JourneysLargeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingTakesLong_data();
    void nothingTakesLong();

private:
    /// Waits until @p isSo, and says what took too long until then.
    void settle(const char *what, const std::function<bool()> &isSo);
    void changeAddresses(HostileDesk &desk, int addresses);
};

void JourneysLargeTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void JourneysLargeTest::settle(const char *what, const std::function<bool()> &isSo)
{
    QVERIFY2(QTest::qWaitFor(isSo, 30000), what);
    QTest::qWait(150);
    qInfo("%5.1f ms at most: %s (%s)", application().longest(), what, qPrintable(application().where()));
    if (application().longest() > mostMilliseconds) {
        QTest::qFail(
            qPrintable(
                u"%1: %2 ms in %3"_s.arg(QLatin1String(what)).arg(application().longest()).arg(application().where())),
            __FILE__, __LINE__);
    }
    application().forget();
}

void JourneysLargeTest::nothingTakesLong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("addresses");
    QTest::newRow("10,000 addresses") << QByteArray("large") << many;
    QTest::newRow("texts of a megabyte") << QByteArray(1'000'000, 'W') << 1;
    QTest::newRow("texts of a megabyte, of blanks and letters") << QByteArray("W ").repeated(500'000) << 1;
}

void JourneysLargeTest::nothingTakesLong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, addresses);
    HostileCloud cloud;
    const QByteArray row = tests::interfaceSaying("eni-1", text, addresses);
    cloud.answer("DescribeNetworkInterfaces",
                 tests::replies::interfaceRows({row, tests::interfaceSaying("eni-2", "zz", 1)}));
    cloud.answer("DescribeNetworkInterfaceAttribute", tests::attributeOf(row));
    HostileDesk desk(cloud);
    auto *table = find<QTableView>(&desk.window(), "interfacesTable");
    QVERIFY(desk.hasEnded());
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::qWait(800); // the start itself is measured elsewhere
    application().forget();

    desk.window().findChild<QAction *>(u"actionRefresh"_s)->trigger();
    settle("list again", [&] { return cloud.asked("DescribeNetworkInterfaces") > 1 && desk.hasEnded(); });
    const auto current = [&](int number) {
        application().doing(u"select"_s, [&] { table->setCurrentIndex(table->model()->index(number, 0)); });
    };
    current(0);
    settle("select the interface", [&] { return find<QToolButton>(&desk.window(), "jsonButton")->isVisible(); });
    current(1);
    settle("select another one", [] { return true; });
    current(0);
    settle("and back", [] { return true; });
    auto *pane = desk.window().findChild<QWidget *>(u"detailsPane"_s);
    auto *json = find<QToolButton>(pane, "jsonButton");
    application().doing(u"click"_s, [&] { json->click(); });
    auto *jsonText = find<QPlainTextEdit>(pane, "jsonText");
    settle("show its JSON", [&] { return jsonText->isVisible() && !jsonText->toPlainText().isEmpty(); });
    application().doing(u"click"_s, [&] { json->click(); });
    settle("hide its JSON", [&] { return !jsonText->isVisible(); });
    application().doing(u"type"_s, [&] { QTest::keyClicks(find<QLineEdit>(&desk.window(), "filterEdit"), u"2408"_s); });
    settle("filter", [] { return true; });
    find<QLineEdit>(&desk.window(), "filterEdit")->clear();
    settle("clear the filter", [&] { return table->model()->rowCount() == 2; });
    changeAddresses(desk, addresses);
}

void JourneysLargeTest::changeAddresses(HostileDesk &desk, int addresses)
{
    auto *table = find<QTableView>(&desk.window(), "interfacesTable");
    table->selectAll();
    for (const char *action : {"actionCopy", "actionCopyAddresses"}) {
        QGuiApplication::clipboard()->clear();
        application().doing(QLatin1String(action),
                            [&] { desk.window().findChild<QAction *>(QLatin1String(action))->trigger(); });
        settle(action, [] { return !QGuiApplication::clipboard()->text().isEmpty(); });
    }
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"2408:"_s), addresses + 1);
    table->clearSelection();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectRow(0);
    settle("select one row", [] { return true; });
    for (const QString &action : {u"actionAssign"_s, u"actionUnassign"_s}) {
        QPointer<QDialog> dialog;
        auto *wish = desk.window().findChild<QAction *>(action);
        QTRY_VERIFY2(wish->isEnabled(), qPrintable(action));
        application().doing(action, [&] { wish->trigger(); });
        settle(qPrintable(u"open "_s + action), [&] {
            dialog = desk.window().findChild<QDialog *>();
            return dialog && dialog->isVisible();
        });
        if (auto *list = dialog->findChild<QListView *>(u"addressList"_s)) {
            QTRY_COMPARE(list->model()->rowCount(), addresses);
            auto *all = find<QCheckBox>(dialog, "selectAllCheck");
            application().doing(u"select all"_s, [&] { all->click(); });
            settle("select all addresses", [&] { return all->isChecked(); });
            application().doing(u"select none"_s, [&] { all->click(); });
            settle("select none", [&] { return !all->isChecked(); });
        }
        application().doing(u"close"_s, [&] { dialog->reject(); });
        settle("close the dialog", [&] { return !dialog || !dialog->isVisible(); });
        delete dialog;
    }
}

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    JourneysLargeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journeyslarge.moc"
