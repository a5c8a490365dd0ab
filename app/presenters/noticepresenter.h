// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace presenters {

/// What the user has to be told of the program itself, in the main window, until it is dismissed.
class NoticePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        SettingsSetAside, ///< the settings could not be read; the detail is where they were moved to
        SettingsRescued,  ///< they were damaged, and the profiles in them were taken over; the detail as above
        // What keeps the settings from being saved; the detail is their file.
        SettingsIsFolder,
        SettingsUnreadable,
        SettingsReadOnly,
        SettingsDiskFull,
        SettingsNotSaved,
        NotDeleted,      ///< a file that was to be forgotten is still there
        ProfileNotSaved, ///< its window was closed before the keychain refused; the detail is its name
    };
    /// What became of a wish to see interfaces.
    enum class Wish {
        WaitsForKeys,   ///< they are shown as soon as the profile is signed in, or there is one
        NotListed,      ///< the list is complete, and they are not in it
        ListIncomplete, ///< they are not in what came of the list
        FilterCleared,  ///< they are shown, and for that the filter was cleared
        ProfileUnknown, ///< there is no profile of the name that was asked for
    };
    struct WishNotice
    {
        Wish wish = Wish::NotListed;
        QStringList interfaceIds = {};
        QString region = {};  ///< id
        QString profile = {}; ///< name; empty: none is shown
        friend bool operator==(const WishNotice &, const WishNotice &) = default;
    };
    /// The profile of that name signs with the server's time. Where that is this computer's again, there is nothing
    /// to tell any more.
    void addServerTime(const QString &profile, std::chrono::seconds ahead);

    using QObject::QObject;

    void add(Kind kind, const QString &detail, const core::Error &error = {});
    /// What keeps the settings from being saved now; it takes the place of the one before. Nothing: takes that away.
    void setSettingsTrouble(std::optional<Kind> kind, const QString &filePath);
    /// There is one at most: it takes the place of the one before. Nothing: takes that away.
    void setWish(const std::optional<WishNotice> &notice);
    /// In words, oldest first.
    QStringList texts() const;
    void dismiss(qsizetype index);

signals:
    void changed();
    /// The user has read what became of a wish, and wants no more of it.
    void wishDismissed();

private:
    struct Notice
    {
        Kind kind = Kind::NotDeleted;
        QString detail;
        core::Error error;
        std::optional<std::chrono::seconds> serverTime; ///< ahead of ours; then kind and error say nothing
        std::optional<WishNotice> wish = {};            ///< then nothing else says anything
    };
    static QString fileText(const Notice &notice);
    static QString sentence(Kind kind);
    static QString wishText(const WishNotice &notice);
    static QString serverTimeText(const QString &profile, std::chrono::seconds ahead);

    std::vector<Notice> m_notices;
};

} // namespace presenters
