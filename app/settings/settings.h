// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/preferences.h"
#include "app/domain/profile.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QString>

#include <memory>
#include <vector>

namespace settings {

/// What keeps the settings from being saved. The file stays as it is then; what is chosen holds until the end.
enum class Trouble {
    None,
    IsFolder,   ///< a folder stands in the file's place
    Unreadable, ///< the file may not be read, so it is not written either
    ReadOnly,   ///< the file or its folder may not be written, or the folder cannot be made
    DiskFull,
    Other,
};

/// Preferences that are not secret, in one INI file. A file that is damaged or not ours is set aside as "….corrupt",
/// never overwritten; what can be read of it begins the fresh one.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &filePath, QObject *parent = nullptr);

    /// "en", "zh_CN", or empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);
    /// Account key of the profile used last.
    QString lastAccount() const;
    void setLastAccount(const QString &account);
    QString lastRegion(const QString &account) const;
    /// Account keys that were seen with an account's number, at most 20, the latest first.
    QStringList accountsOf(const QString &number) const;
    void setAccountsOf(const QString &number, const QStringList &accounts);
    void setLastRegion(const QString &account, const QString &regionId);
    /// The stored profiles in the user's order. Entries without an id or a name are left out.
    std::vector<domain::Profile> profiles() const;
    /// Written to the disk at once; fails with StorageFailed.
    core::Result<void> setProfiles(const std::vector<domain::Profile> &profiles);
    /// Values out of their range, or not understood, are the defaults.
    domain::Preferences preferences() const;
    void setPreferences(const domain::Preferences &preferences);
    /// Keys that the user chose for actions, by the action's name, as QKeySequence::PortableText; empty: none. At most
    /// 500.
    QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString> &shortcuts);
    /// States of windows, headers and splitters by object name, as Qt saves them.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    /// Where a damaged file was moved to, or empty.
    QString setAsideFile() const { return m_setAsideFile; }
    /// Whether profiles were found in it; then they are here.
    bool hasRescuedProfiles() const { return m_hasRescuedProfiles; }
    Trouble trouble() const { return m_trouble; }
    QString filePath() const;

signals:
    void troubleChanged();

private:
    void rescue();
    void write(const QString &key, const QVariant &value);
    void watch();
    void check();
    bool isWritten() const;

    std::unique_ptr<QSettings> m_settings;
    QString m_setAsideFile;
    bool m_hasRescuedProfiles = false;
    bool m_isWatched = false;
    Trouble m_trouble = Trouble::None;
};

} // namespace settings
