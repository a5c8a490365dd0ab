// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/storedprofiles.h"

#include "app/api/errors.h"
#include "app/operations/changes.h"
#include "app/program/profileset.h"
#include "app/program/profiletrial.h"
#include "app/secrets/storedkeys.h"
#include "app/settings/settings.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace program {

using domain::EndpointKind;
using domain::Profile;
using operations::Keys;

namespace {

/// Calls @p done when the event loop comes round, unless @p receiver is gone.
template<typename Value>
void later(QObject *receiver, std::function<void(const core::Result<Value> &)> done, const core::Result<Value> &result)
{
    QMetaObject::invokeMethod(
        receiver, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

/// Public and internal hosts are two doors of one cloud.
bool isSameCloud(const Profile &left, const Profile &right)
{
    const bool leftOwn = left.endpointKind == EndpointKind::Own;
    const bool rightOwn = right.endpointKind == EndpointKind::Own;
    return leftOwn == rightOwn && (!leftOwn || left.endpoint.trimmed() == right.endpoint.trimmed());
}

core::Error invalid(const QString &code, const QString &detail)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.code = code;
    error.detail = detail;
    return error;
}

void forgetFormer(Profile &profile)
{
    profile.formerAccounts.clear();
    profile.formerNumber.clear();
}

} // namespace

StoredProfiles::StoredProfiles(const Parts &parts, QObject *parent)
    : ProfileBook(parent)
    , m_parts(parts)
    , m_stored(parts.settings.profiles())
{
    m_parts.profiles.setStored(m_stored);
    connect(&m_parts.profiles, &ProfileSet::accountNumberTold, this, &StoredProfiles::onAccountNumber);
    connect(&m_parts.changes, &operations::Changes::planEnded, this, [this] {
        m_parts.profiles.dropFormer([this](const QString &account) { return m_parts.changes.anyOpen(account); });
    });
}

Profile *StoredProfiles::find(const QString &profileId)
{
    const auto found = std::find_if(m_stored.begin(), m_stored.end(),
                                    [&profileId](const Profile &profile) { return profile.id == profileId; });
    return found == m_stored.end() ? nullptr : &*found;
}

const Profile *StoredProfiles::findByAccount(const QString &account) const
{
    const auto found = std::find_if(m_stored.begin(), m_stored.end(), [this, &account](const Profile &profile) {
        return m_parts.profiles.accountOf(profile) == account;
    });
    return found == m_stored.end() ? nullptr : &*found;
}

QString StoredProfiles::accountOf(const QString &profileId) const
{
    const auto found = std::find_if(m_stored.begin(), m_stored.end(),
                                    [&profileId](const Profile &profile) { return profile.id == profileId; });
    return found == m_stored.end() ? QString() : m_parts.profiles.accountOf(*found);
}

bool StoredProfiles::hasOpenChanges(const QString &profileId) const
{
    const QString account = accountOf(profileId);
    for (const operations::Profiles::Profile &face : m_parts.profiles.profiles()) {
        const QStringList accounts = face.formerAccounts + QStringList{face.account};
        const auto isRunning = [this](const QString &one) {
            return m_parts.changes.anyRunning(one);
        };
        if (face.account == account && std::any_of(accounts.begin(), accounts.end(), isRunning))
            return true;
    }
    return false;
}

// Saving

Profile StoredProfiles::prepared(Profile profile) const
{
    const auto uuid = [this] {
        return QString::fromLatin1(m_parts.random.uuid());
    };
    const auto before = std::find_if(m_stored.begin(), m_stored.end(),
                                     [&profile](const Profile &known) { return known.id == profile.id; });
    if (before == m_stored.end()) {
        profile.account = uuid();
        forgetFormer(profile);
        profile.accountNumber.clear();
        return profile;
    }
    profile.account = before->account;
    profile.accountNumber = before->accountNumber;
    profile.formerAccounts = before->formerAccounts;
    profile.formerNumber = before->formerNumber;
    const bool isSameDoor = isSameCloud(*before, profile);
    if (isSameDoor && before->accessKeyId == profile.accessKeyId && before->generation == profile.generation)
        return profile;
    const bool isIdentified = !before->accountNumber.isEmpty();
    if (!isSameDoor || (isIdentified && before->accountNumber != before->formerNumber))
        forgetFormer(profile);
    if (isSameDoor && isIdentified) {
        profile.formerAccounts.prepend(before->account);
        profile.formerNumber = before->accountNumber;
    }
    profile.account = uuid();
    profile.accountNumber.clear();
    return profile;
}

void StoredProfiles::save(const Profile &profile, std::optional<Keys> keys, Keep keep, QObject *receiver, Done done)
{
    Profile next = profile;
    if (!find(next.id))
        next.id = QString::fromLatin1(m_parts.random.uuid());
    const int wish = ++m_wishes[next.id];
    if (!keys || keep == Keep::ForThisSession)
        return later<void>(receiver, std::move(done), store(prepared(next), std::move(keys)));
    core::Result<core::Secret> packed = secrets::packKeys(*keys);
    if (!packed)
        return later<void>(receiver, std::move(done), core::Result<void>(core::unexpected(packed.error())));
    auto kept = std::make_shared<Keys>(std::move(*keys));
    const QPointer<QObject> asker(receiver);
    // Written for this object: the profile is to be stored also where the window is closed meanwhile.
    m_parts.keychain.write(secrets::profileKey(next.id), std::move(*packed), this,
                           [this, next, wish, kept, asker, done = std::move(done)](const core::Result<void> &written) {
                               core::Result<void> result = written;
                               if (written && m_wishes.value(next.id) == wish)
                                   result = store(prepared(next), std::move(*kept));
                               if (written && !find(next.id)) // nobody would know whose secret that is
                                   m_parts.keychain.remove(secrets::profileKey(next.id), this, [](const auto &) {});
                               if (asker)
                                   done(result);
                               else if (!result)
                                   emit notSaved(next.name, result.error());
                           });
}

core::Result<void> StoredProfiles::store(const Profile &profile, std::optional<Keys> keys)
{
    const auto isTaken = [&profile](const Profile &known) {
        return known.name == profile.name && known.id != profile.id;
    };
    if (std::any_of(m_stored.begin(), m_stored.end(), isTaken))
        return core::unexpected(invalid(u"NameTaken"_s, profile.name));
    const QString before = accountOf(profile.id);
    const QString account = m_parts.profiles.accountOf(profile);
    if (!keys && !before.isEmpty() && before != account)
        keys = m_parts.profiles.keysOf(before); // the same keys at another cloud
    std::optional<GivenKeys> given;
    if (keys)
        given = GivenKeys{account, std::move(*keys)};
    std::vector<Profile> next = m_stored;
    const auto place =
        std::find_if(next.begin(), next.end(), [&profile](const Profile &known) { return known.id == profile.id; });
    if (place == next.end())
        next.push_back(profile);
    else
        *place = profile;
    if (!before.isEmpty() && before != account)
        m_parts.settings.setLastRegion(account, m_parts.settings.lastRegion(before));
    if (const core::Result<void> written = write(std::move(next), std::move(given)); !written)
        return written;
    m_parts.profiles.dropFormer([this](const QString &former) { return m_parts.changes.anyOpen(former); });
    return {};
}

core::Result<void> StoredProfiles::write(std::vector<Profile> profiles, std::optional<GivenKeys> keys)
{
    if (const core::Result<void> written = m_parts.settings.setProfiles(profiles); !written) {
        const core::Result<void> back = m_parts.settings.setProfiles(m_stored);
        Q_UNUSED(back)
        return written;
    }
    m_stored = std::move(profiles);
    m_parts.profiles.setStored(m_stored, std::move(keys));
    emit changed();
    return {};
}

void StoredProfiles::setOrder(const QStringList &profileIds)
{
    std::vector<Profile> next = m_stored;
    std::stable_sort(next.begin(), next.end(), [&profileIds](const Profile &left, const Profile &right) {
        return profileIds.indexOf(left.id) < profileIds.indexOf(right.id);
    });
    const core::Result<void> written = write(std::move(next));
    Q_UNUSED(written) // the order of this run stands where the disk does not take it
}

// Removing

void StoredProfiles::remove(const QString &profileId, QObject *receiver, Done done)
{
    ++m_wishes[profileId];
    const QPointer<QObject> asker(receiver);
    m_parts.keychain.remove(secrets::profileKey(profileId), this,
                            [this, profileId, asker, done = std::move(done)](const core::Result<void> &removed) {
                                core::Result<void> result = removed;
                                if (removed) {
                                    std::vector<Profile> next = m_stored;
                                    std::erase_if(next, [&](const Profile &known) { return known.id == profileId; });
                                    result = write(std::move(next));
                                    m_parts.profiles.dropFormer(
                                        [this](const QString &former) { return m_parts.changes.anyOpen(former); });
                                }
                                if (asker)
                                    done(result);
                            });
}

void StoredProfiles::removeAll(QObject *receiver, Done done)
{
    if (m_stored.empty())
        return m_parts.keychain.remove(secrets::proxyPasswordKey(), receiver, std::move(done));
    const QPointer<QObject> asker(receiver);
    remove(m_stored.front().id, this, [this, asker, done = std::move(done)](const core::Result<void> &removed) {
        if (!asker)
            return;
        if (removed)
            removeAll(asker, done);
        else
            done(removed);
    });
}

// Other keys

/// Keys that the cloud does not take replace nothing: those that are kept may be the only ones. And what is open is
/// read with the new ones, so they have to be the same account's, as far as that can be told.
void StoredProfiles::renewKeys(const QString &account, Keys keys, Keep keep, QObject *receiver, Done done)
{
    const Profile *known = findByAccount(account);
    Keys tried = keys.copy();
    auto held = std::make_shared<Keys>(std::move(keys));
    m_parts.identify(known ? *known : Profile(), std::move(tried), receiver,
                     [this, held, account, keep, receiver,
                      done = std::move(done)](const core::Result<domain::CallerIdentity> &told) {
                         if (!told && api::classify(told.error()) == api::ErrorClass::Credentials)
                             return done(core::unexpected(told.error()));
                         const QString number = m_parts.profiles.accountNumberOf(account);
                         if (told && !number.isEmpty() && told->accountId != number && m_parts.changes.anyOpen(account))
                             return done(core::unexpected(invalid(u"OtherAccount"_s, told->accountId)));
                         keepKeys(account, std::move(*held), keep, receiver, done);
                     });
}

void StoredProfiles::keepKeys(const QString &account, Keys keys, Keep keep, QObject *receiver, Done done)
{
    const Profile *known = findByAccount(account);
    if (keep == Keep::ForThisSession || !known) {
        if (known)
            ++m_wishes[known->id];
        m_parts.profiles.useKeys(account, std::move(keys));
        return later<void>(receiver, std::move(done), core::Result<void>());
    }
    core::Result<core::Secret> packed = secrets::packKeys(keys);
    if (!packed)
        return later<void>(receiver, std::move(done), core::Result<void>(core::unexpected(packed.error())));
    const int wish = ++m_wishes[known->id];
    auto kept = std::make_shared<Keys>(std::move(keys));
    const QPointer<QObject> asker(receiver);
    m_parts.keychain.write(secrets::profileKey(known->id), std::move(*packed), this,
                           [this, id = known->id, name = known->name, wish, kept, asker,
                            done = std::move(done)](const core::Result<void> &written) {
                               if (written && m_wishes.value(id) == wish)
                                   takeRenewed(id, std::move(*kept));
                               if (asker)
                                   done(written);
                               else if (!written)
                                   emit notSaved(name, written.error());
                           });
}

/// Temporary keys of the same account have another id each time, so the account key stays; if they turn out to be those
/// of another account, onAccountNumber() parts them.
void StoredProfiles::takeRenewed(const QString &profileId, Keys keys)
{
    std::vector<Profile> next = m_stored;
    for (Profile &profile : next) {
        if (profile.id == profileId) {
            profile.accessKeyId = keys.accessKeyId;
            profile.isTemporary = !keys.securityToken.isEmpty();
        }
    }
    const core::Result<void> written = write(std::move(next));
    Q_UNUSED(written) // the keys work in this run; the next one asks again
    m_parts.profiles.useKeys(accountOf(profileId), std::move(keys));
}

void StoredProfiles::onAccountNumber(const QString &profileId, const QString &number)
{
    const Profile *known = find(profileId);
    if (!known)
        return;
    Profile told = *known;
    told.accountNumber = number;
    const bool isAnother = !known->accountNumber.isEmpty() && known->accountNumber != number;
    if (told.formerNumber != number)
        forgetFormer(told);
    if (isAnother && told.formerNumber.isEmpty()) { // keys of this account may come back
        told.formerAccounts = {known->account};
        told.formerNumber = known->accountNumber;
    }
    const QString before = m_parts.profiles.accountOf(*known);
    if (isAnother)
        told.account = QString::fromLatin1(m_parts.random.uuid());
    if (told != *known) {
        const core::Result<void> stored = store(told, std::nullopt);
        Q_UNUSED(stored) // told again at the next start
    }
    if (isAnother) // these keys do not speak for what the former ones left open
        m_parts.profiles.signOut(before);
    if (told.formerNumber == number)
        m_parts.profiles.adoptFormerAccounts(profileId);
}

void StoredProfiles::tryOut(const Profile &profile, std::optional<Keys> keys, QObject *receiver, Found found)
{
    if (keys)
        return found(ProfileTrial::make(m_parts.clock, m_parts.random, m_parts.profiles, profile, std::move(*keys)));
    if (auto present = m_parts.profiles.keysOf(accountOf(profile.id)))
        return found(ProfileTrial::make(m_parts.clock, m_parts.random, m_parts.profiles, profile, std::move(*present)));
    m_parts.keychain.read(
        secrets::profileKey(profile.id), receiver,
        [this, profile, found = std::move(found)](core::Result<core::Secret> stored) {
            if (!stored)
                return found(core::unexpected(stored.error()));
            core::Result<Keys> read = secrets::unpackKeys(profile.accessKeyId, *stored);
            if (!read)
                return found(core::unexpected(read.error()));
            found(ProfileTrial::make(m_parts.clock, m_parts.random, m_parts.profiles, profile, std::move(*read)));
        });
}

} // namespace program
