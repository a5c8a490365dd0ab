// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/result.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace {

core::Error refusal()
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = u"InvalidEniId.NotFound"_s;
    return error;
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return core::unexpected(refusal());
    return number / 2;
}

Result<void> check(bool good)
{
    if (!good)
        return core::unexpected(refusal());
    return {};
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsSuccess();
    void anErrorIsFailureAndKeepsItsFields();
    void aValueCanBeMovedOut();
    void aValueCanBeChangedInPlace();
    void successWithoutAValue();
    void failureWithoutAValue();
    void anErrorsDefaultIsNoSuccess();
};

void ResultTest::aValueIsSuccess()
{
    const Result<int> result = half(8);
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, 4);
    QCOMPARE(result.value(), 4);
}

void ResultTest::anErrorIsFailureAndKeepsItsFields()
{
    const Result<int> result = half(7);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"InvalidEniId.NotFound"_s);
    QVERIFY(result.error() == refusal());
}

void ResultTest::aValueCanBeMovedOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 5);
}

void ResultTest::aValueCanBeChangedInPlace()
{
    Result<QString> result(u"eni"_s);
    result->append(u"-1"_s);
    *result += u"2"_s;
    QCOMPARE(result->size(), 6);
    QCOMPARE(*result, u"eni-12"_s);
}

void ResultTest::successWithoutAValue()
{
    QVERIFY(check(true));
    QVERIFY(check(true).has_value());
}

void ResultTest::failureWithoutAValue()
{
    const Result<void> result = check(false);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::Refused);
}

void ResultTest::anErrorsDefaultIsNoSuccess()
{
    QCOMPARE(core::Error().kind, core::ErrorKind::ReplyUnreadable);
    QCOMPARE(core::Error().delivery, core::Delivery::NotSent);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"
