// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/interfacelink.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using domain::InterfaceLink;

/// Links come from web pages, chats and other programs: whatever is not written as ours is none.
class TestInterfaceLink : public QObject
{
    Q_OBJECT

private slots:
    void oneInterfaceIsRead();
    void severalInterfacesAreReadOnceEach();
    void whatIsReadIsWrittenTheSame();
    void anythingElseIsNoLink_data();
    void anythingElseIsNoLink();
    void tooManyInterfacesAreNoLink();
    void whatIsNoIdMakesNoLink();
    void mutatedLinksAreReadStrictlyOrNotAtAll();
};

void TestInterfaceLink::oneInterfaceIsRead()
{
    const auto link = InterfaceLink::parse(u"enidesk://eni/cn-hangzhou/eni-bp14v2sdd3v8htln9wxy"_s);
    QVERIFY(link);
    QCOMPARE(link->regionId, u"cn-hangzhou"_s);
    QCOMPARE(link->interfaceIds, QStringList{u"eni-bp14v2sdd3v8htln9wxy"_s});
}

void TestInterfaceLink::severalInterfacesAreReadOnceEach()
{
    const auto link = InterfaceLink::parse(u"enidesk://eni/cn-shanghai-finance-1/eni-b,eni-a,eni-b"_s);
    QVERIFY(link);
    QCOMPARE(link->interfaceIds, QStringList({u"eni-b"_s, u"eni-a"_s}));
}

void TestInterfaceLink::whatIsReadIsWrittenTheSame()
{
    for (const QString &text : {u"enidesk://eni/cn-hangzhou/eni-1"_s, u"enidesk://eni/eu-central-1/eni-1,eni-2"_s}) {
        const auto link = InterfaceLink::parse(text);
        QVERIFY(link);
        QCOMPARE(link->toString(), text);
        QCOMPARE(QUrl(text, QUrl::StrictMode).toString(QUrl::FullyEncoded), text);
    }
}

void TestInterfaceLink::anythingElseIsNoLink_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text;
    };
    row("empty", {});
    row("another scheme", u"https://eni/cn-hangzhou/eni-1"_s);
    row("a large letter", u"ENIDESK://eni/cn-hangzhou/eni-1"_s);
    row("another host", u"enidesk://evil/cn-hangzhou/eni-1"_s);
    row("no host", u"enidesk:///eni/cn-hangzhou/eni-1"_s);
    row("no slashes", u"enidesk:eni/cn-hangzhou/eni-1"_s);
    row("a user", u"enidesk://me@eni/cn-hangzhou/eni-1"_s);
    row("a port", u"enidesk://eni:80/cn-hangzhou/eni-1"_s);
    row("a query", u"enidesk://eni/cn-hangzhou/eni-1?a=b"_s);
    row("a fragment", u"enidesk://eni/cn-hangzhou/eni-1#a"_s);
    row("an escape", u"enidesk://eni/cn-hangzhou/eni%2D1"_s);
    row("an escaped comma", u"enidesk://eni/cn-hangzhou/eni-1%2Ceni-2"_s);
    row("no region", u"enidesk://eni/eni-1"_s);
    row("an empty region", u"enidesk://eni//eni-1"_s);
    row("a region with dots", u"enidesk://eni/../eni-1"_s);
    row("a long region", u"enidesk://eni/cn"_s + u"-abcdefghijklmnopqrst"_s.repeated(4) + u"/eni-1"_s);
    row("no id", u"enidesk://eni/cn-hangzhou"_s);
    row("an empty id", u"enidesk://eni/cn-hangzhou/"_s);
    row("an empty second id", u"enidesk://eni/cn-hangzhou/eni-1,"_s);
    row("something after the id", u"enidesk://eni/cn-hangzhou/eni-1/"_s);
    row("a blank", u"enidesk://eni/cn-hangzhou/eni-1 "_s);
    row("a line end", u"enidesk://eni/cn-hangzhou/eni-1\n"_s);
    row("a null", u"enidesk://eni/cn-hangzhou/eni-1"_s + QChar());
    row("an instance", u"enidesk://eni/cn-hangzhou/i-bp1"_s);
    row("an option", u"enidesk://eni/cn-hangzhou/--demo"_s);
    row("a large id", u"enidesk://eni/cn-hangzhou/ENI-1"_s);
    row("Chinese", u"enidesk://eni/cn-hangzhou/eni-网卡"_s);
    row("full-width", u"enidesk://eni/cn-hangzhou/eni-１"_s);
    row("a long id", u"enidesk://eni/cn-hangzhou/eni-"_s + QString(41, u'a'));
    row("very long", u"enidesk://eni/cn-hangzhou/eni-"_s + QString(1'000'000, u'a'));
}

void TestInterfaceLink::anythingElseIsNoLink()
{
    QFETCH(QString, text);
    QVERIFY(!InterfaceLink::parse(text));
}

void TestInterfaceLink::tooManyInterfacesAreNoLink()
{
    QStringList ids;
    for (int i = 0; i < InterfaceLink::mostInterfaces; ++i)
        ids.append(u"eni-%1"_s.arg(i, 40, 10, QChar(u'0')));
    const QString beginning = u"enidesk://eni/cn-hangzhou/"_s;
    QVERIFY(InterfaceLink::parse(beginning + ids.join(u',')));
    QVERIFY(!InterfaceLink::parse(beginning + (ids << u"eni-x"_s).join(u',')));
}

void TestInterfaceLink::whatIsNoIdMakesNoLink()
{
    QCOMPARE((InterfaceLink{u"cn-hangzhou"_s, {u"eni-1"_s}}).toString(), u"enidesk://eni/cn-hangzhou/eni-1"_s);
    QCOMPARE((InterfaceLink{u"cn-hangzhou"_s, {u"eni-1/../x"_s}}).toString(), QString());
    QCOMPARE((InterfaceLink{u"evil.example"_s, {u"eni-1"_s}}).toString(), QString());
    QCOMPARE((InterfaceLink{u"cn-hangzhou"_s, {}}).toString(), QString());
    QCOMPARE((InterfaceLink{QString(), {u"eni-1"_s}}).toString(), QString());
}

void TestInterfaceLink::mutatedLinksAreReadStrictlyOrNotAtAll()
{
    QRandomGenerator random(5);
    const QString alphabet = u"aeinz019-,/:.?#@%&=+\\\"'<> \t\n\u0000\u202e\uff0f网ENI"_s;
    int read = 0;
    for (int round = 0; round < 50'000; ++round) {
        QString text = u"enidesk://eni/cn-hangzhou/eni-bp1a,eni-bp1b"_s;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(text.size()));
            const QChar letter = alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            switch (random.bounded(3)) {
            case 0:
                text[at] = letter;
                break;
            case 1:
                text.insert(at, letter);
                break;
            default:
                text.remove(at, random.bounded(1, 4));
                break;
            }
        }
        const auto link = InterfaceLink::parse(text);
        if (!link)
            continue;
        ++read;
        for (const QChar letter : text)
            QVERIFY2(letter.isLower() || letter.isDigit() || u"-,/:"_s.contains(letter), qPrintable(text));
        QCOMPARE(InterfaceLink::parse(link->toString()), link);
    }
    QVERIFY(read > 100); // it is no test where nothing is read
}

QTEST_GUILESS_MAIN(TestInterfaceLink)
#include "tst_interfacelink.moc"
