// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/packedinterface.h"
#include "tests/models/modelrows.h"

#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using domain::NetworkInterface;
using store::InterfacePacker;
using store::PackedInterface;
using tests::packed;

namespace {

/// Every field that a cloud may tell has a value that is not its default one.
NetworkInterface complete()
{
    NetworkInterface interface = tests::interfaceNumber(7);
    interface.description = u"给数据库"_s;
    interface.resourceGroupId = u"rg-1"_s;
    interface.ownerId = u"1234567890"_s;
    interface.trafficMode = u"HighPerformance"_s;
    interface.ipv4.push_back({{0x0A000001u}, false, u"47.98.1.2"_s});
    interface.ipv6Prefixes = {*domain::Ipv6Prefix::parse(u"2408:4005:3a:1a01:1::/80"),
                              *domain::Ipv6Prefix::parse(u"2408:4005:3a:1a02::/64")};
    interface.primaryIpv6 = interface.ipv6.back();
    interface.ipv4Prefixes = QStringList{u"192.168.0.16/28"_s};
    interface.unreadableAddresses = QStringList{u"2408:::5"_s, u"é"_s};
    interface.tags = {{u"环境"_s, u"生产"_s}, {u"Name"_s, QString()}};
    interface.serviceId = u"1234"_s;
    interface.queueNumber = 4;
    interface.serviceManaged = true;
    interface.deleteOnRelease = true;
    interface.sourceDestCheck = true;
    return interface;
}

/// Each changes one field that an ENI has alone.
const std::vector<void (*)(NetworkInterface &)> ownChanges{
    [](NetworkInterface &i) { i.id += u'x'; },
    [](NetworkInterface &i) { i.name += u'é'; },
    [](NetworkInterface &i) { i.description.clear(); },
    [](NetworkInterface &i) { i.instanceId.clear(); },
    [](NetworkInterface &i) { i.macAddress = i.macAddress.toUpper(); },
    [](NetworkInterface &i) { i.created = i.created.addMSecs(1); },
    [](NetworkInterface &i) { i.ipv4.back().publicAddress.clear(); },
    [](NetworkInterface &i) { i.ipv4.back().primary = true; },
    [](NetworkInterface &i) { i.ipv4.back().address.value += 1; },
    [](NetworkInterface &i) { i.ipv6.back().low += 1; },
    [](NetworkInterface &i) { i.ipv6.pop_back(); },
    [](NetworkInterface &i) { i.primaryIpv6.reset(); },
    [](NetworkInterface &i) { i.ipv6Prefixes.back().length = 65; },
    [](NetworkInterface &i) { i.ipv4Prefixes.clear(); },
    [](NetworkInterface &i) { i.unreadableAddresses.removeLast(); },
    [](NetworkInterface &i) { i.tags.back().value = u"v"_s; },
};

/// Each changes one field that many ENIs may have alike; where it is a text, the others stay the same objects.
const std::vector<void (*)(NetworkInterface &)> commonChanges{
    [](NetworkInterface &i) { i.status = domain::InterfaceStatus::Deleting; },
    [](NetworkInterface &i) { i.statusText = u"x"_s; },
    [](NetworkInterface &i) { i.type = domain::InterfaceType::Other; },
    [](NetworkInterface &i) { i.typeText = u"x"_s; },
    [](NetworkInterface &i) { i.zoneId = u"x"_s; },
    [](NetworkInterface &i) { i.vpcId = u"x"_s; },
    [](NetworkInterface &i) { i.vSwitchId = u"x"_s; },
    [](NetworkInterface &i) { i.resourceGroupId = u"x"_s; },
    [](NetworkInterface &i) { i.ownerId = u"x"_s; },
    [](NetworkInterface &i) { i.trafficMode = u"x"_s; },
    [](NetworkInterface &i) { i.securityGroupIds.append(u"x"_s); },
    [](NetworkInterface &i) { i.serviceId = u"x"_s; },
    [](NetworkInterface &i) { i.queueNumber = 5; },
    [](NetworkInterface &i) { i.serviceManaged = false; },
    [](NetworkInterface &i) { i.deleteOnRelease = false; },
    [](NetworkInterface &i) { i.sourceDestCheck = false; },
};

} // namespace

class tst_PackedInterface : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPackedComesOutAsItWas_data();
    void whatWasPackedComesOutAsItWas();
    void singleFieldsAreReadWithoutTheRest();
    void aChangeOfAnyFieldMakesItDiffer();
    void oneCommonFieldOfItsOwnIsEnoughToBeApart();
    void equalTextsOfAnotherAnswerAreSharedToo();
    void interfacesThatHaveMuchAlikeKeepItOnce();
    void thoseOfTwoPackersAreComparedByWhatTheySay();
    void theKeyIsThatOfTheId();
    void oneThatLeavesItsBlockStaysTheSame();
    void thoseThatAreAddedOneByOneAreTakenTogether();
    void anEmptyOneHasNoId();
};

void tst_PackedInterface::whatWasPackedComesOutAsItWas_data()
{
    QTest::addColumn<NetworkInterface>("interface");
    QTest::newRow("nothing told") << NetworkInterface();
    QTest::newRow("usual") << tests::interfaceNumber(4);
    QTest::newRow("complete") << complete();
    NetworkInterface before1970;
    before1970.created = QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    QTest::newRow("before 1970") << before1970;
    NetworkInterface crowded;
    crowded.id = u"eni-crowded"_s;
    for (quint64 i = 0; i < 70'000; ++i)
        crowded.ipv6.push_back({1, i});
    QTest::newRow("70,000 addresses") << crowded;
    for (const QString &mac : {u"00:16:3E:12:34:56"_s, u"00-16-3e-12-34-56"_s, u"00163e123456"_s, u"00:16:3e:12:34"_s,
                               u"00:16:3e:12:34:5g"_s, u"00:16:3e:12-34:56"_s, u"网"_s, u"ff:ff:ff:ff:ff:ff"_s}) {
        NetworkInterface unusual;
        unusual.macAddress = mac;
        QTest::addRow("the MAC %s", qPrintable(mac)) << unusual;
    }
    for (const qsizetype length : {1, 63, 64, 127, 128, 8191, 8192, 20'000}) {
        NetworkInterface narrow;
        narrow.name = QString(length, u'ÿ');
        QTest::addRow("a name of %d letters", static_cast<int>(length)) << narrow;
        NetworkInterface wide;
        wide.name = QString(length - 1, u'a') + u'Ā';
        wide.description = QString(length, QChar(0xD800)); // half of a pair
        QTest::addRow("a name of %d letters that are not Latin-1", static_cast<int>(length)) << wide;
    }
}

void tst_PackedInterface::whatWasPackedComesOutAsItWas()
{
    QFETCH(const NetworkInterface, interface);
    QVERIFY(packed(interface).unpacked() == interface);
}

void tst_PackedInterface::singleFieldsAreReadWithoutTheRest()
{
    const NetworkInterface interface = complete();
    const PackedInterface row = packed(interface);
    QCOMPARE(row.id(), interface.id);
    QCOMPARE(row.instanceId(), interface.instanceId);
    QCOMPARE(row.name(), interface.name);
    QCOMPARE(row.macAddress(), interface.macAddress);
    QCOMPARE(row.created(), interface.created);
    QCOMPARE(row.unreadableAddresses(), interface.unreadableAddresses);
    QCOMPARE(row.primaryIpv4(), interface.primaryIpv4());
    QCOMPARE(row.ipv6SlotsUsed(), interface.ipv6SlotsUsed());
    QVERIFY(std::ranges::equal(row.ipv6(), interface.ipv6));
    QVERIFY(std::ranges::equal(row.ipv6Prefixes(), interface.ipv6Prefixes));
    QVERIFY(std::ranges::equal(row.ipv4(), interface.ipv4, {}, {}, &domain::PrivateIpv4::address));
    QCOMPARE(row.common().zoneId, interface.zoneId);
    QCOMPARE(row.common().securityGroupIds, interface.securityGroupIds);
    QVERIFY(!packed(NetworkInterface()).primaryIpv4());
    QVERIFY(!packed(NetworkInterface()).created().isValid());
}

void tst_PackedInterface::aChangeOfAnyFieldMakesItDiffer()
{
    InterfacePacker packer;
    const PackedInterface before = packer.pack(complete());
    QVERIFY(before == packer.pack(complete()));
    for (size_t i = 0; i < ownChanges.size(); ++i) {
        NetworkInterface changed = complete();
        ownChanges[i](changed);
        const PackedInterface after = packer.pack(changed);
        QVERIFY2(!(before == after), qPrintable(QString::number(i)));
        QVERIFY2(after.unpacked() == changed, qPrintable(QString::number(i)));
        QCOMPARE(&after.common(), &before.common());
    }
    QVERIFY(!(before == PackedInterface()));
}

void tst_PackedInterface::oneCommonFieldOfItsOwnIsEnoughToBeApart()
{
    InterfacePacker packer(1 << 16);
    const NetworkInterface interface = complete();
    const PackedInterface before = packer.pack(interface);
    for (size_t i = 0; i < commonChanges.size(); ++i) {
        NetworkInterface changed = interface;
        commonChanges[i](changed);
        const PackedInterface after = packer.pack(changed);
        QVERIFY2(&after.common() != &before.common(), qPrintable(QString::number(i)));
        QVERIFY2(!(before == after), qPrintable(QString::number(i)));
        QVERIFY2(after.unpacked() == changed, qPrintable(QString::number(i)));
    }
    QCOMPARE(&packer.pack(interface).common(), &before.common());
}

void tst_PackedInterface::equalTextsOfAnotherAnswerAreSharedToo()
{
    InterfacePacker packer(1 << 16);
    const PackedInterface before = packer.pack(complete());
    NetworkInterface again = complete();
    for (QString *const text : {&again.statusText, &again.vpcId, &again.serviceId})
        *text = QString(text->constData(), text->size());
    again.securityGroupIds = QStringList(again.securityGroupIds.begin(), again.securityGroupIds.end());
    QCOMPARE(&packer.pack(again).common(), &before.common());
}

void tst_PackedInterface::interfacesThatHaveMuchAlikeKeepItOnce()
{
    constexpr int count = 1000;
    InterfacePacker packer;
    std::set<const NetworkInterface *> commons;
    for (const PackedInterface &row : packer.pack(tests::interfaceNumbers(0, count)))
        commons.insert(&row.common());
    QVERIFY2(commons.size() <= 420, qPrintable(QString::number(commons.size()))); // 3 states, 20 switches, 7 groups
    for (const NetworkInterface *common : commons)
        QVERIFY(common->id.isEmpty() && common->name.isEmpty() && common->ipv4.empty());
}

void tst_PackedInterface::thoseOfTwoPackersAreComparedByWhatTheySay()
{
    PackedInterface one = packed(complete());
    const PackedInterface other = packed(complete());
    QVERIFY(one == other);
    QVERIFY(&one.common() != &other.common());
    one.shareCommon(other);
    QCOMPARE(&one.common(), &other.common());
    const PackedInterface third = packed(tests::interfaceNumber(2));
    one.shareCommon(third);
    QCOMPARE(&one.common(), &other.common());
}

void tst_PackedInterface::theKeyIsThatOfTheId()
{
    NetworkInterface wide;
    wide.id = u"网卡"_s;
    QCOMPARE(packed(complete()).key(), PackedInterface::keyOf(complete().id));
    QCOMPARE(packed(wide).key(), PackedInterface::keyOf(wide.id));
    QVERIFY(PackedInterface::keyOf(u"Ab"_s) != PackedInterface::keyOf(QString(QChar(u'b' << 8 | u'A'))));
}

void tst_PackedInterface::oneThatLeavesItsBlockStaysTheSame()
{
    InterfacePacker packer(1 << 16);
    packer.pack(tests::interfaceNumbers(0, 5));
    PackedInterface row = packer.pack(complete());
    const char *const before = row.key().data();
    row.leaveBlock();
    QVERIFY(row.key().data() != before);
    QVERIFY(row.unpacked() == complete());
    QVERIFY(row == packer.pack(complete()));
}

void tst_PackedInterface::thoseThatAreAddedOneByOneAreTakenTogether()
{
    InterfacePacker packer(1 << 16);
    NetworkInterface row = complete();
    packer.add(row);
    row = tests::interfaceNumber(7); // the packer keeps nothing of it
    packer.add(row);
    row = NetworkInterface();
    const std::vector<PackedInterface> taken = packer.take();
    QCOMPARE(taken.size(), 2U);
    QVERIFY(taken[0].unpacked() == complete());
    QVERIFY(taken[1].unpacked() == tests::interfaceNumber(7));
    QCOMPARE(taken[0].keyHash(), PackedInterface::keyHashOf(PackedInterface::keyOf(complete().id)));
    QVERIFY(packer.take().empty());
    QVERIFY(packer.pack(complete()) == taken[0]);
}

void tst_PackedInterface::anEmptyOneHasNoId()
{
    QVERIFY(PackedInterface().isEmpty());
    QVERIFY(!PackedInterface().hasId());
    QVERIFY(!packed(NetworkInterface()).hasId());
    QVERIFY(packed(complete()).hasId());
    QVERIFY(PackedInterface().unpacked() == NetworkInterface());
}

QTEST_APPLESS_MAIN(tst_PackedInterface)
#include "tst_packedinterface.moc"
