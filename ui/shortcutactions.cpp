// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shortcutactions.h"

#include "app/presenters/shortcutspresenter.h"
#include "app/settings/settings.h"
#include "ui/makedialog.h"
#include "ui/shortcutsdialog.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Without what is underlined, which is "(&R)" in Chinese, and without the dots of what opens a dialog.
QString withoutMarks(QString text)
{
    static const QRegularExpression appended(u"\\(&.\\)"_s);
    text.remove(appended);
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

/// Canonical; nothing for what is no key of this program.
std::optional<QString> readKeys(const QString &keys)
{
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    if (!keys.isEmpty() && (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown))
        return std::nullopt;
    return sequence.toString(QKeySequence::PortableText);
}

QString shownKeys(const QString &keys)
{
    const QString shown = QKeySequence::fromString(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return shown.isEmpty() ? keys : shown;
}

} // namespace

ShortcutActions::ShortcutActions(QAction *open, QMenuBar &menus, settings::Settings &settings, QWidget *window)
    : QObject(window)
    , m_open(open)
    , m_settings(settings)
    , m_window(window)
{
    const QList<QAction *> all = menus.actions();
    for (const QAction *action : all) {
        if (action->menu())
            collect(*action->menu(), {action->menu()});
    }
    connect(m_open, &QAction::triggered, this, &ShortcutActions::open);
    refresh();
}

/// The menu's own actions come first, then those of the menus in it.
void ShortcutActions::collect(const QMenu &menu, const QList<const QMenu *> &path)
{
    const QList<QAction *> all = menu.actions();
    for (QAction *action : all) {
        if (action->isSeparator() || action->menu() || action->parent() == &menu || action->objectName().isEmpty())
            continue;
        QStringList defaults;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &keys : shortcuts)
            defaults.append(keys.toString(QKeySequence::PortableText));
        m_entries.push_back({action, path, defaults});
    }
    for (const QAction *action : all) {
        if (action->menu())
            collect(*action->menu(), path + QList<const QMenu *>{action->menu()});
    }
}

std::vector<presenters::ShortcutAction> ShortcutActions::actions() const
{
    std::vector<presenters::ShortcutAction> actions;
    for (const Entry &entry : m_entries) {
        QStringList menus;
        for (const QMenu *menu : entry.menus)
            menus.append(withoutMarks(menu->title()));
        actions.push_back(
            {entry.action->objectName(), menus.join(u" > "_s), withoutMarks(entry.action->text()), entry.defaults});
    }
    return actions;
}

presenters::ChosenKeys ShortcutActions::chosen() const
{
    presenters::ChosenKeys chosen;
    const QMap<QString, QString> stored = m_settings.shortcuts();
    for (const Entry &entry : m_entries) {
        const auto found = stored.constFind(entry.action->objectName());
        const std::optional<QString> keys = found == stored.constEnd() ? std::nullopt : readKeys(*found);
        if (keys)
            chosen.insert(found.key(), *keys);
    }
    return chosen;
}

void ShortcutActions::save(const presenters::ChosenKeys &chosen)
{
    // What other versions know stays stored.
    QMap<QString, QString> stored = m_settings.shortcuts();
    for (const Entry &entry : m_entries)
        stored.remove(entry.action->objectName());
    stored.insert(chosen);
    m_settings.setShortcuts(stored);
    apply();
}

void ShortcutActions::apply()
{
    const QHash<QString, QStringList> inForce = presenters::keysInForce(actions(), chosen());
    for (const Entry &entry : m_entries) {
        QList<QKeySequence> shortcuts;
        const QStringList wanted = inForce.value(entry.action->objectName());
        for (const QString &keys : wanted)
            shortcuts.append(QKeySequence::fromString(keys, QKeySequence::PortableText));
        entry.action->setShortcuts(shortcuts);
    }
}

void ShortcutActions::refresh()
{
    m_open->setToolTip(tr("See all keyboard shortcuts, and choose others"));
    m_open->setStatusTip(m_open->toolTip());
    apply();
    emit retranslated(actions());
}

void ShortcutActions::open()
{
    auto made = std::make_unique<presenters::ShortcutsPresenter>(actions(), chosen(), shownKeys);
    presenters::ShortcutsPresenter *presenter = made.get();
    connect(this, &ShortcutActions::retranslated, presenter, &presenters::ShortcutsPresenter::setActions);
    connect(presenter, &presenters::ShortcutsPresenter::saved, this, &ShortcutActions::save);
    delete m_dialog;
    m_dialog = makeDialog<ShortcutsDialog>(std::move(made), m_settings, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace ui
