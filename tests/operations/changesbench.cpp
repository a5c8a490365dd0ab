// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/operations/changesbench.h"

#include "app/journal/database.h"

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

const QString account = u"1234567890"_s;
const QString region = u"cn-hangzhou"_s;

QByteArray describeReply(const QString &id, const std::vector<domain::Ipv6Address> &addresses, bool garbled)
{
    QByteArrayList sets;
    if (garbled)
        sets.append(R"({"Ipv6Address":"2408:4005:****:1a00::1"})");
    for (const domain::Ipv6Address &held : addresses)
        sets.append("{\"Ipv6Address\":\"" + held.toString().toLatin1() + "\"}");
    return "{\"RequestId\":\"r-read\",\"NetworkInterfaceSets\":{\"NetworkInterfaceSet\":[{\"NetworkInterfaceId\":\""
           + id.toLatin1() + "\",\"Status\":\"InUse\",\"Type\":\"Secondary\",\"Ipv6Sets\":{\"Ipv6Set\":["
           + sets.join(',') + "]}}]}}";
}

const QByteArray nobody = R"({"RequestId":"r-read","NetworkInterfaceSets":{"NetworkInterfaceSet":[]}})";

} // namespace

ChangesBench::ChangesBench(double timeScale)
    : clock(timeScale)
{
    addresses.insert(u"eni-1"_s, {address(1)});
    connect(&client, &ScriptedApiClient::asked, this, &ChangesBench::onAsked);
    makeJournal();
    makeChanges();
}

ChangesBench::~ChangesBench() = default;

void ChangesBench::makeJournal()
{
    journal = std::make_unique<journal::Journal>(journalPath());
}

void ChangesBench::makeChanges()
{
    changes = std::make_unique<operations::Changes>(clock, random, *journal, store,
                                                    [this](const QString &, const QString &) { return context(); });
    connect(changes.get(), &operations::Changes::planChanged, this, [this](const QString &planId) {
        if (!step(planId).addresses.empty())
            seen.push_back(step(planId).addresses.front().state);
    });
    connect(changes.get(), &operations::Changes::planEnded, this, [this](const QString &id) { ended.append(id); });
    connect(changes.get(), &operations::Changes::journalFailed, this,
            [this](const core::Error &error) { journalErrors.push_back(error); });
    connect(changes.get(), &operations::Changes::recovered, this,
            [this](const QString &, const QStringList &planIds) { recovered.append(planIds); });
}

void ChangesBench::killAndStart()
{
    changes.reset();
    journal.reset();
    ended.clear();
    seen.clear();
    recovered.clear();
    makeJournal();
    makeChanges();
}

operations::RegionContext ChangesBench::context()
{
    return {account, u"prod"_s, region, u"ecs.cn-hangzhou.aliyuncs.com"_s, &client, {}, generation};
}

void ChangesBench::onAsked(qsizetype index)
{
    const api::Request &request = client.request(index);
    if (request.effect == api::Effect::Changes)
        return;
    const QString id = request.parameter(u"NetworkInterfaceId.1");
    QMetaObject::invokeMethod(
        this,
        [this, index, id] {
            if (readError)
                client.fail(index, *readError);
            else
                client.reply(index, addresses.contains(id) ? describeReply(id, addresses.value(id), garbled) : nobody);
        },
        Qt::QueuedConnection);
}

QString ChangesBench::submitCount(int count, const QString &interface)
{
    return submit(domain::planAssignCount({account, region, interface}, u"前端网卡-7"_s, count, generation));
}

QString ChangesBench::submitAssign(const std::vector<domain::Ipv6Address> &wanted)
{
    return submit(domain::planAssignAddresses({account, region, u"eni-1"_s}, u"前端网卡-7"_s, wanted, generation));
}

QString ChangesBench::submitUnassign(const std::vector<domain::Ipv6Address> &unwanted)
{
    return submit(domain::planUnassign({account, region, u"eni-1"_s}, u"前端网卡-7"_s, unwanted, generation));
}

const domain::Step &ChangesBench::step(const QString &planId, size_t index) const
{
    return changes->plan(planId)->steps.at(index);
}

std::vector<domain::AddressState> ChangesBench::states(const QString &planId, size_t index) const
{
    std::vector<domain::AddressState> found;
    for (const domain::StepAddress &entry : step(planId, index).addresses)
        found.push_back(entry.state);
    return found;
}

std::optional<domain::Step> ChangesBench::recordedStep(const QString &planId, size_t index) const
{
    journal::Database database(journalPath(), {}, journal::Sharing::Shared);
    const auto plans = database.recentPlans(account, 100);
    if (!plans)
        return std::nullopt;
    for (const domain::Plan &plan : *plans) {
        if (plan.id == planId)
            return plan.steps.at(index);
    }
    return std::nullopt;
}

qsizetype ChangesBench::changing(qsizetype number) const
{
    for (qsizetype index = 0; index < client.count(); ++index) {
        if (client.request(index).effect == api::Effect::Changes && number-- == 0)
            return index;
    }
    return -1;
}

qsizetype ChangesBench::changingCount() const
{
    qsizetype count = 0;
    while (changing(count) >= 0)
        ++count;
    return count;
}

qsizetype ChangesBench::readCount() const
{
    return client.count() - changingCount();
}

domain::Ipv6Address address(quint64 low)
{
    return {0x24084005003a1a00, low};
}

std::vector<domain::AddressState> all(size_t count, domain::AddressState state)
{
    return std::vector<domain::AddressState>(count, state);
}

QByteArray assigned(const std::vector<domain::Ipv6Address> &addresses)
{
    QByteArrayList names;
    for (const domain::Ipv6Address &named : addresses)
        names.append('"' + named.toString().toLatin1() + '"');
    return "{\"RequestId\":\"r-assign\",\"NetworkInterfaceId\":\"eni-1\",\"Ipv6Sets\":{\"Ipv6Address\":["
           + names.join(',') + "]}}";
}

QByteArray justAnId()
{
    return R"({"RequestId":"r-change"})";
}

core::Error refusedConnection()
{
    core::Error error;
    error.kind = core::ErrorKind::ConnectionRefused;
    error.delivery = core::Delivery::NotSent;
    return error;
}

} // namespace tests
