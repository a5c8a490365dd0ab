// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/addressjudgement.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using domain::Ipv6Address;
using domain::StepKind;

namespace {

Ipv6Address address(quint64 low)
{
    return {0x24084005003a1a00, low};
}

domain::Step assignStep(std::initializer_list<quint64> wanted)
{
    domain::Step step;
    step.kind = StepKind::AssignAddresses;
    step.before = {address(1)};
    for (const quint64 low : wanted)
        step.addresses.push_back({address(low), AddressState::Accepted});
    return step;
}

domain::Step countStep(size_t count)
{
    domain::Step step;
    step.before = {address(1)};
    step.addresses.resize(count, {std::nullopt, AddressState::Accepted});
    return step;
}

domain::NetworkInterface holding(std::initializer_list<quint64> lows)
{
    domain::NetworkInterface interface;
    for (const quint64 low : lows)
        interface.ipv6.push_back(address(low));
    return interface;
}

std::vector<AddressState> states(const domain::Step &step)
{
    std::vector<AddressState> found;
    for (const domain::StepAddress &entry : step.addresses)
        found.push_back(entry.state);
    return found;
}

core::Error lost()
{
    core::Error error;
    error.kind = core::ErrorKind::ConnectionLost;
    error.delivery = core::Delivery::Unknown;
    return error;
}

} // namespace

class TestStepAddresses : public QObject
{
    Q_OBJECT

private slots:
    void assignedAddressesAreProvedOneByOne();
    void finalStatesAreNeverTouched();
    void newOnesAreNamedOnce();
    void aNamedOneLeavesTheOthersToWhatIsNew();
    void ofAnUnansweredCountNothingIsClaimedWhereMoreIsNewThanWasAsked();
    void failedIsOnlyWhatARefutingReadShows_data();
    void failedIsOnlyWhatARefutingReadShows();
    void onlyWhereTheCloudNeverSaidYesMayItBeCalledFailed();
};

void TestStepAddresses::assignedAddressesAreProvedOneByOne()
{
    domain::Step step = assignStep({5, 6});
    QVERIFY(operations::judgeSeen(step, holding({1, 6})));
    QCOMPARE(states(step), std::vector({AddressState::Accepted, AddressState::Proved}));
    QVERIFY(!operations::judgeSeen(step, holding({1, 6})));
}

void TestStepAddresses::finalStatesAreNeverTouched()
{
    domain::Step step = assignStep({5, 6, 7});
    step.addresses[0].state = AddressState::Refused;
    step.addresses[1].state = AddressState::Failed;
    step.addresses[2].state = AddressState::Proved;
    QVERIFY(!operations::judgeSeen(step, holding({5, 6})));
    operations::setOpenStates(step, AddressState::Unknown);
    operations::refuseHeldBefore(step);
    QVERIFY(!operations::judgeFailed(step, holding({})));
    QCOMPARE(states(step), std::vector({AddressState::Refused, AddressState::Failed, AddressState::Proved}));
}

void TestStepAddresses::newOnesAreNamedOnce()
{
    domain::Step step = countStep(2);
    operations::nameAddresses(step, {address(1), address(5), address(5)});
    QCOMPARE(step.addressValues(), std::vector{address(5)}); // 1 was there before
    operations::nameAddresses(step, {address(5), address(6)});
    QCOMPARE(step.addressValues(), std::vector({address(5), address(6)}));
    QCOMPARE(step.addresses.size(), 2U);
}

void TestStepAddresses::aNamedOneLeavesTheOthersToWhatIsNew()
{
    domain::Step step = countStep(2);
    operations::nameAddresses(step, {address(5)});
    QVERIFY(operations::judgeSeen(step, holding({1, 6})));
    QCOMPARE(states(step), std::vector({AddressState::Accepted, AddressState::Proved}));
    QCOMPARE(step.addressValues(), std::vector({address(5), address(6)}));
}

void TestStepAddresses::ofAnUnansweredCountNothingIsClaimedWhereMoreIsNewThanWasAsked()
{
    domain::Step step = countStep(1);
    step.error = lost();
    QVERIFY(!operations::judgeSeen(step, holding({1, 5, 6})));
    QCOMPARE(states(step), std::vector{AddressState::Accepted});
}

void TestStepAddresses::failedIsOnlyWhatARefutingReadShows_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("seen");
    QTest::addColumn<bool>("unreadable");
    QTest::addColumn<bool>("failed");
    const int assign = static_cast<int>(StepKind::AssignAddresses);
    const int count = static_cast<int>(StepKind::AssignCount);
    const int unassign = static_cast<int>(StepKind::Unassign);
    QTest::newRow("assign, not there") << assign << QList<int>{1} << false << true;
    QTest::newRow("assign, perhaps garbled") << assign << QList<int>{1} << true << false;
    QTest::newRow("count, nothing new") << count << QList<int>{1} << false << true;
    QTest::newRow("count, something new") << count << QList<int>{1, 8, 9} << false << false;
    QTest::newRow("count, perhaps garbled") << count << QList<int>{1} << true << false;
    QTest::newRow("unassign, still there") << unassign << QList<int>{1, 5} << true << true;
    QTest::newRow("unassign, perhaps garbled") << unassign << QList<int>{1} << true << false;
}

void TestStepAddresses::failedIsOnlyWhatARefutingReadShows()
{
    QFETCH(int, kind);
    QFETCH(QList<int>, seen);
    QFETCH(bool, unreadable);
    QFETCH(bool, failed);
    domain::Step step = kind == static_cast<int>(StepKind::AssignCount) ? countStep(1) : assignStep({5});
    step.kind = static_cast<StepKind>(kind);
    step.error = lost();
    domain::NetworkInterface interface;
    for (const int low : seen)
        interface.ipv6.push_back(address(static_cast<quint64>(low)));
    if (unreadable)
        interface.unreadableAddresses = {u"2408:****"_s};
    QCOMPARE(operations::judgeFailed(step, interface), failed);
    QCOMPARE(states(step).front(), failed ? AddressState::Failed : AddressState::Accepted);
}

void TestStepAddresses::onlyWhereTheCloudNeverSaidYesMayItBeCalledFailed()
{
    domain::Step step = assignStep({5});
    QVERIFY(!operations::mayProveFailed(step));
    step.error = lost();
    QVERIFY(operations::mayProveFailed(step));
    step.error->kind = core::ErrorKind::ReplyUnreadable;
    step.error->httpStatus = 200;
    QVERIFY(!operations::mayProveFailed(step));
}

QTEST_GUILESS_MAIN(TestStepAddresses)
#include "tst_stepaddresses.moc"
