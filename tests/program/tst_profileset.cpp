// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "tests/program/profilebench.h"

using namespace Qt::Literals::StringLiterals;
using secrets::KeychainProblem;
using tests::ProfileBench;
using Keep = operations::ProfileBook::Keep;
using Keys = operations::Profiles::Keys;

namespace {

domain::Preferences withProxyUser()
{
    domain::Preferences preferences;
    preferences.proxy = {domain::ProxyKind::Http, u"proxy.example.com"_s, 3128, u"me"_s};
    return preferences;
}

} // namespace

/// Keys of the profiles of a run: asked for, slow, refused, entered by hand, wiped.
class TestProfileSet : public QObject
{
    Q_OBJECT

private slots:
    void theKeychainIsNotAskedBeforeTheSignIn();
    void aKeychainThatFailsLeavesTheKeysMissing();
    void aSlowKeychainIsToldOf();
    void keysByHandBeatAnAnswerThatComesLater();
    void signingOutWipesAndTheKeychainGivesThemBack();
    void aStoredSecretOfAnotherKeyIdIsNotUsed();
    void theEnvironmentIsReadyAtOnce();
    void theEnvironmentSignedOutOfHasNoKeysToComeBack();
    void theProxysPasswordIsAskedForOnceAndFirst();
    void aMissingProxyPasswordStopsNothing();
    void anEndpointOfTheRunKeepsItsDataApart();
    void earlierKeysOfTheEnvironmentAreFoundByTheAccountsNumber();
    void keysOfAnotherAccountInTheEnvironmentAreParted();
    void theDemosCloudStartsWhenItIsSignedInTo();
    void theDemosAccountIsNotRemembered();
    void aProxyThatChangesWhileItsPasswordIsAskedForHoldsNobodyUp();
    void keysThatComeTooLateDoNotStayInAFormerProfile();
    void aProfileWhoseCertificatesAreGoneSaysSo();
    void aProfileWithAnUnencryptedEndpointIsNotAsked();
    void theServersTimeIsForEveryClientOfTheProfile();
    void aLaterRefusalCorrectsTheAdoptedTime();
    void anEndpointThatCannotBeReadIsNotReplacedByThePublicOne();

private:
    void addProd(ProfileBench &bench)
    {
        QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
        bench.restart();
        bench.keychain.asked.clear();
    }
};

void TestProfileSet::theKeychainIsNotAskedBeforeTheSignIn()
{
    ProfileBench bench;
    addProd(bench);
    QTest::qWait(20);
    QVERIFY(bench.keychain.asked.isEmpty());
    const QString account = bench.face(u"prod"_s).account;
    bench.profiles->signIn(account);
    bench.profiles->signIn(account);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Coming);
    QTRY_COMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QCOMPARE(bench.keychain.asked.size(), 1);
}

void TestProfileSet::aKeychainThatFailsLeavesTheKeysMissing()
{
    ProfileBench bench;
    addProd(bench);
    bench.keychain.problem = KeychainProblem::PromptCancelled;
    QSignalSpy failed(bench.profiles.get(), &operations::Profiles::failed);
    bench.profiles->signIn(bench.face(u"prod"_s).account);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.value(0).value(1).value<core::Error>().code, u"PromptCancelled"_s);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Missing);
    QCOMPARE(bench.book->stored().size(), 1U); // no profile is dropped for a cancelled prompt
    bench.keychain.problem.reset();
    bench.profiles->signIn(bench.face(u"prod"_s).account);
    QTRY_COMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
}

void TestProfileSet::aSlowKeychainIsToldOf()
{
    ProfileBench bench;
    addProd(bench);
    bench.keychain.isHeld = true;
    bench.profiles->signIn(bench.face(u"prod"_s).account);
    emit bench.keychain.slow(u"profile/"_s + bench.stored(u"prod"_s).id);
    QVERIFY(bench.face(u"prod"_s).isSlow);
    bench.keychain.letGo();
    QVERIFY(!bench.face(u"prod"_s).isSlow);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
}

void TestProfileSet::keysByHandBeatAnAnswerThatComesLater()
{
    ProfileBench bench;
    addProd(bench);
    const QString account = bench.face(u"prod"_s).account;
    bench.keychain.isHeld = true;
    bench.profiles->signIn(account);
    QVERIFY(bench.renew(account, ProfileBench::keys(u"LTAI5tExampleKeyId0001"_s, "by hand"), Keep::ForThisSession));
    bench.keychain.letGo();
    QCOMPARE(bench.secretOf(account), "by hand");
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
}

void TestProfileSet::signingOutWipesAndTheKeychainGivesThemBack()
{
    ProfileBench bench;
    addProd(bench);
    const QString account = bench.face(u"prod"_s).account;
    bench.profiles->signIn(account);
    QTRY_COMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    bench.profiles->signOut(account);
    QCOMPARE(bench.face(u"prod"_s).keys, Keys::SignedOut);
    QVERIFY(!bench.profiles->keysOf(account));
    bench.profiles->signIn(account);
    QTRY_COMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
}

void TestProfileSet::aStoredSecretOfAnotherKeyIdIsNotUsed()
{
    ProfileBench bench;
    addProd(bench);
    domain::Profile changed = bench.stored(u"prod"_s);
    changed.accessKeyId = u"LTAI5tExampleKeyId0002"_s;
    QVERIFY(bench.save(changed, ProfileBench::keys(changed.accessKeyId, "session"), Keep::ForThisSession));
    bench.restart();
    QSignalSpy failed(bench.profiles.get(), &operations::Profiles::failed);
    bench.profiles->signIn(bench.face(u"prod"_s).account);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.value(0).value(1).value<core::Error>().code, u"NotFound"_s);
}

void TestProfileSet::theEnvironmentIsReadyAtOnce()
{
    ProfileBench bench;
    bench.profiles->addEnvironment(ProfileBench::keys());
    QCOMPARE(bench.face(u"Environment"_s).keys, Keys::Ready);
    QVERIFY(bench.keychain.asked.isEmpty());
}

void TestProfileSet::theEnvironmentSignedOutOfHasNoKeysToComeBack()
{
    ProfileBench bench;
    bench.profiles->addEnvironment(ProfileBench::keys());
    const QString account = bench.face(u"Environment"_s).account;
    QSignalSpy failed(bench.profiles.get(), &operations::Profiles::failed);
    bench.profiles->signOut(account);
    bench.profiles->signIn(account);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.value(0).value(1).value<core::Error>().kind, core::ErrorKind::CredentialsMissing);
    QVERIFY(bench.renew(account, ProfileBench::keys(), Keep::InKeychain));
    QCOMPARE(bench.face(u"Environment"_s).keys, Keys::Ready);
    QVERIFY(bench.keychain.items.empty()); // not a stored profile
}

void TestProfileSet::theProxysPasswordIsAskedForOnceAndFirst()
{
    ProfileBench bench;
    addProd(bench);
    bench.keychain.items[u"proxy-password"_s] = core::Secret("through");
    bench.profiles->setNetwork(withProxyUser(), std::nullopt);
    bench.profiles->addEnvironment(ProfileBench::keys());
    QCOMPARE(bench.face(u"Environment"_s).keys, Keys::Missing);
    bench.profiles->signIn(bench.face(u"Environment"_s).account);
    bench.profiles->signIn(bench.face(u"prod"_s).account);
    QTRY_COMPARE(bench.face(u"Environment"_s).keys, Keys::Ready);
    QTRY_COMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
    QCOMPARE(bench.keychain.asked.size(), 2);
    QCOMPARE(bench.keychain.asked.constFirst(), u"read proxy-password"_s);
    const auto options = bench.profiles->optionsFor(bench.stored(u"prod"_s));
    QCOMPARE(options->route.proxyPassword->open().toByteArray(), "through");
}

void TestProfileSet::aMissingProxyPasswordStopsNothing()
{
    ProfileBench bench;
    bench.profiles->setNetwork(withProxyUser(), std::nullopt);
    bench.profiles->addEnvironment(ProfileBench::keys());
    bench.profiles->signIn(bench.face(u"Environment"_s).account);
    QTRY_COMPARE(bench.face(u"Environment"_s).keys, Keys::Ready);
}

void TestProfileSet::anEndpointOfTheRunKeepsItsDataApart()
{
    ProfileBench bench(QUrl(u"http://127.0.0.1:9"_s));
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const auto face = bench.face(u"prod"_s);
    QVERIFY(face.account != bench.stored(u"prod"_s).account);
    QCOMPARE(bench.profiles->contextFor(face.account, u"cn-hangzhou"_s).host, u"127.0.0.1:9"_s);
}

void TestProfileSet::theServersTimeIsForEveryClientOfTheProfile()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    bench.profiles->addEnvironment(ProfileBench::keys());
    const auto offsetOf = [&bench](const QString &profile, const QString &region) {
        const auto context = bench.profiles->contextFor(bench.face(profile).account, region);
        return qobject_cast<net::HttpApiClient *>(context.client)->clockOffset();
    };
    QCOMPARE(offsetOf(u"prod"_s, u"cn-hangzhou"_s), std::chrono::seconds(0));
    QSignalSpy told(bench.profiles.get(), &program::ProfileSet::serverTimeAdopted);
    bench.profiles->adoptServerTime(bench.face(u"prod"_s).account, std::chrono::seconds(1020));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.value(0).value(0).toString(), u"prod"_s);
    QCOMPARE(offsetOf(u"prod"_s, u"cn-hangzhou"_s), std::chrono::seconds(1020));
    QCOMPARE(offsetOf(u"prod"_s, u"cn-beijing"_s), std::chrono::seconds(1020)); // made afterwards
    QCOMPARE(offsetOf(u"Environment"_s, u"cn-hangzhou"_s), std::chrono::seconds(0));
}

void TestProfileSet::aLaterRefusalCorrectsTheAdoptedTime()
{
    ProfileBench bench;
    QVERIFY(bench.save(ProfileBench::profileNamed(u"prod"_s), ProfileBench::keys()));
    const QString account = bench.face(u"prod"_s).account;
    const auto clientOf = [&bench, &account](const QString &region) {
        return qobject_cast<net::HttpApiClient *>(bench.profiles->contextFor(account, region).client);
    };
    QSignalSpy told(bench.profiles.get(), &program::ProfileSet::serverTimeAdopted);
    emit clientOf(u"cn-hangzhou"_s)->clockOffsetTold(std::chrono::seconds(1200)); // nothing was adopted yet
    QCOMPARE(told.count(), 0);
    bench.profiles->adoptServerTime(account, std::chrono::seconds(1020));
    emit clientOf(u"cn-hangzhou"_s)->clockOffsetTold(std::chrono::seconds(2));
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.back().value(1).value<std::chrono::seconds>(), std::chrono::seconds(2));
    QCOMPARE(clientOf(u"cn-beijing"_s)->clockOffset(), std::chrono::seconds(2));
}

void TestProfileSet::earlierKeysOfTheEnvironmentAreFoundByTheAccountsNumber()
{
    ProfileBench bench;
    bench.profiles->addEnvironment(ProfileBench::keys(u"STS.First00000001"_s));
    const QString first = bench.face(u"Environment"_s).account;
    bench.profiles->learnAccountNumber(first, u"1001"_s);
    bench.restart();
    bench.profiles->addEnvironment(ProfileBench::keys(u"STS.Second0000001"_s));
    QSignalSpy known(bench.profiles.get(), &program::ProfileSet::formerAccountKnown);
    const QString second = bench.face(u"Environment"_s).account;
    bench.profiles->learnAccountNumber(second, u"1001"_s);
    QCOMPARE(known.count(), 1);
    QCOMPARE(known.value(0).value(0).toString(), first);
    bench.restart();
    bench.profiles->addEnvironment(ProfileBench::keys(u"STS.Third00000001"_s));
    QSignalSpy others(bench.profiles.get(), &program::ProfileSet::formerAccountKnown);
    bench.profiles->learnAccountNumber(bench.face(u"Environment"_s).account, u"2002"_s);
    QCOMPARE(others.count(), 0);
}

void TestProfileSet::keysOfAnotherAccountInTheEnvironmentAreParted()
{
    ProfileBench bench;
    bench.profiles->addEnvironment(ProfileBench::keys(u"STS.First00000001"_s));
    const QString first = bench.face(u"Environment"_s).account;
    bench.profiles->learnAccountNumber(first, u"1001"_s);
    bench.profiles->useKeys(first, ProfileBench::keys(u"STS.Other00000002"_s, "theirs"));
    bench.profiles->learnAccountNumber(first, u"2002"_s);
    const QString second = bench.face(u"Environment"_s).account;
    QVERIFY(second != first);
    QCOMPARE(bench.secretOf(second), "theirs");
    QCOMPARE(bench.secretOf(first), QByteArray());
    QCOMPARE(bench.profiles->profiles().size(), 1U);
}

/// Where none is installed, there is none to be found beside the program of this test, and that is told.
void TestProfileSet::theDemosCloudStartsWhenItIsSignedInTo()
{
    ProfileBench bench;
    QSignalSpy failed(bench.profiles.get(), &program::ProfileSet::failed);
    bench.profiles->addDemo();
    QCOMPARE(bench.face(u"Demo"_s).keys, Keys::Missing);
    QCOMPARE(failed.count(), 0);
    bench.profiles->signIn(u"demo"_s);
    QCOMPARE(bench.face(u"Demo"_s).keys, Keys::Coming);
    QTRY_VERIFY(failed.count() == 1 || bench.face(u"Demo"_s).isReady());
}

void TestProfileSet::theDemosAccountIsNotRemembered()
{
    ProfileBench bench;
    bench.profiles->addDemo();
    bench.profiles->learnAccountNumber(u"demo"_s, u"1001"_s);
    QCOMPARE(bench.profiles->accountNumberOf(u"demo"_s), u"1001"_s);
    QCOMPARE(bench.settings->accountsOf(u"1001"_s), QStringList());
}

void TestProfileSet::aProxyThatChangesWhileItsPasswordIsAskedForHoldsNobodyUp()
{
    ProfileBench bench;
    addProd(bench);
    bench.profiles->setNetwork(withProxyUser(), std::nullopt);
    bench.keychain.isHeld = true;
    bench.profiles->signIn(bench.face(u"prod"_s).account);
    bench.profiles->setNetwork({}, std::nullopt);
    bench.keychain.letGo();
    QTRY_COMPARE(bench.face(u"prod"_s).keys, Keys::Ready);
}

void TestProfileSet::keysThatComeTooLateDoNotStayInAFormerProfile()
{
    ProfileBench bench;
    addProd(bench);
    const QString account = bench.face(u"prod"_s).account;
    bench.keychain.isHeld = true;
    bench.profiles->signIn(account);
    domain::Profile changed = bench.stored(u"prod"_s);
    changed.endpointKind = domain::EndpointKind::Own;
    changed.endpoint = u"https://ecs.example.com"_s;
    QVERIFY(bench.save(changed, std::nullopt));
    bench.keychain.letGo();
    QVERIFY(!bench.profiles->keysOf(account));
}

void TestProfileSet::anEndpointThatCannotBeReadIsNotReplacedByThePublicOne()
{
    ProfileBench bench;
    domain::Profile profile = ProfileBench::profileNamed(u"own"_s);
    profile.endpointKind = domain::EndpointKind::Own;
    profile.endpoint = u"http://not loopback"_s;
    QVERIFY(bench.save(profile, ProfileBench::keys()));
    QCOMPARE(bench.face(u"own"_s).keys, Keys::Missing);
    QSignalSpy failed(bench.profiles.get(), &operations::Profiles::failed);
    bench.profiles->signIn(bench.face(u"own"_s).account);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(bench.face(u"own"_s).keys, Keys::Missing);
}

void TestProfileSet::aProfileWhoseCertificatesAreGoneSaysSo()
{
    ProfileBench bench;
    domain::Profile profile = ProfileBench::profileNamed(u"own"_s);
    profile.caFile = bench.folder.filePath(u"gone.pem"_s);
    QVERIFY(bench.save(profile, ProfileBench::keys()));
    bench.restart();
    QSignalSpy failed(bench.profiles.get(), &operations::Profiles::failed);
    bench.profiles->signIn(bench.face(u"own"_s).account);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.value(0).value(1).value<core::Error>().kind, core::ErrorKind::InputInvalid);
}

/// Written into the settings by hand: the dialog does not take it.
void TestProfileSet::aProfileWithAnUnencryptedEndpointIsNotAsked()
{
    ProfileBench bench;
    domain::Profile profile = ProfileBench::profileNamed(u"own"_s);
    profile.endpointKind = domain::EndpointKind::Own;
    profile.endpoint = u"http://192.0.2.1:8080"_s;
    QVERIFY(bench.save(profile, ProfileBench::keys()));
    bench.restart();
    QSignalSpy failed(bench.profiles.get(), &operations::Profiles::failed);
    bench.profiles->signIn(bench.face(u"own"_s).account);
    QTRY_COMPARE(failed.count(), 1);
    const core::Error error = failed.value(0).value(1).value<core::Error>();
    QCOMPARE(error.kind, core::ErrorKind::InputInvalid);
    QCOMPARE(error.code, u"PlainHttp"_s);
    const explain::Catalogue catalogue;
    QCOMPARE(catalogue.explain(error, {}, explain::Language::English).title,
             u"The endpoint of the profile is not encrypted."_s);
    QCOMPARE(catalogue.explain(error, {}, explain::Language::Chinese).title, u"配置的接入点没有加密。"_s);
    QVERIFY(!bench.face(u"own"_s).isReady());
    QVERIFY(bench.secretOf(bench.face(u"own"_s).account).isEmpty()); // the keychain was not asked
}

QTEST_GUILESS_MAIN(TestProfileSet)
#include "tst_profileset.moc"
