// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codeentryview.h"

#include "ui/plaintext.h"
#include "ui/steplist.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int gapBeforeDifference = 8;

QLabel *wrappedLabel(QWidget *parent, const QString &name, QFont::Weight weight)
{
    QLabel *label = valueLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QFont font; // what is not set follows the widget's
    font.setWeight(weight);
    if (weight != QFont::Normal)
        label->setFont(font);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(breakable(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

CodeEntryView::CodeEntryView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_retry(wrappedLabel(this, u"entryRetry"_s, QFont::Normal))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_general = makeBlock(u"entry"_s);
    m_layout->addWidget(m_retry);
    m_layout->setAlignment(Qt::AlignTop);
}

CodeEntryView::Block CodeEntryView::makeBlock(const QString &name)
{
    const Block block{wrappedLabel(this, name + u"Heading"_s, QFont::Bold),
                      wrappedLabel(this, name + u"Title"_s, QFont::Bold),
                      wrappedLabel(this, name + u"Cause"_s, QFont::Normal), new StepList(this), new StepList(this)};
    block.heading->setContentsMargins(0, gapBeforeDifference, 0, 0);
    block.likely->setObjectName(name + u"Likely"_s);
    block.cure->setObjectName(name + u"Cure"_s);
    for (QWidget *part :
         std::initializer_list<QWidget *>{block.heading, block.title, block.cause, block.likely, block.cure})
        m_layout->addWidget(part);
    return block;
}

void CodeEntryView::fill(const Block &block, const presenters::CodeEntry::Difference &texts,
                         const presenters::CodeEntry &entry)
{
    showText(block.heading, texts.heading);
    showText(block.title, texts.title);
    showText(block.cause, texts.cause);
    block.likely->setTexts(entry.likelyHeading, texts.likely);
    block.cure->setTexts(entry.cureHeading, texts.cure);
}

void CodeEntryView::setEntry(const presenters::CodeEntry &entry)
{
    fill(m_general, {{}, entry.title, entry.cause, entry.likely, entry.cure}, entry);
    showText(m_retry, entry.retry);
    while (m_differences.size() < entry.differences.size())
        m_differences.push_back(makeBlock(u"difference%1"_s.arg(m_differences.size() + 1)));
    for (size_t i = 0; i < m_differences.size(); ++i)
        fill(m_differences[i],
             i < entry.differences.size() ? entry.differences[i] : presenters::CodeEntry::Difference(), entry);
}

} // namespace ui
