// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidepage.h"

#include "ui/contrast.h"
#include "ui/guidepictures.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double margin = 16;
constexpr double gapAbove = 6; ///< of what was jumped to

} // namespace

GuidePage::GuidePage(QWidget *parent)
    : QTextBrowser(parent)
    , m_pictures(new GuidePictures(this))
{
    setOpenLinks(false);
    setAcceptDrops(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_top = topPosition(); });
    render();
}

/// The document goes before what shows it.
GuidePage::~GuidePage()
{
    setDocument(nullptr);
}

void GuidePage::setPage(const QString &markdown)
{
    m_markdown = markdown;
    m_hits.clear();
    render();
    m_headings = headingsOf(*m_document);
    verticalScrollBar()->setValue(0);
    m_top = 0;
}

void GuidePage::render()
{
    std::unique_ptr<QTextDocument> document = guideDocument(m_markdown, palette(), font());
    document->setDocumentMargin(margin);
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures);
    m_pictures->setFrameColor(palette().color(QPalette::Mid));
    setExtraSelections({}); // they hold on to the former one
    setDocument(document.get());
    m_document = std::move(document); // the former one goes when it is not shown any more
}

bool GuidePage::goToAnchor(const QString &anchor)
{
    const auto found = std::find_if(m_headings.begin(), m_headings.end(),
                                    [&](const GuideHeading &heading) { return heading.anchor == anchor; });
    if (found == m_headings.end())
        return false;
    scrollTo(found->position);
    return true;
}

GuidePlace GuidePage::place() const
{
    GuidePlace place;
    for (const GuideHeading &heading : m_headings)
        place.heading += heading.position <= m_top ? 1 : 0;
    const auto at = static_cast<size_t>(place.heading + 1);
    const int from = place.heading < 0 ? 0 : m_headings[at - 1].position;
    const int to = at < m_headings.size() ? m_headings[at].position : m_document->characterCount();
    place.share = to > from ? double(m_top - from) / (to - from) : 0;
    return place;
}

void GuidePage::goTo(const GuidePlace &place)
{
    const auto at = static_cast<size_t>(std::clamp<int>(place.heading + 1, 0, static_cast<int>(m_headings.size())));
    const int from = at == 0 ? 0 : m_headings[at - 1].position;
    const int to = at < m_headings.size() ? m_headings[at].position : m_document->characterCount();
    scrollTo(from + static_cast<int>(place.share * (to - from)));
}

void GuidePage::setHits(const std::vector<GuideHit> &hits)
{
    m_hits = hits;
    showMarks();
}

void GuidePage::showMarks()
{
    QTextCharFormat look;
    look.setBackground(mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35F));
    QList<QTextEdit::ExtraSelection> marks;
    for (const GuideHit &hit : m_hits) {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(hit.position);
        cursor.setPosition(hit.position + hit.length, QTextCursor::KeepAnchor);
        marks.append({cursor, look});
    }
    setExtraSelections(marks);
    if (marks.isEmpty()) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
}

void GuidePage::showHit(int hit)
{
    const GuideHit &found = m_hits.at(static_cast<size_t>(hit));
    QTextCursor cursor(m_document.get());
    cursor.setPosition(found.position);
    cursor.setPosition(found.position + found.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    const double top = topOf(found.position);
    const int value = verticalScrollBar()->value();
    const int height = viewport()->height();
    if (top < value + gapAbove || top > value + height * 0.85)
        verticalScrollBar()->setValue(static_cast<int>(top - height / 3.0));
}

/// The pages are in the program, and so are their pictures: nothing is loaded from anywhere.
QVariant GuidePage::loadResource(int, const QUrl &)
{
    return {};
}

void GuidePage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const auto type = event->type();
    if (type != QEvent::PaletteChange && type != QEvent::FontChange && type != QEvent::StyleChange)
        return;
    const int top = m_top;
    render();
    showMarks();
    scrollTo(top);
}

/// What is read stays where it is.
void GuidePage::resizeEvent(QResizeEvent *event)
{
    const int top = m_top;
    QTextBrowser::resizeEvent(event);
    scrollTo(top);
}

void GuidePage::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

/// The buttons for "back" and "forward" are the window's.
void GuidePage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore();
    else
        QTextBrowser::mousePressEvent(event);
}

/// Without the characters that stand for pictures.
QMimeData *GuidePage::createMimeDataFromSelection() const
{
    QMimeData *copied = QTextBrowser::createMimeDataFromSelection();
    if (copied->hasText())
        copied->setText(copied->text().remove(QChar::ObjectReplacementCharacter));
    return copied;
}

int GuidePage::topPosition() const
{
    const QPointF corner(margin, verticalScrollBar()->value() + gapAbove);
    return std::max(0, document()->documentLayout()->hitTest(corner, Qt::FuzzyHit));
}

double GuidePage::topOf(int position) const
{
    const QTextBlock block = m_document->findBlock(std::clamp(position, 0, m_document->characterCount() - 1));
    const double top = m_document->documentLayout()->blockBoundingRect(block).top();
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return top + (line.isValid() ? line.y() : 0);
}

void GuidePage::scrollTo(int position)
{
    verticalScrollBar()->setValue(position <= 0 ? 0 : static_cast<int>(std::floor(topOf(position) - gapAbove)));
    m_top = position;
}

} // namespace ui
