// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace simulator {

namespace {

constexpr QByteArrayView algorithmV3 = "ACS3-HMAC-SHA256";

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray hmac(const EVP_MD *digest, QByteArrayView key, QByteArrayView message)
{
    QByteArray out(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    HMAC(digest, key.data(), static_cast<int>(key.size()), bytesOf(message), static_cast<size_t>(message.size()),
         reinterpret_cast<unsigned char *>(out.data()), &length);
    out.truncate(length);
    return out;
}

bool staysAsItIs(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
           || c == '.' || c == '~';
}

} // namespace

QByteArray percentEncoded(QByteArrayView bytes)
{
    constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(bytes.size() * 3);
    for (const char c : bytes) {
        if (staysAsItIs(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 0x0F];
    }
    return out;
}

QByteArray canonicalQuery(Pairs parameters)
{
    std::stable_sort(parameters.begin(), parameters.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QByteArray out;
    for (const auto &[name, value] : parameters) {
        if (!out.isEmpty())
            out += '&';
        out += percentEncoded(name) + '=' + percentEncoded(value);
    }
    return out;
}

QByteArray stringToSignV1(QByteArrayView method, const Pairs &parameters)
{
    Pairs signedOnes;
    std::copy_if(parameters.begin(), parameters.end(), std::back_inserter(signedOnes),
                 [](const auto &parameter) { return parameter.first != "Signature"; });
    return method.toByteArray() + '&' + percentEncoded("/") + '&' + percentEncoded(canonicalQuery(signedOnes));
}

QByteArray signatureV1(QByteArrayView secret, QByteArrayView stringToSign)
{
    return hmac(EVP_sha1(), secret.toByteArray() + '&', stringToSign).toBase64();
}

AuthorizationV3 parseAuthorizationV3(QByteArrayView header)
{
    AuthorizationV3 authorization;
    if (!header.startsWith(algorithmV3) || header.size() <= algorithmV3.size() || header[algorithmV3.size()] != ' ')
        return authorization;
    for (const QByteArray &part : header.sliced(algorithmV3.size() + 1).toByteArray().split(',')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.startsWith("Credential="))
            authorization.accessKeyId = trimmed.mid(11);
        else if (trimmed.startsWith("SignedHeaders="))
            authorization.signedHeaders = trimmed.mid(14).split(';');
        else if (trimmed.startsWith("Signature="))
            authorization.signature = trimmed.mid(10);
    }
    authorization.valid = !authorization.accessKeyId.isEmpty() && !authorization.signedHeaders.isEmpty()
                          && !authorization.signature.isEmpty();
    return authorization;
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    QByteArray out(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), reinterpret_cast<unsigned char *>(out.data()), &length,
               EVP_sha256(), nullptr);
    out.truncate(length);
    return out.toHex();
}

QByteArray canonicalRequestV3(const HttpRequest &request, const QList<QByteArray> &signedHeaders,
                              QByteArrayView bodyHash)
{
    QByteArray headers;
    for (const QByteArray &name : signedHeaders) {
        QList<QByteArray> values;
        for (const auto &header : request.headers) {
            if (header.first == name)
                values += header.second;
        }
        std::sort(values.begin(), values.end());
        headers += name + ':' + values.join(',') + '\n';
    }
    return request.method + '\n' + request.path + '\n' + canonicalQuery(decodedForm(request.query)) + '\n' + headers
           + '\n' + signedHeaders.join(';') + '\n' + bodyHash.toByteArray();
}

QByteArray stringToSignV3(QByteArrayView canonicalRequest)
{
    return algorithmV3.toByteArray() + '\n' + sha256Hex(canonicalRequest);
}

QByteArray signatureV3(QByteArrayView secret, QByteArrayView stringToSign)
{
    return hmac(EVP_sha256(), secret, stringToSign).toHex();
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
           && CRYPTO_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

} // namespace simulator
