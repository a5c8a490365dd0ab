// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/profile.h"
#include "app/operations/regioncontext.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace operations {

/// The profiles that can be worked with, and their clients; `program` implements it.
class Profiles : public QObject
{
    Q_OBJECT

public:
    /// How it stands with a profile's keys.
    enum class Keys {
        Ready,     ///< in memory
        Coming,    ///< the keychain was asked, or the demo's cloud is being started
        Missing,   ///< not in memory, and not asked for: before the first signIn(), or after it failed
        SignedOut, ///< the user signed out
    };
    struct Profile
    {
        QString account;     ///< stable key of the profile's account
        QString name;        ///< "Environment", "Demo", …
        QString maskedKeyId; ///< "LTAI…abcd"
        Keys keys = Keys::Ready;
        QString id = {}; ///< of the stored profile; empty for "Environment" and "Demo"
        domain::ColourMark colour = domain::ColourMark::None;
        bool isDemo = false;             ///< the made-up cloud: its keys are nobody's business
        bool isTemporary = false;        ///< a security token belongs to the keys
        bool isSlow = false;             ///< Coming, and the keychain has not answered for some seconds
        QStringList formerAccounts = {}; ///< account keys that its keys speak for, too
        QString region = {};             ///< where it starts when it was never shown before; empty: not set

        /// contextFor() may be called.
        bool isReady() const { return keys == Keys::Ready; }
        friend bool operator==(const Profile &, const Profile &) = default;
    };

    using QObject::QObject;

    virtual std::vector<Profile> profiles() const = 0;
    /// The client is made at the first use and kept as long as this object lives.
    virtual RegionContext contextFor(const QString &account, const QString &regionId) = 0;
    /// The region's ECS host as DescribeRegions told it; ignored where it may not be used.
    virtual void learnEndpoint(const QString &account, const QString &regionId, const QString &host) = 0;
    /// The account's number as GetCallerIdentity told it.
    virtual void learnAccountNumber(const QString &account, const QString &number) = 0;
    /// Asks the keychain for the keys of a stored profile, or starts the demo's cloud, unless the keys are there or
    /// coming. changed() and, where they cannot be had, failed() tell what came of it.
    virtual void signIn(const QString &account) = 0;
    /// Every client of the profile signs with the server's time, that much ahead of this computer's, for the rest of
    /// this run.
    virtual void adoptServerTime(const QString &account, std::chrono::seconds ahead) = 0;
    /// Wipes the keys from memory; what is stored stays. Calls that are under way end by themselves.
    virtual void signOut(const QString &account) = 0;

signals:
    void changed();
    /// A profile could not be prepared; @p error says why.
    void failed(const QString &account, const core::Error &error);
    /// adoptServerTime() was called for the profile of this name, or a later refusal told another time.
    void serverTimeAdopted(const QString &profile, std::chrono::seconds ahead);
    /// Other keys than before: what was refused may go now.
    void keysReplaced(const QString &account);
};

} // namespace operations
