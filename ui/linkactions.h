// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/interfacewish.h"

#include <QObject>
#include <QStringList>

class QAction;
class QWidget;

namespace presenters {
class DetailsPresenter;
} // namespace presenters

namespace ui {

class InterfacesView;

/// Edit > "Copy Link", and what links ask for: shows interfaces in the table, with their details.
class LinkActions : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts
    {
        presenters::BrowsePresenter &browse;
        presenters::NoticePresenter &notices;
        presenters::DetailsPresenter &details;
        InterfacesView &table;
        QAction *copyLink;
        QAction *showDetails; ///< checked: they are shown
    };

    /// @p window is the owner.
    LinkActions(const Parts &parts, QWidget *window);

    /// Asked for from outside. While a dialog is open over the window, which belongs to what is shown now, it waits.
    void show(const presenters::WantedInterfaces &wanted);
    /// At once. Where the user selects other rows before it has come true, it is dropped.
    void showNow(const presenters::WantedInterfaces &wanted);
    /// To be called on LanguageChange.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString link() const;
    void copy();
    void onSelected();
    void select(const QStringList &interfaceIds);

    Parts m_parts;
    QWidget *m_window;
    presenters::InterfaceWish m_wish;
    presenters::WantedInterfaces m_held; ///< until the dialog has gone
    QStringList m_selectedBefore;        ///< two of them tell whether it is another selection
};

} // namespace ui
