// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/surroundings.h"
#include "app/operations/profilebook.h"
#include "app/presenters/attempt.h"
#include "app/presenters/profilesmodel.h"

namespace explain {
class Catalogue;
}

namespace presenters {

class ExplanationPresenter;
class ProfilePresenter;

/// What the dialog "Profiles" decides: the stored profiles, their order, deleting one.
class ProfilesPresenter : public QObject
{
    Q_OBJECT

public:
    /// @p regions are those that the program has names for.
    ProfilesPresenter(operations::Profiles &profiles, operations::ProfileBook &book,
                      const explain::Catalogue &catalogue, std::vector<domain::Region> regions,
                      QObject *parent = nullptr);
    ~ProfilesPresenter() override;

    ProfilesModel &model() { return *m_model; }
    bool isEmpty() const { return m_model->rowCount() == 0; }
    /// What stands in an empty list.
    QString emptyText() const;
    /// That "Environment" and "Demo" are not in the list although they are there; empty without them.
    QString notStoredText() const;

    const QString &selected() const { return m_selected; }
    /// Another selection takes back a question.
    void select(const QString &profileId);
    bool canMoveUp() const;
    bool canMoveDown() const;
    void moveUp() { move(-1); }
    void moveDown() { move(1); }

    /// Editors for a new profile, the selected one, and a copy of it without its secret.
    std::unique_ptr<ProfilePresenter> makeNew() const;
    std::unique_ptr<ProfilePresenter> makeEditor() const;
    std::unique_ptr<ProfilePresenter> makeCopy() const;

    /// Why the selected profile cannot be deleted now; empty where it can, and without a selection.
    QString deleteBlockReason() const;
    bool canDelete() const { return hasSelection() && deleteBlockReason().isEmpty(); }
    bool hasSelection() const { return m_model->rowOf(m_selected) >= 0; }
    /// Asks: question() is shown until it is answered.
    void askToDelete();
    bool isAsking() const { return m_stage == Stage::Asking; }
    bool isDeleting() const { return m_stage == Stage::Deleting; }
    /// "Delete “prod” and its secret in the keychain?", or that it is under way.
    QString question() const;
    void confirmDelete();
    void keep();
    /// Why the last one was not deleted.
    ExplanationPresenter &explanation() { return *m_explanation; }

    /// Words anew, after a change of the language.
    void retranslate() { refresh(); }

signals:
    void changed();

private:
    enum class Stage { Listing, Asking, Deleting };

    void refresh();
    ProfilesModel::Row rowFor(const domain::Profile &profile) const;
    std::unique_ptr<ProfilePresenter> editorFor(const domain::Profile &profile) const;
    domain::Profile selectedProfile() const;
    QString copyName(const QString &name) const;
    void move(int by);
    void onDeleted(const core::Result<void> &deleted);

    operations::Profiles &m_profiles;
    operations::ProfileBook &m_book;
    const explain::Catalogue &m_catalogue;
    std::vector<domain::Region> m_regions;
    ProfilesModel *m_model;
    ExplanationPresenter *m_explanation;
    QString m_selected;
    QString m_doomed; ///< the profile that is asked about, or being deleted
    QString m_doomedName;
    Stage m_stage = Stage::Listing;
    Attempt m_deleting;
};

} // namespace presenters
