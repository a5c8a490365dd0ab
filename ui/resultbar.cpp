// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/resultbar.h"

#include "ui/explanationpanel.h"
#include "ui/formarea.h"
#include "ui/guidetopic.h"
#include "ui/plaintext.h"
#include "ui/resultrow.h"
#include "ui/taborder.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Higher, and the bar would take the table's place.
constexpr int largestHeight = 220;
constexpr int fewestToDismissTogether = 3;

} // namespace

ResultBar::ResultBar(presenters::ResultPresenter &presenter, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_area(new FormArea(this))
    , m_dismissAll(new QPushButton(this))
{
    setObjectName(u"resultBar"_s);
    setGuideTopic(this, u"changes"_s);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *content = new QWidget;
    m_rowsLayout = new QVBoxLayout(content);
    m_rowsLayout->setContentsMargins(8, 4, 4, 4);
    m_rowsLayout->setSpacing(4);
    m_details = new ExplanationPanel(presenter.explanation(), content);
    m_details->setObjectName(u"resultExplanation"_s);
    m_area->setObjectName(u"resultArea"_s);
    m_area->setWidget(content);
    m_area->setMaximumContentHeight(largestHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_dismissAll->setObjectName(u"resultDismissAll"_s);
    m_dismissAll->setFlat(true);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 0, 8, 4);
    below->addStretch(1);
    below->addWidget(m_dismissAll);
    layout->addLayout(below);
    connect(m_dismissAll, &QPushButton::clicked, &m_presenter, &presenters::ResultPresenter::dismissSettled);
    connect(&m_presenter, &presenters::ResultPresenter::changed, this, &ResultBar::refresh);
    connect(&m_presenter, &presenters::ResultPresenter::revealed, this, &ResultBar::showRow);
    retranslate();
    refresh();
}

void ResultBar::retranslate()
{
    setAccessibleName(tr("Results"));
    m_dismissAll->setText(tr("Dismiss &All"));
    m_dismissAll->setToolTip(plainToolTip(tr("Takes away every result of which nothing is open any more")));
}

void ResultBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void ResultBar::refresh()
{
    const std::vector<presenters::ResultEntry> entries = m_presenter.entries();
    placeRows(entries);
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool details = entries[i].id == m_presenter.detailsOf();
        m_rows[i]->setEntry(entries[i], details ? ResultRow::Details::Shown : ResultRow::Details::Hidden);
        m_rows[i]->show();
    }
    placeDetails();
    placeTabStops();
    m_dismissAll->setVisible(m_presenter.settledCount() >= fewestToDismissTogether);
    setVisible(!entries.empty());
    tellScreenReaders(entries);
}

/// The newest sentence is announced when it changes.
void ResultBar::tellScreenReaders(const std::vector<presenters::ResultEntry> &entries)
{
    const QString newest = entries.empty() ? QString() : entries.front().sentence;
    if (newest == accessibleDescription())
        return;
    setAccessibleDescription(newest);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Each entry keeps its row, so that a list folded out stays so when a newer entry comes above it.
void ResultBar::placeRows(const std::vector<presenters::ResultEntry> &entries)
{
    std::vector<ResultRow *> placed;
    for (const presenters::ResultEntry &entry : entries) {
        const auto own = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&entry](const ResultRow *row) { return row->entryId() == entry.id; });
        placed.push_back(own == m_rows.end() ? addRow() : *own);
        if (own != m_rows.end())
            m_rows.erase(own);
    }
    for (ResultRow *row : m_rows)
        row->deleteLater();
    m_rows = std::move(placed);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rowsLayout->indexOf(m_rows[i]) != static_cast<int>(i))
            m_rowsLayout->insertWidget(static_cast<int>(i), m_rows[i]);
    }
}

/// The explanation stands below its entry.
void ResultBar::placeDetails()
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [this](const ResultRow *candidate) {
        return candidate->entryId() == m_presenter.detailsOf();
    });
    if (row == m_rows.end())
        return;
    m_rowsLayout->removeWidget(m_details);
    m_rowsLayout->insertWidget(m_rowsLayout->indexOf(*row) + 1, m_details);
}

/// The Tab key goes through the rows as they stand, the newest first; the newest was made last.
void ResultBar::placeTabStops()
{
    QWidget *before = m_area->widget();
    for (int i = 0; i < m_rowsLayout->count(); ++i) {
        if (QWidget *part = m_rowsLayout->itemAt(i)->widget())
            before = placeInTabOrder(before, part);
    }
}

ResultRow *ResultBar::addRow()
{
    auto *row = new ResultRow(m_area->widget());
    row->setObjectName(u"resultRow"_s);
    connect(row, &ResultRow::detailsToggled, this, &ResultBar::toggleDetails);
    connect(row, &ResultRow::copyWanted, this, &ResultBar::copy);
    connect(row, &ResultRow::readAgainWanted, &m_presenter, &presenters::ResultPresenter::readAgain);
    connect(row, &ResultRow::dismissed, &m_presenter, &presenters::ResultPresenter::dismiss);
    return row;
}

void ResultBar::toggleDetails(const QString &id)
{
    if (m_presenter.detailsOf() == id) {
        m_presenter.hideDetails();
        return;
    }
    m_presenter.showDetails(id);
    showRow(id);
}

void ResultBar::showRow(const QString &id)
{
    if (m_presenter.detailsOf() == id)
        m_area->showLater(m_details);
    // Then its own line, which says what is explained and closes it again.
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&id](const ResultRow *candidate) { return candidate->entryId() == id; });
    if (row != m_rows.end())
        m_area->showLater(*row);
}

void ResultBar::copy(const QString &id)
{
    QGuiApplication::clipboard()->setText(m_presenter.copyText(id));
}

} // namespace ui
