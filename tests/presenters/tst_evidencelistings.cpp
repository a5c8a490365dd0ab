// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/presenters/browsepresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profilepresenter.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/presenters/fakeprofiles.h"
#include "tests/presenters/toldevidence.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tests::Told;

namespace {

/// Whose keys ask, and how it stands with them.
struct Asked
{
    QString keyId = {}; ///< empty: the right ones
    QByteArray secret = {};
    QByteArray account = {};
    QByteArray faults = {};
};

/// One profile, whose client talks to the simulator.
class SimulatorProfiles : public tests::FakeProfiles
{
    Q_OBJECT

public:
    explicit SimulatorProfiles(net::ApiClient &client)
        : m_client(client)
    {}
    operations::RegionContext contextFor(const QString &account, const QString &regionId) override
    {
        return {account, u"prod"_s, regionId, {}, &m_client, profiles().front().maskedKeyId};
    }

private:
    net::ApiClient &m_client;
};

} // namespace

Q_DECLARE_METATYPE(Asked)

/// What is stated when the main window cannot list, and when the test of a profile fails.
class EvidenceListingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aListingStatesWhatIsKnown_data();
    void aListingStatesWhatIsKnown();
    void theSurroundingsStateWhatIsKnown_data();
    void theSurroundingsStateWhatIsKnown();
    void theTestOfAProfileStatesWhatIsKnown_data();
    void theTestOfAProfileStatesWhatIsKnown();
    void aCloudThatIsNotReachedIsStated();

private:
    enum class Part { Interfaces, Surroundings };
    /// What the main window knows when it cannot list that part of @p region with @p client.
    tests::Refusal listed(net::ApiClient &client, const QString &region, Part part = Part::Interfaces);
    /// The client that @p asked has; everything else in order.
    std::unique_ptr<net::HttpApiClient> prepared(const Asked &asked);

    tests::RefusalWorld m_world;
    std::unique_ptr<tests::FixedCredentials> m_credentials;
    const explain::Catalogue m_catalogue;
    const std::vector<domain::Region> m_regions{{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s, {}}};
};

void EvidenceListingsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY2(m_world.isReady(), qPrintable(m_world.simulator().errorText()));
}

std::unique_ptr<net::HttpApiClient> EvidenceListingsTest::prepared(const Asked &asked)
{
    m_world.restore();
    tests::SimulatorProcess &simulator = m_world.simulator();
    if (!asked.account.isEmpty())
        simulator.changeAccount(QJsonDocument::fromJson(asked.account).object());
    if (!asked.faults.isEmpty())
        simulator.addFaults(asked.faults);
    m_credentials =
        std::make_unique<tests::FixedCredentials>(asked.keyId.isEmpty() ? simulator.accessKeyId() : asked.keyId,
                                                  asked.secret.isEmpty() ? simulator.accessKeySecret() : asked.secret);
    return m_world.clientFor(*m_credentials);
}

tests::Refusal EvidenceListingsTest::listed(net::ApiClient &client, const QString &region, Part part)
{
    SimulatorProfiles profiles(client);
    profiles.set({{u"prod"_s, u"prod"_s, m_credentials->maskedKeyId()}});
    QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    store::Store store;
    presenters::BrowsePresenter presenter(profiles, store, settings, m_world.clock(),
                                          {.profile = u"prod"_s, .region = region});
    presenter.start();
    const auto error = [&presenter, part] {
        return part == Part::Interfaces ? presenter.error() : presenter.surroundingsError();
    };
    tests::Refusal refusal;
    // The name of a region that there is comes by itself, from the cloud or from the built-in table.
    const bool comes = region == u"cn-hangzhou";
    const bool ended =
        QTest::qWaitFor([&] { return error().has_value() && (!comes || presenter.regionName() != region); }, 20'000);
    if (ended) {
        refusal.error = *error();
        refusal.situation = presenter.situation();
    }
    return refusal;
}

void EvidenceListingsTest::aListingStatesWhatIsKnown_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QString>("region");
    QTest::addColumn<Told>("told");
    const QString hangzhou = u"cn-hangzhou"_s;
    const QString used = u"Access key {key} of profile “prod” was used."_s;
    const QString usedChinese = u"使用的是配置“prod”的访问密钥 {key}。"_s;
    const QString went = u"The request was for region China (Hangzhou) (cn-hangzhou) and went to 127.0.0.1."_s;
    const QString wentChinese = u"本次请求针对地域“China (Hangzhou)”（cn-hangzhou），发往 127.0.0.1。"_s;
    QTest::newRow("unknown key") << Asked{.keyId = u"LTAI5tNobodyHasThisKey1"_s} << hangzhou
                                 << Told{u"InvalidAccessKeyId.NotFound"_s,
                                         u"Alibaba Cloud does not know access key {key}."_s,
                                         u"阿里云无法识别访问密钥 {key}。"_s,
                                         {used, went},
                                         {usedChinese, wentChinese}};
    QTest::newRow("wrong secret") << Asked{.secret = "AnotherSecret0123456789ABCDEF"} << hangzhou
                                  << Told{u"SignatureDoesNotMatch"_s,
                                          u"The secret does not belong to access key {key}."_s,
                                          u"密钥（Secret）与访问密钥 {key} 不匹配。"_s,
                                          {used, went},
                                          {usedChinese, wentChinese}};
    QTest::newRow("disabled key") << Asked{.account = R"({"key": "Inactive"})"} << hangzhou
                                  << Told{u"InvalidAccessKeyId.Inactive"_s,
                                          u"Access key {key} is disabled."_s,
                                          u"访问密钥 {key} 已被禁用。"_s,
                                          {used},
                                          {usedChinese}};
    QTest::newRow("no policy for it")
        << Asked{.account = R"({"deny": [{"action": "ecs:DescribeNetworkInterfaces", "principal": "alice"}]})"}
        << hangzhou
        << Told{
               u"Forbidden.RAM"_s,
               u"RAM identity alice lacks the permission ecs:DescribeNetworkInterfaces."_s,
               u"RAM 身份“alice”缺少权限 ecs:DescribeNetworkInterfaces。"_s,
               {u"The RAM action ecs:DescribeNetworkInterfaces is missing for RAM user alice (ImplicitDeny: no policy grants it)."_s,
                used},
               {u"RAM 用户“alice”缺少 RAM 操作 ecs:DescribeNetworkInterfaces（ImplicitDeny：没有权限策略授予它）。"_s,
                usedChinese}};
    QTest::newRow("unknown region") << Asked{} << u"cn-nowhere"_s
                                    << Told{u"InvalidRegionId.NotFound"_s,
                                            u"The cloud does not know region cn-nowhere."_s,
                                            u"云端无法识别地域“cn-nowhere”。"_s,
                                            {u"The request was for region cn-nowhere and went to 127.0.0.1."_s},
                                            {u"本次请求针对地域“cn-nowhere”，发往 127.0.0.1。"_s}};
    QTest::newRow("page token")
        << Asked{.faults = R"([{"action": "DescribeNetworkInterfaces", "do": "refuse", "code": "InvalidNextToken"}])"}
        << hangzhou
        << Told{u"InvalidNextToken"_s,
                u"The list could not be continued: its bookmark has expired."_s,
                u"列表无法继续读取：翻页令牌已失效。"_s,
                {went},
                {wentChinese}};
}

void EvidenceListingsTest::aListingStatesWhatIsKnown()
{
    QFETCH(const Asked, asked);
    QFETCH(const QString, region);
    QFETCH(const Told, told);
    const std::unique_ptr<net::HttpApiClient> client = prepared(asked);
    const tests::Refusal refusal = listed(*client, region);
    const QStringList differences = tests::differences(m_world, refusal, told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceListingsTest::theSurroundingsStateWhatIsKnown_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("vSwitches") << u"vpc:DescribeVSwitches"_s;
    QTest::newRow("VPCs") << u"vpc:DescribeVpcs"_s;
    QTest::newRow("instances") << u"ecs:DescribeInstances"_s;
}

void EvidenceListingsTest::theSurroundingsStateWhatIsKnown()
{
    QFETCH(const QString, action);
    const QByteArray account = R"({"deny": [{"action": ")" + action.toUtf8() + R"(", "principal": "alice"}]})";
    const std::unique_ptr<net::HttpApiClient> client = prepared({.account = account});
    const Told told{
        u"Forbidden.RAM"_s,
        u"RAM identity alice lacks the permission %1."_s.arg(action),
        u"RAM 身份“alice”缺少权限 %1。"_s.arg(action),
        {u"The RAM action %1 is missing for RAM user alice (ImplicitDeny: no policy grants it)."_s.arg(action),
         u"Access key {key} of profile “prod” was used."_s},
        {u"RAM 用户“alice”缺少 RAM 操作 %1（ImplicitDeny：没有权限策略授予它）。"_s.arg(action),
         u"使用的是配置“prod”的访问密钥 {key}。"_s}};
    const tests::Refusal refusal = listed(*client, u"cn-hangzhou"_s, Part::Surroundings);
    const QStringList differences = tests::differences(m_world, refusal, told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceListingsTest::theTestOfAProfileStatesWhatIsKnown_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<Told>("told");
    const QString used = u"Access key {key} of profile “new” was used."_s;
    const QString usedChinese = u"使用的是配置“new”的访问密钥 {key}。"_s;
    const QString went = u"The request was for region China (Hangzhou) (cn-hangzhou) and went to 127.0.0.1."_s;
    const QString wentChinese = u"本次请求针对地域“China (Hangzhou)”（cn-hangzhou），发往 127.0.0.1。"_s;
    QTest::newRow("unknown key") << Asked{.keyId = u"LTAI5tNobodyHasThisKey1"_s}
                                 << Told{u"InvalidAccessKeyId.NotFound"_s,
                                         u"Alibaba Cloud does not know access key {key}."_s,
                                         u"阿里云无法识别访问密钥 {key}。"_s,
                                         {used, went},
                                         {usedChinese, wentChinese}};
    QTest::newRow("wrong secret") << Asked{.secret = "AnotherSecret0123456789ABCDEF"}
                                  << Told{u"SignatureDoesNotMatch"_s,
                                          u"The secret does not belong to access key {key}."_s,
                                          u"密钥（Secret）与访问密钥 {key} 不匹配。"_s,
                                          {used, went},
                                          {usedChinese, wentChinese}};
    QTest::newRow("disabled key") << Asked{.account = R"({"key": "Inactive"})"}
                                  << Told{u"InvalidAccessKeyId.Inactive"_s,
                                          u"Access key {key} is disabled."_s,
                                          u"访问密钥 {key} 已被禁用。"_s,
                                          {used},
                                          {usedChinese}};
    QTest::newRow("may not list")
        << Asked{.account =
                     R"({"deny": [{"action": "ecs:DescribeNetworkInterfaces", "type": "ExplicitDeny", "principal": "bob"}]})"}
        << Told{u"Forbidden.RAM"_s,
                u"RAM identity bob lacks the permission ecs:DescribeNetworkInterfaces."_s,
                u"RAM 身份“bob”缺少权限 ecs:DescribeNetworkInterfaces。"_s,
                {u"A policy denies the RAM action ecs:DescribeNetworkInterfaces to RAM user bob (ExplicitDeny)."_s,
                 used},
                {u"有权限策略拒绝 RAM 用户“bob”执行 RAM 操作 ecs:DescribeNetworkInterfaces（ExplicitDeny）。"_s,
                 usedChinese}};
}

void EvidenceListingsTest::theTestOfAProfileStatesWhatIsKnown()
{
    QFETCH(const Asked, asked);
    QFETCH(const Told, told);
    const std::unique_ptr<net::HttpApiClient> client = prepared(asked);
    tests::FakeProfileBook book;
    presenters::ProfilePresenter presenter(book, m_catalogue, m_regions, {});
    presenter.setName(u"new"_s);
    presenter.setKeyId(asked.keyId.isEmpty() ? m_world.simulator().accessKeyId() : asked.keyId);
    presenter.setSecret(tests::typedSecret());
    presenter.test();
    book.give(*client);
    QVERIFY(QTest::qWaitFor([&presenter] { return presenter.explanation().hasError(); }, 20'000));
    tests::Refusal refusal;
    refusal.error = *presenter.explanation().error();
    refusal.situation = presenter.explanation().situation();
    const QStringList differences = tests::differences(m_world, refusal, told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceListingsTest::aCloudThatIsNotReachedIsStated()
{
    const std::unique_ptr<net::HttpApiClient> client = prepared({});
    m_world.simulator().kill();
    const tests::Refusal refusal = listed(*client, u"cn-hangzhou"_s);
    QCOMPARE(refusal.error.kind, core::ErrorKind::ConnectionRefused);
    QCOMPARE(m_catalogue.explain(refusal.error, refusal.situation, explain::Language::English).evidence,
             QStringList{u"The request was for region China (Hangzhou) (cn-hangzhou) and was to go to 127.0.0.1."_s});
    QCOMPARE(m_catalogue.explain(refusal.error, refusal.situation, explain::Language::Chinese).evidence,
             QStringList{u"本次请求针对地域“China (Hangzhou)”（cn-hangzhou），应发往 127.0.0.1。"_s});
}

QTEST_GUILESS_MAIN(EvidenceListingsTest)
#include "tst_evidencelistings.moc"
