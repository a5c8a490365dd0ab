// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/surroundingsstore.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using store::SurroundingsStore;

namespace {

domain::Instance instance(const QString &id, const QString &name)
{
    domain::Instance made;
    made.id = id;
    made.name = name;
    return made;
}

} // namespace

class tst_SurroundingsStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsMergedIsFoundById();
    void theIdsOfNewsAreNamed();
    void mergingTheSameAgainSaysNothing();
    void clearNamesEverythingThatIsGone();

private:
    std::unique_ptr<SurroundingsStore> m_store;
    QList<QSet<QString>> m_told;
};

void tst_SurroundingsStore::init()
{
    m_told.clear();
    m_store = std::make_unique<SurroundingsStore>();
    connect(m_store.get(), &SurroundingsStore::changed, this, [this](const QSet<QString> &ids) { m_told.append(ids); });
}

void tst_SurroundingsStore::whatIsMergedIsFoundById()
{
    domain::InstanceType type;
    type.id = u"ecs.g7.large"_s;
    domain::VSwitch vSwitch;
    vSwitch.id = u"vsw-1"_s;
    domain::Vpc vpc;
    vpc.id = u"vpc-1"_s;
    m_store->merge(std::vector{instance(u"i-1"_s, u"web"_s)});
    m_store->merge(std::vector{type});
    m_store->merge(std::vector{vSwitch});
    m_store->merge(std::vector{vpc});
    QCOMPARE(m_store->instance(u"i-1"_s)->name, u"web"_s);
    QVERIFY(m_store->instanceType(u"ecs.g7.large"_s));
    QVERIFY(m_store->vSwitch(u"vsw-1"_s));
    QVERIFY(m_store->vpc(u"vpc-1"_s));
    QVERIFY(!m_store->instance(u"i-2"_s));
    QVERIFY(!m_store->instance(QString()));
}

void tst_SurroundingsStore::theIdsOfNewsAreNamed()
{
    m_store->merge(std::vector{instance(u"i-1"_s, u"web"_s), instance(u"i-2"_s, u"db"_s)});
    m_store->merge(std::vector{instance(u"i-1"_s, u"web"_s), instance(u"i-2"_s, u"database"_s)});
    QCOMPARE(m_told, (QList<QSet<QString>>{{u"i-1"_s, u"i-2"_s}, {u"i-2"_s}}));
}

void tst_SurroundingsStore::mergingTheSameAgainSaysNothing()
{
    m_store->merge(std::vector{instance(u"i-1"_s, u"web"_s)});
    m_store->merge(std::vector{instance(u"i-1"_s, u"web"_s)});
    QCOMPARE(m_told.size(), 1);
}

void tst_SurroundingsStore::clearNamesEverythingThatIsGone()
{
    m_store->merge(std::vector{instance(u"i-1"_s, u"web"_s)});
    m_store->clear();
    QCOMPARE(m_told.last(), QSet<QString>{u"i-1"_s});
    QVERIFY(!m_store->instance(u"i-1"_s));
}

QTEST_GUILESS_MAIN(tst_SurroundingsStore)
#include "tst_surroundingsstore.moc"
