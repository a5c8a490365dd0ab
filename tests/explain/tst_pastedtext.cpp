// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/pastedtext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using explain::Finding;
using explain::PastedText;
using explain::Wish;

namespace {

const QString folder = QStringLiteral(ENIDESK_TEST_DATA "/pasted/");

QByteArray bytesOf(const QString &file)
{
    QFile in(folder + file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString textOf(const QString &file)
{
    const QByteArray bytes = bytesOf(file);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    return QString::fromLatin1(bytes); // not UTF-8: the codes and ids in it are still ASCII
}

QString wishName(Wish wish)
{
    switch (wish) {
    case Wish::Assign:
        return u"assign"_s;
    case Wish::Unassign:
        return u"unassign"_s;
    case Wish::List:
        return u"list"_s;
    case Wish::SignIn:
        return u"signIn"_s;
    case Wish::Other:
        return u"other"_s;
    }
    return {};
}

QString kindName(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Refused:
        return u"Refused"_s;
    case core::ErrorKind::HostNotFound:
        return u"HostNotFound"_s;
    case core::ErrorKind::ConnectionRefused:
        return u"ConnectionRefused"_s;
    case core::ErrorKind::TimedOut:
        return u"TimedOut"_s;
    default:
        return QString::number(int(kind));
    }
}

/// A finding under the names of expected.json.
QVariantMap shown(const Finding &finding)
{
    const core::AccessDenied denied = finding.error.accessDenied.value_or(core::AccessDenied());
    return {{u"code"_s, finding.error.code},
            {u"kind"_s, kindName(finding.error.kind)},
            {u"detail"_s, finding.error.detail},
            {u"requestId"_s, finding.error.requestId},
            {u"status"_s, finding.error.httpStatus},
            {u"action"_s, finding.error.action},
            {u"host"_s, finding.error.hostName},
            {u"authAction"_s, denied.action},
            {u"principalType"_s, denied.principalType},
            {u"principalName"_s, denied.principalName},
            {u"denyType"_s, denied.denyType},
            {u"interface"_s, finding.situation.interfaceId},
            {u"instance"_s, finding.situation.instanceName},
            {u"vswitch"_s, finding.situation.vSwitchId},
            {u"region"_s, finding.situation.regionId},
            {u"addresses"_s, finding.situation.addresses},
            {u"key"_s, finding.situation.keyId},
            {u"wish"_s, wishName(finding.situation.wish)},
            {u"ids"_s, finding.ids},
            {u"time"_s, finding.time},
            {u"guessed"_s, finding.codeOrigin != explain::CodeOrigin::AsWritten},
            {u"times"_s, finding.times}};
}

QString lineOf(const QVariantMap &map)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact));
}

} // namespace

class PastedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheCorpusIsRead_data();
    void everyTextOfTheCorpusIsRead();
    void everyFileOfTheCorpusHasItsExpectation();
    void theExtentHoldsTheCode();
    void anErrorInsideOfALongTextIsFoundWhereItIs();
    void theTimeOfTheNextLineIsNotPartOfAnError();
    void everyPrefixIsReadWithoutHarm();
    void randomBytesAreHarmless();
    void randomWordsOfTheCorpusAreHarmless();
    void longTextsAreReadInTime_data();
    void longTextsAreReadInTime();
    void whatNobodyWantsAnyMoreIsNotReadToItsEnd();
    void manyThingsOfOneErrorAreKeptInPart();
    void aCodeThatTheTextDoesNotHaveIsToldAsSuch_data();
    void aCodeThatTheTextDoesNotHaveIsToldAsSuch();
    void whatIsTooLongIsCutOffAndSaysSo();
    void tooManyErrorsAreCutOffAndSaySo();
    void aSecretIsNotKept();

private:
    const explain::Catalogue m_catalogue;
};

void PastedTextTest::everyTextOfTheCorpusIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonArray>("expected");
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(u"expected.json"_s)).object();
    QVERIFY(all.size() >= 70);
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key() << it.value().toArray();
}

void PastedTextTest::everyTextOfTheCorpusIsRead()
{
    QFETCH(const QString, file);
    QFETCH(const QJsonArray, expected);
    QVERIFY(QFile::exists(folder + file));
    const PastedText read = explain::readPastedText(textOf(file), m_catalogue);
    QVERIFY(!read.isCutOff);
    QStringList found;
    for (const Finding &finding : read.findings)
        found.append(lineOf(shown(finding)));
    QVERIFY2(read.findings.size() == size_t(expected.size()), qPrintable(found.join(u'\n')));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QVariantMap values = shown(read.findings[size_t(i)]);
        const QVariantMap wanted = expected.at(i).toObject().toVariantMap();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (it.key() == u"without") {
                for (const QString &secret : it->toStringList())
                    QVERIFY2(!found.at(i).contains(secret), qPrintable(found.at(i)));
                continue;
            }
            QVERIFY2(values.contains(it.key()), qPrintable(it.key()));
            const bool isSame = it.key() == u"ids" ? values.value(it.key()).toStringList() == it->toStringList()
                                                   : values.value(it.key()).toString() == it->toString();
            QVERIFY2(isSame, qPrintable(u"%1 should be \"%2\" in %3"_s.arg(it.key(), it->toString(), found.at(i))));
        }
    }
}

void PastedTextTest::everyFileOfTheCorpusHasItsExpectation()
{
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(u"expected.json"_s)).object();
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        if (file != u"expected.json")
            QVERIFY2(all.contains(file), qPrintable(file));
    }
}

void PastedTextTest::theExtentHoldsTheCode()
{
    for (const QString &file : QDir(folder).entryList({u"go-*"_s, u"java-core*"_s, u"python-*"_s, u"answer-*"_s})) {
        const QString text = textOf(file);
        for (const Finding &finding : explain::readPastedText(text, m_catalogue).findings) {
            QVERIFY(finding.from >= 0 && finding.length >= 0 && finding.from + finding.length <= text.size());
            if (finding.codeOrigin == explain::CodeOrigin::AsWritten)
                QVERIFY2(text.mid(finding.from, finding.length).contains(finding.error.code), qPrintable(file));
        }
    }
}

void PastedTextTest::anErrorInsideOfALongTextIsFoundWhereItIs()
{
    const QString before = u"\x1b[32mwords without meaning\x1b[0m │ and a frame\r\n"_s.repeated(5000);
    const QString error = u"ErrorCode: InvalidEniId.NotFound"_s;
    const PastedText read = explain::readPastedText(before + error + u"\r\n"_s + before, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    QCOMPARE(read.findings.front().from, before.size() + 11);
    QCOMPARE(read.findings.front().length, qsizetype(21));
}

void PastedTextTest::theTimeOfTheNextLineIsNotPartOfAnError()
{
    const QString text = u"2026-11-29 10:00:02 ERROR ErrorCode: InvalidVSwitch.Ipv6NotTurnOn\n"
                         "2026-11-29 10:00:03 INFO retry\n"_s;
    const explain::PastedText read = explain::readPastedText(text, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    const Finding &finding = read.findings.front();
    QCOMPARE(text.mid(finding.from, finding.length),
             u"2026-11-29 10:00:02 ERROR ErrorCode: InvalidVSwitch.Ipv6NotTurnOn"_s);
}

void PastedTextTest::everyPrefixIsReadWithoutHarm()
{
    for (const QString &file : {u"terraform-colours.txt"_s, u"log-escaped-json.log"_s, u"node-pop.txt"_s,
                                u"answer-xml-cdata.txt"_s, u"page-troubleshoot.html"_s, u"actiontrail.json"_s}) {
        const QString text = textOf(file);
        QVERIFY(!text.isEmpty());
        for (qsizetype length = 0; length <= text.size(); ++length) {
            for (const Finding &finding : explain::readPastedText(text.left(length), m_catalogue).findings)
                QVERIFY(finding.from + finding.length <= length);
        }
    }
}

void PastedTextTest::randomBytesAreHarmless()
{
    QRandomGenerator random(20260301);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes(random.bounded(400), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const QString text =
            i % 2 == 0 ? QString::fromLatin1(bytes)
                       : QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
        (void)explain::readPastedText(text, m_catalogue);
    }
}

/// Pieces of the corpus in any order: keys without values, quotes that nothing closes.
void PastedTextTest::randomWordsOfTheCorpusAreHarmless()
{
    QStringList pieces;
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        const QString text = textOf(file);
        for (qsizetype at = 0; at < text.size(); at += 7)
            pieces.append(text.mid(at, 9));
    }
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int k = 0; k < 60; ++k)
            text += pieces.at(random.bounded(int(pieces.size())));
        for (const Finding &finding : explain::readPastedText(text, m_catalogue).findings) {
            QVERIFY(finding.from >= 0 && finding.from + finding.length <= text.size());
            QVERIFY(finding.error.detail.size() <= 4096);
        }
    }
}

void PastedTextTest::longTextsAreReadInTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<bool>("hasErrors");
    QTest::newRow("a log") << textOf(u"many-in-one-log.log"_s) << true;
    QTest::newRow("answers") << textOf(u"answer-one-line.json"_s) << true;
    QTest::newRow("terraform") << textOf(u"terraform-box.txt"_s) << true;
    QTest::newRow("one line of letters") << u"x"_s << false;
    QTest::newRow("one line of words") << u"lorem ipsum "_s << false;
    QTest::newRow("deep nesting") << u"{\"a\":["_s << false;
    QTest::newRow("quotation marks") << u"\\\""_s << false;
    QTest::newRow("keys without end") << u"Message: \"Code: "_s << false;
    QTest::newRow("codes without end") << u"Code:A.Bb Message:x "_s << true;
    QTest::newRow("frames") << u"│ "_s << false;
    QTest::newRow("backslashes") << u"\\"_s << false;
    QTest::newRow("beginnings of sentences") << u"The specified parameter The specified EniId "_s << false;
    QTest::newRow("colons") << u"2408:"_s << false;
    QTest::newRow("brackets") << u"Message: ))))))))"_s << false;
    QTest::newRow("tags") << u"Code<b>"_s << false;
    QTest::newRow("times") << u"2026-03-01 08:15:30 "_s << false;
    QTest::newRow("colour codes") << u"\x1b["_s << false;
    QTest::newRow("errors") << u"err:"_s << false;
    QTest::newRow("errors in JSON") << u"\"error\":\"x\","_s << false;
    QTest::newRow("errors in XML") << u"<Error>"_s << false;
    QTest::newRow("other spellings") << u"alsospelled:x,"_s << false;
    QTest::newRow("answers on one line") << u"{\"error\":{\"code\":\"InvalidEniId.NotFound\",\"message\":\"x\"}},"_s
                                         << true;
    QTest::newRow("request ids") << u"RequestId: 473469C7-AA6F-4DC5-B3DB-A3DC0DE3C000\n"_s << false;
}

void PastedTextTest::longTextsAreReadInTime()
{
    QFETCH(const QString, piece);
    QFETCH(const bool, hasErrors);
    const QString text = piece.repeated(10 * 1024 * 1024 / piece.size());
    const std::clock_t start = std::clock(); // of this process, whatever else the machine does
    const PastedText read = explain::readPastedText(text, m_catalogue);
    const double elapsed = double(std::clock() - start) / CLOCKS_PER_SEC;
    QCOMPARE(!read.findings.empty(), hasErrors);
    // Ten times what it takes on a slow machine: what is quadratic takes minutes.
    QVERIFY2(elapsed < 20, qPrintable(QString::number(elapsed)));
}

void PastedTextTest::whatNobodyWantsAnyMoreIsNotReadToItsEnd()
{
    const QString text = u"Code:A.Bb Message:x "_s.repeated(500'000);
    int asked = 0;
    const PastedText read = explain::readPastedText(text, m_catalogue, [&asked] { return ++asked < 5; });
    QVERIFY(read.isCutOff);
    QVERIFY(read.findings.empty());
    QVERIFY2(asked < 8, qPrintable(QString::number(asked)));
    asked = 0;
    (void)explain::readPastedText(text, m_catalogue, [&asked] { return ++asked > 0; });
    QVERIFY2(asked > 500, qPrintable(QString::number(asked)));
}

void PastedTextTest::manyThingsOfOneErrorAreKeptInPart()
{
    QString text;
    for (int i = 0; i < 20'000; ++i) {
        const QString number = QString::number(i).rightJustified(16, u'0');
        text += u"2026-03-01 08:00:00 eni-bp%1a Code: InvalidEniId.NotFound Message: no token %2%1\n"_s.arg(
            number, u"A0"_s.repeated(30));
    }
    const PastedText read = explain::readPastedText(text, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    QCOMPARE(read.findings.front().times, 20'000);
    QCOMPARE(read.findings.front().ids.size(), explain::mostIds);
}

void PastedTextTest::aCodeThatTheTextDoesNotHaveIsToldAsSuch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<explain::CodeOrigin>("origin");
    QTest::newRow("a code") << u"Code: InvalidVSwitch.Ipv6NotTurnOn"_s << explain::CodeOrigin::AsWritten;
    QTest::newRow("cut off") << u"Code: InvalidVSwitch.Ipv6NotTu..."_s << explain::CodeOrigin::Completed;
    QTest::newRow("cut off in a sentence")
        << u"it failed with InvalidVSwitch.Ipv6NotTu... today"_s << explain::CodeOrigin::Completed;
    QTest::newRow("a sentence") << textOf(u"sentence-eni-not-found.txt"_s) << explain::CodeOrigin::Recognised;
}

void PastedTextTest::aCodeThatTheTextDoesNotHaveIsToldAsSuch()
{
    QFETCH(const QString, text);
    const PastedText read = explain::readPastedText(text, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    QTEST(read.findings.front().codeOrigin, "origin");
}

void PastedTextTest::whatIsTooLongIsCutOffAndSaysSo()
{
    const QString long1 = QString(explain::longestText, u' ') + u"\nCode: InvalidEniId.NotFound"_s;
    const PastedText read = explain::readPastedText(long1, m_catalogue);
    QVERIFY(read.isCutOff);
    QVERIFY(read.findings.empty());
}

void PastedTextTest::tooManyErrorsAreCutOffAndSaySo()
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += u"2026-03-01 08:00:00 Code: InvalidEniId.NotFound RequestId: R-%1000\n"_s.arg(1000 + i);
    const PastedText read = explain::readPastedText(text, m_catalogue);
    QVERIFY(read.isCutOff);
    QCOMPARE(read.findings.size(), explain::mostFindings);
}

void PastedTextTest::aSecretIsNotKept()
{
    const QString token = u"CAIS8AF1q6Ft5B2yfSjIr5fRD+mAmLZk1Yq6ZkPbpmU3T/gtjfLMtjz2IHpMdHVvBO8esvw3mGpV7/wclrRxSpZf"_s;
    const QString text =
        u"ErrorCode: InvalidSecurityToken.Malformed\nMessage: The token SecurityToken=%1\n%2 is malformed, key "
        "LTAI5tExampleKeyId0001.\n"_s.arg(token.left(30), token.mid(30));
    const PastedText read = explain::readPastedText(text, m_catalogue);
    QCOMPARE(read.findings.size(), size_t(1));
    const QString all = lineOf(shown(read.findings.front()));
    QVERIFY2(!all.contains(u"LTAI5tExampleKeyId0001"_s), qPrintable(all));
    QVERIFY2(!all.contains(token.left(20)), qPrintable(all));
    QVERIFY2(!all.contains(token.right(40)), qPrintable(all));
}

QTEST_GUILESS_MAIN(PastedTextTest)
#include "tst_pastedtext.moc"
