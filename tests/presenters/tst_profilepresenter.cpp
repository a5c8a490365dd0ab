// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profilepresenter.h"
#include "tests/presenters/fakeprofilebook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::ProfileField;
using presenters::ProfilePresenter;
using Keep = operations::ProfileBook::Keep;
using Stage = presenters::ProfilePresenter::Stage;
using Tone = presenters::FieldNote::Tone;

/// What the dialogs "Add Profile" and "Edit Profile" decide about fields and about saving.
class ProfilePresenterTest : public QObject
{
    Q_OBJECT

private:
    void make(const domain::Profile &profile = {})
    {
        m_presenter = std::make_unique<ProfilePresenter>(*m_book, m_catalogue, m_regions, profile);
    }
    void fillIn()
    {
        m_presenter->setName(u"prod"_s);
        m_presenter->setKeyId(u"LTAI5tExampleKeyId0000001"_s);
        m_presenter->setSecret(tests::typedSecret());
    }
    /// A stored profile, being edited.
    void edit(bool isTemporary = false)
    {
        domain::Profile profile = tests::storedProfile(u"prod"_s);
        profile.isTemporary = isTemporary;
        profile.accountNumber = u"42"_s;
        m_book->profiles = {profile};
        make(profile);
    }
    QString words(ProfileField field) const { return m_presenter->note(field).words; }

    const explain::Catalogue m_catalogue;
    const std::vector<domain::Region> m_regions{{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s, {}},
                                                {u"cn-beijing"_s, u"China (Beijing)"_s, u"华北2（北京）"_s, {}}};
    std::unique_ptr<tests::FakeProfileBook> m_book;
    std::unique_ptr<ProfilePresenter> m_presenter;

private slots:
    void init() { m_book = std::make_unique<tests::FakeProfileBook>(); }
    void cleanup()
    {
        m_presenter.reset();
        m_book.reset();
    }

    void anUntouchedFormSaysNothingAtItsFieldsButWhyItCannotBeSaved();
    void eachFieldIsJudgedAsItIsTyped();
    void aNameThatIsTakenBlocks();
    void itsOwnNameIsFree();
    void keysAreTrimmed();
    void aTemporaryKeyNeedsItsToken();
    void aTokenWithoutATemporaryKeyWarnsOnly();
    void storedKeysNeedNotBeTypedAgain();
    void anotherKeyIdDemandsItsSecret();
    void aRegionMayBeChosenByItsName();
    void anOwnHostIsJudgedOnlyWhereItIsUsed();
    void theGenerationIsExplained();
    void savingHandsOverWhatWasTyped();
    void unchangedKeysAreNotHandedOver();
    void otherKeysHaveNoAccountNumberYet();
    void savingWaitsForTheKeychain();
    void aFailingKeychainKeepsTheFormAndOffersTheSession();
    void afterAFailureItMayBeSavedAgain();
    void aFullDiskOffersNoSession();
    void waitingCanBeGivenUp();
    void editingAfterAFailureTakesTheMessageAway();
    void deletingItWhileSavingIsSafe();
};

void ProfilePresenterTest::anUntouchedFormSaysNothingAtItsFieldsButWhyItCannotBeSaved()
{
    make();
    QCOMPARE(m_presenter->purpose(), ProfilePresenter::Purpose::Add);
    for (const auto field : {ProfileField::Name, ProfileField::KeyId, ProfileField::Secret, ProfileField::Token})
        QCOMPARE(words(field), QString());
    QVERIFY(!m_presenter->canSave());
    QCOMPARE(m_presenter->blockReason(), u"Enter a name."_s);
    QCOMPARE(m_presenter->testBlockReason(), u"Enter the AccessKey ID."_s);
    m_presenter->save();
    m_presenter->test();
    QCOMPARE(m_book->count, 0);
}

void ProfilePresenterTest::eachFieldIsJudgedAsItIsTyped()
{
    make();
    fillIn();
    QVERIFY(m_presenter->canSave());
    m_presenter->setKeyId(u"LTAI 5t"_s);
    QCOMPARE(m_presenter->note(ProfileField::KeyId).tone, Tone::Blocks);
    QCOMPARE(words(ProfileField::KeyId), u"An AccessKey ID has no blanks or line ends in it."_s);
    QCOMPARE(m_presenter->blockReason(), words(ProfileField::KeyId));
    m_presenter->setKeyId({});
    QCOMPARE(words(ProfileField::KeyId), u"Enter the AccessKey ID."_s);
    fillIn();
    m_presenter->setSecret(u"short"_s);
    QVERIFY(words(ProfileField::Secret).contains(u"too short"_s));
    fillIn();
    m_presenter->setCaFile(u"/nowhere/ca.pem"_s);
    QCOMPARE(m_presenter->blockReason(), u"There is no such file."_s);
}

void ProfilePresenterTest::aNameThatIsTakenBlocks()
{
    m_book->profiles = {tests::storedProfile(u"prod"_s)};
    make();
    fillIn();
    QCOMPARE(words(ProfileField::Name), u"This name is taken. Choose another one."_s);
    QVERIFY(!m_presenter->canSave());
    QVERIFY(m_presenter->canTest());
    m_presenter->setName(u"Prod"_s);
    QVERIFY(m_presenter->canSave());
}

void ProfilePresenterTest::itsOwnNameIsFree()
{
    edit();
    QCOMPARE(m_presenter->purpose(), ProfilePresenter::Purpose::Edit);
    m_presenter->setName(u"prod "_s);
    QVERIFY(m_presenter->canSave());
}

void ProfilePresenterTest::keysAreTrimmed()
{
    make();
    m_presenter->setName(u"prod"_s);
    m_presenter->setKeyId(u" \"LTAI5tExampleKeyId0000001\"\n"_s);
    m_presenter->setSecret(u" '"_s + tests::typedSecret() + u"'\r\n"_s);
    QCOMPARE(m_presenter->keyId(), u"LTAI5tExampleKeyId0000001"_s);
    m_presenter->save();
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
}

void ProfilePresenterTest::aTemporaryKeyNeedsItsToken()
{
    make();
    fillIn();
    m_presenter->setKeyId(u"STS.ExampleKeyId0000001"_s);
    QVERIFY(m_presenter->blockReason().contains(u"need their security token"_s));
    m_presenter->setToken(u"CAISabcdefghijABCDEFGHIJ"_s);
    QVERIFY(m_presenter->canSave());
    m_presenter->save();
    QVERIFY(m_book->asked.profile.isTemporary);
    QCOMPARE(m_book->asked.token, QByteArray("CAISabcdefghijABCDEFGHIJ"));
}

void ProfilePresenterTest::aTokenWithoutATemporaryKeyWarnsOnly()
{
    make();
    fillIn();
    m_presenter->setToken(u"CAISabcdefghijABCDEFGHIJ"_s);
    QCOMPARE(m_presenter->note(ProfileField::Token).tone, Tone::Warns);
    QVERIFY(m_presenter->canSave());
}

void ProfilePresenterTest::storedKeysNeedNotBeTypedAgain()
{
    edit(true);
    QCOMPARE(m_presenter->secretPlaceholder(), u"unchanged; stored in the keychain"_s);
    QCOMPARE(m_presenter->tokenPlaceholder(), u"unchanged; stored in the keychain"_s);
    QVERIFY(m_presenter->canSave());
    QVERIFY(m_presenter->canTest());
    edit(false);
    QCOMPARE(m_presenter->tokenPlaceholder(), u"for temporary keys only"_s);
}

void ProfilePresenterTest::anotherKeyIdDemandsItsSecret()
{
    edit();
    m_presenter->setKeyId(u"LTAI5tAnotherKeyId000001"_s);
    QVERIFY(m_presenter->secretPlaceholder().isEmpty());
    QCOMPARE(m_presenter->blockReason(), u"Other keys than before need their AccessKey secret."_s);
    m_presenter->setSecret(tests::typedSecret());
    QVERIFY(m_presenter->canSave());
    m_presenter->setSecret({});
    m_presenter->setKeyId(tests::storedProfile(u"prod"_s).accessKeyId);
    QVERIFY(m_presenter->canSave());
}

void ProfilePresenterTest::aRegionMayBeChosenByItsName()
{
    make();
    QCOMPARE(m_presenter->regionText(), QString());
    for (const QString &text :
         {m_presenter->regionChoices().at(1), u"China (Beijing)"_s, u"华北2（北京）"_s, u" cn-beijing "_s}) {
        m_presenter->setRegionText({});
        m_presenter->setRegionText(text);
        QCOMPARE(m_presenter->profile().region, u"cn-beijing"_s);
        QCOMPARE(m_presenter->regionText(), u"China (Beijing) – cn-beijing"_s);
    }
    m_presenter->setRegionText(u"cn-beijin"_s);
    QCOMPARE(m_presenter->note(ProfileField::Region).tone, Tone::Warns);
    QCOMPARE(m_presenter->regionText(), u"cn-beijin"_s);
    m_presenter->setRegionText(u"Beijing!"_s);
    QCOMPARE(m_presenter->note(ProfileField::Region).tone, Tone::Blocks);
}

void ProfilePresenterTest::anOwnHostIsJudgedOnlyWhereItIsUsed()
{
    make();
    fillIn();
    m_presenter->setEndpointKind(domain::EndpointKind::Own);
    QCOMPARE(m_presenter->blockReason(), u"Enter the host."_s);
    QCOMPARE(words(ProfileField::Endpoint), QString());
    m_presenter->setEndpoint(u"http://ecs.example.com"_s);
    QVERIFY(words(ProfileField::Endpoint).startsWith(u"Plain http is accepted for this computer only"_s));
    m_presenter->setEndpointKind(domain::EndpointKind::Internal);
    QVERIFY(m_presenter->canSave());
    m_presenter->setEndpointKind(domain::EndpointKind::Own);
    m_presenter->setEndpoint(u" ecs.example.com "_s);
    m_presenter->save();
    QCOMPARE(m_book->asked.profile.endpoint, u"ecs.example.com"_s);
}

void ProfilePresenterTest::theGenerationIsExplained()
{
    make();
    const QString current = m_presenter->generationText();
    m_presenter->setGeneration(domain::Generation::G2019);
    QVERIFY(m_presenter->generationText() != current);
    QVERIFY(m_presenter->generationText().contains(u"V1"_s));
}

void ProfilePresenterTest::savingHandsOverWhatWasTyped()
{
    make();
    QSignalSpy saved(m_presenter.get(), &ProfilePresenter::saved);
    fillIn();
    m_presenter->setName(u" prod "_s);
    m_presenter->setRegionText(u"cn-beijing"_s);
    m_presenter->setColour(domain::ColourMark::Red);
    m_presenter->save();
    QCOMPARE(m_book->asked.what, u"save"_s);
    QCOMPARE(m_book->asked.profile.name, u"prod"_s);
    QCOMPARE(m_book->asked.profile.region, u"cn-beijing"_s);
    QCOMPARE(m_book->asked.profile.colour, domain::ColourMark::Red);
    QCOMPARE(m_book->asked.keyId, u"LTAI5tExampleKeyId0000001"_s);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
    QVERIFY(!m_book->asked.profile.isTemporary);
    QCOMPARE(m_book->asked.keep, Keep::InKeychain);
    m_book->succeed();
    QCOMPARE(saved.count(), 1);
}

void ProfilePresenterTest::unchangedKeysAreNotHandedOver()
{
    edit(true);
    m_presenter->setName(u"production"_s);
    m_presenter->save();
    QVERIFY(!m_book->asked.hasKeys);
    QCOMPARE(m_book->asked.profile.id, u"id-prod"_s);
    QVERIFY(m_book->asked.profile.isTemporary);
    QCOMPARE(m_book->asked.profile.accountNumber, u"42"_s);
    QCOMPARE(m_presenter->stageText(), u"Saving…"_s);
}

void ProfilePresenterTest::otherKeysHaveNoAccountNumberYet()
{
    edit();
    m_presenter->setKeyId(u"LTAI5tAnotherKeyId000001"_s);
    m_presenter->setSecret(tests::typedSecret());
    m_presenter->save();
    QCOMPARE(m_book->asked.profile.accessKeyId, u"LTAI5tAnotherKeyId000001"_s);
    QCOMPARE(m_book->asked.profile.accountNumber, QString());
}

void ProfilePresenterTest::savingWaitsForTheKeychain()
{
    make();
    fillIn();
    m_presenter->save();
    QCOMPARE(m_presenter->stage(), Stage::Saving);
    QVERIFY(m_presenter->stageText().startsWith(u"Waiting for the keychain…"_s));
    QVERIFY(!m_presenter->isEditable());
    QVERIFY(!m_presenter->canSave());
    m_presenter->save();
    QCOMPARE(m_book->count, 1);
}

void ProfilePresenterTest::aFailingKeychainKeepsTheFormAndOffersTheSession()
{
    make();
    QSignalSpy saved(m_presenter.get(), &ProfilePresenter::saved);
    fillIn();
    m_presenter->save();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QCOMPARE(m_presenter->stage(), Stage::SaveFailed);
    QCOMPARE(m_presenter->explanation().error()->kind, core::ErrorKind::KeychainFailed);
    QVERIFY(m_presenter->offersSession());
    QVERIFY(m_presenter->canSave());
    m_presenter->saveForThisSession();
    QCOMPARE(m_presenter->stageText(), u"Saving…"_s);
    QCOMPARE(m_book->asked.keep, Keep::ForThisSession);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
    m_book->succeed();
    QCOMPARE(saved.count(), 1);
}

void ProfilePresenterTest::afterAFailureItMayBeSavedAgain()
{
    make();
    fillIn();
    m_presenter->save();
    m_book->fail(core::ErrorKind::KeychainFailed);
    m_presenter->save();
    QVERIFY(!m_presenter->explanation().hasError());
    QCOMPARE(m_book->asked.keep, Keep::InKeychain);
    QCOMPARE(m_book->asked.secret, tests::typedSecret().toUtf8());
}

void ProfilePresenterTest::aFullDiskOffersNoSession()
{
    make();
    fillIn();
    m_presenter->save();
    m_book->fail(core::ErrorKind::StorageFailed);
    QVERIFY(m_presenter->explanation().hasError());
    QVERIFY(!m_presenter->offersSession());
}

void ProfilePresenterTest::waitingCanBeGivenUp()
{
    make();
    QSignalSpy saved(m_presenter.get(), &ProfilePresenter::saved);
    fillIn();
    m_presenter->save();
    m_presenter->stopWaiting();
    QVERIFY(m_book->isGivenUp());
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(m_presenter->canSave());
    m_book->succeed();
    QCOMPARE(saved.count(), 0);
}

void ProfilePresenterTest::editingAfterAFailureTakesTheMessageAway()
{
    make();
    fillIn();
    m_presenter->save();
    m_book->fail(core::ErrorKind::KeychainFailed);
    m_presenter->setSecret(tests::typedSecret() + u"x"_s);
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(!m_presenter->explanation().hasError());
}

void ProfilePresenterTest::deletingItWhileSavingIsSafe()
{
    make();
    fillIn();
    m_presenter->save();
    m_presenter.reset();
    QVERIFY(m_book->isGivenUp());
    m_book->succeed();
}

QTEST_GUILESS_MAIN(ProfilePresenterTest)
#include "tst_profilepresenter.moc"
