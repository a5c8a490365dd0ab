// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/presenters/checktext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::CheckKind;
using domain::CheckOutcome;

/// A failed check says what the cloud's own refusal would say: its cure is not a second opinion.
class CheckTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aFailedCheckHasTheCureOfItsCode_data();
    void aFailedCheckHasTheCureOfItsCode();
    void whatPassedOrIsNotKnownHasNoCure();
    void eachHeldAddressIsExplainedByItself();
};

namespace {

domain::Check failed(CheckKind kind, const QString &subject, const QString &evidence = {})
{
    domain::Check check;
    check.kind = kind;
    check.outcome = CheckOutcome::Failed;
    check.subject = subject;
    check.evidence = evidence;
    return check;
}

explain::Situation situation(const QString &status)
{
    explain::Situation known;
    known.wish = explain::Wish::Assign;
    known.interfaceName = u"web-7"_s;
    known.interfaceStatus = status;
    known.instanceName = u"web-03"_s;
    known.instanceStatus = u"Starting"_s;
    known.vSwitchName = u"cache"_s;
    return known;
}

} // namespace

void CheckTextTest::aFailedCheckHasTheCureOfItsCode_data()
{
    QTest::addColumn<CheckKind>("kind");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, CheckKind kind, const QString &status, const QString &code) {
        QTest::newRow(name) << kind << status << code;
    };
    row("interface", CheckKind::InterfaceState, u"Attaching"_s, u"InvalidOperation.InvalidEniState"_s);
    row("instance", CheckKind::InstanceState, u"InUse"_s, u"InvalidOperation.InvalidEcsState"_s);
    row("service", CheckKind::ServiceManaged, u"InUse"_s, u"InvalidOperation.EniServiceManaged"_s);
    row("vSwitch", CheckKind::VSwitchIpv6, u"InUse"_s, u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    row("type", CheckKind::TypeSupportsIpv6, u"InUse"_s, u"InvalidOperation.Ipv6NotSupport"_s);
    row("room, available", CheckKind::Room, u"Available"_s, u"MaxEniIpv6IpsCountExceeded"_s);
    row("room, in use", CheckKind::Room, u"InUse"_s, u"InvalidOperation.Ipv6CountExceeded"_s);
    row("holder", CheckKind::Holder, u"InUse"_s, u"InvalidIp.IpAssigned"_s);
}

void CheckTextTest::aFailedCheckHasTheCureOfItsCode()
{
    QFETCH(const CheckKind, kind);
    QFETCH(const QString, status);
    QFETCH(const QString, code);
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.delivery = core::Delivery::Answered;
    error.code = code;
    explain::Situation known = situation(status);
    const domain::Check check = failed(kind, u"nic-8"_s, u"2001:db8::5"_s);
    for (const auto language : {explain::Language::English, explain::Language::Chinese}) {
        const bool chinese = language == explain::Language::Chinese;
        QLocale::setDefault(QLocale(chinese ? QLocale::Chinese : QLocale::English));
        const std::vector<presenters::CheckLine> lines =
            presenters::CheckText::lines({check}, known, explain::Catalogue());
        if (kind == CheckKind::Holder) {
            known.addresses = u"2001:db8::5"_s;
            known.held = u"2001:db8::5"_s;
            known.holder = u"nic-8"_s;
        }
        const explain::Explanation why = explain::Catalogue().explain(error, known, language);
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front().code, code);
        QVERIFY(!lines.front().cure.isEmpty());
        QCOMPARE(lines.front().cure, why.cure.first());
        QCOMPARE(lines.front().why, why.cause);
    }
}

void CheckTextTest::whatPassedOrIsNotKnownHasNoCure()
{
    for (const CheckOutcome outcome : {CheckOutcome::Passed, CheckOutcome::Unknown}) {
        domain::Check check = failed(CheckKind::VSwitchIpv6, u"cache"_s);
        check.outcome = outcome;
        const presenters::CheckLine line =
            presenters::CheckText::lines({check}, situation(u"InUse"_s), explain::Catalogue()).front();
        QVERIFY(!line.words.isEmpty());
        QVERIFY(line.cure.isEmpty() && line.code.isEmpty() && line.why.isEmpty());
    }
}

void CheckTextTest::eachHeldAddressIsExplainedByItself()
{
    const std::vector<presenters::CheckLine> lines =
        presenters::CheckText::lines({failed(CheckKind::Holder, u"nic-8"_s, u"2001:db8::5"_s),
                                      failed(CheckKind::Holder, u"db-nic"_s, u"2001:db8::6"_s)},
                                     situation(u"InUse"_s), explain::Catalogue());
    QVERIFY2(lines.front().why.contains(u"nic-8"), qPrintable(lines.front().why));
    QVERIFY2(lines.back().why.contains(u"db-nic"), qPrintable(lines.back().why));
}

QTEST_GUILESS_MAIN(CheckTextTest)
#include "tst_checktext.moc"
