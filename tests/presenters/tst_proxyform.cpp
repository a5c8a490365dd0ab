// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/proxyform.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using presenters::ProxyForm;

class ProxyFormTest : public QObject
{
    Q_OBJECT

private:
    static ProxyForm form(const QString &host, const QString &port = u"8080"_s, const QString &user = {},
                          domain::ProxyKind kind = domain::ProxyKind::Http)
    {
        return {kind, host, port, user};
    }

private slots:
    void aHostIsANameOrAnAddress_data();
    void aHostIsANameOrAnAddress();
    void aPortIsANumber_data();
    void aPortIsANumber();
    void aUserNeedsNoPassword();
    void whatAProxyCannotTakeIsRefused();
    void onlyAProxyOfOnesOwnIsJudged();
    void aGoodFormIsTakenWithoutBlanksAndBrackets();
};

void ProxyFormTest::aHostIsANameOrAnAddress_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("name") << u"proxy"_s << true;
    QTest::newRow("domain name") << u"proxy-1.corp.example.com"_s << true;
    QTest::newRow("domain name with a dot behind") << u"proxy.corp."_s << true;
    QTest::newRow("underscore") << u"my_proxy.corp"_s << true;
    QTest::newRow("Chinese name") << u"代理.公司.cn"_s << true;
    QTest::newRow("blanks around") << u"  proxy  "_s << true;
    QTest::newRow("IPv4") << u"192.168.0.1"_s << true;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << true;
    QTest::newRow("IPv6 in brackets") << u"[2001:DB8::1]"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << u"   "_s << false;
    QTest::newRow("URL") << u"http://proxy"_s << false;
    QTest::newRow("with a user") << u"ops@proxy"_s << false;
    QTest::newRow("with a port") << u"proxy:3128"_s << false;
    QTest::newRow("blank inside") << u"pro xy"_s << false;
    QTest::newRow("IPv4 out of range") << u"256.1.1.1"_s << false;
    QTest::newRow("IPv6 with too many groups") << u"1:2:3:4:5:6:7:8:9"_s << false;
    QTest::newRow("hyphen in front") << u"-proxy"_s << false;
    QTest::newRow("two dots") << u"proxy..corp"_s << false;
    QTest::newRow("label too long") << QString(64, u'a') << false;
    QTest::newRow("name too long") << u"abcdefg."_s.repeated(32) + u"com"_s << false;
}

void ProxyFormTest::aHostIsANameOrAnAddress()
{
    QFETCH(QString, host);
    QFETCH(bool, isGood);
    QCOMPARE(form(host).hostProblem().isEmpty(), isGood);
}

void ProxyFormTest::aPortIsANumber_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("usual") << u"3128"_s << true;
    QTest::newRow("least") << u"1"_s << true;
    QTest::newRow("most") << u"65535"_s << true;
    QTest::newRow("blanks around") << u" 80 "_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("too high") << u"65536"_s << false;
    QTest::newRow("far too high") << u"4294967376"_s << false;
    QTest::newRow("minus") << u"-1"_s << false;
    QTest::newRow("word") << u"http"_s << false;
    QTest::newRow("fraction") << u"80.5"_s << false;
    QTest::newRow("Arabic digits") << u"٨٠"_s << false;
}

void ProxyFormTest::aPortIsANumber()
{
    QFETCH(QString, port);
    QFETCH(bool, isGood);
    QCOMPARE(form(u"proxy"_s, port).portProblem().isEmpty(), isGood);
}

void ProxyFormTest::aUserNeedsNoPassword()
{
    QCOMPARE(form(u"proxy"_s, u"80"_s, u"ops"_s).userProblem(), QString());
    QCOMPARE(form(u"proxy"_s, u"80"_s, u"ops"_s).passwordProblem(0), QString());
    QCOMPARE(form(u"proxy"_s, u"80"_s, u"ops"_s).passwordProblem(9), QString());
    QVERIFY(!form(u"proxy"_s).passwordProblem(9).isEmpty());
}

void ProxyFormTest::whatAProxyCannotTakeIsRefused()
{
    constexpr auto socks = domain::ProxyKind::Socks5;
    QVERIFY(!form(u"proxy"_s, u"80"_s, u"a:b"_s).userProblem().isEmpty());
    QCOMPARE(form(u"proxy"_s, u"80"_s, u"a:b"_s, socks).userProblem(), QString());
    QVERIFY(!form(u"proxy"_s, u"80"_s, u"a\nb"_s).userProblem().isEmpty());
    QVERIFY(!form(u"proxy"_s, u"80"_s, QString(86, u'网'), socks).userProblem().isEmpty());
    QCOMPARE(form(u"proxy"_s, u"80"_s, QString(85, u'网'), socks).userProblem(), QString());
    QVERIFY(!form(u"proxy"_s, u"80"_s, u"ops"_s, socks).passwordProblem(256).isEmpty());
    QCOMPARE(form(u"proxy"_s, u"80"_s, u"ops"_s).passwordProblem(256), QString());
}

void ProxyFormTest::onlyAProxyOfOnesOwnIsJudged()
{
    for (const domain::ProxyKind kind : {domain::ProxyKind::System, domain::ProxyKind::None}) {
        const ProxyForm wrong = form(u"://"_s, u"x"_s, u"\n"_s, kind);
        QVERIFY(wrong.hostProblem().isEmpty() && wrong.portProblem().isEmpty() && wrong.userProblem().isEmpty());
        QVERIFY(wrong.passwordProblem(9).isEmpty());
    }
}

void ProxyFormTest::aGoodFormIsTakenWithoutBlanksAndBrackets()
{
    const domain::ProxyChoice expected{domain::ProxyKind::Http, u"::1"_s, 80, u"ops"_s};
    QVERIFY(form(u" [::1] "_s, u" 80"_s, u"ops"_s).choice({}) == expected);
    QVERIFY(ProxyForm::of(expected).choice({}) == expected);
    const domain::ProxyChoice kept = form(u"://"_s, u"x"_s, u"ops"_s, domain::ProxyKind::None).choice(expected);
    QCOMPARE(kept.host, u"::1"_s);
    QCOMPARE(kept.port, 80);
}

QTEST_GUILESS_MAIN(ProxyFormTest)
#include "tst_proxyform.moc"
