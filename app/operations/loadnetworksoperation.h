// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/surroundings.h"
#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"
#include "app/store/surroundingsstore.h"

#include <optional>

namespace operations {

/// What a reading of the networks brought.
struct NetworksSummary
{
    qsizetype vSwitches = 0;
    qsizetype vpcs = 0;
    std::optional<core::Error> vSwitchRefusal; ///< why vSwitches are missing
    std::optional<core::Error> vpcRefusal;
};

/// Reads all vSwitches and VPCs of a region into the store, page by page, both at the same time. Both go by page number
/// in every generation. Fails when neither can
/// be had.
class LoadNetworksOperation : public Operation
{
    Q_OBJECT

public:
    /// 50,000 of each.
    static constexpr int maximumPages = 1000;

    LoadNetworksOperation(const RegionContext &context, store::SurroundingsStore &store, QObject *parent = nullptr);

    core::Result<NetworksSummary> result() const;

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    using Reply = core::Result<net::ApiReply>;

    void askVSwitches(int pageNumber);
    void askVpcs(int pageNumber);
    void onVSwitches(int pageNumber, const Reply &reply);
    void onVpcs(int pageNumber, const Reply &reply);
    void endOne();

    RegionContext m_context;
    store::SurroundingsStore &m_store;
    int m_open = 2;
    QStringList m_lastVSwitches; ///< ids of the page before
    QStringList m_lastVpcs;
    NetworksSummary m_summary;
    std::optional<core::Error> m_cancelled;
};

} // namespace operations
