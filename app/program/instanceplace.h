// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/instanceaddress.h"

#include <QLockFile>

#include <chrono>
#include <memory>

namespace program {

/// The place of the one running program of a profile set. It is a locked file, so that of two starts at once one gets
/// it, and so that it is free again as soon as its holder is gone, however that ended; a socket that a crashed program
/// left over is replaced by the next one that has the place.
///
/// Whoever does not get it tells the holder what it wants (program/instanceserver) and ends. A holder that does not
/// answer is not worked around: two programs would work on the same settings and journal, and the user would not know
/// which one shows the truth. Without a usable runtime folder there is no place to hold; the program runs all the same,
/// and the journal's own lock keeps a second one from sending changes.
class InstancePlace
{
public:
    enum class Claim {
        Ours,          ///< this is the running program now
        HandedOver,    ///< another one is, and does what was wanted
        NotUnderstood, ///< another one is, of another version, and did not understand
        NoAnswer,      ///< another one is, and did not answer within the patience
        NoPlace,       ///< no runtime folder, or it cannot be written
    };

    /// Waits at most @p patience; without another program it does not wait at all. @p line is what the other one is
    /// told.
    Claim claim(const InstanceAddress &address, const QByteArray &line, std::chrono::milliseconds patience);
    /// Gives this place up and takes another one if it is free. Does not wait.
    bool moveTo(const InstanceAddress &address);

    bool isOurs() const { return m_lock && m_lock->isLocked(); }
    const InstanceAddress &address() const { return m_address; }
    /// Of the program that has the place; 0: not known.
    qint64 holderProcess() const;

private:
    QLockFile::LockError tryLock(const InstanceAddress &address);

    InstanceAddress m_address;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace program
