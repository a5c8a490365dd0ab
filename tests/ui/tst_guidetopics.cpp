// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explainpresenter.h"
#include "app/presenters/forgetpresenter.h"
#include "app/presenters/keyspresenter.h"
#include "app/presenters/leavepresenter.h"
#include "app/presenters/profilepresenter.h"
#include "app/presenters/profilespresenter.h"
#include "app/presenters/shortcutspresenter.h"
#include "tests/presenters/changeworld.h"
#include "tests/presenters/fakeprofilebook.h"
#include "tests/presenters/fakeprofiles.h"
#include "tests/presenters/preferencesbench.h"
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"
#include "ui/aboutdialog.h"
#include "ui/assigndialog.h"
#include "ui/explaindialog.h"
#include "ui/explanationpanel.h"
#include "ui/forgetdialog.h"
#include "ui/guidebook.h"
#include "ui/guidetopic.h"
#include "ui/guidewindow.h"
#include "ui/keysdialog.h"
#include "ui/preferencesdialog.h"
#include "ui/profiledialog.h"
#include "ui/profilesdialog.h"
#include "ui/quitdialog.h"
#include "ui/resultbar.h"
#include "ui/shortcutsdialog.h"
#include "ui/statepage.h"
#include "ui/unassigndialog.h"
#include "ui/welcomepage.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Which page of the guide F1 opens in the program's real windows and dialogs.
class GuideTopicsTest : public QObject
{
    Q_OBJECT

private:
    template<typename Presenter> std::unique_ptr<Presenter> changePresenter()
    {
        return std::make_unique<Presenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                           m_world->catalogue, m_world->clock, u"eni-1"_s);
    }
    /// With the focus where the window puts it.
    static QString topicIn(QWidget &window)
    {
        window.show();
        if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }))
            return u"not active"_s;
        const QWidget *focus = QApplication::focusWidget();
        return ui::guideTopicOf(focus ? focus : &window);
    }
    static QString topicAt(const QWidget &window, const QString &name)
    {
        const auto *found = window.findChild<QWidget *>(name);
        return found ? ui::guideTopicOf(found) : u"no "_s + name;
    }
    static ui::GuideWindow *guide()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<ui::GuideWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    const ui::GuideBook m_book;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_world = std::make_unique<tests::ChangeWorld>();
        m_world->addInterface({u"2408:4005:3a:1a00::1"_s, u"2408:4005:3a:1a00::2"_s});
    }
    void cleanup() { m_world.reset(); }

    void theMainWindowsParts();
    void f1InTheMainWindowAndInItsDialog();
    void theDialogsOfChanges();
    void theDialogsOfAccounts();
    void theOtherDialogs();
    void theStatesInTheTablesPlace_data();
    void theStatesInTheTablesPlace();
    void everyDialogHasATopicThatIsThere();
};

void GuideTopicsTest::theMainWindowsParts()
{
    tests::Desk desk;
    desk.showWithSamples(3);
    const QWidget &window = desk.window();
    QCOMPARE(topicAt(window, u"interfacesTable"_s), u"browsing"_s);
    QCOMPARE(topicAt(window, u"filterEdit"_s), u"filter"_s);
    QCOMPARE(topicAt(window, u"resultBar"_s), u"changes"_s);
    QCOMPARE(topicAt(window, u"resultExplanation"_s), u"errors"_s);
    QCOMPARE(topicAt(window, u"welcomePage"_s), u"start"_s);
    QCOMPARE(ui::guideTopicOf(&window), u"browsing"_s);
}

void GuideTopicsTest::f1InTheMainWindowAndInItsDialog()
{
    tests::Desk desk;
    desk.showWithSamples(3);
    QWidget *filter = desk.window().findChild<QWidget *>(u"filterEdit"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_F1);
    QVERIFY(guide());
    QCOMPARE(guide()->topic(), u"filter"_s);
    desk.window().findChild<QTableView *>(u"interfacesTable"_s)->selectRow(0);
    desk.window().findChild<QAction *>(u"actionAssign"_s)->trigger();
    auto *dialog = desk.window().findChild<ui::AssignDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog->findChild<QWidget *>(u"countSpin"_s), Qt::Key_F1);
    QCOMPARE(guide()->topic(), u"assigning"_s);
    desk.window().close();
    QTRY_VERIFY(!guide());
}

void GuideTopicsTest::theDialogsOfChanges()
{
    const auto assign = changePresenter<presenters::AssignPresenter>();
    ui::AssignDialog assignDialog(*assign);
    QCOMPARE(topicIn(assignDialog), u"assigning"_s);
    QCOMPARE(ui::guideTopicOf(assignDialog.findChild<ui::ExplanationPanel *>()), u"errors"_s);
    const auto unassign = changePresenter<presenters::UnassignPresenter>();
    ui::UnassignDialog unassignDialog(*unassign);
    QCOMPARE(topicIn(unassignDialog), u"assigning"_s);
    presenters::ResultPresenter results(*m_world->changes, m_world->catalogue);
    ui::ResultBar bar(results);
    QCOMPARE(ui::guideTopicOf(&bar), u"changes"_s);
    presenters::LeavePresenter leave(*m_world->changes, results);
    ui::QuitDialog quitDialog(leave);
    QCOMPARE(topicIn(quitDialog), u"changes"_s);
}

void GuideTopicsTest::theDialogsOfAccounts()
{
    tests::FakeProfiles profiles;
    tests::FakeProfileBook book;
    book.profiles.push_back(tests::storedProfile(u"prod"_s));
    operations::Profiles::Profile prod;
    prod.account = u"account-prod"_s;
    prod.name = u"prod"_s;
    prod.id = u"id-prod"_s;
    profiles.set({prod});
    const std::vector<domain::Region> regions;

    presenters::ProfilesPresenter all(profiles, book, m_world->catalogue, regions);
    ui::ProfilesDialog profilesDialog(all);
    QCOMPARE(topicIn(profilesDialog), u"profiles"_s);
    presenters::ProfilePresenter one(book, m_world->catalogue, regions, domain::Profile());
    ui::ProfileDialog profileDialog(one);
    QCOMPARE(topicIn(profileDialog), u"profiles"_s);
    presenters::KeysPresenter keys(profiles, book, m_world->catalogue, u"account-prod"_s,
                                   tests::refusal(u"InvalidSecurityToken.Expired"_s));
    ui::KeysDialog keysDialog(keys);
    QCOMPARE(topicIn(keysDialog), u"profiles"_s);
    presenters::ForgetPresenter forget(
        *m_world->changes, m_world->catalogue, [] { return presenters::ForgetInventory(); },
        [](QObject *, const presenters::ForgetPresenter::Done &) {});
    ui::ForgetDialog forgetDialog(forget);
    QCOMPARE(topicIn(forgetDialog), u"privacy"_s);
}

void GuideTopicsTest::theOtherDialogs()
{
    tests::PreferencesBench bench;
    ui::PreferencesDialog preferences(bench.open());
    QCOMPARE(topicIn(preferences), u"preferences"_s);
    presenters::ExplainPresenter explain(m_world->catalogue, &bench.settings);
    ui::ExplainDialog explainDialog(explain);
    QCOMPARE(topicIn(explainDialog), u"errors"_s);
    explain.setPage(presenters::ExplainPresenter::Page::AllCodes);
    QCOMPARE(topicIn(explainDialog), u"errors"_s);
    presenters::ShortcutsPresenter shortcuts({}, {}, [](const QString &keys) { return keys; });
    ui::ShortcutsDialog shortcutsDialog(shortcuts);
    QCOMPARE(topicIn(shortcutsDialog), u"preferences"_s);
    ui::AboutDialog about;
    QCOMPARE(topicIn(about), u"start"_s);
}

void GuideTopicsTest::theStatesInTheTablesPlace_data()
{
    using State = ui::StatePage::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("topic");
    QTest::newRow("refused") << State::Refused << u"troubleshooting"_s;
    QTest::newRow("offline") << State::Offline << u"troubleshooting"_s;
    QTest::newRow("filtered out") << State::FilteredOut << u"filter"_s;
    QTest::newRow("signed out") << State::SignedOut << u"profiles"_s;
    QTest::newRow("keys missing") << State::KeysMissing << u"profiles"_s;
    QTest::newRow("empty") << State::Empty << QString();
}

void GuideTopicsTest::theStatesInTheTablesPlace()
{
    QFETCH(const ui::StatePage::State, state);
    presenters::ExplanationPresenter explanation(m_world->catalogue);
    ui::StatePage page(explanation);
    page.setState(ui::StatePage::State::Refused);
    page.setState(state);
    QTEST(ui::guideTopicOf(&page), "topic");
    page.setState(ui::StatePage::State::Loading);
    QCOMPARE(ui::guideTopicOf(&page), QString());
}

/// Also those that nobody has thought of here.
void GuideTopicsTest::everyDialogHasATopicThatIsThere()
{
    static const QRegularExpression call(u"setGuideTopic\\([^,]+, (?:u\"([a-z]*)\"_s)?"_s);
    int dialogs = 0;
    QDirIterator sources(QStringLiteral(ENIDESK_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QRegularExpressionMatchIterator calls = call.globalMatch(text);
        const bool isDialog = sources.fileName().endsWith(u"dialog.cpp"_s);
        QVERIFY2(!isDialog || calls.hasNext(), qPrintable(sources.fileName()));
        dialogs += isDialog ? 1 : 0;
        while (calls.hasNext()) {
            const QString topic = calls.next().captured(1);
            QVERIFY2(topic.isEmpty() || m_book.has(topic), qPrintable(sources.fileName() + u' ' + topic));
        }
    }
    QVERIFY(dialogs >= 9);
}

QTEST_MAIN(GuideTopicsTest)
#include "tst_guidetopics.moc"
