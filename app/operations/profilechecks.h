// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/domain/surroundings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace operations {

/// What is wrong with a field of a profile as it was typed; presenters have the words.
enum class FieldProblem {
    NameMissing,
    NameTaken,   ///< by another profile, or kept for "Environment" and "Demo"
    NameTooLong, ///< more than maximumNameLength characters
    KeyIdMissing,
    KeyIdHasBlanks,
    KeyIdWrongCharacters, ///< others than letters, digits, ".", "-" and "_"
    KeyIdTooShort,
    KeyIdLooksLikeSecret, ///< 30 letters and digits that do not begin as an id does
    SecretMissing,
    SecretHasBlanks, ///< or line ends
    SecretWrongCharacters,
    SecretTooShort,
    SecretLooksLikeKeyId,
    TokenMissing,   ///< the key id begins with "STS."
    TokenNotNeeded, ///< the key id does not; a warning
    TokenHasBlanks,
    TokenWrongCharacters,
    TokenTooShort,
    RegionMisspelt, ///< can be no region id
    RegionUnknown,  ///< none that the program knows; a warning, since new ones come and private clouds have their own
    EndpointMissing,
    EndpointNotAHost,
    EndpointOtherScheme,
    EndpointHasUser,
    EndpointHasPath,
    EndpointPortZero,
    EndpointPlainHttp, ///< http for another computer than this one
    CaFileNotThere,
    CaFileUnreadable,  ///< a folder, or not to be opened
    CaFileTooLarge,    ///< more than a megabyte
    CaFileIsKey,       ///< a private key
    CaFileEmpty,       ///< no certificate in it
    CaFileNoAuthority, ///< a server's certificate, issued by somebody else
};
inline constexpr int fieldProblemCount = static_cast<int>(FieldProblem::CaFileNoAuthority) + 1;

inline constexpr qsizetype maximumNameLength = 60;

/// Warnings do not keep from saving.
bool isWarning(FieldProblem problem);

/// Whether the key id is one of temporary keys, which have a security token.
bool isTemporaryKeyId(QStringView keyId);

/// @p taken are the names of the other profiles.
std::optional<FieldProblem> nameProblem(QStringView name, const QStringList &taken);
std::optional<FieldProblem> keyIdProblem(QStringView keyId);
std::optional<FieldProblem> secretProblem(QStringView secret);
/// An empty token is right as far as it goes.
std::optional<FieldProblem> tokenProblem(QStringView token);
/// Whether a token belongs to this key id; says nothing while there is no id.
std::optional<FieldProblem> tokenNeedProblem(QStringView keyId, const core::Secret &token);
/// An empty region is right: it stands for the usual one.
std::optional<FieldProblem> regionProblem(QStringView region, const std::vector<domain::Region> &known);
/// Nothing exactly where net::parseEndpoint() takes it.
std::optional<FieldProblem> endpointProblem(const QString &endpoint);
/// Reads the file, as net::readCertificates() does. An empty path is right: no certificates of one's own.
std::optional<FieldProblem> caFileProblem(const QString &filePath);

} // namespace operations
