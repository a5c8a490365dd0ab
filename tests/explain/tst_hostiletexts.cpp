// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "cases.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cases;
using explain::Explanation;
using explain::Language;
using explain::Wish;

class HostileTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void hostileServerTextStaysPlainAndBounded_data();
    void hostileServerTextStaysPlainAndBounded();
    void aNameThatLooksLikeAPlaceholderIsLeftAlone();
    void keysInServerTextsAreMasked();

private:
    const explain::Catalogue m_catalogue;
};

void HostileTextsTest::hostileServerTextStaysPlainAndBounded_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const QString tags = u"<b>bold</b><img src=x onerror=alert(1)><a href=\"file:///etc/passwd\">x</a>"_s;
    QTest::newRow("HTML") << u"Xyzzy"_s << tags;
    QTest::newRow("HTML in a value") << u"InvalidEniId.NotFound"_s
                                     << u"The specified EniId \"<h1>eni</h1>\" is not found."_s;
    QTest::newRow("one megabyte") << u"Xyzzy"_s << QString(1024 * 1024, u'A');
    QTest::newRow("one megabyte of quotation marks") << u"InvalidEniId.NotFound"_s << QString(1024 * 1024, u'"');
    QTest::newRow("one megabyte in a value")
        << u"InvalidEniId.NotFound"_s
        << u"The specified EniId \""_s + QString(1024 * 1024, u'e') + u"\" is not found."_s;
    QTest::newRow("control characters") << u"Xyzzy"_s
                                        << u"a\x01"
                                           "b\x1b[31mc\x07\r\nd\te"_s;
    QTest::newRow("turned around") << u"Xyzzy"_s << u"abc\u202Egnp.exe\u2066\u200F\uFEFF"_s;
    QTest::newRow("code that is a page") << tags + QString(1024 * 1024, u'*') << tags;
}

void HostileTextsTest::hostileServerTextStaysPlainAndBounded()
{
    QFETCH(const QString, code);
    QFETCH(const QString, message);
    QElapsedTimer timer;
    timer.start();
    for (const Language language : {Language::English, Language::Chinese}) {
        const Explanation explanation = m_catalogue.explain(refusal(code, message), situation(Wish::Assign), language);
        const QString text = explanation.title + explanation.cause + explanation.cure.join(u' ');
        QVERIFY(!explanation.title.isEmpty());
        QVERIFY2(text.size() < 3000, qPrintable(QString::number(text.size())));
        for (const QChar character : text) {
            QVERIFY2(character.category() != QChar::Other_Control && character.category() != QChar::Other_Format,
                     qPrintable(QString::number(character.unicode(), 16)));
        }
    }
    QVERIFY(timer.elapsed() < 500);
}

void HostileTextsTest::aNameThatLooksLikeAPlaceholderIsLeftAlone()
{
    explain::Situation odd = situation(Wish::Assign);
    odd.interfaceName = u"{key} [[x]] %1"_s;
    odd.keyId = u"LTAI…abcd"_s;
    const Explanation explanation =
        m_catalogue.explain(refusal(u"MaxEniIpv6IpsCountExceeded"_s), odd, Language::English);
    QCOMPARE(explanation.title, u"Interface {key} [[x]] %1 has no room for that many IPv6 addresses."_s);
}

void HostileTextsTest::keysInServerTextsAreMasked()
{
    const core::Error error = refusal(u"Xyzzy"_s, u"string to sign is:AccessKeyId=LTAI5tExampleKeyId0001"_s);
    const QString text = whole(m_catalogue.explain(error, {}, Language::English));
    QVERIFY(!text.contains(u"LTAI5tExampleKeyId0001"_s));
}

QTEST_GUILESS_MAIN(HostileTextsTest)
#include "tst_hostiletexts.moc"
