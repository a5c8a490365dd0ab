// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/surroundings.h"
#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"
#include "app/store/surroundingsstore.h"

#include <QSet>

#include <optional>

namespace operations {

/// What a reading of instances brought.
struct InstancesSummary
{
    qsizetype instances = 0;
    qsizetype types = 0;
    friend bool operator==(const InstancesSummary &, const InstancesSummary &) = default;
};

/// Reads these instances and the limits of their types into the store, in the order given: 100 instances, then those of
/// their types that are not known yet, ten at a time (in the 2019 generation all types at once), then the next 100. A
/// hundred that comes on several pages is followed, by token or by number, as long as a page brings one that is
/// missing. Fails with the first refusal; what came before stays. An instance that the cloud does not tell is left out.
class LoadInstancesOperation : public Operation
{
    Q_OBJECT

public:
    static constexpr qsizetype instancesPerCall = 100;
    static constexpr qsizetype typesPerCall = 10;

    LoadInstancesOperation(const RegionContext &context, store::SurroundingsStore &store,
                           const QStringList &instanceIds, net::Priority priority, QObject *parent = nullptr);

    core::Result<InstancesSummary> result() const;

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    using Reply = core::Result<net::ApiReply>;
    using Step = void (LoadInstancesOperation::*)(const Reply &);

    void ask(const api::Request &request, Step then);
    void askInstances();
    void askInstancePage(const QString &nextToken);
    bool askMissing(const api::Page<domain::Instance> &page, bool broughtMissing);
    void onInstances(const Reply &reply);
    void take(std::vector<domain::Instance> &instances);
    void askTypes();
    void onTypes(const Reply &reply);
    void fail(const core::Error &error);

    RegionContext m_context;
    store::SurroundingsStore &m_store;
    QStringList m_instanceIds; ///< not asked for yet
    QStringList m_batch;       ///< asked for now
    QSet<QString> m_missing;   ///< of these, what no page brought yet
    qsizetype m_came = 0;      ///< rows of the pages of m_batch
    int m_page = 0;            ///< 0: by token
    QStringList m_typeIds;     ///< not asked for yet
    QSet<QString> m_askedTypes;
    net::Priority m_priority;
    InstancesSummary m_summary;
    std::optional<core::Error> m_error;
};

} // namespace operations
