// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/addresseditor.h"

#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int iconSize = 16;
constexpr int gap = 4;
/// The part of the editor's width that the verdicts take, in percent.
constexpr int marginShare = 50;

QString iconFor(presenters::LineVerdict::Tone tone)
{
    using Tone = presenters::LineVerdict::Tone;
    switch (tone) {
    case Tone::Nothing:
        return {};
    case Tone::Good:
        return u"check"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Blocks:
        return u"cross"_s;
    }
    return {};
}

} // namespace

/// Right of the text: one verdict a line.
class AddressEditor::Margin : public QWidget
{
public:
    explicit Margin(AddressEditor *editor)
        : QWidget(editor)
        , m_editor(*editor)
    {}

protected:
    void paintEvent(QPaintEvent *event) override { m_editor.paintMargin(event); }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const presenters::LineVerdict *verdict = m_editor.verdictOf(m_editor.lineAt(help->pos().y()));
        const QString text = !verdict ? QString() : verdict->whole.isEmpty() ? verdict->words : verdict->whole;
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }

    void wheelEvent(QWheelEvent *event) override { m_editor.wheelEvent(event); }

private:
    AddressEditor &m_editor;
};

AddressEditor::AddressEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(fixedWidthFont(font()));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

void AddressEditor::setVerdicts(std::vector<presenters::LineVerdict> verdicts)
{
    if (verdicts == m_verdicts)
        return;
    m_verdicts = std::move(verdicts);
    m_margin->update();
}

const presenters::LineVerdict *AddressEditor::verdictOf(int line) const
{
    if (line < 0 || line >= static_cast<int>(m_verdicts.size()))
        return nullptr;
    return &m_verdicts[static_cast<size_t>(line)];
}

int AddressEditor::marginWidth() const
{
    return std::max(0, width() * marginShare / 100);
}

void AddressEditor::resizeEvent(QResizeEvent *event)
{
    setViewportMargins(0, 0, marginWidth(), 0);
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void AddressEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        m_margin->update();
}

void AddressEditor::placeMargin()
{
    const QRect text = viewport()->geometry();
    m_margin->setGeometry(text.right() + 1, text.top(), marginWidth(), text.height());
}

int AddressEditor::lineAt(int y) const
{
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > y)
            return -1;
        if (area.bottom() > y)
            return block.blockNumber();
        block = block.next();
    }
    return -1;
}

void AddressEditor::paintMargin(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(m_margin);
    painter.fillRect(m_margin->rect(), palette().brush(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, 0, 0, m_margin->height());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRect line = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        if (line.top() > m_margin->height())
            break;
        const presenters::LineVerdict *verdict = verdictOf(block.blockNumber());
        if (verdict && verdict->tone != presenters::LineVerdict::Tone::Nothing)
            paintVerdict(painter, QRect(0, line.top(), m_margin->width(), line.height()), *verdict);
    }
}

void AddressEditor::paintVerdict(QPainter &painter, const QRect &line, const presenters::LineVerdict &verdict) const
{
    const QRect iconArea(line.left() + 2 * gap, line.top() + (line.height() - iconSize) / 2, iconSize, iconSize);
    icon(iconFor(verdict.tone))
        .paint(&painter, iconArea, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect words = line.adjusted(iconArea.right() + 1 + gap, 0, -gap, 0);
    const bool isAddress = verdict.tone == presenters::LineVerdict::Tone::Good;
    painter.setFont(isAddress ? font() : QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const Qt::TextElideMode mode = isAddress ? Qt::ElideMiddle : Qt::ElideRight;
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(verdict.words, mode, words.width()));
}

} // namespace ui
