// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/noticepresenter.h"

#include "app/presenters/errortext.h"

namespace presenters {

void NoticePresenter::add(Kind kind, const QString &detail, const core::Error &error)
{
    m_notices.push_back({kind, detail, error});
    emit changed();
}

QStringList NoticePresenter::texts() const
{
    QStringList texts;
    for (const Notice &notice : m_notices) {
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
