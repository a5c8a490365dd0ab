// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profilepresenter.h"
#include "app/presenters/profiletext.h"

#include <algorithm>

namespace presenters {

using operations::FieldProblem;

namespace {

const std::vector allFields{ProfileField::Name,   ProfileField::KeyId,    ProfileField::Secret, ProfileField::Token,
                            ProfileField::Region, ProfileField::Endpoint, ProfileField::CaFile};

} // namespace

FieldNote ProfilePresenter::note(ProfileField field) const
{
    static const std::set missing{FieldProblem::NameMissing, FieldProblem::KeyIdMissing, FieldProblem::SecretMissing,
                                  FieldProblem::TokenMissing, FieldProblem::EndpointMissing};
    const Problem found = problem(field);
    if (!found || (missing.contains(*found) && !m_touched.contains(field)))
        return {};
    return {ProfileText::note(found).tone, words(field)};
}

QString ProfilePresenter::blockReason() const
{
    return firstReason(allFields);
}

/// A test needs no name.
QString ProfilePresenter::testBlockReason() const
{
    return firstReason({allFields.begin() + 1, allFields.end()});
}

QString ProfilePresenter::firstReason(const std::vector<ProfileField> &fields) const
{
    const auto blocked = std::find_if(fields.begin(), fields.end(), [this](ProfileField f) { return isBlocked(f); });
    return blocked == fields.end() ? QString() : words(*blocked);
}

bool ProfilePresenter::isBlocked(ProfileField field) const
{
    const Problem found = problem(field);
    return found && !operations::isWarning(*found);
}

QString ProfilePresenter::words(ProfileField field) const
{
    const Problem found = problem(field);
    if (!found)
        return {};
    if (*found == FieldProblem::SecretMissing && purpose() == Purpose::Edit)
        return tr("Other keys than before need their AccessKey secret.");
    return ProfileText::problem(*found);
}

QString ProfilePresenter::regionText() const
{
    const QString name = ProfileText::region(m_profile.region, m_regions);
    return name == m_profile.region ? name : withId(name, m_profile.region);
}

QString ProfilePresenter::withId(const QString &name, const QString &regionId)
{
    //: A region's name and id.
    return tr("%1 – %2").arg(name, regionId);
}

QStringList ProfilePresenter::regionChoices() const
{
    QStringList choices;
    for (const domain::Region &region : m_regions)
        choices.append(withId(ProfileText::region(region.id, m_regions), region.id));
    return choices;
}

QString ProfilePresenter::secretPlaceholder() const
{
    return hasNewKeys() ? QString() : tr("unchanged; stored in the keychain");
}

QString ProfilePresenter::tokenPlaceholder() const
{
    if (!hasNewKeys() && m_stored.isTemporary)
        return tr("unchanged; stored in the keychain");
    return tr("for temporary keys only");
}

QString ProfilePresenter::generationText() const
{
    if (m_profile.generation == domain::Generation::Current)
        return tr("Alibaba Cloud's public regions speak the current generation.");
    return tr("For private clouds of 2019 and before: requests are signed the old way (V1), addresses are assigned one "
              "a call and without a token against doubles, and limits of instance types are not told.");
}

bool ProfilePresenter::offersSession() const
{
    return m_stage == Stage::SaveFailed && m_explanation->hasError()
           && m_explanation->error()->kind == core::ErrorKind::KeychainFailed;
}

QString ProfilePresenter::stageText() const
{
    switch (m_stage) {
    case Stage::Editing:
        return {};
    case Stage::Testing:
        break;
    case Stage::TestPassed:
        return passedText();
    case Stage::TestFailed:
        if (const ProfileTest::Result &result = *m_test.result(); result && result->identity)
            return tr("The keys are right; they belong to %1. But the interfaces of %2 cannot be listed.")
                .arg(ProfileText::who(*result->identity), regionName());
        return tr("The test failed.");
    case Stage::Saving:
        return m_waitsForKeychain ? ProfileText::waitingForKeychain() : tr("Saving…");
    case Stage::SaveFailed:
        return tr("The profile was not saved. What you entered is still here.");
    }
    if (!m_test.step())
        return tr("Getting the keys ready…");
    switch (*m_test.step()) {
    case operations::TestProfileOperation::AskingWho:
        return tr("Asking whose keys these are…");
    case operations::TestProfileOperation::AskingRegions:
        return tr("Asking for the regions…");
    case operations::TestProfileOperation::Listing:
        return tr("Listing a few interfaces of %1…").arg(regionName());
    }
    return {};
}

QString ProfilePresenter::passedText() const
{
    const operations::ProfileTest &result = **m_test.result();
    if (!result.identity)
        return tr("It works: the interfaces of %1 can be listed. Whose keys these are was not told.").arg(regionName());
    if (!result.hasRegion)
        return tr("It works: the keys belong to %1, and the interfaces of %2 can be listed. But the cloud does not "
                  "name "
                  "%2 among the regions of this account.")
            .arg(ProfileText::who(*result.identity), regionName());
    return tr("It works: the keys belong to %1, and the interfaces of %2 can be listed.")
        .arg(ProfileText::who(*result.identity), regionName());
}

} // namespace presenters
