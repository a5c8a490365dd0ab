// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "cases.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cases;
using explain::Explanation;
using explain::Language;
using explain::Wish;

class DerivedExplanationsTest : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownCodeIsExplainedByItsShapeAndSaysSo_data();
    void anUnknownCodeIsExplainedByItsShapeAndSaysSo();
    void knownCodesAreNotMarkedAsDerived();
    void aFamilyOfCodesIsCoveredByItsPattern();
    void aRefusalWithoutACodeGoesByItsStatus();

private:
    const explain::Catalogue m_catalogue;
};

void DerivedExplanationsTest::anUnknownCodeIsExplainedByItsShapeAndSaysSo_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("retryHelps");
    QTest::newRow("not found") << u"InvalidLaunchTemplate.NotFound"_s << u"The cloud cannot find the launch template."_s
                               << false;
    QTest::newRow("malformed") << u"InvalidDiskCategory.Malformed"_s
                               << u"The cloud did not accept the disk category in the request."_s << false;
    QTest::newRow("duplicated") << u"InvalidTagKey.Duplicated"_s
                                << u"The tag key exists already, or the request names it twice."_s << false;
    QTest::newRow("limit") << u"WidgetLimitExceed"_s
                           << u"A limit of the cloud does not allow assigning IPv6 addresses to interface web-7."_s
                           << false;
    QTest::newRow("quota") << u"QuotaExceed.Harbours"_s
                           << u"A limit of the cloud does not allow assigning IPv6 addresses to interface web-7."_s
                           << false;
    QTest::newRow("throttling") << u"BandwidthThrottlingError"_s
                                << u"The cloud takes no more requests of this kind for the moment."_s << true;
    QTest::newRow("forbidden")
        << u"Forbidden.Moonlight"_s
        << u"The cloud does not allow assigning IPv6 addresses to interface web-7 with this key."_s << false;
    QTest::newRow("missing") << u"MissingColour.Shade"_s << u"The request lacks “Colour”, which this server requires."_s
                             << false;
    QTest::newRow("not supported") << u"InvalidTide.NotSupported"_s
                                   << u"The cloud does not support assigning IPv6 addresses to interface web-7 here."_s
                                   << false;
    QTest::newRow("state") << u"IncorrectDiskStatus"_s
                           << u"The state of the disk prevents assigning IPv6 addresses to interface web-7."_s << true;
    QTest::newRow("conflict") << u"ResourceConflict"_s << u"The resource is taken by another change at this moment."_s
                              << true;
    QTest::newRow("in use") << u"InvalidSecurityGroup.InUse"_s
                            << u"The security group is still used by something else."_s << false;
    QTest::newRow("in use, without a dot") << u"DiskInUse"_s << u"The disk is still used by something else."_s << false;
    QTest::newRow("a conflict that stays")
        << u"DeleteConflict.Role"_s << u"The role is still used by something else."_s << false;
    QTest::newRow("locked") << u"InstanceLockedForSecurity"_s << u"The resource that the request concerns is locked."_s
                            << false;
    QTest::newRow("money") << u"Pay.InsufficientBalance"_s
                           << u"The account lacks the money for assigning IPv6 addresses to interface web-7."_s
                           << false;
    QTest::newRow("stock") << u"OperationDenied.NoStock"_s
                           << u"What assigning IPv6 addresses to interface web-7 needs is not on sale here now."_s
                           << false;
    QTest::newRow("not on sale") << u"Zone.NotOnSale"_s
                                 << u"What assigning IPv6 addresses to interface web-7 needs is not on sale here now."_s
                                 << false;
    QTest::newRow("mismatch") << u"InvalidZone.Mismatch"_s << u"Two parts of the request do not belong together."_s
                              << false;
    QTest::newRow("denied by a condition")
        << u"OperationDenied.ChargeType"_s
        << u"A condition that is not met prevents assigning IPv6 addresses to interface web-7."_s << false;
    QTest::newRow("a token of an unknown kind")
        << u"InvalidSecurityToken.Moon"_s << u"The cloud did not accept the access key."_s << false;
    QTest::newRow("no shape at all") << u"Xyzzy"_s
                                     << u"The cloud refused assigning IPv6 addresses to interface web-7 (Xyzzy)."_s
                                     << false;
}

void DerivedExplanationsTest::anUnknownCodeIsExplainedByItsShapeAndSaysSo()
{
    QFETCH(const QString, code);
    const core::Error error = refusal(code, u"The words of the server."_s);
    const Explanation english = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    const Explanation chinese = m_catalogue.explain(error, situation(Wish::Assign), Language::Chinese);
    QTEST(english.title, "title");
    QTEST(english.retryHelps, "retryHelps");
    QVERIFY(english.derived && chinese.derived);
    QVERIFY(english.cause.contains(u"The words of the server"_s));
    QVERIFY(english.cause.contains(u"derived from the form"_s) && english.cause.contains(code));
    QVERIFY(chinese.cause.contains(u"推断"_s) && chinese.cause.contains(code));
    QVERIFY(!english.cure.isEmpty() && !chinese.cure.isEmpty());
}

void DerivedExplanationsTest::knownCodesAreNotMarkedAsDerived()
{
    const Explanation explanation = m_catalogue.explain(refusal(u"InvalidIp.IpAssigned"_s), {}, Language::English);
    QVERIFY(!explanation.derived);
    QVERIFY(!explanation.cause.contains(u"derived"_s));
}

void DerivedExplanationsTest::aFamilyOfCodesIsCoveredByItsPattern()
{
    const Explanation unknownMember = m_catalogue.explain(refusal(u"Throttling.Moon"_s), {}, Language::English);
    QVERIFY(!unknownMember.derived);
    QCOMPARE(unknownMember.title, m_catalogue.explain(refusal(u"Throttling"_s), {}, Language::English).title);
    QVERIFY(m_catalogue.explain(refusal(u"Throttling.User"_s), {}, Language::English).title != unknownMember.title);
}

void DerivedExplanationsTest::aRefusalWithoutACodeGoesByItsStatus()
{
    core::Error error = refusal({});
    error.httpStatus = 503;
    const Explanation explanation = m_catalogue.explain(error, situation(Wish::List), Language::English);
    QVERIFY(explanation.derived);
    QVERIFY(explanation.retryHelps);
    QVERIFY(explanation.cause.contains(u"The answer has no code"_s));
}

QTEST_GUILESS_MAIN(DerivedExplanationsTest)
#include "tst_derivedexplanations.moc"
