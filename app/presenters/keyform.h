// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/profilebook.h"
#include "app/operations/profilechecks.h"

namespace presenters {

/// The fields of a profile's form.
enum class ProfileField { Name, KeyId, Secret, Token, Region, Endpoint, CaFile };

/// Keys as they are being typed, and what is wrong with them. Secret and token are kept as secrets from the first
/// character on; what is wrong with them is found out on the way in.
class KeyForm
{
public:
    using Problem = std::optional<operations::FieldProblem>;

    void setKeyId(const QString &text);
    void setSecret(const QString &text);
    void setToken(const QString &text);
    const QString &keyId() const { return m_keyId; }
    bool hasSecret() const { return !m_secret.isEmpty(); }
    bool hasToken() const { return !m_token.isEmpty(); }
    /// ProfileField::KeyId, Secret or Token.
    Problem problem(ProfileField field) const;
    /// Nothing is wrong, warnings apart.
    bool isComplete() const;
    operations::Keys keys() const;
    void wipe();

private:
    Problem tokenProblem() const;

    QString m_keyId;
    core::Secret m_secret;
    core::Secret m_token;
    Problem m_secretProblem = operations::FieldProblem::SecretMissing;
    Problem m_tokenProblem; ///< of the token alone
};

} // namespace presenters
