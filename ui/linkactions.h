// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/interfacewish.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

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

    /// Asked for from outside. While a dialog or a menu is open, which belongs to what is selected now, it waits.
    void show(const presenters::WantedInterfaces &wanted);
    /// At once. Where the user selects other rows before it has come true, it is dropped.
    void showNow(const presenters::WantedInterfaces &wanted);
    /// To be called on LanguageChange.
    void refresh();

private:
    QString link() const;
    void copy();
    void onSelected();
    void select(const QStringList &interfaceIds);
    void goOn();

    Parts m_parts;
    presenters::InterfaceWish m_wish;
    presenters::WantedInterfaces m_held; ///< until no dialog and no menu is open
    QStringList m_found;                 ///< likewise
    QTimer m_later;
    QStringList m_selectedBefore; ///< two of them tell whether it is another selection
};

} // namespace ui
