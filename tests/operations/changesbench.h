// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/randomsource.h"
#include "app/journal/journal.h"
#include "app/operations/changes.h"
#include "app/store/store.h"
#include "tests/support/scriptedapiclient.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tests {

/// A Changes with everything that it needs: a real journal in a folder of its own, a scripted client, and a small cloud
/// that answers every read from `addresses`. Answers to changing requests are the test's.
class ChangesBench : public QObject
{
    Q_OBJECT

public:
    explicit ChangesBench(double timeScale = 50);
    ~ChangesBench() override;

    /// What the cloud holds, by interface id; a read of an id that is not in here finds no such ENI.
    QHash<QString, std::vector<domain::Ipv6Address>> addresses;
    /// Of the profile that asks.
    domain::Generation generation = domain::Generation::Current;
    /// Set: reads fail with it.
    std::optional<core::Error> readError;
    /// Reads answer one more address, which is none by RFC 4291.
    bool garbled = false;

    core::Clock clock;
    core::SystemRandom random;
    QTemporaryDir folder;
    std::unique_ptr<journal::Journal> journal;
    store::Store store;
    ScriptedApiClient client;
    std::unique_ptr<operations::Changes> changes;

    void makeJournal();
    void makeChanges();
    /// The program was killed: what was running is gone, the journal's file stays; a new program starts.
    void killAndStart();
    operations::RegionContext context();
    QString journalPath() const { return folder.filePath(QStringLiteral("journal.sqlite")); }

    QString submit(const domain::Plan &plan) { return changes->submit(plan, context()); }
    QString submitCount(int count, const QString &interface = QStringLiteral("eni-1"));
    QString submitAssign(const std::vector<domain::Ipv6Address> &wanted);
    QString submitUnassign(const std::vector<domain::Ipv6Address> &unwanted);
    const domain::Step &step(const QString &planId, size_t index = 0) const;
    std::vector<domain::AddressState> states(const QString &planId, size_t index = 0) const;
    /// The step as the journal's file holds it now, read by another connection.
    std::optional<domain::Step> recordedStep(const QString &planId, size_t index = 0) const;

    /// Index of the @p number-th changing request, or -1 while it was not sent.
    qsizetype changing(qsizetype number = 0) const;
    qsizetype changingCount() const;
    qsizetype readCount() const;
    const api::Request &changingRequest(qsizetype number = 0) const { return client.request(changing(number)); }

    /// Plans that ended, in order; every time.
    QStringList ended;
    /// The first address's state at each planChanged.
    std::vector<domain::AddressState> seen;
    std::vector<core::Error> journalErrors;
    QList<QStringList> recovered;

private:
    void onAsked(qsizetype index);
};

domain::Ipv6Address address(quint64 low);
std::vector<domain::AddressState> all(size_t count, domain::AddressState state);
/// Reply of AssignIpv6Addresses that names @p addresses.
QByteArray assigned(const std::vector<domain::Ipv6Address> &addresses);
/// Reply that names none: UnassignIpv6Addresses, and the older AssignIpv6Addresses.
QByteArray justAnId();
core::Error refusedConnection();

} // namespace tests
