// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/live/look.h"

#include "app/api/errors.h"
#include "app/net/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace live {

namespace {

/// Enough to see how instances and their types are told, without asking for thousands of them.
constexpr qsizetype mostInstances = 200;
/// Of the right shape, and nobody's.
const QString missingInterface = u"eni-bp100000000000000000"_s;

/// Whether other calls may work all the same: it was this one that is not allowed.
bool othersMayWork(const core::Error &error)
{
    return error.kind == core::ErrorKind::Refused && api::classify(error) == api::ErrorClass::Permission;
}

QString endOf(const operations::ListingSummary &summary)
{
    switch (summary.end) {
    case operations::ListingSummary::End::Complete:
        return u"is complete"_s;
    case operations::ListingSummary::End::Repeated:
        return u"went round in circles"_s;
    case operations::ListingSummary::End::TooManyPages:
        return u"has too many pages"_s;
    case operations::ListingSummary::End::Moved:
        return u"TotalCount changed twice while it was read"_s;
    case operations::ListingSummary::End::FewerThanCounted:
        return u"brought fewer than TotalCount says, twice"_s;
    case operations::ListingSummary::End::Broken:
        return u"broke off"_s;
    }
    Q_UNREACHABLE();
}

/// Regions that the program would not know without asking.
QStringList newRegions(const std::vector<domain::Region> &regions)
{
    const std::vector<domain::Region> builtIn = net::builtInRegions();
    QStringList names;
    for (const domain::Region &region : regions) {
        const bool isKnown = std::any_of(builtIn.begin(), builtIn.end(),
                                         [&region](const domain::Region &known) { return known.id == region.id; });
        if (!isKnown)
            names.append(plain(region.id));
    }
    return names;
}

} // namespace

Look::Look(const operations::RegionContext &context, store::Store &store, Report &report, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_store(store)
    , m_report(report)
{}

template<typename Operation> void Look::run(Operation *operation, void (Look::*then)(const Operation &))
{
    connect(operation, &operations::Operation::finished, this, [this, operation, then] {
        operation->deleteLater();
        (this->*then)(*operation);
    });
    operation->start();
}

void Look::start()
{
    run(new operations::IdentifyOperation(m_context, this), &Look::onIdentified);
}

void Look::onIdentified(const operations::IdentifyOperation &operation)
{
    const auto identity = operation.result();
    if (!identity) {
        m_report.notDone(u"Signing in"_s, identity.error(), explain::Wish::SignIn);
        if (!othersMayWork(identity.error())) {
            emit finished(false);
            return;
        }
    } else {
        m_accountNumber = identity->accountId;
        m_report.fact(u"Signed in"_s,
                      u"account %1 as %2, key %3"_s.arg(plain(identity->accountId), plain(identity->identityType),
                                                        m_context.maskedKeyId));
    }
    run(new operations::LoadRegionsOperation(m_context, this), &Look::onRegions);
}

void Look::onRegions(const operations::LoadRegionsOperation &operation)
{
    const auto list = operation.result();
    if (list && !list->builtIn) {
        const QStringList others = newRegions(list->regions);
        const QString news =
            others.isEmpty() ? u"all known to the program"_s : u"not known to the program: "_s + others.join(u", "_s);
        m_report.fact(u"Regions"_s, u"%1, %2"_s.arg(list->regions.size()).arg(news));
    }
    if (const auto refusal = list ? list->refusal : list.error())
        m_report.notDone(u"Regions"_s, *refusal, explain::Wish::List);
    run(new operations::ListInterfacesOperation(m_context, known().interfaces, this), &Look::onInterfaces);
}

void Look::onInterfaces(const operations::ListInterfacesOperation &operation)
{
    const operations::ListingSummary &summary = operation.summary();
    m_report.fact(u"Interfaces"_s, u"%1 on %2, the listing %3; %4 came twice, %5 left out"_s.arg(summary.count)
                                       .arg(counted(summary.pages, u"page"_s, u"pages"_s))
                                       .arg(endOf(summary))
                                       .arg(summary.duplicates)
                                       .arg(summary.skippedRows));
    if (!operation.result())
        m_report.notDone(u"Interfaces"_s, operation.result().error(), explain::Wish::List);
    else if (!summary.isComplete())
        m_report.differences().add(DifferenceKind::OtherOutcome, u"DescribeNetworkInterfaces"_s,
                                   u"the listing "_s + endOf(summary));
    run(new operations::LoadNetworksOperation(m_context, known().surroundings, this), &Look::onNetworks);
}

void Look::onNetworks(const operations::LoadNetworksOperation &operation)
{
    const auto summary = operation.result();
    if (!summary) {
        m_report.notDone(u"Networks"_s, summary.error(), explain::Wish::List);
    } else {
        m_report.fact(u"vSwitches"_s, QString::number(summary->vSwitches));
        m_report.fact(u"VPCs"_s, QString::number(summary->vpcs));
        if (summary->vSwitchRefusal)
            m_report.notDone(u"vSwitches"_s, *summary->vSwitchRefusal, explain::Wish::List);
        if (summary->vpcRefusal)
            m_report.notDone(u"VPCs"_s, *summary->vpcRefusal, explain::Wish::List);
    }
    loadInstances();
}

void Look::loadInstances()
{
    QStringList ids;
    const store::InterfaceStore &interfaces = known().interfaces;
    for (store::InterfaceStore::Slot slot = 0; slot < interfaces.slotCount(); ++slot) {
        if (interfaces.isUsed(slot) && !interfaces.at(slot).instanceId.isEmpty())
            ids.append(interfaces.at(slot).instanceId);
    }
    ids.removeDuplicates();
    m_report.fact(
        u"Instances"_s,
        u"%1 have interfaces, %2 of them are asked for"_s.arg(ids.size()).arg(std::min(ids.size(), mostInstances)));
    run(new operations::LoadInstancesOperation(m_context, known().surroundings,
                                               ids.first(std::min(ids.size(), mostInstances)),
                                               net::Priority::Foreground, this),
        &Look::onInstances);
}

void Look::onInstances(const operations::LoadInstancesOperation &operation)
{
    if (const auto summary = operation.result())
        m_report.fact(u"Told"_s, u"%1 instances of %2 types"_s.arg(summary->instances).arg(summary->types));
    else
        m_report.notDone(u"Instances"_s, summary.error(), explain::Wish::List);
    readOne();
}

void Look::readOne()
{
    const store::InterfaceStore &interfaces = known().interfaces;
    if (interfaces.count() == 0) {
        m_report.fact(u"One interface"_s, u"there is none to read by itself"_s);
        askForARefusal();
        return;
    }
    store::InterfaceStore::Slot slot = 0;
    while (!interfaces.isUsed(slot))
        ++slot;
    run(new operations::ReadInterfaceOperation(m_context, interfaces.at(slot).id, this), &Look::onInterface);
}

void Look::onInterface(const operations::ReadInterfaceOperation &operation)
{
    if (operation.result())
        m_report.fact(u"One interface"_s, m_report.shownId(operation.interfaceId()) + u" was read by itself"_s);
    else
        m_report.notDone(u"One interface"_s, operation.result().error(), explain::Wish::List);
    askForARefusal();
}

/// To see what an error looks like: nothing has to be changed for it.
void Look::askForARefusal()
{
    run(new operations::ReadInterfaceOperation(m_context, missingInterface, this), &Look::onNoInterface);
}

void Look::onNoInterface(const operations::ReadInterfaceOperation &operation)
{
    const auto reading = operation.result();
    const QString action = u"DescribeNetworkInterfaceAttribute"_s;
    if (reading)
        m_report.differences().add(DifferenceKind::OtherOutcome, action, u"an interface that cannot exist was told"_s);
    else if (reading.error().kind != core::ErrorKind::Refused)
        m_report.notDone(u"A refusal"_s, reading.error(), explain::Wish::List);
    else if (api::classify(reading.error()) != api::ErrorClass::Gone)
        m_report.differences().add(DifferenceKind::OtherOutcome, action,
                                   u"an interface that does not exist is refused with "_s
                                       + plain(reading.error().code));
    else if (reading.error().httpStatus == 0) // a listing by id without it: the program's own refusal
        m_report.fact(u"A refusal"_s, u"not seen: an interface that does not exist is not listed, and that is all"_s);
    else
        m_report.fact(u"A refusal"_s,
                      u"%1, HTTP status %2"_s.arg(plain(reading.error().code)).arg(reading.error().httpStatus));
    emit finished(true);
}

} // namespace live
