// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/profilespresenter.h"

#include "app/core/log.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profilepresenter.h"
#include "app/presenters/profiletext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

ProfilesPresenter::ProfilesPresenter(operations::Profiles &profiles, operations::ProfileBook &book,
                                     const explain::Catalogue &catalogue, std::vector<domain::Region> regions,
                                     QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_book(book)
    , m_catalogue(catalogue)
    , m_regions(std::move(regions))
    , m_model(new ProfilesModel(this))
    , m_explanation(new ExplanationPresenter(catalogue, this))
{
    connect(&m_profiles, &operations::Profiles::changed, this, &ProfilesPresenter::refresh);
    connect(&m_book, &operations::ProfileBook::changed, this, &ProfilesPresenter::refresh);
    refresh();
    m_selected = m_model->idAt(0);
}

ProfilesPresenter::~ProfilesPresenter() = default;

void ProfilesPresenter::refresh()
{
    std::vector<ProfilesModel::Row> rows;
    for (const domain::Profile &profile : m_book.stored())
        rows.push_back(rowFor(profile));
    m_model->merge(rows);
    if (m_stage == Stage::Asking && m_model->rowOf(m_doomed) < 0)
        m_stage = Stage::Listing;
    emit changed();
}

ProfilesModel::Row ProfilesPresenter::rowFor(const domain::Profile &profile) const
{
    const std::vector<operations::Profiles::Profile> all = m_profiles.profiles();
    const auto live = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.id == profile.id; });
    operations::Profiles::Profile state;
    state.keys = operations::Profiles::Keys::Missing;
    if (live != all.end())
        state = *live;
    QString details = core::maskedKeyId(profile.accessKeyId);
    if (!profile.region.isEmpty())
        details += u" · "_s + ProfileText::region(profile.region, m_regions);
    return {profile.id, profile.name, profile.colour, details, ProfileText::state(state), state.keys};
}

QString ProfilesPresenter::emptyText() const
{
    return tr("There are no profiles yet. A profile is an access key with the place that it is for; its secret goes to "
              "the keychain of this computer. Choose “Add…” to make one.");
}

QString ProfilesPresenter::notStoredText() const
{
    QStringList names;
    for (const operations::Profiles::Profile &profile : m_profiles.profiles()) {
        if (profile.id.isEmpty())
            names.append(u"“%1”"_s.arg(profile.name));
    }
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? tr("%1 is not stored, so it is not in this list.").arg(names.front())
                             : tr("%1 are not stored, so they are not in this list.").arg(names.join(u", "_s));
}

void ProfilesPresenter::select(const QString &profileId)
{
    if (profileId == m_selected)
        return;
    m_selected = profileId;
    if (m_stage == Stage::Asking)
        m_stage = Stage::Listing;
    m_explanation->clear();
    emit changed();
}

bool ProfilesPresenter::canMoveUp() const
{
    return m_model->rowOf(m_selected) > 0;
}

bool ProfilesPresenter::canMoveDown() const
{
    const int row = m_model->rowOf(m_selected);
    return row >= 0 && row + 1 < m_model->rowCount();
}

void ProfilesPresenter::move(int by)
{
    if (by < 0 ? !canMoveUp() : !canMoveDown())
        return;
    QStringList order;
    for (int row = 0; row < m_model->rowCount(); ++row)
        order.append(m_model->idAt(row));
    const int row = m_model->rowOf(m_selected);
    order.swapItemsAt(row, row + by);
    m_book.setOrder(order);
}

domain::Profile ProfilesPresenter::selectedProfile() const
{
    for (const domain::Profile &profile : m_book.stored()) {
        if (profile.id == m_selected)
            return profile;
    }
    return {};
}

std::unique_ptr<ProfilePresenter> ProfilesPresenter::editorFor(const domain::Profile &profile) const
{
    return std::make_unique<ProfilePresenter>(m_book, m_catalogue, m_regions, profile);
}

std::unique_ptr<ProfilePresenter> ProfilesPresenter::makeNew() const
{
    return editorFor({});
}

std::unique_ptr<ProfilePresenter> ProfilesPresenter::makeEditor() const
{
    return hasSelection() ? editorFor(selectedProfile()) : nullptr;
}

/// The secret stays where it is, and the copy is another profile: account, number and history are not its own.
std::unique_ptr<ProfilePresenter> ProfilesPresenter::makeCopy() const
{
    if (!hasSelection())
        return nullptr;
    domain::Profile copy = selectedProfile();
    copy.id.clear();
    copy.account.clear();
    copy.accountNumber.clear();
    copy.formerAccounts.clear();
    copy.name = copyName(copy.name);
    return editorFor(copy);
}

QString ProfilesPresenter::copyName(const QString &name) const
{
    QStringList taken;
    for (const domain::Profile &profile : m_book.stored())
        taken.append(profile.name);
    //: Name of a copied profile.
    QString copy = tr("%1 copy").arg(name);
    for (int number = 2; taken.contains(copy); ++number) {
        //: Name of a copied profile, where the one above is taken.
        copy = tr("%1 copy %2").arg(name, QString::number(number));
    }
    return copy;
}

QString ProfilesPresenter::deleteBlockReason() const
{
    if (isDeleting())
        return tr("A profile is being deleted.");
    if (hasSelection() && m_book.hasOpenChanges(m_selected))
        return tr("A change is under way in “%1”. It can be deleted when that has ended.").arg(selectedProfile().name);
    return {};
}

void ProfilesPresenter::askToDelete()
{
    m_explanation->clear();
    if (canDelete()) {
        m_stage = Stage::Asking;
        m_doomed = m_selected;
        m_doomedName = selectedProfile().name;
    }
    emit changed();
}

QString ProfilesPresenter::question() const
{
    if (isDeleting())
        return tr("Deleting “%1”… A window of your desktop may ask for the keychain's password.").arg(m_doomedName);
    return isAsking() ? tr("Delete “%1” and its secret in the keychain?").arg(m_doomedName) : QString();
}

void ProfilesPresenter::confirmDelete()
{
    if (!isAsking())
        return;
    if (!canDelete()) { // a change began since it was asked
        keep();
        return;
    }
    m_stage = Stage::Deleting;
    m_book.remove(m_doomed, m_deleting.begin(), [this](const core::Result<void> &deleted) { onDeleted(deleted); });
    emit changed();
}

void ProfilesPresenter::keep()
{
    if (isAsking())
        m_stage = Stage::Listing;
    emit changed();
}

void ProfilesPresenter::onDeleted(const core::Result<void> &deleted)
{
    m_deleting.end();
    m_stage = Stage::Listing;
    if (!deleted) {
        explain::Situation situation;
        situation.wish = explain::Wish::SignIn;
        situation.keyId = core::maskedKeyId(selectedProfile().accessKeyId);
        situation.profileName = selectedProfile().name;
        m_explanation->setError(deleted.error(), situation);
    }
    refresh();
}

} // namespace presenters
