// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/regioncontext.h"

#include <QObject>

#include <vector>

namespace operations {

/// The profiles that can be worked with now, and their clients; `program` implements it.
class Profiles : public QObject
{
    Q_OBJECT

public:
    struct Profile
    {
        QString account;     ///< stable key of the profile's account
        QString name;        ///< "Environment", "Demo", …
        QString maskedKeyId; ///< "LTAI…abcd"
        bool ready = true;   ///< false while it is being prepared (the demo's cloud starts) or cannot be used
        friend bool operator==(const Profile &, const Profile &) = default;
    };

    using QObject::QObject;

    virtual std::vector<Profile> profiles() const = 0;
    /// The client is made at the first use and kept as long as this object lives.
    virtual RegionContext contextFor(const QString &account, const QString &regionId) = 0;
    /// The region's ECS host as DescribeRegions told it; ignored where it may not be used.
    virtual void learnEndpoint(const QString &account, const QString &regionId, const QString &host) = 0;

signals:
    void changed();
    /// A profile could not be prepared; @p error says why.
    void failed(const QString &account, const core::Error &error);
};

} // namespace operations
