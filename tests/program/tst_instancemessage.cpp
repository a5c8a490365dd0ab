// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/instancemessage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using program::InstanceAnswer;
using program::InstanceMessage;

class InstanceMessageTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadTheSame();
    void theLongestMessageFits();
    void whatIsNotThereIsEmptyAndWhatIsNotKnownIsLeftOut();
    void anythingElseIsNoMessage_data();
    void anythingElseIsNoMessage();
    void answersAreReadAndAnythingElseIsNotUnderstood();
    void mutatedLinesAreReadStrictlyOrNotAtAll();

private:
    static InstanceMessage full();
};

InstanceMessage InstanceMessageTest::full()
{
    return {{u"生产"_s, u"cn-hangzhou"_s, {u"eni-1"_s, u"eni-2"_s}, true}, {u"kwin-1_TIME5"_s, u"kwin-7"_s}};
}

void InstanceMessageTest::whatIsWrittenIsReadTheSame()
{
    for (const InstanceMessage &message : {full(), InstanceMessage()}) {
        const QByteArray line = message.toLine();
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(InstanceMessage::parse(line), std::optional(message));
    }
}

void InstanceMessageTest::theLongestMessageFits()
{
    InstanceMessage message;
    message.request.profile = QString(200, u'网');
    message.request.region = QString(63, u'r');
    for (int i = 0; i < 100; ++i)
        message.request.interfaceIds.append(u"eni-%1"_s.arg(i, 40, 10, QChar(u'0')));
    message.activation = {QString(512, u'"'), QString(512, u'\\')};
    QVERIFY(message.toLine().size() <= InstanceMessage::longest);
    QCOMPARE(InstanceMessage::parse(message.toLine()), std::optional(message));
}

void InstanceMessageTest::whatIsNotThereIsEmptyAndWhatIsNotKnownIsLeftOut()
{
    QCOMPARE(InstanceMessage::parse("{\"version\":1}\n"), std::optional(InstanceMessage()));
    const auto read = InstanceMessage::parse(R"({"version":1,"region":"cn-beijing","later":{"a":[1]}})"
                                             "\n");
    QVERIFY(read);
    QCOMPARE(read->request.region, u"cn-beijing"_s);
}

void InstanceMessageTest::anythingElseIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a line end") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe{}\n", 6);
    QTest::newRow("an array") << QByteArray("[1]\n");
    QTest::newRow("no version") << QByteArray("{}\n");
    QTest::newRow("a text for the version") << QByteArray("{\"version\":\"1\"}\n");
    QTest::newRow("another version") << QByteArray("{\"version\":2}\n");
    QTest::newRow("no whole version") << QByteArray("{\"version\":1.5}\n");
    QTest::newRow("cut off") << full().toLine().chopped(10);
    QTest::newRow("a number for a text") << QByteArray("{\"version\":1,\"profile\":7}\n");
    QTest::newRow("a text for the ids") << QByteArray("{\"version\":1,\"interfaces\":\"eni-1\"}\n");
    QTest::newRow("a number for an id") << QByteArray("{\"version\":1,\"interfaces\":[1]}\n");
    QTest::newRow("no id") << QByteArray("{\"version\":1,\"interfaces\":[\"--demo\"]}\n");
    QTest::newRow("no region") << QByteArray("{\"version\":1,\"region\":\"a b\"}\n");
    QTest::newRow("a number for yes") << QByteArray("{\"version\":1,\"explain\":1}\n");
    QTest::newRow("a line end in the token") << QByteArray("{\"version\":1,\"activationToken\":\"a\\nb\"}\n");
    QTest::newRow("a long token") << QByteArray("{\"version\":1,\"startupId\":\"" + QByteArray(513, 'a') + "\"}\n");
    QTest::newRow("deep") << QByteArray(QByteArray(30'000, '[') + QByteArray(30'000, ']'));
    QTest::newRow("too long") << QByteArray("{\"version\":1,\"later\":\"" + QByteArray(70'000, 'a') + "\"}\n");
}

void InstanceMessageTest::anythingElseIsNoMessage()
{
    QFETCH(QByteArray, line);
    QVERIFY(!InstanceMessage::parse(line));
    QCOMPARE(program::parseAnswer(line), InstanceAnswer::NotUnderstood);
}

void InstanceMessageTest::answersAreReadAndAnythingElseIsNotUnderstood()
{
    for (const InstanceAnswer answer : {InstanceAnswer::Taken, InstanceAnswer::NotUnderstood})
        QCOMPARE(program::parseAnswer(toLine(answer)), answer);
    QCOMPARE(program::parseAnswer("{\"version\":1,\"taken\":\"yes\"}\n"), InstanceAnswer::NotUnderstood);
    QCOMPARE(program::parseAnswer("{\"version\":2,\"taken\":true}\n"), InstanceAnswer::NotUnderstood);
}

void InstanceMessageTest::mutatedLinesAreReadStrictlyOrNotAtAll()
{
    QRandomGenerator random(11);
    const QByteArray whole = full().toLine();
    int read = 0;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray line = whole;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const int at = random.bounded(static_cast<int>(line.size()));
            switch (random.bounded(3)) {
            case 0:
                line[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                line.insert(at, whole.mid(random.bounded(static_cast<int>(whole.size())), random.bounded(20)));
                break;
            default:
                line.remove(at, random.bounded(1, 6));
                break;
            }
        }
        const auto message = InstanceMessage::parse(line);
        if (!message)
            continue;
        ++read;
        QVERIFY(message->request.isValid() && message->activation.isValid());
        QCOMPARE(InstanceMessage::parse(message->toLine()), message);
    }
    QVERIFY(read > 100); // it is no test where nothing is read
}

QTEST_GUILESS_MAIN(InstanceMessageTest)
#include "tst_instancemessage.moc"
