// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/statepage.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QStackedWidget;

namespace presenters {
class BrowsePresenter;
}

namespace ui {

class InterfacesView;
class WelcomePage;

/// The place of the table: the rows, or the page that says why there are none; above the rows what went wrong with the
/// last listing. Tells the presenter which rows are on the screen.
class ListingPane : public QWidget
{
    Q_OBJECT

public:
    /// @p explanation is filled here with the error of the listing.
    ListingPane(presenters::BrowsePresenter &presenter, presenters::ExplanationPresenter &explanation,
                QWidget *parent = nullptr);

    InterfacesView &table() { return *m_table; }
    bool isTableShown() const;
    /// The keyboard works on the table, or on the page in its place.
    void takeFocus();
    /// Puts the selected rows, as they stand in the table, on the clipboard: as text, CSV and HTML.
    void copyRows();
    /// The IPv6 addresses of the selected rows, one a line.
    void copyAddresses();

signals:
    /// There is nobody to sign in as, and the user wants to look around.
    void demoWanted();
    void addProfileWanted();
    /// Keys for the profile shown, by hand.
    void enterKeysWanted();

private:
    void refresh();
    void refreshExplanation();
    void leaveOutButtonsOf(const std::vector<StatePage::NextStep> &steps);
    QWidget *pageFor() const;
    void askForEnvironment();
    StatePage::State pageState() const;
    QString pageSubject() const;
    void onNextStep(StatePage::NextStep step);
    void dragRows();
    void keepCurrentAtTop();
    void tellVisibleRows();

    presenters::BrowsePresenter &m_presenter;
    presenters::ExplanationPresenter &m_explanation;
    QFrame *m_notice;
    QStackedWidget *m_stack;
    InterfacesView *m_table;
    StatePage *m_page;
    WelcomePage *m_welcome;
    QTimer m_visibleRows; ///< scrolling comes in bursts
};

} // namespace ui
