// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/memorycredentials.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class MemoryCredentialsTest : public QObject
{
    Q_OBJECT

private:
    static net::Credentials example() { return {u"LTAI5tExampleKeyId0001"_s, core::Secret(QByteArray("hidden")), {}}; }

private slots:
    void keysAreGivenWhenTheLoopComesRound();
    void withoutKeysItFails();
    void forgottenKeysAreGone();
    void aReceiverThatIsGoneHearsNothing();
    void theKeyIdIsShownMasked();
};

void MemoryCredentialsTest::keysAreGivenWhenTheLoopComesRound()
{
    secrets::MemoryCredentials source(example());
    QString taken;
    source.fetch(this, [&](const auto &keys) { taken = keys ? keys->get().accessKeyId : QString(); });
    QVERIFY(taken.isEmpty());
    QTRY_COMPARE(taken, u"LTAI5tExampleKeyId0001"_s);
}

void MemoryCredentialsTest::withoutKeysItFails()
{
    secrets::MemoryCredentials source;
    std::optional<core::ErrorKind> kind;
    source.fetch(this, [&](const auto &keys) { kind = keys.error().kind; });
    QTRY_COMPARE(kind, core::ErrorKind::CredentialsMissing);
}

void MemoryCredentialsTest::forgottenKeysAreGone()
{
    secrets::MemoryCredentials source(example());
    bool failed = false;
    source.fetch(this, [&](const auto &keys) { failed = !keys; });
    source.forget();
    QTRY_VERIFY(failed);
    QCOMPARE(source.maskedKeyId(), QString());
}

void MemoryCredentialsTest::aReceiverThatIsGoneHearsNothing()
{
    secrets::MemoryCredentials source(example());
    int answers = 0;
    auto receiver = std::make_unique<QObject>();
    source.fetch(receiver.get(), [&](const auto &) { ++answers; });
    receiver.reset();
    source.fetch(this, [&](const auto &) { answers += 10; });
    QTRY_COMPARE(answers, 10);
}

void MemoryCredentialsTest::theKeyIdIsShownMasked()
{
    QCOMPARE(secrets::MemoryCredentials(example()).maskedKeyId(), u"LTAI…0001"_s);
}

QTEST_GUILESS_MAIN(MemoryCredentialsTest)
#include "tst_memorycredentials.moc"
