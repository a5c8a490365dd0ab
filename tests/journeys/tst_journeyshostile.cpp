// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/logfile.h"
#include "tests/journeys/hands.h"
#include "tests/journeys/hostilecloud.h"
#include "tests/operations/cloudreplies.h"
#include "tests/ui/dialogprobe.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using tests::find;
using tests::harmIn;
using tests::HostileCloud;
using tests::HostileDesk;

namespace {

constexpr qsizetype longestText = 70'000; ///< of one widget; the JSON of an interface is the longest

/// What is wrong with the texts of a window: harmful characters, markup that would be drawn, texts without an end.
QStringList wrongIn(QWidget &window)
{
    QStringList wrong;
    const QString said = tests::everythingSaid(window);
    if (const QStringList harm = harmIn(said); !harm.isEmpty())
        wrong += window.objectName() + u" holds "_s + harm.join(u' ');
    for (auto *widget : window.findChildren<QWidget *>()) {
        const QString name = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        for (const QString &text : {widget->toolTip(), widget->whatsThis(), widget->statusTip()}) {
            if (text.contains("<img"_L1) || text.contains("<a "_L1))
                wrong += name + u" would draw the markup of its tooltip"_s;
        }
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool draws = label
                           && (label->textFormat() == Qt::RichText
                               || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text())));
        if (draws && label->text().contains(u"mark"_s))
            wrong += name + u" draws markup"_s;
        if (label && label->openExternalLinks() && label->text().contains("evil"_L1))
            wrong += name + u" opens links"_s;
        if (widget->property("text").toString().size() > longestText)
            wrong += name + u" holds too long a text"_s;
    }
    return wrong;
}

QStringList wrongIn(const QAbstractItemModel &model)
{
    QStringList wrong;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::StatusTipRole,
                                   Qt::AccessibleDescriptionRole, Qt::EditRole}) {
                const QString text = model.index(row, column).data(role).toString();
                const QString place = u"column %1 role %2: "_s.arg(column).arg(role);
                if (!harmIn(text).isEmpty())
                    wrong += place + harmIn(text).join(u' ');
                if (role == Qt::ToolTipRole && (text.contains("<img"_L1) || text.contains("<a "_L1)))
                    wrong += place + u"markup"_s;
                if (text.size() > longestText)
                    wrong += place + u"too long"_s;
            }
        }
    }
    return wrong;
}

QByteArray refusal(const QByteArray &text)
{
    return R"({"RequestId":")" + text + R"(","HostId":")" + text + R"(","Code":"Invalid)" + text + R"(","Message":")"
           + text + R"(","Recommend":")" + text + R"("})";
}

} // namespace

/// A server whose every text is an attack: names, ids, tags, messages. Looked at is whatever the program shows, copies
/// or writes.
class JourneysHostileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void hostileTextsAreShownAsPlainBoundedText_data();
    void hostileTextsAreShownAsPlainBoundedText();
    void aHostileRefusalIsShownAsPlainBoundedText_data();
    void aHostileRefusalIsShownAsPlainBoundedText();
    void copiedRowsHoldNoMarkupAndNoFormula();

private:
    static QByteArray textOf(const char *kind);
    void answerWith(const QByteArray &text);

    std::unique_ptr<HostileCloud> m_cloud;
};

Q_DECLARE_METATYPE(QByteArray)

void JourneysHostileTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void JourneysHostileTest::init()
{
    m_cloud = std::make_unique<HostileCloud>();
}

void JourneysHostileTest::answerWith(const QByteArray &text)
{
    using namespace tests;
    const auto named = [&text](QByteArray body) {
        return body.replace("name of vsw-1", text).replace("name of vpc-1", text).replace("name of i-1", text);
    };
    m_cloud->answer("DescribeRegions", replies::regions({{"cn-hangzhou", text}, {text, text}}));
    m_cloud->answer("DescribeNetworkInterfaces",
                    replies::interfaceRows({interfaceSaying("eni-1", text, 2), interfaceSaying("eni-2", "plain", 1)}));
    m_cloud->answer("DescribeNetworkInterfaceAttribute", attributeOf(interfaceSaying("eni-1", text, 2)));
    m_cloud->answer("DescribeInstances", named(replies::instances({{"i-1", "ecs.g7.large"}})));
    m_cloud->answer("DescribeVSwitches", named(replies::vSwitches({"vsw-1"}, 1)));
    m_cloud->answer("DescribeVpcs", named(replies::vpcs({"vpc-1"}, 1)));
    m_cloud->answer("GetCallerIdentity", replies::identity("1234567890123456", text));
}

QByteArray JourneysHostileTest::textOf(const char *kind)
{
    if (qstrcmp(kind, "long") == 0)
        return "mark-7f3a " + QByteArray(1'000'000, 'W');
    if (qstrcmp(kind, "long, of two units") == 0)
        return "mark-7f3a" + QByteArray("\xF0\x9F\x92\xA9").repeated(250'000);
    if (qstrcmp(kind, "not UTF-8") == 0)
        return "mark-7f3a \xFF\xFE\xC0\x80 \xED\xA0\x80 <img src=x>";
    return tests::hostileText();
}

void JourneysHostileTest::hostileTextsAreShownAsPlainBoundedText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *kind : {"everything", "long", "long, of two units", "not UTF-8"})
        QTest::newRow(kind) << textOf(kind);
}

void JourneysHostileTest::hostileTextsAreShownAsPlainBoundedText()
{
    QFETCH(const QByteArray, text);
    answerWith(text);
    HostileDesk desk(*m_cloud);
    QVERIFY(desk.hasEnded());
    auto *table = find<QTableView>(&desk.window(), "interfacesTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->asked("DescribeVpcs") > 0, 20000);
    QCOMPARE(wrongIn(*table->model()), QStringList());
    int row = 0;
    while (!table->model()->index(row, 0).data().toString().contains(tests::hostileMark()) && row < 1)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 0));
    auto *json = find<QToolButton>(&desk.window(), "jsonButton");
    QTRY_VERIFY(json->isVisible());
    json->click();
    auto *jsonText = find<QPlainTextEdit>(&desk.window(), "jsonText");
    QTRY_VERIFY_WITH_TIMEOUT(!jsonText->toPlainText().isEmpty(), 20000);
    QTRY_VERIFY(tests::everythingSaid(desk.window()).contains(tests::hostileMark())); // or nothing was looked at
    QCOMPARE(wrongIn(desk.window()), QStringList());
    for (const QString &action : {u"actionAssign"_s, u"actionUnassign"_s}) {
        QPointer<QDialog> dialog = desk.openDialog(action);
        QVERIFY2(dialog, qPrintable(action));
        QTRY_VERIFY(tests::everythingSaid(*dialog).contains(tests::hostileMark()));
        QCOMPARE(wrongIn(*dialog), QStringList());
        dialog->close();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        delete dialog;
    }
}

void JourneysHostileTest::aHostileRefusalIsShownAsPlainBoundedText_data()
{
    hostileTextsAreShownAsPlainBoundedText_data();
}

void JourneysHostileTest::aHostileRefusalIsShownAsPlainBoundedText()
{
    QFETCH(const QByteArray, text);
    answerWith(text);
    m_cloud->answer("UnassignIpv6Addresses",
                    tests::answering(400, refusal(text), "Content-Type: application/json\r\n"));
    HostileDesk desk(*m_cloud);
    const program::LogFile log(desk.paths().logFile);
    QVERIFY(desk.hasEnded());
    auto *table = find<QTableView>(&desk.window(), "interfacesTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(0);
    QPointer<QDialog> dialog = desk.openDialog(u"actionUnassign"_s);
    QVERIFY(dialog);
    auto *list = find<QListView>(dialog, "addressList");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    tests::click(dialog, "unassignButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->asked("UnassignIpv6Addresses") > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(dialog && tests::everythingSaid(*dialog).contains(u"mark"_s), 20000);
    for (auto *fold : dialog->findChildren<QToolButton *>(u"technicalButton"_s))
        fold->click();
    QCOMPARE(wrongIn(*dialog), QStringList());
    QCOMPARE(wrongIn(desk.window()), QStringList());
    dialog->close();
    QTRY_VERIFY(!wrongIn(desk.window()).size());
    static const QLoggingCategory category("enidesk.test"); // the macro keeps a pointer to it
    qCWarning(category).noquote() << QString::fromUtf8(text);
    for (const QString &path : {desk.paths().logFile, desk.paths().settingsFile}) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly) || path == desk.paths().settingsFile, qPrintable(path));
        const QByteArray written = file.readAll();
        QCOMPARE(harmIn(QString::fromUtf8(written)), QStringList());
        QVERIFY2(written.size() < 200'000, qPrintable(path));
    }
    QDirIterator journal(QFileInfo(desk.paths().journalFile).path(), {u"journal.sqlite*"_s}, QDir::Files);
    while (journal.hasNext()) {
        QFile file(journal.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(!written.contains("\xE2\x80\xAE") && !written.contains("\x1B[31m"));
        QVERIFY(written.size() < 400'000);
    }
}

void JourneysHostileTest::copiedRowsHoldNoMarkupAndNoFormula()
{
    answerWith(tests::hostileText());
    HostileDesk desk(*m_cloud);
    QVERIFY(desk.hasEnded());
    auto *table = find<QTableView>(&desk.window(), "interfacesTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->asked("DescribeVpcs") > 0, 20000);
    table->setFocus();
    table->selectAll();
    QGuiApplication::clipboard()->clear();
    desk.window().findChild<QAction *>(u"actionCopy"_s)->trigger();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"text/csv"_s));
    data = QGuiApplication::clipboard()->mimeData();
    const QString csv = QString::fromUtf8(data->data(u"text/csv"_s));
    const QString html = QString::fromUtf8(data->data(u"text/html"_s));
    for (const QString &text : {data->text(), csv, html}) {
        QVERIFY(text.contains(tests::hostileMark()));
        QCOMPARE(harmIn(QString(text).remove(u'\r')), QStringList());
    }
    QVERIFY(!html.contains("<img"_L1) && !html.contains("<a "_L1));
    QVERIFY(html.contains("&lt;img"_L1));
    QVERIFY(!csv.contains("\"=cmd"_L1) && !csv.contains(",=cmd"_L1) && !csv.contains("\n=cmd"_L1));
    QVERIFY(csv.contains("'=cmd"_L1));
    QCOMPARE(data->text().count(u'\n'), 2); // one line a row, whatever stands in a name, and the titles
}

QTEST_MAIN(JourneysHostileTest)
#include "tst_journeyshostile.moc"
