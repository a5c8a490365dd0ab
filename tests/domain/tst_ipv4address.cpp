// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ipv4address.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Ipv4Address;

class Ipv4AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void fourOctetsAreRead_data();
    void fourOctetsAreRead();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
    void addressesSortAsNumbers();
};

void Ipv4AddressTest::fourOctetsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("value");
    QTest::newRow("private") << u"172.16.8.10"_s << 0xAC10080Au;
    QTest::newRow("lowest") << u"0.0.0.0"_s << 0u;
    QTest::newRow("highest") << u"255.255.255.255"_s << 0xFFFFFFFFu;
}

void Ipv4AddressTest::fourOctetsAreRead()
{
    QFETCH(QString, text);
    const auto address = Ipv4Address::parse(text);
    QVERIFY(address.has_value());
    QTEST(address->value, "value");
    QCOMPARE(address->toString(), text);
}

void Ipv4AddressTest::whatIsNoAddressIsRefused_data()
{
    static constexpr const char *texts[] = {"",           "1",        "1.2.3",      "1.2.3.4.5",     "1.2.3.256",
                                            "1.2.3.",     ".1.2.3",   "1..2.3",     "1.2.3.4 ",      " 1.2.3.4",
                                            "1.2.3.-4",   "1.2.3.+4", "1.2.3.4/24", "192.168.**.**", "1.2.3.0x4",
                                            "1.2.3.0004", "::1",      "010.0.0.5",  "10.0.0.035"};
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("full-width digit") << u"1.2.3.４"_s;
}

void Ipv4AddressTest::whatIsNoAddressIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Ipv4Address::parse(text));
}

void Ipv4AddressTest::addressesSortAsNumbers()
{
    QVERIFY(*Ipv4Address::parse(u"172.16.8.9") < *Ipv4Address::parse(u"172.16.8.10"));
    QVERIFY(*Ipv4Address::parse(u"9.255.255.255") < *Ipv4Address::parse(u"10.0.0.0"));
}

QTEST_GUILESS_MAIN(Ipv4AddressTest)
#include "tst_ipv4address.moc"
