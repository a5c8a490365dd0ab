// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "tests/support/testproxy.h"
#include "tests/support/tlsfront.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using tests::Circumstances;
using tests::click;
using tests::find;
using tests::labels;
using tests::TestProxy;
using tests::TlsFront;
using tests::Workplace;

Q_DECLARE_METATYPE(TestProxy::Protocol)

/// The cloud under its real names, by TLS with an own CA, through a proxy that wants a password: entered in the
/// windows.
class JourneysProxyTest : public QObject
{
    Q_OBJECT

private:
    static Circumstances newUser()
    {
        Circumstances circumstances;
        circumstances.simulatorOptions = {u"--enis"_s, u"60"_s};
        circumstances.isSignedIn = false;
        return circumstances;
    }
    static QStringList hosts()
    {
        return {u"ecs.cn-hangzhou.aliyuncs.com"_s, u"vpc.cn-hangzhou.aliyuncs.com"_s,
                u"sts.cn-hangzhou.aliyuncs.com"_s};
    }
    static void setProxy(Workplace &desk, const TestProxy &proxy, TestProxy::Protocol protocol,
                         const QString &password);
    static void addProfile(Workplace &desk, const QString &caFile);
    static int rows(Workplace &desk)
    {
        return desk.window().findChild<QTableView *>(u"interfacesTable"_s)->model()->rowCount();
    }

private slots:
    void initTestCase();
    void aProxyWithAPasswordAndAnOwnCaWork_data();
    void aProxyWithAPasswordAndAnOwnCaWork();
    void aWrongPasswordIsExplainedAndPutRight();
    void anUnknownCaIsExplained();
};

void JourneysProxyTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is to be asked
}

void JourneysProxyTest::setProxy(Workplace &desk, const TestProxy &proxy, TestProxy::Protocol protocol,
                                 const QString &password)
{
    desk.window().findChild<QAction *>(u"actionPreferences"_s)->trigger();
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    auto *kind = find<QComboBox>(dialog, "proxyCombo");
    kind->setCurrentIndex(protocol == TestProxy::Protocol::Http ? 2 : 3);
    emit kind->activated(kind->currentIndex());
    find<QTabWidget>(dialog, "pages")->setCurrentWidget(find<QWidget>(dialog, "networkPage"));
    const auto fill = [&dialog](const char *name, const QString &text) {
        auto *edit = find<QLineEdit>(dialog, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    fill("hostEdit", u"127.0.0.1"_s);
    fill("portEdit", QString::number(proxy.port()));
    fill("userEdit", u"me"_s);
    fill("passwordEdit", password);
    click(dialog, "saveButton");
    auto *session = find<QPushButton>(dialog, "sessionButton");
    QTRY_VERIFY_WITH_TIMEOUT(session->isVisible(), 20000);
    QTest::mouseClick(session, Qt::LeftButton);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void JourneysProxyTest::addProfile(Workplace &desk, const QString &caFile)
{
    click(find<QWidget>(&desk.window(), "welcomePage"), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(dialog, "nameEdit"), u"prod"_s);
    QTest::keyClicks(find<QLineEdit>(dialog, "keyIdEdit"), desk.cloud().accessKeyId());
    QTest::keyClicks(find<QLineEdit>(dialog, "secretEdit"), QString::fromLatin1(desk.cloud().accessKeySecret()));
    QTest::keyClicks(find<QLineEdit>(dialog, "caFileEdit"), caFile);
    click(dialog, "saveButton");
    auto *session = find<QPushButton>(dialog, "sessionButton");
    QTRY_VERIFY_WITH_TIMEOUT(session->isVisible(), 20000);
    QTest::mouseClick(session, Qt::LeftButton);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void JourneysProxyTest::aProxyWithAPasswordAndAnOwnCaWork_data()
{
    QTest::addColumn<TestProxy::Protocol>("protocol");
    QTest::newRow("HTTP") << TestProxy::Protocol::Http;
    QTest::newRow("SOCKS5") << TestProxy::Protocol::Socks5;
}

void JourneysProxyTest::aProxyWithAPasswordAndAnOwnCaWork()
{
    QFETCH(TestProxy::Protocol, protocol);
    Workplace desk(newUser());
    const TlsFront front(desk.cloud().endpoint().port(), hosts());
    TestProxy proxy(protocol, front.port());
    proxy.wantPassword(u"me"_s, u"through-it"_s);
    setProxy(desk, proxy, protocol, u"through-it"_s);
    addProfile(desk, front.caFile());
    QVERIFY2(desk.isListed(), qPrintable(desk.listingText()));
    const auto isForEcs = [](const TestProxy::Asked &asked) {
        return asked.granted && asked.host == u"ecs.cn-hangzhou.aliyuncs.com";
    };
    QVERIFY(std::any_of(proxy.asked().begin(), proxy.asked().end(), isForEcs));
}

void JourneysProxyTest::aWrongPasswordIsExplainedAndPutRight()
{
    Workplace desk(newUser());
    const TlsFront front(desk.cloud().endpoint().port(), hosts());
    TestProxy proxy(TestProxy::Protocol::Http, front.port());
    proxy.wantPassword(u"me"_s, u"through-it"_s);
    setProxy(desk, proxy, TestProxy::Protocol::Http, u"not-it"_s);
    addProfile(desk, front.caFile());
    const auto text = [&desk] {
        return desk.listingText();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(u"proxy"_s) && text().contains(u"password"_s), qPrintable(text()), 30000);
    QCOMPARE(rows(desk), 0);
    setProxy(desk, proxy, TestProxy::Protocol::Http, u"through-it"_s);
    click(find<QWidget>(&desk.window(), "statePage"), "stateButton");
    QVERIFY2(desk.isListed(), qPrintable(text()));
}

void JourneysProxyTest::anUnknownCaIsExplained()
{
    Workplace desk(newUser());
    const TlsFront front(desk.cloud().endpoint().port(), hosts());
    TestProxy proxy(TestProxy::Protocol::Http, front.port());
    proxy.wantPassword(u"me"_s, u"through-it"_s);
    setProxy(desk, proxy, TestProxy::Protocol::Http, u"through-it"_s);
    addProfile(desk, {});
    const auto text = [&desk] {
        return desk.listingText();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(u"certificate"_s), qPrintable(text()), 30000);
    QCOMPARE(rows(desk), 0);
    auto *offer = find<QPushButton>(find<QWidget>(&desk.window(), "statePage"), "offerButton");
    QTRY_VERIFY2(offer->isVisible(), qPrintable(text()));
    QTest::mouseClick(offer, Qt::LeftButton);
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(dialog, "caFileEdit"), front.caFile());
    click(dialog, "saveButton");
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    click(find<QWidget>(&desk.window(), "statePage"), "stateButton");
    QVERIFY2(desk.isListed(), qPrintable(text()));
}

QTEST_MAIN(JourneysProxyTest)
#include "tst_journeysproxy.moc"
