// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/demand.h"
#include "tests/fuzz/targets.h"

#include <QRandomGenerator>
#include <QTest>

/// What libFuzzer does for hours, for seconds: the same functions, their seeds, mutations that are the same every time.
class tst_Fuzzing : public QObject
{
    Q_OBJECT

private slots:
    void theSeedsHold_data();
    void theSeedsHold();
    void mutationsOfTheSeedsHold_data() { theSeedsHold_data(); }
    void mutationsOfTheSeedsHold();

private:
    QByteArray mutated(QByteArray bytes, const QList<QByteArray> &seeds);

    QRandomGenerator m_random;
};

void tst_Fuzzing::theSeedsHold_data()
{
    QTest::addColumn<qsizetype>("target");
    for (qsizetype i = 0; i < fuzz::targets().size(); ++i)
        QTest::newRow(fuzz::targets().at(i).name) << i;
}

void tst_Fuzzing::theSeedsHold()
{
    QFETCH(const qsizetype, target);
    const QList<QByteArray> seeds = fuzz::targets().at(target).seeds();
    QVERIFY2(seeds.size() >= 20, "most seeds were not found");
    for (const QByteArray &seed : seeds) {
        fuzz::tried = seed;
        fuzz::targets().at(target).run(seed);
    }
}

/// A few changes: a byte, a piece doubled, left out, or taken from another seed.
QByteArray tst_Fuzzing::mutated(QByteArray bytes, const QList<QByteArray> &seeds)
{
    const int changes = 1 + m_random.bounded(6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = m_random.bounded(bytes.size());
        const qsizetype length = qMin(bytes.size() - at, qsizetype(m_random.bounded(64)));
        switch (m_random.bounded(5)) {
        case 0:
            bytes[at] = char(m_random.bounded(256));
            break;
        case 1:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3: {
            const QByteArray &other = seeds.at(m_random.bounded(seeds.size()));
            bytes.insert(at, other.mid(m_random.bounded(other.size() + 1), 64));
            break;
        }
        default:
            bytes.insert(at, QByteArray("\"'\\{}<>:\n\x1b", 10).at(m_random.bounded(10)));
            break;
        }
    }
    return bytes;
}

void tst_Fuzzing::mutationsOfTheSeedsHold()
{
    QFETCH(const qsizetype, target);
    const fuzz::Target &fuzzed = fuzz::targets().at(target);
    const QList<QByteArray> seeds = fuzzed.seeds();
    m_random.seed(20261129); // whichever targets are run
    for (int i = 0; i < fuzzed.mutations; ++i) {
        const QByteArray bytes = mutated(seeds.at(m_random.bounded(seeds.size())), seeds);
        fuzz::tried = bytes;
        fuzzed.run(bytes);
    }
}

QTEST_GUILESS_MAIN(tst_Fuzzing)
#include "tst_fuzzing.moc"
