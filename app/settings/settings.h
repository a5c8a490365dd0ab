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

/// Preferences that are not secret, in one INI file. A file that is not ours or cannot be read is set aside as
/// "….corrupt" and a fresh one started: setAsideFile() then names it.
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
    /// States of windows, headers and splitters by object name, as Qt saves them.
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
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    /// Where a corrupt file was moved to, or empty.
    QString setAsideFile() const { return m_setAsideFile; }
    QString filePath() const;

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_setAsideFile;
};

} // namespace settings
