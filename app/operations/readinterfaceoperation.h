// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"

#include <optional>

namespace operations {

/// Everything that the cloud tells about one ENI.
struct InterfaceReading
{
    domain::NetworkInterface interface;
    QString rawText; ///< the answer laid out for reading, in the server's order; the beginning of a very long one
};

/// Asks for all attributes of one ENI (DescribeNetworkInterfaceAttribute; in the 2019 generation, which has no such
/// action, DescribeNetworkInterfaces by id).
class ReadInterfaceOperation : public Operation
{
    Q_OBJECT

public:
    ReadInterfaceOperation(const RegionContext &context, const QString &interfaceId, QObject *parent = nullptr);

    QString interfaceId() const { return m_interfaceId; }
    core::Result<InterfaceReading> result() const { return *m_result; }

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    void onReply(const core::Result<net::ApiReply> &reply);
    core::Result<domain::NetworkInterface> interfaceIn(const QByteArray &body) const;

    RegionContext m_context;
    QString m_interfaceId;
    std::optional<core::Result<InterfaceReading>> m_result;
};

} // namespace operations
