// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/keyspresenter.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/presenters/fakeprofiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::KeysPresenter;
using presenters::ProfileField;
using Keep = operations::ProfileBook::Keep;
using Stage = presenters::KeysPresenter::Stage;

/// What the dialog "Enter New Keys" decides.
class KeysPresenterTest : public QObject
{
    Q_OBJECT

private:
    void make(const QString &account, const core::Error &why)
    {
        m_presenter = std::make_unique<KeysPresenter>(*m_profiles, *m_book, m_catalogue, account, why);
    }
    void expire() { make(u"account-prod"_s, tests::refusal(u"InvalidSecurityToken.Expired"_s)); }
    void fillIn()
    {
        m_presenter->setKeyId(u"STS.ExampleKeyId0000002"_s);
        m_presenter->setSecret(tests::typedSecret());
        m_presenter->setToken(u"CAISabcdefghijABCDEFGHIJ"_s);
    }

    const explain::Catalogue m_catalogue;
    std::unique_ptr<tests::FakeProfiles> m_profiles;
    std::unique_ptr<tests::FakeProfileBook> m_book;
    std::unique_ptr<KeysPresenter> m_presenter;

private slots:
    void init()
    {
        m_profiles = std::make_unique<tests::FakeProfiles>();
        m_book = std::make_unique<tests::FakeProfileBook>();
        m_book->profiles = {tests::storedProfile(u"prod"_s)};
        operations::Profiles::Profile prod;
        prod.account = u"account-prod"_s;
        prod.name = u"prod"_s;
        prod.maskedKeyId = u"STS.…0001"_s;
        prod.id = u"id-prod"_s;
        operations::Profiles::Profile environment = prod;
        environment.account = u"environment"_s;
        environment.name = u"Environment"_s;
        environment.id.clear();
        m_profiles->set({prod, environment});
    }
    void cleanup()
    {
        m_presenter.reset();
        m_book.reset();
        m_profiles.reset();
    }

    void itSaysWhyItAsksAndForWhom();
    void expiredKeysAreAskedForAsAWhole();
    void keysThatTheKeychainDoesNotGiveNeedTheirSecretOnly();
    void fieldsAreJudgedAsTheyAreTyped();
    void newKeysGoToTheKeychainOfAStoredProfile();
    void keysOfTheEnvironmentHoldForTheSession();
    void theUserMayKeepThemOutOfTheKeychain();
    void aFailingKeychainKeepsTheFormAndOffersTheSession();
    void waitingCanBeGivenUp();
    void deletingItWhileWaitingIsSafe();
};

void KeysPresenterTest::itSaysWhyItAsksAndForWhom()
{
    expire();
    QCOMPARE(m_presenter->reason(), u"The temporary key has expired."_s);
    QVERIFY(m_presenter->task().contains(u"“prod”"_s));
    QCOMPARE(m_presenter->formerKeyText(), u"AccessKey ID before: STS.…0001"_s);
}

void KeysPresenterTest::expiredKeysAreAskedForAsAWhole()
{
    expire();
    QCOMPARE(m_presenter->keyId(), QString());
    QCOMPARE(m_presenter->blockReason(), u"Enter the AccessKey ID."_s);
    QCOMPARE(m_presenter->note(ProfileField::KeyId).words, QString());
    m_presenter->submit();
    QCOMPARE(m_book->count, 0);
}

void KeysPresenterTest::keysThatTheKeychainDoesNotGiveNeedTheirSecretOnly()
{
    core::Error error;
    error.kind = core::ErrorKind::KeychainFailed;
    make(u"account-prod"_s, error);
    QCOMPARE(m_presenter->keyId(), tests::storedProfile(u"prod"_s).accessKeyId);
    m_presenter->setSecret(tests::typedSecret());
    QVERIFY(m_presenter->canSubmit());
}

void KeysPresenterTest::fieldsAreJudgedAsTheyAreTyped()
{
    expire();
    m_presenter->setKeyId(u"STS.ExampleKeyId0000002"_s);
    m_presenter->setSecret(u"two words of a secret"_s);
    QVERIFY(m_presenter->note(ProfileField::Secret).words.contains(u"no blanks"_s));
    QVERIFY(!m_presenter->canSubmit());
    m_presenter->setSecret(tests::typedSecret());
    QVERIFY(m_presenter->blockReason().contains(u"need their security token"_s));
    fillIn();
    QVERIFY(m_presenter->canSubmit());
}

void KeysPresenterTest::newKeysGoToTheKeychainOfAStoredProfile()
{
    expire();
    QSignalSpy accepted(m_presenter.get(), &KeysPresenter::accepted);
    QVERIFY(m_presenter->canKeep() && m_presenter->keepsInKeychain());
    fillIn();
    m_presenter->submit();
    QCOMPARE(m_book->asked.what, u"renewKeys"_s);
    QCOMPARE(m_book->asked.account, u"account-prod"_s);
    QCOMPARE(m_book->asked.keyId, u"STS.ExampleKeyId0000002"_s);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
    QCOMPARE(m_book->asked.token, QByteArray("CAISabcdefghijABCDEFGHIJ"));
    QCOMPARE(m_book->asked.keep, Keep::InKeychain);
    QVERIFY(m_presenter->stageText().startsWith(u"Waiting for the keychain…"_s));
    QVERIFY(!m_presenter->isEditable());
    m_book->succeed();
    QCOMPARE(accepted.count(), 1);
}

void KeysPresenterTest::keysOfTheEnvironmentHoldForTheSession()
{
    make(u"environment"_s, tests::refusal(u"InvalidSecurityToken.Expired"_s));
    QVERIFY(!m_presenter->canKeep());
    m_presenter->setKeepsInKeychain(true);
    QVERIFY(!m_presenter->keepsInKeychain());
    QVERIFY(m_presenter->keepNote().contains(u"this session only"_s));
    fillIn();
    m_presenter->submit();
    QCOMPARE(m_book->asked.keep, Keep::ForThisSession);
    QCOMPARE(m_presenter->stageText(), u"Taking the keys…"_s);
}

void KeysPresenterTest::theUserMayKeepThemOutOfTheKeychain()
{
    expire();
    QCOMPARE(m_presenter->keepNote(), QString());
    m_presenter->setKeepsInKeychain(false);
    fillIn();
    m_presenter->submit();
    QCOMPARE(m_book->asked.keep, Keep::ForThisSession);
}

void KeysPresenterTest::aFailingKeychainKeepsTheFormAndOffersTheSession()
{
    expire();
    QSignalSpy accepted(m_presenter.get(), &KeysPresenter::accepted);
    fillIn();
    m_presenter->submit();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QCOMPARE(m_presenter->stage(), Stage::Failed);
    QVERIFY(m_presenter->explanation().hasError());
    QVERIFY(m_presenter->offersSession());
    m_presenter->submitForThisSession();
    QCOMPARE(m_book->asked.keep, Keep::ForThisSession);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
    m_book->fail(core::ErrorKind::StorageFailed);
    QVERIFY(!m_presenter->offersSession());
    m_presenter->submit();
    m_book->succeed();
    QCOMPARE(accepted.count(), 1);
}

void KeysPresenterTest::waitingCanBeGivenUp()
{
    expire();
    QSignalSpy accepted(m_presenter.get(), &KeysPresenter::accepted);
    fillIn();
    m_presenter->submit();
    m_presenter->stopWaiting();
    QVERIFY(m_book->isGivenUp());
    QVERIFY(m_presenter->canSubmit());
    m_book->succeed();
    QCOMPARE(accepted.count(), 0);
}

void KeysPresenterTest::deletingItWhileWaitingIsSafe()
{
    expire();
    fillIn();
    m_presenter->submit();
    m_presenter.reset();
    QVERIFY(m_book->isGivenUp());
    m_book->succeed();
}

QTEST_GUILESS_MAIN(KeysPresenterTest)
#include "tst_keyspresenter.moc"
