// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace program {

/// What a start of the program wants to see: the first one begins with it, and where the program runs already, it is
/// told to it. It changes nothing in the cloud: a region is shown, rows are selected.
struct StartRequest
{
    QString profile; ///< name; empty: the one that is shown
    QString region;  ///< id; empty: the one that is shown
    QStringList interfaceIds;
    bool explains = false; ///< the window that explains errors

    /// @p arguments are interface ids ("eni-…"), "enidesk://eni/REGION/ID,…" and "enidesk://explain". Fails with
    /// InputInvalid; detail is a sentence naming the argument and the cure.
    core::Result<void> add(const QStringList &arguments);
    /// Profile, region and ids are of the kind and the length that a start may ask for.
    bool isValid() const;

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// What is asked for by the name of a profile or the id of a region; an empty one asks for nothing and is right.
bool isProfileName(const QString &text);
bool isRegion(const QString &text);

} // namespace program
