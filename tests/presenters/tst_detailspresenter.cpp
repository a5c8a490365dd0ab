// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/detailspresenter.h"
#include "tests/models/modelrows.h"
#include "tests/operations/operationrun.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using presenters::AddressOutcome;
using presenters::DetailSection;
using presenters::DetailsPresenter;
using tests::interfaceNumber;
using Kind = DetailSection::Kind;
using Raw = DetailsPresenter::Raw;

namespace {

const QString readAttribute = u"DescribeNetworkInterfaceAttribute"_s;

domain::Ipv6Address address(quint64 low)
{
    return {0x24084005003A1A00ull, low};
}

} // namespace

class tst_DetailsPresenter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingSelectedSaysNothing();
    void titleAndSubtitleNameTheInterface();
    void theStateIsASentence();
    void sectionsComeInTheirOrder();
    void ipv6AddressesAreListedWithWhatBecameOfThem();
    void theLimitIsInTheCaption();
    void namesAndCidrsOfNetworksAreShown();
    void emptySectionsSayWhy();
    void tenThousandAddressesAreShortened();
    void severalAreASummary();
    void addressesOfAllSelectedCanBeCopied();
    void unknownIdsAreNotSelected();
    void itFollowsTheStore();
    void aRemovedInterfaceIsNoLongerSelected();
    void rawTextIsAskedForWhenWanted();
    void aRefusedRawTextIsToldAndCanBeAskedForAgain();
    void anotherSelectionForgetsTheRawText();
    void anotherRegionForgetsEverything();
    void aLateRegionNameForgetsNothing();
    void theStateOfAnAddressComesFromTheLatestStep();

private:
    const DetailSection *section(Kind kind);
    QString value(Kind kind, const QString &label);

    std::unique_ptr<tests::ScriptedApiClient> m_client;
    std::unique_ptr<store::RegionStore> m_region;
    std::unique_ptr<DetailsPresenter> m_presenter;
    std::map<domain::Ipv6Address, AddressOutcome> m_outcomes;
    std::vector<DetailSection> m_sections;
};

void tst_DetailsPresenter::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_presenter.reset();
    m_outcomes.clear();
    m_client = std::make_unique<tests::ScriptedApiClient>();
    m_region = std::make_unique<store::RegionStore>();
    m_region->interfaces.merge(tests::interfaceNumbers(0, 12));
    m_presenter =
        std::make_unique<DetailsPresenter>([this](const domain::InterfaceKey &interface,
                                                  const domain::Ipv6Address &wanted) -> std::optional<AddressOutcome> {
            const auto found = m_outcomes.find(wanted);
            if (interface.account != u"account" || found == m_outcomes.end())
                return std::nullopt;
            return found->second;
        });
    m_presenter->setRegion(tests::contextOf(*m_client), m_region.get(), u"China (Hangzhou)"_s);
}

const DetailSection *tst_DetailsPresenter::section(Kind kind)
{
    m_sections = m_presenter->sections();
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [kind](const DetailSection &one) { return one.kind == kind; });
    return found == m_sections.end() ? nullptr : &*found;
}

QString tst_DetailsPresenter::value(Kind kind, const QString &label)
{
    const DetailSection *where = section(kind);
    if (!where)
        return {};
    const auto found = std::find_if(where->rows.begin(), where->rows.end(),
                                    [&label](const presenters::DetailRow &row) { return row.label == label; });
    return found == where->rows.end() ? QString() : found->value;
}

void tst_DetailsPresenter::nothingSelectedSaysNothing()
{
    QVERIFY(m_presenter->isEmpty());
    QVERIFY(!m_presenter->interface());
    QCOMPARE(m_presenter->title(), QString());
    QCOMPARE(m_presenter->stateSentence(), QString());
    QVERIFY(m_presenter->sections().empty());
    m_presenter->loadRaw();
    QCOMPARE(m_presenter->raw(), Raw::NotAsked);
}

void tst_DetailsPresenter::titleAndSubtitleNameTheInterface()
{
    domain::NetworkInterface nameless = interfaceNumber(1);
    nameless.name.clear();
    m_region->interfaces.merge({nameless});
    m_presenter->setSelection({interfaceNumber(2).id});
    QCOMPARE(m_presenter->title(), u"nic-2"_s);
    QCOMPARE(m_presenter->subtitle(), interfaceNumber(2).id);
    m_presenter->setSelection({nameless.id});
    QCOMPARE(m_presenter->title(), nameless.id);
    QCOMPARE(m_presenter->subtitle(), QString());
}

void tst_DetailsPresenter::theStateIsASentence()
{
    m_presenter->setSelection({interfaceNumber(3).id});
    QCOMPARE(m_presenter->stateSentence(), u"Available"_s);
    m_presenter->setSelection({interfaceNumber(7).id});
    QCOMPARE(m_presenter->stateSentence(), u"In use on %1"_s.arg(interfaceNumber(7).instanceId));
    domain::Instance instance;
    instance.id = interfaceNumber(7).instanceId;
    instance.name = u"web-%2"_s; // no placeholder of ours
    instance.status = domain::InstanceStatus::Running;
    m_region->surroundings.merge(std::vector{instance});
    QCOMPARE(m_presenter->stateSentence(), QString(u"In use on web-%2 ("_s + instance.id + u"), Running"_s));
    domain::NetworkInterface managed = interfaceNumber(7);
    managed.serviceManaged = true;
    m_region->interfaces.merge({managed});
    QCOMPARE(m_presenter->stateSentence(), u"In use, managed by a cloud service"_s);
}

void tst_DetailsPresenter::sectionsComeInTheirOrder()
{
    m_presenter->setSelection({interfaceNumber(7).id});
    std::vector<Kind> kinds;
    for (const DetailSection &one : m_presenter->sections()) {
        kinds.push_back(one.kind);
        QVERIFY(!one.title.isEmpty());
    }
    QCOMPARE(kinds, (std::vector<Kind>{Kind::Ipv6, Kind::Ipv4, Kind::Instance, Kind::Network, Kind::SecurityGroups,
                                       Kind::General, Kind::Tags}));
    QCOMPARE(value(Kind::General, u"MAC"_s), interfaceNumber(7).macAddress);
    QCOMPARE(value(Kind::General, u"Region"_s), u"China (Hangzhou)"_s);
    m_presenter->setSelection({interfaceNumber(3).id});
    QVERIFY(!section(Kind::Instance));
}

void tst_DetailsPresenter::ipv6AddressesAreListedWithWhatBecameOfThem()
{
    m_outcomes[address(0x71)] = {domain::AddressState::Proved, domain::StepKind::AssignCount};
    m_outcomes[address(0x72)] = {domain::AddressState::Unknown, domain::StepKind::Unassign};
    m_presenter->setSelection({interfaceNumber(7).id});
    const auto rows = section(Kind::Ipv6)->rows;
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[0].value, u"2408:4005:3a:1a00::70"_s);
    QCOMPARE(rows[0].note, QString());
    QVERIFY(rows[0].monospace);
    QVERIFY(!rows[1].note.isEmpty());
    QVERIFY(!rows[2].note.isEmpty());
    QVERIFY(rows[1].note != rows[2].note);
    QVERIFY(!rows[0].state);
    QCOMPARE(rows[1].state, domain::AddressState::Proved);
    QCOMPARE(rows[2].state, domain::AddressState::Unknown);
}

void tst_DetailsPresenter::theLimitIsInTheCaption()
{
    m_presenter->setSelection({interfaceNumber(7).id});
    QCOMPARE(section(Kind::Ipv6)->caption, u"3 used"_s);
    m_presenter->setSelection({interfaceNumber(3).id});
    QCOMPARE(section(Kind::Ipv6)->caption, u"3 of 10 used"_s);
}

void tst_DetailsPresenter::namesAndCidrsOfNetworksAreShown()
{
    m_presenter->setSelection({interfaceNumber(7).id});
    QCOMPARE(section(Kind::Network)->rows.size(), 2u);
    domain::VSwitch vSwitch;
    vSwitch.id = interfaceNumber(7).vSwitchId;
    vSwitch.name = u"office"_s;
    vSwitch.ipv6Cidr = domain::Ipv6Prefix::parse(u"2408:4005:3a:1a00::/64");
    domain::Vpc vpc;
    vpc.id = interfaceNumber(7).vpcId;
    QSignalSpy changed(m_presenter.get(), &DetailsPresenter::changed);
    m_region->surroundings.merge(std::vector{vSwitch});
    m_region->surroundings.merge(std::vector{vpc});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(value(Kind::Network, u"vSwitch IPv6 CIDR"_s), u"2408:4005:3a:1a00::/64"_s);
    QCOMPARE(value(Kind::Network, u"VPC IPv6 CIDR"_s), u"IPv6 is off"_s);
    QCOMPARE(section(Kind::Network)->rows[0].note, u"office"_s);
}

void tst_DetailsPresenter::emptySectionsSayWhy()
{
    domain::NetworkInterface bare;
    bare.id = u"eni-bare"_s;
    m_region->interfaces.merge({bare});
    m_presenter->setSelection({u"eni-bare"_s});
    for (const Kind kind : {Kind::Ipv6, Kind::Ipv4, Kind::SecurityGroups, Kind::Tags}) {
        QVERIFY(section(kind)->rows.empty());
        QVERIFY(!section(kind)->emptyText.isEmpty());
    }
}

void tst_DetailsPresenter::tenThousandAddressesAreShortened()
{
    domain::NetworkInterface crowded;
    crowded.id = u"eni-crowded"_s;
    for (int i = 1; i <= 10'000; ++i)
        crowded.ipv6.push_back(*domain::Ipv6Address::parse(u"2408::%1"_s.arg(i, 0, 16)));
    m_region->interfaces.merge({crowded});
    m_presenter->setSelection({u"eni-crowded"_s});
    QCOMPARE(section(Kind::Ipv6)->rows.size(), size_t(201));
    QCOMPARE(section(Kind::Ipv6)->rows.back().value, u"9,800 more, not shown here"_s);
    QVERIFY(section(Kind::Ipv6)->caption.startsWith(u"10,000"_s));
    QCOMPARE(m_presenter->ipv6Addresses().size(), 10'000);
}

void tst_DetailsPresenter::severalAreASummary()
{
    m_presenter->setSelection({interfaceNumber(1).id, interfaceNumber(2).id, interfaceNumber(3).id});
    QVERIFY(!m_presenter->interface());
    QVERIFY(m_presenter->title().startsWith(u'3'));
    QCOMPARE(m_presenter->sections().size(), 1u);
    QCOMPARE(value(Kind::Summary, u"IPv6 addresses"_s), u"6"_s);
    QCOMPARE(value(Kind::Summary, u"In use"_s), u"2"_s);
    QCOMPARE(value(Kind::Summary, u"Available"_s), u"1"_s);
    QCOMPARE(value(Kind::Summary, u"vSwitches"_s), u"vsw-bp11, vsw-bp12, vsw-bp13"_s);
}

void tst_DetailsPresenter::addressesOfAllSelectedCanBeCopied()
{
    m_presenter->setSelection({interfaceNumber(1).id, interfaceNumber(2).id});
    QCOMPARE(m_presenter->ipv6Addresses(),
             (QStringList{u"2408:4005:3a:1a00::10"_s, u"2408:4005:3a:1a00::20"_s, u"2408:4005:3a:1a00::21"_s}));
}

void tst_DetailsPresenter::unknownIdsAreNotSelected()
{
    m_presenter->setSelection({u"eni-unknown"_s, interfaceNumber(1).id});
    QCOMPARE(m_presenter->selection(), QStringList{interfaceNumber(1).id});
    QVERIFY(m_presenter->interface());
}

void tst_DetailsPresenter::itFollowsTheStore()
{
    m_presenter->setSelection({interfaceNumber(1).id});
    QSignalSpy changed(m_presenter.get(), &DetailsPresenter::changed);
    auto renamed = tests::interfaceNumbers(1, 2);
    renamed[0].name = u"renamed"_s;
    m_region->interfaces.merge(std::move(renamed));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_presenter->title(), u"renamed"_s);
    domain::NetworkInterface other = interfaceNumber(5);
    other.name = u"not selected"_s;
    m_region->interfaces.merge({other});
    QCOMPARE(changed.count(), 1);
    m_presenter->onPlansChanged();
    QCOMPARE(changed.count(), 2);
}

void tst_DetailsPresenter::aRemovedInterfaceIsNoLongerSelected()
{
    m_presenter->setSelection({interfaceNumber(1).id, interfaceNumber(2).id});
    QSignalSpy changed(m_presenter.get(), &DetailsPresenter::changed);
    m_region->interfaces.remove(interfaceNumber(2).id);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_presenter->selection(), QStringList{interfaceNumber(1).id});
}

void tst_DetailsPresenter::rawTextIsAskedForWhenWanted()
{
    m_presenter->setSelection({u"eni-bp100000001"_s});
    QSignalSpy told(m_presenter.get(), &DetailsPresenter::rawChanged);
    m_client->expect(readAttribute, R"({"NetworkInterfaceId":"eni-bp100000001"})");
    m_presenter->loadRaw();
    QCOMPARE(m_presenter->raw(), Raw::Loading);
    QCOMPARE(told.count(), 1);
    QTRY_COMPARE(m_presenter->raw(), Raw::Ready);
    QCOMPARE(told.count(), 2);
    QVERIFY(m_presenter->rawText().contains(u"\"NetworkInterfaceId\": \"eni-bp100000001\""));
}

void tst_DetailsPresenter::aRefusedRawTextIsToldAndCanBeAskedForAgain()
{
    m_presenter->setSelection({interfaceNumber(1).id});
    m_client->expect(readAttribute, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    m_presenter->loadRaw();
    QTRY_COMPARE(m_presenter->raw(), Raw::Failed);
    QCOMPARE(m_presenter->rawError()->code, u"Forbidden.RAM"_s);
    m_client->expect(readAttribute, R"({"NetworkInterfaceId":"eni-1"})");
    m_presenter->loadRaw();
    QVERIFY(!m_presenter->rawError());
    QTRY_COMPARE(m_presenter->raw(), Raw::Ready);
}

void tst_DetailsPresenter::anotherSelectionForgetsTheRawText()
{
    m_presenter->setSelection({interfaceNumber(1).id});
    m_presenter->loadRaw();
    QTRY_COMPARE(m_client->count(), 1);
    m_presenter->setSelection({interfaceNumber(2).id});
    QCOMPARE(m_presenter->raw(), Raw::NotAsked);
    QTRY_VERIFY(m_client->isAborted(0)); // a late answer must not show under another interface
    m_presenter->loadRaw();
    m_presenter.reset();
    QCoreApplication::processEvents();
}

void tst_DetailsPresenter::anotherRegionForgetsEverything()
{
    m_presenter->setSelection({interfaceNumber(1).id});
    QSignalSpy changed(m_presenter.get(), &DetailsPresenter::changed);
    m_presenter->setRegion({}, nullptr, {});
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_presenter->isEmpty());
    QVERIFY(m_presenter->sections().empty());
    m_region->interfaces.clear();
    QCOMPARE(changed.count(), 1);
}

void tst_DetailsPresenter::aLateRegionNameForgetsNothing()
{
    m_presenter->setSelection({u"eni-bp100000001"_s});
    m_client->expect(readAttribute, R"({"NetworkInterfaceId":"eni-bp100000001"})");
    m_presenter->loadRaw();
    QTRY_COMPARE(m_presenter->raw(), Raw::Ready);
    QSignalSpy changed(m_presenter.get(), &DetailsPresenter::changed);
    m_presenter->setRegionName(u"华东1（杭州）"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(value(Kind::General, u"Region"_s), u"华东1（杭州）"_s);
    QCOMPARE(m_presenter->raw(), Raw::Ready);
    m_presenter->setRegion(tests::contextOf(*m_client), m_region.get(), u"Hangzhou"_s);
    QCOMPARE(value(Kind::General, u"Region"_s), u"Hangzhou"_s);
    QCOMPARE(m_presenter->raw(), Raw::Ready);
    QCOMPARE(m_presenter->selection(), QStringList{u"eni-bp100000001"_s});
}

void tst_DetailsPresenter::theStateOfAnAddressComesFromTheLatestStep()
{
    const domain::InterfaceKey key{u"account"_s, u"cn-hangzhou"_s, u"eni-1"_s};
    domain::Plan plan = domain::planAssignAddresses(key, {}, {address(1), address(2)});
    plan.steps[0].addresses[0].state = domain::AddressState::Proved;
    domain::Plan later = domain::planUnassign(key, {}, {address(1)});
    plan.steps.push_back(later.steps[0]);
    QCOMPARE(presenters::outcomeIn(plan, key, address(1)),
             std::optional(AddressOutcome{domain::AddressState::Planned, domain::StepKind::Unassign}));
    QCOMPARE(presenters::outcomeIn(plan, key, address(2)),
             std::optional(AddressOutcome{domain::AddressState::Planned, domain::StepKind::AssignAddresses}));
    QVERIFY(!presenters::outcomeIn(plan, key, address(3)));
    QVERIFY(!presenters::outcomeIn(plan, {u"account"_s, u"cn-beijing"_s, u"eni-1"_s}, address(1)));
}

QTEST_GUILESS_MAIN(tst_DetailsPresenter)
#include "tst_detailspresenter.moc"
