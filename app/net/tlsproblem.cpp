// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/tlsproblem.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSslKey>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

constexpr qsizetype mostErrors = 5;
constexpr qsizetype longestName = 100;

struct Meaning
{
    QSslError::SslError error;
    QLatin1StringView problem;
};

/// In the order in which they are to be looked at.
constexpr Meaning meanings[] = {
    {QSslError::HostNameMismatch, "WrongHost"_L1},
    {QSslError::SelfSignedCertificate, "SelfSigned"_L1},
    {QSslError::SelfSignedCertificateInChain, "UnknownAuthority"_L1},
    {QSslError::UnableToGetLocalIssuerCertificate, "UnknownAuthority"_L1},
    {QSslError::UnableToGetIssuerCertificate, "UnknownAuthority"_L1},
    {QSslError::UnableToVerifyFirstCertificate, "UnknownAuthority"_L1},
    {QSslError::CertificateUntrusted, "UnknownAuthority"_L1},
    {QSslError::CertificateExpired, "Expired"_L1},
    {QSslError::CertificateNotYetValid, "NotYetValid"_L1},
    {QSslError::CertificateRevoked, "Revoked"_L1},
    {QSslError::CertificateBlacklisted, "Revoked"_L1},
};

const Meaning *meaningOf(const QList<QSslError> &errors)
{
    const auto found = std::find_if(std::begin(meanings), std::end(meanings), [&](const Meaning &meaning) {
        return std::any_of(errors.begin(), errors.end(),
                           [&](const QSslError &error) { return error.error() == meaning.error; });
    });
    return found == std::end(meanings) ? nullptr : &*found;
}

/// OpenSSL refuses them by its own rules, for which QSslError has no name.
bool isWeak(const QSslCertificate &certificate)
{
    constexpr int leastRsaBits = 2048;
    constexpr int leastCurveBits = 224;
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa || key.algorithm() == QSsl::Dsa)
        return key.length() < leastRsaBits;
    if (key.algorithm() == QSsl::Ec && key.length() < leastCurveBits)
        return true;
    static const QRegularExpression broken(u"Signature Algorithm: (md[245]|.*sha-?1)(with|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::MultilineOption);
    return broken.match(certificate.toText()).hasMatch();
}

bool isAboutWeakness(const QSslError &error)
{
    return error.error() == QSslError::UnspecifiedError && isWeak(error.certificate());
}

/// The certificate that @p meaning is about: not always the server's own.
QSslCertificate blamed(const QList<QSslError> &errors, const Meaning *meaning, const QSslCertificate &shown)
{
    for (const QSslError &error : errors) {
        if (meaning && error.error() == meaning->error && !error.certificate().isNull())
            return error.certificate();
    }
    return shown;
}

QString quoted(QString name)
{
    name.replace(u'"', u'\'');
    return u'"' + name.left(longestName) + u'"';
}

QString day(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd"_s);
}

} // namespace

QString tlsProblem(const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return u"Handshake"_s;
    if (const Meaning *meaning = meaningOf(errors))
        return meaning->problem;
    return std::any_of(errors.begin(), errors.end(), isAboutWeakness) ? u"Weak"_s : QString();
}

QString tlsDetail(const QList<QSslError> &errors, const QSslCertificate &shown, const QString &words)
{
    QStringList sentences;
    const Meaning *meaning = meaningOf(errors);
    const QSslCertificate certificate = blamed(errors, meaning, shown);
    // The authority that is not known, and whose certificate it vouches for.
    const bool isUnknown = meaning && meaning->problem == "UnknownAuthority"_L1 && !shown.isNull();
    if (!certificate.isNull()) {
        sentences += u"Certificate of %1, issued by %2, valid from %3 to %4"_s.arg(
            quoted((isUnknown ? shown : certificate).subjectDisplayName()), quoted(certificate.issuerDisplayName()),
            day(certificate.effectiveDate()), day(certificate.expiryDate()));
    }
    for (const QSslError &error : errors.mid(0, mostErrors))
        sentences += error.errorString();
    if (errors.isEmpty() && !words.isEmpty())
        sentences += words;
    return sentences.join(u"; "_s);
}

} // namespace net
