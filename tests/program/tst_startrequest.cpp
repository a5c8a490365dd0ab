// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/interfacelink.h"
#include "app/program/startrequest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using program::StartRequest;

class StartRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void idsAndLinksAreTakenTogether();
    void theWindowThatExplainsIsAskedForByALink();
    void theRegionOfALinkMayBeNamedBesides();
    void whatIsWrongIsNamedWithTheCure_data();
    void whatIsWrongIsNamedWithTheCure();
    void aHostileArgumentIsNamedShortAndPrintable();
    void notMoreThanALinkMayNameIsTaken();
    void whatASocketMayAskForIsBounded();
};

void StartRequestTest::idsAndLinksAreTakenTogether()
{
    StartRequest request;
    QVERIFY(request.add({u"eni-1"_s, u"enidesk://eni/cn-beijing/eni-2,eni-1"_s, u"eni-3"_s}));
    QCOMPARE(request.region, u"cn-beijing"_s);
    QCOMPARE(request.interfaceIds, QStringList({u"eni-1"_s, u"eni-2"_s, u"eni-3"_s}));
    QVERIFY(!request.explains);
}

void StartRequestTest::theWindowThatExplainsIsAskedForByALink()
{
    StartRequest request;
    QVERIFY(request.add({u"enidesk://explain"_s}));
    QVERIFY(request.explains);
    QVERIFY(request.interfaceIds.isEmpty());
}

void StartRequestTest::theRegionOfALinkMayBeNamedBesides()
{
    StartRequest request;
    request.region = u"cn-beijing"_s;
    QVERIFY(request.add({u"enidesk://eni/cn-beijing/eni-2"_s}));
    QCOMPARE(request.region, u"cn-beijing"_s);
}

void StartRequestTest::whatIsWrongIsNamedWithTheCure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("cure");
    QTest::newRow("a word") << QStringList{u"nonsense"_s} << u"\"nonsense\""_s << u"eni-…"_s;
    QTest::newRow("empty") << QStringList{QString()} << u"\"\""_s << u"eni-…"_s;
    QTest::newRow("another link") << QStringList{u"enidesk://unassign/eni-1"_s} << u"\"enidesk://unassign/eni-1\""_s
                                  << u"enidesk://eni/REGION/ID"_s;
    QTest::newRow("explain with a text") << QStringList{u"enidesk://explain/Throttling"_s} << u"explain/Throttling"_s
                                         << u"enidesk://explain"_s;
    QTest::newRow("a large scheme") << QStringList{u"ENIDESK://eni/cn-beijing/eni-1"_s} << u"ENIDESK"_s
                                    << u"enidesk://eni/REGION/ID"_s;
    QTest::newRow("two regions") << QStringList{u"enidesk://eni/cn-beijing/eni-1"_s,
                                                u"enidesk://eni/cn-hangzhou/eni-2"_s}
                                 << u"cn-hangzhou/eni-2"_s << u"one region"_s;
}

void StartRequestTest::whatIsWrongIsNamedWithTheCure()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QFETCH(QString, cure);
    StartRequest request;
    const auto added = request.add(arguments);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, core::ErrorKind::InputInvalid);
    QVERIFY2(added.error().detail.contains(named), qPrintable(added.error().detail));
    QVERIFY2(added.error().detail.contains(cure), qPrintable(added.error().detail));
}

void StartRequestTest::aHostileArgumentIsNamedShortAndPrintable()
{
    StartRequest request;
    const auto added = request.add({u"enidesk://\x1b]0;title\x07\n\u202e"_s + QString(100'000, u'a')});
    QVERIFY(!added);
    QVERIFY(added.error().detail.size() < 250);
    for (const QChar character : added.error().detail)
        QVERIFY(character.isPrint());
}

void StartRequestTest::notMoreThanALinkMayNameIsTaken()
{
    QStringList ids;
    for (int i = 0; i < domain::InterfaceLink::mostInterfaces; ++i)
        ids.append(u"eni-%1"_s.arg(i));
    QVERIFY(StartRequest().add(ids + ids)); // each counts once
    QVERIFY(!StartRequest().add(ids << u"eni-more"_s));
}

void StartRequestTest::whatASocketMayAskForIsBounded()
{
    const auto isValid = [](auto change) {
        StartRequest request{u"生产 (prod)"_s, u"cn-hangzhou"_s, {u"eni-1"_s}, true};
        change(request);
        return request.isValid();
    };
    QVERIFY(isValid([](StartRequest &) {}));
    QVERIFY(isValid([](StartRequest &request) { request = {}; }));
    QVERIFY(!isValid([](StartRequest &request) { request.profile = QString(201, u'p'); }));
    QVERIFY(!isValid([](StartRequest &request) { request.profile = u"a\nb"_s; }));
    QVERIFY(!isValid([](StartRequest &request) { request.region = u"../etc"_s; }));
    QVERIFY(!isValid([](StartRequest &request) { request.region = u"cn_hangzhou"_s; }));
    QVERIFY(!isValid([](StartRequest &request) { request.interfaceIds = {u"i-1"_s}; }));
    QVERIFY(!isValid([](StartRequest &request) { request.interfaceIds = QStringList(101, u"eni-1"_s); }));
}

QTEST_GUILESS_MAIN(StartRequestTest)
#include "tst_startrequest.moc"
