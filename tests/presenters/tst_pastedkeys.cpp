// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/pastedkeys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class PastedKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void keysAreFoundInWhatIsPasted_data();
    void keysAreFoundInWhatIsPasted();
    void otherTextsHoldNoKeys_data();
    void otherTextsHoldNoKeys();
    void whatStandsAroundAKeyGoes_data();
    void whatStandsAroundAKeyGoes();
};

void PastedKeysTest::keysAreFoundInWhatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    QTest::newRow("AssumeRole") << uR"({"RequestId":"6894B13B","AssumedRoleUser":{"Arn":"acs:ram::1:role/a/b"},
        "Credentials":{"SecurityToken":"CAIS+token/1==","AccessKeyId":"STS.Id1","AccessKeySecret":"Secret1",
        "Expiration":"2026-04-09T11:52:19Z"}})"_s
                                << u"CAIS+token/1=="_s;
    QTest::newRow("escaped") << uR"({"SecurityToken":"CAIS+token\/1\u003d\u003D","AccessKeyId":"STS.Id1",)"
                                uR"("AccessKeySecret":"Secret1"})"_s
                             << u"CAIS+token/1=="_s;
    QTest::newRow("CreateAccessKey") << uR"("AccessKey": {"AccessKeyId" : "STS.Id1", "AccessKeySecret" : "Secret1"})"_s
                                     << QString();
    QTest::newRow("exports") << u"export ALIBABA_CLOUD_ACCESS_KEY_ID=STS.Id1\n"
                                "export ALIBABA_CLOUD_ACCESS_KEY_SECRET='Secret1'\n"
                                "export ALIBABA_CLOUD_SECURITY_TOKEN=\"CAIS+token/1==\"\n"_s
                             << u"CAIS+token/1=="_s;
    QTest::newRow("exports in one line") << u"export ALIBABA_CLOUD_ACCESS_KEY_ID=STS.Id1;export "
                                            "ALIBABA_CLOUD_ACCESS_KEY_SECRET=Secret1"_s
                                         << QString();
    QTest::newRow("line ends of a field") << u"ALIBABA_CLOUD_ACCESS_KEY_ID=STS.Id1\u2028"
                                             "ALIBABA_CLOUD_ACCESS_KEY_SECRET=Secret1\u2029"_s
                                          << QString();
    QTest::newRow("PowerShell") << u"$env:ALIBABA_CLOUD_ACCESS_KEY_ID = \"STS.Id1\"\r\n"
                                   "$env:ALIBABA_CLOUD_ACCESS_KEY_SECRET = \"Secret1\""_s
                                << QString();
    QTest::newRow("aliyun CLI") << uR"({"mode":"StsToken","access_key_id":"STS.Id1","access_key_secret":"Secret1",)"
                                   uR"("sts_token":"CAIS+token/1=="})"_s
                                << u"CAIS+token/1=="_s;
}

void PastedKeysTest::keysAreFoundInWhatIsPasted()
{
    QFETCH(QString, text);
    const auto keys = presenters::pastedKeys(text);
    QVERIFY(keys);
    QCOMPARE(keys->keyId, u"STS.Id1"_s);
    QCOMPARE(keys->secret, u"Secret1"_s);
    QTEST(keys->token, "token");
}

void PastedKeysTest::otherTextsHoldNoKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a key id") << u"LTAI5tExampleKeyId0000001"_s;
    QTest::newRow("an id without its secret") << u"ALIBABA_CLOUD_ACCESS_KEY_ID=STS.Id1"_s;
    QTest::newRow("words") << u"AccessKeyId and AccessKeySecret"_s;
    QTest::newRow("too long") << u"AccessKeyId:a AccessKeySecret:b"_s + QString(40'000, u' ');
}

void PastedKeysTest::otherTextsHoldNoKeys()
{
    QFETCH(QString, text);
    QVERIFY(!presenters::pastedKeys(text));
}

void PastedKeysTest::whatStandsAroundAKeyGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blanks only") << u" \t\n "_s << u""_s;
    QTest::newRow("clean") << u"LTAI5t"_s << u"LTAI5t"_s;
    QTest::newRow("blanks") << u"  LTAI5t\r\n"_s << u"LTAI5t"_s;
    QTest::newRow("quotes") << u" \"LTAI5t\" "_s << u"LTAI5t"_s;
    QTest::newRow("typographic quotes") << u"“LTAI5t”"_s << u"LTAI5t"_s;
    QTest::newRow("no-break blank") << u"\u00a0LTAI5t\u00a0"_s << u"LTAI5t"_s;
    QTest::newRow("a blank inside stays") << u" LTAI 5t "_s << u"LTAI 5t"_s;
}

void PastedKeysTest::whatStandsAroundAKeyGoes()
{
    QFETCH(QString, text);
    QTEST(presenters::trimmedKey(text), "key");
}

QTEST_GUILESS_MAIN(PastedKeysTest)
#include "tst_pastedkeys.moc"
