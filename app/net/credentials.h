// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace net {

/// What a request is signed with.
struct Credentials
{
    QString accessKeyId;
    core::Secret accessKeySecret;
    core::Secret securityToken; ///< empty for long-term keys

    Credentials copy() const { return {accessKeyId, accessKeySecret.copy(), securityToken.copy()}; }
};

/// Gives the keys of one profile, whenever a request is about to be signed. Asynchronous: they may rest in a keychain
/// or be temporary ones that have to be fetched. `secrets` implements it.
class CredentialsSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    using Taker = std::function<void(core::Result<std::reference_wrapper<const Credentials>>)>;
    /// Calls @p take exactly once, at once or later, unless @p receiver is gone by then. Fails with CredentialsMissing.
    virtual void fetch(QObject *receiver, Taker take) = 0;
    /// The key id for showing, masked ("LTAI…abcd"); empty while not known.
    virtual QString maskedKeyId() const = 0;
};

} // namespace net
