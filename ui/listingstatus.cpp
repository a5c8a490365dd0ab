// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listingstatus.h"

#include "app/presenters/browsepresenter.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ListingStatus::ListingStatus(presenters::BrowsePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_text(new ElidedLabel)
    , m_missing(new QToolButton)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 0, 4, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_missing);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);

    m_text->setObjectName(u"statusText"_s);
    m_missing->setObjectName(u"missingNamesButton"_s);
    m_missing->setAutoRaise(true);
    m_missing->setFocusPolicy(Qt::StrongFocus);
    m_missing->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_missing->setIcon(icon(u"info"_s));
    connect(m_missing, &QToolButton::clicked, this, [this] {
        QToolTip::showText(m_missing->mapToGlobal(QPoint(0, -m_missing->height())), m_missing->toolTip(), m_missing);
    });
    m_progress->setObjectName(u"listingProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_cancel->setObjectName(u"cancelListingButton"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setIcon(icon(u"stop"_s));
    connect(m_cancel, &QToolButton::clicked, this, &ListingStatus::cancel);
    connect(&presenter.rowsCopy(), &presenters::RowsCopy::changed, this, &ListingStatus::refresh);
    connect(&presenter, &presenters::BrowsePresenter::changed, this, &ListingStatus::refresh);
    refresh();
}

void ListingStatus::refresh()
{
    m_text->setText(m_presenter.statusParts().join(u" · "_s));
    const bool isCopying = m_presenter.rowsCopy().isRunning();
    m_progress->setVisible(isCopying || m_presenter.isListing());
    m_progress->setAccessibleName(isCopying ? tr("Copying") : tr("Listing"));
    m_cancel->setVisible(isCopying || m_presenter.canCancel());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(isCopying ? tr("Stop copying; the clipboard stays as it is")
                                   : tr("Stop listing; what was read stays"));
    refreshMissing();
}

void ListingStatus::refreshMissing()
{
    const QStringList sentences = m_presenter.whatIsMissing();
    const QString why = sentences.join(u'\n');
    m_missing->setVisible(!sentences.isEmpty());
    m_missing->setText(tr("Some names are missing"));
    m_missing->setToolTip(plainToolTip(why));
    m_missing->setAccessibleDescription(why);
}

/// What was begun last.
void ListingStatus::cancel()
{
    if (m_presenter.rowsCopy().isRunning()) {
        m_presenter.rowsCopy().cancel();
    } else {
        m_presenter.cancel();
    }
}

void ListingStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace ui
