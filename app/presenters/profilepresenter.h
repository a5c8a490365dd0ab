// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"
#include "app/presenters/attempt.h"
#include "app/presenters/fieldnote.h"
#include "app/presenters/keyform.h"
#include "app/presenters/profiletest.h"

#include <set>

namespace explain {
class Catalogue;
}

namespace presenters {

class ExplanationPresenter;

/// What the dialog "Add Profile" or "Edit Profile" decides: judges each field as it is typed, tests the profile, saves
/// it. Deleting it at any time stops the test and wipes what was typed.
class ProfilePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Purpose { Add, Edit };
    enum class Stage {
        Editing,
        Testing,
        TestPassed,
        TestFailed, ///< also where the keys are right and only the listing was refused
        Saving,
        SaveFailed,
    };

    /// @p profile as it stands in the book; with an empty id it is added. @p regions are those to choose from.
    ProfilePresenter(operations::ProfileBook &book, const explain::Catalogue &catalogue,
                     std::vector<domain::Region> regions, const domain::Profile &profile, QObject *parent = nullptr);
    ~ProfilePresenter() override;

    Purpose purpose() const { return m_stored.id.isEmpty() ? Purpose::Add : Purpose::Edit; }
    /// As the form stands, keys apart.
    const domain::Profile &profile() const { return m_profile; }
    const QString &keyId() const { return m_keys.keyId(); }
    /// What the region's field shows for the chosen one: its name with the id, or what was typed.
    QString regionText() const;
    /// All regions to choose from, in the program's language.
    QStringList regionChoices() const;
    /// What an empty field for secret or token says of itself.
    QString secretPlaceholder() const;
    QString tokenPlaceholder() const;
    /// What the chosen generation of the API means.
    QString generationText() const;

    /// What is said at a field; that it is empty only once it was touched.
    FieldNote note(ProfileField field) const;
    bool canSave() const { return isEditable() && blockReason().isEmpty(); }
    bool canTest() const { return isEditable() && testBlockReason().isEmpty(); }
    /// Why it cannot be saved as it stands; empty where it can.
    QString blockReason() const;
    QString testBlockReason() const;

    Stage stage() const { return m_stage; }
    /// The form takes no input while it is being saved.
    bool isEditable() const { return m_stage != Stage::Saving; }
    bool isWaiting() const { return m_stage == Stage::Saving || m_stage == Stage::Testing; }
    /// What is being done, or what came of it; empty while there is nothing to tell.
    QString stageText() const;
    /// Explains what a test or the saving failed with.
    ExplanationPresenter &explanation() { return *m_explanation; }
    /// The keychain failed: the keys can be kept in memory instead.
    bool offersSession() const;

    void setName(const QString &name);
    void setKeyId(const QString &keyId);
    void setSecret(const QString &secret);
    void setToken(const QString &token);
    /// An id, or a name as in regionChoices().
    void setRegionText(const QString &text);
    void setEndpointKind(domain::EndpointKind kind);
    void setEndpoint(const QString &endpoint);
    void setGeneration(domain::Generation generation);
    void setCaFile(const QString &filePath);
    void setColour(domain::ColourMark colour);

    void test();
    void save() { saveTo(operations::ProfileBook::Keep::InKeychain); }
    void saveForThisSession() { saveTo(operations::ProfileBook::Keep::ForThisSession); }
    /// Ends the test. What is being saved goes on, but is not waited for any more. The form stays as it is.
    void stopWaiting();
    /// Wipes the keys that were typed.
    void wipe() { m_keys.wipe(); }

signals:
    void changed();
    /// It is in the book now: the dialog closes.
    void saved();

private:
    using Problem = KeyForm::Problem;

    void edited(ProfileField field);
    void backToEditing();
    Problem problem(ProfileField field) const;
    Problem keyProblem(ProfileField field) const;
    bool isBlocked(ProfileField field) const;
    QString words(ProfileField field) const;
    QString firstReason(const std::vector<ProfileField> &fields) const;
    /// Keys were typed that are to replace those of the stored profile, or there are none yet.
    bool hasNewKeys() const;
    domain::Profile asToBeStored() const;
    std::optional<operations::Keys> newKeys() const;
    QStringList takenNames() const;
    void onTestEnded();
    void saveTo(operations::ProfileBook::Keep keep);
    void onSaved(const core::Result<void> &saved);
    void explainError(const core::Error &error, explain::Wish wish);
    QString regionId() const;
    QString regionName() const;
    static QString withId(const QString &name, const QString &regionId);
    QString passedText() const;

    operations::ProfileBook &m_book;
    std::vector<domain::Region> m_regions;
    domain::Profile m_stored; ///< as it was when this was made
    domain::Profile m_profile;
    KeyForm m_keys;
    std::set<ProfileField> m_touched;
    Problem m_caFileProblem;
    ProfileTest m_test;
    Stage m_stage = Stage::Editing;
    Attempt m_saving;
    bool m_waitsForKeychain = false; ///< while saving
    ExplanationPresenter *m_explanation;
};

} // namespace presenters
