// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/profiletext.h"

#include "app/presenters/errortext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

using operations::FieldProblem;
using operations::Profiles;

namespace {

struct Sentence
{
    FieldProblem problem;
    const char *words;
};

constexpr std::array sentences = std::to_array<Sentence>({
    {FieldProblem::NameMissing, QT_TRANSLATE_NOOP("presenters::ProfileText", "Enter a name.")},
    {FieldProblem::NameTaken, QT_TRANSLATE_NOOP("presenters::ProfileText", "This name is taken. Choose another one.")},
    {FieldProblem::NameTooLong, QT_TRANSLATE_NOOP("presenters::ProfileText", "A name has at most %1 characters.")},
    {FieldProblem::RegionMisspelt,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "A region is written in small letters, digits and hyphens, like cn-hangzhou.")},
    {FieldProblem::RegionUnknown,
     QT_TRANSLATE_NOOP(
         "presenters::ProfileText",
         "ENI Desk knows no region of this name. Check the spelling, unless it is a new or a private one.")},
    {FieldProblem::KeyIdMissing, QT_TRANSLATE_NOOP("presenters::ProfileText", "Enter the AccessKey ID.")},
    {FieldProblem::KeyIdHasBlanks,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "An AccessKey ID has no blanks or line ends in it.")},
    {FieldProblem::KeyIdWrongCharacters,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "An AccessKey ID is made of letters, digits, dots, hyphens and underscores.")},
    {FieldProblem::KeyIdTooShort,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "This is too short for an AccessKey ID.")},
    {FieldProblem::KeyIdLooksLikeSecret,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "This looks like an AccessKey secret. It belongs in the field below.")},
    {FieldProblem::SecretMissing, QT_TRANSLATE_NOOP("presenters::ProfileText", "Enter the AccessKey secret.")},
    {FieldProblem::SecretHasBlanks,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "An AccessKey secret has no blanks or line ends in it. Copy it again.")},
    {FieldProblem::SecretWrongCharacters,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "An AccessKey secret is made of Latin letters, digits and signs. Copy it again.")},
    {FieldProblem::SecretTooShort,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "This is too short for an AccessKey secret.")},
    {FieldProblem::SecretLooksLikeKeyId,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "This looks like an AccessKey ID. It belongs in the field above.")},
    {FieldProblem::TokenMissing,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "Temporary keys, whose ID begins with “STS.”, need their security token.")},
    {FieldProblem::TokenNotNeeded,
     QT_TRANSLATE_NOOP(
         "presenters::ProfileText",
         "Only temporary keys, whose ID begins with “STS.”, have a security token. Leave it empty otherwise.")},
    {FieldProblem::TokenHasBlanks,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "A security token has no blanks or line ends in it. Copy it again.")},
    {FieldProblem::TokenWrongCharacters,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "A security token is made of Latin letters, digits and signs. Copy it again.")},
    {FieldProblem::TokenTooShort,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "This is too short for a security token.")},
    {FieldProblem::EndpointMissing, QT_TRANSLATE_NOOP("presenters::ProfileText", "Enter the host.")},
    {FieldProblem::EndpointNotAHost,
     QT_TRANSLATE_NOOP(
         "presenters::ProfileText",
         "This is no host name or URL. Write it like https://ecs.example.com or http://127.0.0.1:8080; an "
         "IPv6 address stands in brackets.")},
    {FieldProblem::EndpointOtherScheme,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "An endpoint begins with https://, or with http:// for this computer.")},
    {FieldProblem::EndpointHasUser,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "An endpoint holds no user name or password. Leave out everything before the “@”.")},
    {FieldProblem::EndpointHasPath,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "An endpoint is a host with an optional port. Leave out everything behind them.")},
    {FieldProblem::EndpointPortZero,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "Port 0 cannot be connected to. Leave it out or give another one.")},
    {FieldProblem::EndpointPlainHttp,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "Plain http is accepted for this computer only (127.0.0.1, ::1, localhost). Use https.")},
    {FieldProblem::CaFileNotThere, QT_TRANSLATE_NOOP("presenters::ProfileText", "There is no such file.")},
    {FieldProblem::CaFileUnreadable, QT_TRANSLATE_NOOP("presenters::ProfileText", "This file cannot be read.")},
    {FieldProblem::CaFileTooLarge,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "This file is larger than 1 MB; files of certificates are not.")},
    {FieldProblem::CaFileIsKey,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "There is a private key in this file and no certificate. A key is not needed here.")},
    {FieldProblem::CaFileEmpty,
     QT_TRANSLATE_NOOP("presenters::ProfileText",
                       "There is no certificate in this file. One begins with “-----BEGIN CERTIFICATE-----”.")},
    {FieldProblem::CaFileNoAuthority,
     QT_TRANSLATE_NOOP("presenters::ProfileText", "There is a server's certificate in this file. Choose the one of the "
                                                  "authority that issued it.")},
});

} // namespace

QString ProfileText::colour(domain::ColourMark mark)
{
    switch (mark) {
    case domain::ColourMark::None:
        //: Of the colour marks: no colour.
        return tr("None");
    case domain::ColourMark::Red:
        return tr("Red");
    case domain::ColourMark::Orange:
        return tr("Orange");
    case domain::ColourMark::Green:
        return tr("Green");
    case domain::ColourMark::Blue:
        return tr("Blue");
    case domain::ColourMark::Purple:
        return tr("Purple");
    case domain::ColourMark::Grey:
        return tr("Grey");
    }
    return {};
}

QString ProfileText::state(const Profiles::Profile &profile)
{
    switch (profile.keys) {
    case Profiles::Keys::Ready:
        return tr("signed in");
    case Profiles::Keys::Coming:
        return profile.isSlow ? tr("waiting for the keychain") : tr("keys are coming");
    case Profiles::Keys::Missing:
        return tr("not signed in");
    case Profiles::Keys::SignedOut:
        return tr("signed out");
    }
    return {};
}

FieldNote ProfileText::note(std::optional<FieldProblem> found)
{
    if (!found)
        return {};
    return {operations::isWarning(*found) ? FieldNote::Tone::Warns : FieldNote::Tone::Blocks, problem(*found)};
}

QString ProfileText::who(const domain::CallerIdentity &identity)
{
    // acs:ram::1234567890123456:user/alice, …:assumed-role/admin/session, …:root
    const QString last = identity.arn.section(u':', -1);
    const QString name = last.section(u'/', 1);
    if (last.startsWith(u"user/"_s))
        return tr("account %1, RAM user %2").arg(identity.accountId, name);
    if (last.contains(u'/'))
        return tr("account %1, role %2").arg(identity.accountId, name);
    return tr("account %1").arg(identity.accountId);
}

QString ProfileText::region(const QString &regionId, const std::vector<domain::Region> &regions)
{
    const auto known = std::find_if(regions.begin(), regions.end(),
                                    [&](const domain::Region &region) { return region.id == regionId; });
    if (known == regions.end())
        return regionId;
    const QString name = programLanguage() == explain::Language::Chinese ? known->nameChinese : known->nameEnglish;
    return name.isEmpty() ? regionId : name;
}

QString ProfileText::waitingForKeychain()
{
    return tr(
        "Waiting for the keychain… A window of your desktop may ask for its password. Closing this window does not "
        "stop it.");
}

QString ProfileText::problem(FieldProblem problem)
{
    const auto said = std::find_if(sentences.begin(), sentences.end(),
                                   [problem](const Sentence &sentence) { return sentence.problem == problem; });
    Q_ASSERT(said != sentences.end());
    const QString words = tr(said->words);
    return problem == FieldProblem::NameTooLong ? words.arg(operations::maximumNameLength) : words;
}

} // namespace presenters
