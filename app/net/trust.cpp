// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/trust.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificateExtension>
#include <QThreadPool>

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

constexpr qint64 mostBytes = 1'000'000;

core::Unexpected refused(QLatin1StringView code, const QString &sentence)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.code = code;
    error.detail = sentence;
    return core::unexpected(std::move(error));
}

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.name() == "basicConstraints"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

core::Result<QByteArray> readBounded(const QString &filePath)
{
    const QFileInfo info(filePath);
    if (!info.exists())
        return refused(certificatefile::notThere, u"There is no file \"%1\"."_s.arg(filePath));
    QFile file(filePath);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        const QString why = info.isFile() ? file.errorString() : u"it is not a file"_s;
        return refused(certificatefile::unreadable, u"\"%1\" cannot be read: %2."_s.arg(filePath, why));
    }
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return refused(certificatefile::tooLarge,
                       u"\"%1\" is larger than 1 MB; files of certificates are not."_s.arg(filePath));
    }
    return bytes;
}

/// Reading them takes a good part of a tenth of a second, so it is done once, when they are needed.
const QList<QSslCertificate> &systemCertificates()
{
    static const QList<QSslCertificate> certificates = QSslConfiguration::systemCaCertificates();
    return certificates;
}

} // namespace

core::Result<QList<QSslCertificate>> readCertificates(const QString &filePath)
{
    const core::Result<QByteArray> bytes = readBounded(filePath);
    if (!bytes)
        return core::unexpected(bytes.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(*bytes, QSsl::Der);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (certificates.isEmpty() && bytes->contains(" PRIVATE KEY-----")) {
        return refused(certificatefile::privateKey,
                       u"\"%1\" holds a private key and no certificate. A key is not needed here."_s.arg(filePath));
    }
    if (certificates.isEmpty()) {
        return refused(certificatefile::nothingInside,
                       u"\"%1\" holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)."_s.arg(filePath));
    }
    const QString first = certificates.constFirst().subjectDisplayName();
    certificates.removeIf(
        [](const QSslCertificate &certificate) { return !certificate.isSelfSigned() && !isAuthority(certificate); });
    if (certificates.isEmpty()) {
        return refused(
            certificatefile::noAuthority,
            u"\"%1\" holds the certificate of a server (%2), not that of the authority which issued it."_s.arg(filePath,
                                                                                                               first));
    }
    return certificates;
}

void readSystemTrustAhead()
{
    static std::once_flag once;
    std::call_once(once, [] { QThreadPool::globalInstance()->start([] { systemCertificates(); }); });
}

QSslConfiguration trusting(const QList<QSslCertificate> &certificates)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (certificates.isEmpty())
        return configuration;
    // Adding one makes Qt no longer look for the system's when it needs them: they have to be named as well.
    if (configuration.caCertificates().isEmpty())
        configuration.setCaCertificates(systemCertificates());
    configuration.addCaCertificates(certificates);
    return configuration;
}

} // namespace net
