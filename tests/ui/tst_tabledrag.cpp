// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"
#include "ui/addresseditor.h"
#include "ui/interfacesview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What goes out of the table by copying and dragging, and what may be dropped. Nobody takes a drag on the offscreen
/// platform: it ends at once.
class TableDragTest : public QObject
{
    Q_OBJECT

private:
    ui::InterfacesView &table() { return *m_desk->window().findChild<ui::InterfacesView *>(); }
    QLineEdit &filter() { return *m_desk->window().findChild<QLineEdit *>(u"filterEdit"_s); }
    QPoint rowPoint(int row) { return table().visualRect(table().model()->index(row, 0)).center(); }
    /// Presses on one row and moves to another; a drag takes the rest of the movement.
    void sweep(int from, int to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *viewport = table().viewport();
        const auto send = [&](QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, viewport->mapToGlobal(at), button, buttons, modifiers);
            QApplication::sendEvent(viewport, &event);
        };
        const QPoint begin = rowPoint(from);
        const QPoint end = rowPoint(to);
        send(QEvent::MouseButtonPress, begin, Qt::LeftButton, Qt::LeftButton);
        QSignalSpy drags(&table(), &ui::InterfacesView::dragWanted);
        for (int step = 1; step <= 8 && drags.isEmpty(); ++step)
            send(QEvent::MouseMove, begin + (end - begin) * step / 8, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
    }
    QList<int> selectedRows()
    {
        QList<int> rows;
        const QModelIndexList selected = table().selectionModel()->selectedRows();
        for (const QModelIndex &index : selected)
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    static bool drop(QWidget &target, const QMimeData &data, const QPoint &at = QPoint(5, 5))
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        return enter.isAccepted() && QApplication::sendEvent(&target, &dropped) && dropped.isAccepted();
    }
    static bool drop(QWidget &target, const QString &text)
    {
        QMimeData data;
        data.setText(text);
        return drop(target, data);
    }

    std::unique_ptr<tests::Desk> m_desk;

private slots:
    void init()
    {
        m_desk = std::make_unique<tests::Desk>();
        m_desk->showWithSamples(8);
    }
    void cleanup() { m_desk.reset(); }

    void copiedRowsAreOnTheClipboardInThreeFormats();
    void copiedIdsAndAddressesAreTextAlone();
    void aSweepSelects();
    void aSweepWithShiftOrControlSelects();
    void selectedRowsAreDragged();
    void aClickOnASelectedRowSelectsItAlone();
    void tooManyRowsAreNotDragged();
    void aTextOnTheFilterIsTheFilter();
    void theFilterTakesNoEmptyText();
    void theFilterTakesNoRows();
    void aSelectedTextOfTheDetailsIsCopied();
    void anAddressIsDroppedIntoTheAddressList();
};

void TableDragTest::copiedRowsAreOnTheClipboardInThreeFormats()
{
    table().selectAll();
    m_desk->window().findChild<QAction *>(u"actionCopy"_s)->trigger();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text().count(u'\n'), 8);
    const QByteArray csv = data->data(u"text/csv"_s);
    QCOMPARE(csv.count("\r\n"), 9);
    QVERIFY(csv.startsWith("Name,ID,Status,"));
    QVERIFY(csv.contains("2408:4005:3a:1a00::5 2408:4005:3a:1a00::6"));
    QCOMPARE(data->html().count(u"<tr>"_s), 9);
    QVERIFY(data->html().contains(u"前端网卡-0"_s));
}

void TableDragTest::copiedIdsAndAddressesAreTextAlone()
{
    table().selectAll();
    for (const QString &name : {u"actionCopyId"_s, u"actionCopyAddresses"_s}) {
        m_desk->window().findChild<QAction *>(name)->trigger();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasText());
        QVERIFY(!data->hasHtml());
        QVERIFY(!data->hasFormat(u"text/csv"_s));
    }
}

void TableDragTest::aSweepSelects()
{
    QSignalSpy drags(&table(), &ui::InterfacesView::dragWanted);
    sweep(1, 4);
    QCOMPARE(drags.count(), 0);
    QCOMPARE(selectedRows(), (QList{1, 2, 3, 4}));
    sweep(6, 7); // from a row that is not selected, while others are
    QCOMPARE(drags.count(), 0);
    QCOMPARE(selectedRows(), (QList{6, 7}));
}

void TableDragTest::aSweepWithShiftOrControlSelects()
{
    QSignalSpy drags(&table(), &ui::InterfacesView::dragWanted);
    sweep(1, 2);
    sweep(2, 5, Qt::ShiftModifier);
    QCOMPARE(drags.count(), 0);
    QVERIFY(selectedRows().contains(5));
    table().selectRow(1);
    sweep(1, 3, Qt::ControlModifier);
    QCOMPARE(drags.count(), 0);
}

void TableDragTest::selectedRowsAreDragged()
{
    QSignalSpy drags(&table(), &ui::InterfacesView::dragWanted);
    sweep(1, 3);
    sweep(2, 6);
    QCOMPARE(drags.count(), 1);
    QCOMPARE(selectedRows(), (QList{1, 2, 3})); // what is dragged stays selected
    const auto *drag = table().findChild<QDrag *>();
    QVERIFY(drag);
    const QMimeData &data = *drag->mimeData();
    QCOMPARE(data.text().count(u'\n'), 3);
    QCOMPARE(data.data(u"text/csv"_s).count("\r\n"), 4);
    QCOMPARE(data.html().count(u"<tr>"_s), 4);
    QVERIFY(data.text().contains(m_desk->browse.model().idAt(2)));
    QVERIFY(!drag->pixmap().isNull());
    QCOMPARE(drag->supportedActions(), Qt::CopyAction);
}

void TableDragTest::aClickOnASelectedRowSelectsItAlone()
{
    sweep(1, 3);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::NoModifier, rowPoint(2));
    QCOMPARE(selectedRows(), QList{2});
}

void TableDragTest::tooManyRowsAreNotDragged()
{
    tests::fillRegion(m_desk->browse.regionStore(), presenters::RowsCopy::mostDragged + 1);
    QTRY_COMPARE(m_desk->browse.shownCount(), presenters::RowsCopy::mostDragged + 1);
    table().verticalScrollBar()->setValue(0);
    table().selectAll();
    QSignalSpy drags(&table(), &ui::InterfacesView::dragWanted);
    sweep(1, 3);
    QCOMPARE(drags.count(), 1);
    QVERIFY(!table().findChild<QDrag *>());
    QVERIFY(m_desk->browse.statusParts().join(u' ').contains(u"cannot be dragged"_s));
}

void TableDragTest::aTextOnTheFilterIsTheFilter()
{
    filter().setText(u"before"_s);
    QVERIFY(drop(filter(), u"  "_s + tests::sampleId(3) + u"\nsecond line"_s));
    QCOMPARE(filter().text(), tests::sampleId(3));
    QTRY_COMPARE(m_desk->browse.shownCount(), 1);
    QVERIFY(drop(filter(), QString(1'000'000, u'x')));
    QVERIFY(filter().text().size() <= 1000);
}

void TableDragTest::theFilterTakesNoEmptyText()
{
    filter().setText(u"before"_s);
    QVERIFY(!drop(filter(), u" \n "_s));
    QCOMPARE(filter().text(), u"before"_s);
}

void TableDragTest::theFilterTakesNoRows()
{
    QMimeData rows;
    rows.setText(u"web-1\teni-1\n"_s);
    rows.setData(u"text/csv"_s, "Name,ID\r\nweb-1,eni-1\r\n");
    QVERIFY(!drop(filter(), rows));
    QCOMPARE(filter().text(), QString());
}

void TableDragTest::aSelectedTextOfTheDetailsIsCopied()
{
    table().selectRow(m_desk->browse.model().rowOf(tests::sampleId(0)));
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    const auto labels = m_desk->window().findChild<QWidget *>(u"detailsPane"_s)->findChildren<QLabel *>();
    const auto address = std::find_if(labels.begin(), labels.end(),
                                      [](const QLabel *label) { return label->text() == u"2408:4005:3a:1a00::5"; });
    QVERIFY(address != labels.end());
    (*address)->setFocus();
    (*address)->setSelection(0, 9);
    QTest::keyClick(*address, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2408:4005"_s);
}

void TableDragTest::anAddressIsDroppedIntoTheAddressList()
{
    ui::AddressEditor editor;
    editor.resize(400, 200);
    editor.show();
    QMimeData data; // as a label gives it
    data.setText(u"2408:4005:3a:1a00::5"_s);
    data.setHtml(u"<b>2408:4005:3a:1a00::5</b>"_s);
    QVERIFY(drop(*editor.viewport(), data));
    QCOMPARE(editor.toPlainText(), u"2408:4005:3a:1a00::5"_s);
}

QTEST_MAIN(TableDragTest)
#include "tst_tabledrag.moc"
