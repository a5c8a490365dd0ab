// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/randomsource.h"
#include "app/explain/catalogue.h"
#include "app/journal/journal.h"
#include "app/operations/changes.h"
#include "app/store/store.h"
#include "tests/support/scriptedapiclient.h"

#include <QTemporaryDir>
#include <QTranslator>

namespace tests {

/// A clock whose wall time goes on while the program's stands still, as when the computer sleeps.
class SleepyClock : public core::Clock
{
public:
    using core::Clock::Clock;

    QDateTime now() const override { return core::Clock::now().addMSecs(m_slept.count()); }
    void sleep(std::chrono::milliseconds wallTime) { m_slept += wallTime; }

private:
    std::chrono::milliseconds m_slept{0};
};

/// A small cloud behind a scripted client, with a journal and the engine that runs changes. Reads are answered at once
/// from what the cloud holds; changes wait until the test answers them.
class ChangeWorld : public QObject
{
    Q_OBJECT

public:
    ChangeWorld();

    /// "eni-1" named 前端网卡-7 on the instance web-03 with @p addresses, InUse, Secondary; listed in the store.
    void addInterface(const QStringList &addresses = {});
    /// "eni-2" named db-nic.
    void addOtherInterface(const QStringList &addresses);
    /// The store knows what the cloud holds, as after a listing.
    void list();
    domain::NetworkInterface &interface() { return m_cloud.front(); }
    store::RegionStore &regionStore() { return m_store.region(context.account, context.regionId); }

    /// The open call that changes something, or -1.
    qsizetype openChange() const;
    const api::Request &changeRequest() const { return client.request(openChange()); }
    int changesSent() const;
    /// Applies the open change and says so. A count gets ::a1, ::a2, …
    void acceptChange();
    void refuseChange(const QString &code, const QString &message = {});
    /// The answer never comes.
    enum class Applied { Yes, No };
    void loseChange(Applied applied);

    /// The reads that were left open are answered, and later ones at once.
    void answerReadsAgain();

    QTemporaryDir folder;
    SleepyClock clock{200.0};
    core::SeededRandom random{7};
    ScriptedApiClient client;
    operations::RegionContext context;
    std::unique_ptr<journal::Journal> journal;
    explain::Catalogue catalogue;
    std::unique_ptr<operations::Changes> changes;
    QString instanceStatus = QStringLiteral("Running");
    QString cidr = QStringLiteral("2408:4005:3a:1a00::/64"); ///< empty: IPv6 is off
    int typeLimit = 6;
    bool answersReads = true;

private:
    void answerRead(qsizetype index);
    QByteArray interfacesFor(const api::Request &request) const;
    QStringList apply(const api::Request &request);

    store::Store m_store;
    std::vector<domain::NetworkInterface> m_cloud;
    int m_given = 0;
};

domain::Ipv6Address address(const QString &text);

/// English plurals as the program has them: "(s)" and "(es)" by the number.
class EnglishPlurals : public QTranslator
{
    Q_OBJECT

public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int n) const override;
};

/// Another language: every text a good deal longer, between "«" and "»".
class LongLanguage : public EnglishPlurals
{
    Q_OBJECT

public:
    QString translate(const char *context, const char *text, const char *comment, int n) const override;
};

} // namespace tests
