// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/domain/checks.h"
#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"
#include "app/store/store.h"

#include <optional>
#include <vector>

namespace operations {

/// Reads the facts about one ENI anew, for a dialog that is about to change it: the ENI, its instance with the type's
/// limits, its vSwitch and VPC, and who holds the addresses asked about. The store learns them too. A part that is
/// refused stays unknown; fails only when the ENI itself cannot be read: "InvalidEniId.NotFound" when it is not there.
class GatherFactsOperation : public Operation
{
    Q_OBJECT

public:
    /// DescribeNetworkInterfaces takes at most this many addresses in one filter; more are asked in several calls.
    static constexpr qsizetype maximumAddressesPerFilter = 100;

    GatherFactsOperation(const RegionContext &context, store::RegionStore &store, const core::Clock &clock,
                         const QString &interfaceId, const std::vector<domain::Ipv6Address> &addresses,
                         QObject *parent = nullptr);

    /// Facts::readAt is when the last part came. Holders come from the store where the cloud refuses to tell them,
    /// and in the 2019 generation, which cannot be asked.
    core::Result<domain::Facts> result() const { return *m_result; }
    /// Why parts are unknown, in no particular order.
    const std::vector<core::Error> &partErrors() const { return m_partErrors; }

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    using Reply = core::Result<net::ApiReply>;
    using Step = void (GatherFactsOperation::*)(const Reply &);

    void ask(const api::Request &request, Step then);
    void askHolders();
    void askInstance(const QString &id);
    void askInstanceType(const QString &id);
    void onInterface(const Reply &reply);
    void onHolders(const Reply &reply);
    void onInstance(const Reply &reply);
    void onInstanceType(const Reply &reply);
    void onVSwitch(const Reply &reply);
    void onVpc(const Reply &reply);
    void end(core::Result<domain::Facts> result);

    RegionContext m_context;
    store::RegionStore &m_store;
    const core::Clock &m_clock;
    QString m_interfaceId;
    std::vector<domain::Ipv6Address> m_addresses;
    store::InterfaceStore::Moment m_asked = 0;
    int m_open = 0;           ///< calls under way
    qsizetype m_searches = 0; ///< answers that told who holds addresses
    domain::Facts m_facts;
    std::vector<core::Error> m_partErrors;
    std::optional<core::Result<domain::Facts>> m_result;
};

} // namespace operations
