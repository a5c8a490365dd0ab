// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/transporterror.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Delivery;
using core::ErrorKind;
using net::Departure;
using net::Route;

class TransportErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasItsKind_data();
    void everyErrorHasItsKind();
    void whatHadLeftIsNeverCalledUnsent_data();
    void whatHadLeftIsNeverCalledUnsent();
    void onlyACompleteAnswerIsAnAnswer();
    void wordsAreBounded();
};

void TransportErrorTest::everyErrorHasItsKind_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Departure>("departure");
    QTest::addColumn<Route>("route");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, Departure departure, ErrorKind direct,
                        ErrorKind proxied) {
        QTest::addRow("%s", name) << error << departure << Route::Direct << direct;
        QTest::addRow("%s, by proxy", name) << error << departure << Route::ThroughProxy << proxied;
    };
    row("no host", QNetworkReply::HostNotFoundError, Departure::NotLeft, ErrorKind::HostNotFound,
        ErrorKind::ProxyFailed);
    row("refused", QNetworkReply::ConnectionRefusedError, Departure::NotLeft, ErrorKind::ConnectionRefused,
        ErrorKind::ProxyFailed);
    row("unknown, unsent", QNetworkReply::UnknownNetworkError, Departure::NotLeft, ErrorKind::ConnectionRefused,
        ErrorKind::ProxyFailed);
    row("unknown, sent", QNetworkReply::UnknownNetworkError, Departure::Left, ErrorKind::ConnectionLost,
        ErrorKind::ConnectionLost);
    row("closed", QNetworkReply::RemoteHostClosedError, Departure::Left, ErrorKind::ConnectionLost,
        ErrorKind::ConnectionLost);
    row("not sent twice", QNetworkReply::ContentReSendError, Departure::Left, ErrorKind::ConnectionLost,
        ErrorKind::ConnectionLost);
    row("connecting took too long", QNetworkReply::TimeoutError, Departure::NotLeft, ErrorKind::ConnectTimedOut,
        ErrorKind::ConnectTimedOut);
    row("answering took too long", QNetworkReply::TimeoutError, Departure::Left, ErrorKind::TimedOut,
        ErrorKind::TimedOut);
    row("TLS", QNetworkReply::SslHandshakeFailedError, Departure::NotLeft, ErrorKind::TlsFailed, ErrorKind::TlsFailed);
    row("password", QNetworkReply::ProxyAuthenticationRequiredError, Departure::NotLeft, ErrorKind::ProxyFailed,
        ErrorKind::ProxyFailed);
    row("gibberish", QNetworkReply::ProtocolFailure, Departure::Left, ErrorKind::NotAnApiReply,
        ErrorKind::NotAnApiReply);
    row("broken packing", QNetworkReply::UnknownContentError, Departure::Left, ErrorKind::ReplyUnreadable,
        ErrorKind::ReplyUnreadable);
}

void TransportErrorTest::everyErrorHasItsKind()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(Departure, departure);
    QFETCH(Route, route);
    QFETCH(ErrorKind, kind);

    const core::Error result = net::transportError(error, u"Words."_s, departure, route);

    QCOMPARE(result.kind, kind);
    QCOMPARE(result.detail, u"Words."_s);
    QCOMPARE(result.delivery, departure == Departure::Left ? Delivery::Unknown : Delivery::NotSent);
}

void TransportErrorTest::whatHadLeftIsNeverCalledUnsent_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    for (int error = 1; error < 500; ++error)
        QTest::addRow("%d", error) << static_cast<QNetworkReply::NetworkError>(error);
}

void TransportErrorTest::whatHadLeftIsNeverCalledUnsent()
{
    QFETCH(QNetworkReply::NetworkError, error);

    for (const Route route : {Route::Direct, Route::ThroughProxy}) {
        const core::Error result = net::transportError(error, {}, Departure::Left, route);
        QCOMPARE(result.delivery, Delivery::Unknown);
        QVERIFY(result.kind != ErrorKind::HostNotFound && result.kind != ErrorKind::ConnectionRefused
                && result.kind != ErrorKind::ConnectTimedOut);
    }
}

void TransportErrorTest::onlyACompleteAnswerIsAnAnswer()
{
    QVERIFY(net::isAnswer(QNetworkReply::NoError, 200));
    QVERIFY(net::isAnswer(QNetworkReply::ContentNotFoundError, 404));
    QVERIFY(net::isAnswer(QNetworkReply::UnknownContentError, 429));
    QVERIFY(net::isAnswer(QNetworkReply::ProtocolInvalidOperationError, 400));
    QVERIFY(net::isAnswer(QNetworkReply::ServiceUnavailableError, 503));
    QVERIFY(!net::isAnswer(QNetworkReply::NoError, 0));
    QVERIFY(!net::isAnswer(QNetworkReply::RemoteHostClosedError, 200));
    QVERIFY(!net::isAnswer(QNetworkReply::RemoteHostClosedError, 500));
    QVERIFY(!net::isAnswer(QNetworkReply::ContentReSendError, 500));
    QVERIFY(!net::isAnswer(QNetworkReply::UnknownContentError, 200));
    QVERIFY(!net::isAnswer(QNetworkReply::ConnectionRefusedError, 0));
}

void TransportErrorTest::wordsAreBounded()
{
    const QString words(10'000, u'x');

    QCOMPARE(net::transportError(QNetworkReply::ConnectionRefusedError, words, Departure::NotLeft, Route::Direct)
                 .detail.size(),
             4096);
}

QTEST_GUILESS_MAIN(TransportErrorTest)
#include "tst_transporterror.moc"
