// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/profilesmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::ProfilesModel;

class ProfilesModelTest : public QObject
{
    Q_OBJECT

private:
    static ProfilesModel::Row row(const QString &id, const QString &state = u"signed in"_s)
    {
        return {id,
                u"name "_s + id,
                domain::ColourMark::Red,
                u"LTAI…0001 · China (Hangzhou)"_s,
                state,
                operations::Profiles::Keys::Ready};
    }
    static QStringList ids(const ProfilesModel &model)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.idAt(i));
        return all;
    }

private slots:
    void rowsTellWhatTheyAre();
    void mergingAddsRemovesAndMoves_data();
    void mergingAddsRemovesAndMoves();
    void anUnchangedRowIsLeftAlone();
    void anIndexFollowsItsProfile();
};

void ProfilesModelTest::rowsTellWhatTheyAre()
{
    ProfilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.merge({row(u"a"_s)});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), u"name a"_s);
    QCOMPARE(index.data(ProfilesModel::IdRole).toString(), u"a"_s);
    QCOMPARE(index.data(ProfilesModel::ColourRole).toInt(), int(domain::ColourMark::Red));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"name a, Red, LTAI…0001 · China (Hangzhou), signed in"_s);
    QVERIFY(!index.data(Qt::ToolTipRole).isValid());
    QCOMPARE(model.rowOf(u"a"_s), 0);
    QCOMPARE(model.rowOf(u"b"_s), -1);
    QCOMPARE(model.idAt(1), QString());
}

void ProfilesModelTest::mergingAddsRemovesAndMoves_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("first ones") << QStringList() << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("all go") << QStringList({u"a"_s, u"b"_s}) << QStringList();
    QTest::newRow("one up") << QStringList({u"a"_s, u"b"_s, u"c"_s}) << QStringList({u"b"_s, u"a"_s, u"c"_s});
    QTest::newRow("last to first") << QStringList({u"a"_s, u"b"_s, u"c"_s}) << QStringList({u"c"_s, u"a"_s, u"b"_s});
    QTest::newRow("all at once") << QStringList({u"a"_s, u"b"_s, u"c"_s}) << QStringList({u"d"_s, u"c"_s, u"a"_s});
}

void ProfilesModelTest::mergingAddsRemovesAndMoves()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    ProfilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto rows = [](const QStringList &all) {
        std::vector<ProfilesModel::Row> made;
        for (const QString &id : all)
            made.push_back(row(id));
        return made;
    };
    model.merge(rows(before));
    QCOMPARE(ids(model), before);
    model.merge(rows(after));
    QCOMPARE(ids(model), after);
    QCOMPARE(reset.count(), 0);
}

void ProfilesModelTest::anUnchangedRowIsLeftAlone()
{
    ProfilesModel model;
    model.merge({row(u"a"_s), row(u"b"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.merge({row(u"a"_s), row(u"b"_s, u"signed out"_s)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(ProfilesModel::StateRole).toString(), u"signed out"_s);
}

void ProfilesModelTest::anIndexFollowsItsProfile()
{
    ProfilesModel model;
    model.merge({row(u"a"_s), row(u"b"_s), row(u"c"_s)});
    const QPersistentModelIndex c(model.index(2));
    model.merge({row(u"c"_s), row(u"b"_s)});
    QCOMPARE(c.row(), 0);
    QCOMPARE(c.data().toString(), u"name c"_s);
}

QTEST_GUILESS_MAIN(ProfilesModelTest)
#include "tst_profilesmodel.moc"
