// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/noticebar.h"

#include "app/presenters/noticepresenter.h"
#include "ui/iconlabel.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/taborder.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

NoticeBar::NoticeBar(presenters::NoticePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(4);
    connect(&m_presenter, &presenters::NoticePresenter::changed, this, &NoticeBar::refresh);
    refresh();
}

void NoticeBar::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList texts = m_presenter.texts();
    QWidget *before = this;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QWidget *row = makeRow(i, texts.at(i));
        m_rows->addWidget(row);
        before = placeInTabOrder(before, row);
    }
    setVisible(!texts.isEmpty());
}

QWidget *NoticeBar::makeRow(qsizetype index, const QString &text)
{
    auto *row = new QFrame(this);
    row->setFrameShape(QFrame::StyledPanel);
    auto *sign = new IconLabel(row);
    sign->setIconName(u"warning"_s);
    sign->setAccessibleName(tr("Notice"));
    QLabel *words = valueLabel(row);
    words->setWordWrap(true);
    words->setText(breakable(text));
    auto *close = new QToolButton(row);
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, [this, index] { m_presenter.dismiss(index); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 4, 4, 4);
    line->setSpacing(8);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    return row;
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
