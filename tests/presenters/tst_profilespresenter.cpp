// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/profilepresenter.h"
#include "app/presenters/profilespresenter.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/presenters/fakeprofiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using operations::Profiles;
using presenters::ProfilesModel;
using presenters::ProfilesPresenter;

/// What the dialog "Profiles" decides.
class ProfilesPresenterTest : public QObject
{
    Q_OBJECT

private:
    void make(const QStringList &names)
    {
        for (const QString &name : names)
            m_book->profiles.push_back(tests::storedProfile(name));
        m_presenter = std::make_unique<ProfilesPresenter>(*m_profiles, *m_book, m_catalogue, m_regions);
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_presenter->model().rowCount(); ++row)
            all.append(m_presenter->model().index(row).data().toString());
        return all;
    }
    static Profiles::Profile live(const QString &name, Profiles::Keys keys)
    {
        Profiles::Profile profile;
        profile.account = u"account-"_s + name;
        profile.id = u"id-"_s + name;
        profile.name = name;
        profile.keys = keys;
        return profile;
    }

    const explain::Catalogue m_catalogue;
    const std::vector<domain::Region> m_regions{{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, u"华东1（杭州）"_s, {}}};
    std::unique_ptr<tests::FakeProfiles> m_profiles;
    std::unique_ptr<tests::FakeProfileBook> m_book;
    std::unique_ptr<ProfilesPresenter> m_presenter;

private slots:
    void init()
    {
        m_profiles = std::make_unique<tests::FakeProfiles>();
        m_book = std::make_unique<tests::FakeProfileBook>();
    }
    void cleanup()
    {
        m_presenter.reset();
        m_book.reset();
        m_profiles.reset();
    }

    void theListShowsTheStoredProfilesInTheirOrder();
    void statesFollowTheLiveProfiles();
    void profilesThatAreNotStoredAreSaidApart();
    void anEmptyListSaysWhatToDo();
    void movingChangesTheOrder();
    void editorsStartFromTheSelectedProfile();
    void aCopyIsAnotherProfileWithoutItsSecret();
    void deletingIsAskedFirst();
    void aConfirmedDeletionGoesToTheBook();
    void selectingAnotherOneTakesTheQuestionBack();
    void aChangeUnderWayKeepsTheProfile();
    void aChangeThatBeganSinceTheQuestionKeepsTheProfile();
    void aFailingKeychainKeepsTheProfileAndSaysSo();
    void deletingItWhileDeletingIsSafe();
};

void ProfilesPresenterTest::theListShowsTheStoredProfilesInTheirOrder()
{
    make({u"prod"_s, u"staging"_s});
    QCOMPARE(names(), QStringList({u"prod"_s, u"staging"_s}));
    QCOMPARE(m_presenter->model().index(0).data(ProfilesModel::DetailsRole).toString(),
             u"LTAI…prod · China (Hangzhou)"_s);
    QCOMPARE(m_presenter->selected(), u"id-prod"_s);
    m_book->profiles.push_back(tests::storedProfile(u"test"_s));
    emit m_book->changed();
    QCOMPARE(names().size(), 3);
}

void ProfilesPresenterTest::statesFollowTheLiveProfiles()
{
    make({u"prod"_s, u"staging"_s});
    const auto state = [this](int row) {
        return m_presenter->model().index(row).data(ProfilesModel::StateRole).toString();
    };
    QCOMPARE(state(0), u"not signed in"_s);
    m_profiles->set({live(u"staging"_s, Profiles::Keys::Coming), live(u"prod"_s, Profiles::Keys::Ready)});
    QCOMPARE(state(0), u"signed in"_s);
    QCOMPARE(state(1), u"keys are coming"_s);
    m_profiles->set({live(u"prod"_s, Profiles::Keys::SignedOut)});
    QCOMPARE(state(0), u"signed out"_s);
}

void ProfilesPresenterTest::profilesThatAreNotStoredAreSaidApart()
{
    make({u"prod"_s});
    QCOMPARE(m_presenter->notStoredText(), QString());
    Profiles::Profile environment = live(u"Environment"_s, Profiles::Keys::Ready);
    environment.id.clear();
    m_profiles->set({live(u"prod"_s, Profiles::Keys::Ready), environment});
    QCOMPARE(m_presenter->notStoredText(), u"“Environment” is not stored, so it is not in this list."_s);
    QCOMPARE(names(), QStringList({u"prod"_s}));
}

void ProfilesPresenterTest::anEmptyListSaysWhatToDo()
{
    make({});
    QVERIFY(m_presenter->isEmpty());
    QVERIFY(m_presenter->emptyText().contains(u"“Add…”"_s));
    QVERIFY(!m_presenter->hasSelection());
    QVERIFY(!m_presenter->canDelete());
    QVERIFY(!m_presenter->makeEditor());
    QVERIFY(!m_presenter->makeCopy());
    QVERIFY(m_presenter->makeNew());
}

void ProfilesPresenterTest::movingChangesTheOrder()
{
    make({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(!m_presenter->canMoveUp());
    m_presenter->moveUp();
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    m_presenter->moveDown();
    m_presenter->moveDown();
    QCOMPARE(names(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(!m_presenter->canMoveDown());
    m_presenter->moveUp();
    QCOMPARE(names(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
}

void ProfilesPresenterTest::editorsStartFromTheSelectedProfile()
{
    make({u"prod"_s, u"staging"_s});
    m_presenter->select(u"id-staging"_s);
    const auto editor = m_presenter->makeEditor();
    QCOMPARE(editor->purpose(), presenters::ProfilePresenter::Purpose::Edit);
    QCOMPARE(editor->profile(), m_book->profiles[1]);
    QCOMPARE(m_presenter->makeNew()->profile(), domain::Profile());
}

void ProfilesPresenterTest::aCopyIsAnotherProfileWithoutItsSecret()
{
    make({u"prod"_s, u"prod copy"_s});
    m_book->profiles[0].accountNumber = u"42"_s;
    m_book->profiles[0].formerAccounts = QStringList({u"old"_s});
    m_book->profiles[0].colour = domain::ColourMark::Red;
    const auto copy = m_presenter->makeCopy();
    QCOMPARE(copy->purpose(), presenters::ProfilePresenter::Purpose::Add);
    QCOMPARE(copy->profile().name, u"prod copy 2"_s);
    QCOMPARE(copy->profile().colour, domain::ColourMark::Red);
    QVERIFY(copy->profile().id.isEmpty() && copy->profile().account.isEmpty());
    QVERIFY(copy->profile().accountNumber.isEmpty() && copy->profile().formerAccounts.isEmpty());
    QCOMPARE(copy->keyId(), m_book->profiles[0].accessKeyId);
    QCOMPARE(copy->blockReason(), u"Enter the AccessKey secret."_s);
}

void ProfilesPresenterTest::deletingIsAskedFirst()
{
    make({u"prod"_s});
    m_presenter->askToDelete();
    QVERIFY(m_presenter->isAsking());
    QCOMPARE(m_presenter->question(), u"Delete “prod” and its secret in the keychain?"_s);
    QCOMPARE(m_book->count, 0);
    m_presenter->keep();
    QVERIFY(!m_presenter->isAsking());
    m_presenter->confirmDelete();
    QCOMPARE(m_book->count, 0);
}

void ProfilesPresenterTest::aConfirmedDeletionGoesToTheBook()
{
    make({u"prod"_s, u"staging"_s});
    m_presenter->askToDelete();
    m_presenter->confirmDelete();
    QVERIFY(m_presenter->isDeleting());
    QVERIFY(!m_presenter->canDelete());
    QVERIFY(m_presenter->question().startsWith(u"Deleting “prod”…"_s));
    QCOMPARE(m_book->asked.what, u"remove"_s);
    QCOMPARE(m_book->asked.profile.id, u"id-prod"_s);
    m_book->succeed();
    QVERIFY(!m_presenter->isDeleting());
    QCOMPARE(names(), QStringList({u"staging"_s}));
    QVERIFY(!m_presenter->explanation().hasError());
}

void ProfilesPresenterTest::selectingAnotherOneTakesTheQuestionBack()
{
    make({u"prod"_s, u"staging"_s});
    m_presenter->askToDelete();
    m_presenter->select(u"id-staging"_s);
    QVERIFY(!m_presenter->isAsking());
    m_presenter->confirmDelete();
    QCOMPARE(m_book->count, 0);
}

void ProfilesPresenterTest::aChangeUnderWayKeepsTheProfile()
{
    make({u"prod"_s, u"staging"_s});
    m_book->busy = {u"id-prod"_s};
    QVERIFY(!m_presenter->canDelete());
    QVERIFY(m_presenter->deleteBlockReason().startsWith(u"A change is under way in “prod”."_s));
    m_presenter->askToDelete();
    QVERIFY(!m_presenter->isAsking());
    m_presenter->select(u"id-staging"_s);
    QVERIFY(m_presenter->canDelete());
}

void ProfilesPresenterTest::aChangeThatBeganSinceTheQuestionKeepsTheProfile()
{
    make({u"prod"_s});
    m_presenter->askToDelete();
    m_book->busy = {u"id-prod"_s};
    m_presenter->confirmDelete();
    QCOMPARE(m_book->count, 0);
    QVERIFY(!m_presenter->isAsking());
    QVERIFY(!m_presenter->deleteBlockReason().isEmpty());
}

void ProfilesPresenterTest::aFailingKeychainKeepsTheProfileAndSaysSo()
{
    make({u"prod"_s});
    m_presenter->askToDelete();
    m_presenter->confirmDelete();
    m_book->fail(core::ErrorKind::KeychainFailed);
    QCOMPARE(names(), QStringList({u"prod"_s}));
    QCOMPARE(m_presenter->explanation().error()->kind, core::ErrorKind::KeychainFailed);
    QVERIFY(m_presenter->canDelete());
    m_presenter->askToDelete();
    QVERIFY(!m_presenter->explanation().hasError());
}

void ProfilesPresenterTest::deletingItWhileDeletingIsSafe()
{
    make({u"prod"_s});
    m_presenter->askToDelete();
    m_presenter->confirmDelete();
    m_presenter.reset();
    QVERIFY(m_book->isGivenUp());
    m_book->succeed();
}

QTEST_GUILESS_MAIN(ProfilesPresenterTest)
#include "tst_profilespresenter.moc"
