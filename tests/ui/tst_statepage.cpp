// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/presenters/explanationpresenter.h"
#include "tests/support/scriptedapiclient.h"
#include "tests/ui/markingtranslator.h"
#include "ui/explanationpanel.h"
#include "ui/statepage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::StatePage;
using State = StatePage::State;
using NextStep = StatePage::NextStep;

class TestStatePage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyStateSaysWhatItIsAndWhatIsNext_data();
    void everyStateSaysWhatItIsAndWhatIsNext();
    void theSubjectIsNamed_data();
    void theSubjectIsNamed();
    void theProfileWithoutKeysIsNamed();
    void theButtonAsksForTheNextStep();
    void missingKeysCanBeEnteredByHand();
    void onlyWhatWentWrongIsExplained();
    void aChangeOfLanguageReachesThePage();

private:
    QString title() const { return m_page->findChild<QLabel *>(u"stateTitle"_s)->text(); }
    QString text() const { return m_page->findChild<QLabel *>(u"stateText"_s)->text(); }
    QPushButton *button() const { return m_page->findChild<QPushButton *>(u"stateButton"_s); }

    explain::Catalogue m_catalogue;
    std::unique_ptr<presenters::ExplanationPresenter> m_explanation;
    std::unique_ptr<StatePage> m_page;
};

void TestStatePage::init()
{
    m_page.reset();
    m_explanation = std::make_unique<presenters::ExplanationPresenter>(m_catalogue);
    m_page = std::make_unique<StatePage>(*m_explanation);
    m_page->resize(600, 500);
    m_page->show();
}

void TestStatePage::everyStateSaysWhatItIsAndWhatIsNext_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<bool>("busy");
    QTest::newRow("starting") << State::Starting << NextStep::None << true;
    QTest::newRow("keys coming") << State::KeysComing << NextStep::None << true;
    QTest::newRow("keys slow") << State::KeysSlow << NextStep::EnterKeys << true;
    QTest::newRow("keys missing") << State::KeysMissing << NextStep::SignIn << false;
    QTest::newRow("signed out") << State::SignedOut << NextStep::SignIn << false;
    QTest::newRow("loading") << State::Loading << NextStep::None << true;
    QTest::newRow("cancelled") << State::Cancelled << NextStep::Refresh << false;
    QTest::newRow("empty") << State::Empty << NextStep::Refresh << false;
    QTest::newRow("filtered out") << State::FilteredOut << NextStep::ClearFilter << false;
    QTest::newRow("refused") << State::Refused << NextStep::Refresh << false;
    QTest::newRow("offline") << State::Offline << NextStep::Refresh << false;
}

void TestStatePage::everyStateSaysWhatItIsAndWhatIsNext()
{
    QFETCH(State, state);
    QFETCH(NextStep, step);
    QFETCH(bool, busy);
    m_page->setState(state, u"subject"_s);
    QVERIFY(!title().isEmpty());
    QCOMPARE(m_page->nextStep(), step);
    QCOMPARE(button()->isVisible(), step != NextStep::None);
    QCOMPARE(button()->text().isEmpty(), step == NextStep::None);
    QCOMPARE(m_page->findChild<QProgressBar *>()->isVisible(), busy);
}

void TestStatePage::theSubjectIsNamed_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("the region that is empty") << State::Empty;
    QTest::newRow("the region that is listed") << State::Loading;
    QTest::newRow("the filter") << State::FilteredOut;
}

void TestStatePage::theSubjectIsNamed()
{
    QFETCH(State, state);
    m_page->setState(state, u"<b>主体</b>"_s);
    QVERIFY(text().contains(u"<b>主体</b>"_s));
    QCOMPARE(m_page->findChild<QLabel *>(u"stateText"_s)->textFormat(), Qt::PlainText);
}

void TestStatePage::theProfileWithoutKeysIsNamed()
{
    for (const State state : {State::KeysComing, State::KeysSlow, State::KeysMissing, State::SignedOut}) {
        m_page->setState(state, u"<b>生产</b>"_s);
        QVERIFY(title().contains(u"<b>生产</b>"_s));
    }
}

void TestStatePage::theButtonAsksForTheNextStep()
{
    m_page->setState(State::FilteredOut, u"x"_s);
    QSignalSpy wanted(m_page.get(), &StatePage::nextStepWanted);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.value(0).value(0).value<NextStep>(), NextStep::ClearFilter);
}

void TestStatePage::missingKeysCanBeEnteredByHand()
{
    m_page->setState(State::KeysMissing, u"prod"_s);
    auto *other = m_page->findChild<QPushButton *>(u"stateOtherButton"_s);
    QVERIFY(other->isVisible());
    QSignalSpy wanted(m_page.get(), &StatePage::nextStepWanted);
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(wanted.value(0).value(0).value<NextStep>(), NextStep::EnterKeys);
    m_page->setState(State::SignedOut, u"prod"_s);
    QVERIFY(!other->isVisible());
}

void TestStatePage::onlyWhatWentWrongIsExplained()
{
    m_explanation->setError(tests::refusal(u"Forbidden.RAM"_s), {});
    const auto *panel = m_page->findChild<ui::ExplanationPanel *>();
    for (const State state : {State::Refused, State::Offline, State::KeysMissing}) {
        m_page->setState(state);
        QVERIFY(panel->isVisible());
    }
    for (const State state : {State::Loading, State::Empty, State::FilteredOut, State::Cancelled, State::SignedOut}) {
        m_page->setState(state);
        QVERIFY(!panel->isVisible());
    }
}

void TestStatePage::aChangeOfLanguageReachesThePage()
{
    m_page->setState(State::Empty, u"x"_s);
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(translator.marks(title()));
    QVERIFY(translator.marks(text()));
    QVERIFY(translator.marks(button()->text()));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestStatePage)
#include "tst_statepage.moc"
