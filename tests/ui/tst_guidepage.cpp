// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidebook.h"
#include "ui/guidepage.h"
#include "ui/guidepictures.h"
#include "ui/palettes.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString picture = u"../pictures/main-en.png"_s;

QString longPage()
{
    QString text = u"# Title\n\n"_s;
    for (int i = 1; i <= 20; ++i)
        text += u"## Part %1\n\n"_s.arg(i) + u"Some words that go on for a while. "_s.repeated(30) + u"\n\n"_s;
    return text;
}

} // namespace

/// How a page of the guide looks and where it stands.
class GuidePageTest : public QObject
{
    Q_OBJECT

private:
    void show(const QString &markdown)
    {
        m_page->setPage(markdown);
        m_page->resize(600, 400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    /// The text at the upper edge.
    QString topText() const
    {
        const int y = m_page->verticalScrollBar()->value() + 12;
        const int at = m_page->document()->documentLayout()->hitTest(QPointF(20, y), Qt::FuzzyHit);
        return m_page->document()->findBlock(at).text();
    }
    QTextCharFormat formatOf(const QString &text) const { return m_page->document()->find(text).charFormat(); }

    std::unique_ptr<ui::GuidePage> m_page;

private slots:
    void init() { m_page = std::make_unique<ui::GuidePage>(); }
    void cleanup()
    {
        m_page.reset();
        QApplication::setPalette(QPalette());
    }
    void anAnchorComesToTheUpperEdge();
    void anUnknownAnchorChangesNothing();
    void aPlaceIsFoundAgain();
    void anotherWidthKeepsThePlace();
    void anotherSizeOfTextKeepsThePlace();
    void coloursFollowThePalette();
    void tablesHaveBordersAndAHead();
    void theAlternativeTextStandsBelowThePicture();
    void aPictureIsNeverWiderThanThePage();
    void aPictureIsAsSharpAsTheScreen();
    void nothingIsLoadedFromElsewhere();
    void aHitIsSelectedAndInView();
    void aCopyHasNoPlaceholders();
    void htmlIsText();
    void theLargestPageIsThereAtOnce();
};

void GuidePageTest::anAnchorComesToTheUpperEdge()
{
    show(longPage());
    QVERIFY(m_page->goToAnchor(u"part-7"_s));
    QCOMPARE(topText(), u"Part 7"_s);
    QVERIFY(m_page->goToAnchor(u"title"_s));
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
}

void GuidePageTest::anUnknownAnchorChangesNothing()
{
    show(longPage());
    m_page->goToAnchor(u"part-7"_s);
    QVERIFY(!m_page->goToAnchor(u"part-99"_s));
    QCOMPARE(topText(), u"Part 7"_s);
}

void GuidePageTest::aPlaceIsFoundAgain()
{
    show(longPage());
    m_page->goToAnchor(u"part-9"_s);
    m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + 60);
    const ui::GuidePlace place = m_page->place();
    const int before = m_page->verticalScrollBar()->value();
    QCOMPARE(place.heading, 9);
    QVERIFY(place.share > 0 && place.share < 1);
    m_page->verticalScrollBar()->setValue(0);
    m_page->goTo(place);
    QVERIFY(std::abs(m_page->verticalScrollBar()->value() - before) < 40);
    QCOMPARE(m_page->place().heading, 9);
}

void GuidePageTest::anotherWidthKeepsThePlace()
{
    show(longPage());
    m_page->goToAnchor(u"part-12"_s);
    for (const int width : {380, 900, 600}) {
        m_page->resize(width, 400);
        QTRY_COMPARE(m_page->viewport()->width() > width - 60, true);
        QCOMPARE(topText(), u"Part 12"_s);
    }
}

void GuidePageTest::anotherSizeOfTextKeepsThePlace()
{
    show(longPage());
    m_page->goToAnchor(u"part-12"_s);
    const double before = m_page->document()->size().height();
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_page->setFont(large);
    QVERIFY(m_page->document()->size().height() > 2 * before);
    QCOMPARE(topText(), u"Part 12"_s);
}

void GuidePageTest::coloursFollowThePalette()
{
    for (const ui::ColorScheme scheme : {ui::ColorScheme::Dark, ui::ColorScheme::Light}) {
        const QPalette palette = ui::paletteOf(scheme);
        QApplication::setPalette(palette);
        show(u"# A\n\nThe [link](#a) and `code`.\n\n```\nblock\n```\n"_s);
        QTRY_COMPARE(formatOf(u"link"_s).foreground().color(), palette.color(QPalette::Link));
        QVERIFY(formatOf(u"code"_s).fontFixedPitch());
        const QColor ground = formatOf(u"code"_s).background().color();
        QVERIFY(ground != palette.color(QPalette::Base));
        QVERIFY(std::abs(ground.lightness() - palette.color(QPalette::Base).lightness()) < 40);
        QCOMPARE(m_page->document()->find(u"block"_s).blockFormat().background().color(), ground);
    }
}

void GuidePageTest::tablesHaveBordersAndAHead()
{
    show(u"# A\n\n| key | does |\n|---|---|\n| F1 | help |\n"_s);
    const QTextTable *table = m_page->document()->find(u"help"_s).currentTable();
    QVERIFY(table);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->format().border(), 1);
    QCOMPARE(table->format().borderStyle(), QTextFrameFormat::BorderStyle_Solid);
    QVERIFY(table->cellAt(0, 1).format().background().style() != Qt::NoBrush);
    QVERIFY(table->cellAt(1, 1).format().background().style() == Qt::NoBrush);
}

void GuidePageTest::theAlternativeTextStandsBelowThePicture()
{
    show(u"# A\n\nbefore\n\n![The main window](%1)\n\nafter\n"_s.arg(picture));
    QStringList blocks;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next())
        blocks.append(block.text());
    QCOMPARE(blocks, (QStringList{u"A"_s, u"before"_s, QString(QChar::ObjectReplacementCharacter), u"The main window"_s,
                                  u"after"_s}));
}

void GuidePageTest::aPictureIsNeverWiderThanThePage()
{
    const QSize natural = QImage(ui::GuideBook::pictureFile(picture)).size();
    QVERIFY(natural.width() > 600);
    for (const QString &before : {QString(), u"- point\n\n  "_s}) {
        show(u"# A\n\n%1![The main window](%2)\n"_s.arg(before, picture));
        for (const int width : {400, 700, natural.width() + 200}) {
            m_page->resize(width, 400);
            QCOMPARE(m_page->horizontalScrollBar()->maximum(), 0);
            const QTextCursor cursor = m_page->document()->find(QString(QChar::ObjectReplacementCharacter));
            const QRectF block = m_page->document()->documentLayout()->blockBoundingRect(cursor.block());
            const double drawn = cursor.block().layout()->lineAt(0).naturalTextWidth();
            QVERIFY(drawn <= m_page->viewport()->width());
            QVERIFY(drawn > std::min(width, natural.width()) - 110);
            QVERIFY(std::abs(block.height() / drawn * natural.width() / natural.height() - 1) < 0.15);
        }
    }
}

void GuidePageTest::aPictureIsAsSharpAsTheScreen()
{
    const QImage original = QImage(ui::GuideBook::pictureFile(picture)).convertToFormat(QImage::Format_RGB32);
    QImage screen(original.size(), QImage::Format_RGB32);
    screen.setDevicePixelRatio(2);
    screen.fill(Qt::magenta);
    QTextImageFormat format;
    format.setName(picture);
    ui::GuidePictures pictures;
    QPainter painter(&screen);
    pictures.drawObject(&painter, QRectF(QPointF(), QSizeF(original.size()) / 2), nullptr, 0, format);
    painter.end();
    screen.setDevicePixelRatio(1);
    const QRect inside = QRect(QPoint(), original.size()).adjusted(4, 4, -4, -4); // the frame
    QCOMPARE(screen.copy(inside), original.copy(inside));
}

void GuidePageTest::nothingIsLoadedFromElsewhere()
{
    for (const QString &name : {u"https://example.com/a.png"_s, u"file:///etc/passwd"_s, u"qrc:/guide/guide.json"_s})
        QVERIFY(!m_page->loadResource(QTextDocument::ImageResource, QUrl(name)).isValid());
    show(u"# A\n\n![gone](https://example.com/a.png)\n"_s);
    QVERIFY(m_page->toPlainText().contains(u"gone"_s));
}

void GuidePageTest::aHitIsSelectedAndInView()
{
    show(longPage());
    const QString text = m_page->document()->toPlainText();
    m_page->setHits(ui::guideHits(text, u"part 15"_s));
    m_page->showHit(0);
    QCOMPARE(m_page->textCursor().selectedText(), u"Part 15"_s);
    QVERIFY(m_page->viewport()->rect().contains(m_page->cursorRect().center()));
    QCOMPARE(m_page->extraSelections().size(), 1);
    QVERIFY(m_page->extraSelections().front().format.background().color() != m_page->palette().color(QPalette::Base));
    m_page->setHits({});
    QVERIFY(!m_page->textCursor().hasSelection());
    QVERIFY(m_page->extraSelections().isEmpty());
}

void GuidePageTest::aCopyHasNoPlaceholders()
{
    show(u"# A\n\nbefore\n\n![The main window](%1)\n"_s.arg(picture));
    m_page->selectAll();
    m_page->copy();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"before"_s));
    QVERIFY(copied.contains(u"The main window"_s));
    QVERIFY(!copied.contains(QChar::ObjectReplacementCharacter));
}

void GuidePageTest::htmlIsText()
{
    show(u"# A\n\na <b>bold</b> <img src=x> word\n"_s);
    QVERIFY(m_page->toPlainText().contains(u"<b>bold</b>"_s));
}

/// The best of some, so that a busy machine does not count.
void GuidePageTest::theLargestPageIsThereAtOnce()
{
    const ui::GuideBook book;
    QString largest;
    for (const QString &topic : book.topics()) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            const QString page = book.page(topic, language);
            if (page.toUtf8().size() > largest.toUtf8().size())
                largest = page;
        }
    }
    QVERIFY(largest.size() > 1000);
    show(longPage());
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        m_page->setPage(longPage());
        QElapsedTimer timer;
        timer.start();
        m_page->setPage(largest);
        m_page->repaint();
        best = std::min(best, timer.nsecsElapsed() / 1000);
    }
    qInfo("the largest page: %lld µs for %lld characters", best, static_cast<long long>(largest.size()));
    QVERIFY2(best < 50'000, qPrintable(QString::number(best)));
}

QTEST_MAIN(GuidePageTest)
#include "tst_guidepage.moc"
