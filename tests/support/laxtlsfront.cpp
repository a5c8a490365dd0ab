// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/laxtlsfront.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace tests {

struct LaxTlsFront::Context
{
    explicit Context(const Certificate &own)
        : ssl(SSL_CTX_new(TLS_server_method()))
    {
        SSL_CTX_set_security_level(ssl, 0);
        const QByteArray certificateText = own.certificate.toPem();
        const QByteArray keyText = own.key.toPem();
        BIO *bio = BIO_new_mem_buf(certificateText.constData(), static_cast<int>(certificateText.size()));
        X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        bio = BIO_new_mem_buf(keyText.constData(), static_cast<int>(keyText.size()));
        EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        isUsable = SSL_CTX_use_certificate(ssl, certificate) == 1 && SSL_CTX_use_PrivateKey(ssl, key) == 1;
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
    ~Context() { SSL_CTX_free(ssl); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    SSL_CTX *ssl;
    bool isUsable = false;
};

/// One client, the encryption between two buffers, and the plain server.
class LaxTlsFront::Guest : public QObject
{
public:
    Guest(LaxTlsFront &front, QTcpSocket *client)
        : QObject(&front)
        , m_front(front)
        , m_client(*client)
        , m_ssl(SSL_new(front.m_context->ssl))
        , m_in(BIO_new(BIO_s_mem()))
        , m_out(BIO_new(BIO_s_mem()))
    {
        client->setParent(this);
        SSL_set_bio(m_ssl, m_in, m_out); // its own from now on
        SSL_set_accept_state(m_ssl);
        m_plain.setProxy(QNetworkProxy::NoProxy);
        m_plain.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(front.m_plainPort));
        connect(client, &QTcpSocket::readyRead, this, &Guest::onClient);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_plain, &QTcpSocket::readyRead, this, [this] {
            const QByteArray bytes = m_plain.readAll();
            SSL_write(m_ssl, bytes.constData(), static_cast<int>(bytes.size()));
            flush();
        });
        connect(&m_plain, &QTcpSocket::disconnected, this, [this] {
            SSL_shutdown(m_ssl);
            flush();
            m_client.disconnectFromHost();
        });
        onClient();
    }
    ~Guest() override
    {
        m_plain.disconnect(this);
        m_client.disconnect(this);
        SSL_free(m_ssl);
    }
    Guest(const Guest &) = delete;
    Guest &operator=(const Guest &) = delete;

private:
    void onClient()
    {
        const QByteArray bytes = m_client.readAll();
        if (!bytes.isEmpty())
            BIO_write(m_in, bytes.constData(), static_cast<int>(bytes.size()));
        char piece[4096];
        for (int size = SSL_read(m_ssl, piece, sizeof piece); size > 0; size = SSL_read(m_ssl, piece, sizeof piece)) {
            m_front.m_plainBytes += size;
            m_plain.write(piece, size);
        }
        flush();
    }

    void flush()
    {
        char piece[4096];
        for (int size = BIO_read(m_out, piece, sizeof piece); size > 0; size = BIO_read(m_out, piece, sizeof piece))
            m_client.write(piece, size);
    }

    LaxTlsFront &m_front;
    QTcpSocket &m_client;
    QTcpSocket m_plain;
    SSL *m_ssl;
    BIO *m_in;
    BIO *m_out;
};

LaxTlsFront::LaxTlsFront(int plainPort, const Certificate &own)
    : m_plainPort(plainPort)
    , m_context(std::make_unique<Context>(own))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    if (m_context->isUsable)
        m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            ++m_connections;
            new Guest(*this, client); // goes with the connection
        }
    });
}

LaxTlsFront::~LaxTlsFront() = default;

} // namespace tests
