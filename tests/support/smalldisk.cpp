// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/smalldisk.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

bool isPrepared = false;

bool writeLine(const char *path, const QByteArray &line)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(line) == line.size();
}

/// For somebody who is not root: root of a world of its own.
bool becomeRootOfOwn()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeLine("/proc/self/setgroups", "deny")
           && writeLine("/proc/self/uid_map", "0 " + user + " 1")
           && writeLine("/proc/self/gid_map", "0 " + group + " 1");
}

QByteArray fillerName(const QTemporaryDir &place)
{
    return QFile::encodeName(place.filePath(u".filler"_s));
}

} // namespace

void SmallDisk::prepare()
{
    const bool isOwn = (::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0) || becomeRootOfOwn();
    isPrepared = isOwn && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(qint64 bytes)
    : m_bytes(bytes)
{
    const QByteArray place = QFile::encodeName(m_place.path());
    const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
    m_isThere = isPrepared && m_place.isValid()
                && ::mount("none", place.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        ::umount2(QFile::encodeName(m_place.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill() const
{
    const int file = ::open(fillerName(m_place).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const QByteArray piece(4096, 'x');
    while (file >= 0 && ::write(file, piece.constData(), static_cast<size_t>(piece.size())) > 0) {
    }
    ::close(file);
}

void SmallDisk::makeRoom() const
{
    ::unlink(fillerName(m_place).constData());
}

bool SmallDisk::setReadOnly(bool readOnly) const
{
    const unsigned long flags =
        MS_REMOUNT | MS_NOSUID | MS_NODEV | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL);
    const QByteArray options = "size=" + QByteArray::number(m_bytes);
    return ::mount("none", QFile::encodeName(m_place.path()).constData(), nullptr, flags, options.constData()) == 0;
}

bool SmallDisk::setFileReadOnly(const QString &name) const
{
    const QByteArray path = QFile::encodeName(m_place.filePath(name));
    const unsigned long again = MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV;
    return ::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0
           && ::mount(nullptr, path.constData(), nullptr, again, nullptr) == 0;
}

} // namespace tests
