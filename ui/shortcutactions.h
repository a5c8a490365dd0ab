// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/shortcutkeys.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QMenu;
class QMenuBar;
class QWidget;

namespace settings {
class Settings;
}

namespace ui {

/// Help > "Keyboard Shortcuts": every action of the menus has its default keys, or those that the user chose.
class ShortcutActions : public QObject
{
    Q_OBJECT

public:
    /// @p menus is complete, with the default keys, and @p window the owner. Actions that a menu makes for itself, such
    /// as those of the columns, have no keys.
    ShortcutActions(QAction *open, QMenuBar &menus, settings::Settings &settings, QWidget *window);

    /// To be called on LanguageChange, when the menus have their words.
    void refresh();

signals:
    /// The actions have other words.
    void retranslated(const std::vector<presenters::ShortcutAction> &actions);

private:
    void collect(const QMenu &menu, const QList<const QMenu *> &path);
    std::vector<presenters::ShortcutAction> actions() const;
    presenters::ChosenKeys chosen() const;
    void save(const presenters::ChosenKeys &chosen);
    void apply();
    void open();

    struct Entry
    {
        QAction *action;
        QList<const QMenu *> menus; ///< the way to it
        QStringList defaults;
    };

    QAction *m_open;
    settings::Settings &m_settings;
    QWidget *m_window;
    std::vector<Entry> m_entries;
    QPointer<QDialog> m_dialog;
};

} // namespace ui
