// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/assignpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "tests/presenters/changeworld.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using presenters::AssignPresenter;
using presenters::UnassignPresenter;

/// What both changing dialogs decide for a profile of the 2019 generation.
class TestChangeDialogs2019 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init();
    void cleanup();
    void namedAddressesAreSplitIntoSingleCallsAndItIsSaid();
    void thePreviewShowsOneAddressACallAndNoToken();
    void aCountIsOneCall();
    void anUnknownLimitWarnsAndDoesNotBlock();
    void checksSayWhatTheCloudDoesNotTell();
    void submittingSendsOneAddressAfterTheOther();
    void unassigningIsSplitTheSameWay();

private:
    void makeAssign()
    {
        m_assign = std::make_unique<AssignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                     m_world->catalogue, m_world->clock, u"eni-1"_s);
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<AssignPresenter> m_assign;
    std::unique_ptr<UnassignPresenter> m_unassign;
};

void TestChangeDialogs2019::init()
{
    m_world = std::make_unique<tests::ChangeWorld>();
    m_world->context.generation = domain::Generation::G2019;
    m_world->addInterface({u"2408:4005:3a:1a00::5"_s, u"2408:4005:3a:1a00::6"_s});
    // As it tells its types: no limit of IPv6 addresses.
    m_world->regionStore().surroundings.merge(std::vector<domain::InstanceType>{{u"ecs.g7.large"_s, {}, 6}});
}

void TestChangeDialogs2019::cleanup()
{
    m_assign.reset();
    m_unassign.reset();
    m_world.reset();
}

void TestChangeDialogs2019::namedAddressesAreSplitIntoSingleCallsAndItIsSaid()
{
    makeAssign();
    m_assign->setAddressText(u"::7 ::8 ::9"_s);
    QVERIFY(m_assign->notice().contains(u"Sent as 3 calls of one address each"_s));
    m_assign->setAddressText(u"::7"_s);
    QVERIFY(!m_assign->notice().contains(u"Sent as"_s));
}

void TestChangeDialogs2019::thePreviewShowsOneAddressACallAndNoToken()
{
    makeAssign();
    m_assign->setAddressText(u"::7 ::8"_s);
    const QString preview = m_assign->previewText();
    QVERIFY(preview.contains(u"Call 2 of 2"_s));
    QCOMPARE(preview.count(u"Ipv6Address.1 = "_s), 2);
    QVERIFY(!preview.contains(u"Ipv6Address.2"_s));
    QVERIFY(!preview.contains(u"ClientToken"_s));
    const QStringList commands = m_assign->cliCommands().split(u'\n');
    QCOMPARE(commands.size(), 2);
    QVERIFY(commands.first().endsWith(u"--Ipv6Address.1 2408:4005:3a:1a00::7"_s));
    QVERIFY(commands.last().endsWith(u"--Ipv6Address.1 2408:4005:3a:1a00::8"_s));
}

void TestChangeDialogs2019::aCountIsOneCall()
{
    makeAssign();
    m_assign->setCount(4);
    QVERIFY(!m_assign->notice().contains(u"Sent as"_s));
    QVERIFY(m_assign->previewText().contains(u"Ipv6AddressCount = 4"_s));
    QVERIFY(!m_assign->previewText().contains(u"ClientToken"_s));
}

void TestChangeDialogs2019::anUnknownLimitWarnsAndDoesNotBlock()
{
    makeAssign();
    QTRY_VERIFY(m_assign->factsAge().startsWith(u"Read at"_s));
    QVERIFY(m_assign->roomText().contains(u"not known"_s));
    QVERIFY(m_assign->notice().contains(u"is not known; the cloud decides"_s));
    QVERIFY(m_assign->canSubmit());
    QCOMPARE(m_assign->actionText(), u"Assign 1 address"_s); // no check failed
}

void TestChangeDialogs2019::checksSayWhatTheCloudDoesNotTell()
{
    makeAssign();
    QTRY_VERIFY(m_assign->factsAge().startsWith(u"Read at"_s));
    const std::vector<presenters::CheckLine> lines = m_assign->checks();
    const auto unknown = [&lines](const QString &words) {
        return std::any_of(lines.begin(), lines.end(), [&words](const presenters::CheckLine &line) {
            return line.outcome == domain::CheckOutcome::Unknown && line.words.contains(words);
        });
    };
    QVERIFY(unknown(u"does not tell whether another service manages it"_s));
    QVERIFY(unknown(u"The IPv6 limit of ecs.g7.large is not known"_s));
}

void TestChangeDialogs2019::submittingSendsOneAddressAfterTheOther()
{
    makeAssign();
    m_assign->setAddressText(u"::7 ::8"_s);
    m_assign->submit();
    for (const QString &sent : {u"2408:4005:3a:1a00::7"_s, u"2408:4005:3a:1a00::8"_s}) {
        QTRY_VERIFY(m_world->openChange() >= 0);
        QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.1"), sent);
        QVERIFY(!m_world->changeRequest().hasClientToken());
        m_world->acceptChange();
    }
    QTRY_COMPARE(m_assign->stage(), AssignPresenter::Stage::Accepted);
    QCOMPARE(m_world->changesSent(), 2);
}

void TestChangeDialogs2019::unassigningIsSplitTheSameWay()
{
    m_unassign = std::make_unique<UnassignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                     m_world->catalogue, m_world->clock, u"eni-1"_s);
    m_unassign->select({tests::address(u"2408:4005:3a:1a00::5"_s), tests::address(u"2408:4005:3a:1a00::6"_s)});
    QVERIFY(m_unassign->notice().contains(u"Sent as 2 calls of one address each"_s));
    QCOMPARE(m_unassign->cliCommands().split(u'\n').size(), 2);
    m_unassign->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"), QString());
}

QTEST_GUILESS_MAIN(TestChangeDialogs2019)
#include "tst_changedialogs2019.moc"
