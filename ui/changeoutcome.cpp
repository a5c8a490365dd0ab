// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changeoutcome.h"

#include "ui/explanationpanel.h"
#include "ui/iconlabel.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Stage = presenters::PlanWatch::Stage;

constexpr int mostLinesShown = 6;

QString iconFor(Stage stage)
{
    switch (stage) {
    case Stage::Idle:
        return {};
    case Stage::Sending:
        return u"busy"_s;
    case Stage::Accepted:
        return u"check"_s;
    case Stage::Refused:
        return u"cross"_s;
    case Stage::Unknown:
        return u"question"_s;
    }
    return {};
}

} // namespace

ChangeOutcome::ChangeOutcome(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_lines(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"outcomeLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_busy->setObjectName(u"busyBar"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(8);
    m_lines->setObjectName(u"outcomeLines"_s);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(fixedWidthFont(font()));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_busy, 1, 1);
    layout->addWidget(m_lines, 2, 1);
    layout->setColumnStretch(1, 1);
    retranslate();
    hide();
}

void ChangeOutcome::setExplanation(presenters::ExplanationPresenter &explanation)
{
    m_panel = new ExplanationPanel(explanation, this);
    m_panel->setObjectName(u"explanationPanel"_s);
    static_cast<QGridLayout *>(layout())->addWidget(m_panel, 3, 0, 1, 2);
    // Made last, but read before the buttons below: the Tab key goes there after the lines.
    QWidgetList controls;
    for (QWidget *control = m_panel; m_panel == control || m_panel->isAncestorOf(control);
         control = control->nextInFocusChain())
        controls += control;
    QWidget *before = m_lines;
    for (QWidget *control : controls) {
        if (control->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, control);
        before = control;
    }
}

void ChangeOutcome::setContent(const Content &content)
{
    m_stage = content.stage;
    setVisible(content.stage != Stage::Idle);
    m_icon->setIconName(iconFor(content.stage));
    m_text->setText(content.text);
    m_busy->setVisible(content.stage == Stage::Sending || content.stage == Stage::Unknown);
    QStringList lines;
    for (const presenters::AddressLine &line : content.lines)
        lines += line.address + u"  "_s + line.words;
    m_lines->setVisible(!lines.isEmpty());
    if (lines.join(u'\n') != m_lines->toPlainText())
        m_lines->setPlainText(lines.join(u'\n'));
    const int shown = std::min(static_cast<int>(lines.size()), mostLinesShown);
    m_lines->setFixedHeight(heightOfLines(*m_lines, shown));
}

void ChangeOutcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangeOutcome::retranslate()
{
    m_busy->setAccessibleName(tr("Busy"));
    m_lines->setAccessibleName(tr("Outcome of each address"));
}

} // namespace ui
