// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/evidence.h"
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
    void aPolicyIsOfferedForActionsOnly();
    void theClockSaysHowFarItIsOff_data();
    void theClockSaysHowFarItIsOff();
    void aRightClockIsNotBlamed();
    void theWaitThatTheCloudAsksForIsNamed();
    void anOpenOutcomeIsNeverCalledAFailure_data();
    void anOpenOutcomeIsNeverCalledAFailure();
    void nothingSentMeansNothingChanged();
    void eachTroubleOfTheJournalIsExplainedByItself();
    void tlsTroubleNamesTheCertificate();
    void proxyTroubleNamesTheProxy();
    void aGatewaysStatusIsToldFromAProxysPage();
    void theEnginesOwnReasonsNameTheInterface_data();
    void theEnginesOwnReasonsNameTheInterface();
    void aLockedJournalNamesTheOtherProgram();
    void anOldStateIsNotToldAsTheCloudsWord();
    void theRoomThatIsLeftIsTold();
    void theHolderIsNamedEvenWhereTheServerNamesNoAddress();
    void aCloudOf2019IsToldFromALostValue();
    void aWordIsNoAddress();
    void anAddressThatEndsInColonsStandsApart();

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
    QVERIFY2(denied.cure.first().contains(u"Deny statement"_s), qPrintable(denied.cure.first()));
    QVERIFY(denied.cure.size() > implicit.cure.size());
}

void CircumstancesTest::aPolicyIsOfferedForActionsOnly()
{
    core::Error error = refusal(u"Forbidden.RAM"_s);
    error.accessDenied = core::AccessDenied{u"ecs:DescribeZones"_s, u"SubUser"_s, u"ops"_s, u"ImplicitDeny"_s};
    const auto isOffered = [this, &error](const QString &action) {
        error.accessDenied->action = action;
        const Explanation explanation = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
        return std::any_of(explanation.offers.begin(), explanation.offers.end(),
                           [](const explain::OfferedCure &cure) { return cure.offer == explain::Offer::CopyPolicy; });
    };
    QVERIFY(isOffered(u"ecs:DescribeZones"_s));
    QVERIFY(isOffered(u"ecs-workbench:LoginInstance"_s));
    QVERIFY(!isOffered(u"ecs:*"_s));
    QVERIFY(!isOffered(u"the action of your wish"_s));
    QVERIFY(explain::minimalPolicy(u"ecs-workbench:LoginInstance"_s).contains(u"\"ecs-workbench:LoginInstance\""_s));
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

void CircumstancesTest::aRightClockIsNotBlamed()
{
    core::Error error = refusal(u"InvalidTimeStamp.Expired"_s);
    for (const auto offset : {std::chrono::seconds(59), std::chrono::seconds(0), std::chrono::seconds(-59)}) {
        error.clockOffset = offset;
        const Explanation measured = m_catalogue.explain(error, {}, Language::English);
        QCOMPARE(measured.title, u"The request reached the cloud long after it was signed."_s);
        QVERIFY2(!whole(measured).contains(u"timedatectl"_s), qPrintable(whole(measured)));
    }
    error.clockOffset.reset();
    const Explanation pasted = m_catalogue.explain(error, {}, Language::English);
    QCOMPARE(pasted.title, u"The time in the request is too far from the cloud's time."_s);
    QVERIFY2(!whole(pasted).contains(u"this computer"_s), qPrintable(whole(pasted)));
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

void CircumstancesTest::tlsTroubleNamesTheCertificate()
{
    core::Error error = failure(core::ErrorKind::TlsFailed);
    error.detail = u"Certificate of \"ecs.example.com\", issued by \"Corp Root CA\", valid from 2026-01-02 to "
                   "2026-11-22; Some words"_s;
    const auto cause = [&](const QString &code, Language language) {
        error.code = code;
        return m_catalogue.explain(error, {}, language).cause;
    };
    for (const Language language : {Language::English, Language::Chinese}) {
        QVERIFY(cause(u"UnknownAuthority"_s, language).contains(u"Corp Root CA"_s));
        QVERIFY(cause(u"SelfSigned"_s, language).contains(u"ecs.example.com"_s));
        QVERIFY(cause(u"Expired"_s, language).contains(u"2026-11-22"_s));
        QVERIFY(cause(u"NotYetValid"_s, language).contains(u"2026-01-02"_s));
        QVERIFY(cause(u"WrongHost"_s, language).contains(u"ecs.example.com"_s));
        QVERIFY(cause(u"Revoked"_s, language).contains(u"Corp Root CA"_s));
    }
    error.code = u"UnknownAuthority"_s;
    const Explanation unknown = m_catalogue.explain(error, {}, Language::English);
    QVERIFY(unknown.cure.first().contains(u"Account > Profiles"_s));
    QCOMPARE(unknown.offers.front().offer, explain::Offer::EditProfile);
}

void CircumstancesTest::proxyTroubleNamesTheProxy()
{
    core::Error error = failure(core::ErrorKind::ProxyFailed);
    error.detail = u"Proxy \"proxy.example.com:3128\": HTTP/1.1 403 Forbidden"_s;
    for (const QString &code : {u"PasswordNeeded"_s, u"PasswordRefused"_s, u"NotFound"_s, u"Unreachable"_s,
                                u"TimedOut"_s, u"Closed"_s, u"TargetRefused"_s, u"NoProxy"_s}) {
        error.code = code;
        for (const Language language : {Language::English, Language::Chinese}) {
            const Explanation explanation = m_catalogue.explain(error, {}, language);
            QVERIFY2(explanation.title.contains(u"proxy.example.com:3128"_s), qPrintable(explanation.title));
            QCOMPARE(explanation.offers.front().offer, explain::Offer::EditPreferences);
        }
    }
    error.code = u"TargetRefused"_s;
    QVERIFY(m_catalogue.explain(error, {}, Language::English).cause.contains(u"403 Forbidden"_s));
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

void CircumstancesTest::theEnginesOwnReasonsNameTheInterface_data()
{
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("busy") << core::ErrorKind::InputInvalid << u"InterfaceBusy"_s << u"earlier change"_s;
    QTest::newRow("dependency") << core::ErrorKind::InputInvalid << u"DependencyFailed"_s << u"depends on"_s;
    QTest::newRow("count") << core::ErrorKind::InputInvalid << u"AddressCount"_s << u"1 to 10"_s;
    QTest::newRow("ended unsent") << core::ErrorKind::Cancelled << u"ProgramEnded"_s << u"before this change"_s;
    QTest::newRow("ended unanswered") << core::ErrorKind::ConnectionLost << u"ProgramEnded"_s << u"is open"_s;
}

void CircumstancesTest::theEnginesOwnReasonsNameTheInterface()
{
    QFETCH(const core::ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, part);
    core::Error error =
        failure(kind, kind == core::ErrorKind::ConnectionLost ? core::Delivery::Unknown : core::Delivery::NotSent);
    error.code = code;
    error.detail = u"eni-bp1web7"_s;
    const Explanation english = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    QVERIFY2(english.title.contains(u"interface web-7"_s) && english.title.contains(part), qPrintable(english.title));
    QVERIFY2(!whole(english).contains(error.detail), "the detail is for the engine");
    QVERIFY(
        m_catalogue.explain(error, situation(Wish::Assign), Language::Chinese).title.contains(u"弹性网卡“web-7”"_s));
}

void CircumstancesTest::aLockedJournalNamesTheOtherProgram()
{
    core::Error error = failure(core::ErrorKind::JournalFailed);
    error.code = u"Locked"_s;
    QCOMPARE(m_catalogue.explain(error, situation(Wish::Assign), Language::English).title,
             u"Another ENI Desk uses the journal."_s);
    QCOMPARE(m_catalogue.explain(error, situation(Wish::Assign), Language::Chinese).title,
             u"变更日志正被另一个 ENI Desk 使用。"_s);
}

void CircumstancesTest::anOldStateIsNotToldAsTheCloudsWord()
{
    explain::Situation old = situation(Wish::Unassign);
    old.interfaceStatus = u"InUse"_s;
    core::Error error = refusal(u"InvalidOperation.InvalidEniState"_s);
    const Explanation untold = m_catalogue.explain(error, old, Language::English);
    QCOMPARE(untold.title, u"The state of interface web-7 does not allow unassigning IPv6 addresses."_s);
    QVERIFY2(untold.cause.contains(u"when this program last read it, it was In use."_s), qPrintable(untold.cause));
    error.detail = u"Expecting status is \"Available,InUse\" while current status is \"Detaching\"."_s;
    const Explanation told = m_catalogue.explain(error, old, Language::English);
    QVERIFY2(told.title.startsWith(u"Interface web-7 is Detaching"_s), qPrintable(told.title));
    QVERIFY2(told.cause.contains(u"the cloud found it Detaching."_s), qPrintable(told.cause));
}

void CircumstancesTest::theRoomThatIsLeftIsTold()
{
    explain::Situation known = situation(Wish::Assign);
    known.limit = u"10"_s;
    known.used = u"8"_s;
    const core::Error error = refusal(u"MaxEniIpv6IpsCountExceeded"_s);
    Explanation explanation = m_catalogue.explain(error, known, Language::English);
    QVERIFY(explanation.cause.contains(u"8 of 10"_s));
    QCOMPARE(explanation.cure.first(), u"Assign fewer addresses: 2 more at most."_s);
    QCOMPARE(m_catalogue.explain(error, known, Language::Chinese).cure.first(),
             u"减少要分配的地址，最多再分配 2 个。"_s);
    known.used = u"10"_s;
    explanation = m_catalogue.explain(error, known, Language::English);
    QCOMPARE(explanation.cure.first(), u"Assign fewer addresses: 10 at most in total."_s);
    explanation = m_catalogue.explain(error, situation(Wish::Assign), Language::English);
    QCOMPARE(explanation.cure.first(), u"Assign fewer addresses."_s);
}

void CircumstancesTest::theHolderIsNamedEvenWhereTheServerNamesNoAddress()
{
    explain::Situation known = situation(Wish::Assign);
    known.addresses = u"2001:db8::5,2001:db8::6"_s;
    known.holder = u"web-8"_s;
    known.held = u"2001:db8::6"_s;
    const core::Error error = refusal(u"InvalidIp.IpAssigned"_s);
    QCOMPARE(m_catalogue.explain(error, known, Language::English).title,
             u"2001:db8::6 is already assigned to interface web-8."_s);
    QCOMPARE(m_catalogue.explain(error, known, Language::Chinese).title, u"2001:db8::6 已被弹性网卡“web-8”占用。"_s);
}

void CircumstancesTest::aCloudOf2019IsToldFromALostValue()
{
    core::Error error = refusal(u"MissingParameter"_s);
    for (const Wish wish : {Wish::List, Wish::SignIn}) {
        error.detail =
            u"The input parameter \"Action\" that is mandatory for processing this request is not supplied."_s;
        const Explanation old = m_catalogue.explain(error, situation(wish), Language::English);
        QVERIFY2(old.cure.join(u' ').contains(u"set its API generation to 2019"_s), qPrintable(old.cure.join(u' ')));
        const Explanation chinese = m_catalogue.explain(error, situation(wish), Language::Chinese);
        QVERIFY(chinese.cure.join(u' ').contains(u"把 API 版本设为 2019"_s));
        error.detail.replace(u"Action"_s, u"RegionId"_s);
        const Explanation lost = m_catalogue.explain(error, situation(wish), Language::English);
        QVERIFY(!lost.cure.join(u' ').contains(u"2019"_s));
    }
}

void CircumstancesTest::aWordIsNoAddress()
{
    explain::Situation known = situation(Wish::Assign);
    known.addresses = u"2001:db8::6"_s;
    const core::Error error =
        refusal(u"InvalidVSwitchId.IpInvalid"_s, u"The specified ipv6 does not match VSwitch cidr scope."_s);
    QCOMPARE(m_catalogue.explain(error, known, Language::English).title,
             u"2001:db8::6 lies outside the IPv6 range of vSwitch office."_s);
}

void CircumstancesTest::anAddressThatEndsInColonsStandsApart()
{
    explain::Situation known = situation(Wish::Assign);
    known.addresses = u"2001:db8::"_s;
    QCOMPARE(m_catalogue.explain(refusal(u"InvalidIp.Address"_s), known, Language::Chinese).title,
             u"2001:db8:: 不能用作弹性网卡的 IPv6 地址。"_s);
}

QTEST_GUILESS_MAIN(CircumstancesTest)
#include "tst_circumstances.moc"
