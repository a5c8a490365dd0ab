// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/shortcutspresenter.h"

#include "app/presenters/fixedkeys.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

ShortcutsPresenter::ShortcutsPresenter(std::vector<ShortcutAction> actions, ChosenKeys chosen, ShownKeys shownKeys,
                                       QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
    , m_chosen(std::move(chosen))
    , m_shownKeys(std::move(shownKeys))
{
    refresh();
}

const ShortcutAction *ShortcutsPresenter::action(const QString &name) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(),
                                    [&name](const ShortcutAction &one) { return one.name == name; });
    return found == m_actions.end() ? nullptr : &*found;
}

QString ShortcutsPresenter::selectedText() const
{
    const ShortcutAction *selected = action(m_selected);
    return selected ? selected->text : QString();
}

QString ShortcutsPresenter::keys() const
{
    return m_refused ? m_refused->keys : inForce(m_selected).value(0);
}

FieldNote ShortcutsPresenter::note() const
{
    if (!m_refused)
        return {};
    const QString keys = m_shownKeys(m_refused->keys);
    switch (m_refused->problem) {
    case KeysProblem::Plain:
        return {FieldNote::Tone::Blocks, tr("%1 alone is text in a field. Hold Ctrl with it.").arg(keys)};
    case KeysProblem::MenuLetter:
        return {FieldNote::Tone::Blocks, tr("%1 opens a menu: Alt with a letter cannot be chosen.").arg(keys)};
    case KeysProblem::Fixed:
        return {FieldNote::Tone::Blocks, tr("%1 is a fixed key of tables, fields or windows.").arg(keys)};
    case KeysProblem::Several:
        return {FieldNote::Tone::Blocks, tr("One key with its modifiers can be chosen, not several.")};
    case KeysProblem::None:
        break;
    }
    return {FieldNote::Tone::Blocks, tr("%1 belongs to “%2”.").arg(keys, ownerText())};
}

QString ShortcutsPresenter::ownerText() const
{
    const ShortcutAction *owner = m_refused ? action(m_refused->owner) : nullptr;
    return owner ? owner->text : QString();
}

bool ShortcutsPresenter::isChanged(const ShortcutAction &action) const
{
    return inForce(action.name) != action.defaults;
}

bool ShortcutsPresenter::canReset() const
{
    const ShortcutAction *selected = action(m_selected);
    return selected && (m_refused || isChanged(*selected));
}

bool ShortcutsPresenter::canResetAll() const
{
    return m_refused || std::any_of(m_actions.begin(), m_actions.end(), [this](const ShortcutAction &each) {
               return isChanged(each);
           });
}

void ShortcutsPresenter::select(const QString &name)
{
    const QString selected = action(name) ? name : QString();
    if (selected == m_selected)
        return;
    m_selected = selected;
    m_refused.reset();
    emit changed();
}

void ShortcutsPresenter::setKeys(const QString &keys)
{
    const ShortcutAction *selected = action(m_selected);
    if (!selected || keys == this->keys())
        return;
    const bool isDefault = keys == selected->defaults.value(0);
    propose(isDefault ? std::optional<QString>() : keys);
}

void ShortcutsPresenter::reset()
{
    if (action(m_selected))
        propose(std::nullopt);
}

void ShortcutsPresenter::propose(const std::optional<QString> &choice)
{
    m_refused.reset();
    const QStringList wanted = choice ? QStringList{*choice} : action(m_selected)->defaults;
    for (const QString &keys : wanted) {
        const KeysProblem problem = choice ? problemOf(keys) : KeysProblem::None;
        const QString owner = problem == KeysProblem::None ? ownerOf(keys) : QString();
        if (problem != KeysProblem::None || !owner.isEmpty()) {
            m_refused = Refused{choice, keys, problem, owner};
            emit changed();
            return;
        }
    }
    if (choice)
        m_chosen.insert(m_selected, *choice);
    else
        m_chosen.remove(m_selected);
    refresh();
    emit changed();
}

/// Another action than the selected one.
QString ShortcutsPresenter::ownerOf(const QString &keys) const
{
    const auto owner = std::find_if(m_actions.begin(), m_actions.end(), [&](const ShortcutAction &one) {
        return one.name != m_selected && inForce(one.name).contains(keys);
    });
    return keys.isEmpty() || owner == m_actions.end() ? QString() : owner->name;
}

void ShortcutsPresenter::take()
{
    if (!m_refused || m_refused->owner.isEmpty())
        return;
    const Refused wanted = *m_refused;
    if (m_chosen.contains(wanted.owner) || !wanted.choice) {
        m_chosen.insert(wanted.owner, {});
    } else {
        m_chosen.insert(m_selected, *wanted.choice); // counts more than the owner's default
        m_refused.reset();
    }
    refresh();
    if (m_refused)
        propose(wanted.choice);
    else
        emit changed();
}

void ShortcutsPresenter::resetAll()
{
    m_chosen.clear();
    m_refused.reset();
    refresh();
    emit changed();
}

void ShortcutsPresenter::save()
{
    if (canSave())
        emit saved(m_chosen);
}

void ShortcutsPresenter::setActions(std::vector<ShortcutAction> actions)
{
    m_actions = std::move(actions);
    refresh();
    m_model.retranslate();
    emit changed();
}

QString ShortcutsPresenter::shown(const QStringList &keys) const
{
    QStringList texts;
    for (const QString &one : keys)
        texts.append(m_shownKeys(one));
    return texts.join(u", "_s);
}

void ShortcutsPresenter::refresh()
{
    m_inForce = keysInForce(m_actions, m_chosen);
    std::vector<ShortcutsModel::Group> groups;
    for (const ShortcutAction &each : m_actions) {
        if (groups.empty() || groups.back().title != each.menu)
            groups.push_back({each.menu, {}});
        groups.back().rows.push_back(
            {each.name, each.text, shown(inForce(each.name)), shown(each.defaults), isChanged(each)});
    }
    for (const FixedKeys::Group &fixed : FixedKeys::all()) {
        groups.push_back({fixed.title, {}});
        for (const FixedKeys::Row &row : fixed.rows)
            groups.back().rows.push_back({{}, row.text, shown(row.keys), shown(row.keys), false});
    }
    m_model.setGroups(std::move(groups));
}

} // namespace presenters
