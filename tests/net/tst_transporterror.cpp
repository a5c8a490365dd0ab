// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/transporterror.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Delivery;
using core::ErrorKind;
using net::Departure;

namespace {

enum class Way { Direct, ThroughProxy };

net::Breakdown breakdown(QNetworkReply::NetworkError error, Departure departure, Way way, const QString &words = {})
{
    const bool proxied = way == Way::ThroughProxy;
    const QNetworkProxy proxy(proxied ? QNetworkProxy::HttpProxy : QNetworkProxy::NoProxy, u"proxy.test"_s, 3128);
    return {error, words, departure, proxy};
}

} // namespace

Q_DECLARE_METATYPE(Way)

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
    QTest::addColumn<Way>("way");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, Departure departure, ErrorKind direct,
                        ErrorKind proxied) {
        QTest::addRow("%s", name) << error << departure << Way::Direct << direct;
        QTest::addRow("%s, by proxy", name) << error << departure << Way::ThroughProxy << proxied;
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
        ErrorKind::ProxyFailed);
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
    QFETCH(Way, way);
    QFETCH(ErrorKind, kind);

    const core::Error result = net::transportError(breakdown(error, departure, way, u"Words."_s));

    QCOMPARE(result.kind, kind);
    const bool proxyFailed = kind == ErrorKind::ProxyFailed && way == Way::ThroughProxy;
    if (proxyFailed)
        QCOMPARE(result.detail, u"Proxy \"proxy.test:3128\": Words."_s);
    else
        QVERIFY2(result.detail.endsWith("Words."_L1), qPrintable(result.detail));
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

    for (const Way way : {Way::Direct, Way::ThroughProxy}) {
        const core::Error result = net::transportError(breakdown(error, Departure::Left, way));
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

    const net::Breakdown wordy =
        breakdown(QNetworkReply::ConnectionRefusedError, Departure::NotLeft, Way::Direct, words);
    QCOMPARE(net::transportError(wordy).detail.size(), 4096);
}

QTEST_GUILESS_MAIN(TransportErrorTest)
#include "tst_transporterror.moc"
