// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detailsectionbox.h"

#include "ui/iconlabel.h"
#include "ui/plaintext.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Where the lines of a section go: under the title and the rule.
constexpr int rowsPosition = 2;
constexpr int columns = 3; ///< label, value, note
/// What a value and its note may take side by side in the narrowest pane; else the note goes below.
constexpr int roomWithoutLabel = 270;
constexpr int roomBesideLabel = 150;
constexpr int widestBesideLabel = 220;
constexpr int noteIndent = 16;

QString iconNameFor(domain::AddressState state)
{
    using domain::AddressState;
    switch (state) {
    case AddressState::Planned:
    case AddressState::Recorded:
    case AddressState::Sent:
    case AddressState::Accepted:
        return u"busy"_s;
    case AddressState::Proved:
        return u"check"_s;
    case AddressState::Refused:
    case AddressState::Failed:
        return u"cross"_s;
    case AddressState::Unknown:
        return u"question"_s;
    }
    return {};
}

/// The note of a line; the state of an address is an icon and a word.
QWidget *noteOf(const presenters::DetailRow &detail, QWidget *parent)
{
    QLabel *word = valueLabel(parent);
    word->setText(detail.note);
    if (!detail.state) {
        return word;
    }
    auto *note = new QWidget(parent);
    auto *line = new QHBoxLayout(note);
    line->setContentsMargins({});
    line->setSpacing(4);
    auto *sign = new IconLabel(note);
    sign->setObjectName(u"addressStateIcon"_s);
    sign->setIconName(iconNameFor(*detail.state));
    line->addWidget(sign);
    line->addWidget(word);
    word->setAccessibleName(detail.value + u' ' + detail.note);
    line->addStretch(1);
    return note;
}

} // namespace

DetailSectionBox::DetailSectionBox(QWidget *parent)
    : QWidget(parent)
    , m_title(valueLabel(this))
    , m_caption(valueLabel(this))
    , m_column(new QVBoxLayout(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_caption);
    auto *rule = new QFrame(this);
    rule->setFrameStyle(static_cast<int>(QFrame::HLine) | static_cast<int>(QFrame::Sunken));
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    m_column->addLayout(head);
    m_column->addWidget(rule);
    rebuildRows();
}

void DetailSectionBox::addFooter(QWidget *footer)
{
    m_column->addWidget(footer);
}

void DetailSectionBox::show(const presenters::DetailSection &section)
{
    if (section == m_section) {
        return;
    }
    const bool sameRows = section.rows == m_section.rows && section.emptyText == m_section.emptyText;
    m_section = section;
    m_title->setText(section.title);
    m_caption->setText(section.caption);
    if (!sameRows) {
        rebuildRows();
    }
}

void DetailSectionBox::rebuildRows()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_column->insertWidget(rowsPosition, m_rows);
    int row = 0;
    for (const presenters::DetailRow &detail : m_section.rows) {
        row = addRow(row, detail);
    }
    if (m_section.rows.empty() && !m_section.emptyText.isEmpty()) {
        QLabel *empty = valueLabel(m_rows);
        empty->setText(m_section.emptyText);
        empty->setWordWrap(true);
        grid->addWidget(empty, 0, 0, 1, columns);
    }
}

int DetailSectionBox::addRow(int row, const presenters::DetailRow &detail)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    QLabel *value = valueLabel(m_rows);
    // Chinese and Latin lines differ in height: with room for both they stand on one line.
    const int lineHeight = fontMetrics().height() + 4;
    value->setMinimumHeight(lineHeight);
    value->setText(detail.value);
    value->setAccessibleName(detail.label.isEmpty() ? detail.value : detail.label + u' ' + detail.value);
    if (detail.monospace) {
        value->setFont(fixedWidthFont(font()));
    } else {
        value->setWordWrap(true);
    }
    // A whole address does not fit beside its label.
    const bool isBelow = !detail.label.isEmpty() && detail.monospace && value->sizeHint().width() > widestBesideLabel;
    const int valueColumn = detail.label.isEmpty() || isBelow ? 0 : 1;
    if (!detail.label.isEmpty()) {
        auto *label = new QLabel(detail.label, m_rows);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumHeight(lineHeight);
        grid->addWidget(label, row, 0, 1, isBelow ? columns : 1, Qt::AlignTop);
        row += isBelow ? 1 : 0;
    }
    if (detail.note.isEmpty()) {
        grid->addWidget(value, row, valueColumn, 1, columns - valueColumn, Qt::AlignTop);
        return row + 1;
    }
    QWidget *note = noteOf(detail, m_rows);
    note->setMinimumHeight(lineHeight);
    const int room = valueColumn == 0 ? roomWithoutLabel : roomBesideLabel;
    if (value->sizeHint().width() + note->sizeHint().width() <= room) {
        grid->addWidget(value, row, valueColumn, 1, columns - 1 - valueColumn, Qt::AlignTop);
        grid->addWidget(note, row, columns - 1, Qt::AlignTop | Qt::AlignRight);
        return row + 1;
    }
    if (auto *words = qobject_cast<QLabel *>(note)) {
        words->setWordWrap(true);
        words->setIndent(valueColumn == 0 ? noteIndent : 0);
    } else {
        note->layout()->setContentsMargins(valueColumn == 0 ? noteIndent : 0, 0, 0, 0);
    }
    grid->addWidget(value, row, valueColumn, 1, columns - valueColumn, Qt::AlignTop);
    grid->addWidget(note, row + 1, valueColumn, 1, columns - valueColumn, Qt::AlignTop);
    return row + 2;
}

} // namespace ui
