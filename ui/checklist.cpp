// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checklist.h"

#include "ui/iconlabel.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString iconFor(domain::CheckOutcome outcome)
{
    switch (outcome) {
    case domain::CheckOutcome::Passed:
        return u"check"_s;
    case domain::CheckOutcome::Failed:
        return u"warning"_s;
    case domain::CheckOutcome::Unknown:
        return u"question"_s;
    }
    return {};
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
}

void CheckList::setLines(const std::vector<presenters::CheckLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_rows.size() < lines.size())
        m_rows.push_back(addRow());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_layout->removeWidget(m_rows[i].widget);
        m_rows[i].widget->setVisible(i < lines.size());
        if (i < lines.size())
            showRow(m_rows[i], lines[i]);
    }
    place();
}

/// Two columns; a check with a cure takes the whole width.
void CheckList::place()
{
    int row = 0;
    int column = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool wide = !m_lines[i].cure.isEmpty();
        if (wide && column == 1) {
            ++row;
            column = 0;
        }
        m_layout->addWidget(m_rows[i].widget, row, column, 1, wide ? 2 : 1, Qt::AlignTop);
        if (wide || column == 1) {
            ++row;
            column = 0;
        } else {
            column = 1;
        }
    }
}

CheckList::Row CheckList::addRow()
{
    Row row;
    row.widget = new QWidget(this);
    row.icon = new IconLabel(row.widget);
    row.words = new QLabel(row.widget);
    row.cure = new QLabel(row.widget);
    for (QLabel *label : {row.words, row.cure}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    row.words->setObjectName(u"checkWords"_s);
    row.cure->setObjectName(u"checkCure"_s);
    auto *layout = new QGridLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(0);
    layout->addWidget(row.icon, 0, 0, Qt::AlignTop);
    layout->addWidget(row.words, 0, 1);
    layout->addWidget(row.cure, 1, 1);
    layout->setColumnStretch(1, 1);
    return row;
}

void CheckList::showRow(Row &row, const presenters::CheckLine &line)
{
    row.icon->setIconName(iconFor(line.outcome));
    row.icon->setAccessibleName(presenters::CheckText::outcomeWord(line.outcome));
    row.icon->setToolTip(presenters::CheckText::outcomeWord(line.outcome));
    row.words->setText(line.words);
    //: %1 is "Passed", "Failed" or "Not known", %2 what was checked
    row.words->setAccessibleName(tr("%1: %2").arg(presenters::CheckText::outcomeWord(line.outcome), line.words));
    row.cure->setText(line.cure);
    row.cure->setVisible(!line.cure.isEmpty());
    const QString why = line.code.isEmpty() ? QString() : plainToolTip(line.code + u'\n' + line.why);
    row.words->setToolTip(why);
    row.cure->setToolTip(why);
    QFont font = row.words->font();
    font.setBold(line.outcome == domain::CheckOutcome::Failed);
    row.words->setFont(font);
}

} // namespace ui
