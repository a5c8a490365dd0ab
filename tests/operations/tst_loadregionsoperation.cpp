// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/loadregionsoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::LoadRegionsOperation;
using tests::ScriptedApiClient;
using tests::replies::regions;

namespace {

const QString action = u"DescribeRegions"_s;

} // namespace

class tst_LoadRegionsOperation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesComeInBothLanguages();
    void aRefusalGivesTheBuiltInOnes();
    void anUnreadableReplyGivesTheBuiltInOnes();
    void namesOfARefusedLanguageAreTheBuiltInOnes();
    void anEmptyListGivesTheBuiltInOnes();
    void losingInterestIsSafe();

private:
    std::unique_ptr<ScriptedApiClient> m_client;
    std::unique_ptr<LoadRegionsOperation> m_operation;
};

void tst_LoadRegionsOperation::init()
{
    m_operation.reset();
    m_client = std::make_unique<ScriptedApiClient>();
    m_operation = std::make_unique<LoadRegionsOperation>(tests::contextOf(*m_client));
}

void tst_LoadRegionsOperation::namesComeInBothLanguages()
{
    m_client->expect(action, regions({{"cn-hangzhou", "China (Hangzhou)"}, {"xx-new", "New"}}));
    m_client->expect(action, regions({{"cn-hangzhou", "华东1（杭州）"}, {"xx-new", "新"}}));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    const operations::RegionList list = *m_operation->result();
    QVERIFY(!list.builtIn);
    QVERIFY(!list.refusal);
    QCOMPARE(list.regions.size(), 2u);
    QCOMPARE(list.regions[0], (domain::Region{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s,
                                              u"ecs.cn-hangzhou.aliyuncs.com"_s}));
    QCOMPARE(list.regions[1].nameChinese, u"新"_s);
}

void tst_LoadRegionsOperation::aRefusalGivesTheBuiltInOnes()
{
    for (int i = 0; i < 2; ++i)
        m_client->expect(action, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QVERIFY(m_operation->result()->builtIn);
    QCOMPARE(m_operation->result()->refusal->code, u"Forbidden.RAM"_s);
    QVERIFY(m_operation->result()->regions.size() > 20);
}

void tst_LoadRegionsOperation::anUnreadableReplyGivesTheBuiltInOnes()
{
    for (int i = 0; i < 2; ++i)
        m_client->expect(action, "<html>proxy</html>");
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->builtIn);
    QVERIFY(m_operation->result()->refusal);
}

void tst_LoadRegionsOperation::namesOfARefusedLanguageAreTheBuiltInOnes()
{
    m_client->expect(action, regions({{"cn-hangzhou", "China (Hangzhou)"}, {"xx-new", "New"}}));
    m_client->expect(action, core::unexpected(tests::refusal(u"Throttling"_s)));
    QVERIFY(tests::runs(*m_operation));
    const operations::RegionList list = *m_operation->result();
    QVERIFY(!list.builtIn);
    QCOMPARE(list.refusal->code, u"Throttling"_s);
    QVERIFY(!list.regions[0].nameChinese.isEmpty());
    QVERIFY(list.regions[1].nameChinese.isEmpty()); // a region that the program does not know
}

void tst_LoadRegionsOperation::anEmptyListGivesTheBuiltInOnes()
{
    m_client->expect(action, regions({}));
    m_client->expect(action, regions({}));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->builtIn);
}

void tst_LoadRegionsOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([](ScriptedApiClient &client, QObject *owner) {
        return new LoadRegionsOperation(tests::contextOf(client), owner);
    });
}

QTEST_GUILESS_MAIN(tst_LoadRegionsOperation)
#include "tst_loadregionsoperation.moc"
