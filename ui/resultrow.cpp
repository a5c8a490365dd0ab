// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/resultrow.h"

#include "ui/foldbutton.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using presenters::ResultEntry;

namespace {

constexpr int mostLinesShown = 8;

} // namespace

QString iconNameOf(ResultEntry::Tone tone)
{
    switch (tone) {
    case ResultEntry::Tone::Running:
    case ResultEntry::Tone::Waiting:
        return u"busy"_s;
    case ResultEntry::Tone::Good:
        return u"check"_s;
    case ResultEntry::Tone::Bad:
        return u"cross"_s;
    case ResultEntry::Tone::Unknown:
        return u"question"_s;
    case ResultEntry::Tone::Info:
        return u"info"_s;
    }
    return {};
}

ResultRow::ResultRow(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(this))
    , m_icon(new IconLabel(this))
    , m_sentence(valueLabel(this))
    , m_busy(new QProgressBar(this))
    , m_readAgain(new QPushButton(this))
    , m_details(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
    , m_lines(new QPlainTextEdit(this))
{
    build();
    arrange();
    connect(m_fold, &FoldButton::toggled, this, &ResultRow::showLines);
    connect(m_readAgain, &QPushButton::clicked, this, [this] { emit readAgainWanted(m_entry.id); });
    connect(m_details, &QPushButton::clicked, this, [this] { emit detailsToggled(m_entry.id); });
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyWanted(m_entry.id); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] { emit dismissed(m_entry.id); });
    retranslate();
    showLines();
}

void ResultRow::build()
{
    m_fold->setObjectName(u"resultFold"_s);
    // Hidden, it keeps its place, so that the icons of all rows stand below each other.
    QSizePolicy policy = m_fold->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_fold->setSizePolicy(policy);
    m_sentence->setObjectName(u"resultSentence"_s);
    m_sentence->setWordWrap(true);
    m_busy->setObjectName(u"resultBusy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(72, 8);
    m_readAgain->setObjectName(u"resultReadAgain"_s);
    m_readAgain->setIcon(icon(u"refresh"_s));
    m_details->setObjectName(u"resultDetails"_s);
    m_details->setCheckable(true);
    m_copy->setObjectName(u"resultCopy"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_dismiss->setObjectName(u"resultDismiss"_s);
    m_dismiss->setIcon(icon(u"close"_s));
    m_dismiss->setAutoRaise(true);
    m_lines->setObjectName(u"resultLines"_s);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(fixedWidthFont(font()));
}

void ResultRow::arrange()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fold, m_icon})
        line->addWidget(widget);
    line->addWidget(m_sentence, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_busy, m_readAgain, m_details, m_copy, m_dismiss})
        line->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_lines);
}

void ResultRow::setEntry(const ResultEntry &entry, Details details)
{
    if (entry == m_entry && details == m_detailsShown)
        return;
    m_entry = entry;
    m_detailsShown = details;
    m_icon->setIconName(iconNameOf(entry.tone));
    m_sentence->setText(entry.sentence);
    m_sentence->setToolTip(entry.whole == entry.sentence ? QString() : plainToolTip(entry.whole));
    m_busy->setVisible(entry.tone == ResultEntry::Tone::Running || entry.tone == ResultEntry::Tone::Waiting);
    m_readAgain->setVisible(entry.canReadAgain);
    m_details->setVisible(entry.hasDetails);
    m_details->setChecked(details == Details::Shown);
    m_dismiss->setVisible(entry.canDismiss);
    m_fold->setVisible(!entry.lines.empty());
    showLines();
}

void ResultRow::showLines()
{
    QStringList lines;
    for (const presenters::AddressLine &line : m_entry.lines)
        lines += line.address + u"  "_s + line.words;
    if (lines.join(u'\n') != m_lines->toPlainText())
        m_lines->setPlainText(lines.join(u'\n'));
    const int shown = std::clamp(static_cast<int>(lines.size()), 1, mostLinesShown);
    m_lines->setFixedHeight(heightOfLines(*m_lines, shown));
    m_lines->setVisible(m_fold->isChecked() && !lines.isEmpty());
}

void ResultRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultRow::retranslate()
{
    m_fold->setToolTip(tr("Addresses"));
    m_fold->setAccessibleName(tr("Addresses"));
    m_lines->setAccessibleName(tr("Outcome of each address"));
    m_busy->setAccessibleName(tr("Busy"));
    m_readAgain->setText(tr("Read Again"));
    m_details->setText(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
}

} // namespace ui
