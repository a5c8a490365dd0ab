// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychain.h"
#include "keychainasker.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Without a keychain service, without a bus, or without the library that talks to them: CMakeLists.txt tells which.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingFailsSoonAndPlainly();
    void nothingIsStoredElsewhereInstead();

private:
    const core::Clock m_clock;
};

void KeychainAbsentTest::everythingFailsSoonAndPlainly()
{
    secrets::Keychain keychain(m_clock, u"tst_keychainabsent"_s);
    KeychainAsker asker(keychain);
    QCOMPARE(asker.readNow(u"profile/one"_s), u"Missing"_s);
    QVERIFY(!asker.words.isEmpty() && asker.words.size() <= 500);
    QCOMPARE(asker.writeNow(u"profile/one"_s, "value"), u"Missing"_s);
    QCOMPARE(asker.removeNow(u"profile/one"_s), u"Missing"_s);
    QVERIFY(asker.slow.isEmpty());
}

void KeychainAbsentTest::nothingIsStoredElsewhereInstead()
{
    secrets::Keychain keychain(m_clock, u"tst_keychainabsent"_s);
    QCOMPARE(KeychainAsker(keychain).writeNow(u"profile/one"_s, "only-in-the-keychain"), u"Missing"_s);
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("only-in-the-keychain"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "tst_keychainabsent.moc"
