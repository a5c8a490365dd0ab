// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/noticepresenter.h"

#include "app/presenters/errortext.h"

#include <algorithm>

namespace presenters {

namespace {

int minutesOf(std::chrono::seconds time)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(time)).count();
    return static_cast<int>(std::min<std::chrono::minutes::rep>(minutes, 1'000'000'000));
}

/// The first few: a link may name a hundred.
QString shortList(const QStringList &interfaceIds)
{
    constexpr qsizetype most = 3;
    const QString first = interfaceIds.mid(0, most).join(QStringLiteral(", "));
    return interfaceIds.size() > most ? first + QStringLiteral(", …") : first;
}

} // namespace

void NoticePresenter::add(Kind kind, const QString &detail, const core::Error &error)
{
    m_notices.push_back({kind, detail, error, std::nullopt});
    emit changed();
}

void NoticePresenter::setWish(const std::optional<WishNotice> &notice)
{
    const auto isWish = [](const Notice &each) {
        return each.wish.has_value();
    };
    const auto before = std::find_if(m_notices.begin(), m_notices.end(), isWish);
    if (before == m_notices.end() ? !notice : before->wish == notice)
        return;
    std::erase_if(m_notices, isWish);
    if (notice)
        m_notices.push_back({{}, {}, {}, std::nullopt, notice});
    emit changed();
}

QString NoticePresenter::wishText(const WishNotice &notice)
{
    const QString ids = shortList(notice.interfaceIds);
    switch (notice.wish) {
    case Wish::WaitsForKeys:
        return notice.profile.isEmpty()
                   ? tr("Will be shown when there is a profile to sign in with: %1.").arg(ids)
                   : tr("Will be shown when “%3” is signed in: %1 in %2.").arg(ids, notice.region, notice.profile);
    case Wish::NotListed:
        return tr("Not among the interfaces that “%3” sees in %2: %1. Perhaps in another region or account, or "
                  "deleted.")
            .arg(ids, notice.region, notice.profile);
    case Wish::ListIncomplete:
        return tr("Not in the list of %2, which is not complete: %1. Refresh to look again.").arg(ids, notice.region);
    case Wish::FilterCleared:
        return tr("The filter was cleared to show %1 in %2.").arg(ids, notice.region);
    case Wish::ProfileUnknown:
        return tr("There is no profile “%1”; nothing was switched.").arg(notice.profile);
    }
    return {};
}

/// The latest one counts.
void NoticePresenter::addServerTime(const QString &profile, std::chrono::seconds ahead)
{
    std::erase_if(m_notices,
                  [&profile](const Notice &notice) { return notice.serverTime && notice.detail == profile; });
    if (minutesOf(ahead) > 0)
        m_notices.push_back({{}, profile, {}, ahead});
    emit changed();
}

QString NoticePresenter::serverTimeText(const QString &profile, std::chrono::seconds ahead)
{
    const int number = minutesOf(ahead);
    const QString text =
        ahead.count() < 0
            ? tr("“%1” signs with the server's time, %n minute(s) behind this computer's, until ENI Desk is closed.",
                 nullptr, number)
            : tr("“%1” signs with the server's time, %n minute(s) ahead of this computer's, until ENI Desk is closed.",
                 nullptr, number);
    return text.arg(profile);
}

QStringList NoticePresenter::texts() const
{
    QStringList texts;
    for (const Notice &notice : m_notices) {
        if (notice.wish) {
            texts.append(wishText(*notice.wish));
            continue;
        }
        if (notice.serverTime) {
            texts.append(serverTimeText(notice.detail, *notice.serverTime));
            continue;
        }
        texts.append(fileText(notice));
    }
    return texts;
}

QString NoticePresenter::fileText(const Notice &notice)
{
    if (notice.kind == Kind::ProfileNotSaved)
        return tr("“%1” was not saved. %2").arg(notice.detail, errorSentence(notice.error));
    return sentence(notice.kind).arg(notice.detail);
}

/// With a place for the file.
QString NoticePresenter::sentence(Kind kind)
{
    switch (kind) {
    case Kind::SettingsSetAside:
        return tr("The settings could not be read, so ENI Desk began with fresh ones. The old file is kept as %1. "
                  "Secrets in the keychain are not affected; profiles have to be added again.");
    case Kind::SettingsRescued:
        return tr("The settings file was damaged. The profiles in it that could be read were taken over; look whether "
                  "all are there, and at the preferences. The old file is kept as %1. Secrets in the keychain are not "
                  "affected.");
    case Kind::SettingsIsFolder:
        return tr("Settings cannot be saved: %1 is a folder. Move it away or rename it, then start ENI Desk again. "
                  "Until then, what you choose holds until ENI Desk is closed.");
    case Kind::SettingsUnreadable:
        return tr("The settings in %1 may not be read by you, so ENI Desk began without them and leaves the file "
                  "alone. Give yourself the right to read and write it, then start ENI Desk again.");
    case Kind::SettingsReadOnly:
        return tr("Settings cannot be saved: %1, or its folder, may not be written. Give yourself the right to write "
                  "there. Until then, what you choose holds until ENI Desk is closed.");
    case Kind::SettingsDiskFull:
        return tr("Settings cannot be saved: the disk of %1 is full. Free some space; the next change of a setting "
                  "saves all of them. Until then, what you choose holds until ENI Desk is closed.");
    case Kind::SettingsNotSaved:
        return tr("Settings cannot be saved in %1. Look whether the disk works and the file can be written. Until "
                  "then, what you choose holds until ENI Desk is closed.");
    case Kind::NotDeleted:
        return tr("%1 could not be deleted. Delete it by hand.");
    case Kind::ProfileNotSaved:
        break;
    }
    return {};
}

void NoticePresenter::setSettingsTrouble(std::optional<Kind> kind, const QString &filePath)
{
    const auto isTrouble = [](const Notice &each) {
        return !each.wish && !each.serverTime && each.kind >= Kind::SettingsIsFolder
               && each.kind <= Kind::SettingsNotSaved;
    };
    std::erase_if(m_notices, isTrouble);
    if (kind)
        m_notices.push_back({*kind, filePath, {}, std::nullopt});
    emit changed();
}

void NoticePresenter::dismiss(qsizetype index)
{
    if (index < 0 || index >= std::ssize(m_notices))
        return;
    const bool isWish = m_notices[size_t(index)].wish.has_value();
    m_notices.erase(m_notices.begin() + index);
    emit changed();
    if (isWish)
        emit wishDismissed();
}

} // namespace presenters
