// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/endpoints.h"
#include "app/operations/profilechecks.h"
#include "tests/support/certificate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using operations::FieldProblem;
using Problem = std::optional<operations::FieldProblem>;

Q_DECLARE_METATYPE(Problem)

class tst_ProfileChecks : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void keyIds_data();
    void keyIds();
    void secrets_data();
    void secrets();
    void tokens_data();
    void tokens();
    void aTokenBelongsToTemporaryKeysOnly();
    void regions_data();
    void regions();
    void endpoints_data();
    void endpoints();
    void certificateFiles();
    void onlyTwoProblemsAreWarnings();
};

void tst_ProfileChecks::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("good") << u"staging"_s << Problem();
    QTest::newRow("Chinese") << u"生产"_s << Problem();
    QTest::newRow("other case") << u"Prod"_s << Problem();
    QTest::newRow("empty") << u""_s << Problem(FieldProblem::NameMissing);
    QTest::newRow("blanks") << u"  "_s << Problem(FieldProblem::NameMissing);
    QTest::newRow("taken") << u"prod"_s << Problem(FieldProblem::NameTaken);
    QTest::newRow("taken but for blanks") << u" prod "_s << Problem(FieldProblem::NameTaken);
    QTest::newRow("kept for the program") << u"Environment"_s << Problem(FieldProblem::NameTaken);
    QTest::newRow("60") << QString(60, u'x') << Problem();
    QTest::newRow("61") << QString(61, u'x') << Problem(FieldProblem::NameTooLong);
}

void tst_ProfileChecks::names()
{
    QFETCH(QString, name);
    QTEST(operations::nameProblem(name, {u"prod"_s}), "problem");
}

void tst_ProfileChecks::keyIds_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("long-term") << u"LTAI5tExampleKeyId0000001"_s << Problem();
    QTest::newRow("temporary") << u"STS.NUExampleKeyId000000000001"_s << Problem();
    QTest::newRow("private cloud") << u"private_cloud-key"_s << Problem();
    QTest::newRow("empty") << u""_s << Problem(FieldProblem::KeyIdMissing);
    QTest::newRow("blank inside") << u"LTAI5t Example"_s << Problem(FieldProblem::KeyIdHasBlanks);
    QTest::newRow("line end inside") << u"LTAI5t\nExample"_s << Problem(FieldProblem::KeyIdHasBlanks);
    QTest::newRow("full-width") << u"ＬＴＡＩ5tExample"_s << Problem(FieldProblem::KeyIdWrongCharacters);
    QTest::newRow("colon") << u"LTAI5t:Example"_s << Problem(FieldProblem::KeyIdWrongCharacters);
    QTest::newRow("a secret") << u"abcdefghijABCDEFGHIJ0123456789"_s << Problem(FieldProblem::KeyIdLooksLikeSecret);
    QTest::newRow("short") << u"LTAI5t"_s << Problem(FieldProblem::KeyIdTooShort);
}

void tst_ProfileChecks::keyIds()
{
    QFETCH(QString, keyId);
    QTEST(operations::keyIdProblem(keyId), "problem");
}

void tst_ProfileChecks::secrets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("long-term") << u"abcdefghijABCDEFGHIJ0123456789"_s << Problem();
    QTest::newRow("temporary") << u"abcdefghijABCDEFGHIJ0123456789abcdefghijABCD"_s << Problem();
    QTest::newRow("30 that begin like an id") << u"LTAIefghijABCDEFGHIJ0123456789"_s << Problem();
    QTest::newRow("empty") << u""_s << Problem(FieldProblem::SecretMissing);
    QTest::newRow("blank inside") << u"abcdefghij ABCDEFGHIJ"_s << Problem(FieldProblem::SecretHasBlanks);
    QTest::newRow("line end inside") << u"abcdefghij\r\nABCDEFGHIJ"_s << Problem(FieldProblem::SecretHasBlanks);
    QTest::newRow("Chinese") << u"密钥abcdefghijABCDEFGHIJ"_s << Problem(FieldProblem::SecretWrongCharacters);
    QTest::newRow("a key id") << u"LTAI5tExampleKeyId0000001"_s << Problem(FieldProblem::SecretLooksLikeKeyId);
    QTest::newRow("15") << u"abcdefghijABCDE"_s << Problem(FieldProblem::SecretTooShort);
    QTest::newRow("16") << u"abcdefghijABCDEF"_s << Problem();
}

void tst_ProfileChecks::secrets()
{
    QFETCH(QString, secret);
    QTEST(operations::secretProblem(secret), "problem");
}

void tst_ProfileChecks::tokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("good") << u"CAISabcdefghij+/ABCDEFGHIJ=="_s << Problem();
    QTest::newRow("none") << u""_s << Problem();
    QTest::newRow("blank inside") << u"CAISabcdefghij ABCDEFGHIJ"_s << Problem(FieldProblem::TokenHasBlanks);
    QTest::newRow("dots for what was cut")
        << u"CAISabcdefghijABCDEFGHIJ…"_s << Problem(FieldProblem::TokenWrongCharacters);
    QTest::newRow("short") << u"CAIS"_s << Problem(FieldProblem::TokenTooShort);
}

void tst_ProfileChecks::tokens()
{
    QFETCH(QString, token);
    QTEST(operations::tokenProblem(token), "problem");
}

void tst_ProfileChecks::aTokenBelongsToTemporaryKeysOnly()
{
    const core::Secret none;
    const core::Secret token(QByteArray("CAISabcdefghijABCDEFGHIJ"));
    QCOMPARE(operations::tokenNeedProblem(u"STS.Example0001", none), Problem(FieldProblem::TokenMissing));
    QCOMPARE(operations::tokenNeedProblem(u"STS.Example0001", token), Problem());
    QCOMPARE(operations::tokenNeedProblem(u"LTAIExample0001", none), Problem());
    QCOMPARE(operations::tokenNeedProblem(u"LTAIExample0001", token), Problem(FieldProblem::TokenNotNeeded));
    QCOMPARE(operations::tokenNeedProblem(u"", token), Problem());
}

void tst_ProfileChecks::regions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("known") << u"cn-hangzhou"_s << Problem();
    QTest::newRow("none") << u""_s << Problem();
    QTest::newRow("unknown") << u"cn-hangzou"_s << Problem(FieldProblem::RegionUnknown);
    QTest::newRow("capitals") << u"CN-Hangzhou"_s << Problem(FieldProblem::RegionMisspelt);
    QTest::newRow("blank") << u"cn hangzhou"_s << Problem(FieldProblem::RegionMisspelt);
    QTest::newRow("underscore") << u"cn_hangzhou"_s << Problem(FieldProblem::RegionMisspelt);
    QTest::newRow("open end") << u"cn-"_s << Problem(FieldProblem::RegionMisspelt);
    QTest::newRow("line end") << u"cn-hangzhou\n"_s << Problem(FieldProblem::RegionMisspelt);
}

void tst_ProfileChecks::regions()
{
    QFETCH(QString, region);
    QTEST(operations::regionProblem(region, net::builtInRegions()), "problem");
}

void tst_ProfileChecks::endpoints_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("host") << u"ecs.example.com"_s << Problem();
    QTest::newRow("host, blanks around") << u" ecs.example.com "_s << Problem();
    QTest::newRow("https and port") << u"https://ecs.example.com:8443/"_s << Problem();
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << Problem();
    QTest::newRow("IPv6") << u"https://[2001:db8::1]"_s << Problem();
    QTest::newRow("empty") << u" "_s << Problem(FieldProblem::EndpointMissing);
    QTest::newRow("blank inside") << u"ecs example"_s << Problem(FieldProblem::EndpointNotAHost);
    QTest::newRow("IPv6 without brackets") << u"2001:db8::1"_s << Problem(FieldProblem::EndpointNotAHost);
    QTest::newRow("ftp") << u"ftp://ecs.example.com"_s << Problem(FieldProblem::EndpointOtherScheme);
    QTest::newRow("user") << u"https://me@ecs.example.com"_s << Problem(FieldProblem::EndpointHasUser);
    QTest::newRow("path") << u"ecs.example.com/api"_s << Problem(FieldProblem::EndpointHasPath);
    QTest::newRow("query") << u"https://ecs.example.com?a=b"_s << Problem(FieldProblem::EndpointHasPath);
    QTest::newRow("port 0") << u"ecs.example.com:0"_s << Problem(FieldProblem::EndpointPortZero);
    QTest::newRow("plain http") << u"http://ecs.example.com"_s << Problem(FieldProblem::EndpointPlainHttp);
}

void tst_ProfileChecks::endpoints()
{
    QFETCH(QString, endpoint);
    QFETCH(Problem, problem);
    QCOMPARE(operations::endpointProblem(endpoint), problem);
    QCOMPARE(net::parseEndpoint(endpoint).has_value(), !problem.has_value());
}

void tst_ProfileChecks::certificateFiles()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
        file.write(content);
        return folder.filePath(name);
    };
    QCOMPARE(operations::caFileProblem({}), Problem());
    QCOMPARE(operations::caFileProblem(folder.filePath(u"none.pem"_s)), Problem(FieldProblem::CaFileNotThere));
    QCOMPARE(operations::caFileProblem(folder.path()), Problem(FieldProblem::CaFileUnreadable));
    QCOMPARE(operations::caFileProblem(write(u"words.pem"_s, "no certificate")), Problem(FieldProblem::CaFileEmpty));
    QCOMPARE(operations::caFileProblem(write(u"large.pem"_s, QByteArray(1'000'001, 'x'))),
             Problem(FieldProblem::CaFileTooLarge));
    const tests::Certificate own = tests::selfSigned();
    const tests::Authority authority;
    const tests::Certificate issued = authority.issue({u"ecs.example.com"_s});
    const auto pem = [&write](const QByteArray &content) {
        return write(u"own.pem"_s, content);
    };
    QCOMPARE(operations::caFileProblem(pem(own.key.toPem())), Problem(FieldProblem::CaFileIsKey));
    QCOMPARE(operations::caFileProblem(pem(issued.certificate.toPem())), Problem(FieldProblem::CaFileNoAuthority));
    QCOMPARE(operations::caFileProblem(pem("Our own:\n" + own.certificate.toPem())), Problem());
    QCOMPARE(operations::caFileProblem(pem(authority.certificate().toPem())), Problem());
}

void tst_ProfileChecks::onlyTwoProblemsAreWarnings()
{
    for (int i = 0; i < operations::fieldProblemCount; ++i) {
        const auto problem = static_cast<FieldProblem>(i);
        QCOMPARE(operations::isWarning(problem),
                 problem == FieldProblem::TokenNotNeeded || problem == FieldProblem::RegionUnknown);
    }
}

QTEST_GUILESS_MAIN(tst_ProfileChecks)
#include "tst_profilechecks.moc"
