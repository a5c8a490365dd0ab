// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/keyform.h"

#include "app/presenters/pastedkeys.h"

#include <algorithm>

namespace presenters {

void KeyForm::setKeyId(const QString &text)
{
    m_keyId = trimmedKey(text);
}

void KeyForm::setSecret(const QString &text)
{
    const QString trimmed = trimmedKey(text);
    m_secretProblem = operations::secretProblem(trimmed);
    m_secret = core::Secret(trimmed.toUtf8());
}

void KeyForm::setToken(const QString &text)
{
    const QString trimmed = trimmedKey(text);
    m_tokenProblem = operations::tokenProblem(trimmed);
    m_token = core::Secret(trimmed.toUtf8());
}

KeyForm::Problem KeyForm::problem(ProfileField field) const
{
    switch (field) {
    case ProfileField::KeyId:
        return operations::keyIdProblem(m_keyId);
    case ProfileField::Secret:
        return m_secretProblem;
    case ProfileField::Token:
        return tokenProblem();
    case ProfileField::Name:
    case ProfileField::Region:
    case ProfileField::Endpoint:
    case ProfileField::CaFile:
        break;
    }
    return std::nullopt;
}

KeyForm::Problem KeyForm::tokenProblem() const
{
    return m_tokenProblem ? m_tokenProblem : operations::tokenNeedProblem(m_keyId, m_token);
}

bool KeyForm::isComplete() const
{
    const auto fields = {ProfileField::KeyId, ProfileField::Secret, ProfileField::Token};
    return std::all_of(fields.begin(), fields.end(), [this](ProfileField field) {
        const Problem found = problem(field);
        return !found || operations::isWarning(*found);
    });
}

operations::Keys KeyForm::keys() const
{
    return {m_keyId, m_secret.copy(), m_token.copy()};
}

void KeyForm::wipe()
{
    m_secret.wipe();
    m_token.wipe();
    m_secretProblem = operations::FieldProblem::SecretMissing;
    m_tokenProblem.reset();
}

} // namespace presenters
