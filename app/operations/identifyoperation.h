// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/surroundings.h"
#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"

#include <optional>

namespace operations {

/// Asks who is signed in. A refusal says nothing about other calls.
class IdentifyOperation : public Operation
{
    Q_OBJECT

public:
    explicit IdentifyOperation(const RegionContext &context, QObject *parent = nullptr);

    core::Result<domain::CallerIdentity> result() const { return *m_result; }

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    void onReply(const core::Result<net::ApiReply> &reply);

    RegionContext m_context;
    std::optional<core::Result<domain::CallerIdentity>> m_result;
};

} // namespace operations
