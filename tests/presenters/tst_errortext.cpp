// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/errortext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Language;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void anErrorBecomesOneSentenceInTheLanguageAskedFor();
    void theSentenceNamesTheObject();
    void withoutALanguageTheProgramsIsSpoken();
    void everyKindOfErrorHasASentence();

private:
    static core::Error missingInterface();
};

core::Error ErrorTextTest::missingInterface()
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = u"InvalidEniId.NotFound"_s;
    error.detail = u"The specified EniId \"eni-bp1gone\" is not found."_s;
    error.delivery = core::Delivery::Answered;
    return error;
}

void ErrorTextTest::anErrorBecomesOneSentenceInTheLanguageAskedFor()
{
    QCOMPARE(presenters::errorSentence(missingInterface(), {}, Language::English),
             u"The cloud does not know interface eni-bp1gone any more."_s);
    QCOMPARE(presenters::errorSentence(missingInterface(), {}, Language::Chinese),
             u"云端已找不到弹性网卡“eni-bp1gone”。"_s);
}

void ErrorTextTest::theSentenceNamesTheObject()
{
    explain::Situation situation;
    situation.wish = explain::Wish::Unassign;
    situation.interfaceName = u"前端网卡-7"_s;
    QVERIFY(presenters::errorSentence(missingInterface(), situation, Language::English).contains(u"前端网卡-7"_s));
}

void ErrorTextTest::withoutALanguageTheProgramsIsSpoken()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(presenters::programLanguage(), Language::English);
    QVERIFY(presenters::errorSentence(missingInterface()).startsWith(u"The cloud"_s));
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QCOMPARE(presenters::programLanguage(), Language::Chinese);
    QVERIFY(presenters::errorSentence(missingInterface()).startsWith(u"云端"_s));
}

void ErrorTextTest::everyKindOfErrorHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(core::ErrorKind::StorageFailed); ++kind) {
        core::Error error;
        error.kind = static_cast<core::ErrorKind>(kind);
        for (const Language language : {Language::English, Language::Chinese})
            QVERIFY(!presenters::errorSentence(error, {}, language).isEmpty());
    }
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
