// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/codeshape.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Language;

class CodeShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void aShapeFitsByItsStars_data();
    void aShapeFitsByItsStars();
    void theStatusCountsOnlyWithoutACode();
    void theObjectIsReadFromTheCode_data();
    void theObjectIsReadFromTheCode();
};

void CodeShapeTest::aShapeFitsByItsStars_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("fits");
    QTest::newRow("end") << u"*.NotFound"_s << u"InvalidVpcId.NotFound"_s << true;
    QTest::newRow("other case") << u"*.notfound"_s << u"InvalidVpcId.NOTFOUND"_s << true;
    QTest::newRow("beginning") << u"Throttling.*"_s << u"Throttling.User"_s << true;
    QTest::newRow("the dot is needed") << u"Throttling.*"_s << u"Throttling"_s << false;
    QTest::newRow("middle") << u"*Quota*"_s << u"OperationDenied.QuotaExceed"_s << true;
    QTest::newRow("a beginning that has to be given up") << u"*ab*bc"_s << u"aabxbbc"_s << true;
    QTest::newRow("no end after the last star") << u"*ab*bc"_s << u"abcab"_s << false;
    QTest::newRow("stars that nothing is left for") << u"a**"_s << u"A"_s << true;
    QTest::newRow("everything") << u"*"_s << QString() << true;
    QTest::newRow("exact") << u"Throttling"_s << u"Throttling"_s << true;
    QTest::newRow("not the whole") << u"Throttling"_s << u"ThrottlingX"_s << false;
}

void CodeShapeTest::aShapeFitsByItsStars()
{
    QFETCH(const QString, shape);
    QFETCH(const QString, code);
    QTEST(explain::shapeFits(shape, code, 0), "fits");
}

void CodeShapeTest::theStatusCountsOnlyWithoutACode()
{
    QVERIFY(explain::shapeFits(u"status:5*"_s, {}, 503));
    QVERIFY(!explain::shapeFits(u"status:5*"_s, {}, 403));
    QVERIFY(!explain::shapeFits(u"status:5*"_s, {}, 0));
    QVERIFY(!explain::shapeFits(u"status:5*"_s, u"Xyzzy"_s, 503));
}

void CodeShapeTest::theObjectIsReadFromTheCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("known noun") << u"InvalidSecurityGroupId.NotFound"_s << u"security group"_s << u"安全组"_s;
    QTest::newRow("after the dot") << u"MissingParameter.RegionId"_s << u"region"_s << u"地域"_s;
    QTest::newRow("camel case") << u"InvalidDiskCategory.Malformed"_s << u"disk category"_s << u"“DiskCategory”"_s;
    QTest::newRow("no dot") << u"InvalidZoneId"_s << u"zone"_s << u"可用区"_s;
    QTest::newRow("quota") << u"QuotaExceed.Tags"_s << u"tag"_s << u"标签"_s;
    QTest::newRow("nothing named") << u"InvalidParameter"_s << QString() << QString();
    QTest::newRow("only judgement") << u"Invalid.NotFound"_s << QString() << QString();
}

void CodeShapeTest::theObjectIsReadFromTheCode()
{
    QFETCH(const QString, code);
    const explain::Catalogue catalogue;
    QTEST(explain::objectOfCode(code, catalogue.content().english, Language::English), "english");
    QTEST(explain::objectOfCode(code, catalogue.content().chinese, Language::Chinese), "chinese");
}

QTEST_GUILESS_MAIN(CodeShapeTest)
#include "tst_codeshape.moc"
