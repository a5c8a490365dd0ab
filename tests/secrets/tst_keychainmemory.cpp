// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/signer.h"
#include "app/secrets/keychain.h"
#include "app/secrets/memorycredentials.h"
#include "app/secrets/storedkeys.h"
#include "keychainasker.h"
#include "keyringbench.h"
#include "memoryscan.h"

#include <QProcess>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"tst_keychainmemory"_s;
const QString key = u"profile/one"_s;

/// Not a real secret; never in one piece in this program, unless a test puts it together.
Mark mark()
{
    return {"Qv7TzR4w", "kXh2Mb9s"};
}

core::Secret markedSecret(qsizetype length = 16)
{
    QByteArray text;
    text.reserve(length);
    text.append(mark().first).append(mark().second);
    text.append(length - text.size(), 'x');
    return core::Secret(std::move(text));
}

/// Another process writes it, so that this one has it from the keychain only.
QByteArray writeMarkElsewhere()
{
    QProcess probe;
    const QString program = QStringLiteral(ENIDESK_BINARY_DIR) + u"/tests/secrets/keychainprobe"_s;
    probe.start(program,
                {service, u"write"_s, key, QString::fromLatin1(mark().first), QString::fromLatin1(mark().second)});
    return probe.waitForFinished() ? probe.readAllStandardOutput().left(2) : QByteArray();
}

void signWith(const net::Credentials &credentials, net::Generation generation)
{
    const core::Clock clock;
    const net::Signing signing{generation, "ecs.cn-hangzhou.aliyuncs.com", clock.now(), "nonce"};
    net::signedPost(api::Request(), credentials, signing);
}

} // namespace

/// What of a secret stays in the memory of this process.
class KeychainMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theSearchFindsWhatIsThere();
    void aSecretFromTheKeychainIsGoneWhenWiped();
    void keysAreGoneAfterSigningAndForgetting();
    void replacedKeysAreGone();
    void aSecretThatComesTooLateIsWiped();
    void aSecretThatNobodyWaitsForIsWiped();
    void aWrittenSecretIsGoneWhenItIsStored_data();
    void aWrittenSecretIsGoneWhenItIsStored();

private:
    std::optional<core::Secret> readNow();

    const core::Clock m_clock;
    KeyringBench m_bench;
};

void KeychainMemoryTest::initTestCase()
{
    QVERIFY2(KeyringBench::isThere(), "run this test through keyring.sh");
    QCOMPARE(writeMarkElsewhere(), QByteArray("ok"));
}

void KeychainMemoryTest::init()
{
    QCOMPARE(findInMemory(mark()), nowhere);
}

void KeychainMemoryTest::theSearchFindsWhatIsThere()
{
    core::Secret secret = markedSecret();
    QCOMPARE(findInMemory(mark()), (Found{true, false}));
    QString text = QString::fromUtf8(secret.open());
    QCOMPARE(findInMemory(mark()), (Found{true, true}));
    secret.wipe();
    QCOMPARE(findInMemory(mark()), (Found{false, true}));
    core::Secret::wipe(text);
    QCOMPARE(findInMemory(mark()), nowhere);
}

void KeychainMemoryTest::aSecretFromTheKeychainIsGoneWhenWiped()
{
    std::optional<core::Secret> secret = readNow();
    QVERIFY(secret && !secret->isEmpty());
    QCOMPARE(findInMemory(mark()), (Found{true, false}));
    secret->wipe();
    QCOMPARE(findInMemory(mark()), nowhere);
}

void KeychainMemoryTest::keysAreGoneAfterSigningAndForgetting()
{
    std::optional<core::Secret> secret = readNow();
    QVERIFY(secret);
    const QByteArray keyId("LTAI5tExampleKeyId0001");
    QByteArray bytes;
    bytes.reserve(keyId.size() + 1 + secret->open().size());
    bytes.append(keyId).append('\n').append(secret->open());
    secret.reset();
    core::Secret packed(std::move(bytes));
    auto keys = secrets::unpackKeys(QString::fromLatin1(keyId), packed);
    QVERIFY(keys);
    packed.wipe();
    secrets::MemoryCredentials source(std::move(*keys));
    bool wasSigned = false;
    source.fetch(this, [&](const auto &fetched) {
        signWith(fetched->get(), net::Generation::Current);
        signWith(fetched->get(), net::Generation::G2019);
        wasSigned = true;
    });
    QTRY_VERIFY(wasSigned);
    QCOMPARE(findInMemory(mark()), (Found{true, false}));
    source.forget();
    QCOMPARE(findInMemory(mark()), nowhere);
}

void KeychainMemoryTest::replacedKeysAreGone()
{
    secrets::MemoryCredentials source({u"LTAI5tExampleKeyId0001"_s, markedSecret(), {}});
    QCOMPARE(findInMemory(mark()), (Found{true, false}));
    source.set({u"LTAI5tExampleKeyId0002"_s, core::Secret(QByteArray("another")), {}});
    QCOMPARE(findInMemory(mark()), nowhere);
}

void KeychainMemoryTest::aSecretThatComesTooLateIsWiped()
{
    const core::Clock fast(300);
    for (int milliseconds = 2; milliseconds < 12; milliseconds += 4) {
        secrets::Keychain keychain(fast, service);
        QStringList answers;
        keychain.read(key, this, [&](const auto &result) { answers.append(result ? u"ok"_s : result.error().code); });
        QTest::qWait(milliseconds);
        m_bench.stop();
        QTRY_COMPARE(answers.size(), 1);
        m_bench.resume();
        QTest::qWait(100);
        QCOMPARE(findInMemory(mark()), nowhere);
    }
}

void KeychainMemoryTest::aSecretThatNobodyWaitsForIsWiped()
{
    for (int milliseconds = 0; milliseconds < 12; milliseconds += 4) {
        auto keychain = std::make_unique<secrets::Keychain>(m_clock, service);
        keychain->read(key, this, [](const auto &) {});
        QTest::qWait(milliseconds);
        keychain.reset();
        QTest::qWait(50);
        QCOMPARE(findInMemory(mark()), nowhere);
    }
}

void KeychainMemoryTest::aWrittenSecretIsGoneWhenItIsStored_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("short") << qsizetype(16);
    QTest::newRow("as a secret") << qsizetype(30);
    QTest::newRow("with a token") << qsizetype(900);
    QTest::newRow("with a long token") << qsizetype(5000);
}

void KeychainMemoryTest::aWrittenSecretIsGoneWhenItIsStored()
{
    QFETCH(const qsizetype, length);
    secrets::Keychain keychain(m_clock, service);
    bool wasWritten = false;
    keychain.write(u"profile/two"_s, markedSecret(length), this,
                   [&](const auto &result) { wasWritten = bool(result); });
    QTRY_VERIFY(wasWritten);
    QTest::qWait(20);
    QCOMPARE(findInMemory(mark()), nowhere);
}

std::optional<core::Secret> KeychainMemoryTest::readNow()
{
    secrets::Keychain keychain(m_clock, service);
    std::optional<core::Secret> secret;
    bool wasAnswered = false;
    keychain.read(key, this, [&](core::Result<core::Secret> result) {
        wasAnswered = true;
        if (result)
            secret = std::move(*result);
    });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return wasAnswered; });
    return secret;
}

QTEST_GUILESS_MAIN(KeychainMemoryTest)
#include "tst_keychainmemory.moc"
