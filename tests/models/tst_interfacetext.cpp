// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/interfacetext.h"
#include "tests/models/modelrows.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using models::Column;
using models::InterfaceText;

class tst_InterfaceText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneIpv6AddressIsShownAlone();
    void severalAreShownAsTheFirstAndHowManyMore();
    void prefixesAndUnreadableAddressesCountToo();
    void nothingIsADash();
    void aScreenReaderHearsNoDash();
    void idsStandInForNamesThatAreNotKnown();
    void namesStandBesideIdsInFull();
    void usageIsADashUntilTheLimitIsKnown();
    void anAvailableInterfaceMayHaveTen();
    void unknownWordsOfTheServerAreShownAsSent();
    void tooltipsAreNeverRichTextOfOthers();
    void timesAreLocal();

private:
    QString display(Column column) const { return text().display(column); }
    InterfaceText text() const
    {
        m_row = tests::packed(m_interface);
        return {m_row, *m_surroundings, m_locale, m_region};
    }
    void knowInstance();

    domain::NetworkInterface m_interface;
    mutable store::PackedInterface m_row; ///< of the last text()
    std::unique_ptr<store::SurroundingsStore> m_surroundings;
    QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
    QString m_region = u"cn-hangzhou"_s;
};

void tst_InterfaceText::init()
{
    m_interface = tests::interfaceNumber(7);
    m_surroundings = std::make_unique<store::SurroundingsStore>();
}

void tst_InterfaceText::knowInstance()
{
    domain::Instance instance;
    instance.id = m_interface.instanceId;
    instance.name = u"web-03"_s;
    instance.typeId = u"ecs.g7.large"_s;
    domain::InstanceType type;
    type.id = instance.typeId;
    type.ipv6PerInterface = 6;
    m_surroundings->merge(std::vector{instance});
    m_surroundings->merge(std::vector{type});
}

void tst_InterfaceText::oneIpv6AddressIsShownAlone()
{
    m_interface.ipv6 = {*domain::Ipv6Address::parse(u"2408:4005:003A:1A00::0005")};
    QCOMPARE(display(Column::Ipv6Addresses), u"2408:4005:3a:1a00::5"_s);
    QCOMPARE(text().full(Column::Ipv6Addresses), u"2408:4005:3a:1a00::5"_s);
}

void tst_InterfaceText::severalAreShownAsTheFirstAndHowManyMore()
{
    QCOMPARE(display(Column::Ipv6Addresses), u"2408:4005:3a:1a00::70 +2"_s);
    QCOMPARE(text().full(Column::Ipv6Addresses),
             u"2408:4005:3a:1a00::70, 2408:4005:3a:1a00::71, 2408:4005:3a:1a00::72"_s);
    QCOMPARE(text().toolTip(Column::Ipv6Addresses),
             u"2408:4005:3a:1a00::70\n2408:4005:3a:1a00::71\n2408:4005:3a:1a00::72"_s);
}

void tst_InterfaceText::prefixesAndUnreadableAddressesCountToo()
{
    m_interface.ipv6.resize(1);
    m_interface.ipv6Prefixes = {*domain::Ipv6Prefix::parse(u"2408:4005:3a:1a00:1::/80")};
    m_interface.unreadableAddresses = QStringList{u"2408:::5"_s};
    QCOMPARE(display(Column::Ipv6Addresses), u"2408:4005:3a:1a00::70 +2"_s);
    m_interface.ipv6.clear();
    m_interface.unreadableAddresses.clear();
    QCOMPARE(display(Column::Ipv6Addresses), u"2408:4005:3a:1a00:1::/80"_s);
}

void tst_InterfaceText::nothingIsADash()
{
    m_interface.ipv6.clear();
    m_interface.ipv4.clear();
    m_interface.instanceId.clear();
    QCOMPARE(display(Column::Ipv6Addresses), u"–"_s);
    QCOMPARE(display(Column::PrimaryIpv4), u"–"_s);
    QCOMPARE(display(Column::Instance), u"–"_s);
    QCOMPARE(text().full(Column::Ipv6Addresses), QString());
}

void tst_InterfaceText::aScreenReaderHearsNoDash()
{
    m_interface = domain::NetworkInterface();
    for (int column = 0; column < static_cast<int>(Column::Count); ++column) {
        const QString heard = text().accessible(static_cast<Column>(column));
        QVERIFY(!heard.isEmpty());
        QVERIFY(!heard.contains(u'–'));
    }
}

void tst_InterfaceText::idsStandInForNamesThatAreNotKnown()
{
    QCOMPARE(display(Column::Instance), m_interface.instanceId);
    QCOMPARE(display(Column::VSwitch), m_interface.vSwitchId);
    QCOMPARE(display(Column::Vpc), m_interface.vpcId);
    QCOMPARE(text().full(Column::Vpc), m_interface.vpcId);
}

void tst_InterfaceText::namesStandBesideIdsInFull()
{
    knowInstance();
    QCOMPARE(display(Column::Instance), u"web-03"_s);
    QCOMPARE(text().full(Column::Instance), u"web-03 (%1)"_s.arg(m_interface.instanceId));
}

void tst_InterfaceText::usageIsADashUntilTheLimitIsKnown()
{
    QCOMPARE(display(Column::Ipv6Usage), u"–"_s);
    QCOMPARE(text().accessible(Column::Ipv6Usage), u"3 used, the limit is not known yet"_s);
    knowInstance();
    QCOMPARE(display(Column::Ipv6Usage), u"3 / 6"_s);
    QCOMPARE(text().accessible(Column::Ipv6Usage), u"3 of 6 used"_s);
}

void tst_InterfaceText::anAvailableInterfaceMayHaveTen()
{
    m_interface.status = domain::InterfaceStatus::Available;
    QCOMPARE(display(Column::Ipv6Usage), u"3 / 10"_s);
}

void tst_InterfaceText::unknownWordsOfTheServerAreShownAsSent()
{
    m_interface.status = domain::InterfaceStatus::Other;
    m_interface.statusText = u"Executing"_s;
    m_interface.type = domain::InterfaceType::Other;
    m_interface.typeText = u"Quantum"_s;
    QCOMPARE(display(Column::Status), u"Executing"_s);
    QCOMPARE(display(Column::Type), u"Quantum"_s);
}

void tst_InterfaceText::tooltipsAreNeverRichTextOfOthers()
{
    m_interface.name = u"<b>bold</b> & <img src=x>"_s;
    QCOMPARE(text().toolTip(Column::Name), u"<qt>&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img src=x&gt;</qt>"_s);
    m_interface.name = u"a & b"_s;
    QCOMPARE(text().toolTip(Column::Name), u"a & b"_s);
}

void tst_InterfaceText::timesAreLocal()
{
    QCOMPARE(display(Column::Created), m_locale.toString(m_interface.created.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(text().values(Column::Created), QStringList{m_interface.created.toString(Qt::ISODate)});
    QVERIFY(m_interface.created.toString(Qt::ISODate).endsWith(u'Z'));
    m_interface.created = QDateTime();
    QCOMPARE(display(Column::Created), QString());
}

QTEST_GUILESS_MAIN(tst_InterfaceText)
#include "tst_interfacetext.moc"
