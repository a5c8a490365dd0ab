// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/pastedtextpresenter.h"
#include "tests/presenters/pastedreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using presenters::PastedTextPresenter;
using State = PastedTextPresenter::State;

class PastedTextPresenterTest : public QObject
{
    Q_OBJECT

private:
    const QString m_quota = u"MaxEniIpv6IpsCountExceeded"_s;
    const QString m_vSwitch = u"InvalidVSwitch.Ipv6NotTurnOn"_s;
    explain::Catalogue m_catalogue;
    std::unique_ptr<PastedTextPresenter> m_presenter;

private slots:
    void init() { m_presenter = std::make_unique<PastedTextPresenter>(m_catalogue, tests::readCodes); }
    void cleanup() { m_presenter.reset(); }

    void atFirstThereIsNothing();
    void aPastedTextIsExplained();
    void coloursOfATerminalAreNotShown();
    void readingHappensOnAnotherThread();
    void typingIsReadOnceThePauseIsOver();
    void aNewerTextAbandonsTheOlderOne();
    void aNewerTextEndsTheReadingOfTheOlderOne();
    void readingsLeaveTheThreadsOfOthersAlone();
    void aGuessedCodeIsToldAsSuch();
    void aPresenterMayGoWhileItsTextIsRead();
    void theCodeIsMarkedInsideOfItsPlace();
    void anotherErrorCanBeSelected();
    void typingKeepsWhatIsSelected();
    void nothingFoundSaysWhatWasLookedFor();
    void clearingLeavesNothing();
    void aLongTextIsReadWholeAndShownInPart();
    void anErrorOutsideThePartBringsItsPart();
    void windowsLineEndsDoNotShiftTheMark();
    void aLongReadingIsTold();
    void aFileIsReadAndOneThatIsNoTextIsNamed();
    void whatWasLeftOutIsTold();
    void theDefaultReaderFindsCodes();
};

void PastedTextPresenterTest::atFirstThereIsNothing()
{
    QCOMPARE(m_presenter->state(), State::Empty);
    QVERIFY(!m_presenter->stateText().isEmpty());
    QVERIFY(!m_presenter->hasList());
    QVERIFY(m_presenter->isEditable());
    QVERIFY(!m_presenter->explanation().hasError());
    QCOMPARE(m_presenter->mark().length, 0);
    QVERIFY(m_presenter->codeInCatalogue().isEmpty());
}

void PastedTextPresenterTest::aPastedTextIsExplained()
{
    QSignalSpy marks(m_presenter.get(), &PastedTextPresenter::markChanged);
    m_presenter->replace(u"first line\nCode: %1\n"_s.arg(m_quota));
    QTRY_COMPARE(m_presenter->state(), State::Found);
    QVERIFY(m_presenter->explanation().hasError());
    QCOMPARE(m_presenter->explanation().error()->code, m_quota);
    QCOMPARE(m_presenter->codeInCatalogue(), m_quota);
    QCOMPARE(m_presenter->mark().from, 17);
    QCOMPARE(m_presenter->mark().length, m_quota.size());
    QVERIFY(marks.last().front().toBool());
    QVERIFY(!m_presenter->hasList());
    QCOMPARE(m_presenter->findings().index(0, presenters::FindingsModel::PlaceColumn).data().toString(), u"line 2"_s);
}

void PastedTextPresenterTest::coloursOfATerminalAreNotShown()
{
    PastedTextPresenter presenter(m_catalogue);
    const QString line =
        u"\x1B[1;31mERROR\x1B[0m 2026-03-02T10:00:01Z assign %1: ErrorCode: Forbidden.RAM RequestId: %2\n"_s;
    const QString request = u"AAAAAAAA-0001-4000-8000-00000000000%1"_s;
    presenter.replace(line.arg(u"eni-a1"_s, request.arg(1)) + line.arg(u"eni-a9"_s, request.arg(2)));
    QTRY_COMPARE(presenter.state(), State::Found);
    QVERIFY(presenter.excerpt().text.startsWith(u"ERROR 2026-03-02T10:00:01Z assign eni-a1: "_s));
    const PastedTextPresenter::Mark mark = presenter.codeMark();
    QCOMPARE(presenter.excerpt().text.mid(mark.from, mark.length), u"Forbidden.RAM"_s);
    // Two rows of one code are told apart.
    const presenters::FindingsModel &findings = presenter.findings();
    QCOMPARE(findings.rowCount(), 2);
    QVERIFY(findings.hasAbout());
    QCOMPARE(findings.index(1, presenters::FindingsModel::AboutColumn).data().toString(), u"eni-a9"_s);
}

void PastedTextPresenterTest::readingHappensOnAnotherThread()
{
    std::atomic<QThread *> thread = nullptr;
    PastedTextPresenter presenter(m_catalogue, [&thread](const QString &text, const explain::IsWanted &) {
        thread = QThread::currentThread();
        return tests::readCodes(text);
    });
    presenter.replace(m_quota);
    QTRY_COMPARE(presenter.state(), State::Found);
    QVERIFY(thread.load() != nullptr);
    QVERIFY(thread.load() != QThread::currentThread());
}

void PastedTextPresenterTest::typingIsReadOnceThePauseIsOver()
{
    std::atomic<int> readings = 0;
    PastedTextPresenter presenter(m_catalogue, [&readings](const QString &text, const explain::IsWanted &) {
        ++readings;
        return tests::readCodes(text);
    });
    for (qsizetype i = 1; i <= m_quota.size(); ++i)
        presenter.edit(m_quota.left(i));
    QCOMPARE(readings.load(), 0);
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(readings.load(), 1);
}

void PastedTextPresenterTest::aNewerTextAbandonsTheOlderOne()
{
    QSemaphore go;
    std::atomic<int> begun = 0;
    PastedTextPresenter presenter(m_catalogue, [&](const QString &text, const explain::IsWanted &) {
        if (++begun == 1)
            go.acquire();
        return tests::readCodes(text);
    });
    presenter.replace(m_quota);
    QTRY_COMPARE(begun.load(), 1);
    presenter.replace(m_vSwitch);
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(presenter.explanation().error()->code, m_vSwitch);
    QSignalSpy changed(&presenter, &PastedTextPresenter::changed);
    go.release();
    QTest::qWait(50);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(presenter.explanation().error()->code, m_vSwitch);
}

void PastedTextPresenterTest::aNewerTextEndsTheReadingOfTheOlderOne()
{
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    const auto reader = [&](const QString &text, const explain::IsWanted &isWanted) {
        ++begun;
        while (text == m_quota && isWanted())
            QThread::msleep(1);
        ++ended;
        return tests::readCodes(text);
    };
    PastedTextPresenter presenter(m_catalogue, reader);
    presenter.replace(m_quota);
    QTRY_COMPARE(begun.load(), 1);
    presenter.replace(m_vSwitch);
    QTRY_COMPARE(ended.load(), 2);
    QTRY_COMPARE(presenter.explanation().error()->code, m_vSwitch);
    auto gone = std::make_unique<PastedTextPresenter>(m_catalogue, reader);
    gone->replace(m_quota);
    QTRY_COMPARE(begun.load(), 3);
    gone.reset();
    QTRY_COMPARE(ended.load(), 3);
}

void PastedTextPresenterTest::readingsLeaveTheThreadsOfOthersAlone()
{
    QSemaphore go;
    std::atomic<int> begun = 0;
    const int threads = QThreadPool::globalInstance()->maxThreadCount();
    std::vector<std::unique_ptr<PastedTextPresenter>> presenters;
    for (int i = 0; i < threads; ++i) {
        presenters.push_back(
            std::make_unique<PastedTextPresenter>(m_catalogue, [&](const QString &text, const explain::IsWanted &) {
                ++begun;
                go.acquire();
                return tests::readCodes(text);
            }));
        presenters.back()->replace(m_quota);
    }
    QTRY_COMPARE(begun.load(), threads);
    const bool isFree = QThreadPool::globalInstance()->tryStart([] {});
    go.release(threads);
    QVERIFY(isFree);
    for (const auto &presenter : presenters)
        QTRY_COMPARE(presenter->state(), State::Found);
}

void PastedTextPresenterTest::aGuessedCodeIsToldAsSuch()
{
    PastedTextPresenter presenter(m_catalogue, [](const QString &text, const explain::IsWanted &) {
        explain::PastedText read = tests::readCodes(text);
        read.findings.front().codeOrigin = explain::CodeOrigin::Recognised;
        return read;
    });
    presenter.replace(m_quota);
    QTRY_COMPARE(presenter.state(), State::Found);
    const QString label = m_catalogue.label(u"codeRecognised"_s, explain::Language::English);
    QCOMPARE(presenter.explanation().technicalRows().front().label, label);
    QVERIFY(presenter.explanation().copyText().contains(label + u": "_s + m_quota));
    presenter.explanation().setError(*presenter.explanation().error(), {});
    QVERIFY(!presenter.explanation().copyText().contains(label));
}

void PastedTextPresenterTest::aPresenterMayGoWhileItsTextIsRead()
{
    const auto go = std::make_shared<QSemaphore>();
    const auto state = std::make_shared<std::atomic<int>>(0);
    auto presenter =
        std::make_unique<PastedTextPresenter>(m_catalogue, [go, state](const QString &text, const explain::IsWanted &) {
            *state = 1;
            go->acquire();
            *state = 2;
            return tests::readCodes(text);
        });
    presenter->replace(m_quota);
    QTRY_COMPARE(state->load(), 1);
    presenter.reset();
    go->release();
    QTRY_COMPARE(state->load(), 2);
    QTest::qWait(20);
}

void PastedTextPresenterTest::theCodeIsMarkedInsideOfItsPlace()
{
    PastedTextPresenter presenter(m_catalogue, [](const QString &text, const explain::IsWanted &) {
        explain::PastedText read = tests::readCodes(text);
        for (explain::Finding &finding : read.findings) {
            finding.from -= 6;
            finding.length += 6;
        }
        return read;
    });
    presenter.replace(u"{\"Code: "_s + m_quota + u"\"}"_s);
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(presenter.mark().from, 2);
    QCOMPARE(presenter.codeMark().from, 8);
    QCOMPARE(presenter.codeMark().length, m_quota.size());
    QCOMPARE(m_presenter->codeMark().length, 0);
}

void PastedTextPresenterTest::anotherErrorCanBeSelected()
{
    m_presenter->replace(m_quota + u"\n\n"_s + m_vSwitch);
    QTRY_VERIFY(m_presenter->hasList());
    QCOMPARE(m_presenter->selected(), 0);
    QSignalSpy marks(m_presenter.get(), &PastedTextPresenter::markChanged);
    m_presenter->select(1);
    QCOMPARE(m_presenter->explanation().error()->code, m_vSwitch);
    QCOMPARE(m_presenter->mark().from, m_quota.size() + 2);
    QCOMPARE(marks.count(), 1);
    m_presenter->select(7);
    m_presenter->select(-1);
    QCOMPARE(m_presenter->selected(), 1);
}

void PastedTextPresenterTest::typingKeepsWhatIsSelected()
{
    m_presenter->replace(m_quota + u'\n' + m_vSwitch);
    QTRY_VERIFY(m_presenter->hasList());
    m_presenter->select(1);
    QSignalSpy marks(m_presenter.get(), &PastedTextPresenter::markChanged);
    m_presenter->edit(u"Forbidden.RAM\n"_s + m_quota + u'\n' + m_vSwitch);
    QTRY_COMPARE(m_presenter->findings().rowCount(), 3);
    QCOMPARE(m_presenter->selected(), 2);
    QVERIFY(!marks.last().front().toBool()); // the cursor stays where the user types
}

void PastedTextPresenterTest::nothingFoundSaysWhatWasLookedFor()
{
    m_presenter->replace(u"all is well"_s);
    QTRY_COMPARE(m_presenter->state(), State::NothingFound);
    QVERIFY(m_presenter->stateText().contains("JSON"_L1));
    QVERIFY(!m_presenter->explanation().hasError());
}

void PastedTextPresenterTest::clearingLeavesNothing()
{
    m_presenter->replace(m_quota);
    QTRY_COMPARE(m_presenter->state(), State::Found);
    m_presenter->clear();
    QTRY_COMPARE(m_presenter->state(), State::Empty);
    QVERIFY(!m_presenter->explanation().hasError());
    QVERIFY(m_presenter->excerpt().text.isEmpty());
}

void PastedTextPresenterTest::aLongTextIsReadWholeAndShownInPart()
{
    const QString text = u"a quiet line of a log\n"_s.repeated(500'000) + m_quota;
    QElapsedTimer timer;
    timer.start();
    m_presenter->replace(text);
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(elapsed < 50, qPrintable(QString::number(elapsed)));
    QVERIFY(!m_presenter->isEditable());
    QCOMPARE(m_presenter->excerpt().from, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_presenter->state(), State::Found, 20000);
    QCOMPARE(m_presenter->text().size(), text.size());
    QVERIFY(!m_presenter->excerptText().isEmpty());
    QCOMPARE(m_presenter->excerpt().text.mid(m_presenter->mark().from, m_presenter->mark().length), m_quota);
}

void PastedTextPresenterTest::anErrorOutsideThePartBringsItsPart()
{
    m_presenter->replace(m_quota + u"\nquiet\n"_s.repeated(200'000) + m_vSwitch);
    QTRY_VERIFY_WITH_TIMEOUT(m_presenter->hasList(), 20000);
    QCOMPARE(m_presenter->excerpt().from, 0);
    QSignalSpy excerpts(m_presenter.get(), &PastedTextPresenter::excerptChanged);
    m_presenter->select(1);
    QCOMPARE(excerpts.count(), 1);
    QVERIFY(m_presenter->excerpt().from > 0);
    QCOMPARE(m_presenter->excerpt().text.mid(m_presenter->mark().from, m_presenter->mark().length), m_vSwitch);
}

void PastedTextPresenterTest::windowsLineEndsDoNotShiftTheMark()
{
    m_presenter->replace(u"one\r\ntwo\r\n"_s + m_quota);
    QTRY_COMPARE(m_presenter->state(), State::Found);
    QCOMPARE(m_presenter->excerpt().text, u"one\ntwo\n"_s + m_quota);
    QCOMPARE(m_presenter->mark().from, 8);
}

void PastedTextPresenterTest::aLongReadingIsTold()
{
    QSemaphore go;
    PastedTextPresenter presenter(m_catalogue, [&go](const QString &text, const explain::IsWanted &) {
        go.acquire();
        return tests::readCodes(text);
    });
    presenter.replace(m_quota);
    QVERIFY(!presenter.isBusy());
    QTRY_VERIFY(presenter.isBusy());
    go.release();
    QTRY_VERIFY(!presenter.isBusy());
    QCOMPARE(presenter.state(), State::Found);
}

void PastedTextPresenterTest::aFileIsReadAndOneThatIsNoTextIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"terway.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_quota.toUtf8());
    file.close();
    m_presenter->openFile(file.fileName());
    QTRY_COMPARE(m_presenter->state(), State::Found);
    QCOMPARE(m_presenter->excerpt().text, m_quota);
    m_presenter->openFile(folder.filePath(u"none.log"_s));
    QTRY_VERIFY(m_presenter->notice().contains("none.log"_L1));
    QCOMPARE(m_presenter->state(), State::Found); // what was there stays
    m_presenter->edit(m_vSwitch);
    QVERIFY(m_presenter->notice().isEmpty());
    m_presenter->openFile(folder.path()); // before what was typed is read
    QTRY_VERIFY(!m_presenter->notice().isEmpty());
    QTRY_COMPARE(m_presenter->explanation().error()->code, m_vSwitch);
}

void PastedTextPresenterTest::whatWasLeftOutIsTold()
{
    PastedTextPresenter cut(m_catalogue, [](const QString &text, const explain::IsWanted &) {
        explain::PastedText read = tests::readCodes(text);
        read.isCutOff = true;
        return read;
    });
    cut.replace(m_quota);
    QTRY_COMPARE(cut.state(), State::Found);
    QVERIFY(!cut.notice().isEmpty());
    m_presenter->replace(m_quota);
    QTRY_COMPARE(m_presenter->state(), State::Found);
    QVERIFY(m_presenter->notice().isEmpty());
}

void PastedTextPresenterTest::theDefaultReaderFindsCodes()
{
    PastedTextPresenter presenter(m_catalogue);
    presenter.replace(u"ErrorCode: %1"_s.arg(m_quota));
    QTRY_COMPARE(presenter.state(), State::Found);
    QCOMPARE(presenter.explanation().error()->code, m_quota);
}

QTEST_GUILESS_MAIN(PastedTextPresenterTest)
#include "tst_pastedtextpresenter.moc"
