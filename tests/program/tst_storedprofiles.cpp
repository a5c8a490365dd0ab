// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/program/profilebench.h"

using namespace Qt::Literals::StringLiterals;
using secrets::KeychainProblem;
using tests::ProfileBench;
using Keep = operations::ProfileBook::Keep;
using Keys = operations::Profiles::Keys;

class TestStoredProfiles : public QObject
{
    Q_OBJECT

private slots:
    void aNewProfileIsThereAfterARestartAndItsSecretInTheKeychain();
    void whoSignsInAtOnceFindsTheKeysThere();
    void nothingIsStoredWhenTheKeychainFails();
    void keysForThisSessionAreNotInTheKeychain();
    void aChangeWithoutNewKeysKeepsThem();
    void aClosedWindowDoesNotLoseTheProfile();
    void whatFailsAfterTheWindowWasClosedIsTold();
    void deletingDeletesTheSecret();
    void aProfileStaysWhenItsSecretCannotBeDeleted();
    void theOrderIsKept();
    void renewedKeysKeepTheAccountKey();
    void renewedKeysThatTheKeychainDoesNotTakeChangeNothing();
    void renewedKeysThatTheCloudDoesNotTakeReplaceNothing();
    void aCloudThatCannotBeReachedDoesNotStandInTheWay();
    void keysForTheSessionLeaveTheStoredOnesAlone();
    void aLateAnswerOfTheKeychainDoesNotReplaceNewerKeys();
    void twoProfilesOfOneNameAreNotStored();
    void everythingGoesOrStopsAtTheFirstFailure();
    void aTrialTakesTheKeysOfTheForm();
    void aTrialOfAStoredProfileAsksTheKeychain();
};

void TestStoredProfiles::aNewProfileIsThereAfterARestartAndItsSecretInTheKeychain()
{
    ProfileBench bench;
    QSignalSpy changed(bench.book.get(), &operations::ProfileBook::changed);
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    QCOMPARE(changed.count(), 1);
    const domain::Profile stored = bench.stored(u"prod"_s);
    QVERIFY(!stored.id.isEmpty() && !stored.account.isEmpty());
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QCOMPARE(bench.face(u"prod"_s).maskedKeyId, u"LTAI…0001"_s);

    QFile file(bench.folder.filePath(u"enidesk.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("ExampleSecret"));

    bench.restart();
    QCOMPARE(bench.stored(u"prod"_s), stored);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Missing);
    bench.profiles->signIn(stored.account);
    QTRY_COMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QCOMPARE(bench.secretOf(stored.account), "ExampleSecret0123456789abcdefg");
}

/// The window signs in to what it sees first; the keychain would be asked for what it was given a moment ago.
void TestStoredProfiles::whoSignsInAtOnceFindsTheKeysThere()
{
    ProfileBench bench;
    connect(bench.profiles.get(), &operations::Profiles::changed, bench.profiles.get(), [&bench] {
        for (const operations::Profiles::Profile &profile : bench.profiles->profiles())
            bench.profiles->signIn(profile.account);
    });
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    domain::Profile moved = bench.stored(u"prod"_s);
    moved.generation = domain::Generation::G2019;
    QVERIFY(bench.save(moved, std::nullopt));
    QVERIFY(bench.stored(u"prod"_s).account != moved.account);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QCOMPARE(bench.keychain.asked.size(), 1);
    QVERIFY(bench.keychain.asked.first().startsWith(u"write "_s));
}

void TestStoredProfiles::nothingIsStoredWhenTheKeychainFails()
{
    ProfileBench bench;
    bench.keychain.problem = KeychainProblem::PromptCancelled;
    const auto saved = bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::KeychainFailed);
    QVERIFY(bench.book->stored().empty());
    QVERIFY(bench.profiles->profiles().empty());
}

void TestStoredProfiles::keysForThisSessionAreNotInTheKeychain()
{
    ProfileBench bench;
    bench.keychain.problem = KeychainProblem::Missing;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys(), Keep::ForThisSession));
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QVERIFY(bench.keychain.asked.isEmpty());
    bench.restart();
    QCOMPARE(bench.book->stored().size(), 1U);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Missing);
}

void TestStoredProfiles::aChangeWithoutNewKeysKeepsThem()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    domain::Profile changed = bench.stored(u"prod"_s);
    const QString account = changed.account;
    changed.name = u"production"_s;
    changed.colour = domain::ColourMark::Red;
    bench.keychain.problem = KeychainProblem::Locked;
    QVERIFY(bench.save(changed, std::nullopt));
    QCOMPARE(bench.face(u"production"_s).account, account);
    QCOMPARE(bench.face(u"production"_s).colour, domain::ColourMark::Red);
    QCOMPARE(bench.face(u"production"_s).keys, Keys::Ready);
    QCOMPARE(bench.secretOf(account), "ExampleSecret0123456789abcdefg");
}

void TestStoredProfiles::aClosedWindowDoesNotLoseTheProfile()
{
    ProfileBench bench;
    bench.keychain.isHeld = true;
    auto window = std::make_unique<QObject>();
    bool told = false;
    bench.book->save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys(), Keep::InKeychain, window.get(),
                     [&told](const auto &) { told = true; });
    window.reset();
    bench.keychain.letGo();
    QCOMPARE(bench.book->stored().size(), 1U);
    QVERIFY(!told);
}

void TestStoredProfiles::whatFailsAfterTheWindowWasClosedIsTold()
{
    ProfileBench bench;
    QSignalSpy told(bench.book.get(), &program::StoredProfiles::notSaved);
    bench.keychain.isHeld = true;
    bench.keychain.problem = KeychainProblem::PromptCancelled;
    auto window = std::make_unique<QObject>();
    bench.book->save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys(), Keep::InKeychain, window.get(),
                     [](const auto &) {});
    window.reset();
    bench.keychain.letGo();
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.value(0).value(0).toString(), u"prod"_s);
    QVERIFY(bench.book->stored().empty());
}

void TestStoredProfiles::deletingDeletesTheSecret()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString account = bench.stored(u"prod"_s).account;
    QVERIFY(bench.remove(bench.stored(u"prod"_s).id));
    QVERIFY(bench.keychain.items.empty());
    QVERIFY(bench.book->stored().empty());
    QVERIFY(bench.profiles->profiles().empty());
    QCOMPARE(bench.secretOf(account), QByteArray());
}

void TestStoredProfiles::aProfileStaysWhenItsSecretCannotBeDeleted()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    bench.keychain.problem = KeychainProblem::PromptCancelled;
    QVERIFY(!bench.remove(bench.stored(u"prod"_s).id));
    QCOMPARE(bench.book->stored().size(), 1U);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
}

void TestStoredProfiles::theOrderIsKept()
{
    ProfileBench bench;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(bench.save(ProfileBench::profileNamed(name), ProfileBench::keys()));
    bench.book->setOrder({bench.stored(u"c"_s).id, bench.stored(u"a"_s).id, bench.stored(u"b"_s).id});
    const auto names = [&bench] {
        QStringList all;
        for (const auto &profile : bench.profiles->profiles())
            all.append(profile.name);
        return all;
    };
    QCOMPARE(names(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    bench.restart();
    QCOMPARE(names(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestStoredProfiles::renewedKeysKeepTheAccountKey()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"sts"_s, u"STS.ExampleKeyId0001"_s),
                       ProfileBench::keys(u"STS.ExampleKeyId0001"_s, "secret-1", "token-1")));
    const QString account = bench.stored(u"sts"_s).account;
    QSignalSpy replaced(bench.profiles.get(), &operations::Profiles::keysReplaced);
    QVERIFY(
        bench.renew(account, ProfileBench::keys(u"STS.ExampleKeyId0002"_s, "secret-2", "token-2"), Keep::InKeychain));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(bench.face(u"sts"_s).account, account);
    QCOMPARE(bench.stored(u"sts"_s).accessKeyId, u"STS.ExampleKeyId0002"_s);
    bench.restart();
    bench.profiles->signIn(account);
    QTRY_COMPARE(bench.secretOf(account), "secret-2");
    QCOMPARE(bench.profiles->keysOf(account)->securityToken.open().toByteArray(), "token-2");
}

void TestStoredProfiles::renewedKeysThatTheKeychainDoesNotTakeChangeNothing()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"sts"_s), ProfileBench::keys()));
    const QString account = bench.stored(u"sts"_s).account;
    bench.keychain.problem = KeychainProblem::TimedOut;
    QVERIFY(!bench.renew(account, ProfileBench::keys(u"STS.ExampleKeyId0002"_s, "new", "t"), Keep::InKeychain));
    QCOMPARE(bench.secretOf(account), "ExampleSecret0123456789abcdefg");
    QCOMPARE(bench.stored(u"sts"_s).accessKeyId, u"LTAI5tExampleKeyId0001"_s);
}

void TestStoredProfiles::keysForTheSessionLeaveTheStoredOnesAlone()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString account = bench.stored(u"prod"_s).account;
    QVERIFY(bench.renew(account, ProfileBench::keys(u"STS.ExampleKeyId0002"_s, "new", "t"), Keep::ForThisSession));
    QCOMPARE(bench.stored(u"prod"_s).accessKeyId, u"LTAI5tExampleKeyId0001"_s);
    QCOMPARE(bench.face(u"prod"_s).maskedKeyId, u"STS.…0002"_s);
    bench.restart();
    bench.profiles->signIn(account);
    QTRY_COMPARE(bench.secretOf(account), "ExampleSecret0123456789abcdefg");
}

void TestStoredProfiles::aLateAnswerOfTheKeychainDoesNotReplaceNewerKeys()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString account = bench.stored(u"prod"_s).account;
    bench.keychain.isHeld = true;
    bench.book->renewKeys(account, ProfileBench::keys(u"STS.First00000001"_s, "first", "t"), Keep::InKeychain,
                          &bench.receiver, [](const auto &) {});
    QVERIFY(bench.renew(account, ProfileBench::keys(u"STS.Second0000002"_s, "second", "t"), Keep::ForThisSession));
    bench.keychain.letGo();
    QCOMPARE(bench.secretOf(account), "second");
}

void TestStoredProfiles::twoProfilesOfOneNameAreNotStored()
{
    ProfileBench bench;
    bench.keychain.isHeld = true;
    int stored = 0;
    QStringList codes;
    for (int i = 0; i < 2; ++i) {
        bench.book->save(
            ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys(), Keep::InKeychain, &bench.receiver,
            [&](const core::Result<void> &saved) { saved ? void(++stored) : codes.append(saved.error().code); });
    }
    bench.keychain.letGo();
    QCOMPARE(stored, 1);
    QCOMPARE(codes, QStringList{u"NameTaken"_s});
    QTRY_COMPARE(bench.keychain.items.size(), 1U); // the secret that nobody knows is gone
}

void TestStoredProfiles::renewedKeysThatTheCloudDoesNotTakeReplaceNothing()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString account = bench.stored(u"prod"_s).account;
    core::Error wrong;
    wrong.kind = core::ErrorKind::Refused;
    wrong.code = u"SignatureDoesNotMatch"_s;
    bench.identity = core::unexpected(wrong);
    const auto renewed =
        bench.renew(account, ProfileBench::keys(u"LTAI5tExampleKeyId0001"_s, "mistyped"), Keep::InKeychain);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"SignatureDoesNotMatch"_s);
    QCOMPARE(bench.secretOf(account), "ExampleSecret0123456789abcdefg");
    bench.restart();
    bench.profiles->signIn(account);
    QTRY_COMPARE(bench.secretOf(account), "ExampleSecret0123456789abcdefg");
}

void TestStoredProfiles::aCloudThatCannotBeReachedDoesNotStandInTheWay()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    core::Error offline;
    offline.kind = core::ErrorKind::HostNotFound;
    bench.identity = core::unexpected(offline);
    const QString account = bench.stored(u"prod"_s).account;
    QVERIFY(bench.renew(account, ProfileBench::keys(u"STS.ExampleKeyId0002"_s, "new", "t"), Keep::InKeychain));
    QCOMPARE(bench.secretOf(account), "new");
}

void TestStoredProfiles::everythingGoesOrStopsAtTheFirstFailure()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"a"_s), ProfileBench::keys()));
    QVERIFY(bench.save(ProfileBench::profileNamed(u"b"_s), ProfileBench::keys()));
    const auto removeAll = [&bench] {
        return bench.waitFor([&](auto done) { bench.book->removeAll(&bench.receiver, std::move(done)); });
    };
    bench.keychain.problem = KeychainProblem::Lost;
    QVERIFY(!removeAll());
    QCOMPARE(bench.book->stored().size(), 2U);
    bench.keychain.problem.reset();
    QVERIFY(removeAll());
    QVERIFY(bench.book->stored().empty());
    QVERIFY(bench.keychain.items.empty());
}

void TestStoredProfiles::aTrialTakesTheKeysOfTheForm()
{
    ProfileBench bench;
    bool found = false;
    bench.book->tryOut(ProfileBench::profileNamed(u"new"_s), ProfileBench::keys(), &bench.receiver,
                       [&found](core::Result<std::unique_ptr<operations::Trial>> trial) { found = trial.has_value(); });
    QTRY_VERIFY(found);
    QVERIFY(bench.keychain.asked.isEmpty());
    domain::Profile broken = ProfileBench::profileNamed(u"new"_s);
    broken.caFile = u"/nowhere.pem"_s;
    std::optional<core::Error> error;
    bench.book->tryOut(broken, ProfileBench::keys(), &bench.receiver,
                       [&error](core::Result<std::unique_ptr<operations::Trial>> trial) {
                           if (!trial)
                               error = trial.error();
                       });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, core::ErrorKind::InputInvalid);
}

void TestStoredProfiles::aTrialOfAStoredProfileAsksTheKeychain()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    bench.restart();
    bench.keychain.asked.clear();
    bool found = false;
    bench.book->tryOut(bench.stored(u"prod"_s), std::nullopt, &bench.receiver,
                       [&found](core::Result<std::unique_ptr<operations::Trial>> trial) { found = trial.has_value(); });
    QTRY_VERIFY(found);
    QCOMPARE(bench.keychain.asked, QStringList{u"read profile/"_s + bench.stored(u"prod"_s).id});
}

QTEST_GUILESS_MAIN(TestStoredProfiles)
#include "tst_storedprofiles.moc"
