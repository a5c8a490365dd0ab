// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// ProfileSet: how its profiles come by their keys, and lose them.
#include "app/core/log.h"
#include "app/program/profileentry.h"
#include "app/program/profileset.h"
#include "app/secrets/storedkeys.h"
#include "app/settings/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

core::Error missingKeys()
{
    core::Error error;
    error.kind = core::ErrorKind::CredentialsMissing;
    return error;
}

} // namespace

void ProfileSet::signIn(const QString &account)
{
    ProfileEntry *entry = find(account);
    if (!entry || entry->profile.keys == Keys::Ready || entry->profile.keys == Keys::Coming)
        return;
    entry->setKeys(Keys::Coming);
    ++entry->askings;
    emit changed();
    if (entry->profile.isDemo)
        m_demoCloud->start();
    else if (m_proxyState == ProxyPassword::NotNeeded)
        askKeys(*entry);
    else if (m_proxyState == ProxyPassword::NotAsked)
        askProxyPassword();
}

void ProfileSet::askProxyPassword()
{
    m_proxyState = ProxyPassword::Asked;
    m_keychain.read(secrets::proxyPasswordKey(), this,
                    [this](core::Result<core::Secret> password) { onProxyPassword(std::move(password)); });
}

/// Without the password the proxy will refuse, and that is explained then.
void ProfileSet::onProxyPassword(core::Result<core::Secret> password)
{
    if (m_proxyState == ProxyPassword::Asked) // else it was entered, or is not needed any more
        setNetwork(m_preferences, password ? std::move(*password) : core::Secret());
    for (const auto &entry : m_entries) {
        if (entry->profile.keys == Keys::Coming && !entry->profile.isDemo && !entry->isFormer)
            askKeys(*entry);
    }
}

void ProfileSet::askKeys(ProfileEntry &entry)
{
    const QString account = entry.profile.account;
    if (!entry.isStored()) {
        if (keysOf(account))
            return onSettled(entry, Keys::Ready);
        onSettled(entry, Keys::Missing);
        return emit failed(account, missingKeys());
    }
    const auto options = optionsFor(*entry.stored);
    if (!options) {
        onSettled(entry, Keys::Missing);
        return emit failed(account, options.error());
    }
    m_keychain.read(secrets::profileKey(entry.stored->id), this,
                    [this, account, asking = entry.askings](core::Result<core::Secret> stored) {
                        onKeys(account, asking, std::move(stored));
                    });
}

void ProfileSet::onKeys(const QString &account, int asking, core::Result<core::Secret> stored)
{
    ProfileEntry *entry = find(account);
    if (!entry || entry->askings != asking)
        return;
    core::Result<net::Credentials> keys = core::unexpected(missingKeys());
    if (stored)
        keys = secrets::unpackKeys(entry->stored->accessKeyId, *stored);
    else
        keys = core::unexpected(stored.error());
    if (!keys) {
        onSettled(*entry, Keys::Missing);
        return emit failed(account, keys.error());
    }
    entry->credentials.set(std::move(*keys));
    onSettled(*entry, Keys::Ready);
}

void ProfileSet::onSettled(ProfileEntry &entry, Keys keys)
{
    ++entry.askings;
    entry.setKeys(keys);
    emit changed();
}

void ProfileSet::onSlow(const QString &key)
{
    bool any = false;
    for (const auto &entry : m_entries) {
        const bool isAsked = entry->isStored() && key == secrets::profileKey(entry->stored->id);
        if (entry->profile.keys == Keys::Coming && (isAsked || key == secrets::proxyPasswordKey())) {
            entry->profile.isSlow = true;
            any = true;
        }
    }
    if (any)
        emit changed();
}

void ProfileSet::useKeys(const QString &account, net::Credentials keys)
{
    ProfileEntry *entry = find(account);
    if (!entry)
        return;
    entry->profile.maskedKeyId = core::maskedKeyId(keys.accessKeyId);
    entry->profile.isTemporary = !keys.securityToken.isEmpty();
    entry->credentials.set(std::move(keys));
    if (const auto options = entry->isStored() ? optionsFor(*entry->stored) : baseOptions(); !options) {
        onSettled(*entry, Keys::Missing);
        return emit failed(account, options.error());
    }
    onSettled(*entry, Keys::Ready);
    emit keysReplaced(account);
}

std::optional<net::Credentials> ProfileSet::keysOf(const QString &account) const
{
    const ProfileEntry *entry = find(account);
    return entry ? entry->credentials.copy() : std::nullopt;
}

void ProfileSet::signOut(const QString &account)
{
    ProfileEntry *entry = find(account);
    if (!entry)
        return;
    entry->credentials.forget();
    onSettled(*entry, Keys::SignedOut);
}

void ProfileSet::learnAccountNumber(const QString &account, const QString &number)
{
    ProfileEntry *entry = find(account);
    if (!entry || number.isEmpty())
        return;
    const bool isAnother = !entry->accountNumber.isEmpty() && entry->accountNumber != number;
    entry->accountNumber = number;
    if (entry->profile.isDemo) // the same one at each start
        return;
    if (!entry->isStored())
        isAnother ? partEnvironment(*entry) : rememberFormer(*entry, number);
    else if (!m_endpoint) // the cloud of one run says nothing about the profile
        emit accountNumberTold(entry->stored->id, number);
}

QString ProfileSet::accountNumberOf(const QString &account) const
{
    const ProfileEntry *entry = find(account);
    if (!entry)
        return {};
    const bool isTold = !entry->accountNumber.isEmpty() || !entry->isStored() || m_endpoint;
    return isTold ? entry->accountNumber : entry->stored->accountNumber;
}

/// Its keys were replaced by those of another account: they do not speak for what the former ones left open.
void ProfileSet::partEnvironment(ProfileEntry &entry)
{
    std::optional<net::Credentials> keys = entry.credentials.copy();
    makeFormer(entry);
    entry.credentials.forget();
    if (keys)
        addEnvironment(std::move(*keys));
}

/// Keys in the environment may be others at each start. What earlier ones of the same account left open is found again
/// by the account's number.
void ProfileSet::rememberFormer(ProfileEntry &entry, const QString &number)
{
    const QString scope = entry.endpoints.isOverridden()
                              ? number + u'@' + entry.endpoints.urlFor(api::Product::Ecs, {}).authority()
                              : number;
    QStringList accounts = m_settings.accountsOf(scope);
    accounts.removeAll(entry.profile.account);
    for (const QString &former : std::as_const(accounts))
        adoptFormer(entry, former);
    accounts.prepend(entry.profile.account);
    m_settings.setAccountsOf(scope, accounts);
}

void ProfileSet::adoptFormer(ProfileEntry &entry, const QString &account)
{
    const ProfileEntry *known = find(account);
    const bool isCaredFor = known && (!known->isFormer || known->credentials.copy());
    if (isCaredFor)
        return;
    entry.profile.formerAccounts.append(account);
    emit formerAccountKnown(account);
}

void ProfileSet::adoptFormerAccounts(const QString &profileId)
{
    ProfileEntry *entry = findStored(profileId);
    if (!entry)
        return;
    const QStringList accounts = entry->stored->formerAccounts;
    for (const QString &account : accounts)
        adoptFormer(*entry, inThisRun(account));
}

} // namespace program
