// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/profiletext.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using operations::FieldProblem;
using operations::Profiles;
using presenters::ProfileText;

class ProfileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemHasItsOwnSentence();
    void warningsLookAsSuch();
    void everyColourAndStateHasAWord();
    void whoIsToldInWords_data();
    void whoIsToldInWords();
    void regionsAreNamedInTheProgramsLanguage();
};

void ProfileTextTest::everyProblemHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int i = 0; i < operations::fieldProblemCount; ++i) {
        const QString sentence = ProfileText::problem(static_cast<FieldProblem>(i));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(i)));
        QVERIFY(!sentence.contains(u"%1"_s));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), operations::fieldProblemCount);
}

void ProfileTextTest::warningsLookAsSuch()
{
    using Tone = presenters::FieldNote::Tone;
    QCOMPARE(ProfileText::note(std::nullopt), presenters::FieldNote());
    QCOMPARE(ProfileText::note(FieldProblem::RegionUnknown).tone, Tone::Warns);
    QCOMPARE(ProfileText::note(FieldProblem::RegionMisspelt).tone, Tone::Blocks);
}

void ProfileTextTest::everyColourAndStateHasAWord()
{
    QSet<QString> words;
    for (int mark = 0; mark < domain::colourMarkCount; ++mark)
        words.insert(ProfileText::colour(static_cast<domain::ColourMark>(mark)));
    Profiles::Profile profile;
    for (const auto keys :
         {Profiles::Keys::Ready, Profiles::Keys::Coming, Profiles::Keys::Missing, Profiles::Keys::SignedOut}) {
        profile.keys = keys;
        words.insert(ProfileText::state(profile));
    }
    profile.keys = Profiles::Keys::Coming;
    profile.isSlow = true;
    words.insert(ProfileText::state(profile));
    QCOMPARE(words.size(), domain::colourMarkCount + 5);
    QVERIFY(!words.contains(QString()));
}

void ProfileTextTest::whoIsToldInWords_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("words");
    QTest::newRow("main account") << u"acs:ram::42:root"_s << u"account 42"_s;
    QTest::newRow("user") << u"acs:ram::42:user/alice"_s << u"account 42, RAM user alice"_s;
    QTest::newRow("role") << u"acs:ram::42:assumed-role/admin/alice"_s << u"account 42, role admin/alice"_s;
    QTest::newRow("nothing") << u""_s << u"account 42"_s;
}

void ProfileTextTest::whoIsToldInWords()
{
    QFETCH(QString, arn);
    QTEST(ProfileText::who({.accountId = u"42"_s, .arn = arn, .identityType = {}}), "words");
}

void ProfileTextTest::regionsAreNamedInTheProgramsLanguage()
{
    const std::vector<domain::Region> regions{{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s, {}}};
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(ProfileText::region(u"cn-hangzhou"_s, regions), u"China (Hangzhou)"_s);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(ProfileText::region(u"cn-hangzhou"_s, regions), u"华东1（杭州）"_s);
    QCOMPARE(ProfileText::region(u"private-1"_s, regions), u"private-1"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(ProfileTextTest)
#include "tst_profiletext.moc"
