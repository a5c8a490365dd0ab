// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/shortcutkeys.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

struct Chord
{
    bool ctrl = false;
    bool alt = false;
    bool meta = false;
    bool shift = false;
    QString key;
};

Chord chordOf(const QString &keys)
{
    Chord chord;
    bool keypad = false;
    const std::array<std::pair<QStringView, bool *>, 5> modifiers{{{u"Ctrl+", &chord.ctrl},
                                                                   {u"Alt+", &chord.alt},
                                                                   {u"Meta+", &chord.meta},
                                                                   {u"Shift+", &chord.shift},
                                                                   {u"Num+", &keypad}}};
    QStringView rest = keys;
    const auto begins = [&rest](const auto &modifier) {
        return rest.size() > modifier.first.size() && rest.startsWith(modifier.first);
    };
    for (auto found = modifiers.begin(); found != modifiers.end();) {
        found = std::find_if(modifiers.begin(), modifiers.end(), begins);
        if (found != modifiers.end()) {
            *found->second = true;
            rest = rest.sliced(found->first.size());
        }
    }
    chord.key = rest.toString();
    return chord;
}

bool isFixed(const Chord &chord)
{
    static const QSet<QString> always{u"Tab"_s, u"Backtab"_s, u"Esc"_s, u"Menu"_s};
    /// They move, select and delete; with Alt they are free, but for those of lists and windows.
    static const QSet<QString> unlessAlt{u"Return"_s, u"Enter"_s, u"Ins"_s,  u"Del"_s,    u"Backspace"_s,
                                         u"Home"_s,   u"End"_s,   u"PgUp"_s, u"PgDown"_s, u"Left"_s,
                                         u"Right"_s,  u"Up"_s,    u"Down"_s, u"Space"_s};
    static const QSet<QString> withAlt{u"F4"_s, u"Space"_s, u"Up"_s, u"Down"_s};
    static const QSet<QString> withCtrl{u"A"_s, u"V"_s, u"X"_s, u"Y"_s, u"Z"_s};
    if (always.contains(chord.key) || (chord.key == u"F10" && !chord.ctrl && !chord.alt && !chord.meta))
        return true;
    if (chord.alt && !chord.ctrl && !chord.meta)
        return withAlt.contains(chord.key);
    if (chord.alt || chord.meta)
        return false;
    const bool isEditing = chord.ctrl && (chord.shift ? chord.key == u"Z" : withCtrl.contains(chord.key));
    return isEditing || unlessAlt.contains(chord.key);
}

} // namespace

KeysProblem problemOf(const QString &keys)
{
    if (keys.isEmpty())
        return KeysProblem::None;
    if (keys.contains(u", "_s))
        return KeysProblem::Several;
    const Chord chord = chordOf(keys);
    const bool isOneSign = chord.key.size() == 1 || (chord.key.size() == 2 && chord.key.at(0).isHighSurrogate());
    if (!chord.ctrl && !chord.alt && !chord.meta && (isOneSign || chord.key == u"Space"))
        return KeysProblem::Plain;
    if (chord.alt && !chord.ctrl && !chord.meta && isOneSign && chord.key.at(0).isLetter())
        return KeysProblem::MenuLetter;
    return isFixed(chord) ? KeysProblem::Fixed : KeysProblem::None;
}

QHash<QString, QStringList> keysInForce(const std::vector<ShortcutAction> &actions, const ChosenKeys &chosen)
{
    QHash<QString, QStringList> inForce;
    QSet<QString> taken;
    for (const ShortcutAction &action : actions) {
        const auto choice = chosen.constFind(action.name);
        if (choice == chosen.constEnd() || problemOf(*choice) != KeysProblem::None)
            continue;
        QStringList &keys = inForce[action.name];
        if (!choice->isEmpty() && !taken.contains(*choice))
            keys.append(*choice);
        taken.insert(*choice);
    }
    for (const ShortcutAction &action : actions) {
        if (inForce.contains(action.name))
            continue;
        QStringList keys = action.defaults;
        keys.removeIf([&taken](const QString &one) { return taken.contains(one); });
        inForce.insert(action.name, keys);
    }
    return inForce;
}

} // namespace presenters
