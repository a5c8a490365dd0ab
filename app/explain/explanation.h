// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QString>
#include <QStringList>

namespace explain {

enum class Language { English, Chinese };

/// Which wish failed; a code may mean another thing for another wish.
enum class Wish { Assign, Unassign, List, SignIn, Other };

/// What the program can do about an error at once, offered beside the explanation.
enum class Offer {
    None,
    EnterKeys,       ///< other keys for the profile
    SignInAgain,     ///< ask the keychain again
    EditProfile,     ///< endpoint, certificates, key
    EditPreferences, ///< proxy, limits
};

/// Facts of the situation for the text's placeholders; empty means not known.
struct Situation
{
    Wish wish = Wish::Other;
    QString interfaceName;
    QString interfaceId;
    QString interfaceStatus;
    QString instanceName;
    QString instanceStatus;
    QString instanceType;
    QString vSwitchName;
    QString vSwitchCidr;
    QString regionName;
    QString addresses; ///< comma separated, canonical
    QString limit;
    QString used;
    QString keyId;  ///< masked
    QString holder; ///< name or id of the interface that is known to hold one of the addresses
    QString held;   ///< the addresses that it holds, comma separated
    friend bool operator==(const Situation &, const Situation &) = default;
};

/// An error in words: the first two of three layers; the third is the Error itself.
struct Explanation
{
    QString title;        ///< one plain sentence: what happened, to which object
    QString cause;        ///< why
    QStringList cure;     ///< what to do, in order
    bool derived = false; ///< no entry of its own: derived from the code's shape
    bool retryHelps = false;
    Offer offer = Offer::None;
    bool outcomeOpen = false; ///< a change, and it is not known yet whether it was carried out
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace explain
