// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/certificate.h"

#include <QHostAddress>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

template<auto free> struct Freer
{
    template<typename T> void operator()(T *object) const { free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using X509Pointer = std::unique_ptr<X509, Freer<X509_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;

QByteArray written(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

void addExtension(X509 *certificate, int name, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, name, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

/// Not signed yet.
X509Pointer draft(const QString &name, Validity validity, EVP_PKEY *key)
{
    static std::atomic<long> serial{1};
    constexpr long day = 86'400;
    X509Pointer x509(X509_new());
    X509_set_version(x509.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(x509.get()), validity == Validity::NotYet ? day : -2 * day);
    X509_gmtime_adj(X509_getm_notAfter(x509.get()), validity == Validity::Expired ? -day : 2 * day);
    X509_set_pubkey(x509.get(), key);
    const QByteArray text = name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(text.constData()), -1, -1, 0);
    return x509;
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QStringList names;
    for (const QString &host : hosts)
        names += (QHostAddress(host).isNull() ? u"DNS:"_s : u"IP:"_s) + host;
    return names.join(u',').toLatin1();
}

Key newKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Ec:
    case KeyKind::EcSha1:
        return Key(EVP_EC_gen("P-256"));
    case KeyKind::Rsa2048:
        return Key(EVP_RSA_gen(2048));
    case KeyKind::Rsa1024:
        return Key(EVP_RSA_gen(1024));
    }
    return {};
}

Certificate packed(X509 *x509, EVP_PKEY *key)
{
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateBio.get(), x509);
    const Bio keyBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyBio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    const QSsl::KeyAlgorithm algorithm = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA ? QSsl::Rsa : QSsl::Ec;
    return {QSslCertificate(written(certificateBio.get())), QSslKey(written(keyBio.get()), algorithm)};
}

Certificate selfSignedAs(const QString &name, const QStringList &hosts, Validity validity)
{
    const Key key(EVP_EC_gen("P-256"));
    const X509Pointer x509 = draft(name, validity, key.get());
    X509_set_issuer_name(x509.get(), X509_get_subject_name(x509.get()));
    if (!hosts.isEmpty())
        addExtension(x509.get(), NID_subject_alt_name, alternativeNames(hosts));
    addExtension(x509.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(x509.get(), key.get(), EVP_sha256());
    return packed(x509.get(), key.get());
}

} // namespace

Certificate selfSigned(Validity validity)
{
    return selfSignedAs(u"127.0.0.1"_s, {u"127.0.0.1"_s}, validity);
}

Authority::Authority(const QString &name)
    : m_own(selfSignedAs(name, {}, Validity::Now))
{}

Certificate Authority::issue(const QStringList &hosts, Validity validity, KeyKind kind) const
{
    const QByteArray ownKeyText = m_own.key.toPem();
    const Bio ownKeyBio(BIO_new_mem_buf(ownKeyText.constData(), static_cast<int>(ownKeyText.size())));
    const Key ownKey(PEM_read_bio_PrivateKey(ownKeyBio.get(), nullptr, nullptr, nullptr));
    const QByteArray ownText = m_own.certificate.toPem();
    const Bio ownBio(BIO_new_mem_buf(ownText.constData(), static_cast<int>(ownText.size())));
    const X509Pointer own(PEM_read_bio_X509(ownBio.get(), nullptr, nullptr, nullptr));

    const Key key = newKey(kind);
    const X509Pointer x509 = draft(hosts.value(0), validity, key.get());
    X509_set_issuer_name(x509.get(), X509_get_subject_name(own.get()));
    addExtension(x509.get(), NID_subject_alt_name, alternativeNames(hosts));
    addExtension(x509.get(), NID_basic_constraints, "critical,CA:FALSE");
    X509_sign(x509.get(), ownKey.get(), kind == KeyKind::EcSha1 ? EVP_sha1() : EVP_sha256());
    return packed(x509.get(), key.get());
}

} // namespace tests
