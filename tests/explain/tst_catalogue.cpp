// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/content.h"
#include "cases.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cases;
using explain::Explanation;
using explain::Language;
using explain::Wish;

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentedCodeIsExplainedForEveryWishInBothLanguages_data();
    void everyDocumentedCodeIsExplainedForEveryWishInBothLanguages();
    void assigningAndUnassigningDifferWhereTheTruthDoes_data();
    void assigningAndUnassigningDifferWhereTheTruthDoes();
    void valuesOfTheServersMessageAppearInTheText_data();
    void valuesOfTheServersMessageAppearInTheText();
    void statesAreSaidInTheReadersLanguage();
    void misspeltAndCorrectSpellingsAreTheSame_data();
    void misspeltAndCorrectSpellingsAreTheSame();
    void theFirstDocumentationsErrorsAreNotRepeated();
    void limitOfTheInterfaceAndLimitOfTheTypeAreToldApart();
    void explainingIsQuick();

private:
    const explain::Catalogue m_catalogue;
};

void CatalogueTest::everyDocumentedCodeIsExplainedForEveryWishInBothLanguages_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : m_catalogue.content().documented.keys())
        QTest::newRow(qPrintable(code)) << code;
}

void CatalogueTest::everyDocumentedCodeIsExplainedForEveryWishInBothLanguages()
{
    QFETCH(const QString, code);
    for (const Wish wish : {Wish::Assign, Wish::Unassign, Wish::List, Wish::SignIn, Wish::Other}) {
        const Explanation english = m_catalogue.explain(refusal(code), situation(wish), Language::English);
        const Explanation chinese = m_catalogue.explain(refusal(code), situation(wish), Language::Chinese);
        for (const Explanation &explanation : {english, chinese}) {
            QVERIFY(!explanation.title.isEmpty());
            QVERIFY(!explanation.cause.isEmpty());
            QVERIFY(!explanation.cure.isEmpty());
            QVERIFY(!explanation.derived);
        }
        QVERIFY(english.title != chinese.title);
        QCOMPARE(english.cure.size(), chinese.cure.size());
        QCOMPARE(english.retryHelps, chinese.retryHelps);
    }
}

void CatalogueTest::assigningAndUnassigningDifferWhereTheTruthDoes_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"InvalidOperation.InvalidEcsState", "InvalidOperation.InvalidEniState", "InvalidEniId.NotFound",
          "InvalidIp.IpUnassigned", "InvalidIp.IpRepeated", "InvalidIp.Address", "MissingParameter", "InvalidParameter",
          "InvalidParameter.Conflict", "InvalidOperation.InvalidEniType", "InvalidVSwitchId.IpInvalid",
          "SignatureNonceUsed", "InternalError", "ServiceUnavailable"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void CatalogueTest::assigningAndUnassigningDifferWhereTheTruthDoes()
{
    QFETCH(const QString, code);
    for (const Language language : {Language::English, Language::Chinese}) {
        const Explanation assign = m_catalogue.explain(refusal(code), situation(Wish::Assign), language);
        const Explanation unassign = m_catalogue.explain(refusal(code), situation(Wish::Unassign), language);
        QVERIFY(whole(assign) != whole(unassign));
    }
}

void CatalogueTest::valuesOfTheServersMessageAppearInTheText_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("state of the instance")
        << u"InvalidOperation.InvalidEcsState"_s
        << u"The operation is not allowed in the current ECS state. Expecting status is \"Running,Stopped\" while current status is \"Starting\"."_s
        << QStringList{u"Running"_s, u"Stopped"_s, u"Starting"_s};
    QTest::newRow("state of the interface, a word of the future")
        << u"InvalidOperation.InvalidEniState"_s
        << u"The operation is not allowed in the current ENI state. Expecting status is \"Available,InUse\" while current status is \"Teleporting\"."_s
        << QStringList{u"Available"_s, u"Teleporting"_s};
    QTest::newRow("typographic quotation marks")
        << u"InvalidOperation.InvalidEniState"_s
        << u"Expecting status is “Available” while current status is “Attaching”."_s << QStringList{u"Attaching"_s};
    QTest::newRow("a Chinese server") << u"InvalidOperation.InvalidEniState"_s
                                      << u"弹性网卡当前状态为\"Deleting\"，不允许操作。"_s
                                      << QStringList{u"Deleting"_s};
    QTest::newRow("repeated address") << u"InvalidIp.IpRepeated"_s
                                      << u"The specified ipAddress \"2001:db8:1234:1a00::10\" is(are) repeated."_s
                                      << QStringList{u"2001:db8:1234:1a00::10"_s};
    QTest::newRow("two repeated addresses")
        << u"InvalidIp.IpRepeated"_s << u"The specified ipAddress \"2001:db8::1,2001:db8::2\" is(are) repeated."_s
        << QStringList{u"2001:db8::1"_s, u"2001:db8::2"_s};
    QTest::newRow("missing interface") << u"InvalidEniId.NotFound"_s
                                       << u"The specified EniId \"eni-bp1notexist\" is not found."_s
                                       << QStringList{u"eni-bp1notexist"_s};
    QTest::newRow("missing parameter")
        << u"MissingParameter"_s
        << u"The input parameter \"Ipv6Address\" that is mandatory for processing this request is not supplied."_s
        << QStringList{u"Ipv6Address"_s};
    QTest::newRow("contradicting parameters")
        << u"InvalidParameter.Conflict"_s
        << u"The parameters Ipv6Address and Ipv6AddressCount cannot be specified at the same time."_s
        << QStringList{u"Ipv6Address"_s, u"Ipv6AddressCount"_s};
    QTest::newRow("limit") << u"MaxEniIpv6IpsCountExceeded"_s << u"The ipv6 address count exceeds the limit of 10."_s
                           << QStringList{u"10"_s};
}

void CatalogueTest::valuesOfTheServersMessageAppearInTheText()
{
    QFETCH(const QString, code);
    QFETCH(const QString, message);
    QFETCH(const QStringList, values);
    for (const Wish wish : {Wish::Assign, Wish::Unassign}) {
        for (const Language language : {Language::English, Language::Chinese}) {
            const QString text = whole(m_catalogue.explain(refusal(code, message), situation(wish), language));
            for (const QString &value : values)
                QVERIFY2(text.contains(value), qPrintable(text));
        }
    }
}

void CatalogueTest::statesAreSaidInTheReadersLanguage()
{
    const core::Error error =
        refusal(u"InvalidOperation.InvalidEniState"_s,
                u"Expecting status is \"Available,InUse\" while current status is \"Detaching\"."_s);
    const Explanation english = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    const Explanation chinese = m_catalogue.explain(error, situation(Wish::Unassign), Language::Chinese);
    QCOMPARE(english.title, u"Interface web-7 is Detaching, which does not allow assigning IPv6 addresses."_s);
    QVERIFY(english.cause.contains(u"Available or In use"_s));
    QCOMPARE(chinese.title, u"弹性网卡“web-7”当前为解绑中（Detaching），不能回收 IPv6 地址。"_s);
    QVERIFY(chinese.cause.contains(u"可用（Available）或已绑定（InUse）"_s));
}

void CatalogueTest::misspeltAndCorrectSpellingsAreTheSame_data()
{
    QTest::addColumn<QString>("misspelt");
    QTest::addColumn<QString>("correct");
    QTest::newRow("RAM") << u"Forbedden.NotSupportRAM"_s << u"Forbidden.NotSupportRAM"_s;
    QTest::newRow("sub-user") << u"Forbbiden.SubUser"_s << u"Forbidden.SubUser"_s;
    QTest::newRow("parameter") << u"InValidParameter"_s << u"InvalidParameter"_s;
    QTest::newRow("permission") << u"NoPermisson"_s << u"NoPermission"_s;
    QTest::newRow("region") << u"InvalidRegionId.MalFormed"_s << u"InvalidRegionId.Malformed"_s;
}

void CatalogueTest::misspeltAndCorrectSpellingsAreTheSame()
{
    QFETCH(const QString, misspelt);
    QFETCH(const QString, correct);
    const auto explain = [&](const QString &code) {
        return m_catalogue.explain(refusal(code), situation(Wish::Assign), Language::English);
    };
    QCOMPARE(whole(explain(misspelt)), whole(explain(correct)));
    QCOMPARE(explain(misspelt).spellings, QStringList{correct});
    QCOMPARE(explain(correct).spellings, QStringList{misspelt});
    QVERIFY(!explain(misspelt).derived);
}

/// The documentation of 2019 explains the two state codes with each other's action, and a repeated address as an
/// existing one.
void CatalogueTest::theFirstDocumentationsErrorsAreNotRepeated()
{
    const auto chinese = [&](const QString &code, Wish wish) {
        return whole(m_catalogue.explain(refusal(code), situation(wish), Language::Chinese));
    };
    for (const QString &code : {u"InvalidOperation.InvalidEcsState"_s, u"InvalidOperation.InvalidEniState"_s}) {
        QVERIFY(chinese(code, Wish::Assign).contains(u"分配 IPv6 地址"_s));
        QVERIFY(!chinese(code, Wish::Assign).contains(u"回收"_s));
        QVERIFY(chinese(code, Wish::Unassign).contains(u"回收 IPv6 地址"_s));
        QVERIFY(!chinese(code, Wish::Unassign).contains(u"分配"_s));
    }
    const Explanation repeated =
        m_catalogue.explain(refusal(u"InvalidIp.IpRepeated"_s), situation(Wish::Unassign), Language::Chinese);
    QVERIFY(repeated.title.contains(u"重复出现"_s));
    QVERIFY(!repeated.title.contains(u"已存在"_s));
}

void CatalogueTest::limitOfTheInterfaceAndLimitOfTheTypeAreToldApart()
{
    const Explanation own =
        m_catalogue.explain(refusal(u"MaxEniIpv6IpsCountExceeded"_s), situation(Wish::Assign), Language::English);
    const Explanation type = m_catalogue.explain(refusal(u"InvalidOperation.Ipv6CountExceeded"_s),
                                                 situation(Wish::Assign), Language::English);
    QVERIFY(own.title.contains(u"web-7"_s));
    QVERIFY(own.cause.contains(u"limit of the interface itself"_s));
    QVERIFY(type.title.contains(u"ecs.g7.large"_s));
    QVERIFY(type.cause.contains(u"not a limit of the interface"_s));
}

void CatalogueTest::explainingIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        (void)explain::Catalogue().explain(refusal(u"InvalidIp.IpAssigned"_s), situation(Wish::Assign),
                                           Language::Chinese);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
