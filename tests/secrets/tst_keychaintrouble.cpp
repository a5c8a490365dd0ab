// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychain.h"
#include "keychainasker.h"
#include "keyringbench.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"tst_keychaintrouble"_s;
const QString key = u"profile/one"_s;

} // namespace

/// The real gnome-keyring, killed, stopped and started again.
class KeychainTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aServiceKilledBeforeItAnswersIsLost();
    void aServiceKilledWhileItsPromptIsOpenIsLost();
    void afterALossTheNextServiceIsUsed();
    void killedAtAnyMomentEveryRequestIsAnswered();
    void aStoppedServiceIsToldAsSlowAndAnswersWhenItGoesOn();
    void aStoppedServiceTimesOutAndItsLateAnswerIsDropped();
    void whatWaitsBehindAStoppedServiceTimesOutWithIt();
    void stoppedAtAnyMomentAJobIsAbandonedWithoutHarm();
    void aKeychainMayGoAwayWhileTheServiceIsStopped();

private:
    const core::Clock m_clock;
    const core::Clock m_fast{60}; ///< the limit is 1.5 s, slow is 50 ms
    KeyringBench m_bench;
};

void KeychainTroubleTest::initTestCase()
{
    QVERIFY2(KeyringBench::isThere(), "run this test through keyring.sh");
}

void KeychainTroubleTest::init()
{
    QVERIFY(m_bench.restartUnlocked());
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).writeNow(key, "value"), u"ok"_s);
}

void KeychainTroubleTest::aServiceKilledBeforeItAnswersIsLost()
{
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    m_bench.stop();
    asker.read(key);
    asker.write(key, "other");
    QTest::qWait(100);
    QVERIFY(asker.answers.isEmpty());
    m_bench.kill();
    // The second one is asked of a bus on which nobody is left.
    QTRY_COMPARE(asker.answers, QStringList({u"Lost"_s, u"Missing"_s}));
}

void KeychainTroubleTest::aServiceKilledWhileItsPromptIsOpenIsLost()
{
    QVERIFY(m_bench.restartLocked({u"answer"_s}, 60'000));
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    asker.read(key);
    QTRY_VERIFY(m_bench.hasPrompt());
    m_bench.kill();
    QTRY_COMPARE(asker.answers, QStringList{u"Lost"_s});
}

void KeychainTroubleTest::afterALossTheNextServiceIsUsed()
{
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
    m_bench.kill();
    QCOMPARE(asker.readNow(key), u"Missing"_s);
    QVERIFY(m_bench.restartUnlocked());
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
    QCOMPARE(asker.writeNow(key, "other"), u"ok"_s);
}

void KeychainTroubleTest::killedAtAnyMomentEveryRequestIsAnswered()
{
    const QStringList sensible{u"ok"_s, u"ok: value"_s, u"ok: other"_s, u"Lost"_s, u"Missing"_s};
    for (int milliseconds = 0; milliseconds < 40; milliseconds += 5) {
        secrets::Keychain keychain(m_clock, service);
        KeychainAsker asker(keychain);
        asker.write(key, "other");
        asker.read(key);
        QTest::qWait(milliseconds);
        m_bench.kill();
        QTRY_COMPARE(asker.answers.size(), 2);
        for (const QString &answer : asker.answers)
            QVERIFY2(sensible.contains(answer), qPrintable(answer + u' ' + asker.words));
        QVERIFY(m_bench.restartUnlocked());
    }
}

void KeychainTroubleTest::aStoppedServiceIsToldAsSlowAndAnswersWhenItGoesOn()
{
    secrets::Keychain keychain(m_fast, service);
    KeychainAsker asker(keychain);
    m_bench.stop();
    asker.read(key);
    asker.read(u"another"_s);
    QTRY_COMPARE(asker.slow, QStringList({key, u"another"_s}));
    QVERIFY(asker.answers.isEmpty());
    m_bench.resume();
    QTRY_COMPARE(asker.answers, QStringList({u"ok: value"_s, u"NotFound"_s}));
    QTest::qWait(100);
    QCOMPARE(asker.slow.size(), 2);
}

void KeychainTroubleTest::aStoppedServiceTimesOutAndItsLateAnswerIsDropped()
{
    secrets::Keychain keychain(m_fast, service);
    KeychainAsker asker(keychain);
    m_bench.stop();
    QCOMPARE(asker.readNow(key), u"TimedOut"_s);
    m_bench.resume();
    QTest::qWait(200);
    QCOMPARE(asker.answers, QStringList{u"TimedOut"_s});
    QCOMPARE(asker.readNow(key), u"ok: value"_s);
}

void KeychainTroubleTest::whatWaitsBehindAStoppedServiceTimesOutWithIt()
{
    secrets::Keychain keychain(m_fast, service);
    KeychainAsker asker(keychain);
    m_bench.stop();
    QElapsedTimer real;
    real.start();
    asker.write(key, "one");
    asker.read(key);
    asker.remove(key);
    QTRY_COMPARE(asker.answers, QStringList(3, u"TimedOut"_s));
    QVERIFY2(real.elapsed() < 3000, qPrintable(QString::number(real.elapsed())));
    m_bench.resume();
}

void KeychainTroubleTest::stoppedAtAnyMomentAJobIsAbandonedWithoutHarm()
{
    const QStringList sensible{u"ok: value"_s, u"TimedOut"_s};
    const core::Clock faster(300);
    for (int milliseconds = 0; milliseconds < 16; milliseconds += 2) {
        secrets::Keychain keychain(faster, service);
        KeychainAsker asker(keychain);
        asker.read(key);
        QTest::qWait(milliseconds);
        m_bench.stop();
        QTRY_COMPARE(asker.answers.size(), 1);
        QVERIFY2(sensible.contains(asker.answers.first()), qPrintable(asker.answers.first()));
        m_bench.resume();
        secrets::Keychain next(m_clock, service);
        QCOMPARE(KeychainAsker(next).readNow(key), u"ok: value"_s);
        QCOMPARE(asker.answers.size(), 1);
    }
}

void KeychainTroubleTest::aKeychainMayGoAwayWhileTheServiceIsStopped()
{
    for (int milliseconds = 0; milliseconds < 12; milliseconds += 2) {
        auto keychain = std::make_unique<secrets::Keychain>(m_clock, service);
        bool isGone = false;
        bool isAnsweredLate = false;
        keychain->read(key, this, [&](const auto &) { isAnsweredLate = isGone; });
        QTest::qWait(milliseconds / 2);
        m_bench.stop();
        QTest::qWait(5);
        keychain.reset();
        isGone = true;
        m_bench.resume();
        QTest::qWait(20);
        QVERIFY(!isAnsweredLate); // nobody is there to answer
    }
    secrets::Keychain next(m_clock, service);
    QCOMPARE(KeychainAsker(next).readNow(key), u"ok: value"_s);
}

QTEST_GUILESS_MAIN(KeychainTroubleTest)
#include "tst_keychaintrouble.moc"
