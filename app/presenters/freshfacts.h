// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/operations/regioncontext.h"
#include "app/store/store.h"

#include <memory>

namespace operations {
class GatherFactsOperation;
}

namespace presenters {

/// The facts about one ENI for a dialog: from the store at once, then read again from the cloud, and following the
/// store.
class FreshFacts : public QObject
{
    Q_OBJECT

public:
    FreshFacts(const operations::RegionContext &context, store::RegionStore &store, const core::Clock &clock,
               const QString &interfaceId, QObject *parent = nullptr);
    ~FreshFacts() override;

    /// As known now, with the holders of the addresses asked about. No interface: it is not there.
    domain::Facts facts() const;
    bool isReading() const { return m_reading != nullptr; }
    /// Why the last reading failed; nothing when it did not.
    const std::optional<core::Error> &readError() const { return m_readError; }
    /// Reads now; a reading under way is given up for it.
    void read();
    /// Looks in the store at once and asks the cloud about the first 200 once nothing else was asked for during 400 ms.
    void askHolders(const std::vector<domain::Ipv6Address> &addresses);

signals:
    void changed();

private:
    void onRead();
    void onRowsChanged();
    void onRowsRead(const std::vector<store::InterfaceStore::Slot> &rows);

    operations::RegionContext m_context;
    store::RegionStore &m_store;
    const core::Clock &m_clock;
    QString m_interfaceId;
    core::Alarm m_pause;
    std::unique_ptr<operations::GatherFactsOperation> m_reading;
    std::vector<domain::Ipv6Address> m_asked;     ///< whose holders are wanted now
    std::vector<domain::Ipv6Address> m_underWay;  ///< asked about by the reading under way
    std::vector<domain::Ipv6Address> m_answered;  ///< whose holders the cloud has told
    std::vector<domain::AddressHolder> m_holders; ///< of m_answered
    std::vector<domain::Ipv6Address> m_searched;  ///< those of them of which the cloud itself told it
    QDateTime m_readAt;
    QDateTime m_interfaceReadAt; ///< of the interface itself where that was later
    std::optional<core::Error> m_readError;
    bool m_gone = false;
};

} // namespace presenters
