// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/surroundings.h"
#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"

#include <optional>

namespace operations {

/// What a profile can do: whose keys they are, whether the region is there, whether interfaces can be listed.
struct ProfileTest
{
    std::optional<domain::CallerIdentity> identity; ///< nothing: not told, though the keys were not refused
    std::optional<core::Error> identityRefusal;     ///< why not
    bool regionsTold = false;
    bool hasRegion = true;                     ///< false: the regions were told, and the profile's is none of them
    std::optional<core::Error> listingRefusal; ///< nothing: interfaces can be listed
    friend bool operator==(const ProfileTest &, const ProfileTest &) = default;
};

/// Signs and calls with a profile's keys, reading only: GetCallerIdentity, DescribeRegions, a few interfaces of the
/// region. What refuses the keys themselves ends it with that error; so does a listing that fails while it was not told
/// whose the keys are. A refusal of the listing alone is told in the result, beside the identity.
class TestProfileOperation : public Operation
{
    Q_OBJECT

public:
    /// What is being asked; progressed() tells its number, of stepCount.
    enum Step { AskingWho, AskingRegions, Listing };
    static constexpr int stepCount = 3;

    explicit TestProfileOperation(const RegionContext &context, QObject *parent = nullptr);

    core::Result<ProfileTest> result() const { return *m_result; }

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    using Answer = void (TestProfileOperation::*)(const core::Result<net::ApiReply> &);

    void ask(Step step, const api::Request &request, Answer answer);
    void onIdentity(const core::Result<net::ApiReply> &reply);
    void askRegions();
    void onRegions(const core::Result<net::ApiReply> &reply);
    void askInterfaces();
    void onInterfaces(const core::Result<net::ApiReply> &reply);
    void fail(const core::Error &error);

    RegionContext m_context;
    ProfileTest m_test;
    std::optional<core::Result<ProfileTest>> m_result;
};

} // namespace operations
