// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/networkinterface.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class NetworkInterfaceTest : public QObject
{
    Q_OBJECT

private slots:
    void statusWordsAreKnown_data();
    void statusWordsAreKnown();
    void typeWordsAreKnown_data();
    void typeWordsAreKnown();
    void aNamelessInterfaceShowsItsId();
    void thePrimaryIpv4IsTheOneSaidToBe();
    void addressesAndPrefixesTakeSlots();
    void anAddressIsFoundByValue();
};

void NetworkInterfaceTest::statusWordsAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<InterfaceStatus>("status");
    QTest::newRow("Available") << u"Available"_s << InterfaceStatus::Available;
    QTest::newRow("Unattached") << u"Unattached"_s << InterfaceStatus::Available;
    QTest::newRow("InUse") << u"InUse"_s << InterfaceStatus::InUse;
    QTest::newRow("Attaching") << u"Attaching"_s << InterfaceStatus::Attaching;
    QTest::newRow("Detaching") << u"Detaching"_s << InterfaceStatus::Detaching;
    QTest::newRow("Creating") << u"Creating"_s << InterfaceStatus::Creating;
    QTest::newRow("Deleting") << u"Deleting"_s << InterfaceStatus::Deleting;
    QTest::newRow("CreateFailed") << u"CreateFailed"_s << InterfaceStatus::CreateFailed;
    QTest::newRow("Create Failed") << u"Create Failed"_s << InterfaceStatus::CreateFailed;
    QTest::newRow("Linked") << u"Linked"_s << InterfaceStatus::Linked;
    QTest::newRow("Linking") << u"Linking"_s << InterfaceStatus::Linking;
    QTest::newRow("Unlinking") << u"Unlinking"_s << InterfaceStatus::Unlinking;
    QTest::newRow("Executing") << u"Executing"_s << InterfaceStatus::Other;
    QTest::newRow("other case") << u"inuse"_s << InterfaceStatus::Other;
    QTest::newRow("nothing") << QString() << InterfaceStatus::Other;
}

void NetworkInterfaceTest::statusWordsAreKnown()
{
    QFETCH(QString, word);
    QTEST(interfaceStatusFrom(word), "status");
}

void NetworkInterfaceTest::typeWordsAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<InterfaceType>("type");
    QTest::newRow("Primary") << u"Primary"_s << InterfaceType::Primary;
    QTest::newRow("Secondary") << u"Secondary"_s << InterfaceType::Secondary;
    QTest::newRow("Trunk") << u"Trunk"_s << InterfaceType::Trunk;
    QTest::newRow("Member") << u"Member"_s << InterfaceType::Member;
    QTest::newRow("nothing") << QString() << InterfaceType::Secondary;
    QTest::newRow("new word") << u"Quantum"_s << InterfaceType::Other;
}

void NetworkInterfaceTest::typeWordsAreKnown()
{
    QFETCH(QString, word);
    QTEST(interfaceTypeFrom(word), "type");
}

void NetworkInterfaceTest::aNamelessInterfaceShowsItsId()
{
    NetworkInterface interface;
    interface.id = u"eni-1"_s;
    QCOMPARE(interface.displayName(), u"eni-1"_s);
    interface.name = u"前端网卡-7"_s;
    QCOMPARE(interface.displayName(), u"前端网卡-7"_s);
}

void NetworkInterfaceTest::thePrimaryIpv4IsTheOneSaidToBe()
{
    NetworkInterface interface;
    QVERIFY(!interface.primaryIpv4());
    interface.ipv4 = {{Ipv4Address{1}, false, {}}, {Ipv4Address{2}, true, {}}};
    QCOMPARE(interface.primaryIpv4()->value, 2u);
    interface.ipv4.pop_back();
    QVERIFY(!interface.primaryIpv4());
}

void NetworkInterfaceTest::addressesAndPrefixesTakeSlots()
{
    NetworkInterface interface;
    QCOMPARE(interface.ipv6SlotsUsed(), 0);
    interface.ipv6 = {{1, 1}, {1, 2}};
    interface.ipv6Prefixes = {{{2, 0}, 80}};
    QCOMPARE(interface.ipv6SlotsUsed(), 3);
}

void NetworkInterfaceTest::anAddressIsFoundByValue()
{
    NetworkInterface interface;
    interface.ipv6 = {*Ipv6Address::parse(u"2408::A")};
    QVERIFY(interface.hasIpv6(*Ipv6Address::parse(u"2408:0::000a")));
    QVERIFY(!interface.hasIpv6(*Ipv6Address::parse(u"2408::b")));
}

QTEST_GUILESS_MAIN(NetworkInterfaceTest)
#include "tst_networkinterface.moc"
