// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychain.h"
#include "app/secrets/keychainproblem.h"
#include "keychainasker.h"
#include "keyringbench.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"tst_keychain"_s;
const QString key = u"profile/one"_s;

} // namespace

/// Against the real gnome-keyring, unlocked.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void writingReplaces();
    void whatWasRemovedIsNotFound();
    void removingWhatIsNotThereSucceeds();
    void whatWasNeverWrittenIsNotFound();
    void anotherServiceHasKeysOfItsOwn();
    void whatCannotBeStoredIsRefused_data();
    void whatCannotBeStoredIsRefused();
    void requestsForOneKeyAreAnsweredInTheirOrder();
    void aReceiverThatIsGoneHearsNothing();
    void whatAGoneReceiverAskedToBeWrittenIsWritten();
    void aKeychainThatGoesAwayInTheMiddleDoesNoHarm();
    void itMayBeDeletedByItsOwnAnswer();
    void anAnswerMayAskAgain();

private:
    const core::Clock m_clock;
};

void KeychainTest::initTestCase()
{
    QVERIFY2(KeyringBench::isThere(), "run this test through keyring.sh");
}

void KeychainTest::cleanup()
{
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).removeNow(key), u"ok"_s);
}

void KeychainTest::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("ASCII") << QByteArray("value-one/+=");
    QTest::newRow("two lines") << QByteArray("value\ntoken");
    QTest::newRow("Chinese") << QByteArray("密码 ü");
    QTest::newRow("as long as security tokens get") << QByteArray(8000, 'x');
}

void KeychainTest::whatIsWrittenIsReadAgain()
{
    QFETCH(const QByteArray, value);
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).writeNow(key, value), u"ok"_s);
    secrets::Keychain afterRestart(m_clock, service);
    QCOMPARE(KeychainAsker(afterRestart).readNow(key), u"ok: "_s + QString::fromUtf8(value));
}

void KeychainTest::writingReplaces()
{
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.writeNow(key, "old"), u"ok"_s);
    QCOMPARE(asker.writeNow(key, "new"), u"ok"_s);
    QCOMPARE(asker.readNow(key), u"ok: new"_s);
}

void KeychainTest::whatWasRemovedIsNotFound()
{
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.writeNow(key, "value"), u"ok"_s);
    QCOMPARE(asker.removeNow(key), u"ok"_s);
    QCOMPARE(asker.readNow(key), u"NotFound"_s);
}

void KeychainTest::removingWhatIsNotThereSucceeds()
{
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).removeNow(u"never/there"_s), u"ok"_s);
}

void KeychainTest::whatWasNeverWrittenIsNotFound()
{
    secrets::Keychain keychain(m_clock, service);
    QCOMPARE(KeychainAsker(keychain).readNow(u"never/there"_s), u"NotFound"_s);
}

void KeychainTest::anotherServiceHasKeysOfItsOwn()
{
    secrets::Keychain keychain(m_clock, service);
    secrets::Keychain other(m_clock, service + u".other"_s);
    KeychainAsker asker(keychain);
    KeychainAsker otherAsker(other);
    QCOMPARE(asker.writeNow(key, "ours"), u"ok"_s);
    QCOMPARE(otherAsker.readNow(key), u"NotFound"_s);
    QCOMPARE(otherAsker.removeNow(key), u"ok"_s);
    QCOMPARE(asker.readNow(key), u"ok: ours"_s);
}

void KeychainTest::whatCannotBeStoredIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a NUL, which would end it") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
}

void KeychainTest::whatCannotBeStoredIsRefused()
{
    QFETCH(const QByteArray, value);
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.writeNow(key, "kept"), u"ok"_s);
    QCOMPARE(asker.writeNow(key, value), QString::number(static_cast<int>(core::ErrorKind::InputInvalid)));
    QCOMPARE(asker.readNow(key), u"ok: kept"_s);
}

void KeychainTest::requestsForOneKeyAreAnsweredInTheirOrder()
{
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    asker.write(key, "one");
    asker.read(key);
    asker.write(key, "two");
    asker.read(key);
    asker.remove(key);
    asker.read(key);
    QVERIFY(asker.answers.isEmpty());
    QTRY_COMPARE(asker.answers, QStringList({u"ok"_s, u"ok: one"_s, u"ok"_s, u"ok: two"_s, u"ok"_s, u"NotFound"_s}));
    QTest::qWait(50);
    QCOMPARE(asker.answers.size(), 6);
    QVERIFY(asker.slow.isEmpty());
}

void KeychainTest::aReceiverThatIsGoneHearsNothing()
{
    secrets::Keychain keychain(m_clock, service);
    KeychainAsker asker(keychain);
    bool heard = false;
    auto before = std::make_unique<QObject>();
    auto during = std::make_unique<QObject>();
    keychain.read(key, before.get(), [&](const auto &) { heard = true; });
    keychain.read(key, during.get(), [&](const auto &) { heard = true; });
    before.reset();
    QTimer::singleShot(0, this, [&] { during.reset(); });
    QCOMPARE(asker.readNow(key), u"NotFound"_s);
    QVERIFY(!heard);
}

void KeychainTest::whatAGoneReceiverAskedToBeWrittenIsWritten()
{
    secrets::Keychain keychain(m_clock, service);
    auto receiver = std::make_unique<QObject>();
    keychain.write(key, core::Secret(QByteArray("kept")), receiver.get(), [](const auto &) {});
    receiver.reset();
    QCOMPARE(KeychainAsker(keychain).readNow(key), u"ok: kept"_s);
}

void KeychainTest::aKeychainThatGoesAwayInTheMiddleDoesNoHarm()
{
    for (int milliseconds = 0; milliseconds < 12; ++milliseconds) {
        auto keychain = std::make_unique<secrets::Keychain>(m_clock, service);
        bool heard = false;
        keychain->write(key, core::Secret(QByteArray("value")), this, [&](const auto &) { heard = true; });
        keychain->read(key, this, [&](const auto &) { heard = true; });
        QTest::qWait(milliseconds);
        const bool heardBefore = heard;
        keychain.reset();
        QTest::qWait(5);
        QCOMPARE(heard, heardBefore);
    }
    secrets::Keychain next(m_clock, service);
    QCOMPARE(KeychainAsker(next).writeNow(key, "still works"), u"ok"_s);
}

void KeychainTest::itMayBeDeletedByItsOwnAnswer()
{
    auto keychain = std::make_unique<secrets::Keychain>(m_clock, service);
    keychain->read(key, this, [&](const auto &) { keychain.reset(); });
    keychain->read(key, this, [&](const auto &) { QFAIL("its asker is gone"); });
    QTRY_VERIFY(!keychain);
    QTest::qWait(20);
}

void KeychainTest::anAnswerMayAskAgain()
{
    secrets::Keychain keychain(m_clock, service);
    QString second;
    keychain.write(key, core::Secret(QByteArray("again")), this, [&](const auto &) {
        keychain.read(key, this, [&](const core::Result<core::Secret> &result) {
            second = result ? QString::fromUtf8(result->open()) : result.error().code;
        });
    });
    QTRY_COMPARE(second, u"again"_s);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
