// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/randomsource.h"
#include "app/domain/ipv6address.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using domain::Ipv6Address;
using domain::Ipv6Prefix;

class Ipv6AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void everySpellingOfRfc4291IsRead_data();
    void everySpellingOfRfc4291IsRead();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
    void textIsCanonical_data();
    void textIsCanonical();
    void expandedTextHasAllDigits();
    void textReadsBackAsTheSameAddress();
    void spellingsOfOneAddressAreEqual();
    void addressesSortAsNumbers();
    void addressesCanBeKeys();
    void prefixesAreReadAndCleared_data();
    void prefixesAreReadAndCleared();
    void whatIsNoPrefixIsRefused_data();
    void whatIsNoPrefixIsRefused();
    void aPrefixContainsItsAddressesOnly_data();
    void aPrefixContainsItsAddressesOnly();
    void aSuffixGoesBehindThePrefix();
    void theAnycastAddressIsAllZerosBehindThePrefix();
};

void Ipv6AddressTest::everySpellingOfRfc4291IsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("high");
    QTest::addColumn<quint64>("low");
    QTest::newRow("whole") << u"ABCD:EF01:2345:6789:ABCD:EF01:2345:6789"_s << 0xABCDEF0123456789ULL
                           << 0xABCDEF0123456789ULL;
    QTest::newRow("short groups") << u"2001:DB8:0:0:8:800:200C:417A"_s << 0x20010DB800000000ULL
                                  << 0x00080800200C417AULL;
    QTest::newRow("compressed middle") << u"2001:DB8::8:800:200C:417A"_s << 0x20010DB800000000ULL
                                       << 0x00080800200C417AULL;
    QTest::newRow("multicast") << u"FF01::101"_s << 0xFF01000000000000ULL << 0x101ULL;
    QTest::newRow("loopback") << u"::1"_s << 0ULL << 1ULL;
    QTest::newRow("unspecified") << u"::"_s << 0ULL << 0ULL;
    QTest::newRow("compressed end") << u"2408:4005:3a:1a00::"_s << 0x24084005003A1A00ULL << 0ULL;
    QTest::newRow("dotted tail") << u"::13.1.68.3"_s << 0ULL << 0x0D014403ULL;
    QTest::newRow("mapped") << u"::FFFF:129.144.52.38"_s << 0ULL << 0xFFFF81903426ULL;
    QTest::newRow("whole with dotted tail")
        << u"1:2:3:4:5:6:255.255.255.255"_s << 0x0001000200030004ULL << 0x00050006FFFFFFFFULL;
    QTest::newRow("one group compressed at the front")
        << u"::2:3:4:5:6:7:8"_s << 0x0000000200030004ULL << 0x0005000600070008ULL;
    QTest::newRow("one group compressed at the end")
        << u"1:2:3:4:5:6:7::"_s << 0x0001000200030004ULL << 0x0005000600070000ULL;
    QTest::newRow("leading zeros") << u"0001:0002:0003:0004:0005:0006:0007:0008"_s << 0x0001000200030004ULL
                                   << 0x0005000600070008ULL;
    QTest::newRow("all ones") << u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s << ~0ULL << ~0ULL;
    QTest::newRow("mixed case") << u"2408:4005:3A:1a00::aB"_s << 0x24084005003A1A00ULL << 0xABULL;
    QTest::newRow("longest spelling") << u"0000:0000:0000:0000:0000:ffff:255.255.255.255"_s << 0ULL
                                      << 0xFFFFFFFFFFFFULL;
}

void Ipv6AddressTest::everySpellingOfRfc4291IsRead()
{
    QFETCH(QString, text);
    QFETCH(quint64, high);
    QFETCH(quint64, low);
    const auto address = Ipv6Address::parse(text);
    QVERIFY(address.has_value());
    QCOMPARE(address->high, high);
    QCOMPARE(address->low, low);
}

void Ipv6AddressTest::whatIsNoAddressIsRefused_data()
{
    static constexpr const char *texts[] = {"",
                                            ":",
                                            ":::",
                                            "1",
                                            "1:2:3:4:5:6:7",
                                            "1:2:3:4:5:6:7:8:9",
                                            "1::2::3",
                                            "::1::",
                                            "1:2:3:4:5:6:7:8::",
                                            "::1:2:3:4:5:6:7:8",
                                            "1:2:3:4::5:6:7:8",
                                            ":1:2:3:4:5:6:7",
                                            "1:2:3:4:5:6:7:",
                                            "1:2:3:4:5:6:7:8:",
                                            "12345::",
                                            "g::",
                                            "2408:4005:3a:1a00::****",
                                            "2408:XXXX::1",
                                            "::1%eth0",
                                            "::1/64",
                                            "[::1]",
                                            " ::1",
                                            "::1 ",
                                            "::1\n",
                                            "1.2.3.4",
                                            "::1.2.3",
                                            "::1.2.3.4.5",
                                            "::256.1.1.1",
                                            "::1.2.3.04",
                                            "::1.2.3.",
                                            "::.1.2.3",
                                            "1.2.3.4::",
                                            "1:2:3:4:5:6:7:1.2.3.4",
                                            "1::2:3:4:5:6:7:1.2.3.4",
                                            "::-1",
                                            "::+1",
                                            "0x1::",
                                            "::1.2.3.4:5",
                                            "0000:0000:0000:0000:0000:ffff:255.255.255.2550",
                                            "null"};
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("full-width digit") << u"::１"_s;
    QTest::newRow("full-width colon") << u"：：1"_s;
    QTest::newRow("Arabic digit in the tail") << u"::1.2.3.\u0664"_s;
    QTest::newRow("very long") << QString(100000, u':');
}

void Ipv6AddressTest::whatIsNoAddressIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Ipv6Address::parse(text));
}

void Ipv6AddressTest::textIsCanonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("4.1 leading zeros") << u"2001:0db8::0001"_s << u"2001:db8::1"_s;
    QTest::newRow("4.2.1 as short as possible") << u"2001:db8:0:0:0:0:2:1"_s << u"2001:db8::2:1"_s;
    QTest::newRow("4.2.2 no single group") << u"2001:db8:0:1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("4.2.2 compressed single group") << u"2001:db8::1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("4.2.3 the longest run") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
    QTest::newRow("4.2.3 the first of equal runs") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("4.3 lower case") << u"2001:DB8::AAAA:BBBB"_s << u"2001:db8::aaaa:bbbb"_s;
    QTest::newRow("unspecified") << u"0:0:0:0:0:0:0:0"_s << u"::"_s;
    QTest::newRow("loopback") << u"0:0:0:0:0:0:0:1"_s << u"::1"_s;
    QTest::newRow("run at the end") << u"1:0:0:0:0:0:0:0"_s << u"1::"_s;
    QTest::newRow("run in the middle") << u"1:0:0:0:0:0:0:8"_s << u"1::8"_s;
    QTest::newRow("zeros around") << u"0:1:2:3:4:5:6:0"_s << u"0:1:2:3:4:5:6:0"_s;
    QTest::newRow("two runs at the ends") << u"0:0:1:1:1:1:0:0"_s << u"::1:1:1:1:0:0"_s;
    QTest::newRow("dotted tail") << u"::ffff:192.0.2.1"_s << u"::ffff:c000:201"_s;
    QTest::newRow("no zeros") << u"1:2:3:4:5:6:7:8"_s << u"1:2:3:4:5:6:7:8"_s;
}

void Ipv6AddressTest::textIsCanonical()
{
    QFETCH(QString, text);
    QTEST(Ipv6Address::parse(text)->toString(), "canonical");
}

void Ipv6AddressTest::expandedTextHasAllDigits()
{
    QCOMPARE(Ipv6Address::parse(u"2408:4005:3a:1a00::5")->toExpandedString(),
             u"2408:4005:003a:1a00:0000:0000:0000:0005"_s);
}

void Ipv6AddressTest::textReadsBackAsTheSameAddress()
{
    core::SeededRandom random(42);
    for (int i = 0; i < 5000; ++i) {
        Ipv6Address address{random.next(), random.next()};
        for (int group = 0; group < 4; ++group) { // zero groups are rare by chance
            if (random.next() % 2 == 0)
                address.high &= ~(0xFFFFULL << (16 * group));
            if (random.next() % 2 == 0)
                address.low &= ~(0xFFFFULL << (16 * group));
        }
        QCOMPARE(Ipv6Address::parse(address.toString())->toString(), address.toString());
        QVERIFY(Ipv6Address::parse(address.toString()) == address);
        QVERIFY(Ipv6Address::parse(address.toExpandedString().toUpper()) == address);
    }
}

void Ipv6AddressTest::spellingsOfOneAddressAreEqual()
{
    const auto address = Ipv6Address::parse(u"2408:4005:3a:1a00::5");
    QVERIFY(address == Ipv6Address::parse(u"2408:4005:003A:1A00:0000:0000:0000:0005"));
    QVERIFY(address == Ipv6Address::parse(u"2408:4005:3a:1a00::0.0.0.5"));
    QVERIFY(address != Ipv6Address::parse(u"2408:4005:3a:1a00::6"));
}

void Ipv6AddressTest::addressesSortAsNumbers()
{
    const QStringList sorted{u"::9"_s, u"::10"_s, u"2408:9::1"_s, u"2408:10::"_s, u"2408:10::1"_s, u"a000::"_s};
    std::vector<Ipv6Address> addresses;
    for (const QString &text : sorted)
        addresses.push_back(*Ipv6Address::parse(text));
    std::reverse(addresses.begin(), addresses.end());
    std::sort(addresses.begin(), addresses.end());
    for (size_t i = 0; i < addresses.size(); ++i)
        QCOMPARE(addresses[i].toString(), sorted[static_cast<qsizetype>(i)]);
}

void Ipv6AddressTest::addressesCanBeKeys()
{
    QHash<Ipv6Address, int> owners;
    owners.insert(*Ipv6Address::parse(u"2408::A"), 1);
    QCOMPARE(owners.value(*Ipv6Address::parse(u"2408:0::a")), 1);
    QCOMPARE(owners.value(*Ipv6Address::parse(u"2408::b"), -1), -1);
    QVERIFY(qHash(Ipv6Address{1, 0}) != qHash(Ipv6Address{0, 1}));
}

void Ipv6AddressTest::prefixesAreReadAndCleared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("vSwitch") << u"2408:4005:3A:1A00::/64"_s << u"2408:4005:3a:1a00::/64"_s;
    QTest::newRow("bits behind") << u"2408:4005:3a:1a00:1:2:3:4/64"_s << u"2408:4005:3a:1a00::/64"_s;
    QTest::newRow("VPC") << u"2408:4005:3a:1a05::/56"_s << u"2408:4005:3a:1a00::/56"_s;
    QTest::newRow("delegated") << u"2001:db8:1234:1a00:1::/80"_s << u"2001:db8:1234:1a00:1::/80"_s;
    QTest::newRow("everything") << u"2001::/0"_s << u"::/0"_s;
    QTest::newRow("one address") << u"2001::1/128"_s << u"2001::1/128"_s;
    QTest::newRow("odd length") << u"ffff::/13"_s << u"fff8::/13"_s;
    QTest::newRow("past the half") << u"::ffff:ffff:ffff:ffff/65"_s << u"::8000:0:0:0/65"_s;
}

void Ipv6AddressTest::prefixesAreReadAndCleared()
{
    QFETCH(QString, text);
    const auto prefix = Ipv6Prefix::parse(text);
    QVERIFY(prefix.has_value());
    QTEST(prefix->toString(), "canonical");
    QVERIFY(Ipv6Prefix::parse(prefix->toString()) == prefix);
}

void Ipv6AddressTest::whatIsNoPrefixIsRefused_data()
{
    static constexpr const char *texts[] = {"",
                                            "/",
                                            "/64",
                                            "2408::",
                                            "2408::/",
                                            "2408::/129",
                                            "2408::/-1",
                                            "2408::/+64",
                                            "2408::/ 64",
                                            "2408::/64 ",
                                            "2408::/6a",
                                            "2408::/64/64",
                                            "2408::/0064",
                                            "2408:XXXX:3c5:44e::/64",
                                            "2001:db8:1234:1a00:****::/80",
                                            "192.168.0.0/24",
                                            "2408::/99999999999999999999"};
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromLatin1(text);
}

void Ipv6AddressTest::whatIsNoPrefixIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Ipv6Prefix::parse(text));
}

void Ipv6AddressTest::aPrefixContainsItsAddressesOnly_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("contained");
    QTest::newRow("first") << u"2408:4005:3a:1a00::/64"_s << u"2408:4005:3a:1a00::"_s << true;
    QTest::newRow("last") << u"2408:4005:3a:1a00::/64"_s << u"2408:4005:3a:1a00:ffff:ffff:ffff:ffff"_s << true;
    QTest::newRow("next") << u"2408:4005:3a:1a00::/64"_s << u"2408:4005:3a:1a01::"_s << false;
    QTest::newRow("before") << u"2408:4005:3a:1a00::/64"_s << u"2408:4005:3a:19ff::ffff"_s << false;
    QTest::newRow("56") << u"2408:4005:3a:1a00::/56"_s << u"2408:4005:3a:1aff::1"_s << true;
    QTest::newRow("80") << u"2408::1:0:0:0/80"_s << u"2408::1:0:0:9"_s << true;
    QTest::newRow("outside 80") << u"2408::1:0:0:0/80"_s << u"2408::2:0:0:9"_s << false;
    QTest::newRow("everything") << u"::/0"_s << u"ffff::1"_s << true;
    QTest::newRow("itself") << u"::1/128"_s << u"::1"_s << true;
    QTest::newRow("not itself") << u"::1/128"_s << u"::2"_s << false;
}

void Ipv6AddressTest::aPrefixContainsItsAddressesOnly()
{
    QFETCH(QString, prefix);
    QFETCH(QString, address);
    QTEST(Ipv6Prefix::parse(prefix)->contains(*Ipv6Address::parse(address)), "contained");
}

void Ipv6AddressTest::aSuffixGoesBehindThePrefix()
{
    const Ipv6Prefix cidr = *Ipv6Prefix::parse(u"2408:4005:3a:1a00::/64");
    QCOMPARE(cidr.withSuffix(*Ipv6Address::parse(u"::5")).toString(), u"2408:4005:3a:1a00::5"_s);
    QCOMPARE(cidr.withSuffix(*Ipv6Address::parse(u"::ffff:ffff:ffff:ffff")).toString(),
             u"2408:4005:3a:1a00:ffff:ffff:ffff:ffff"_s);
    QCOMPARE(Ipv6Prefix::parse(u"::/0")->withSuffix({~0ULL, 1}).high, ~0ULL);
}

void Ipv6AddressTest::theAnycastAddressIsAllZerosBehindThePrefix()
{
    QCOMPARE(Ipv6Prefix::parse(u"2408:4005:3a:1a00:9::9/64")->subnetRouterAnycast().toString(),
             u"2408:4005:3a:1a00::"_s);
}

QTEST_GUILESS_MAIN(Ipv6AddressTest)
#include "tst_ipv6address.moc"
