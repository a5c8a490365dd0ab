// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/codeindex.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::CodeIndex;

class CodeIndexTest : public QObject
{
    Q_OBJECT

private:
    QStringList found(const QString &query, const QString &action = {}) const
    {
        QStringList codes;
        for (const size_t position : m_index.search(query, action))
            codes.append(m_index.codes()[position].code);
        return codes;
    }

    explain::Catalogue m_catalogue;
    CodeIndex m_index{m_catalogue};

private slots:
    void itHasEveryCodeWithATitleInBothLanguages();
    void theCodeItselfComesFirst_data();
    void theCodeItselfComesFirst();
    void severalWordsMustAllOccur();
    void wordsOfEitherLanguageAreFound();
    void marksAroundACodeDoNotMatter();
    void anActionLeavesWhatIsDocumentedForIt();
    void actionsOfEcsComeFirst();
    void aCodeIsFoundInAnyCase();
    void whatTheTitleSaysComesNearTheTop_data();
    void whatTheTitleSaysComesNearTheTop();
    void aKeystrokeIsQuick();
};

void CodeIndexTest::itHasEveryCodeWithATitleInBothLanguages()
{
    QCOMPARE(static_cast<qsizetype>(m_index.codes().size()), m_catalogue.codes().size());
    for (const CodeIndex::Code &code : m_index.codes())
        QVERIFY2(!code.englishTitle.isEmpty() && !code.chineseTitle.isEmpty(), qPrintable(code.code));
    QCOMPARE(found({}).size(), m_catalogue.codes().size());
}

void CodeIndexTest::theCodeItselfComesFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("whole") << u"MaxEniIpv6IpsCountExceeded"_s << u"MaxEniIpv6IpsCountExceeded"_s;
    QTest::newRow("shorter than others") << u"Throttling"_s << u"Throttling"_s;
    QTest::newRow("one that another spelling has, too") << u"InvalidParameter"_s << u"InvalidParameter"_s;
    QTest::newRow("another case") << u"maxeniipv6ips"_s << u"MaxEniIpv6IpsCountExceeded"_s;
    QTest::newRow("part of it and a word") << u"Ipv6NotTurnOn vSwitch"_s << u"InvalidVSwitch.Ipv6NotTurnOn"_s;
}

void CodeIndexTest::theCodeItselfComesFirst()
{
    QFETCH(const QString, query);
    QFETCH(const QString, first);
    const QStringList codes = found(query);
    QVERIFY(!codes.isEmpty());
    QCOMPARE(codes.front(), first);
}

void CodeIndexTest::severalWordsMustAllOccur()
{
    const QStringList quota = found(u"ipv6 exceeded"_s);
    QVERIFY(quota.contains("MaxEniIpv6IpsCountExceeded"_L1));
    QVERIFY(found(u"exceeded"_s).size() > quota.size());
    QCOMPARE(found(u"exceeded xyzzy"_s), QStringList());
}

void CodeIndexTest::wordsOfEitherLanguageAreFound()
{
    QVERIFY(found(u"容纳不下"_s).contains("MaxEniIpv6IpsCountExceeded"_L1));
    QVERIFY(found(u"has no room"_s).contains("MaxEniIpv6IpsCountExceeded"_L1));
    QVERIFY(found(u"AssignIpv6Addresses"_s).contains("MaxEniIpv6IpsCountExceeded"_L1));
}

void CodeIndexTest::marksAroundACodeDoNotMatter()
{
    QCOMPARE(found(u"  \"MaxEniIpv6IpsCountExceeded\", "_s).value(0), u"MaxEniIpv6IpsCountExceeded"_s);
    QCOMPARE(found(u"“容纳不下”。"_s), found(u"容纳不下"_s));
}

void CodeIndexTest::anActionLeavesWhatIsDocumentedForIt()
{
    const QStringList codes = found({}, u"UnassignIpv6Addresses"_s);
    QVERIFY(!codes.isEmpty() && codes.size() < m_catalogue.codes().size());
    for (const CodeIndex::Code &code : m_index.codes()) {
        const bool fits = code.actions.contains("UnassignIpv6Addresses"_L1) || code.actions.contains("*"_L1);
        QCOMPARE(codes.contains(code.code), fits);
    }
}

void CodeIndexTest::actionsOfEcsComeFirst()
{
    const QStringList actions = m_index.actions();
    QVERIFY(actions.contains("AssignIpv6Addresses"_L1));
    QVERIFY(!actions.contains("*"_L1));
    QVERIFY(!actions.front().contains(u':'));
    QVERIFY(
        std::is_partitioned(actions.begin(), actions.end(), [](const QString &each) { return !each.contains(u':'); }));
}

void CodeIndexTest::aCodeIsFoundInAnyCase()
{
    const qsizetype position = m_index.find(u"maxeniipv6ipscountexceeded"_s);
    QVERIFY(position >= 0);
    QCOMPARE(m_index.codes()[static_cast<size_t>(position)].code, u"MaxEniIpv6IpsCountExceeded"_s);
    QCOMPARE(m_index.find(u"Xyzzy"_s), -1);
}

void CodeIndexTest::whatTheTitleSaysComesNearTheTop_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("plural") << u"too many addresses"_s;
    QTest::newRow("singular") << u"many address"_s;
    QTest::newRow("Chinese") << u"地址 过多"_s;
}

void CodeIndexTest::whatTheTitleSaysComesNearTheTop()
{
    QFETCH(const QString, query);
    const QStringList top = found(query).mid(0, 8);
    QVERIFY2(top.contains("InvalidOperation.Ipv6CountExceeded"_L1), qPrintable(top.join(u' ')));
}

void CodeIndexTest::aKeystrokeIsQuick()
{
    constexpr int rounds = 50;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        m_index.search(u"ipv6 地址 interface"_s, {});
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / rounds;
    qInfo("%.2f ms a search", each);
    QVERIFY2(each < 10, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(CodeIndexTest)
#include "tst_codeindex.moc"
