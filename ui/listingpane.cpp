// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listingpane.h"

#include "app/presenters/browsepresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "ui/explanationpanel.h"
#include "ui/interfacesview.h"
#include "ui/tabledrag.h"
#include "ui/welcomepage.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using View = presenters::BrowsePresenter::View;
using State = StatePage::State;

constexpr std::chrono::milliseconds scrollPause{150};

} // namespace

ListingPane::ListingPane(presenters::BrowsePresenter &presenter, presenters::ExplanationPresenter &explanation,
                         QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_explanation(explanation)
    , m_notice(new QFrame(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new InterfacesView)
    , m_page(new StatePage(explanation))
    , m_welcome(new WelcomePage)
{
    m_table->setObjectName(u"interfacesTable"_s);
    m_table->setModel(&presenter.model());
    m_page->setObjectName(u"statePage"_s);
    m_notice->setObjectName(u"listingNotice"_s);
    auto *noticeLayout = new QVBoxLayout(m_notice);
    noticeLayout->setContentsMargins(8, 8, 8, 8);
    m_notice->setFrameShape(QFrame::StyledPanel);
    noticeLayout->addWidget(new ExplanationPanel(explanation));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_welcome);
    m_welcome->setObjectName(u"welcomePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);

    m_visibleRows.setSingleShot(true);
    m_visibleRows.setInterval(scrollPause);
    const auto rowsMoved = [this] {
        m_visibleRows.start();
    };
    connect(&m_visibleRows, &QTimer::timeout, this, &ListingPane::tellVisibleRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, rowsMoved);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, rowsMoved);
    connect(m_table, &InterfacesView::selectedIdsChanged, this, rowsMoved);
    connect(&presenter.model(), &models::InterfacesModel::settled, this, rowsMoved);
    connect(&presenter.model(), &models::InterfacesModel::settled, this, &ListingPane::keepCurrentAtTop);
    connect(&presenter, &presenters::BrowsePresenter::changed, this, &ListingPane::refresh);
    connect(&presenter, &presenters::BrowsePresenter::filterChanged, m_table, &InterfacesView::showSelectionOrTop);
    connect(m_table, &InterfacesView::dragWanted, this, &ListingPane::dragRows);
    connect(&presenter.rowsCopy(), &presenters::RowsCopy::finished, this, [](const presenters::TableTexts &texts) {
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(texts).release());
    });
    connect(m_page, &StatePage::nextStepWanted, this, &ListingPane::onNextStep);
    connect(m_welcome, &WelcomePage::demoWanted, this, &ListingPane::demoWanted);
    connect(m_welcome, &WelcomePage::addProfileWanted, this, &ListingPane::addProfileWanted);
    connect(m_welcome, &WelcomePage::environmentWanted, this, &ListingPane::askForEnvironment);
    m_explanation.letOffers(this, {explain::Offer::TryAgain, explain::Offer::AdoptServerTime});
    refresh();
}

bool ListingPane::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ListingPane::refresh()
{
    refreshExplanation();
    m_page->setState(pageState(), pageSubject());
    m_welcome->setState(m_presenter.missingProfile(), !m_presenter.environmentAccount().isEmpty());
    QWidget *shown = pageFor();
    if (shown != m_stack->currentWidget()) {
        const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
        m_stack->setCurrentWidget(shown);
        if (hadFocus) {
            shown->setFocus(Qt::TabFocusReason); // a button that has it shows it
        }
    }
    const bool isPageExplaining = shown == m_page && m_page->hasExplanation();
    leaveOutButtonsOf(isPageExplaining ? std::vector{m_page->nextStep(), m_page->otherStep()}
                                       : std::vector<StatePage::NextStep>());
    m_notice->setVisible(m_explanation.hasError() && !isPageExplaining);
}

/// Nothing is offered beside the explanation that the page has a button for.
void ListingPane::leaveOutButtonsOf(const std::vector<StatePage::NextStep> &steps)
{
    std::vector<explain::Offer> offers;
    for (const StatePage::NextStep step : steps) {
        if (step == StatePage::NextStep::Refresh)
            offers.push_back(explain::Offer::TryAgain);
        else if (step == StatePage::NextStep::SignIn)
            offers.push_back(explain::Offer::SignInAgain);
        else if (step == StatePage::NextStep::EnterKeys)
            offers.push_back(explain::Offer::EnterKeys);
    }
    m_explanation.leaveOut(offers);
}

QWidget *ListingPane::pageFor() const
{
    switch (m_presenter.view()) {
    case View::Ready:
        return m_table;
    case View::NoProfile:
        return m_welcome;
    case View::Starting:
    case View::KeysComing:
    case View::KeysMissing:
    case View::SignedOut:
    case View::Loading:
    case View::Empty:
    case View::FilteredOut:
    case View::Refused:
    case View::Offline:
        break;
    }
    return m_page;
}

void ListingPane::askForEnvironment()
{
    m_presenter.selectProfile(m_presenter.environmentAccount());
}

void ListingPane::takeFocus()
{
    if (isTableShown() && !m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(0);
        m_table->scrollToTop();
    }
    m_stack->currentWidget()->setFocus();
}

void ListingPane::copyRows()
{
    m_presenter.rowsCopy().startRows(m_table->selectedIds(), m_table->visibleColumns());
}

void ListingPane::dragRows()
{
    const QStringList ids = m_table->selectedIds(presenters::RowsCopy::mostDragged + 1);
    if (const auto texts = m_presenter.rowsCopy().rowsForDrag(ids, m_table->visibleColumns()))
        dragCopy(m_table, mimeDataOf(*texts), tr("%Ln row(s)", nullptr, static_cast<int>(ids.size())));
}

void ListingPane::copyAddresses()
{
    m_presenter.rowsCopy().startAddresses(m_table->selectedIds());
}

/// A listing that the user stopped needs no explanation: the status bar says so.
void ListingPane::refreshExplanation()
{
    const auto &error = m_presenter.error();
    if (!error || error->kind == core::ErrorKind::Cancelled) {
        if (m_explanation.hasError()) {
            m_explanation.clear();
        }
        return;
    }
    if (m_explanation.error() == error) {
        return;
    }
    m_explanation.setError(*error, m_presenter.situation());
}

State ListingPane::pageState() const
{
    const auto &error = m_presenter.error();
    const bool cancelled = error && error->kind == core::ErrorKind::Cancelled;
    switch (m_presenter.view()) {
    case View::Starting:
    case View::NoProfile:
        return State::Starting;
    case View::KeysComing:
        return m_presenter.profile() && m_presenter.profile()->isSlow ? State::KeysSlow : State::KeysComing;
    case View::KeysMissing:
        return State::KeysMissing;
    case View::SignedOut:
        return State::SignedOut;
    case View::Loading:
    case View::Ready:
        return State::Loading;
    case View::Empty:
        return State::Empty;
    case View::FilteredOut:
        return State::FilteredOut;
    case View::Refused:
        return cancelled ? State::Cancelled : State::Refused;
    case View::Offline:
        return cancelled ? State::Cancelled : State::Offline;
    }
    return State::Starting;
}

QString ListingPane::pageSubject() const
{
    switch (m_presenter.view()) {
    case View::FilteredOut:
        return m_presenter.filter();
    case View::KeysComing:
    case View::KeysMissing:
    case View::SignedOut:
        return m_presenter.profileName();
    case View::NoProfile:
    case View::Starting:
    case View::Loading:
    case View::Ready:
    case View::Empty:
    case View::Refused:
    case View::Offline:
        break;
    }
    return m_presenter.regionName();
}

void ListingPane::onNextStep(StatePage::NextStep step)
{
    switch (step) {
    case StatePage::NextStep::None:
        break;
    case StatePage::NextStep::Refresh:
        m_presenter.refresh();
        break;
    case StatePage::NextStep::ClearFilter:
        m_presenter.setFilter({});
        break;
    case StatePage::NextStep::SignIn:
        m_presenter.signIn();
        break;
    case StatePage::NextStep::EnterKeys:
        emit enterKeysWanted();
        break;
    }
}

/// Qt makes the first row current when the table gets the focus; rows that come before it later would carry it away.
void ListingPane::keepCurrentAtTop()
{
    const bool isUntouched = !m_table->selectionModel()->hasSelection() && m_table->verticalScrollBar()->value() == 0;
    if (isUntouched && m_table->currentIndex().row() > 0)
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(0, m_table->currentIndex().column()),
                                                   QItemSelectionModel::NoUpdate);
}

void ListingPane::tellVisibleRows()
{
    const int first = m_table->rowAt(0);
    if (first < 0) {
        return;
    }
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = below < 0 ? m_presenter.model().rowCount() - 1 : below;
    QStringList ids = m_presenter.model().idsBetween(first, last);
    ids += m_table->selectedIds(last - first + 1);
    m_presenter.setVisibleInterfaces(ids);
}

} // namespace ui
