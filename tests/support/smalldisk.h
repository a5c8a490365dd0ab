// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace tests {

/// A disk of a few kilobytes that only this process and its children see, so that a full or a read-only one is real:
///
///     static void initMain() { tests::SmallDisk::prepare(); }
///     …
///     SmallDisk disk(256 * 1024);
///     if (!disk.isThere()) QSKIP(…)
///     disk.fill();
///
/// What is read-only is so for root too.
class SmallDisk
{
public:
    /// Gives the process mounts of its own. To be called before it has threads.
    static void prepare();

    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }
    QString path() const { return m_place.path(); }
    QString filePath(const QString &name) const { return m_place.filePath(name); }
    /// Leaves no byte free.
    void fill() const;
    /// Takes away what fill() wrote.
    void makeRoom() const;
    bool setReadOnly(bool readOnly) const;
    /// This file alone, for as long as the disk is there. It cannot be renamed or removed either.
    bool setFileReadOnly(const QString &name) const;

private:
    QTemporaryDir m_place;
    qint64 m_bytes;
    bool m_isThere = false;
};

} // namespace tests
