// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/namewalk.h"

#include "ui/elidedlabel.h"
#include "ui/iconlabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLayout>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr int mostRows = 40; ///< of a long list: they are all made alike

/// Scroll bars and frames are not here: what they belong to speaks for them.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::PageTab:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::ColumnHeader:
    case QAccessible::RowHeader:
    case QAccessible::MenuItem:
    case QAccessible::PopupMenu:
    case QAccessible::Graphic:
    case QAccessible::Link:
    case QAccessible::Dialog:
    case QAccessible::Window:
        return true;
    default:
        return false;
    }
}

QString roleName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
        return u"button"_s;
    case QAccessible::EditableText:
        return u"text field"_s;
    case QAccessible::ColumnHeader:
        return u"column header"_s;
    case QAccessible::PageTab:
        return u"tab"_s;
    default:
        return u"role %1"_s.arg(role);
    }
}

/// What stands beside the name of a row may be empty, as the keys of an action that has none; the row says so.
bool isEmptyCell(QAccessibleInterface &at)
{
    QAccessibleTableCellInterface *cell = at.tableCellInterface();
    return cell && at.role() != QAccessible::ColumnHeader && cell->columnIndex() > 0;
}

void walk(QAccessibleInterface *at, const QWidget *nearest, QStringList &found)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    if (const auto *widget = qobject_cast<QWidget *>(at->object())) {
        if (!widget->isVisible() || (nearest && widget->isWindow()))
            return; // another window is walked by itself
        nearest = widget;
    }
    if (!isEmptyCell(*at) && needsName(at->role()) && at->text(QAccessible::Name).trimmed().isEmpty())
        found.append(roleName(at->role()) + u" in "_s + describe(nearest));
    const int children = std::min(at->childCount(), mostRows * 12);
    for (int i = 0; i < children; ++i)
        walk(at->child(i), nearest, found);
}

/// A label with words beside it in the same row, or in the widget that both belong to.
bool hasTextBeside(const QWidget *picture)
{
    const QWidget *parent = picture->parentWidget();
    const auto siblings = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(siblings.begin(), siblings.end(), [&](const QWidget *sibling) {
        const auto *label = qobject_cast<const QLabel *>(sibling);
        const auto *elided = qobject_cast<const ui::ElidedLabel *>(sibling);
        return sibling != picture && sibling->isVisible()
               && ((label && !label->text().isEmpty()) || (elided && !elided->text().isEmpty()));
    });
}

void collectWordlessRows(const QAbstractItemView &view, QStringList &found)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    const int rows = std::min(model->rowCount(view.rootIndex()), mostRows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const bool hasColour = index.data(Qt::ForegroundRole).isValid() || index.data(Qt::BackgroundRole).isValid();
            const bool hasPicture = index.data(Qt::DecorationRole).isValid();
            const bool hasWords = !index.data(Qt::DisplayRole).toString().isEmpty()
                                  || !index.data(Qt::AccessibleTextRole).toString().isEmpty();
            if ((hasColour || hasPicture) && !hasWords)
                found.append(u"row %1, column %2 of "_s.arg(row).arg(column) + describe(&view));
        }
    }
}

} // namespace

QString describe(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString name = widget->objectName();
    // Where it stands says more than its own lack of a name.
    for (const QWidget *at = widget->parentWidget(); name.isEmpty() && at; at = at->parentWidget())
        name = at->objectName().isEmpty() ? QString() : u"in "_s + at->objectName();
    const QString text = widget->property("text").toString().left(60);
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + name
           + (text.isEmpty() ? QString() : u" “"_s + text + u'”');
}

QStringList namelessParts(QWidget &window)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&window), nullptr, found);
    return found;
}

QStringList wordlessPictures(const QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isPicture = qobject_cast<const ui::IconLabel *>(widget) || (label && !label->pixmap().isNull());
        if (isPicture && widget->accessibleName().isEmpty() && !hasTextBeside(widget))
            found.append(describe(widget));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            collectWordlessRows(*view, found);
    }
    return found;
}

} // namespace tests
