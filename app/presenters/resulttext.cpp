// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/resulttext.h"

#include "app/operations/stepoperation.h"
#include "app/presenters/changedialogtext.h"
#include "app/presenters/errortext.h"

#include <algorithm>

namespace presenters {

using domain::StepKind;

/// What a sentence is about.
struct ResultText::Subject
{
    StateCounts counts;
    bool unassign = false;
    QString name;      ///< the interface's
    QString addresses; ///< may be empty: the cloud has not told them
    QString error;     ///< a sentence, or empty
    bool sent = true;
};

namespace {

bool wasSent(const domain::Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [](const domain::Step &step) { return step.attempts > 0; });
}

} // namespace

QString ResultText::sentence(const domain::Plan &plan, bool ended, qsizetype listed, domain::AddressFormat format)
{
    if (plan.steps.empty())
        return {};
    Subject subject;
    subject.counts = StateCounts::of(plan);
    subject.unassign = plan.steps.front().kind == StepKind::Unassign;
    subject.name =
        plan.steps.front().interfaceName.isEmpty() ? plan.steps.front().interface.id : plan.steps.front().interfaceName;
    subject.addresses = PlanText::addressList(PlanText::addresses(plan), listed, format);
    subject.sent = wasSent(plan);
    if (const core::Error *error = errorOf(plan)) {
        subject.error = errorSentence(*error, situation(plan), programLanguage());
    }
    const StateCounts &counts = subject.counts;
    if (counts.unknown > 0)
        return unknown(subject, ended);
    if (counts.waiting > 0 && !ended)
        return running(subject);
    if (counts.proved == counts.total)
        return proved(subject);
    if (counts.proved + counts.accepted == counts.total)
        return accepted(subject);
    if (counts.refused == counts.total)
        return refused(subject);
    if (counts.failed + counts.waiting == counts.total)
        return failed(subject);
    return mixed(subject);
}

QString ResultText::running(const Subject &s)
{
    const int n = s.counts.total;
    if (s.counts.calls > 1) {
        const QString text = s.unassign ? tr("Unassigning %n address(es) from %1: %2 of %3 calls answered…", nullptr, n)
                                        : tr("Assigning %n address(es) to %1: %2 of %3 calls answered…", nullptr, n);
        return text.arg(s.name).arg(s.counts.callsAnswered).arg(s.counts.calls);
    }
    return s.unassign ? tr("Unassigning %n address(es) from %1…", nullptr, n).arg(s.name)
                      : tr("Assigning %n address(es) to %1…", nullptr, n).arg(s.name);
}

QString ResultText::unknown(const Subject &s, bool ended)
{
    const int n = s.counts.unknown;
    if (ended)
        return s.unassign
                   ? tr("Not known yet whether %n address(es) were unassigned from %1; it is read again later.",
                        nullptr, n)
                         .arg(s.name)
                   : tr("Not known yet whether %n address(es) were assigned to %1; it is read again later.", nullptr, n)
                         .arg(s.name);
    return s.unassign
               ? tr("Not known yet whether %n address(es) were unassigned from %1: reading again…", nullptr, n)
                     .arg(s.name)
               : tr("Not known yet whether %n address(es) were assigned to %1: reading again…", nullptr, n).arg(s.name);
}

QString ResultText::proved(const Subject &s)
{
    const int n = s.counts.total;
    return s.unassign ? tr("%n address(es) unassigned from %1 and proved gone: %2", nullptr, n).arg(s.name, s.addresses)
                      : tr("%n address(es) assigned to %1 and proved: %2", nullptr, n).arg(s.name, s.addresses);
}

QString ResultText::accepted(const Subject &s)
{
    const int n = s.counts.total;
    if (s.addresses.isEmpty())
        return tr("%n address(es) for %1 accepted, not seen yet", nullptr, n).arg(s.name);
    return s.unassign ? tr("Unassigning %n address(es) from %1 accepted, not seen gone yet: %2", nullptr, n)
                            .arg(s.name, s.addresses)
                      : tr("%n address(es) for %1 accepted, not seen yet: %2", nullptr, n).arg(s.name, s.addresses);
}

QString ResultText::refused(const Subject &s)
{
    const int n = s.counts.total;
    if (s.error.isEmpty())
        return s.unassign ? tr("Unassigning %n address(es) from %1 was refused", nullptr, n).arg(s.name)
                          : tr("Assigning %n address(es) to %1 was refused", nullptr, n).arg(s.name);
    return s.unassign ? tr("Unassigning %n address(es) from %1 was refused: %2", nullptr, n).arg(s.name, s.error)
                      : tr("Assigning %n address(es) to %1 was refused: %2", nullptr, n).arg(s.name, s.error);
}

QString ResultText::failed(const Subject &s)
{
    if (!s.sent)
        return s.error.isEmpty() ? tr("Nothing was sent for %1").arg(s.name)
                                 : tr("Nothing was sent for %1: %2").arg(s.name, s.error);
    if (s.error.isEmpty())
        return s.unassign ? tr("Nothing was unassigned from %1: that is proved by reading again").arg(s.name)
                          : tr("Nothing was assigned to %1: that is proved by reading again").arg(s.name);
    return s.unassign ? tr("Nothing was unassigned from %1: %2").arg(s.name, s.error)
                      : tr("Nothing was assigned to %1: %2").arg(s.name, s.error);
}

QString ResultText::mixed(const Subject &s)
{
    QStringList parts;
    if (s.counts.proved > 0)
        parts += s.unassign ? tr("%n unassigned and proved", nullptr, s.counts.proved)
                            : tr("%n assigned and proved", nullptr, s.counts.proved);
    if (s.counts.accepted > 0)
        parts += tr("%n accepted, not seen yet", nullptr, s.counts.accepted);
    if (s.counts.refused > 0)
        parts += tr("%n refused", nullptr, s.counts.refused);
    if (s.counts.failed + s.counts.waiting > 0)
        parts += s.unassign ? tr("%n not unassigned", nullptr, s.counts.failed + s.counts.waiting)
                            : tr("%n not assigned", nullptr, s.counts.failed + s.counts.waiting);
    const QString list = parts.join(QStringLiteral("; "));
    if (s.error.isEmpty())
        //: %1 is an interface, %2 a list such as "10 assigned and proved; 2 refused"
        return s.unassign ? tr("Addresses of %1: %2").arg(s.name, list) : tr("Addresses for %1: %2").arg(s.name, list);
    //: %3 is a sentence that says why
    return s.unassign ? tr("Addresses of %1: %2. %3").arg(s.name, list, s.error)
                      : tr("Addresses for %1: %2. %3").arg(s.name, list, s.error);
}

explain::Situation ResultText::situation(const domain::Plan &plan, const domain::Facts &facts,
                                         const operations::RegionContext &context)
{
    return ChangeDialogText::situation(facts, plan, context);
}

QString ResultText::recovery(int plans, bool allSettled)
{
    return allSettled
               ? tr("%n change(s) of an earlier run were found open; what became of them is told below.", nullptr,
                    plans)
               : tr("%n change(s) of an earlier run were found open; reading what became of them…", nullptr, plans);
}

QString ResultText::journal(const core::Error &error)
{
    if (error.code == operations::afterSendingCode)
        return errorSentence(error);
    return tr("Nothing is sent, because the journal cannot be used: %1").arg(errorSentence(error));
}

} // namespace presenters
