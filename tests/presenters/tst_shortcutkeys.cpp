// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/shortcutkeys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::ChosenKeys;
using presenters::keysInForce;
using presenters::KeysProblem;
using presenters::ShortcutAction;

Q_DECLARE_METATYPE(KeysProblem)

class ShortcutKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void someKeysCannotBeChosen_data();
    void someKeysCannotBeChosen();
    void whatIsNotChosenIsTheDefault();
    void aChosenKeyCountsMoreThanADefault();
    void ofTwoChosenTheFirstCounts();
    void swappedKeysAreSwapped();
    void keysWithAProblemDoNotCount();
};

void ShortcutKeysTest::someKeysCannotBeChosen_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<KeysProblem>("problem");
    const auto row = [](const QString &keys, KeysProblem problem) {
        QTest::newRow(qPrintable(keys + u' ')) << keys << problem;
    };
    for (const QString &keys : {u""_s, u"Ctrl+C"_s, u"Ctrl++"_s, u"Ctrl+,"_s, u"F5"_s, u"Shift+F5"_s, u"Ctrl+F10"_s,
                                u"Alt+1"_s, u"Alt+Left"_s, u"Ctrl+Alt+C"_s, u"Meta+A"_s, u"Ctrl+Alt+Shift+Z"_s,
                                u"Ctrl+?"_s, u"Ctrl+Shift+A"_s, u"Alt+Return"_s, u"Media Play"_s})
        row(keys, KeysProblem::None);
    for (const QString &keys : {u"A"_s, u"Shift+A"_s, u"1"_s, u"+"_s, u","_s, u"Num+5"_s, u"Space"_s, u"😀"_s})
        row(keys, KeysProblem::Plain);
    for (const QString &keys : {u"Alt+F"_s, u"Alt+Shift+F"_s})
        row(keys, KeysProblem::MenuLetter);
    for (const QString &keys :
         {u"Tab"_s,    u"Shift+Backtab"_s, u"Ctrl+Tab"_s,  u"Esc"_s,       u"Ctrl+Esc"_s,   u"Return"_s,
          u"Enter"_s,  u"Num+Enter"_s,     u"F10"_s,       u"Shift+F10"_s, u"Del"_s,        u"Backspace"_s,
          u"Up"_s,     u"Ctrl+Home"_s,     u"Shift+Ins"_s, u"PgDown"_s,    u"Ctrl+Space"_s, u"Ctrl+A"_s,
          u"Ctrl+V"_s, u"Ctrl+Shift+Z"_s,  u"Alt+F4"_s,    u"Alt+Down"_s,  u"Menu"_s})
        row(keys, KeysProblem::Fixed);
    row(u"Ctrl+K, Ctrl+C"_s, KeysProblem::Several);
}

void ShortcutKeysTest::someKeysCannotBeChosen()
{
    QFETCH(QString, keys);
    QFETCH(KeysProblem, problem);
    QCOMPARE(presenters::problemOf(keys), problem);
}

namespace {

const std::vector<ShortcutAction> &actions()
{
    static const std::vector<ShortcutAction> all{{u"copy"_s, u"Edit"_s, u"Copy"_s, {u"Ctrl+C"_s, u"F16"_s}},
                                                 {u"find"_s, u"Edit"_s, u"Find"_s, {u"Ctrl+F"_s}},
                                                 {u"refresh"_s, u"File"_s, u"Refresh"_s, {u"F5"_s}}};
    return all;
}

} // namespace

void ShortcutKeysTest::whatIsNotChosenIsTheDefault()
{
    const auto keys = keysInForce(actions(), {{u"find"_s, u"Ctrl+L"_s}, {u"refresh"_s, {}}, {u"gone"_s, u"F8"_s}});
    QCOMPARE(keys.value(u"copy"_s), (QStringList{u"Ctrl+C"_s, u"F16"_s}));
    QCOMPARE(keys.value(u"find"_s), QStringList{u"Ctrl+L"_s});
    QCOMPARE(keys.value(u"refresh"_s), QStringList());
    QCOMPARE(keys.size(), 3);
}

void ShortcutKeysTest::aChosenKeyCountsMoreThanADefault()
{
    const auto keys = keysInForce(actions(), {{u"refresh"_s, u"F16"_s}, {u"copy"_s, u"F5"_s}});
    QCOMPARE(keys.value(u"copy"_s), QStringList{u"F5"_s});
    const auto others = keysInForce(actions(), {{u"refresh"_s, u"Ctrl+C"_s}});
    QCOMPARE(others.value(u"copy"_s), QStringList{u"F16"_s});
    QCOMPARE(others.value(u"refresh"_s), QStringList{u"Ctrl+C"_s});
}

void ShortcutKeysTest::ofTwoChosenTheFirstCounts()
{
    const auto keys = keysInForce(actions(), {{u"refresh"_s, u"F8"_s}, {u"copy"_s, u"F8"_s}});
    QCOMPARE(keys.value(u"copy"_s), QStringList{u"F8"_s});
    QCOMPARE(keys.value(u"refresh"_s), QStringList());
}

void ShortcutKeysTest::swappedKeysAreSwapped()
{
    const auto keys = keysInForce(actions(), {{u"refresh"_s, u"Ctrl+F"_s}, {u"find"_s, u"F5"_s}});
    QCOMPARE(keys.value(u"find"_s), QStringList{u"F5"_s});
    QCOMPARE(keys.value(u"refresh"_s), QStringList{u"Ctrl+F"_s});
}

void ShortcutKeysTest::keysWithAProblemDoNotCount()
{
    QCOMPARE(keysInForce(actions(), {{u"refresh"_s, u"R"_s}}).value(u"refresh"_s), QStringList{u"F5"_s});
}

QTEST_GUILESS_MAIN(ShortcutKeysTest)
#include "tst_shortcutkeys.moc"
