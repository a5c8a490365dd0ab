// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "tests/net/rawserver.h"
#include "tests/support/laxtlsfront.h"
#include "ui/attemptoutcome.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tests::Authority;
using tests::Certificate;
using tests::click;
using tests::find;
using tests::KeyKind;
using tests::labels;
using tests::LaxTlsFront;
using tests::RawServer;
using tests::Validity;
using tests::Workplace;

namespace {

enum class Fault {
    SelfSigned,
    WrongHost,
    Expired,
    NotYetValid,
    UnknownAuthority,
    WeakKey,
    WeakSignature,
    RedirectToHttp,
};

Certificate faulty(const Authority &authority, Fault fault)
{
    const QStringList host{u"127.0.0.1"_s};
    switch (fault) {
    case Fault::SelfSigned:
        return tests::selfSigned();
    case Fault::WrongHost:
        return authority.issue({u"ecs.example.com"_s, u"127.0.0.2"_s});
    case Fault::Expired:
        return authority.issue(host, Validity::Expired);
    case Fault::NotYetValid:
        return authority.issue(host, Validity::NotYet);
    case Fault::UnknownAuthority:
        return Authority(u"Another Authority"_s).issue(host);
    case Fault::WeakKey:
        return authority.issue(host, Validity::Now, KeyKind::Rsa1024);
    case Fault::WeakSignature:
        return authority.issue(host, Validity::Now, KeyKind::EcSha1);
    case Fault::RedirectToHttp:
        break;
    }
    return authority.issue(host);
}

QString fileOf(const Authority &authority, const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"ca.pem"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(authority.certificate().toPem());
    return file.fileName();
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// Servers that are not to be trusted, each beside one that differs in nothing but its fault and is trusted.
class JourneysTlsTest : public QObject
{
    Q_OBJECT

private:
    void ask(QDialog &dialog, quint16 port);
    static void fillIn(Workplace &desk, QDialog &dialog, const QString &caFile);
    static void keepForThisSession(QDialog &dialog);
    static QStringList buttonsThatWouldIgnoreIt(const QWidget &part);

private slots:
    void initTestCase();
    void aServerThatIsNotToBeTrustedIsRefused_data();
    void aServerThatIsNotToBeTrustedIsRefused();
    void plainHttpToAnotherComputerIsRefused();
};

void JourneysTlsTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is to be asked
}

void JourneysTlsTest::fillIn(Workplace &desk, QDialog &dialog, const QString &caFile)
{
    const auto fill = [&dialog](const char *name, const QString &text) {
        find<QLineEdit>(&dialog, name)->setText(text);
    };
    fill("nameEdit", u"own"_s);
    fill("keyIdEdit", desk.cloud().accessKeyId());
    QTest::keyClicks(find<QLineEdit>(&dialog, "secretEdit"), QString::fromLatin1(desk.cloud().accessKeySecret()));
    fill("caFileEdit", caFile);
    auto *kind = find<QComboBox>(&dialog, "endpointCombo");
    kind->setCurrentIndex(2);
    emit kind->activated(2);
}

/// Presses "Test" for the server at @p port and waits for the end.
void JourneysTlsTest::ask(QDialog &dialog, quint16 port)
{
    find<QLineEdit>(&dialog, "endpointEdit")->setText(u"https://127.0.0.1:%1"_s.arg(port));
    click(&dialog, "testButton");
    const auto *outcome = find<ui::AttemptOutcome>(&dialog, "outcome");
    using Look = ui::AttemptOutcome::Look;
    QTRY_VERIFY_WITH_TIMEOUT(outcome->content().look == Look::Done || outcome->content().look == Look::Failed, 30000);
}

void JourneysTlsTest::keepForThisSession(QDialog &dialog)
{
    const QPointer<QDialog> window(&dialog);
    click(&dialog, "saveButton");
    auto *session = find<QPushButton>(&dialog, "sessionButton");
    QTRY_VERIFY_WITH_TIMEOUT(session->isVisible(), 20000);
    QTest::mouseClick(session, Qt::LeftButton);
    QTRY_VERIFY(!window || !window->isVisible());
}

QStringList JourneysTlsTest::buttonsThatWouldIgnoreIt(const QWidget &part)
{
    QStringList found;
    for (const auto *button : part.findChildren<QAbstractButton *>()) {
        for (const QString &word : {u"gnore"_s, u"nyway"_s, u"xception"_s, u"忽略"_s, u"仍然"_s, u"例外"_s}) {
            if (button->text().contains(word))
                found += button->text();
        }
    }
    return found;
}

void JourneysTlsTest::aServerThatIsNotToBeTrustedIsRefused_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const QString weak = u"The certificate of 127.0.0.1 is too weak to be trusted."_s;
    const QString weakZh = u"证书强度不足"_s;
    QTest::newRow("self-signed") << Fault::SelfSigned << u"The certificate of 127.0.0.1 is signed by itself alone."_s
                                 << u"自行签名"_s;
    QTest::newRow("wrong host") << Fault::WrongHost << u"The certificate that was shown does not belong to 127.0.0.1."_s
                                << u"不属于"_s;
    QTest::newRow("expired") << Fault::Expired << u"The certificate of 127.0.0.1 has expired."_s << u"过期"_s;
    QTest::newRow("not yet valid") << Fault::NotYetValid << u"The certificate of 127.0.0.1 is not valid yet."_s
                                   << u"证书尚未生效"_s;
    QTest::newRow("unknown authority") << Fault::UnknownAuthority
                                       << u"This computer does not know who vouches for 127.0.0.1."_s << u"签发"_s;
    QTest::newRow("weak key") << Fault::WeakKey << weak << weakZh;
    QTest::newRow("weak signature") << Fault::WeakSignature << weak << weakZh;
    QTest::newRow("redirect to http")
        << Fault::RedirectToHttp
        << u"The request was sent on to an address without encryption; the program does not follow."_s
        << u"请求被转到未加密的地址"_s;
}

void JourneysTlsTest::aServerThatIsNotToBeTrustedIsRefused()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    const auto plain = [](QString text) {
        return text.remove(QChar(0x200B));
    };
    tests::Circumstances circumstances;
    circumstances.simulatorOptions = {u"--enis"_s, u"10"_s};
    circumstances.isSignedIn = false;
    circumstances.timeScale = 2;
    Workplace desk(circumstances);
    QTemporaryDir folder;
    const Authority authority;

    RawServer target; // of the redirect
    RawServer redirecting;
    redirecting.then(
        tests::answering(302, {}, "Location: " + target.url().toEncoded() + "\r\nContent-Type: text/html\r\n"));
    const bool redirects = fault == Fault::RedirectToHttp;
    const KeyKind twin = fault == Fault::WeakKey ? KeyKind::Rsa2048 : KeyKind::Ec;
    const int cloudPort = desk.cloud().endpoint().port();
    const LaxTlsFront good(cloudPort, authority.issue({u"127.0.0.1"_s}, Validity::Now, twin));
    const LaxTlsFront bad(redirects ? redirecting.url().port() : cloudPort, faulty(authority, fault));
    QVERIFY(good.port() > 0 && bad.port() > 0);

    click(find<QWidget>(&desk.window(), "welcomePage"), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    fillIn(desk, *dialog, fileOf(authority, folder));
    ask(*dialog, good.port());
    QVERIFY2(find<ui::AttemptOutcome>(dialog, "outcome")->content().look == ui::AttemptOutcome::Look::Done,
             qPrintable(labels(dialog)));
    QVERIFY(good.plainBytes() > 0);

    ask(*dialog, bad.port());
    auto *title = find<QLabel>(find<QWidget>(dialog, "explanationPanel"), "titleLabel");
    QTRY_VERIFY2(title->isVisible(), qPrintable(labels(dialog)));
    QCOMPARE(plain(title->text()), english);
    QCOMPARE(buttonsThatWouldIgnoreIt(*dialog), QStringList());
    desk.languages().use(u"zh_CN"_s);
    QTRY_VERIFY2(plain(title->text()).contains(chinese), qPrintable(title->text()));
    QCOMPARE(buttonsThatWouldIgnoreIt(*dialog), QStringList());
    desk.languages().use(u"en"_s);

    keepForThisSession(*dialog);
    const auto shown = [&] {
        return plain(desk.listingText());
    };
    QTRY_VERIFY2_WITH_TIMEOUT(shown().contains(english), qPrintable(shown()), 30000);
    QCOMPARE(buttonsThatWouldIgnoreIt(desk.window()), QStringList());
    desk.languages().use(u"zh_CN"_s);
    QTRY_VERIFY2(shown().contains(chinese), qPrintable(shown()));

    QVERIFY(bad.connections() > 0);
    QCOMPARE(bad.plainBytes() > 0, redirects);
    QCOMPARE(redirecting.count() > 0, redirects);
    QCOMPARE(target.connections(), 0);
}

/// The field refuses it, and nothing can be tested or saved; what stands in the settings is not asked either.
void JourneysTlsTest::plainHttpToAnotherComputerIsRefused()
{
    tests::Circumstances circumstances;
    circumstances.isSignedIn = false;
    Workplace desk(circumstances);
    click(find<QWidget>(&desk.window(), "welcomePage"), "welcomeAddProfile");
    QPointer<QDialog> dialog = desk.topDialog();
    QVERIFY(dialog);
    fillIn(desk, *dialog, {});
    auto *endpoint = find<QLineEdit>(dialog, "endpointEdit");
    endpoint->setText(u"http://192.0.2.1:8080"_s);
    QVERIFY2(labels(dialog).contains(u"Plain http is for this computer only"_s)
                 || labels(dialog).contains(u"http is accepted for this computer only"_s),
             qPrintable(labels(dialog)));
    QVERIFY(!find<QPushButton>(dialog, "testButton")->isEnabled());
    QVERIFY(!find<QPushButton>(dialog, "saveButton")->isEnabled());
    endpoint->setText(desk.cloud().endpoint().toString()); // http to this computer
    QVERIFY(find<QPushButton>(dialog, "testButton")->isEnabled());
    click(dialog, "testButton");
    const auto *outcome = find<ui::AttemptOutcome>(dialog, "outcome");
    QTRY_VERIFY_WITH_TIMEOUT(outcome->content().look == ui::AttemptOutcome::Look::Done, 30000);
    dialog->reject();
}

QTEST_MAIN(JourneysTlsTest)
#include "tst_journeystls.moc"
