// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/profilepresenter.h"

#include "app/core/log.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profiletext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

using Keep = operations::ProfileBook::Keep;

ProfilePresenter::ProfilePresenter(operations::ProfileBook &book, const explain::Catalogue &catalogue,
                                   std::vector<domain::Region> regions, const domain::Profile &profile, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_regions(std::move(regions))
    , m_stored(profile)
    , m_profile(profile)
    , m_caFileProblem(operations::caFileProblem(profile.caFile))
    , m_test(book)
    , m_explanation(new ExplanationPresenter(catalogue, this))
{
    m_keys.setKeyId(profile.accessKeyId);
    connect(&m_test, &ProfileTest::progressed, this, &ProfilePresenter::changed);
    connect(&m_test, &ProfileTest::ended, this, &ProfilePresenter::onTestEnded);
    // A name may be taken or free now.
    connect(&m_book, &operations::ProfileBook::changed, this, &ProfilePresenter::changed);
}

ProfilePresenter::~ProfilePresenter() = default;

ProfilePresenter::Problem ProfilePresenter::problem(ProfileField field) const
{
    switch (field) {
    case ProfileField::Name:
        return operations::nameProblem(m_profile.name, takenNames());
    case ProfileField::KeyId:
    case ProfileField::Secret:
    case ProfileField::Token:
        return keyProblem(field);
    case ProfileField::Region:
        return operations::regionProblem(m_profile.region, m_regions);
    case ProfileField::Endpoint:
        return m_profile.endpointKind == domain::EndpointKind::Own ? operations::endpointProblem(m_profile.endpoint)
                                                                   : std::nullopt;
    case ProfileField::CaFile:
        return m_caFileProblem;
    }
    return std::nullopt;
}

/// Keys that stay as they are stored need not be typed again.
ProfilePresenter::Problem ProfilePresenter::keyProblem(ProfileField field) const
{
    return hasNewKeys() ? m_keys.problem(field) : std::nullopt;
}

bool ProfilePresenter::hasNewKeys() const
{
    return purpose() == Purpose::Add || m_keys.keyId() != m_stored.accessKeyId || m_keys.hasSecret()
           || m_keys.hasToken();
}

std::optional<operations::Keys> ProfilePresenter::newKeys() const
{
    return hasNewKeys() ? std::optional(m_keys.keys()) : std::nullopt;
}

QStringList ProfilePresenter::takenNames() const
{
    QStringList names;
    for (const domain::Profile &other : m_book.stored()) {
        if (other.id != m_stored.id)
            names.append(other.name);
    }
    return names;
}

/// The number of an account belongs to the keys: new ones have none, but for what a test of them told.
domain::Profile ProfilePresenter::asToBeStored() const
{
    domain::Profile profile = m_profile;
    profile.name = profile.name.trimmed();
    profile.endpoint = profile.endpoint.trimmed();
    profile.accessKeyId = m_keys.keyId();
    if (hasNewKeys()) {
        profile.isTemporary = m_keys.hasToken();
        profile.accountNumber.clear();
    }
    const auto &tested = m_test.result();
    if (tested && *tested && (*tested)->identity)
        profile.accountNumber = (*tested)->identity->accountId;
    return profile;
}

QString ProfilePresenter::regionId() const
{
    return m_profile.region.isEmpty() ? u"cn-hangzhou"_s : m_profile.region;
}

QString ProfilePresenter::regionName() const
{
    return ProfileText::region(regionId(), m_regions);
}

void ProfilePresenter::setName(const QString &name)
{
    if (name == m_profile.name)
        return;
    m_profile.name = name;
    m_touched.insert(ProfileField::Name);
    emit changed(); // a name does not change what a test found
}

void ProfilePresenter::setKeyId(const QString &keyId)
{
    m_keys.setKeyId(keyId);
    edited(ProfileField::KeyId);
}

void ProfilePresenter::setSecret(const QString &secret)
{
    m_keys.setSecret(secret);
    edited(ProfileField::Secret);
}

void ProfilePresenter::setToken(const QString &token)
{
    m_keys.setToken(token);
    edited(ProfileField::Token);
}

void ProfilePresenter::setRegionText(const QString &text)
{
    const qsizetype chosen = regionChoices().indexOf(text);
    const QString typed = text.trimmed();
    const auto named = std::find_if(m_regions.begin(), m_regions.end(), [&typed](const domain::Region &region) {
        return region.nameEnglish == typed || region.nameChinese == typed;
    });
    const QString region = chosen >= 0                ? m_regions[static_cast<size_t>(chosen)].id
                           : named != m_regions.end() ? named->id
                                                      : typed;
    if (region == m_profile.region)
        return;
    m_profile.region = region;
    edited(ProfileField::Region);
}

void ProfilePresenter::setEndpointKind(domain::EndpointKind kind)
{
    if (kind == m_profile.endpointKind)
        return;
    m_profile.endpointKind = kind;
    backToEditing();
}

void ProfilePresenter::setEndpoint(const QString &endpoint)
{
    if (endpoint == m_profile.endpoint)
        return;
    m_profile.endpoint = endpoint;
    edited(ProfileField::Endpoint);
}

void ProfilePresenter::setGeneration(domain::Generation generation)
{
    if (generation == m_profile.generation)
        return;
    m_profile.generation = generation;
    backToEditing();
}

void ProfilePresenter::setCaFile(const QString &filePath)
{
    if (filePath == m_profile.caFile)
        return;
    m_profile.caFile = filePath;
    m_caFileProblem = operations::caFileProblem(filePath);
    edited(ProfileField::CaFile);
}

void ProfilePresenter::setColour(domain::ColourMark colour)
{
    if (colour == m_profile.colour)
        return;
    m_profile.colour = colour;
    emit changed();
}

void ProfilePresenter::edited(ProfileField field)
{
    m_touched.insert(field);
    backToEditing();
}

/// What was tested is not what stands in the form any more.
void ProfilePresenter::backToEditing()
{
    m_saving.drop();
    m_test.drop();
    m_explanation->clear();
    m_stage = Stage::Editing;
    emit changed();
}

void ProfilePresenter::test()
{
    if (!canTest())
        return;
    m_explanation->clear();
    m_stage = Stage::Testing;
    m_test.start(asToBeStored(), newKeys(), regionId());
    emit changed();
}

void ProfilePresenter::onTestEnded()
{
    const ProfileTest::Result &result = *m_test.result();
    const bool passed = result && !result->listingRefusal;
    m_stage = passed ? Stage::TestPassed : Stage::TestFailed;
    if (!result)
        explainError(result.error(), explain::Wish::SignIn);
    else if (result->listingRefusal)
        explainError(*result->listingRefusal, explain::Wish::List);
    emit changed();
}

void ProfilePresenter::saveTo(Keep keep)
{
    if (!canSave())
        return;
    const domain::Profile profile = asToBeStored();
    if (m_test.isRunning())
        m_test.drop();
    m_explanation->clear();
    m_stage = Stage::Saving;
    m_waitsForKeychain = hasNewKeys() && keep == Keep::InKeychain;
    m_book.save(profile, newKeys(), keep, m_saving.begin(),
                [this](const core::Result<void> &saved) { onSaved(saved); });
    emit changed();
}

void ProfilePresenter::onSaved(const core::Result<void> &result)
{
    m_saving.end();
    if (result) {
        wipe();
        emit saved();
        return;
    }
    m_stage = Stage::SaveFailed;
    explainError(result.error(), explain::Wish::SignIn);
    emit changed();
}

void ProfilePresenter::stopWaiting()
{
    if (isWaiting())
        backToEditing();
}

void ProfilePresenter::explainError(const core::Error &error, explain::Wish wish)
{
    explain::Situation situation;
    situation.wish = wish;
    situation.regionName = regionName();
    situation.regionId = regionId();
    situation.keyId = core::maskedKeyId(m_keys.keyId());
    situation.profileName = m_profile.name;
    situation.olderApi = m_profile.generation == domain::Generation::G2019;
    m_explanation->setError(error, situation);
}

} // namespace presenters
