// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/forgetpresenter.h"
#include "tests/presenters/changeworld.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::ForgetInventory;
using presenters::ForgetPresenter;
using Stage = presenters::ForgetPresenter::Stage;

/// What the dialog "Forget Everything on This Machine" decides.
class ForgetPresenterTest : public QObject
{
    Q_OBJECT

private:
    void make()
    {
        m_presenter = std::make_unique<ForgetPresenter>(
            *m_world->changes, m_world->catalogue, [this] { return m_inventory; },
            [this](QObject *receiver, ForgetPresenter::Done done) {
                ++m_asked;
                m_receiver = receiver;
                m_done = std::move(done);
            });
    }
    void fail(core::ErrorKind kind)
    {
        core::Error error;
        error.kind = kind;
        m_done(core::unexpected(error));
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<ForgetPresenter> m_presenter;
    ForgetInventory m_inventory;
    int m_asked = 0;
    QPointer<QObject> m_receiver;
    ForgetPresenter::Done m_done;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_world = std::make_unique<tests::ChangeWorld>();
        m_inventory = {.profiles = {u"prod"_s, u"staging"_s},
                       .hasProxyPassword = true,
                       .settingsFile = u"/home/a/settings.ini"_s,
                       .journalFile = u"/home/a/journal.sqlite"_s,
                       .journalChanges = 12,
                       .logFile = u"/home/a/enidesk.log"_s,
                       .hasEnvironmentKeys = true};
        m_asked = 0;
    }
    void cleanup()
    {
        m_presenter.reset();
        m_world.reset();
    }

    void itListsExactlyWhatGoesAndWhatStays();
    void whatIsNotThereIsNotListed();
    void manyProfilesAreNamedInPart();
    void everythingIsForgottenOnce();
    void aChangeUnderWayKeepsEverything();
    void aRefusingKeychainIsNamedWithItsProfile();
    void aRefusedProxyPasswordIsNamed();
    void anotherFailureIsExplained();
    void deletingItWhileForgettingIsSafe();
};

void ForgetPresenterTest::itListsExactlyWhatGoesAndWhatStays()
{
    make();
    QCOMPARE(
        m_presenter->goes(),
        QStringList({u"2 profiles with the secrets in the keychain: prod, staging"_s,
                     u"The password of the proxy in the keychain"_s, u"The settings: /home/a/settings.ini"_s,
                     u"The journal with 12 changes: /home/a/journal.sqlite"_s, u"The log: /home/a/enidesk.log"_s}));
    QCOMPARE(m_presenter->stays().size(), 2);
    QVERIFY(m_presenter->canForget());
}

void ForgetPresenterTest::whatIsNotThereIsNotListed()
{
    m_inventory.profiles.clear();
    m_inventory.hasProxyPassword = false;
    m_inventory.journalChanges.reset();
    m_inventory.hasEnvironmentKeys = false;
    make();
    QCOMPARE(m_presenter->goes().size(), 3);
    QCOMPARE(m_presenter->goes().at(1), u"The journal: /home/a/journal.sqlite"_s);
    QCOMPARE(m_presenter->stays().size(), 1);
}

void ForgetPresenterTest::manyProfilesAreNamedInPart()
{
    for (int i = 0; i < 20; ++i)
        m_inventory.profiles.append(u"p%1"_s.arg(i));
    make();
    QVERIFY(m_presenter->goes().front().startsWith(u"22 profiles"_s));
    QVERIFY(m_presenter->goes().front().endsWith(u"p7, …"_s));
}

void ForgetPresenterTest::everythingIsForgottenOnce()
{
    make();
    QSignalSpy forgotten(m_presenter.get(), &ForgetPresenter::forgotten);
    m_presenter->forget();
    QCOMPARE(m_presenter->stage(), Stage::Forgetting);
    QVERIFY(!m_presenter->canForget());
    m_presenter->forget();
    QCOMPARE(m_asked, 1);
    m_done({});
    QCOMPARE(forgotten.count(), 1);
}

void ForgetPresenterTest::aChangeUnderWayKeepsEverything()
{
    m_world->addInterface();
    make();
    QSignalSpy changed(m_presenter.get(), &ForgetPresenter::changed);
    domain::Plan plan;
    domain::Step step;
    step.interface = {m_world->context.account, m_world->context.regionId, u"eni-1"_s};
    step.addresses = {domain::StepAddress()};
    plan.steps.push_back(step);
    m_world->changes->submit(plan, m_world->context);
    QTRY_VERIFY(m_world->openChange() >= 0);
    QVERIFY(!m_presenter->canForget());
    QVERIFY(m_presenter->blockReason().startsWith(u"A change is under way."_s));
    m_presenter->forget();
    QCOMPARE(m_asked, 0);
    m_world->acceptChange();
    QTRY_VERIFY(m_presenter->canForget());
    QVERIFY(changed.count() > 0);
}

void ForgetPresenterTest::aRefusingKeychainIsNamedWithItsProfile()
{
    make();
    QSignalSpy forgotten(m_presenter.get(), &ForgetPresenter::forgotten);
    m_presenter->forget();
    m_inventory.profiles = QStringList({u"staging"_s});
    fail(core::ErrorKind::KeychainFailed);
    QCOMPARE(m_presenter->stage(), Stage::Failed);
    QVERIFY(m_presenter->stageText().startsWith(u"The keychain did not delete the secret of “staging”."_s));
    QVERIFY(m_presenter->explanation().hasError());
    QVERIFY(m_presenter->goes().front().startsWith(u"1 profile with"_s));
    QVERIFY(m_presenter->canForget());
    m_presenter->forget();
    QVERIFY(!m_presenter->explanation().hasError());
    m_done({});
    QCOMPARE(forgotten.count(), 1);
}

void ForgetPresenterTest::aRefusedProxyPasswordIsNamed()
{
    make();
    m_presenter->forget();
    m_inventory.profiles.clear();
    fail(core::ErrorKind::KeychainFailed);
    QVERIFY(m_presenter->stageText().startsWith(u"The keychain did not delete the password of the proxy."_s));
}

void ForgetPresenterTest::anotherFailureIsExplained()
{
    make();
    m_presenter->forget();
    fail(core::ErrorKind::StorageFailed);
    QCOMPARE(m_presenter->stageText(), u"Not everything was deleted."_s);
    QVERIFY(m_presenter->explanation().hasError());
}

void ForgetPresenterTest::deletingItWhileForgettingIsSafe()
{
    make();
    m_presenter->forget();
    m_presenter.reset();
    QVERIFY(!m_receiver);
}

QTEST_GUILESS_MAIN(ForgetPresenterTest)
#include "tst_forgetpresenter.moc"
