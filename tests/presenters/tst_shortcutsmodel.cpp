// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/shortcutsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::ShortcutsModel;

class ShortcutsModelTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<ShortcutsModel::Group> groups(const QString &keys)
    {
        return {{u"Edit"_s, {{u"copy"_s, u"Copy"_s, keys, u"Ctrl+C"_s, keys != u"Ctrl+C"_s}}},
                {u"Table"_s, {{{}, u"Unassign"_s, u"Del"_s, u"Del"_s, false}}}};
    }

private slots:
    void groupsHaveRows();
    void otherKeysKeepThePlaces();
    void otherRowsResetTheModel();
    void aScreenReaderHearsActionAndKeys();
};

void ShortcutsModelTest::groupsHaveRows()
{
    ShortcutsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(groups(u"Ctrl+C"_s));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex edit = model.index(0, 0);
    QCOMPARE(edit.data().toString(), u"Edit"_s);
    QCOMPARE(model.rowCount(edit), 1);
    const QModelIndex copy = model.index(0, ShortcutsModel::KeysColumn, edit);
    QCOMPARE(copy.data().toString(), u"Ctrl+C"_s);
    QCOMPARE(copy.parent(), edit);
    QCOMPARE(model.indexOf(u"copy"_s), copy.siblingAtColumn(0));
    QVERIFY(!model.indexOf(u"nobody"_s).isValid());
    QVERIFY(!model.indexOf({}).isValid());
}

void ShortcutsModelTest::otherKeysKeepThePlaces()
{
    ShortcutsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(groups(u"Ctrl+C"_s));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setGroups(groups(u"F8"_s));
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() > 0);
    const QModelIndex copy = model.indexOf(u"copy"_s);
    QCOMPARE(copy.siblingAtColumn(ShortcutsModel::KeysColumn).data().toString(), u"F8"_s);
    QVERIFY(copy.data(ShortcutsModel::ChangedRole).toBool());
    model.setGroups(groups(u"F8"_s));
    QCOMPARE(changed.count(), 3); // of groups, and of the rows of each
}

void ShortcutsModelTest::otherRowsResetTheModel()
{
    ShortcutsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(groups(u"F8"_s));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setGroups({{u"Help"_s, {}}});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void ShortcutsModelTest::aScreenReaderHearsActionAndKeys()
{
    ShortcutsModel model;
    model.setGroups(groups({}));
    QCOMPARE(model.indexOf(u"copy"_s).data(Qt::AccessibleTextRole).toString(), u"Copy, no shortcut"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Edit"_s);
}

QTEST_GUILESS_MAIN(ShortcutsModelTest)
#include "tst_shortcutsmodel.moc"
