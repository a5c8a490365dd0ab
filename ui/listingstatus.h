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

/// The status bar's line: how many interfaces, how complete, whose, where; while listing or copying also that it goes
/// on, and Cancel; and, where the cloud did not tell all names, a button that says why.
class ListingStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ListingStatus(presenters::BrowsePresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshMissing();
    void cancel();

    presenters::BrowsePresenter &m_presenter;
    ElidedLabel *m_text;
    QToolButton *m_missing;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace ui
