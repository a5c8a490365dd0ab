// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/checktext.h"

#include "app/explain/catalogue.h"
#include "app/models/interfacetext.h"
#include "app/presenters/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace presenters {

using domain::Check;
using domain::CheckKind;
using domain::CheckOutcome;

namespace {

QString interfaceStateWord(const QString &state)
{
    domain::NetworkInterface interface;
    interface.status = domain::interfaceStatusFrom(state);
    interface.statusText = state;
    return models::InterfaceText::statusWord(interface);
}

QString instanceStateWord(const QString &state)
{
    domain::Instance instance;
    instance.status = domain::instanceStatusFrom(state);
    instance.statusText = state;
    return models::InterfaceText::instanceStatusWord(instance);
}

} // namespace

QString CheckText::outcomeWord(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return tr("Passed");
    case CheckOutcome::Failed:
        return tr("Failed");
    case CheckOutcome::Unknown:
        return tr("Not known");
    }
    return {};
}

CheckLine CheckText::interfaceState(const Check &check)
{
    if (check.outcome == CheckOutcome::Failed)
        return {check.outcome, tr("The interface's state is %1").arg(interfaceStateWord(check.evidence))};
    if (domain::interfaceStatusFrom(check.evidence) == domain::InterfaceStatus::InUse)
        return {check.outcome, tr("Interface is in use")};
    return {check.outcome, tr("Interface is available")};
}

CheckLine CheckText::instanceState(const Check &check)
{
    switch (check.outcome) {
    case CheckOutcome::Passed:
        if (domain::instanceStatusFrom(check.evidence) == domain::InstanceStatus::Running)
            return {check.outcome, tr("Instance %1 is running").arg(check.subject)};
        return {check.outcome, tr("Instance %1 is stopped").arg(check.subject)};
    case CheckOutcome::Failed:
        return {check.outcome,
                tr("The state of instance %1 is %2").arg(check.subject, instanceStateWord(check.evidence))};
    case CheckOutcome::Unknown:
        return {check.outcome, tr("The state of instance %1 is not known").arg(check.subject)};
    }
    return {};
}

CheckLine CheckText::serviceManaged(const Check &check)
{
    if (check.outcome == CheckOutcome::Unknown)
        return {check.outcome, tr("This cloud does not tell whether another service manages it")};
    if (check.outcome == CheckOutcome::Passed)
        return {check.outcome, tr("No other cloud service manages it")};
    if (check.evidence.isEmpty())
        return {check.outcome, tr("Another cloud service manages the interface")};
    return {check.outcome, tr("The cloud service %1 manages the interface").arg(check.evidence)};
}

CheckLine CheckText::vSwitchIpv6(const Check &check)
{
    switch (check.outcome) {
    case CheckOutcome::Passed:
        return {check.outcome, tr("vSwitch %1 has IPv6").arg(check.subject)};
    case CheckOutcome::Failed:
        return {check.outcome, tr("vSwitch %1 has no IPv6 CIDR").arg(check.subject)};
    case CheckOutcome::Unknown:
        return {check.outcome, tr("It is not known whether vSwitch %1 has IPv6").arg(check.subject)};
    }
    return {};
}

CheckLine CheckText::typeSupportsIpv6(const Check &check)
{
    switch (check.outcome) {
    case CheckOutcome::Passed:
        return {check.outcome, tr("%1 allows %n IPv6 address(es)", nullptr, check.limit).arg(check.subject)};
    case CheckOutcome::Failed:
        return {check.outcome, tr("Instance type %1 has no IPv6").arg(check.subject)};
    case CheckOutcome::Unknown:
        return {check.outcome, tr("The IPv6 limit of %1 is not known").arg(check.subject)};
    }
    return {};
}

CheckLine CheckText::room(const Check &check)
{
    const int left = check.limit - check.used;
    switch (check.outcome) {
    case CheckOutcome::Passed:
        return {check.outcome, tr("Room for %n more: %1 of %2 used", nullptr, left).arg(check.used).arg(check.limit)};
    case CheckOutcome::Failed:
        if (left <= 0)
            return {check.outcome, tr("No room left: %1 of %2 used").arg(check.used).arg(check.limit)};
        return {check.outcome,
                tr("Room for only %n more: %1 of %2 used", nullptr, left).arg(check.used).arg(check.limit)};
    case CheckOutcome::Unknown:
        return {check.outcome, tr("The room left is not known: %n used", nullptr, check.used)};
    }
    return {};
}

CheckLine CheckText::holder(const Check &check)
{
    return {check.outcome, tr("%1 belongs to %2").arg(check.evidence, check.subject)};
}

CheckLine CheckText::line(const Check &check)
{
    switch (check.kind) {
    case CheckKind::InterfaceState:
        return interfaceState(check);
    case CheckKind::InstanceState:
        return instanceState(check);
    case CheckKind::ServiceManaged:
        return serviceManaged(check);
    case CheckKind::VSwitchIpv6:
        return vSwitchIpv6(check);
    case CheckKind::TypeSupportsIpv6:
        return typeSupportsIpv6(check);
    case CheckKind::Room:
        return room(check);
    case CheckKind::Holder:
        return holder(check);
    }
    return {};
}

QString CheckText::code(const Check &check, const explain::Situation &situation)
{
    switch (check.kind) {
    case CheckKind::InterfaceState:
        return u"InvalidOperation.InvalidEniState"_s;
    case CheckKind::InstanceState:
        return u"InvalidOperation.InvalidEcsState"_s;
    case CheckKind::ServiceManaged:
        return u"InvalidOperation.EniServiceManaged"_s;
    case CheckKind::VSwitchIpv6:
        return u"InvalidVSwitch.Ipv6NotTurnOn"_s;
    case CheckKind::TypeSupportsIpv6:
        return u"InvalidOperation.Ipv6NotSupport"_s;
    case CheckKind::Room:
        return domain::interfaceStatusFrom(situation.interfaceStatus) == domain::InterfaceStatus::Available
                   ? u"MaxEniIpv6IpsCountExceeded"_s
                   : u"InvalidOperation.Ipv6CountExceeded"_s;
    case CheckKind::Holder:
        return u"InvalidIp.IpAssigned"_s;
    }
    return {};
}

void CheckText::explain(CheckLine &line, const Check &check, explain::Situation situation,
                        const explain::Catalogue &catalogue)
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.delivery = core::Delivery::Answered;
    error.code = code(check, situation);
    if (check.kind == CheckKind::Holder) { // one line for each address that is held
        situation.addresses = check.evidence;
        situation.held = check.evidence;
        situation.holder = check.subject;
    }
    const explain::Explanation why = catalogue.explain(error, situation, programLanguage());
    line.code = error.code;
    line.why = why.cause;
    line.cure = why.cure.value(0);
}

std::vector<CheckLine> CheckText::lines(const std::vector<Check> &checks, const explain::Situation &situation,
                                        const explain::Catalogue &catalogue)
{
    std::vector<CheckLine> lines;
    lines.reserve(checks.size());
    for (const Check &check : checks) {
        lines.push_back(line(check));
        if (check.outcome == CheckOutcome::Failed)
            explain(lines.back(), check, situation, catalogue);
    }
    return lines;
}

} // namespace presenters
