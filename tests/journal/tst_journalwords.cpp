// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/words.h"
#include "tests/journal/sampleplans.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void everyStateHasAWordOfItsOwn();
    void everyKindHasAWordOfItsOwn();
    void anUnknownWordIsNothing();
    void anErrorComesBackAsItWas();
    void everyErrorKindComesBack();
    void keysInServerTextsAreMasked();
    void textThatIsNoErrorIsNothing();
};

void TestWords::everyStateHasAWordOfItsOwn()
{
    for (int value = 0; value <= static_cast<int>(domain::AddressState::Unknown); ++value) {
        const auto state = static_cast<domain::AddressState>(value);
        QCOMPARE(journal::addressStateFrom(journal::wordOf(state)), state);
    }
}

void TestWords::everyKindHasAWordOfItsOwn()
{
    for (int value = 0; value <= static_cast<int>(domain::StepKind::Unassign); ++value) {
        const auto kind = static_cast<domain::StepKind>(value);
        QCOMPARE(journal::stepKindFrom(journal::wordOf(kind)), kind);
    }
}

void TestWords::anUnknownWordIsNothing()
{
    QVERIFY(!journal::addressStateFrom(u"Proved"_s));
    QVERIFY(!journal::stepKindFrom(u""_s));
}

void TestWords::anErrorComesBackAsItWas()
{
    const auto back = journal::errorFromText(journal::errorToText(tests::fullError()));
    QVERIFY(back);
    QVERIFY(*back == tests::fullError());
}

void TestWords::everyErrorKindComesBack()
{
    for (int value = 0; value <= static_cast<int>(core::ErrorKind::KeychainFailed); ++value) {
        core::Error error;
        error.kind = static_cast<core::ErrorKind>(value);
        error.delivery = core::Delivery::Unknown;
        const auto back = journal::errorFromText(journal::errorToText(error));
        QVERIFY(back);
        QVERIFY(*back == error);
    }
}

void TestWords::keysInServerTextsAreMasked()
{
    core::Error error;
    error.detail = u"server string to sign is: POST&AccessKeyId LTAI5tExampleKeyId0001"_s;
    error.body = "{\"Message\":\"LTAI5tExampleKeyId0001\"}";
    const auto back = journal::errorFromText(journal::errorToText(error));
    QVERIFY(back);
    QVERIFY(!back->detail.contains("LTAI5tExample"_L1));
    QVERIFY(!back->body.contains("LTAI5tExample"));
}

void TestWords::textThatIsNoErrorIsNothing()
{
    QVERIFY(!journal::errorFromText(u"{"_s));
    QVERIFY(!journal::errorFromText(u"{}"_s));
    QVERIFY(!journal::errorFromText(uR"({"kind":"refused","delivery":"by pigeon"})"_s));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_journalwords.moc"
