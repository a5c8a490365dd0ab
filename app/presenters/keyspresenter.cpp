// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/keyspresenter.h"

#include "app/presenters/errortext.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profiletext.h"

#include <algorithm>

namespace presenters {

using operations::FieldProblem;
using Keep = operations::ProfileBook::Keep;

namespace {

operations::Profiles::Profile profileOf(const operations::Profiles &profiles, const QString &account)
{
    const std::vector<operations::Profiles::Profile> all = profiles.profiles();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.account == account; });
    return found == all.end() ? operations::Profiles::Profile() : *found;
}

/// The id of keys that are still good but cannot be had, so that only their secret has to be entered.
QString stillGoodKeyId(const operations::ProfileBook &book, const QString &profileId, const core::Error &why)
{
    const bool isSecretWrong = why.code == u"SignatureDoesNotMatch";
    if (why.kind != core::ErrorKind::KeychainFailed && why.kind != core::ErrorKind::CredentialsMissing
        && !isSecretWrong)
        return {};
    for (const domain::Profile &profile : book.stored()) {
        if (profile.id == profileId)
            return profile.accessKeyId;
    }
    return {};
}

} // namespace

KeysPresenter::KeysPresenter(operations::Profiles &profiles, operations::ProfileBook &book,
                             const explain::Catalogue &catalogue, const QString &account, const core::Error &why,
                             QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_account(account)
    , m_profile(profileOf(profiles, account))
    , m_why(why)
    , m_keepsInKeychain(canKeep())
    , m_explanation(new ExplanationPresenter(catalogue, this))
{
    m_keys.setKeyId(stillGoodKeyId(book, m_profile.id, why));
}

KeysPresenter::~KeysPresenter() = default;

explain::Situation KeysPresenter::situation() const
{
    explain::Situation situation;
    situation.wish = explain::Wish::SignIn;
    situation.keyId = m_profile.maskedKeyId;
    situation.profileName = m_profile.name;
    return situation;
}

QString KeysPresenter::reason() const
{
    const bool isAllWell =
        m_why.kind == core::ErrorKind::CredentialsMissing && m_profile.keys == operations::Profiles::Keys::Ready;
    return isAllWell ? QString() : errorSentence(m_why, situation(), programLanguage());
}

QString KeysPresenter::task() const
{
    return tr("Enter the keys that “%1” shall work with from now on. Lists and forms that are open stay as they are.")
        .arg(m_profile.name);
}

QString KeysPresenter::formerKeyText() const
{
    return m_profile.maskedKeyId.isEmpty() ? QString() : tr("AccessKey ID before: %1").arg(m_profile.maskedKeyId);
}

FieldNote KeysPresenter::note(ProfileField field) const
{
    static const std::set missing{FieldProblem::KeyIdMissing, FieldProblem::SecretMissing, FieldProblem::TokenMissing};
    const KeyForm::Problem found = m_keys.problem(field);
    if (found && missing.contains(*found) && !m_touched.contains(field))
        return {};
    return ProfileText::note(found);
}

QString KeysPresenter::keepNote() const
{
    return canKeep() ? QString()
                     : tr("“%1” is not a stored profile, so its keys hold for this session only.").arg(m_profile.name);
}

QString KeysPresenter::blockReason() const
{
    for (const ProfileField field : {ProfileField::KeyId, ProfileField::Secret, ProfileField::Token}) {
        const FieldNote said = ProfileText::note(m_keys.problem(field));
        if (said.tone == FieldNote::Tone::Blocks)
            return said.words;
    }
    return {};
}

QString KeysPresenter::stageText() const
{
    switch (m_stage) {
    case Stage::Editing:
        return {};
    case Stage::Saving:
        return m_keepsInKeychain ? ProfileText::waitingForKeychain() : tr("Taking the keys…");
    case Stage::Failed:
        return tr("The keys were not taken. What you entered is still here.");
    }
    return {};
}

bool KeysPresenter::offersSession() const
{
    return m_stage == Stage::Failed && m_explanation->hasError()
           && m_explanation->error()->kind == core::ErrorKind::KeychainFailed;
}

void KeysPresenter::setKeyId(const QString &keyId)
{
    m_keys.setKeyId(keyId);
    edited(ProfileField::KeyId);
}

void KeysPresenter::setSecret(const QString &secret)
{
    m_keys.setSecret(secret);
    edited(ProfileField::Secret);
}

void KeysPresenter::setToken(const QString &token)
{
    m_keys.setToken(token);
    edited(ProfileField::Token);
}

void KeysPresenter::setKeepsInKeychain(bool keeps)
{
    m_keepsInKeychain = keeps && canKeep();
    emit changed();
}

void KeysPresenter::edited(ProfileField field)
{
    m_touched.insert(field);
    m_explanation->clear();
    m_stage = Stage::Editing;
    emit changed();
}

void KeysPresenter::submit()
{
    submitTo(m_keepsInKeychain ? Keep::InKeychain : Keep::ForThisSession);
}

void KeysPresenter::submitForThisSession()
{
    m_keepsInKeychain = false;
    submitTo(Keep::ForThisSession);
}

void KeysPresenter::submitTo(Keep keep)
{
    if (!canSubmit())
        return;
    m_explanation->clear();
    m_stage = Stage::Saving;
    m_book.renewKeys(m_account, m_keys.keys(), keep, m_saving.begin(),
                     [this](const core::Result<void> &taken) { onTaken(taken); });
    emit changed();
}

void KeysPresenter::onTaken(const core::Result<void> &taken)
{
    m_saving.end();
    if (taken) {
        wipe();
        emit accepted();
        return;
    }
    m_stage = Stage::Failed;
    m_explanation->setError(taken.error(), situation());
    emit changed();
}

void KeysPresenter::stopWaiting()
{
    if (m_stage != Stage::Saving)
        return;
    m_saving.drop();
    m_stage = Stage::Editing;
    emit changed();
}

} // namespace presenters
