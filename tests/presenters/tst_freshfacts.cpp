// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/changedialogtext.h"
#include "app/presenters/freshfacts.h"
#include "tests/operations/cloudreplies.h"
#include "tests/support/scriptedapiclient.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace replies = tests::replies;

/// Facts come with the time at which they were true: evidence states it.
class FreshFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAnotherReadingToldHasItsOwnTime();
    void unchangedFactsKeepTheirTime();
    void anInterfaceThatIsGoneWasLookedForAtATime();
    void onlyAnsweredAddressesWereSearched();

private:
    domain::Facts read(presenters::FreshFacts &facts)
    {
        facts.read();
        return QTest::qWaitFor([&facts] { return !facts.isReading(); }) ? facts.facts() : domain::Facts();
    }
    domain::NetworkInterface interface(const QString &status) const
    {
        domain::NetworkInterface interface;
        interface.id = u"eni-1"_s;
        interface.status = domain::interfaceStatusFrom(status);
        interface.statusText = status;
        return interface;
    }

    core::Clock m_clock{1000};
    tests::ScriptedApiClient m_client;
    store::Store m_store;
    store::RegionStore &m_region = m_store.region(u"account"_s, u"cn-hangzhou"_s);
    const operations::RegionContext m_context{u"account"_s, u"prod"_s, u"cn-hangzhou"_s, {}, &m_client};
};

void FreshFactsTest::whatAnotherReadingToldHasItsOwnTime()
{
    presenters::FreshFacts facts(m_context, m_region, m_clock, u"eni-1"_s);
    m_client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    const domain::Facts first = read(facts);
    QVERIFY(first.readAt.isValid());
    QVERIFY(!first.interfaceReadAt.isValid());
    QTest::qWait(2);
    m_region.interfaces.merge({interface(u"Attaching"_s)});
    QVERIFY(facts.facts().interfaceReadAt > first.readAt);
    QCOMPARE(facts.facts().readAt, first.readAt);
    const domain::InterfaceKey key{u"account"_s, u"cn-hangzhou"_s, u"eni-1"_s};
    const explain::Situation situation =
        presenters::ChangeDialogText::situation(facts.facts(), domain::planAssignCount(key, u"web-7"_s, 1), m_context);
    QCOMPARE(situation.interfaceStatus, u"Attaching"_s);
    QCOMPARE(situation.interfaceReadAt, facts.facts().interfaceReadAt);
}

void FreshFactsTest::unchangedFactsKeepTheirTime()
{
    presenters::FreshFacts facts(m_context, m_region, m_clock, u"eni-1"_s);
    m_client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    const domain::Facts first = read(facts);
    domain::NetworkInterface other = interface(u"Attaching"_s);
    other.id = u"eni-2"_s;
    m_region.interfaces.merge({other});
    QVERIFY(!facts.facts().interfaceReadAt.isValid());
}

void FreshFactsTest::anInterfaceThatIsGoneWasLookedForAtATime()
{
    m_region.interfaces.merge({interface(u"InUse"_s)});
    presenters::FreshFacts facts(m_context, m_region, m_clock, u"eni-1"_s);
    QVERIFY(!facts.facts().readAt.isValid());
    m_client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({}));
    const domain::Facts known = read(facts);
    QVERIFY(!known.interface);
    QVERIFY(known.readAt.isValid());
    QVERIFY(presenters::ChangeDialogText::situation(known, {}, m_context).gone);
}

void FreshFactsTest::onlyAnsweredAddressesWereSearched()
{
    const domain::Ipv6Address address = *domain::Ipv6Address::parse(u"2001:db8::5"_s);
    presenters::FreshFacts facts(m_context, m_region, m_clock, u"eni-1"_s);
    facts.askHolders({address});
    m_client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    m_client.expect(u"DescribeNetworkInterfaces"_s, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QCOMPARE(read(facts).searched.size(), size_t(0));
    m_client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    m_client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({}));
    QCOMPARE(read(facts).searched, std::vector{address});
}

QTEST_GUILESS_MAIN(FreshFactsTest)
#include "tst_freshfacts.moc"
