// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/instanceserver.h"
#include "app/program/paths.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using program::InstanceAddress;
using program::InstanceMessage;
using program::InstancePlace;
using program::InstanceServer;
using Claim = InstancePlace::Claim;

/// The running program's place and ear, with senders of every kind.
class InstanceServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyProfileSetHasItsOwnAddress();
    void theKeyIdIsNotReadableInTheAddress();
    void theFirstHasThePlaceWithoutWaiting();
    void aSecondStartIsTakenAndEnds();
    void onlyTheUserReachesIt();
    void garbageIsDroppedAndTheNextIsHeard_data();
    void garbageIsDroppedAndTheNextIsHeard();
    void whoSaysNothingIsSentAway();
    void manyWhoSayNothingDoNotKeepOthersOut();
    void anotherVersionIsToldThatItIsNotUnderstood();
    void aHolderThatDoesNotListenIsNotWorkedAround();
    void aHolderThatHangsIsNotWorkedAround();
    void aHolderThatEndsMeanwhileLeavesThePlace();
    void aSocketThatWasLeftOverIsReplaced();
    void aLockFileOfNobodyIsReplaced();
    void withoutAFolderThereIsNoPlace();
    void aPathTooLongForASocketGivesThePlaceUp();
    void anotherProfileSetMovesThePlace();
    void aPlaceThatIsTakenIsNotMovedTo();

private:
    InstanceAddress address(const QString &name = u"one"_s) const
    {
        return {m_folder->filePath(name), m_folder->filePath(name + u".lock"_s)};
    }
    std::unique_ptr<InstancePlace> placeAt(const InstanceAddress &address);
    /// What a second start would find, while this thread's event loop runs.
    Claim claim(const InstanceAddress &address, std::chrono::milliseconds patience = 5s, const QByteArray &line = {});

    std::optional<QTemporaryDir> m_folder;
};

void InstanceServerTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<InstancePlace> InstanceServerTest::placeAt(const InstanceAddress &address)
{
    auto place = std::make_unique<InstancePlace>();
    return place->claim(address, {}, 0ms) == Claim::Ours ? std::move(place) : nullptr;
}

Claim InstanceServerTest::claim(const InstanceAddress &address, std::chrono::milliseconds patience,
                                const QByteArray &line)
{
    std::atomic<bool> isDone = false;
    Claim claimed = Claim::NoPlace;
    std::thread second([&] {
        InstancePlace place;
        claimed = place.claim(address, line.isEmpty() ? InstanceMessage().toLine() : line, patience);
        isDone = true;
    });
    while (!isDone)
        QTest::qWait(5);
    second.join();
    return claimed;
}

void InstanceServerTest::everyProfileSetHasItsOwnAddress()
{
    program::Paths work;
    work.settingsFile = u"/home/a/.config/enidesk/enidesk.ini"_s;
    program::Paths other = work;
    other.settingsFile = u"/home/b/.config/enidesk/enidesk.ini"_s;
    const QUrl cloud(u"http://127.0.0.1:8080"_s);
    const QString keyId = u"LTAI5tExample0000000001"_s;
    QSet<QString> sockets;
    QSet<QString> locks;
    for (const InstanceAddress &each :
         {InstanceAddress::of(work, {}, {}), InstanceAddress::of(other, {}, {}), InstanceAddress::of(work, cloud, {}),
          InstanceAddress::of(work, {}, keyId), InstanceAddress::of(work, cloud, keyId)}) {
        QVERIFY(!each.isEmpty());
        sockets.insert(each.socket);
        locks.insert(each.lockFile);
    }
    QCOMPARE(sockets.size(), 5);
    QCOMPARE(locks.size(), 5);
    QCOMPARE(InstanceAddress::of(work, cloud, keyId).socket, InstanceAddress::of(work, cloud, keyId).socket);
}

void InstanceServerTest::theKeyIdIsNotReadableInTheAddress()
{
    const QString keyId = u"LTAI5tExample0000000001"_s;
    const InstanceAddress address = InstanceAddress::of(program::Paths::forWork(), {}, keyId);
    QVERIFY(!address.socket.contains(keyId) && !address.lockFile.contains(keyId));
    QVERIFY(QFileInfo(address.lockFile).fileName().size() < 60); // a socket's path has room for some hundred letters
}

void InstanceServerTest::theFirstHasThePlaceWithoutWaiting()
{
    QElapsedTimer timer;
    timer.start();
    InstancePlace place;
    QCOMPARE(place.claim(address(), {}, 5s), Claim::Ours);
    qInfo("the place took %lld µs", timer.nsecsElapsed() / 1000);
    QVERIFY(place.isOurs());
    QVERIFY(timer.elapsed() < 2500); // half of the patience
}

void InstanceServerTest::aSecondStartIsTakenAndEnds()
{
    InstanceServer server;
    QSignalSpy asked(&server, &InstanceServer::asked);
    server.start(placeAt(address()));
    const InstanceMessage message{{u"prod"_s, u"cn-beijing"_s, {u"eni-1"_s}, true}, {u"id"_s, u"token"_s}};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(claim(address(), 5s, message.toLine()), Claim::HandedOver);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<InstanceMessage>(), message);
    QCOMPARE(claim(address()), Claim::HandedOver);
}

void InstanceServerTest::onlyTheUserReachesIt()
{
    InstanceServer server;
    server.start(placeAt(address()));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(address().socket));
    QCOMPARE(QFile::permissions(address().socket) & others, QFile::Permissions());
}

void InstanceServerTest::garbageIsDroppedAndTheNextIsHeard_data()
{
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no line") << QByteArray("{\"version\":1");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\n\xff", 5);
    QTest::newRow("another version") << QByteArray("{\"version\":99,\"do\":\"unassign\"}\n");
    QTest::newRow("hostile ids") << QByteArray("{\"version\":1,\"interfaces\":[\"--endpoint\"]}\n");
    QTest::newRow("without an end") << QByteArray(1'000'000, 'a');
    QTest::newRow("too long") << QByteArray("{\"version\":1,\"a\":\"" + QByteArray(100'000, 'a') + "\"}\n");
}

void InstanceServerTest::garbageIsDroppedAndTheNextIsHeard()
{
    QFETCH(QByteArray, garbage);
    InstanceServer server;
    QSignalSpy asked(&server, &InstanceServer::asked);
    server.start(placeAt(address()));
    QLocalSocket socket;
    socket.connectToServer(address().socket);
    QVERIFY(socket.waitForConnected());
    socket.write(garbage);
    QTest::qWait(50);
    QCOMPARE(claim(address()), Claim::HandedOver);
    QTRY_COMPARE(asked.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 5000);
    QVERIFY(socket.bytesAvailable() < 200);
}

void InstanceServerTest::whoSaysNothingIsSentAway()
{
    InstanceServer server;
    server.start(placeAt(address()));
    QLocalSocket socket;
    socket.connectToServer(address().socket);
    QVERIFY(socket.waitForConnected());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 4000);
}

void InstanceServerTest::manyWhoSayNothingDoNotKeepOthersOut()
{
    InstanceServer server;
    server.start(placeAt(address()));
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 3 * InstanceServer::mostSenders; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(address().socket);
        QVERIFY(silent.back()->waitForConnected());
    }
    QCOMPARE(claim(address()), Claim::HandedOver);
}

void InstanceServerTest::anotherVersionIsToldThatItIsNotUnderstood()
{
    InstanceServer server;
    QSignalSpy asked(&server, &InstanceServer::asked);
    server.start(placeAt(address()));
    QCOMPARE(claim(address(), 5s, "{\"version\":2,\"open\":\"something new\"}\n"), Claim::NotUnderstood);
    QTest::qWait(20);
    QCOMPARE(asked.count(), 0);
}

void InstanceServerTest::aHolderThatDoesNotListenIsNotWorkedAround()
{
    const auto holder = placeAt(address());
    QVERIFY(holder);
    InstancePlace place;
    // Longer than the age from which a lock file may be one of nobody.
    QCOMPARE(place.claim(address(), InstanceMessage().toLine(), 3s), Claim::NoAnswer);
    QCOMPARE(place.holderProcess(), QCoreApplication::applicationPid());
}

void InstanceServerTest::aHolderThatHangsIsNotWorkedAround()
{
    InstanceServer server;
    server.start(placeAt(address()));
    InstancePlace place;
    QElapsedTimer timer;
    timer.start();
    // On this thread: nobody serves the socket meanwhile.
    QCOMPARE(place.claim(address(), InstanceMessage().toLine(), 300ms), Claim::NoAnswer);
    QVERIFY(timer.elapsed() >= 290 && timer.elapsed() < 2000);
}

void InstanceServerTest::aHolderThatEndsMeanwhileLeavesThePlace()
{
    auto holder = placeAt(address());
    QTimer::singleShot(200ms, this, [&holder] { holder.reset(); });
    QCOMPARE(claim(address()), Claim::Ours);
}

void InstanceServerTest::aSocketThatWasLeftOverIsReplaced()
{
    QFile leftOver(address().socket);
    QVERIFY(leftOver.open(QIODevice::WriteOnly));
    leftOver.close();
    InstanceServer server;
    server.start(placeAt(address()));
    QVERIFY(server.isListening());
    QCOMPARE(claim(address()), Claim::HandedOver);
}

void InstanceServerTest::aLockFileOfNobodyIsReplaced()
{
    for (const QByteArray &content : {QByteArray(), QByteArray("garbage"), QByteArray("999999\nenidesk\nnowhere\n")}) {
        QFile lock(address().lockFile);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(content);
        lock.close();
        InstancePlace place;
        QCOMPARE(place.claim(address(), InstanceMessage().toLine(), 5s), Claim::Ours);
    }
}

void InstanceServerTest::withoutAFolderThereIsNoPlace()
{
    InstancePlace place;
    QCOMPARE(place.claim({}, {}, 5s), Claim::NoPlace);
    QCOMPARE(place.claim({u"/nonexistent/a"_s, u"/nonexistent/a.lock"_s}, {}, 5s), Claim::NoPlace);
    QVERIFY(!place.isOurs());
}

void InstanceServerTest::aPathTooLongForASocketGivesThePlaceUp()
{
    const InstanceAddress tooLong = address(QString(200, u'a'));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A second start will not reach this program"_s));
    InstanceServer server;
    server.start(placeAt(tooLong));
    QVERIFY(!server.isListening());
    QVERIFY(placeAt(tooLong));
}

void InstanceServerTest::anotherProfileSetMovesThePlace()
{
    InstanceServer server;
    QSignalSpy asked(&server, &InstanceServer::asked);
    server.start(placeAt(address()));
    server.moveTo(address(u"demo"_s));
    QCOMPARE(claim(address(u"demo"_s)), Claim::HandedOver);
    QCOMPARE(claim(address()), Claim::Ours);
    QVERIFY(!QFileInfo::exists(address().socket));
}

void InstanceServerTest::aPlaceThatIsTakenIsNotMovedTo()
{
    InstanceServer demo;
    demo.start(placeAt(address(u"demo"_s)));
    QSignalSpy asked(&demo, &InstanceServer::asked);
    InstanceServer server;
    server.start(placeAt(address()));
    server.moveTo(address(u"demo"_s));
    QVERIFY(!server.isListening());
    QCOMPARE(claim(address(u"demo"_s)), Claim::HandedOver);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(claim(address()), Claim::Ours);
}

QTEST_GUILESS_MAIN(InstanceServerTest)
#include "tst_instanceserver.moc"
