// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace presenters {
class BrowsePresenter;
}

namespace ui {

class ElidedLabel;

/// The status bar's line: how many interfaces, how complete, whose, where; while listing also that it goes on, and
/// Cancel.
class ListingStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ListingStatus(presenters::BrowsePresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    presenters::BrowsePresenter &m_presenter;
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace ui
