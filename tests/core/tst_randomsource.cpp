// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/randomsource.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers what it is told.
class FixedRandom : public core::RandomSource
{
public:
    explicit FixedRandom(quint64 value)
        : m_value(value)
    {}
    quint64 next() override { return m_value; }

private:
    quint64 m_value;
};

} // namespace

class RandomSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameNumbers();
    void anotherSeedGivesOtherNumbers();
    void unitIsInsideItsBounds();
    void aUuidIsOfVersionFour();
    void uuidsDiffer();
    void theSystemsNumbersDiffer();
};

void RandomSourceTest::theSameSeedGivesTheSameNumbers()
{
    core::SeededRandom one(7);
    core::SeededRandom two(7);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(one.next(), two.next());
    QCOMPARE(one.uuid(), two.uuid());
}

void RandomSourceTest::anotherSeedGivesOtherNumbers()
{
    QVERIFY(core::SeededRandom(7).uuid() != core::SeededRandom(8).uuid());
}

void RandomSourceTest::unitIsInsideItsBounds()
{
    QCOMPARE(FixedRandom(0).unit(), 0.0);
    QVERIFY(FixedRandom(~0ULL).unit() < 1.0);
    QVERIFY(FixedRandom(~0ULL).unit() > 0.999999);
    core::SeededRandom random(1);
    for (int i = 0; i < 1000; ++i) {
        const double unit = random.unit();
        QVERIFY(unit >= 0.0 && unit < 1.0);
    }
}

void RandomSourceTest::aUuidIsOfVersionFour()
{
    static const QRegularExpression shape(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    core::SeededRandom random(3);
    for (int i = 0; i < 200; ++i) {
        const QString uuid = QString::fromLatin1(random.uuid());
        QVERIFY2(shape.match(uuid).hasMatch(), qPrintable(uuid));
    }
    QCOMPARE(FixedRandom(~0ULL).uuid(), QByteArray("ffffffff-ffff-4fff-bfff-ffffffffffff"));
    QCOMPARE(FixedRandom(0).uuid(), QByteArray("00000000-0000-4000-8000-000000000000"));
}

void RandomSourceTest::uuidsDiffer()
{
    core::SystemRandom random;
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(random.uuid());
    QCOMPARE(seen.size(), 1000);
}

void RandomSourceTest::theSystemsNumbersDiffer()
{
    core::SystemRandom random;
    QVERIFY(random.next() != random.next());
}

QTEST_GUILESS_MAIN(RandomSourceTest)
#include "tst_randomsource.moc"
