// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/decodedtext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QString output;
    QString errors;
};

QByteArray bytesOf(const QString &file)
{
    QFile in(QStringLiteral(ENIDESK_TEST_DATA "/pasted/") + file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

/// The real program, without a display and with a home of its own.
class ExplainCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCodeIsExplained();
    void qtsOwnOptionsAreNoMistakes();
    void theStandardInputIsExplained();
    void chineseIsSpokenWhenAskedFor();
    void theSystemsLanguageIsSpokenOtherwise();
    void nothingFoundIsSaidAndHasItsExitCode();
    void aCodeThatWasGuessedIsToldAsSuch();
    void everyErrorIsExplained();
    void anErrorThatComesSeveralTimesIsCounted();
    void aTextThatBeginsWithAHyphenIsAText();
    void bytesOfGb18030AreRead();
    void bytesOfUtf16AreRead();
    void brokenBytesAreHarmless();
    void whatCannotBePrintedIsAnError();
    void nothingIsWritten();

private:
    Run run(const QStringList &arguments, const QByteArray &input = {}, const QString &language = u"C.UTF-8"_s);

    std::optional<QTemporaryDir> m_home;
};

void ExplainCommandTest::init()
{
    m_home.emplace();
    QVERIFY(m_home->isValid());
}

Run ExplainCommandTest::run(const QStringList &arguments, const QByteArray &input, const QString &language)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ENIDESK_BINARY_DIR "/app/enidesk"), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void ExplainCommandTest::aCodeIsExplained()
{
    const Run told = run({u"--explain"_s, u"InvalidIp.IpAssigned"_s, u"--language"_s, u"en"_s});
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.contains(u"\nCode: InvalidIp.IpAssigned\n"_s), qPrintable(told.output));
    QVERIFY2(told.output.contains(u"\nWhat to do\n1. "_s), qPrintable(told.output));
}

/// A session manager starts programs again with "-session ID", which is for QApplication.
void ExplainCommandTest::qtsOwnOptionsAreNoMistakes()
{
    const Run told = run({u"-session"_s, u"1_2"_s, u"-platform"_s, u"offscreen"_s, u"--version"_s});
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.errors, QString());
}

void ExplainCommandTest::theStandardInputIsExplained()
{
    const Run told = run({u"--language=en"_s, u"--explain"_s, u"-"_s}, bytesOf(u"terraform-colours.txt"_s));
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.contains(u"Code: InvalidVSwitch.Ipv6NotTurnOn"_s), qPrintable(told.output));
    QVERIFY2(told.output.contains(u"Action: AssignIpv6Addresses"_s), qPrintable(told.output));
    QVERIFY(!told.output.contains(u'\x1b'));
}

void ExplainCommandTest::chineseIsSpokenWhenAskedFor()
{
    const Run told = run({u"--language=zh_CN"_s, u"--explain=Throttling.User"_s});
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.contains(u"错误码：Throttling.User"_s), qPrintable(told.output));
}

void ExplainCommandTest::theSystemsLanguageIsSpokenOtherwise()
{
    QVERIFY(run({u"--explain=Throttling.User"_s}).output.contains(u"Code: Throttling.User"_s));
    const Run chinese = run({u"--explain=Throttling.User"_s}, {}, u"zh_CN.UTF-8"_s);
    QVERIFY2(chinese.output.contains(u"错误码：Throttling.User"_s), qPrintable(chinese.output));
}

void ExplainCommandTest::nothingFoundIsSaidAndHasItsExitCode()
{
    const Run english = run({u"--explain=good morning"_s, u"--language=en"_s});
    QCOMPARE(english.exitCode, 1);
    QVERIFY2(english.output.startsWith(u"No error of Alibaba Cloud was found in this text.\n"_s),
             qPrintable(english.output));
    const Run chinese = run({u"--explain"_s, u"-"_s, u"--language=zh_CN"_s}, "早上好");
    QCOMPARE(chinese.exitCode, 1);
    QVERIFY2(chinese.output.startsWith(u"在这段文本中没有找到"_s), qPrintable(chinese.output));
    QCOMPARE(run({u"--explain="_s}).exitCode, 1);
}

void ExplainCommandTest::aCodeThatWasGuessedIsToldAsSuch()
{
    const Run recognised = run({u"--explain=-"_s, u"--language=en"_s}, bytesOf(u"sentence-eni-not-found.txt"_s));
    QVERIFY2(recognised.output.contains(u"\nCode recognised by the server's words: InvalidEniId.NotFound\n"_s),
             qPrintable(recognised.output));
    QVERIFY(!recognised.output.contains(u"\nCode: "_s));
    const Run completed = run({u"--explain=-"_s, u"--language=zh_CN"_s}, bytesOf(u"alone-code-cut.txt"_s));
    QVERIFY2(completed.output.contains(u"\n按开头补全的错误码：MaxEniIpv6IpsCountExceeded\n"_s),
             qPrintable(completed.output));
}

void ExplainCommandTest::everyErrorIsExplained()
{
    const Run told = run({u"--explain"_s, u"-"_s, u"--language=en"_s}, bytesOf(u"two-codes-in-a-sentence.txt"_s));
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.startsWith(u"=== Error 1 of 2 ===\n"_s), qPrintable(told.output));
    QVERIFY(told.output.contains(u"Code: InvalidEniId.NotFound"_s));
    QVERIFY(told.output.contains(u"\n=== Error 2 of 2 ===\n"_s));
    QVERIFY(told.output.contains(u"Code: Throttling.User"_s));
}

void ExplainCommandTest::anErrorThatComesSeveralTimesIsCounted()
{
    const Run told = run({u"--explain"_s, u"-"_s, u"--language=en"_s}, bytesOf(u"repeated.log"_s));
    QVERIFY2(told.output.contains(u"\nTimes in this text: 7\n"_s), qPrintable(told.output));
}

void ExplainCommandTest::aTextThatBeginsWithAHyphenIsAText()
{
    for (const QStringList &arguments : {QStringList{u"--explain"_s, u"- Code: InvalidEniId.NotFound"_s},
                                         QStringList{u"--explain=-x InvalidEniId.NotFound"_s}})
        QCOMPARE(run(arguments).exitCode, 0);
}

void ExplainCommandTest::bytesOfGb18030AreRead()
{
    const QByteArray bytes = bytesOf(u"gb18030.txt"_s);
    QVERIFY(!bytes.isEmpty());
    const Run told = run({u"--explain"_s, u"-"_s, u"--language=zh_CN"_s}, bytes);
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.contains(u"错误码：InvalidEniId.NotFound"_s), qPrintable(told.output));
    if (QStringDecoder("GB18030").isValid())
        QVERIFY2(told.output.contains(u"找不到指定的弹性网卡"_s), qPrintable(told.output));
}

void ExplainCommandTest::bytesOfUtf16AreRead()
{
    const QString text = u"\uFEFF错误码：InvalidEniId.NotFound"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(explain::decodedText(bytes), text.mid(1));
}

void ExplainCommandTest::brokenBytesAreHarmless()
{
    const Run told = run({u"--explain"_s, u"-"_s}, QByteArray("\xFF\xFF\x80 Code: InvalidEniId.NotFound \x00\xC3", 34));
    QCOMPARE(told.exitCode, 0);
}

void ExplainCommandTest::whatCannotBePrintedIsAnError()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(ENIDESK_BINARY_DIR "/app/enidesk"), {u"--explain=Throttling.User"_s});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void ExplainCommandTest::nothingIsWritten()
{
    QCOMPARE(run({u"--explain=InvalidIp.IpAssigned"_s}).exitCode, 0);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(m_home->path()).entryList(everything), QStringList());
}

QTEST_GUILESS_MAIN(ExplainCommandTest)
#include "tst_explaincommand.moc"
