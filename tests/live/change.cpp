// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/change.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

bool isProved(const domain::Step &step)
{
    return std::all_of(step.addresses.begin(), step.addresses.end(),
                       [](const domain::StepAddress &entry) { return entry.state == domain::AddressState::Proved; });
}

std::vector<domain::Ipv6Address> sorted(std::vector<domain::Ipv6Address> addresses)
{
    std::sort(addresses.begin(), addresses.end());
    return addresses;
}

} // namespace

Change::Change(const operations::RegionContext &context, const QString &interfaceId, const core::Clock &clock,
               core::RandomSource &random, store::Store &store, Report &report, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_interfaceId(interfaceId)
    , m_report(report)
    , m_journal(m_folder.filePath(u"journal.sqlite"_s))
    , m_changes(clock, random, m_journal, store, [context](const QString &, const QString &) { return context; })
{
    connect(&m_changes, &operations::Changes::planEnded, this, &Change::onPlanEnded);
}

QString Change::intention() const
{
    return u"\nThis will assign ONE IPv6 address, chosen by the cloud, to the interface %1 in %2, read the interface "
           "until the address is there, unassign the same address, and read until it is gone. Addresses that the "
           "interface has now are not touched."_s.arg(m_report.shownId(m_interfaceId), m_context.regionId);
}

operations::ReadInterfaceOperation &Change::read()
{
    auto *operation = new operations::ReadInterfaceOperation(m_context, m_interfaceId, this);
    operation->start();
    return *operation;
}

std::optional<domain::NetworkInterface> Change::readingOf(const QObject *operation)
{
    const auto *reading = qobject_cast<const operations::ReadInterfaceOperation *>(operation);
    const auto result = reading->result();
    if (result)
        return result->interface;
    m_report.notDone(u"Reading it"_s, result.error(), explain::Wish::List);
    return std::nullopt;
}

void Change::start()
{
    auto &operation = read();
    connect(&operation, &operations::Operation::finished, this, [this, &operation] {
        m_before = readingOf(&operation);
        onReadBefore();
    });
}

void Change::onReadBefore()
{
    if (!m_before) {
        end();
        return;
    }
    m_report.fact(u"Before"_s, counted(qsizetype(m_before->ipv6.size()), u"IPv6 address"_s, u"IPv6 addresses"_s));
    assign();
}

void Change::assign()
{
    const domain::InterfaceKey key{m_context.account, m_context.regionId, m_interfaceId};
    m_planId = m_changes.submit(domain::planAssignCount(key, m_before->displayName(), 1), m_context);
}

void Change::onPlanEnded(const QString &planId)
{
    if (planId != std::exchange(m_planId, {}))
        return;
    const domain::Step step = m_changes.plan(planId)->steps.front();
    switch (m_stage) {
    case Stage::Assigning:
        return onAssigned(step);
    case Stage::Unassigning:
        return onUnassigned(step);
    }
}

void Change::onAssigned(const domain::Step &step)
{
    if (step.addresses.size() == 1)
        m_address = step.addresses.front().address;
    if (!isProved(step) || !m_address) {
        giveUp(u"Assigning"_s, step);
        return;
    }
    m_report.fact(u"Assigned"_s, u"%1, proved by reading"_s.arg(m_report.shownAddress(m_address->toString())));
    m_stage = Stage::Unassigning;
    m_planId = m_changes.submit(domain::planUnassign(step.interface, step.interfaceName, {*m_address}), m_context);
}

void Change::onUnassigned(const domain::Step &step)
{
    if (!isProved(step)) {
        giveUp(u"Unassigning"_s, step);
        return;
    }
    m_report.fact(u"Unassigned"_s, u"the same address, proved gone by reading"_s);
    auto &operation = read();
    connect(&operation, &operations::Operation::finished, this, [this, &operation] {
        const auto after = readingOf(&operation);
        if (after && sorted(after->ipv6) != sorted(m_before->ipv6))
            m_report.notDone(u"After"_s, u"the interface has other addresses than before; somebody else may have "
                                         "changed it meanwhile."_s);
        else if (after)
            m_report.fact(u"After"_s, u"the same IPv6 addresses as before"_s);
        end();
    });
}

void Change::giveUp(const QString &what, const domain::Step &step)
{
    const auto wish = what == u"Assigning" ? explain::Wish::Assign : explain::Wish::Unassign;
    if (step.error)
        m_report.notDone(what, *step.error, wish);
    else
        m_report.notDone(what, u"it could not be proved within the time."_s);
    const bool isOpen = std::any_of(step.addresses.begin(), step.addresses.end(), [](const domain::StepAddress &entry) {
        return entry.state == domain::AddressState::Unknown;
    });
    if (!isOpen && !m_address) {
        end();
        return;
    }
    m_folder.setAutoRemove(false);
    m_report.say(
        u"LOOK AT THE INTERFACE %1: it may hold one address more than before%2. The journal of this run is "
        "in %3."_s.arg(m_interfaceId, m_address ? u" ("_s + m_address->toString() + u')' : QString(), m_folder.path()));
    end();
}

void Change::end()
{
    m_planId.clear();
    emit finished();
}

} // namespace live
