// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/steplist.h"

#include "ui/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Height above the baseline of the text's beginning: more than the font's own where another font fills in for Chinese.
int ascentOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text.left(40), font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::numeric_limits<short>::max());
    layout.endLayout();
    return qRound(line.ascent());
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_layout(new QGridLayout)
{
    QFont bold;
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addLayout(m_layout);
    hide();
}

void StepList::setTexts(const QString &heading, const QStringList &texts)
{
    m_heading->setObjectName(objectName() + u"Heading"_s);
    m_heading->setText(heading);
    while (m_rows.size() < static_cast<size_t>(texts.size()))
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < static_cast<size_t>(texts.size());
        const Row &row = m_rows[i];
        row.text->setText(isUsed ? breakable(texts.at(static_cast<qsizetype>(i))) : QString());
        row.mark->setText(m_mark == Mark::Numbers ? u"%1."_s.arg(i + 1) : u"•"_s);
        const int lower = ascentOf(row.text->text(), font()) - ascentOf(row.mark->text(), font());
        row.mark->setContentsMargins(0, std::max(0, lower), 0, 0);
        row.mark->setVisible(isUsed && m_mark != Mark::None);
        row.text->setVisible(isUsed);
    }
    setVisible(!texts.isEmpty());
}

void StepList::addRow()
{
    const int number = static_cast<int>(m_rows.size());
    const Row row{new QLabel(this), valueLabel(this)};
    row.text->setObjectName(u"%1Step%2"_s.arg(objectName()).arg(number + 1));
    row.text->setWordWrap(true);
    row.mark->setTextFormat(Qt::PlainText);
    m_layout->addWidget(row.mark, number, 0, Qt::AlignTop | Qt::AlignRight);
    m_layout->addWidget(row.text, number, 1);
    m_rows.push_back(row);
}

} // namespace ui
