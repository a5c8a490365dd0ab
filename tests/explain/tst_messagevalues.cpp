// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/messagevalues.h"
#include "cases.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cases;
using explain::Facts;
using explain::valuesOfMessage;

class MessageValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void idsAreKnownByTheirPrefix();
    void twoOfAKindAreNobodys();
    void addressesAreCanonicalAndAllOfThem();
    void whatIsNoAddressIsNone_data();
    void whatIsNoAddressIsNone();
    void aBlockIsNoAddress();
    void whatIsKnownStays();
    void anUnknownSentencesIdReachesTheExplanation();

private:
    const explain::Catalogue m_catalogue;
};

void MessageValuesTest::idsAreKnownByTheirPrefix()
{
    const Facts values = valuesOfMessage(
        u"eni-bp14v2sdd3v8htln3ibw (on i-bp1j4i2jdf3owlheb05q, vsw-bp1s5fnvk4gn2tws0****): sg-bp1, an i-beam, eni-xx"_s);
    QCOMPARE(values.value(u"interfaceId"_s), u"eni-bp14v2sdd3v8htln3ibw"_s);
    QCOMPARE(values.value(u"instance"_s), u"i-bp1j4i2jdf3owlheb05q"_s);
    QCOMPARE(values.value(u"vswitchId"_s), u"vsw-bp1s5fnvk4gn2tws0****"_s);
    QCOMPARE(values.size(), 3);
}

void MessageValuesTest::twoOfAKindAreNobodys()
{
    QVERIFY(valuesOfMessage(u"eni-bp14v2sdd3v8htln3ibw and eni-bp14v2sdd3v8htln3ibx"_s).isEmpty());
    QCOMPARE(valuesOfMessage(u"eni-bp14v2sdd3v8htln3ibw, yes: eni-bp14v2sdd3v8htln3ibw"_s).size(), 1);
}

void MessageValuesTest::addressesAreCanonicalAndAllOfThem()
{
    const Facts values = valuesOfMessage(
        u"\"2408:4005:003A:1A00::10\", 2408:4005:3a:1a00:0:0:0:11. fd00::1: gone; 2408:4005:3a:1a00::10"_s);
    QCOMPARE(values.value(u"address"_s), u"2408:4005:3a:1a00::10,2408:4005:3a:1a00::11,fd00::1"_s);
}

void MessageValuesTest::whatIsNoAddressIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("time of day") << u"at 20:15:30 or 2026-03-01T20:15:30"_s;
    QTest::newRow("scope of C++") << u"fade::add and fc::x"_s;
    QTest::newRow("loopback") << u"::1"_s;
    QTest::newRow("unfinished") << u"2408:4005:3a:1a00"_s;
    QTest::newRow("MAC address") << u"00:16:3e:00:2b:9b"_s;
    QTest::newRow("too many groups") << u"2408:1:2:3:4:5:6:7:8"_s;
    QTest::newRow("the middle of a word") << u"x2408::1 2408::1x"_s;
}

void MessageValuesTest::whatIsNoAddressIsNone()
{
    QFETCH(const QString, text);
    const Facts values = valuesOfMessage(text);
    QVERIFY2(values.isEmpty(), qPrintable(values.value(u"address"_s)));
}

void MessageValuesTest::aBlockIsNoAddress()
{
    const Facts values = valuesOfMessage(u"not in 2408:4005:3a:1a00::/64."_s);
    QCOMPARE(values.value(u"cidr"_s), u"2408:4005:3a:1a00::/64"_s);
    QVERIFY(!values.contains(u"address"_s));
}

void MessageValuesTest::whatIsKnownStays()
{
    Facts facts{{u"interfaceId"_s, u"eni-known1"_s}};
    explain::addValuesOfMessage(facts, u"eni-bp14v2sdd3v8htln3ibw in vsw-bp1s5fnvk4gn2tws03624"_s);
    QCOMPARE(facts.value(u"interfaceId"_s), u"eni-known1"_s);
    QCOMPARE(facts.value(u"vswitch"_s), u"vsw-bp1s5fnvk4gn2tws03624"_s);
}

void MessageValuesTest::anUnknownSentencesIdReachesTheExplanation()
{
    const core::Error error =
        refusal(u"MaxEniIpv6IpsCountExceeded"_s, u"No more room there: eni-bp14v2sdd3v8htln3ibw!"_s);
    const QString title = m_catalogue.explain(error, {}, explain::Language::English).title;
    QVERIFY2(title.contains(u"eni-bp14v2sdd3v8htln3ibw"_s), qPrintable(title));
}

QTEST_GUILESS_MAIN(MessageValuesTest)
#include "tst_messagevalues.moc"
