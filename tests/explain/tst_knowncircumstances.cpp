// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/report.h"
#include "cases.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cases;
using explain::Explanation;
using explain::Language;
using explain::Situation;
using explain::Wish;

/// The advice keeps to what is known, and the sentences read well with it.
class KnownCircumstancesTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyAddressesAreTakenForSome_data();
    void onlyAddressesAreTakenForSome();
    void theHolderComesFirstWhereItIsKnown();
    void nothingIsToBeFreedWhereNothingIsInUse();
    void aStoppedInstanceNeedsNoStop();
    void aVpcThatHasIpv6IsNotToBeEnabled();
    void rolesAreSpokenOfWhereOneMayBeMeant();
    void theMissingParameterIsNamed();
    void limitsOfAnAssignmentAreToldForOne();
    void oneAddressIsSingular();
    void aQuotedSentenceHasOneStop();
    void anUnknownCodeIsToldFirst();
    void chineseWishesHaveVerbs_data();
    void chineseWishesHaveVerbs();
    void bothStatesHaveTheSameForm();
    void theReportHasThePolicy();

private:
    Explanation of(const core::Error &error, const Situation &situation, Language language = Language::English) const
    {
        return m_catalogue.explain(error, situation, language);
    }

    const explain::Catalogue m_catalogue;
};

void KnownCircumstancesTest::onlyAddressesAreTakenForSome_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("a word before it") << u"The specified Ipv6Address 2408:4005:3a:1a00::77 has been assigned."_s;
    QTest::newRow("two words before it") << u"The specified IPv6 address 2408:4005:3a:1a00::77 has been assigned."_s;
    QTest::newRow("in Chinese") << u"指定的 IPv6 address 2408:4005:3a:1a00::77 已被分配"_s;
    QTest::newRow("quoted") << u"The specified ipAddress \"2408:4005:3a:1a00::77\" has been assigned."_s;
}

void KnownCircumstancesTest::onlyAddressesAreTakenForSome()
{
    QFETCH(const QString, message);
    QCOMPARE(of(refusal(u"InvalidIp.IpAssigned"_s, message), {}).title,
             u"2408:4005:3a:1a00::77 is already assigned to an interface."_s);
}

void KnownCircumstancesTest::theHolderComesFirstWhereItIsKnown()
{
    Situation known = situation(Wish::Assign);
    const core::Error error = refusal(u"InvalidIp.IpAssigned"_s);
    QVERIFY(of(error, known).cure.front().contains(u"filter box"_s));
    known.holder = u"db-1"_s;
    QVERIFY(of(error, known).cure.front().startsWith(u"Look at interface db-1"_s));
    QVERIFY(!of(error, known).cure.join(u' ').contains(u"filter box"_s));
    QVERIFY(of(error, known, Language::Chinese).cure.front().contains(u"db-1"_s));
}

void KnownCircumstancesTest::nothingIsToBeFreedWhereNothingIsInUse()
{
    Situation known = situation(Wish::Assign);
    known.limit = u"1"_s;
    known.used = u"0"_s;
    for (const QString &code : {u"InvalidOperation.Ipv6CountExceeded"_s, u"MaxEniIpv6IpsCountExceeded"_s}) {
        QVERIFY(!of(refusal(code), known).cure.join(u' ').contains(u"no longer needed"_s));
        QVERIFY(!of(refusal(code), known, Language::Chinese).cure.join(u' ').contains(u"不再需要"_s));
        QVERIFY(of(refusal(code), {}).cure.join(u' ').contains(u"no longer needed"_s));
    }
}

void KnownCircumstancesTest::aStoppedInstanceNeedsNoStop()
{
    Situation known = situation(Wish::Assign);
    known.instanceStatus = u"Running"_s;
    const core::Error error = refusal(u"InvalidOperation.Ipv6NotSupport"_s);
    QVERIFY(of(error, known).cure.join(u' ').contains(u"has to be stopped"_s));
    known.instanceStatus = u"Stopped"_s;
    QVERIFY(!of(error, known).cure.join(u' ').contains(u"has to be stopped"_s));
    QVERIFY(!of(error, known, Language::Chinese).cure.join(u' ').contains(u"停止"_s));
}

void KnownCircumstancesTest::aVpcThatHasIpv6IsNotToBeEnabled()
{
    Situation known = situation(Wish::Assign);
    const core::Error error = refusal(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QVERIFY(of(error, known).cure.front().contains(u"for the VPC first"_s));
    known.vpcHasIpv6 = true;
    QVERIFY(of(error, known).cure.front().endsWith(u"the VPC has IPv6 already."_s));
    QVERIFY(of(error, known, Language::Chinese).cure.front().endsWith(u"专有网络已开启 IPv6。"_s));
}

void KnownCircumstancesTest::rolesAreSpokenOfWhereOneMayBeMeant()
{
    core::Error error = refusal(u"Forbidden.RAM"_s);
    QVERIFY(of(error, {}).cure.join(u' ').contains(u"sts:AssumeRole"_s));
    error.action = u"AssignIpv6Addresses"_s;
    const Explanation known = of(error, situation(Wish::Assign));
    QVERIFY(!(known.cure + known.likely).join(u' ').contains(u"sts:AssumeRole"_s));
}

void KnownCircumstancesTest::theMissingParameterIsNamed()
{
    QCOMPARE(of(refusal(u"MissingParameter.Foo"_s), {}).title,
             u"The request lacks the value Foo, which this server requires."_s);
    QVERIFY(of(refusal(u"MissingParameter.Foo"_s), {}, Language::Chinese).title.contains(u"Foo"_s));
}

void KnownCircumstancesTest::limitsOfAnAssignmentAreToldForOne()
{
    const core::Error error = refusal(u"InvalidParameter"_s);
    QVERIFY(of(error, situation(Wish::Assign)).cure.front().contains(u"at most 10 addresses"_s));
    const QString elsewhere = of(error, {}).cure.join(u' ');
    QVERIFY(!elsewhere.contains(u"10 addresses"_s) && !elsewhere.contains(u"dialog"_s));
}

void KnownCircumstancesTest::oneAddressIsSingular()
{
    Situation known = situation(Wish::Assign);
    known.limit = u"1"_s;
    known.used = u"1"_s;
    const core::Error error = refusal(u"InvalidOperation.Ipv6CountExceeded"_s);
    QVERIFY(of(error, known).evidence.front().contains(u"allows 1 IPv6 address per interface"_s));
    QVERIFY(of(error, known).cause.contains(u"1 IPv6 address for each interface"_s));
    known.limit = u"6"_s;
    QVERIFY(of(error, known).evidence.front().contains(u"allows 6 IPv6 addresses per interface"_s));
}

void KnownCircumstancesTest::aQuotedSentenceHasOneStop()
{
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const QString &code : {u"Xyzzy"_s, u"MaxEniCountExceeded"_s, u"Forbidden.Thing"_s}) {
            const QString cause = of(refusal(code, u"The quota is used up."_s), {}, language).cause;
            QVERIFY(cause.contains(u"used up”"_s));
        }
    }
    QVERIFY(of(refusal(u"Xyzzy"_s, u"Wait …"_s), {}).cause.contains(u"“Wait …”."_s));
}

void KnownCircumstancesTest::anUnknownCodeIsToldFirst()
{
    const core::Error error = refusal(u"InvalidMadeUp.CodeNotKnown"_s);
    QVERIFY(of(error, {}).cause.startsWith(u"The code InvalidMadeUp.CodeNotKnown is not known to this program"_s));
    QVERIFY(of(error, {}, Language::Chinese).cause.startsWith(u"本程序尚未收录错误码"_s));
    QCOMPARE(of(error, {}).title, u"The cloud did not accept “MadeUp” in the request."_s);
    QCOMPARE(of(refusal(u"DependencyViolation.Foo"_s), {}).title, u"“Foo” is still used by something else."_s);
    QVERIFY(of(refusal(u"WidgetIpv6AddressQuotaExceeded"_s), {}).cause.contains(u"the widget IPv6 address."_s));
    QVERIFY(of(refusal(u"Ipv6AddressQuotaExceeded"_s), {}).cause.contains(u"the IPv6 address."_s));
}

void KnownCircumstancesTest::chineseWishesHaveVerbs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("quota") << u"QuotaExceeded.Eni"_s << u"已达到云端的某项上限，无法执行该操作。"_s;
    QTest::newRow("forbidden") << u"Forbidden.Thing"_s << u"云端不允许用此密钥执行该操作。"_s;
    QTest::newRow("a condition") << u"OperationDenied.Thing"_s << u"在目前的条件下，云端无法执行该操作。"_s;
    QTest::newRow("no shape") << u"Xyzzy"_s << u"云端拒绝执行该操作，错误码为 Xyzzy。"_s;
}

void KnownCircumstancesTest::chineseWishesHaveVerbs()
{
    QFETCH(const QString, code);
    const Explanation explanation = of(refusal(code), {}, Language::Chinese);
    QTEST(explanation.title, "title");
}

void KnownCircumstancesTest::bothStatesHaveTheSameForm()
{
    const core::Error error =
        refusal(u"InvalidOperation.InvalidEniState"_s,
                u"Expecting status is \"Available,InUse\" while current status is \"Attaching\"."_s);
    QVERIFY(whole(of(error, situation(Wish::Assign))).contains(u"Available or In use;"_s));
}

void KnownCircumstancesTest::theReportHasThePolicy()
{
    core::Error error = refusal(u"Forbidden.RAM"_s);
    error.action = u"AssignIpv6Addresses"_s;
    const Explanation explanation = of(error, {});
    QVERIFY(!whole(explanation).contains(u"Copy the RAM Policy"_s));
    const QString text = explain::reportText({explanation, error, Language::English, {}, {}, {}, {}}, m_catalogue,
                                             explain::Report::Form::Text);
    QVERIFY(text.contains(u"RAM policy with just this action\n{"_s));
    QVERIFY(text.contains(u"\"ecs:AssignIpv6Addresses\""_s));
}

QTEST_GUILESS_MAIN(KnownCircumstancesTest)
#include "tst_knowncircumstances.moc"
