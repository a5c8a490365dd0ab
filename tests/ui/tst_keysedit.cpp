// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keysedit.h"

#include <QAction>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class KeysEditTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPressedIsToldAtOnce_data();
    void whatIsPressedIsToldAtOnce();
    void whatTheDialogNeedsIsLeftToIt_data();
    void whatTheDialogNeedsIsLeftToIt();
    void noOtherShortcutIsSetOff();
};

void KeysEditTest::whatIsPressedIsToldAtOnce_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("expected");
    using Modifiers = Qt::KeyboardModifiers;
    QTest::newRow("function key") << int(Qt::Key_F5) << Modifiers() << u"F5"_s;
    QTest::newRow("letter") << int(Qt::Key_R) << Modifiers(Qt::ControlModifier) << u"Ctrl+R"_s;
    QTest::newRow("letter alone") << int(Qt::Key_R) << Modifiers() << u"R"_s;
    QTest::newRow("shifted letter") << int(Qt::Key_R) << (Qt::ControlModifier | Qt::ShiftModifier) << u"Ctrl+Shift+R"_s;
    QTest::newRow("sign") << int(Qt::Key_Question) << (Qt::ControlModifier | Qt::ShiftModifier) << u"Ctrl+?"_s;
    QTest::newRow("of the keypad") << int(Qt::Key_5) << (Qt::ControlModifier | Qt::KeypadModifier) << u"Ctrl+5"_s;
    QTest::newRow("escape with Ctrl") << int(Qt::Key_Escape) << Modifiers(Qt::ControlModifier) << u"Ctrl+Esc"_s;
    QTest::newRow("delete") << int(Qt::Key_Delete) << Modifiers() << u"Del"_s;
    QTest::newRow("a letter with Alt that is no button's")
        << int(Qt::Key_R) << Modifiers(Qt::AltModifier) << u"Alt+R"_s;
    QTest::newRow("modifier alone") << int(Qt::Key_Control) << Modifiers(Qt::ControlModifier) << QString();
}

void KeysEditTest::whatIsPressedIsToldAtOnce()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, expected);
    ui::KeysEdit edit;
    edit.setKeys(QKeySequence(u"F8"_s));
    QSignalSpy pressed(&edit, &ui::KeysEdit::keysPressed);
    QTest::keyClick(&edit, static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(pressed.value(0).value(0).value<QKeySequence>().toString(), expected);
    QCOMPARE(pressed.count(), expected.isEmpty() ? 0 : 1);
    QCOMPARE(edit.text(), u"F8"_s); // until it is accepted
}

void KeysEditTest::whatTheDialogNeedsIsLeftToIt_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("escape") << int(Qt::Key_Escape);
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("enter") << int(Qt::Key_Enter);
    QTest::newRow("tab") << int(Qt::Key_Tab);
}

void KeysEditTest::whatTheDialogNeedsIsLeftToIt()
{
    QFETCH(int, key);
    ui::KeysEdit edit;
    QSignalSpy pressed(&edit, &ui::KeysEdit::keysPressed);
    QTest::keyClick(&edit, static_cast<Qt::Key>(key));
    QVERIFY(pressed.isEmpty());
}

void KeysEditTest::noOtherShortcutIsSetOff()
{
    QMainWindow window;
    auto *edit = new ui::KeysEdit(&window);
    window.setCentralWidget(edit);
    auto *action = new QAction(&window);
    action->setShortcut(QKeySequence(u"Ctrl+R"_s));
    window.addAction(action);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy triggered(action, &QAction::triggered);
    QSignalSpy pressed(edit, &ui::KeysEdit::keysPressed);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(pressed.count(), 1);
}

QTEST_MAIN(KeysEditTest)
#include "tst_keysedit.moc"
