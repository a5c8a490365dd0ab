// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretedit.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that assistive technology is told, as text.
QStringList told;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        told.append(static_cast<QAccessibleTextInsertEvent *>(event)->textInserted());
    if (event->type() == QAccessible::TextRemoved)
        told.append(static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved());
    if (event->type() == QAccessible::TextUpdated) {
        auto *update = static_cast<QAccessibleTextUpdateEvent *>(event);
        told.append({update->textInserted(), update->textRemoved()});
    }
    if (event->type() == QAccessible::ValueChanged)
        told.append(static_cast<QAccessibleValueChangeEvent *>(event)->value().toString());
}

/// Says what QLineEdit says of a change, to whom it would be said now.
void tellOf(QObject &edit)
{
    const QAccessible::UpdateHandler now = QAccessible::installUpdateHandler(nullptr);
    QAccessible::installUpdateHandler(now);
    QAccessibleTextInsertEvent inserted(&edit, 0, u"Marked"_s);
    QAccessibleTextRemoveEvent removed(&edit, 0, u"Marked"_s);
    QAccessibleTextUpdateEvent updated(&edit, 0, u"Marked"_s, u"Secret"_s);
    for (QAccessibleEvent *event : std::initializer_list<QAccessibleEvent *>{&inserted, &removed, &updated})
        now(event);
}

void pasteByMenu(ui::SecretEdit &edit)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(1, 1), edit.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(&edit, &asked);
    auto *pasting = edit.findChild<QAction *>(u"pasteAction"_s);
    QVERIFY(pasting);
    pasting->trigger();
}

} // namespace

class SecretEditTest : public QObject
{
    Q_OBJECT

private slots:
    void assistiveTechnologyLearnsTheLengthOnly();
    void asterisksAreToldWhileTheTextChanges();
    void othersAreToldInClear();
    void nothingCanBeCopiedOrBroughtBack();
    void wipingLeavesNothing();
};

void SecretEditTest::assistiveTechnologyLearnsTheLengthOnly()
{
    ui::SecretEdit edit;
    edit.fill(u"MarkedSecret"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&edit);
    QVERIFY(accessible->state().passwordEdit);
    QCOMPARE(accessible->text(QAccessible::Value), QString(12, u'*'));
    QVERIFY(!accessible->textInterface()->text(0, 12).contains(u"Marked"_s));
    QVERIFY(!accessible->text(QAccessible::Name).contains(u"Marked"_s));
    QVERIFY(!accessible->text(QAccessible::Description).contains(u"Marked"_s));
}

/// Offscreen nothing is told by itself, so whoever would be told at this moment is asked.
void SecretEditTest::asterisksAreToldWhileTheTextChanges()
{
    ui::SecretEdit edit;
    edit.show();
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(listen);
    told.clear();
    int changes = 0;
    connect(&edit, &QLineEdit::textChanged, this, [&] {
        ++changes;
        tellOf(edit);
    });
    QTest::keyClicks(&edit, u"Marked"_s);
    edit.fill(u"MarkedSecret"_s);
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QGuiApplication::clipboard()->setText(u"MarkedSecret"_s);
    QTest::keySequence(&edit, QKeySequence::Paste);
    QCOMPARE(edit.text(), u"MarkedSecret"_s);
    edit.fill({});
    pasteByMenu(edit);
    QCOMPARE(edit.text(), u"MarkedSecret"_s);
    edit.wipe();
    QVERIFY(QAccessible::installUpdateHandler(before) == &listen);
    QCOMPARE(changes, 11);
    QVERIFY(told.size() >= 3 * (changes - 1));
    for (const QString &text : told)
        QVERIFY2(text == QString(text.size(), u'*'), qPrintable(told.join(u'|')));
}

void SecretEditTest::othersAreToldInClear()
{
    ui::SecretEdit edit;
    QLineEdit other;
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(listen);
    told.clear();
    connect(&edit, &QLineEdit::textChanged, this, [&] { tellOf(other); });
    edit.fill(u"MarkedSecret"_s);
    QAccessible::installUpdateHandler(before);
    QVERIFY(told.contains(u"Marked"_s));
}

void SecretEditTest::nothingCanBeCopiedOrBroughtBack()
{
    ui::SecretEdit edit;
    edit.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClicks(&edit, u"MarkedSecret"_s);
    edit.selectAll();
    edit.copy();
    edit.cut();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    edit.wipe();
    QVERIFY(!edit.isUndoAvailable());
    edit.undo();
    QCOMPARE(edit.text(), QString());
}

void SecretEditTest::wipingLeavesNothing()
{
    ui::SecretEdit edit;
    int changes = 0;
    connect(&edit, &QLineEdit::textChanged, this, [&changes] { ++changes; });
    edit.fill(u"MarkedSecret"_s);
    edit.wipe();
    QCOMPARE(edit.text(), QString());
    QCOMPARE(edit.displayText(), QString());
    QCOMPARE(changes, 1);
}

QTEST_MAIN(SecretEditTest)
#include "tst_secretedit.moc"
