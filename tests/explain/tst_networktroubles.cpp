// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/pastedtext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::ErrorKind;
using explain::PastedText;

/// Errors of the network in pasted texts, and words that are none.
class NetworkTroublesTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineByItselfIsExplained_data();
    void aLineByItselfIsExplained();
    void aGatewaysAnswerIsExplainedAsOne_data();
    void aGatewaysAnswerIsExplainedAsOne();
    void aTroubleIsTheCloudsWhereItIsNamed();
    void aWordIsNoCode_data();
    void aWordIsNoCode();
    void aCodeInBracketsIsFound_data();
    void aCodeInBracketsIsFound();
    void theSdksOwnRefusalOfARegionIsExplained();

private:
    const explain::Catalogue m_catalogue;
};

void NetworkTroublesTest::aLineByItselfIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &text, ErrorKind kind, const QString &code = {}) {
        QTest::newRow(qPrintable(text.left(40))) << text << kind << code;
    };
    row(u"Connection reset by peer"_s, ErrorKind::ConnectionLost);
    row(u"Error: read ECONNRESET"_s, ErrorKind::ConnectionLost);
    row(u"dial tcp 100.100.2.1:443: connect: connection refused"_s, ErrorKind::ConnectionRefused);
    row(u"connect ETIMEDOUT 100.100.2.1:443"_s, ErrorKind::ConnectTimedOut);
    row(u"curl: (28) Operation timed out after 30001 milliseconds"_s, ErrorKind::TimedOut);
    row(u"curl: (28) Connection timed out after 5001 milliseconds"_s, ErrorKind::ConnectTimedOut);
    row(u"java.net.UnknownHostException: ecs.cn-hangzou.aliyuncs.com"_s, ErrorKind::HostNotFound);
    row(u"context deadline exceeded (Client.Timeout exceeded while awaiting headers)"_s, ErrorKind::TimedOut);
    row(u"tls: x509: certificate signed by unknown authority"_s, ErrorKind::TlsFailed, u"UnknownAuthority"_s);
    row(u"x509: certificate has expired or is not yet valid"_s, ErrorKind::TlsFailed, u"Expired"_s);
    row(u"curl: (60) SSL certificate problem: self-signed certificate"_s, ErrorKind::TlsFailed, u"SelfSigned"_s);
}

void NetworkTroublesTest::aLineByItselfIsExplained()
{
    QFETCH(const QString, text);
    const PastedText read = explain::readPastedText(text, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    const core::Error &error = read.findings.front().error;
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QVERIFY(!m_catalogue.explain(error, {}, explain::Language::English).derived);
}

void NetworkTroublesTest::aGatewaysAnswerIsExplainedAsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("a head") << u"HTTP/1.1 503 Service Unavailable\r\nServer: nginx\r\n\r\nbusy"_s
                            << ErrorKind::NotAnApiReply << 503;
    QTest::newRow("the first line of it") << u"HTTP/1.1 504 Gateway Time-out"_s << ErrorKind::NotAnApiReply << 504;
    QTest::newRow("a page") << u"<html>\n<head><title>502 Bad Gateway</title></head>\n<body></body>\n</html>"_s
                            << ErrorKind::NotAnApiReply << 502;
    QTest::newRow("too many") << u"HTTP/1.1 429 Too Many Requests"_s << ErrorKind::Refused << 429;
}

void NetworkTroublesTest::aGatewaysAnswerIsExplainedAsOne()
{
    QFETCH(const QString, text);
    const PastedText read = explain::readPastedText(text, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    QTEST(read.findings.front().error.kind, "kind");
    QTEST(read.findings.front().error.httpStatus, "status");
    QCOMPARE(read.findings.front().error.code, QString());
}

void NetworkTroublesTest::aTroubleIsTheCloudsWhereItIsNamed()
{
    const QString text = u"INFO pool of the database\nERROR %1\nread: connection reset by peer\n"_s;
    QVERIFY(explain::readPastedText(text.arg(u"redis"_s), m_catalogue).findings.empty());
    const PastedText read = explain::readPastedText(text.arg(u"com.aliyuncs.http.HttpClient"_s), m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    QCOMPARE(read.findings.front().error.kind, ErrorKind::ConnectionLost);
}

void NetworkTroublesTest::aWordIsNoCode_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &word : {u"Unavailable"_s, u"OutOfMemory"_s, u"Conflict"_s, u"Instance"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void NetworkTroublesTest::aWordIsNoCode()
{
    QFETCH(const QString, text);
    QVERIFY(explain::readPastedText(text, m_catalogue).findings.empty());
}

void NetworkTroublesTest::aCodeInBracketsIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("alone") << u"[Throttling]"_s << true;
    QTest::newRow("before a sentence")
        << u"error assign ipv6: [Throttling] Request was denied due to user flow control."_s << true;
    QTest::newRow("a tag of a log") << u"the word [Throttling] stands here"_s << false;
}

void NetworkTroublesTest::aCodeInBracketsIsFound()
{
    QFETCH(const QString, text);
    const PastedText read = explain::readPastedText(text, m_catalogue);
    QTEST(!read.findings.empty(), "isFound");
    if (!read.findings.empty())
        QCOMPARE(read.findings.front().error.code, u"Throttling"_s);
}

void NetworkTroublesTest::theSdksOwnRefusalOfARegionIsExplained()
{
    const PastedText read =
        explain::readPastedText(u"ClientException: SDK.InvalidRegionId : Can not find endpoint"_s, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    const auto explanation = m_catalogue.explain(read.findings.front().error, {}, explain::Language::English);
    QCOMPARE(explanation.title, u"The SDK knows no endpoint for this region."_s);
}

QTEST_GUILESS_MAIN(NetworkTroublesTest)
#include "tst_networktroubles.moc"
