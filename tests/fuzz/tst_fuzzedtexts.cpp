// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <cstdint>

using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// What libFuzzer does for hours, for seconds: the same function, the corpus, mutations that are the same every time.
class FuzzedTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCorpusHolds();
    void mutationsOfTheCorpusHold();

private:
    static void run(const QByteArray &bytes)
    {
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())), 0);
    }
    QByteArray mutated(QByteArray bytes);

    QList<QByteArray> m_corpus;
    QRandomGenerator m_random{20261129};
};

void FuzzedTextsTest::initTestCase()
{
    const QDir folder(QStringLiteral(ENIDESK_TEST_DATA "/pasted"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_corpus.append(file.readAll());
    }
    QVERIFY(m_corpus.size() >= 70);
}

void FuzzedTextsTest::theCorpusHolds()
{
    for (const QByteArray &bytes : std::as_const(m_corpus))
        run(bytes);
}

/// A few changes: a byte, a piece doubled, left out, or taken from another text.
QByteArray FuzzedTextsTest::mutated(QByteArray bytes)
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
            const QByteArray &other = m_corpus.at(m_random.bounded(m_corpus.size()));
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

void FuzzedTextsTest::mutationsOfTheCorpusHold()
{
    for (int i = 0; i < 2000; ++i)
        run(mutated(m_corpus.at(m_random.bounded(m_corpus.size()))));
}

QTEST_GUILESS_MAIN(FuzzedTextsTest)
#include "tst_fuzzedtexts.moc"
