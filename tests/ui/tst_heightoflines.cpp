// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plaintext.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class HeightOfLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void allLinesAreSeenWithoutScrolling_data();
    void allLinesAreSeenWithoutScrolling();
    void whatIsNotThereYetHasRoom();
};

void HeightOfLinesTest::allLinesAreSeenWithoutScrolling_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("Latin") << u"2408:4005:3a:1a00::5  assigned and proved"_s;
    QTest::newRow("Chinese") << u"2408:4005:3a:1a00::5  已分配并证实"_s;
}

void HeightOfLinesTest::allLinesAreSeenWithoutScrolling()
{
    QFETCH(QString, line);
    constexpr int lines = 5;
    QPlainTextEdit edit;
    edit.setLineWrapMode(QPlainTextEdit::NoWrap);
    edit.setPlainText(QStringList(lines, line).join(u'\n'));
    edit.setFixedHeight(ui::heightOfLines(edit, lines));
    edit.resize(800, edit.height());
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    QCOMPARE(edit.verticalScrollBar()->maximum(), 0);
    // One less is too low, so that the height is no more than what is needed.
    edit.setFixedHeight(ui::heightOfLines(edit, lines - 1));
    QTRY_VERIFY(edit.verticalScrollBar()->maximum() > 0);
}

void HeightOfLinesTest::whatIsNotThereYetHasRoom()
{
    QPlainTextEdit edit;
    QVERIFY(ui::heightOfLines(edit, 3) - ui::heightOfLines(edit, 1) >= 2 * edit.fontMetrics().lineSpacing());
}

QTEST_MAIN(HeightOfLinesTest)
#include "tst_heightoflines.moc"
