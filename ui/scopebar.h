// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/browsepresenter.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QDropEvent;

namespace Ui {
class ScopeBar;
}

namespace ui {

/// The line above the table: whose interfaces, of which region, which of them; and Refresh, which is Cancel while
/// listing.
class ScopeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(presenters::BrowsePresenter &presenter, QWidget *parent = nullptr);
    ~ScopeBar() override;

    void focusFilter();

signals:
    /// Enter or arrow down in the filter: on to the table.
    void leftFilter();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWidgets();
    void refresh();
    void refreshProfiles();
    QString profileText(const operations::Profiles::Profile &profile) const;
    void refreshRegions();
    void refreshButton();
    void clearFilter();
    void loadChineseFont();
    bool takeDrop(const QDropEvent &event);

    presenters::BrowsePresenter &m_presenter;
    std::unique_ptr<Ui::ScopeBar> m_ui;
};

} // namespace ui
