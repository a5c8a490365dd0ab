// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/fieldnote.h"
#include "app/presenters/shortcutkeys.h"
#include "app/presenters/shortcutsmodel.h"

#include <functional>
#include <optional>

namespace presenters {

/// What the dialog "Keyboard Shortcuts" decides. It works on a copy; nothing counts before it is saved.
class ShortcutsPresenter : public QObject
{
    Q_OBJECT

public:
    /// Portable keys as they are shown.
    using ShownKeys = std::function<QString(const QString &keys)>;

    ShortcutsPresenter(std::vector<ShortcutAction> actions, ChosenKeys chosen, ShownKeys shownKeys,
                       QObject *parent = nullptr);

    ShortcutsModel &model() { return m_model; }
    /// Name of the action that is worked on; empty: none.
    const QString &selected() const { return m_selected; }
    /// Its words.
    QString selectedText() const;
    /// What it was given last, accepted or not; the first of several; portable.
    QString keys() const;
    /// Why it was not accepted.
    FieldNote note() const;
    /// Whose key it is: take() would take it from there. Empty where there is nobody to take it from.
    QString ownerText() const;
    bool canClear() const { return !keys().isEmpty(); }
    bool canReset() const;
    bool canResetAll() const;
    bool canSave() const { return !m_refused; }

    /// An empty name, and one that is not an action's: nothing is worked on. What was not accepted is forgotten.
    void select(const QString &name);
    /// Accepted unless it has a problem or belongs to another action; empty: none.
    void setKeys(const QString &keys);
    /// The selected action gets what it was refused, and the owner loses it.
    void take();
    /// The selected action's defaults; may be refused like any other keys.
    void reset();
    void resetAll();
    void save();
    /// The same actions in other words.
    void setActions(std::vector<ShortcutAction> actions);

signals:
    void changed();
    void saved(const presenters::ChosenKeys &chosen);

private:
    struct Refused
    {
        std::optional<QString> choice; ///< nothing: the defaults
        QString keys;                  ///< what it stumbled over
        KeysProblem problem = KeysProblem::None;
        QString owner;
    };

    const ShortcutAction *action(const QString &name) const;
    QStringList inForce(const QString &name) const { return m_inForce.value(name); }
    QString ownerOf(const QString &keys) const;
    bool isChanged(const ShortcutAction &action) const;
    QString shown(const QStringList &keys) const;
    void propose(const std::optional<QString> &choice);
    void refresh();

    std::vector<ShortcutAction> m_actions;
    ChosenKeys m_chosen;
    ShownKeys m_shownKeys;
    QHash<QString, QStringList> m_inForce;
    ShortcutsModel m_model;
    QString m_selected;
    std::optional<Refused> m_refused;
};

} // namespace presenters
