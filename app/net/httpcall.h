// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpclient.h"
#include "app/net/route.h"
#include "app/net/transporterror.h"

#include <QPointer>
#include <QScopedPointer>
#include <QSslCertificate>
#include <QSslError>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace net {

class OnceOnlyBody;

/// Whether a manager has had an answer from the same host before: then it may have a connection that stands.
enum class History { FirstTime, TalkedBefore };

/// One HTTP exchange under way. Finishes exactly once; deleting it aborts and finishes nothing.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    HttpCall(HttpRequest request, const core::Clock &clock, QObject *owner);
    ~HttpCall() override;

    const HttpRequest &request() const { return m_request; }
    bool isFinished() const { return m_finished; }
    /// For reads; the connections of @p manager, which goes the way of @p route, are shared and kept alive.
    void startWith(QNetworkAccessManager &manager, const Route &route, History history);
    /// For changes. A kept-alive connection that the server closed in the meantime would swallow the one request that
    /// may be sent and leave its outcome unknown for nothing, so each change gets a fresh one.
    void startAlone(const Route &route);
    /// Whose connections a read uses, or used; null before it has begun.
    const QNetworkAccessManager *manager() const { return m_sharedManager; }
    /// Ends it from outside; the detail says why.
    void cancel(const QString &detail);

signals:
    void finished(const core::Result<net::HttpAnswer> &answer);

private:
    void watch(QNetworkAccessManager &manager, QNetworkReply *reply);
    void onTlsErrors(QNetworkReply *reply, const QList<QSslError> &errors);
    void onSent();
    void onEncrypted();
    void onReadyRead();
    qint64 readPiece();
    qsizetype expectedBytes() const;
    void onReplyFinished();
    void onConnectLimit();
    void onTotalLimit();
    Departure departure() const;
    bool readHasLeft() const;
    void breakDown(QNetworkReply::NetworkError error, const QString &words);
    HttpAnswer takeAnswer();
    void fail(core::ErrorKind kind, const QString &detail);
    void failWith(core::Error error);
    void finish(const core::Result<HttpAnswer> &result);
    void dropReply();

    HttpRequest m_request;
    const core::Clock &m_clock;
    QScopedPointer<QNetworkAccessManager, QScopedPointerDeleteLater> m_ownManager;
    QPointer<QNetworkAccessManager> m_sharedManager;
    QPointer<OnceOnlyBody> m_onceOnly;
    QPointer<QNetworkReply> m_reply;
    core::Alarm m_connectAlarm;
    core::Alarm m_totalAlarm;
    QByteArray m_body;
    Route m_route;
    QList<QSslError> m_tlsErrors;
    QSslCertificate m_certificate;
    History m_history = History::FirstTime;
    bool m_connects = false; ///< a new connection is, or was, made for it
    bool m_left = false;
    bool m_finished = false;
};

/// A manager that goes the way of @p route.
QNetworkAccessManager *newManager(const Route &route, QObject *parent);

} // namespace net
