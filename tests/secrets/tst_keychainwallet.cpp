// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychain.h"
#include "keychainasker.h"

#include <QDBusConnection>
#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"tst_keychainwallet"_s;
const QString key = u"profile/one"_s;

} // namespace

/// What QtKeychain asks of KWallet 5.
class StandInWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    bool opens = true;
    bool writes = true;
    bool removes = true;
    QMap<QString, QString> entries;

public slots:
    QString networkWallet() { return u"kdewallet"_s; }
    int open(const QString &, qlonglong, const QString &) { return opens ? 1 : -1; }
    int entryType(int, const QString &, const QString &name, const QString &) { return entries.contains(name) ? 1 : 0; }
    QString readPassword(int, const QString &, const QString &name, const QString &) { return entries.value(name); }
    int writePassword(int, const QString &, const QString &name, const QString &value, const QString &)
    {
        if (writes)
            entries.insert(name, value);
        return writes ? 0 : -1;
    }
    int removeEntry(int, const QString &, const QString &name, const QString &)
    {
        return removes && entries.remove(name) > 0 ? 0 : -3;
    }
};

/// On a KDE 5 desktop, QtKeychain prefers KWallet; a stand-in for it runs in this program.
class KeychainWalletTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatIsWrittenIsReadAndRemoved();
    void removingWhatIsNotThereSucceeds();
    void aWalletThatIsNotOpenedDenies();
    void whatTheWalletDidNotStoreIsNotCalledStored();
    void whatTheWalletDidNotRemoveIsNotCalledRemoved();
    void aWalletThatReadsNothingIsLost();

private:
    const core::Clock m_clock;
    StandInWallet m_wallet;
    secrets::Keychain m_keychain{m_clock, service};
    KeychainAsker m_asker{m_keychain};
};

void KeychainWalletTest::initTestCase()
{
    QCOMPARE(qgetenv("XDG_CURRENT_DESKTOP"), QByteArray("KDE"));
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(u"/modules/kwalletd5"_s, &m_wallet, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
}

void KeychainWalletTest::init()
{
    m_wallet.opens = m_wallet.writes = m_wallet.removes = true;
    m_wallet.entries.clear();
}

void KeychainWalletTest::whatIsWrittenIsReadAndRemoved()
{
    QCOMPARE(m_asker.writeNow(key, "value"), u"ok"_s);
    QCOMPARE(m_wallet.entries.value(key), u"value"_s);
    QCOMPARE(m_asker.readNow(key), u"ok: value"_s);
    QCOMPARE(m_asker.removeNow(key), u"ok"_s);
    QVERIFY(m_wallet.entries.isEmpty());
    QCOMPARE(m_asker.readNow(key), u"NotFound"_s);
}

void KeychainWalletTest::removingWhatIsNotThereSucceeds()
{
    QCOMPARE(m_asker.removeNow(key), u"ok"_s);
}

void KeychainWalletTest::aWalletThatIsNotOpenedDenies()
{
    m_wallet.opens = false;
    QCOMPARE(m_asker.readNow(key), u"Denied"_s);
    QCOMPARE(m_asker.writeNow(key, "value"), u"Denied"_s);
    QCOMPARE(m_asker.removeNow(key), u"Denied"_s);
}

void KeychainWalletTest::whatTheWalletDidNotStoreIsNotCalledStored()
{
    m_wallet.writes = false;
    QCOMPARE(m_asker.writeNow(key, "value"), u"Failed"_s);
}

void KeychainWalletTest::whatTheWalletDidNotRemoveIsNotCalledRemoved()
{
    m_wallet.removes = false;
    m_wallet.entries.insert(key, u"value"_s);
    QCOMPARE(m_asker.removeNow(key), u"Failed"_s);
}

void KeychainWalletTest::aWalletThatReadsNothingIsLost()
{
    m_wallet.entries.insert(key, QString());
    QCOMPARE(m_asker.readNow(key), u"Lost"_s);
}

QTEST_GUILESS_MAIN(KeychainWalletTest)
#include "tst_keychainwallet.moc"
