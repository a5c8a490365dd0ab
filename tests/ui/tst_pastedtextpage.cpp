// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/pastedtextpresenter.h"
#include "tests/presenters/pastedreader.h"
#include "tests/ui/dialogprobe.h"
#include "ui/pastedtextpage.h"
#include "ui/pasteedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using presenters::PastedTextPresenter;
using tests::child;

namespace {

/// The most that this thread works before the event loop comes round again: what a stall is on a machine that has
/// nothing else to do.
class StallWatch : public QObject
{
public:
    StallWatch()
        : m_since(worked())
    {
        m_tick.setInterval(0);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            const double now = worked();
            m_longest = std::max(m_longest, now - m_since);
            m_since = now;
        });
        m_tick.start();
    }
    /// In milliseconds.
    double longest() const { return m_longest; }

private:
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_tick;
    double m_since;
    double m_longest = 0;
};

} // namespace

class PastedTextPageTest : public QObject
{
    Q_OBJECT

private:
    QString marked() const
    {
        const auto selections = m_edit->extraSelections();
        return selections.isEmpty() ? QString() : selections.back().cursor.selectedText();
    }
    void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    const QString m_quota = u"MaxEniIpv6IpsCountExceeded"_s;
    const QString m_vSwitch = u"InvalidVSwitch.Ipv6NotTurnOn"_s;
    explain::Catalogue m_catalogue;
    std::unique_ptr<PastedTextPresenter> m_presenter;
    std::unique_ptr<ui::PastedTextPage> m_page;
    ui::PasteEdit *m_edit = nullptr;

private slots:
    void init();
    void cleanup();

    void atFirstItOffersToLookUpACode();
    void typedTextIsExplained();
    void pastingIntoTheEmptyFieldIsExplainedAtOnce();
    void pastingCanBeUndone();
    void pastingInTheMiddleIsLikeTyping();
    void theListIsThereForSeveralErrors();
    void aRowOfTheListExplainsAndMarksItsError();
    void theMarksTakeTheColoursOfAnotherTheme();
    void clearingEmptiesTheField();
    void aTextOfTenMegabytesDoesNotStallTheWindow();
    void oneLineOfTenMegabytesDoesNotStallTheWindow();
    void aLongTextIsReplacedNotEdited();
    void anErrorFarBehindIsBroughtIntoView();
    void aFileIsDropped();
    void busyIsShown();
    void aRelatedCodeIsALink();
};

void PastedTextPageTest::init()
{
    m_presenter = std::make_unique<PastedTextPresenter>(m_catalogue, tests::readCodes);
    m_page = std::make_unique<ui::PastedTextPage>(*m_presenter);
    m_edit = child<ui::PasteEdit>(*m_page, u"textEdit"_s);
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void PastedTextPageTest::cleanup()
{
    m_page.reset();
    m_presenter.reset();
}

void PastedTextPageTest::atFirstItOffersToLookUpACode()
{
    QVERIFY(!child<QPushButton>(*m_page, u"clearButton"_s)->isEnabled());
    QVERIFY(!child<QTreeView>(*m_page, u"findingsView"_s)->isVisible());
    QVERIFY(!child<QLabel>(*m_page, u"excerptLabel"_s)->isVisible());
    QSignalSpy search(m_page.get(), &ui::PastedTextPage::searchWanted);
    child<QPushButton>(*m_page, u"allCodesButton"_s)->click();
    QCOMPARE(search.count(), 1);
    QCOMPARE(search.front().front().toString(), QString());
}

void PastedTextPageTest::typedTextIsExplained()
{
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"code "_s + m_quota);
    QTRY_COMPARE(marked(), m_quota);
    QCOMPARE(m_edit->textCursor().position(), 5 + m_quota.size());
    QVERIFY(child<QLabel>(*m_page, u"titleLabel"_s)->isVisible());
}

void PastedTextPageTest::pastingIntoTheEmptyFieldIsExplainedAtOnce()
{
    copy(u"\n"_s.repeated(300) + m_quota);
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(marked(), m_quota);
    QVERIFY(m_edit->verticalScrollBar()->value() > 200); // its place is in sight
}

void PastedTextPageTest::pastingCanBeUndone()
{
    QTest::keyClicks(m_edit, u"typed"_s);
    copy(m_quota);
    child<QPushButton>(*m_page, u"pasteButton"_s)->click();
    QTRY_COMPARE(marked(), m_quota);
    QVERIFY(m_edit->hasFocus());
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"typed"_s);
    QTRY_COMPARE(m_presenter->state(), PastedTextPresenter::State::NothingFound);
}

void PastedTextPageTest::pastingInTheMiddleIsLikeTyping()
{
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"ab"_s);
    QTest::keyClick(m_edit, Qt::Key_Left);
    copy(u" %1 "_s.arg(m_quota));
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), u"a %1 b"_s.arg(m_quota));
    QTRY_COMPARE(marked(), m_quota);
}

void PastedTextPageTest::theListIsThereForSeveralErrors()
{
    auto *list = child<QTreeView>(*m_page, u"findingsView"_s);
    m_presenter->replace(m_quota);
    QTRY_COMPARE(marked(), m_quota);
    QVERIFY(!list->isVisible());
    m_presenter->replace(m_quota + u' ' + m_vSwitch);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().row(), 0);
}

void PastedTextPageTest::aRowOfTheListExplainsAndMarksItsError()
{
    m_presenter->replace(m_quota + u'\n' + m_vSwitch);
    auto *list = child<QTreeView>(*m_page, u"findingsView"_s);
    QTRY_VERIFY(list->isVisible());
    const QString before = child<QLabel>(*m_page, u"titleLabel"_s)->text();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(marked(), m_vSwitch);
    QVERIFY(child<QLabel>(*m_page, u"titleLabel"_s)->text() != before);
    QCOMPARE(m_edit->textCursor().blockNumber(), 1);
}

void PastedTextPageTest::theMarksTakeTheColoursOfAnotherTheme()
{
    m_presenter->replace(m_quota);
    QTRY_COMPARE(marked(), m_quota);
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Highlight, QColor(10, 20, 30));
    dark.setColor(QPalette::HighlightedText, QColor(200, 210, 220));
    QGuiApplication::setPalette(dark);
    QTRY_COMPARE(m_edit->extraSelections().back().format.background().color(), QColor(10, 20, 30));
    QCOMPARE(m_edit->extraSelections().back().format.foreground().color(), QColor(200, 210, 220));
    QGuiApplication::setPalette(before);
}

void PastedTextPageTest::clearingEmptiesTheField()
{
    m_presenter->replace(m_quota);
    QTRY_COMPARE(marked(), m_quota);
    child<QPushButton>(*m_page, u"clearButton"_s)->click();
    QVERIFY(m_edit->toPlainText().isEmpty());
    QTRY_COMPARE(m_presenter->state(), PastedTextPresenter::State::Empty);
    QVERIFY(!child<QLabel>(*m_page, u"titleLabel"_s)->isVisible());
}

void PastedTextPageTest::aTextOfTenMegabytesDoesNotStallTheWindow()
{
    copy(u"2026-11-29T10:00:00Z INFO 一行日志 of a long log, as they come\n"_s.repeated(170'000) + m_quota);
    m_edit->setFocus();
    const StallWatch watch;
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(marked(), m_quota, 30000);
    qInfo("%.1f ms at most", watch.longest());
    QVERIFY2(watch.longest() < 50, qPrintable(QString::number(watch.longest())));
    QVERIFY(m_edit->document()->characterCount() <= presenters::longestShown + 1);
    QVERIFY(child<QLabel>(*m_page, u"excerptLabel"_s)->isVisible());
}

void PastedTextPageTest::oneLineOfTenMegabytesDoesNotStallTheWindow()
{
    copy(u"{\"Key\":\"一二三 value\"},"_s.repeated(450'000) + m_quota);
    const StallWatch watch;
    m_page->paste();
    QTRY_COMPARE_WITH_TIMEOUT(marked(), m_quota, 30000);
    qInfo("%.1f ms at most", watch.longest());
    QVERIFY2(watch.longest() < 50, qPrintable(QString::number(watch.longest())));
}

void PastedTextPageTest::aLongTextIsReplacedNotEdited()
{
    m_presenter->replace(u"a line\n"_s.repeated(100'000));
    QVERIFY(m_edit->isReadOnly());
    QTRY_COMPARE(m_presenter->state(), PastedTextPresenter::State::NothingFound);
    copy(m_quota);
    m_page->paste();
    QVERIFY(!m_edit->isReadOnly());
    QCOMPARE(m_edit->toPlainText(), m_quota);
    QTRY_COMPARE(marked(), m_quota);
}

void PastedTextPageTest::anErrorFarBehindIsBroughtIntoView()
{
    m_presenter->replace(m_quota + u"\nquiet\n"_s.repeated(200'000) + m_vSwitch);
    QTRY_COMPARE_WITH_TIMEOUT(marked(), m_quota, 20000);
    auto *list = child<QTreeView>(*m_page, u"findingsView"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(marked(), m_vSwitch);
    QVERIFY(m_edit->viewport()->rect().contains(m_edit->cursorRect()));
}

void PastedTextPageTest::aFileIsDropped()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"terraform.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_quota.toUtf8());
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPointF place(20, 20);
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_edit->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_edit->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // nobody takes that for a move and deletes the file
    QTRY_COMPARE(marked(), m_quota);
    QCOMPARE(m_edit->toPlainText(), m_quota);
}

void PastedTextPageTest::busyIsShown()
{
    QSemaphore go;
    PastedTextPresenter presenter(m_catalogue, [&go](const QString &text, const explain::IsWanted &) {
        go.acquire();
        return tests::readCodes(text);
    });
    ui::PastedTextPage page(presenter);
    page.show();
    auto *bar = child<QProgressBar>(page, u"busyBar"_s);
    QVERIFY(!bar->isVisible());
    presenter.replace(m_quota);
    QTRY_VERIFY(bar->isVisible());
    go.release();
    QTRY_VERIFY(!bar->isVisible());
}

void PastedTextPageTest::aRelatedCodeIsALink()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(u":/explain/words.json"_s, folder.filePath(u"words.json"_s)));
    QFile entries(folder.filePath(u"made.json"_s));
    QVERIFY(entries.open(QIODevice::WriteOnly));
    entries.write(R"({"about": "", "entries": [{"codes": ["Forbidden.RAM"], "related": ["NoPermission"],
        "spellings": [["Forbidden.RAM", "Forbbiden.RAM"]],
        "en": {"title": "It is so.", "cause": "Because.", "cure": ["Do."]},
        "zh": {"title": "如此。", "cause": "因为。", "cure": ["做。"]}}]})");
    entries.close();
    PastedTextPresenter presenter(explain::Catalogue(folder.path()), tests::readCodes);
    ui::PastedTextPage page(presenter);
    page.show();
    presenter.replace(u"Forbidden.RAM"_s);
    QTRY_COMPARE(presenter.state(), PastedTextPresenter::State::Found);
    QSignalSpy chosen(&page, &ui::PastedTextPage::codeChosen);
    for (const QString &name : {u"relatedLinksButton1"_s, u"spellingLinksButton1"_s}) {
        auto *button = child<QToolButton>(page, name);
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(chosen.value(0).value(0).toString(), u"NoPermission"_s);
    QCOMPARE(chosen.value(1).value(0).toString(), u"Forbbiden.RAM"_s);
}

QTEST_MAIN(PastedTextPageTest)
#include "tst_pastedtextpage.moc"
