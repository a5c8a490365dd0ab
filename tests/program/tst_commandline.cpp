// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/commandline.h"
#include "app/program/paths.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutArgumentsTheWindowOpens();
    void everyOptionIsRead();
    void interfacesAreNamedByIdsAndLinks();
    void aTextToExplainMayBeginWithAHyphen();
    void badInputNamesTheOptionAndTheCure_data();
    void badInputNamesTheOptionAndTheCure();
    void helpNamesEveryOption();
    void helpTellsWhereTheFilesAre();
};

void CommandLineTest::withoutArgumentsTheWindowOpens()
{
    const auto options = program::readCommandLine({});
    QVERIFY(options);
    QCOMPARE(*options, program::Options());
}

void CommandLineTest::everyOptionIsRead()
{
    const auto options =
        program::readCommandLine({u"--profile"_s, u"Environment"_s, u"--region=cn-beijing"_s, u"--endpoint"_s,
                                  u"http://127.0.0.1:8080"_s, u"--language"_s, u"zh_CN"_s});
    QVERIFY(options);
    QCOMPARE(options->profile, u"Environment"_s);
    QCOMPARE(options->region, u"cn-beijing"_s);
    QCOMPARE(options->language, u"zh_CN"_s);
    QVERIFY(options->endpoint);
    QCOMPARE(options->endpoint->port(), 8080);
    QCOMPARE(program::readCommandLine({u"--version"_s})->command, program::Options::Command::ShowVersion);
    QCOMPARE(program::readCommandLine({u"-h"_s})->command, program::Options::Command::ShowHelp);
    QVERIFY(program::readCommandLine({u"--demo"_s})->demo);
}

void CommandLineTest::interfacesAreNamedByIdsAndLinks()
{
    const auto options = program::readCommandLine(
        {u"--demo"_s, u"eni-1"_s, u"enidesk://eni/cn-hangzhou/eni-2"_s, u"enidesk://explain"_s});
    QVERIFY(options);
    QVERIFY(options->demo);
    QCOMPARE(options->region, u"cn-hangzhou"_s);
    QCOMPARE(options->interfaceIds, QStringList({u"eni-1"_s, u"eni-2"_s}));
    QVERIFY(options->explains);
    QCOMPARE(options->command, program::Options::Command::Window);
}

void CommandLineTest::aTextToExplainMayBeginWithAHyphen()
{
    for (const QStringList &arguments : {QStringList{u"--explain"_s, u"-foo"_s}, QStringList{u"--explain=-foo"_s}}) {
        const auto options = program::readCommandLine(arguments);
        QVERIFY(options);
        QCOMPARE(options->command, program::Options::Command::Explain);
        QCOMPARE(options->textToExplain, u"-foo"_s);
    }
    const auto fromInput = program::readCommandLine({u"--language=zh_CN"_s, u"--explain"_s, u"-"_s});
    QVERIFY(fromInput);
    QCOMPARE(fromInput->textToExplain, u"-"_s);
    QCOMPARE(fromInput->language, u"zh_CN"_s);
    QVERIFY(!program::readCommandLine({u"--explain"_s}));
}

void CommandLineTest::badInputNamesTheOptionAndTheCure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s} << u"--language takes en or zh_CN"_s;
    QTest::newRow("plain http") << QStringList{u"--endpoint"_s, u"http://ecs.aliyuncs.com"_s} << u"--endpoint"_s;
    QTest::newRow("no url") << QStringList{u"--endpoint"_s, u"::"_s} << u"--endpoint"_s;
    QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("word") << QStringList{u"nonsense"_s} << u"nonsense"_s;
    QTest::newRow("link") << QStringList{u"enidesk://eni/cn-hangzhou/eni-1?a=b"_s} << u"enidesk://eni/REGION/ID"_s;
    QTest::newRow("two regions") << QStringList{u"--region=cn-beijing"_s, u"enidesk://eni/cn-hangzhou/eni-1"_s}
                                 << u"another region than cn-beijing"_s;
    QTest::newRow("no region") << QStringList{u"--region=cn hangzhou"_s} << u"--region"_s;
    QTest::newRow("no profile") << QStringList{u"--profile=a\nb"_s} << u"--profile"_s;
    QTest::newRow("explain and show") << QStringList{u"--explain=x"_s, u"eni-1"_s} << u"leave out eni-1"_s;
    QTest::newRow("no value") << QStringList{u"--region"_s} << u"region"_s;
    QTest::newRow("both") << QStringList{u"--demo"_s, u"--endpoint"_s, u"http://127.0.0.1:1"_s} << u"--demo"_s;
}

void CommandLineTest::badInputNamesTheOptionAndTheCure()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = program::readCommandLine(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, core::ErrorKind::InputInvalid);
    QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
}

void CommandLineTest::helpNamesEveryOption()
{
    const QString help = program::helpText();
    for (const auto *option : {"--demo", "--profile", "--region", "--endpoint", "--language", "--explain", "--help",
                               "--version", "enidesk://eni/REGION/ID", "enidesk://explain"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

void CommandLineTest::helpTellsWhereTheFilesAre()
{
    // Help wraps its lines, so only the words between the blanks are compared.
    const QString help = program::helpText().simplified().remove(u' ');
    for (const program::Paths &paths : {program::Paths::forWork(), program::Paths::forDemo()}) {
        for (const QString &file : {paths.settingsFile, paths.journalFile, paths.logFile})
            QVERIFY2(help.contains(QString(file).remove(u' ')), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
