// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/explain/explanation.h"
#include "app/operations/profiles.h"
#include "app/presenters/attempt.h"
#include "app/presenters/fieldnote.h"
#include "app/presenters/keyform.h"

#include <set>

namespace explain {
class Catalogue;
}

namespace presenters {

class ExplanationPresenter;

/// What the dialog "Enter New Keys" decides: other keys for a profile that is in use, because those that it had were
/// refused or cannot be had.
class KeysPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Editing, Saving, Failed };

    /// @p why is what happened to the present keys.
    KeysPresenter(operations::Profiles &profiles, operations::ProfileBook &book, const explain::Catalogue &catalogue,
                  const QString &account, const core::Error &why, QObject *parent = nullptr);
    ~KeysPresenter() override;

    /// What happened, empty where nothing is wrong; and what the new keys are for.
    QString reason() const;
    QString task() const;
    /// "AccessKey ID before: STS.…abcd".
    QString formerKeyText() const;
    const QString &keyId() const { return m_keys.keyId(); }
    /// What is said at a key's field; that it is empty only once it was touched.
    FieldNote note(ProfileField field) const;
    bool canKeep() const { return !m_profile.id.isEmpty(); }
    bool keepsInKeychain() const { return m_keepsInKeychain; }
    /// Why they cannot be kept; empty where they can.
    QString keepNote() const;
    bool canSubmit() const { return isEditable() && blockReason().isEmpty(); }
    QString blockReason() const;

    Stage stage() const { return m_stage; }
    bool isEditable() const { return m_stage != Stage::Saving; }
    QString stageText() const;
    /// Explains why the keys were not taken.
    ExplanationPresenter &explanation() { return *m_explanation; }
    /// The keychain failed: the keys can be used without it.
    bool offersSession() const;

    void setKeyId(const QString &keyId);
    void setSecret(const QString &secret);
    void setToken(const QString &token);
    void setKeepsInKeychain(bool keeps);
    void submit();
    void submitForThisSession();
    /// The keychain goes on, but is not waited for any more. The form stays as it is.
    void stopWaiting();
    /// Wipes the keys that were typed.
    void wipe() { m_keys.wipe(); }

signals:
    void changed();
    /// The profile works with the new keys: the dialog closes.
    void accepted();

private:
    explain::Situation situation() const;
    void edited(ProfileField field);
    void submitTo(operations::ProfileBook::Keep keep);
    void onTaken(const core::Result<void> &taken);

    operations::ProfileBook &m_book;
    QString m_account;
    operations::Profiles::Profile m_profile; ///< as it was when this was made
    core::Error m_why;
    KeyForm m_keys;
    std::set<ProfileField> m_touched;
    bool m_keepsInKeychain = false;
    Stage m_stage = Stage::Editing;
    Attempt m_saving;
    ExplanationPresenter *m_explanation;
};

} // namespace presenters
