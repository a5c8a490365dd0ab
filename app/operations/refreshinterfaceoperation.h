// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/net/apiclient.h"
#include "app/operations/operation.h"
#include "app/store/interfacestore.h"

#include <optional>

namespace operations {

/// Reads one ENI as the listing would tell it now (DescribeNetworkInterfaces, NetworkInterfaceId.1) and merges it into
/// the store, so that the table shows what was read.
class RefreshInterfaceOperation : public Operation
{
    Q_OBJECT

public:
    /// Nothing: the cloud answered, and the ENI was not in the answer.
    using Reading = std::optional<domain::NetworkInterface>;

    RefreshInterfaceOperation(net::ApiClient &client, store::InterfaceStore &store, const QString &regionId,
                              const QString &interfaceId, net::Priority priority, QObject *parent);

    const core::Result<Reading> &result() const { return m_result; }

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    void onReply(const core::Result<net::ApiReply> &reply);

    net::ApiClient &m_client;
    store::InterfaceStore &m_store;
    QString m_regionId;
    QString m_interfaceId;
    net::Priority m_priority;
    store::InterfaceStore::Moment m_asked = 0;
    core::Result<Reading> m_result = Reading();
};

} // namespace operations
