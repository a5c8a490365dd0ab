// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace net {

/// Why a file's certificates cannot be trusted; the code of the Error that readCertificates() fails with.
namespace certificatefile {
inline constexpr QLatin1StringView notThere("CertificateFileMissing");
inline constexpr QLatin1StringView unreadable("CertificateFileUnreadable");
inline constexpr QLatin1StringView tooLarge("CertificateFileTooLarge");
inline constexpr QLatin1StringView privateKey("CertificateFileIsKey");
inline constexpr QLatin1StringView nothingInside("CertificateFileEmpty");
inline constexpr QLatin1StringView noAuthority("CertificateFileNoAuthority");
} // namespace certificatefile

/// The certificates of authorities, and self-signed ones of servers, in a file of at most 1 MB: PEM, any number of
/// them, or a single one in DER. Others in it are left out. Fails with InputInvalid; the code is one of
/// certificatefile, detail an English sentence that says what is wrong.
core::Result<QList<QSslCertificate>> readCertificates(const QString &filePath);

/// Reads the system's certificates on another thread, so that the first trusting() finds them: it takes up to half a
/// second, and nobody is to wait for it in a window.
void readSystemTrustAhead();

/// The system's trust with @p certificates in addition.
QSslConfiguration trusting(const QList<QSslCertificate> &certificates);

} // namespace net
