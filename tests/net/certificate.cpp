// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/certificate.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace tests {

namespace {

template<auto free> struct Freer
{
    template<typename T> void operator()(T *object) const { free(object); }
};

QByteArray written(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

void addExtension(X509 *certificate, int name, const char *value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, name, value));
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

Certificate selfSigned(Validity validity)
{
    constexpr long day = 86'400;
    const std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509, Freer<X509_free>> x509(X509_new());
    X509_set_version(x509.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509.get()), -2 * day);
    X509_gmtime_adj(X509_getm_notAfter(x509.get()), validity == Validity::Now ? day : -day);
    X509_set_pubkey(x509.get(), key.get());
    X509_NAME *name = X509_get_subject_name(x509.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1,
                               0);
    X509_set_issuer_name(x509.get(), name);
    addExtension(x509.get(), NID_subject_alt_name, "IP:127.0.0.1");
    addExtension(x509.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(x509.get(), key.get(), EVP_sha256());

    const std::unique_ptr<BIO, Freer<BIO_free_all>> certificateBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateBio.get(), x509.get());
    const std::unique_ptr<BIO, Freer<BIO_free_all>> keyBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(written(certificateBio.get())), QSslKey(written(keyBio.get()), QSsl::Ec)};
}

} // namespace tests
