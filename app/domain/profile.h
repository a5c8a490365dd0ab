// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/generation.h"

#include <QString>
#include <QStringList>

namespace domain {

/// Which host of a region a profile talks to.
enum class EndpointKind {
    Public,   ///< the region's public host
    Internal, ///< the region's host inside VPCs ("ecs-vpc.…")
    Own,      ///< Profile::endpoint, for every product and region
};

/// A colour that tells profiles apart, next to their names. Production is usually red.
enum class ColourMark { None, Red, Orange, Green, Blue, Purple, Grey };
inline constexpr int colourMarkCount = 7;

/// What is stored of a profile. Its secret and token are not here: the keychain holds them under the id.
struct Profile
{
    QString id;      ///< UUID; never changes
    QString account; ///< key of its data, running work and journal; a new one when the key of another account is set
    QString name;    ///< unique, told apart by case
    QString accessKeyId;
    bool isTemporary = false; ///< a security token belongs to the keys
    QString region;           ///< where it starts; empty: cn-hangzhou
    EndpointKind endpointKind = EndpointKind::Public;
    QString endpoint; ///< as entered, for EndpointKind::Own
    Generation generation = Generation::Current;
    QString caFile; ///< certificates (PEM) that are trusted besides the system's; empty: none
    ColourMark colour = ColourMark::None;
    QString accountNumber;      ///< as GetCallerIdentity told for the present keys; empty while not known
    QStringList formerAccounts; ///< account keys that it had with other keys, whose account had formerNumber
    QString formerNumber;
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace domain
