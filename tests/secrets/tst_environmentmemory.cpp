// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/environment.h"
#include "app/secrets/memorycredentials.h"
#include "memoryscan.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// CMakeLists.txt puts both in one piece each into the environment.
Mark secretMark()
{
    return {"Qv7TzR4w", "kXh2Mb9s"};
}

Mark tokenMark()
{
    return {"CAISnQ3e", "Lw8Yp5Ju"};
}

} // namespace

/// What of keys in the environment stays in the memory of this process. Its parent's is the user's own.
class EnvironmentMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theKeysOfTheEnvironmentAreGoneWhenForgotten();
};

void EnvironmentMemoryTest::initTestCase()
{
    QVERIFY2(findInMemory(secretMark()).asUtf8 && findInMemory(tokenMark()).asUtf8, "run this test through ctest");
}

void EnvironmentMemoryTest::theKeysOfTheEnvironmentAreGoneWhenForgotten()
{
    QVERIFY(!secrets::environmentKeyId().isEmpty()); // as the program's start does, to find out whether it runs already
    auto taken = secrets::takeFromEnvironment();
    QVERIFY(taken);
    secrets::MemoryCredentials source(std::move(*taken));
    taken.reset();
    source.forget();
    QCOMPARE(findInMemory(secretMark()), nowhere);
    QCOMPARE(findInMemory(tokenMark()), nowhere);
    QFile environment(u"/proc/self/environ"_s);
    QVERIFY(environment.open(QIODevice::ReadOnly));
    QVERIFY(environment.readAll().contains("PATH="));
}

QTEST_GUILESS_MAIN(EnvironmentMemoryTest)
#include "tst_environmentmemory.moc"
