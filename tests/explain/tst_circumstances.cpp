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

class CircumstancesTest : public QObject
{
    Q_OBJECT

private slots:
    void theMissingPermissionAndItsOwnerAreNamed();
    void anExplicitDenialIsToldFromAMissingPermission();
    void theClockSaysHowFarItIsOff_data();
    void theClockSaysHowFarItIsOff();
    void theWaitThatTheCloudAsksForIsNamed();
    void anOpenOutcomeIsNeverCalledAFailure_data();
    void anOpenOutcomeIsNeverCalledAFailure();
    void nothingSentMeansNothingChanged();
    void eachTroubleOfTheJournalIsExplainedByItself();
    void tlsTroubleNamesItsReason();
    void aGatewaysStatusIsToldFromAProxysPage();

private:
    const explain::Catalogue m_catalogue;
};

void CircumstancesTest::theMissingPermissionAndItsOwnerAreNamed()
{
    core::Error error = refusal(u"Forbidden.RAM"_s);
    error.action = u"AssignIpv6Addresses"_s;
    QVERIFY(m_catalogue.explain(error, situation(Wish::Assign), Language::English)
                .title.contains(u"ecs:AssignIpv6Addresses"_s));
    error.accessDenied =
        core::AccessDenied{u"ecs:AssignIpv6Addresses"_s, u"SubUser"_s, u"night-shift"_s, u"ImplicitDeny"_s};
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString title = m_catalogue.explain(error, situation(Wish::Assign), language).title;
        QVERIFY2(title.contains(u"night-shift"_s) && title.contains(u"ecs:AssignIpv6Addresses"_s), qPrintable(title));
    }
    core::Error listing = refusal(u"NoPermission"_s);
    listing.action = u"DescribeVSwitches"_s;
    QVERIFY(m_catalogue.explain(listing, situation(Wish::List), Language::English)
                .title.contains(u"vpc:DescribeVSwitches"_s));
}

void CircumstancesTest::anExplicitDenialIsToldFromAMissingPermission()
{
    core::Error error = refusal(u"Forbidden.RAM"_s);
    error.accessDenied = core::AccessDenied{u"ecs:AssignIpv6Addresses"_s, u"SubUser"_s, u"ops"_s, u"ImplicitDeny"_s};
    const Explanation implicit = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    error.accessDenied->denyType = u"ExplicitDeny"_s;
    const Explanation denied = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    QVERIFY(implicit.cause.contains(u"No policy"_s));
    QVERIFY(denied.cause.contains(u"denies it explicitly"_s));
    QVERIFY(denied.cure.size() > implicit.cure.size());
}

void CircumstancesTest::theClockSaysHowFarItIsOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("slow") << 16 * 60 << u"The clock of this computer is 16 minutes slow."_s
                          << u"本机时钟慢了 16 分钟。"_s;
    QTest::newRow("fast") << -20 * 60 << u"The clock of this computer is 20 minutes fast."_s
                          << u"本机时钟快了 20 分钟。"_s;
    QTest::newRow("time zone") << 8 * 3600 << u"The clock of this computer is 8 hours slow."_s
                               << u"本机时钟慢了 8 小时。"_s;
    QTest::newRow("one hour and a bit") << 3600 + 60 << u"The clock of this computer is 1 hour 1 minute slow."_s
                                        << u"本机时钟慢了 1 小时 1 分钟。"_s;
    QTest::newRow("days") << -3 * 86400 << u"The clock of this computer is 3 days fast."_s << u"本机时钟快了 3 天。"_s;
}

void CircumstancesTest::theClockSaysHowFarItIsOff()
{
    QFETCH(const int, seconds);
    core::Error error = refusal(u"InvalidTimeStamp.Expired"_s);
    error.clockOffset = std::chrono::seconds(seconds);
    QTEST(m_catalogue.explain(error, {}, Language::English).title, "english");
    QTEST(m_catalogue.explain(error, {}, Language::Chinese).title, "chinese");
}

void CircumstancesTest::theWaitThatTheCloudAsksForIsNamed()
{
    core::Error error =
        refusal(u"Throttling"_s, u"Request was denied due to request throttling, please try again after 5 minutes."_s);
    QVERIFY(m_catalogue.explain(error, {}, Language::English).title.contains(u"5 minutes"_s));
    QVERIFY(m_catalogue.explain(error, {}, Language::Chinese).title.contains(u"5 分钟"_s));
    error.retryAfter = std::chrono::milliseconds(1200);
    QVERIFY(m_catalogue.explain(error, {}, Language::English).title.contains(u"2 seconds"_s));
    QVERIFY(m_catalogue.explain(error, {}, Language::English).retryHelps);
}

void CircumstancesTest::anOpenOutcomeIsNeverCalledAFailure_data()
{
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::newRow("no answer in time") << core::ErrorKind::TimedOut;
    QTest::newRow("connection lost") << core::ErrorKind::ConnectionLost;
}

void CircumstancesTest::anOpenOutcomeIsNeverCalledAFailure()
{
    QFETCH(const core::ErrorKind, kind);
    for (const Wish wish : {Wish::Assign, Wish::Unassign}) {
        const Explanation explanation =
            m_catalogue.explain(failure(kind, core::Delivery::Unknown), situation(wish), Language::English);
        QVERIFY(!whole(explanation).contains(u"failed"_s));
        QVERIFY(explanation.cure.first().contains(u"reads interface web-7 again"_s));
    }
}

void CircumstancesTest::nothingSentMeansNothingChanged()
{
    const Explanation explanation =
        m_catalogue.explain(failure(core::ErrorKind::ConnectionLost), situation(Wish::Assign), Language::English);
    QVERIFY2(explanation.cause.contains(u"nothing has changed"_s), qPrintable(explanation.cause));
}

void CircumstancesTest::eachTroubleOfTheJournalIsExplainedByItself()
{
    QStringList titles;
    for (const char *problem : {"Locked", "Full", "ReadOnly", "Corrupt", "TooNew", "Other"}) {
        core::Error error = failure(core::ErrorKind::JournalFailed);
        error.code = QString::fromLatin1(problem);
        const Explanation explanation = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
        titles.append(explanation.title);
        QVERIFY(explanation.cause.contains(u"nothing was sent"_s, Qt::CaseInsensitive));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void CircumstancesTest::tlsTroubleNamesItsReason()
{
    core::Error error = failure(core::ErrorKind::TlsFailed);
    const QString unnamed = m_catalogue.explain(error, {}, Language::English).cause;
    error.detail = u"The certificate is self-signed, and untrusted"_s;
    const QString selfSigned = m_catalogue.explain(error, {}, Language::English).cause;
    error.detail = u"The certificate has expired"_s;
    const QString expired = m_catalogue.explain(error, {}, Language::English).cause;
    QVERIFY(selfSigned.contains(u"does not trust"_s));
    QVERIFY(expired.contains(u"expired"_s));
    QVERIFY(unnamed != selfSigned && unnamed != expired);
}

void CircumstancesTest::aGatewaysStatusIsToldFromAProxysPage()
{
    core::Error error = failure(core::ErrorKind::NotAnApiReply, core::Delivery::Answered);
    error.httpStatus = 502;
    const Explanation gateway = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    error.httpStatus = 403;
    const Explanation page = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    QVERIFY(gateway.cause.contains(u"502"_s));
    QVERIFY(page.cause.contains(u"403"_s));
    QVERIFY(gateway.title != page.title);
}

QTEST_GUILESS_MAIN(CircumstancesTest)
#include "tst_circumstances.moc"
