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

} // namespace

void NoticePresenter::add(Kind kind, const QString &detail, const core::Error &error)
{
    m_notices.push_back({kind, detail, error, std::nullopt});
    emit changed();
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
        if (notice.serverTime) {
            texts.append(serverTimeText(notice.detail, *notice.serverTime));
            continue;
        }
        switch (notice.kind) {
        case Kind::SettingsSetAside:
            texts.append(
                tr("The settings could not be read, so ENI Desk began with fresh ones. The old file is kept as "
                   "%1. Secrets in the keychain are not affected; profiles have to be added again.")
                    .arg(notice.detail));
            break;
        case Kind::NotDeleted:
            texts.append(tr("%1 could not be deleted. Delete it by hand.").arg(notice.detail));
            break;
        case Kind::ProfileNotSaved:
            texts.append(tr("“%1” was not saved. %2").arg(notice.detail, errorSentence(notice.error)));
            break;
        }
    }
    return texts;
}

void NoticePresenter::dismiss(qsizetype index)
{
    if (index < 0 || index >= std::ssize(m_notices))
        return;
    m_notices.erase(m_notices.begin() + index);
    emit changed();
}

} // namespace presenters
