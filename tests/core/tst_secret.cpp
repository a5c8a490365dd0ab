// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"

#include <QDebug>
#include <QTest>

#include <algorithm>
#include <concepts>
#include <cstring>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;
using core::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::equality_comparable<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QString, Secret> && !std::is_constructible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>, "only on purpose");
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

namespace {

/// What the program asked libcrypto to wipe: the bytes as they were just before.
QList<QByteArray> &wiped()
{
    static QList<QByteArray> list;
    return list;
}

bool wasWiped(const QByteArray &bytes)
{
    return std::any_of(wiped().begin(), wiped().end(), [&bytes](const QByteArray &e) { return e.contains(bytes); });
}

QByteArray content(const Secret &secret)
{
    return secret.open().toByteArray();
}

} // namespace

/// Stands in for libcrypto's in this program, so that a test sees each wipe without reading memory that was given back.
extern "C" void OPENSSL_cleanse(void *memory, size_t size)
{
    wiped().append(QByteArray(static_cast<const char *>(memory), static_cast<qsizetype>(size)));
    std::memset(memory, 0, size);
}

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { wiped().clear(); }
    void itOpensToWhatWasPutIn();
    void theBytesItWasMadeFromAreEmptiedAndWiped();
    void bytesThatSomebodyElseHoldsAreLeftAlone();
    void wipingWipesTheMemory();
    void droppingItWipesTheMemory();
    void whatStandsBeforeTheContentIsWipedToo();
    void aMovedSecretLeavesNothingBehind();
    void movingOverASecretWipesIt();
    void aSecretSurvivesBeingMovedOntoItself();
    void aCopyIsASecondOne();
    void itCannotBePrinted();
    void anEmptySecretIsEmpty();
};

void SecretTest::itOpensToWhatWasPutIn()
{
    const Secret secret(QByteArray("key\0with zero", 13));
    QCOMPARE(content(secret), QByteArray("key\0with zero", 13));
    QVERIFY(!secret.isEmpty());
}

void SecretTest::theBytesItWasMadeFromAreEmptiedAndWiped()
{
    QByteArray bytes(64, 'k');
    const Secret secret(std::move(bytes));
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): the promise of this class
    QVERIFY(wasWiped(QByteArray(64, 'k')));
    QCOMPARE(content(secret), QByteArray(64, 'k'));
}

void SecretTest::bytesThatSomebodyElseHoldsAreLeftAlone()
{
    QByteArray bytes(64, 'k');
    const QByteArray other = bytes;
    const Secret secret(std::move(bytes));
    QVERIFY(wiped().isEmpty());
    QCOMPARE(other, QByteArray(64, 'k'));
    QCOMPARE(content(secret), other);
}

void SecretTest::wipingWipesTheMemory()
{
    Secret secret(QByteArray(64, 'k'));
    wiped().clear();
    secret.wipe();
    QVERIFY(wasWiped(QByteArray(64, 'k')));
    QVERIFY(secret.isEmpty());
    QVERIFY(secret.open().isEmpty());
}

void SecretTest::droppingItWipesTheMemory()
{
    {
        const Secret secret(QByteArray(64, 'k'));
        wiped().clear();
    }
    QVERIFY(wasWiped(QByteArray(64, 'k')));
}

void SecretTest::whatStandsBeforeTheContentIsWipedToo()
{
    QByteArray bytes(200, 'k');
    bytes.remove(0, 150); // the content may now start inside its memory
    bytes.prepend('p');
    const Secret secret(std::move(bytes));
    QVERIFY(wasWiped(QByteArray(50, 'k')));
    QCOMPARE(content(secret), QByteArray("p") + QByteArray(50, 'k'));
}

void SecretTest::aMovedSecretLeavesNothingBehind()
{
    Secret one(QByteArray("abc"));
    const Secret two(std::move(one));
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): the promise of this class
    QCOMPARE(content(two), QByteArray("abc"));
}

void SecretTest::movingOverASecretWipesIt()
{
    Secret one(QByteArray("abc"));
    Secret two(QByteArray("def"));
    two = std::move(one);
    QVERIFY(wasWiped("def"));
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): the promise of this class
    QCOMPARE(content(two), QByteArray("abc"));
}

void SecretTest::aSecretSurvivesBeingMovedOntoItself()
{
    Secret secret(QByteArray("abc"));
    Secret &same = secret;
    secret = std::move(same);
    QCOMPARE(content(secret), QByteArray("abc"));
}

void SecretTest::aCopyIsASecondOne()
{
    Secret one(QByteArray("abc"));
    const Secret two = one.copy();
    one.wipe();
    QCOMPARE(content(two), QByteArray("abc"));
}

void SecretTest::itCannotBePrinted()
{
    QString text;
    QDebug(&text) << Secret(QByteArray("abcdefgh"));
    QVERIFY(!text.contains(u"abcd"_s));
    QVERIFY2(text.contains(u"Secret(…)"_s), qPrintable(text));
}

void SecretTest::anEmptySecretIsEmpty()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
    QVERIFY(Secret().copy().isEmpty());
    Secret().wipe();
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
