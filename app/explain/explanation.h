// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/explain/offer.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace explain {

enum class Language { English, Chinese };

/// Which wish failed; a code may mean another thing for another wish.
enum class Wish { Assign, Unassign, List, SignIn, Other };

/// Whence the code of an error is known: the text that was read has it as it is; it has the server's sentence only, by
/// which the code was recognised; it was cut off, and has the code's beginning only.
enum class CodeOrigin { AsWritten, Recognised, Completed };

/// Facts of the situation for the text's placeholders; empty means not known.
struct Situation
{
    Wish wish = Wish::Other;
    QDateTime readAt; ///< when the facts about the interface and its surroundings were read; invalid: not known
    QDateTime interfaceReadAt; ///< when the interface itself was, where that was later; invalid: with the others
    QString interfaceName;
    QString interfaceId;
    QString interfaceStatus;
    QString interfaceType; ///< "Primary", the server's word
    QString interfaceDescription;
    QString securityGroups; ///< ids, comma separated
    QString prefixes;       ///< how many IPv6 prefixes the interface has, where it has any
    bool gone = false;      ///< it was looked for at readAt, and was not there
    QString instanceName;
    QString instanceStatus;
    QString instanceType;
    QString vSwitchName;
    QString vSwitchId;
    QString vSwitchCidr;
    bool vSwitchLacksIpv6 = false; ///< it is known to have no IPv6 CIDR block
    bool vpcHasIpv6 = false;       ///< the VPC is known to have an IPv6 range
    bool typeLacksIpv6 = false;    ///< the instance type is known to allow no IPv6 address
    QString service;               ///< the cloud service that manages the interface
    QString regionName;
    QString regionId;
    QString profileName;
    bool olderApi = false; ///< the profile is set to the API generation of 2019
    QString addresses;     ///< comma separated, canonical
    QString outside;       ///< those of them that are not in the vSwitch's IPv6 CIDR block
    QString absent;        ///< those of them that the interface did not have when it was read
    QString present;       ///< those of them that are to be assigned, and that the interface had already
    QString unheld;        ///< those of them of which the cloud was asked who holds them, and named nobody
    QString router;        ///< one of them that is the first address of the vSwitch's IPv6 CIDR block
    QString ownPrefix;     ///< an IPv6 prefix of the interface in which one of them lies
    QString wanted;        ///< how many addresses were asked for
    QString limit;
    QString used;
    QString keyId; ///< masked
    QString clientToken;
    QString holder; ///< name or id of the interface that is known to hold one of the addresses
    QString holderId;
    QDateTime holderReadAt; ///< when the cloud told it; invalid: it was last listed
    QString holderInstance; ///< name or id of the instance to which the holder is attached
    QString held;           ///< the addresses that it holds, comma separated
    friend bool operator==(const Situation &, const Situation &) = default;
};

/// An error in words. The technical part is the Error itself.
struct Explanation
{
    QString title;         ///< one plain sentence: what happened, to which object
    QString cause;         ///< what it means, and why
    QStringList likely;    ///< what led to it, the likeliest first
    QStringList evidence;  ///< what is known of the situation
    QStringList cure;      ///< what to do, in order
    QStringList related;   ///< codes that are easily taken for this one, or come with it
    QStringList spellings; ///< other spellings of the same code
    std::vector<OfferedCure> offers;
    bool derived = false; ///< no entry of its own: derived from the code's shape
    bool retryHelps = false;
    bool outcomeOpen = false; ///< a change, and it is not known yet whether it was carried out
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace explain
