// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/addresseditor.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::LineVerdict;

/// The editor with a verdict beside each line.
class AddressEditorTest : public QObject
{
    Q_OBJECT

private:
    static int inkIn(const QImage &image, const QRect &area)
    {
        const QRgb ground = image.pixel(area.right(), area.bottom());
        int ink = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                ink += image.pixel(x, y) != ground ? 1 : 0;
        }
        return ink;
    }

private slots:
    void typingIsKeptAsItIs();
    void tabLeavesTheEditor();
    void aVerdictIsDrawnBesideItsLine();
    void aVerdictCanBeAskedFor();
};

void AddressEditorTest::typingIsKeptAsItIs()
{
    ui::AddressEditor editor;
    QTest::keyClicks(&editor, u"::5, ::6"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"# db"_s);
    QCOMPARE(editor.toPlainText(), u"::5, ::6\n# db"_s);
}

void AddressEditorTest::tabLeavesTheEditor()
{
    QWidget window;
    auto *editor = new ui::AddressEditor(&window);
    auto *next = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QCOMPARE(editor->toPlainText(), QString());
}

void AddressEditorTest::aVerdictIsDrawnBesideItsLine()
{
    ui::AddressEditor editor;
    editor.resize(500, 120);
    editor.setPlainText(u"::5"_s);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    const QRect beside(editor.viewport()->geometry().right() + 4, 4, 200, 20);
    const int before = inkIn(editor.grab().toImage(), beside);
    editor.setVerdicts({{LineVerdict::Tone::Blocks, u"not an IPv6 address"_s, {}}});
    QVERIFY(inkIn(editor.grab().toImage(), beside) > before + 50);
}

void AddressEditorTest::aVerdictCanBeAskedFor()
{
    ui::AddressEditor editor;
    editor.setVerdicts({{LineVerdict::Tone::Good, u"2408::5"_s, {}}});
    QCOMPARE(editor.verdictOf(0)->words, u"2408::5"_s);
    QCOMPARE(editor.verdictOf(1), nullptr);
    QCOMPARE(editor.verdictOf(-1), nullptr);
}

QTEST_MAIN(AddressEditorTest)
#include "tst_addresseditor.moc"
