// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychain.h"
#include "keychainasker.h"
#include "keyringbench.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"tst_keychainunlocking"_s;
const QString key = u"profile/one"_s;

/// As long as a person needs to close a prompt, in milliseconds.
constexpr int aMoment = 300;

} // namespace

/// Against the real gnome-keyring, locked.
class KeychainUnlockingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theRightPasswordOpensIt();
    void aWrongPasswordIsAskedForAgain();
    void aClosedPromptIsNotTakenForNotFound();
    void aClosedPromptIsNotTakenForRemoved();
    void aClosedPromptIsNotTakenForWritten();
    void whatIsNotThereIsToldAfterUnlocking();
    void removingWhatIsNotThereNeedsNoPrompt();
    void withoutAPromptItIsLocked();
    void withoutAPromptItIsLockedByAFastClock();
    void oneClosedPromptAnswersAllThatWait();
    void aPromptThatStaysOpenIsToldAsSlow();
    void aPromptThatNobodyAnswersTimesOut();
    void aKeychainThatGoesAwayClosesItsPrompt();
    void theFirstWriteMakesAKeyring();
    void withoutAKeyringAClosedPromptIsToldAsSuch();

private:
    void forgetTheKeyring();

    const core::Clock m_clock;
    KeyringBench m_bench;
};

void KeychainUnlockingTest::initTestCase()
{
    QVERIFY2(KeyringBench::isThere(), "run this test through keyring.sh");
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).writeNow(key, "value"), u"ok"_s);
}

void KeychainUnlockingTest::theRightPasswordOpensIt()
{
    QVERIFY(m_bench.restartLocked({u"answer"_s}));
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
    QVERIFY(m_bench.lock());
    QCOMPARE(asker.readNow(key), u"Locked"_s);
}

void KeychainUnlockingTest::aWrongPasswordIsAskedForAgain()
{
    QVERIFY(m_bench.restartLocked({u"wrong"_s, u"wrong"_s, u"answer"_s}));
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).readNow(key), u"ok: value"_s);
}

void KeychainUnlockingTest::aClosedPromptIsNotTakenForNotFound()
{
    QVERIFY(m_bench.restartLocked({u"cancel"_s}, aMoment));
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).readNow(key), u"PromptCancelled"_s);
}

void KeychainUnlockingTest::aClosedPromptIsNotTakenForRemoved()
{
    QVERIFY(m_bench.restartLocked({u"cancel"_s}, aMoment));
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.removeNow(key), u"PromptCancelled"_s);
    QVERIFY(m_bench.restartUnlocked());
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
}

void KeychainUnlockingTest::aClosedPromptIsNotTakenForWritten()
{
    QVERIFY(m_bench.restartLocked({u"cancel"_s}, aMoment));
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.writeNow(key, "other"), u"PromptCancelled"_s);
    QVERIFY(m_bench.restartUnlocked());
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
}

void KeychainUnlockingTest::whatIsNotThereIsToldAfterUnlocking()
{
    QVERIFY(m_bench.restartLocked({u"answer"_s}));
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).readNow(u"never/there"_s), u"NotFound"_s);
}

void KeychainUnlockingTest::removingWhatIsNotThereNeedsNoPrompt()
{
    QVERIFY(m_bench.restartLocked({}));
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).removeNow(u"never/there"_s), u"ok"_s);
}

void KeychainUnlockingTest::withoutAPromptItIsLocked()
{
    QVERIFY(m_bench.restartLocked({}));
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.readNow(key), u"Locked"_s);
    QCOMPARE(asker.writeNow(key, "other"), u"Locked"_s);
    QCOMPARE(asker.removeNow(key), u"Locked"_s);
}

/// However the program's time runs: a person takes a real moment to close a prompt.
void KeychainUnlockingTest::withoutAPromptItIsLockedByAFastClock()
{
    QVERIFY(m_bench.restartLocked({}));
    const core::Clock fast(100);
    secrets::Keychain keychain(fast, service);
    QCOMPARE(KeychainAsker(keychain).readNow(key), u"Locked"_s);
}

void KeychainUnlockingTest::oneClosedPromptAnswersAllThatWait()
{
    QVERIFY(m_bench.restartLocked({u"cancel"_s, u"answer"_s}, aMoment));
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    asker.read(key);
    asker.write(key, "other");
    asker.read(u"another"_s);
    QTRY_COMPARE(asker.answers, QStringList(3, u"PromptCancelled"_s));
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
}

void KeychainUnlockingTest::aPromptThatStaysOpenIsToldAsSlow()
{
    const core::Clock fast(10);
    QVERIFY(m_bench.restartLocked({u"answer"_s}, 800));
    secrets::Keychain keychain(fast, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
    QCOMPARE(asker.slow, QStringList{key});
}

void KeychainUnlockingTest::aPromptThatNobodyAnswersTimesOut()
{
    const core::Clock fast(100);
    QVERIFY(m_bench.restartLocked({u"answer"_s}, 60'000));
    secrets::Keychain keychain(fast, service);
    KeychainAsker asker(keychain);
    QElapsedTimer real;
    real.start();
    QCOMPARE(asker.readNow(key), u"TimedOut"_s);
    QVERIFY2(real.elapsed() >= 800 && real.elapsed() < 3000, qPrintable(QString::number(real.elapsed())));
    QTRY_VERIFY(!m_bench.hasPrompt());
}

void KeychainUnlockingTest::aKeychainThatGoesAwayClosesItsPrompt()
{
    QVERIFY(m_bench.restartLocked({u"answer"_s}, 60'000));
    {
        secrets::Keychain keychain(m_clock, service);
        KeychainAsker asker(keychain);
        asker.read(key);
        QTRY_VERIFY(m_bench.hasPrompt());
        QVERIFY(asker.answers.isEmpty());
    }
    QTRY_VERIFY(!m_bench.hasPrompt());
}

void KeychainUnlockingTest::theFirstWriteMakesAKeyring()
{
    forgetTheKeyring();
    QVERIFY(m_bench.restartLocked({u"answer"_s}));
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.readNow(key), u"NotFound"_s);
    QCOMPARE(asker.writeNow(key, "first"), u"ok"_s);
    QCOMPARE(asker.readNow(key), u"ok: first"_s);
}

void KeychainUnlockingTest::withoutAKeyringAClosedPromptIsToldAsSuch()
{
    forgetTheKeyring();
    QVERIFY(m_bench.restartLocked({u"cancel"_s}, aMoment));
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).writeNow(key, "first"), u"PromptCancelled"_s);
}

void KeychainUnlockingTest::forgetTheKeyring()
{
    m_bench.kill();
    QVERIFY(QDir(qEnvironmentVariable("XDG_DATA_HOME") + u"/keyrings"_s).removeRecursively());
}

QTEST_GUILESS_MAIN(KeychainUnlockingTest)
#include "tst_keychainunlocking.moc"
