// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

#include <vector>

namespace presenters {

/// An action of the menus. Keys are written as QKeySequence::PortableText writes them: "Ctrl+Shift+C".
struct ShortcutAction
{
    QString name; ///< its object name; never shown
    QString menu; ///< "View > Theme"
    QString text;
    QStringList defaults; ///< keys, any of which does it
    friend bool operator==(const ShortcutAction &, const ShortcutAction &) = default;
};

/// What the user chose, by the action's name: one key with its modifiers, or empty for none. An action that is not
/// named here has its defaults.
using ChosenKeys = QMap<QString, QString>;

enum class KeysProblem {
    None,
    Plain,      ///< is text in a field: a letter without Ctrl
    MenuLetter, ///< Alt with a letter opens a menu
    Fixed,      ///< fields, tables, windows or the desktop need it
    Several,    ///< one key after another
};

/// Why an action cannot have @p keys.
KeysProblem problemOf(const QString &keys);

/// The keys of every action, by name. A chosen key counts more than a default one, and of two chosen the one that comes
/// first; keys with a problem do not count as chosen.
QHash<QString, QStringList> keysInForce(const std::vector<ShortcutAction> &actions, const ChosenKeys &chosen);

} // namespace presenters
