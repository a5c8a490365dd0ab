// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/program/profilebench.h"

using namespace Qt::Literals::StringLiterals;
using tests::ProfileBench;
using Keep = operations::ProfileBook::Keep;
using Keys = operations::Profiles::Keys;

/// StoredProfiles: whose data, running work and journal a profile has, whatever becomes of its keys.
class TestStoredProfilesAccounts : public QObject
{
    Q_OBJECT

private slots:
    void anotherKeyIdIsAnotherAccountKey();
    void anotherCloudIsAnotherAccountKey();
    void theInternalEndpointIsTheSameCloud();
    void aRotatedKeyOfTheSameAccountFindsItsFormerChanges();
    void aKeyOfAnotherAccountDoesNot();
    void anotherGenerationIsAnotherAccountKey();
    void aRotationIsFoundInTheSameRun();
    void aMistypedKeyBetweenLosesNothing();
    void theCloudOfARunSaysNothingAboutTheProfile();
    void renewedKeysOfAnotherAccountAreParted();
};

void TestStoredProfilesAccounts::anotherKeyIdIsAnotherAccountKey()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    domain::Profile changed = bench.stored(u"prod"_s);
    const QString before = changed.account;
    bench.settings->setLastRegion(before, u"cn-beijing"_s);
    changed.accessKeyId = u"LTAI5tExampleKeyId0002"_s;
    QVERIFY(bench.save(changed, ProfileBench::keys(changed.accessKeyId, "AnotherSecret")));
    const QString after = bench.face(u"prod"_s).account;
    QVERIFY(after != before);
    QCOMPARE(bench.profiles->profiles().size(), 1U);
    QCOMPARE(bench.secretOf(after), "AnotherSecret");
    QCOMPARE(bench.secretOf(before), QByteArray()); // nothing was under way there
    QCOMPARE(bench.settings->lastRegion(after), u"cn-beijing"_s);
}

void TestStoredProfilesAccounts::anotherCloudIsAnotherAccountKey()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    domain::Profile changed = bench.stored(u"prod"_s);
    const QString before = changed.account;
    changed.endpointKind = domain::EndpointKind::Own;
    changed.endpoint = u"https://ecs.example.com"_s;
    QVERIFY(bench.save(changed, std::nullopt));
    QVERIFY(bench.face(u"prod"_s).account != before);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QCOMPARE(bench.profiles->contextFor(bench.face(u"prod"_s).account, u"cn-hangzhou"_s).host, u"ecs.example.com"_s);
}

void TestStoredProfilesAccounts::theInternalEndpointIsTheSameCloud()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    domain::Profile changed = bench.stored(u"prod"_s);
    changed.endpointKind = domain::EndpointKind::Internal;
    QVERIFY(bench.save(changed, std::nullopt));
    QCOMPARE(bench.face(u"prod"_s).account, changed.account);
    QCOMPARE(bench.profiles->contextFor(changed.account, u"cn-hangzhou"_s).host, u"ecs-vpc.cn-hangzhou.aliyuncs.com"_s);
}

void TestStoredProfilesAccounts::aRotatedKeyOfTheSameAccountFindsItsFormerChanges()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString before = bench.stored(u"prod"_s).account;
    bench.profiles->learnAccountNumber(before, u"1001"_s);
    domain::Profile rotated = bench.stored(u"prod"_s);
    rotated.accessKeyId = u"LTAI5tExampleKeyId0002"_s;
    QVERIFY(bench.save(rotated, ProfileBench::keys(rotated.accessKeyId)));
    bench.restart();
    QSignalSpy known(bench.profiles.get(), &program::ProfileSet::formerAccountKnown);
    bench.profiles->signIn(bench.face(u"prod"_s).account);
    bench.profiles->learnAccountNumber(bench.face(u"prod"_s).account, u"1001"_s);
    QCOMPARE(known.count(), 1);
    QCOMPARE(known.value(0).value(0).toString(), before);
    QVERIFY(bench.profiles->contextFor(before, u"cn-hangzhou"_s).client);
}

void TestStoredProfilesAccounts::aKeyOfAnotherAccountDoesNot()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString before = bench.stored(u"prod"_s).account;
    bench.profiles->learnAccountNumber(before, u"1001"_s);
    domain::Profile another = bench.stored(u"prod"_s);
    another.accessKeyId = u"LTAI5tExampleKeyId0002"_s;
    QVERIFY(bench.save(another, ProfileBench::keys(another.accessKeyId)));
    bench.restart();
    QSignalSpy known(bench.profiles.get(), &program::ProfileSet::formerAccountKnown);
    bench.profiles->learnAccountNumber(bench.face(u"prod"_s).account, u"2002"_s);
    QCOMPARE(known.count(), 0);
    QVERIFY(!bench.profiles->contextFor(before, u"cn-hangzhou"_s).client);
    QCOMPARE(bench.stored(u"prod"_s).accountNumber, u"2002"_s);
    QVERIFY(bench.stored(u"prod"_s).formerAccounts.isEmpty());
}

void TestStoredProfilesAccounts::anotherGenerationIsAnotherAccountKey()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    domain::Profile changed = bench.stored(u"prod"_s);
    const QString before = changed.account;
    changed.generation = domain::Generation::G2019;
    QVERIFY(bench.save(changed, std::nullopt));
    QVERIFY(bench.face(u"prod"_s).account != before);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QCOMPARE(bench.profiles->contextFor(bench.face(u"prod"_s).account, u"cn-hangzhou"_s).generation,
             domain::Generation::G2019);
}

void TestStoredProfilesAccounts::aRotationIsFoundInTheSameRun()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString before = bench.stored(u"prod"_s).account;
    bench.profiles->learnAccountNumber(before, u"1001"_s);
    domain::Profile rotated = bench.stored(u"prod"_s);
    rotated.accessKeyId = u"LTAI5tExampleKeyId0002"_s;
    QVERIFY(bench.save(rotated, ProfileBench::keys(rotated.accessKeyId)));
    QSignalSpy known(bench.profiles.get(), &program::ProfileSet::formerAccountKnown);
    bench.profiles->learnAccountNumber(bench.face(u"prod"_s).account, u"1001"_s);
    QCOMPARE(known.count(), 1);
    QCOMPARE(known.value(0).value(0).toString(), before);
    QVERIFY(bench.face(u"prod"_s).formerAccounts.contains(before));
}

void TestStoredProfilesAccounts::aMistypedKeyBetweenLosesNothing()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString first = bench.stored(u"prod"_s).account;
    bench.profiles->learnAccountNumber(first, u"1001"_s);
    for (const QString &keyId : {u"LTAI5tMistypedKey0002"_s, u"LTAI5tExampleKeyId0003"_s}) {
        domain::Profile changed = bench.stored(u"prod"_s);
        changed.accessKeyId = keyId;
        QVERIFY(bench.save(changed, ProfileBench::keys(keyId)));
    }
    QSignalSpy known(bench.profiles.get(), &program::ProfileSet::formerAccountKnown);
    bench.profiles->learnAccountNumber(bench.face(u"prod"_s).account, u"1001"_s);
    QCOMPARE(known.count(), 1);
    QCOMPARE(known.value(0).value(0).toString(), first);
}

void TestStoredProfilesAccounts::theCloudOfARunSaysNothingAboutTheProfile()
{
    ProfileBench bench(QUrl(u"http://127.0.0.1:9"_s));
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const domain::Profile before = bench.stored(u"prod"_s);
    bench.profiles->learnAccountNumber(bench.face(u"prod"_s).account, u"1234"_s);
    QCOMPARE(bench.stored(u"prod"_s), before);
}

void TestStoredProfilesAccounts::renewedKeysOfAnotherAccountAreParted()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"sts"_s), ProfileBench::keys()));
    const QString before = bench.stored(u"sts"_s).account;
    bench.profiles->learnAccountNumber(before, u"1001"_s);
    QVERIFY(bench.renew(before, ProfileBench::keys(u"LTAI5tExampleKeyId0009"_s, "theirs"), Keep::ForThisSession));
    bench.profiles->learnAccountNumber(before, u"2002"_s);
    const QString after = bench.face(u"sts"_s).account;
    QVERIFY(after != before);
    QCOMPARE(bench.secretOf(after), "theirs");
    QCOMPARE(bench.secretOf(before), QByteArray());
}

QTEST_GUILESS_MAIN(TestStoredProfilesAccounts)
#include "tst_storedprofilesaccounts.moc"
