// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/errors.h"
#include "tests/live/answercheck.h"
#include "tests/live/knownfields.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using live::DifferenceKind;

namespace {

const QByteArray row = R"({"NetworkInterfaceId":"eni-1","MacAddress":"m","ZoneId":"z","VpcId":"v","VSwitchId":"s",)"
                       R"("PrivateIpSets":{},"Ipv6Sets":{"Ipv6Set":[{"Ipv6Address":"2001:db8::5"}]},)"
                       R"("SecurityGroupIds":{},"CreationTime":"2026-11-24T06:14:22Z","PrivateIpAddress":"10.0.0.1",)"
                       R"("Status":"InUse","Type":"Secondary","ServiceManaged":false})";

QByteArray listing(const QByteArray &rows, const QByteArray &head = R"("NextToken":"")")
{
    return R"({"RequestId":"r",)" + head + R"(,"NetworkInterfaceSets":{"NetworkInterfaceSet":[)" + rows + "]}}";
}

api::Request asking(const QString &action)
{
    return {api::Product::Ecs, action, u"cn-hangzhou"_s, {}, api::Effect::Reads};
}

net::ApiReply answer(const QByteArray &body)
{
    return {body, QDateTime::currentDateTimeUtc(), 1};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLiveFields : public QObject
{
    Q_OBJECT

private slots:
    void everyFileOfKnownFieldsCanBeRead();
    void aLineThatCannotBeReadIsTold();
    void theVendorsOwnExamplesHoldNoUnknownField_data();
    void theVendorsOwnExamplesHoldNoUnknownField();
    void anAnswerAsExpectedDiffersInNothing();
    void eachDifferenceIsNamed_data();
    void eachDifferenceIsNamed();
    void whatOneGenerationPromisesTheOtherNeedNotKeep();
    void anAnswerWithoutADateIsTold();
    void aRefusalAsDocumentedDiffersInNothing();
    void oddRefusalsAreNamed_data();
    void oddRefusalsAreNamed();
    void valuesAreShownOnRequestOnly();
};

void TestLiveFields::everyFileOfKnownFieldsCanBeRead()
{
    QDirIterator files(u":/live/known"_s);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QStringList problems;
        live::readKnownFields(QString::fromUtf8(contentOf(path)), problems);
        QVERIFY2(problems.isEmpty(), qPrintable(path + u": "_s + problems.join(u" | "_s)));
        ++count;
    }
    QCOMPARE(count, 11);
    QVERIFY(live::knownAnswer(u"DescribeNetworkInterfaces"_s) != nullptr);
    QVERIFY(live::knownAnswer(u"DescribeNothing"_s) == nullptr);
}

void TestLiveFields::aLineThatCannotBeReadIsTold()
{
    QStringList problems;
    live::readKnownFields(u"A string\nB\nC text\nD string sometimes\n"_s, problems);
    QCOMPARE(problems, QStringList({u"B"_s, u"C text"_s, u"D string sometimes"_s}));
}

void TestLiveFields::theVendorsOwnExamplesHoldNoUnknownField_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(ENIDESK_TEST_DATA "/api/official"), {u"*.json"_s});
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }
}

void TestLiveFields::theVendorsOwnExamplesHoldNoUnknownField()
{
    QFETCH(QString, path);
    live::Differences differences;
    const QString action = path.section(u'/', -1).section(u'.', 1, 1);
    QVERIFY(live::knownAnswer(action) != nullptr);
    live::AnswerCheck(domain::Generation::Current, differences).check(asking(action), answer(contentOf(path)));
    for (const QString &line : differences.lines(live::Detail::Verbose))
        QVERIFY2(!line.startsWith(u"Unknown fields"), qPrintable(differences.lines(live::Detail::Verbose).join(u'\n')));
}

void TestLiveFields::anAnswerAsExpectedDiffersInNothing()
{
    live::Differences differences;
    live::AnswerCheck check(domain::Generation::Current, differences);
    check.check(asking(u"DescribeNetworkInterfaces"_s), answer(listing(row + ',' + row, R"("NextToken":"t")")));
    QCOMPARE(differences.lines(live::Detail::Verbose), QStringList());
}

void TestLiveFields::eachDifferenceIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<DifferenceKind>("kind");
    QTest::addColumn<QString>("what");
    const auto changed = [](const QByteArray &from, const QByteArray &to) {
        Q_ASSERT(row.contains(from));
        return listing(QByteArray(row).replace(from, to));
    };
    const QString inRow = u"NetworkInterfaceSets.NetworkInterfaceSet[]."_s;
    QTest::newRow("a field more") << changed(R"("ZoneId")", R"("Mood":{"a":1},"ZoneId")")
                                  << DifferenceKind::UnknownField << inRow + u"Mood"_s;
    QTest::newRow("a field less") << changed(R"("ZoneId":"z",)", "") << DifferenceKind::MissingField
                                  << inRow + u"ZoneId"_s;
    QTest::newRow("null") << changed(R"("ZoneId":"z")", R"("ZoneId":null)") << DifferenceKind::MissingField
                          << inRow + u"ZoneId"_s;
    QTest::newRow("no sets") << changed(R"("Ipv6Sets")", R"("Tags":{},"Ipv6Setz")") << DifferenceKind::MissingField
                             << inRow + u"Ipv6Sets"_s;
    QTest::newRow("another type") << changed(R"("ServiceManaged":false)", R"("ServiceManaged":"false")")
                                  << DifferenceKind::OtherType
                                  << inRow + u"ServiceManaged is text, not true or false"_s;
    QTest::newRow("no list") << changed(R"({"Ipv6Set":[{"Ipv6Address":"2001:db8::5"}]})", R"({"Ipv6Set":{}})")
                             << DifferenceKind::OtherType << inRow + u"Ipv6Sets.Ipv6Set is object, not list"_s;
    QTest::newRow("a text in a list of objects")
        << changed(R"({"Ipv6Address":"2001:db8::5"})", R"("2001:db8::5")") << DifferenceKind::OtherType
        << inRow + u"Ipv6Sets.Ipv6Set[] is text, not object"_s;
    QTest::newRow("a new state") << changed("InUse", "Dreaming") << DifferenceKind::UnknownWord
                                 << inRow + u"Status is \"Dreaming\""_s;
    QTest::newRow("a new type") << changed("Secondary", "Tertiary") << DifferenceKind::UnknownWord
                                << inRow + u"Type is \"Tertiary\""_s;
    QTest::newRow("no address") << changed("2001:db8::5", "2001:db8::5/64") << DifferenceKind::BadValue
                                << inRow + u"Ipv6Sets.Ipv6Set[].Ipv6Address is like \"xxxx:xxx::x/xx\""_s;
    QTest::newRow("an expanded address") << changed("2001:db8::5", "2001:0DB8:0:0:0:0:0:5") << DifferenceKind::Spelling
                                         << inRow + u"Ipv6Sets.Ipv6Set[].Ipv6Address"_s;
    QTest::newRow("no time") << changed("2026-11-24T06:14:22Z", "yesterday") << DifferenceKind::BadValue
                             << inRow + u"CreationTime is like \"yxstxrxxy\""_s;
    QTest::newRow("no id") << changed(R"("NetworkInterfaceId":"eni-1",)", "") << DifferenceKind::SkippedRow
                           << u"no NetworkInterfaceId"_s;
    QTest::newRow("no rows") << QByteArray(R"({"RequestId":"r"})") << DifferenceKind::MissingField
                             << u"NetworkInterfaceSets"_s;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + listing(row) << DifferenceKind::Repaired
                                       << u"a byte order mark"_s;
    QTest::newRow("no UTF-8") << changed("eni-1", "eni-\xFF") << DifferenceKind::Repaired
                              << u"bytes that are no UTF-8"_s;
    QTest::newRow("a token in a row") << listing(R"({"NextToken":"x",)" + row.mid(1), R"("PageSize":1)")
                                      << DifferenceKind::EarlyToken << u"NextToken"_s;
    QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><DescribeNetworkInterfacesResponse/>")
                         << DifferenceKind::Xml << u"the answer"_s;
    QTest::newRow("half") << listing(row).chopped(30) << DifferenceKind::Unreadable << u"unterminated string"_s;
    QTest::newRow("a list") << QByteArray("[]") << DifferenceKind::Unreadable << u"not an object"_s;
}

void TestLiveFields::eachDifferenceIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(DifferenceKind, kind);
    QFETCH(QString, what);
    live::Differences differences;
    const QString action = u"DescribeNetworkInterfaces"_s;
    live::AnswerCheck(domain::Generation::Current, differences).check(asking(action), answer(body));
    QVERIFY2(differences.has(kind, action, what), qPrintable(differences.lines(live::Detail::Masked).join(u'\n')));
}

void TestLiveFields::whatOneGenerationPromisesTheOtherNeedNotKeep()
{
    const QByteArray receipt = R"({"RequestId":"r"})";
    const QString action = u"AssignIpv6Addresses"_s;
    live::Differences current;
    live::AnswerCheck(domain::Generation::Current, current).check(asking(action), answer(receipt));
    QVERIFY(current.has(DifferenceKind::MissingField, action, u"Ipv6Sets"_s));
    live::Differences older;
    live::AnswerCheck(domain::Generation::G2019, older).check(asking(action), answer(receipt));
    QVERIFY(older.isEmpty());
    live::AnswerCheck(domain::Generation::G2019, older)
        .check(asking(u"DescribeNetworkInterfaces"_s), answer(listing(row, R"("PageSize":100,"PageNumber":1)")));
    QVERIFY(older.has(DifferenceKind::MissingField, u"DescribeNetworkInterfaces"_s, u"TotalCount"_s));
}

void TestLiveFields::anAnswerWithoutADateIsTold()
{
    live::Differences differences;
    const QString action = u"UnassignIpv6Addresses"_s;
    live::AnswerCheck(domain::Generation::Current, differences)
        .check(asking(action), net::ApiReply{R"({"RequestId":"r"})", {}, 1});
    QVERIFY(differences.has(DifferenceKind::NoDate, action, u"no Date"_s));
    QCOMPARE(differences.count(), 1);
}

void TestLiveFields::aRefusalAsDocumentedDiffersInNothing()
{
    for (const char *name :
         {"404.InvalidEniId.NotFound", "403.Forbidden.RAM.AccessDeniedDetail", "400.SignatureDoesNotMatch"}) {
        const QByteArray body =
            contentOf(u"%1/api/errors/%2.json"_s.arg(QStringLiteral(ENIDESK_TEST_DATA), QString::fromLatin1(name)));
        QVERIFY(!body.isEmpty());
        live::Differences differences;
        live::AnswerCheck(domain::Generation::Current, differences)
            .check(asking(u"DescribeNetworkInterfaces"_s),
                   api::parseError(body, QByteArray(name).left(3).toInt(), "application/json"));
        QVERIFY2(differences.isEmpty(), qPrintable(differences.lines(live::Detail::Verbose).join(u'\n')));
    }
}

void TestLiveFields::oddRefusalsAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<DifferenceKind>("kind");
    QTest::addColumn<QString>("what");
    QTest::newRow("an unknown code") << QByteArray(R"({"Code":"Moon.Phase","Message":"m","RequestId":"r"})")
                                     << DifferenceKind::UnknownCode << u"Moon.Phase, HTTP status 400"_s;
    QTest::newRow("XML") << QByteArray("<Error><Code>Throttling</Code><Message>m</Message></Error>")
                         << DifferenceKind::Xml << u"an error"_s;
    QTest::newRow("lower case") << QByteArray(R"({"code":"Throttling","message":"m","requestId":"r"})")
                                << DifferenceKind::UnknownField << u"code"_s;
    QTest::newRow("no request id") << QByteArray(R"({"Code":"Throttling","Message":"m"})")
                                   << DifferenceKind::MissingField << u"RequestId"_s;
    QTest::newRow("a page") << QByteArray("<html>Bad gateway</html>") << DifferenceKind::Unreadable
                            << u"not the API's error, HTTP status 400"_s;
}

void TestLiveFields::oddRefusalsAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(DifferenceKind, kind);
    QFETCH(QString, what);
    live::Differences differences;
    live::AnswerCheck(domain::Generation::Current, differences)
        .check(asking(u"DescribeRegions"_s), api::parseError(body, 400, "text/plain"));
    QVERIFY2(differences.has(kind, u"DescribeRegions"_s, what),
             qPrintable(differences.lines(live::Detail::Masked).join(u'\n')));
}

void TestLiveFields::valuesAreShownOnRequestOnly()
{
    live::Differences differences;
    differences.add(DifferenceKind::Spelling, u"A"_s, u"Path"_s, u"2001:DB8::5\x1b[2J"_s);
    differences.add(DifferenceKind::Spelling, u"A"_s, u"Path"_s, u"2001:DB8::6"_s);
    const QString masked = differences.lines(live::Detail::Masked).join(u'\n');
    QVERIFY(masked.contains(u"A: Path (2 times)"));
    QVERIFY(!masked.contains(u"DB8"));
    const QString verbose = differences.lines(live::Detail::Verbose).join(u'\n');
    QVERIFY(verbose.endsWith(u"for example 2001:DB8::5?[2J"));
    QCOMPARE(live::maskedId(u"eni-bp1abcdefgh4f2a"_s), u"eni-bp1…4f2a"_s);
    QCOMPARE(live::maskedId(u"eni-1"_s), u"…"_s);
}

QTEST_GUILESS_MAIN(TestLiveFields)
#include "tst_livefields.moc"
