// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/profilechecks.h"

#include "app/domain/interfacelink.h"
#include "app/net/endpoints.h"
#include "app/net/trust.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace operations {

namespace {

constexpr qsizetype shortestKeyId = 8;
constexpr qsizetype shortestSecret = 16; ///< the cloud's have 30 characters and more; private clouds' may be shorter
constexpr qsizetype shortestToken = 16;
constexpr qsizetype usualSecret = 30;

bool hasBlanks(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

/// Keys, tokens and their base64 alphabets are visible ASCII.
bool isVisibleAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool beginsAsKeyId(QStringView text)
{
    return text.startsWith(u"LTAI"_s) || isTemporaryKeyId(text);
}

bool looksLikeSecret(QStringView text)
{
    return text.size() == usualSecret && !beginsAsKeyId(text)
           && std::all_of(text.begin(), text.end(), isAsciiLetterOrDigit);
}

/// What else than a host stands in an endpoint that was not taken.
FieldProblem problemOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return FieldProblem::EndpointNotAHost;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return FieldProblem::EndpointOtherScheme;
    if (!url.userInfo().isEmpty())
        return FieldProblem::EndpointHasUser;
    if (url.hasQuery() || url.hasFragment() || !(url.path().isEmpty() || url.path() == "/"_L1))
        return FieldProblem::EndpointHasPath;
    if (url.port(1) == 0)
        return FieldProblem::EndpointPortZero;
    if (url.scheme() == "http"_L1 && !net::isLoopback(url.host()))
        return FieldProblem::EndpointPlainHttp;
    return FieldProblem::EndpointNotAHost;
}

} // namespace

bool isWarning(FieldProblem problem)
{
    return problem == FieldProblem::TokenNotNeeded || problem == FieldProblem::RegionUnknown;
}

bool isTemporaryKeyId(QStringView keyId)
{
    return keyId.startsWith(u"STS."_s);
}

std::optional<FieldProblem> nameProblem(QStringView name, const QStringList &taken)
{
    const QStringView trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return FieldProblem::NameMissing;
    if (trimmed.size() > maximumNameLength)
        return FieldProblem::NameTooLong;
    const QStringList kept{u"Environment"_s, u"Demo"_s};
    if (taken.contains(trimmed) || kept.contains(trimmed))
        return FieldProblem::NameTaken;
    return std::nullopt;
}

std::optional<FieldProblem> keyIdProblem(QStringView keyId)
{
    if (keyId.isEmpty())
        return FieldProblem::KeyIdMissing;
    if (hasBlanks(keyId))
        return FieldProblem::KeyIdHasBlanks;
    const bool usual = std::all_of(keyId.begin(), keyId.end(), [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == u'.' || c == u'-' || c == u'_';
    });
    if (!usual)
        return FieldProblem::KeyIdWrongCharacters;
    if (looksLikeSecret(keyId))
        return FieldProblem::KeyIdLooksLikeSecret;
    if (keyId.size() < shortestKeyId)
        return FieldProblem::KeyIdTooShort;
    return std::nullopt;
}

std::optional<FieldProblem> secretProblem(QStringView secret)
{
    if (secret.isEmpty())
        return FieldProblem::SecretMissing;
    if (hasBlanks(secret))
        return FieldProblem::SecretHasBlanks;
    if (!isVisibleAscii(secret))
        return FieldProblem::SecretWrongCharacters;
    if (beginsAsKeyId(secret) && secret.size() != usualSecret)
        return FieldProblem::SecretLooksLikeKeyId;
    if (secret.size() < shortestSecret)
        return FieldProblem::SecretTooShort;
    return std::nullopt;
}

std::optional<FieldProblem> tokenProblem(QStringView token)
{
    if (token.isEmpty())
        return std::nullopt;
    if (hasBlanks(token))
        return FieldProblem::TokenHasBlanks;
    if (!isVisibleAscii(token))
        return FieldProblem::TokenWrongCharacters;
    if (token.size() < shortestToken)
        return FieldProblem::TokenTooShort;
    return std::nullopt;
}

std::optional<FieldProblem> tokenNeedProblem(QStringView keyId, const core::Secret &token)
{
    if (keyId.isEmpty() || isTemporaryKeyId(keyId) != token.isEmpty())
        return std::nullopt;
    return token.isEmpty() ? FieldProblem::TokenMissing : FieldProblem::TokenNotNeeded;
}

std::optional<FieldProblem> regionProblem(QStringView region, const std::vector<domain::Region> &known)
{
    if (region.isEmpty())
        return std::nullopt;
    if (!domain::isRegionId(region.toString()))
        return FieldProblem::RegionMisspelt;
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [region](const domain::Region &each) { return each.id == region; });
    return isKnown ? std::nullopt : std::optional(FieldProblem::RegionUnknown);
}

std::optional<FieldProblem> endpointProblem(const QString &endpoint)
{
    const QString trimmed = endpoint.trimmed();
    if (trimmed.isEmpty())
        return FieldProblem::EndpointMissing;
    if (net::parseEndpoint(trimmed))
        return std::nullopt;
    return problemOf(QUrl(trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode));
}

std::optional<FieldProblem> caFileProblem(const QString &filePath)
{
    if (filePath.isEmpty())
        return std::nullopt;
    const auto certificates = net::readCertificates(filePath);
    if (certificates)
        return std::nullopt;
    static const QHash<QString, FieldProblem> problems{
        {net::certificatefile::notThere, FieldProblem::CaFileNotThere},
        {net::certificatefile::tooLarge, FieldProblem::CaFileTooLarge},
        {net::certificatefile::privateKey, FieldProblem::CaFileIsKey},
        {net::certificatefile::nothingInside, FieldProblem::CaFileEmpty},
        {net::certificatefile::noAuthority, FieldProblem::CaFileNoAuthority},
    };
    return problems.value(certificates.error().code, FieldProblem::CaFileUnreadable);
}

} // namespace operations
