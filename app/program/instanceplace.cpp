// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/instanceplace.h"

#include "app/program/instancemessage.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>
#include <optional>

using namespace std::chrono_literals;

namespace program {

namespace {

constexpr auto betweenTries = 25ms;
/// The system's lock on the file tells whether the holder lives. The age only matters for a file that somebody has just
/// made and not locked yet.
constexpr auto surelyLockedAfter = 2s;

/// How long is left of a patience.
class Patience
{
public:
    explicit Patience(std::chrono::milliseconds whole)
        : m_whole(whole)
    {
        m_timer.start();
    }
    /// For Qt's waits, which take -1 for ever.
    int left() const { return static_cast<int>(std::max<qint64>(0, m_whole.count() - m_timer.elapsed())); }

private:
    std::chrono::milliseconds m_whole;
    QElapsedTimer m_timer;
};

/// Nothing: there is nobody at the socket yet, or any more.
std::optional<InstanceAnswer> ask(const QString &socketName, const QByteArray &line, const Patience &patience)
{
    constexpr qsizetype longestAnswer = 4096;
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(patience.left()))
        return std::nullopt;
    socket.write(line);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(patience.left()))
            return std::nullopt;
    }
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() < longestAnswer) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience.left()))
            return std::nullopt;
        answer += socket.read(longestAnswer - answer.size());
    }
    return parseAnswer(answer);
}

} // namespace

InstancePlace::Claim InstancePlace::claim(const InstanceAddress &address, const QByteArray &line,
                                          std::chrono::milliseconds patienceTime)
{
    const Patience patience(patienceTime);
    while (true) {
        switch (tryLock(address)) {
        case QLockFile::NoError:
            return Claim::Ours;
        case QLockFile::PermissionError:
        case QLockFile::UnknownError:
            return Claim::NoPlace;
        case QLockFile::LockFailedError:
            break;
        }
        // It is being started or ended while nobody is at the socket.
        if (const auto answer = ask(address.socket, line, patience))
            return *answer == InstanceAnswer::Taken ? Claim::HandedOver : Claim::NotUnderstood;
        if (patience.left() == 0)
            return Claim::NoAnswer;
        QThread::msleep(betweenTries.count());
    }
}

bool InstancePlace::moveTo(const InstanceAddress &address)
{
    m_lock.reset();
    return tryLock(address) == QLockFile::NoError;
}

qint64 InstancePlace::holderProcess() const
{
    qint64 process = 0;
    if (m_lock)
        m_lock->getLockInfo(&process, nullptr, nullptr);
    return process;
}

QLockFile::LockError InstancePlace::tryLock(const InstanceAddress &address)
{
    if (address.isEmpty())
        return QLockFile::PermissionError;
    m_address = address;
    m_lock = std::make_unique<QLockFile>(address.lockFile);
    m_lock->setStaleLockTime(std::chrono::milliseconds(surelyLockedAfter).count());
    return m_lock->tryLock(0) ? QLockFile::NoError : m_lock->error();
}

} // namespace program
