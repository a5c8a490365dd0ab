// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listingstatus.h"

#include "app/presenters/browsepresenter.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ListingStatus::ListingStatus(presenters::BrowsePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_text(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 0, 4, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);

    m_text->setObjectName(u"statusText"_s);
    m_progress->setObjectName(u"listingProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_cancel->setObjectName(u"cancelListingButton"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setIcon(icon(u"stop"_s));
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_presenter.cancel(); });
    connect(&presenter, &presenters::BrowsePresenter::changed, this, &ListingStatus::refresh);
    refresh();
}

void ListingStatus::refresh()
{
    m_text->setText(m_presenter.statusParts().join(u" · "_s));
    m_progress->setVisible(m_presenter.isListing());
    m_progress->setAccessibleName(tr("Listing"));
    m_cancel->setVisible(m_presenter.canCancel());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop listing; what was read stays"));
}

void ListingStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace ui
