// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/surroundings.h"
#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"

#include <optional>

namespace operations {

/// The regions of an account.
struct RegionList
{
    std::vector<domain::Region> regions;
    bool builtIn = false;               ///< the cloud told none: these are the ones that the program knows
    std::optional<core::Error> refusal; ///< why the cloud told none, or not the names of one language
};

/// Asks for the regions with their names in English and in Chinese. What the cloud does not tell comes from the
/// built-in table, so this fails only when cancelled.
class LoadRegionsOperation : public Operation
{
    Q_OBJECT

public:
    explicit LoadRegionsOperation(const RegionContext &context, QObject *parent = nullptr);

    core::Result<RegionList> result() const { return *m_result; }

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    void ask(api::NameLanguage language);
    void onReply(api::NameLanguage language, const core::Result<net::ApiReply> &reply);
    void add(const domain::Region &region);
    void end();

    RegionContext m_context;
    int m_open = 0;
    RegionList m_list;
    std::optional<core::Result<RegionList>> m_result;
};

} // namespace operations
