// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/preferencespresenter.h"
#include "tests/presenters/preferencesbench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using presenters::PreferencesPresenter;
using Field = PreferencesPresenter::Field;
using Stage = PreferencesPresenter::Stage;

class PreferencesPresenterTest : public QObject
{
    Q_OBJECT

private:
    /// A proxy of one's own with a user and a typed password.
    PreferencesPresenter &withPassword()
    {
        PreferencesPresenter &presenter = m_bench->open();
        presenter.setProxyKind(domain::ProxyKind::Http);
        presenter.setProxyHost(u"proxy.corp"_s);
        presenter.setProxyPort(u"3128"_s);
        presenter.setProxyUser(u"ops"_s);
        presenter.setPassword(tests::PreferencesBench::secret("MarkedPassword"));
        return presenter;
    }

    std::unique_ptr<tests::PreferencesBench> m_bench;

private slots:
    void init() { m_bench = std::make_unique<tests::PreferencesBench>(); }

    void itBeginsWithWhatIsSaved();
    void nothingCountsBeforeItIsSaved();
    void everythingIsSavedAtOnce();
    void anotherLanguageIsTold();
    void forEverKeepsTheNumberThatWasTyped();
    void aWholeRequestTakesNoLessThanConnecting();
    void aWrongFieldSaysSoAndPreventsSaving();
    void aProxyThatIsNotUsedMayBeWrong();
    void aPasswordGoesIntoTheKeychainFirst();
    void thePasswordIsNotInTheSettings();
    void anEmptyPasswordKeepsTheStoredOne();
    void aStoredPasswordCanBeForgotten();
    void aPasswordNeedsAUser();
    void whileStoringNothingCanBeChanged();
    void cancellingStopsWaiting();
    void aRefusedPasswordIsExplainedAndTheFormIsKept();
    void afterARefusalThePasswordCanBeUsedForTheSession();
    void afterARefusalItCanBeTriedAgain();
    void deletingItWhileStoringIsSafe();
};

void PreferencesPresenterTest::itBeginsWithWhatIsSaved()
{
    domain::Preferences kept;
    kept.theme = domain::Theme::Dark;
    kept.proxy = {domain::ProxyKind::Socks5, u"::1"_s, 1080, u"ops"_s};
    kept.retention = {0, 7};
    m_bench->settings.setPreferences(kept);
    m_bench->settings.setLanguage(u"zh_CN"_s);
    const PreferencesPresenter &presenter = m_bench->open();
    QVERIFY(presenter.preferences() == kept);
    QCOMPARE(presenter.language(), u"zh_CN"_s);
    QCOMPARE(presenter.proxy().port, u"1080"_s);
    QVERIFY(presenter.isForEver());
    QVERIFY(presenter.canSave());
}

void PreferencesPresenterTest::nothingCountsBeforeItIsSaved()
{
    PreferencesPresenter &presenter = m_bench->open();
    QSignalSpy changed(&presenter, &PreferencesPresenter::changed);
    presenter.setTheme(domain::Theme::Dark);
    presenter.setTheme(domain::Theme::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_bench->settings.preferences() == domain::Preferences());
}

void PreferencesPresenterTest::everythingIsSavedAtOnce()
{
    PreferencesPresenter &presenter = m_bench->open();
    QSignalSpy saved(&presenter, &PreferencesPresenter::saved);
    QSignalSpy accepted(&presenter, &PreferencesPresenter::accepted);
    QSignalSpy language(&presenter, &PreferencesPresenter::languageChosen);
    presenter.setTheme(domain::Theme::Light);
    presenter.setDensity(domain::Density::Compact);
    presenter.setAddressFormat(domain::AddressFormat::Expanded);
    presenter.setConnectLimit(std::chrono::seconds(20));
    presenter.setTotalLimit(std::chrono::seconds(60));
    presenter.setRequestsAtOnce(2);
    presenter.setProxyKind(domain::ProxyKind::Socks5);
    presenter.setProxyHost(u" [::1] "_s);
    presenter.setProxyPort(u" 1080 "_s);
    presenter.setJournalDays(90);
    presenter.setLogDays(3);
    presenter.setNotifiesOfEnds(false);
    presenter.save();
    domain::Preferences expected{domain::Theme::Light,
                                 domain::Density::Compact,
                                 domain::AddressFormat::Expanded,
                                 {domain::ProxyKind::Socks5, u"::1"_s, 1080, {}},
                                 {std::chrono::seconds(20), std::chrono::seconds(60), 2},
                                 {90, 3},
                                 false};
    QVERIFY(m_bench->settings.preferences() == expected);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().value<domain::Preferences>() == expected);
    QCOMPARE(accepted.size(), 1);
    QVERIFY(language.isEmpty());
    QVERIFY(m_bench->asked.empty());
}

void PreferencesPresenterTest::anotherLanguageIsTold()
{
    PreferencesPresenter &presenter = m_bench->open();
    QSignalSpy language(&presenter, &PreferencesPresenter::languageChosen);
    presenter.setLanguage(u"en"_s);
    presenter.save();
    QCOMPARE(language.size(), 1);
    QCOMPARE(language.first().first().toString(), u"en"_s);
}

void PreferencesPresenterTest::forEverKeepsTheNumberThatWasTyped()
{
    PreferencesPresenter &presenter = m_bench->open();
    presenter.setJournalDays(90);
    presenter.setForEver(true);
    QCOMPARE(presenter.preferences().retention.journalDays, 0);
    QCOMPARE(presenter.journalDays(), 90);
    presenter.setForEver(false);
    QCOMPARE(presenter.preferences().retention.journalDays, 90);
}

void PreferencesPresenterTest::aWholeRequestTakesNoLessThanConnecting()
{
    PreferencesPresenter &presenter = m_bench->open();
    presenter.setConnectLimit(std::chrono::seconds(31));
    QCOMPARE(presenter.note(Field::TotalLimit).tone, presenters::FieldNote::Tone::Blocks);
    QVERIFY(!presenter.canSave());
    presenter.setTotalLimit(std::chrono::seconds(31));
    QVERIFY(presenter.canSave());
}

void PreferencesPresenterTest::aWrongFieldSaysSoAndPreventsSaving()
{
    PreferencesPresenter &presenter = m_bench->open();
    QSignalSpy saved(&presenter, &PreferencesPresenter::saved);
    presenter.setProxyKind(domain::ProxyKind::Http);
    QVERIFY(!presenter.note(Field::ProxyHost).words.isEmpty());
    QVERIFY(!presenter.note(Field::ProxyPort).words.isEmpty());
    QCOMPARE(presenter.blockReason(), presenter.note(Field::ProxyHost).words);
    QVERIFY(presenter.hasProblem(PreferencesPresenter::Page::Network));
    QVERIFY(!presenter.hasProblem(PreferencesPresenter::Page::General));
    presenter.save();
    QVERIFY(saved.isEmpty());
    presenter.setProxyHost(u"proxy"_s);
    QCOMPARE(presenter.blockReason(), presenter.note(Field::ProxyPort).words);
    presenter.setProxyPort(u"8080"_s);
    QVERIFY(presenter.canSave());
}

void PreferencesPresenterTest::aProxyThatIsNotUsedMayBeWrong()
{
    m_bench->saveProxy({domain::ProxyKind::Http, u"proxy"_s, 8080, {}});
    PreferencesPresenter &presenter = m_bench->open();
    presenter.setProxyHost(u"://"_s);
    QVERIFY(!presenter.canSave());
    presenter.setProxyKind(domain::ProxyKind::None);
    QVERIFY(presenter.canSave());
    presenter.save();
    const domain::ProxyChoice kept = m_bench->settings.preferences().proxy;
    QCOMPARE(kept.kind, domain::ProxyKind::None);
    QCOMPARE(kept.host, u"proxy"_s);
}

void PreferencesPresenterTest::aPasswordGoesIntoTheKeychainFirst()
{
    PreferencesPresenter &presenter = withPassword();
    QSignalSpy saved(&presenter, &PreferencesPresenter::saved);
    presenter.save();
    QCOMPARE(presenter.stage(), Stage::Storing);
    QVERIFY(!presenter.stageText().isEmpty());
    QCOMPARE(m_bench->asked, std::vector<QByteArray>({"MarkedPassword"}));
    QVERIFY(saved.isEmpty());
    m_bench->answer({});
    QCOMPARE(saved.size(), 1);
    QVERIFY(PreferencesPresenter::isPasswordStored(m_bench->settings));
    QCOMPARE(m_bench->settings.preferences().proxy.user, u"ops"_s);
}

void PreferencesPresenterTest::thePasswordIsNotInTheSettings()
{
    withPassword().save();
    m_bench->answer({});
    m_bench->presenter.reset();
    QSettings(m_bench->settings.filePath(), QSettings::IniFormat).sync();
    QVERIFY(m_bench->settings.setProfiles({}));
    QFile file(m_bench->settings.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("proxy.corp"));
    QVERIFY(!content.contains("MarkedPassword"));
}

void PreferencesPresenterTest::anEmptyPasswordKeepsTheStoredOne()
{
    withPassword().save();
    m_bench->answer({});
    PreferencesPresenter &presenter = m_bench->open();
    QVERIFY(!presenter.note(Field::ProxyPassword).words.isEmpty());
    QCOMPARE(presenter.note(Field::ProxyPassword).tone, presenters::FieldNote::Tone::Fine);
    presenter.setProxyPort(u"8080"_s);
    presenter.save();
    QCOMPARE(m_bench->asked.size(), 1U);
    QVERIFY(PreferencesPresenter::isPasswordStored(m_bench->settings));
}

void PreferencesPresenterTest::aStoredPasswordCanBeForgotten()
{
    withPassword().save();
    m_bench->answer({});
    PreferencesPresenter &presenter = m_bench->open();
    QVERIFY(presenter.canForgetPassword());
    presenter.forgetPassword();
    QVERIFY(!presenter.canForgetPassword());
    presenter.save();
    QCOMPARE(m_bench->asked.size(), 2U);
    QVERIFY(m_bench->asked.back().isEmpty());
    m_bench->answer({});
    QVERIFY(!PreferencesPresenter::isPasswordStored(m_bench->settings));
    QVERIFY(!m_bench->open().canForgetPassword());
}

void PreferencesPresenterTest::aPasswordNeedsAUser()
{
    PreferencesPresenter &presenter = withPassword();
    presenter.setProxyUser({});
    QCOMPARE(presenter.note(Field::ProxyPassword).tone, presenters::FieldNote::Tone::Blocks);
    QVERIFY(!presenter.canSave());
    presenter.setPassword({});
    QVERIFY(presenter.canSave());
}

void PreferencesPresenterTest::whileStoringNothingCanBeChanged()
{
    PreferencesPresenter &presenter = withPassword();
    presenter.save();
    presenter.setTheme(domain::Theme::Dark);
    presenter.setProxyHost(u"other"_s);
    presenter.setPassword({});
    presenter.save();
    QCOMPARE(m_bench->asked.size(), 1U);
    m_bench->answer({});
    QCOMPARE(m_bench->settings.preferences().theme, domain::Theme::System);
    QCOMPARE(m_bench->settings.preferences().proxy.host, u"proxy.corp"_s);
}

void PreferencesPresenterTest::cancellingStopsWaiting()
{
    PreferencesPresenter &presenter = withPassword();
    QSignalSpy saved(&presenter, &PreferencesPresenter::saved);
    presenter.save();
    presenter.cancel();
    m_bench->answer({});
    QVERIFY(saved.isEmpty());
    QVERIFY(m_bench->settings.preferences() == domain::Preferences());
}

void PreferencesPresenterTest::aRefusedPasswordIsExplainedAndTheFormIsKept()
{
    PreferencesPresenter &presenter = withPassword();
    presenter.save();
    m_bench->refuse();
    QCOMPARE(presenter.stage(), Stage::StoreFailed);
    QVERIFY(presenter.explanation().hasError());
    QVERIFY(!presenter.explanation().title().isEmpty());
    QVERIFY(presenter.canUseForSession());
    QCOMPARE(presenter.proxy().host, u"proxy.corp"_s);
    QVERIFY(m_bench->settings.preferences() == domain::Preferences());
    presenter.setProxyHost(u"other"_s);
    QCOMPARE(presenter.stage(), Stage::Editing);
    QVERIFY(!presenter.explanation().hasError());
}

void PreferencesPresenterTest::afterARefusalThePasswordCanBeUsedForTheSession()
{
    PreferencesPresenter &presenter = withPassword();
    QSignalSpy accepted(&presenter, &PreferencesPresenter::accepted);
    presenter.useForSession();
    QVERIFY(accepted.isEmpty());
    presenter.save();
    m_bench->refuse();
    presenter.useForSession();
    QCOMPARE(m_bench->usedForSession, QByteArray("MarkedPassword"));
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!PreferencesPresenter::isPasswordStored(m_bench->settings));
}

void PreferencesPresenterTest::afterARefusalItCanBeTriedAgain()
{
    PreferencesPresenter &presenter = withPassword();
    QSignalSpy accepted(&presenter, &PreferencesPresenter::accepted);
    presenter.save();
    m_bench->refuse();
    presenter.save();
    QCOMPARE(m_bench->asked, std::vector<QByteArray>({"MarkedPassword", "MarkedPassword"}));
    m_bench->answer({});
    QCOMPARE(accepted.size(), 1);
}

void PreferencesPresenterTest::deletingItWhileStoringIsSafe()
{
    withPassword().save();
    m_bench->presenter.reset();
    m_bench->answer({});
    QVERIFY(m_bench->settings.preferences() == domain::Preferences());
}

QTEST_GUILESS_MAIN(PreferencesPresenterTest)
#include "tst_preferencespresenter.moc"
