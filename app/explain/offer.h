// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace explain {

/// What the program can do about an error at once, offered as a button beside the explanation. Named in the data with a
/// small first letter; the buttons' words are in words.json, labels. A cure is left out where what it needs is not
/// known.
enum class Offer {
    EnterKeys,       ///< other keys for the profile
    SignInAgain,     ///< ask the keychain again
    EditProfile,     ///< endpoint, certificates, key
    EditPreferences, ///< proxy, limits
    TryAgain,        ///< read everything again, then ask again
    WaitAndTryAgain, ///< the same once the interface's state allows it
    ShowHolder,      ///< select the interface that holds the address; needs its id
    ChooseAnother,   ///< take the refused addresses out of the list and type others; needs the addresses
    LowerNumber,     ///< ask for no more than there is room for; needs the room
    OpenVSwitch,     ///< the vSwitch's page of the console, its address copied; needs region and id
    AdoptServerTime, ///< sign with the server's time, and ask again; needs the difference
    SendOneByOne,    ///< a call for each address; needs several addresses
    CopyPolicy, ///< the RAM policy that grants just the missing action; needs the action, and no policy that denies
};

/// A cure that can be had now, and what its button says.
struct OfferedCure
{
    Offer offer = Offer::TryAgain;
    QString text;
    QString subject; ///< the fact that it works on: the holder's id, the room left, the action to grant; may be empty
    friend bool operator==(const OfferedCure &, const OfferedCure &) = default;
};

} // namespace explain
