// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/identifyoperation.h"
#include "app/operations/listinterfacesoperation.h"
#include "app/operations/loadinstancesoperation.h"
#include "app/operations/loadnetworksoperation.h"
#include "app/operations/loadregionsoperation.h"
#include "app/operations/readinterfaceoperation.h"
#include "app/store/store.h"
#include "tests/live/report.h"

#include <QObject>

namespace live {

/// Reads everything once that the program reads, one operation after the other, and reports. A refusal of one does not
/// keep the others from being asked, unless it was the first and says that none can succeed.
class Look : public QObject
{
    Q_OBJECT

public:
    /// @p store and @p report must outlive this object.
    Look(const operations::RegionContext &context, store::Store &store, Report &report, QObject *parent = nullptr);

    void start();
    /// The account's number, as the cloud told it; empty when it did not.
    QString accountNumber() const { return m_accountNumber; }

signals:
    /// @p canGoOn: signing in works.
    void finished(bool canGoOn);

private:
    template<typename Operation> void run(Operation *operation, void (Look::*then)(const Operation &));

    void onIdentified(const operations::IdentifyOperation &operation);
    void onRegions(const operations::LoadRegionsOperation &operation);
    void onInterfaces(const operations::ListInterfacesOperation &operation);
    void onNetworks(const operations::LoadNetworksOperation &operation);
    void onInstances(const operations::LoadInstancesOperation &operation);
    void onInterface(const operations::ReadInterfaceOperation &operation);
    void onNoInterface(const operations::ReadInterfaceOperation &operation);
    void loadInstances();
    void readOne();
    void askForARefusal();
    store::RegionStore &known() { return m_store.region(m_context.account, m_context.regionId); }

    operations::RegionContext m_context;
    store::Store &m_store;
    Report &m_report;
    QString m_accountNumber;
};

} // namespace live
