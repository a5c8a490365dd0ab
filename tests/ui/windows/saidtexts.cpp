// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/saidtexts.h"

#include "tests/ui/windows/namewalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr int mostRows = 30;

class Collector
{
public:
    void add(const QString &where, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append({where, text});
    }

    void addWidget(QWidget &widget)
    {
        const QString where = nameOf(widget);
        add(where + u" title"_s,
            widget.isWindow() || qobject_cast<QMenu *>(&widget) ? widget.windowTitle() : QString());
        add(where + u" tooltip"_s, widget.toolTip());
        add(where + u" status tip"_s, widget.statusTip());
        add(where + u" what's this"_s, widget.whatsThis());
        add(where + u" accessible name"_s, widget.accessibleName());
        add(where + u" accessible description"_s, widget.accessibleDescription());
        addTexts(where, widget);
        addItems(where, widget);
        const auto actions = widget.actions();
        for (const QAction *action : actions)
            addAction(where, *action);
    }

    QList<SaidText> take() { return std::move(m_texts); }

private:
    static QString nameOf(const QWidget &widget)
    {
        QString name = widget.objectName();
        for (const QWidget *at = widget.parentWidget(); name.isEmpty() && at; at = at->parentWidget())
            name = at->objectName();
        return QString::fromLatin1(widget.metaObject()->className()) + u' ' + name;
    }

    void addAction(const QString &where, const QAction &action)
    {
        const QString place = where + u" action "_s + action.objectName();
        add(place, action.text());
        add(place + u" tooltip"_s, action.toolTip());
        add(place + u" status tip"_s, action.statusTip());
    }

    void addTexts(const QString &where, const QWidget &widget)
    {
        for (const char *property :
             {"text", "title", "placeholderText", "prefix", "suffix", "specialValueText", "format", "plainText"}) {
            if (const QVariant text = widget.property(property); text.typeId() == QMetaType::QString)
                add(where + u' ' + QString::fromLatin1(property), text.toString());
        }
    }

    void addItems(const QString &where, QWidget &widget)
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(where + u" tab"_s, tabs->tabText(i));
                add(where + u" tab tooltip"_s, tabs->tabToolTip(i));
            }
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < std::min(combo->count(), mostRows); ++i) {
                add(where + u" item"_s, combo->itemText(i));
                add(where + u" item tooltip"_s, combo->itemData(i, Qt::ToolTipRole).toString());
            }
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(view))
            addRows(where, *view->model(), {});
    }

    void addRows(const QString &where, const QAbstractItemModel &model, const QModelIndex &above)
    {
        for (int column = 0; column < model.columnCount(above); ++column) {
            add(where + u" head"_s, model.headerData(column, Qt::Horizontal).toString());
            add(where + u" head tooltip"_s, model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        for (int row = 0; row < std::min(model.rowCount(above), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(above); ++column) {
                const QModelIndex index = model.index(row, column, above);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                       int(Qt::AccessibleDescriptionRole)})
                    add(where + u" row %1, column %2, role %3"_s.arg(row).arg(column).arg(role),
                        index.data(role).toString());
                if (model.hasChildren(index))
                    addRows(where, model, index);
            }
        }
    }

    QList<SaidText> m_texts;
};

} // namespace

QList<SaidText> everyText(QWidget &window)
{
    Collector collector;
    collector.addWidget(window);
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        // Dialogs of a window are windows of their own; menus are its.
        const auto *menu = qobject_cast<QMenu *>(widget);
        // What a menu bar that is too narrow puts into a menu of Qt's own is in it already.
        const bool isExtension = menu && menu->objectName().isEmpty() && qobject_cast<QMenuBar *>(menu->parent());
        // Qt's own, for tabs that do not fit; tst_textfit sees that they do.
        const bool isTabScroll =
            widget->objectName().startsWith(u"Scroll") && qobject_cast<QTabBar *>(widget->parent());
        if (!isExtension && !isTabScroll && (menu || widget->window() == &window))
            collector.addWidget(*widget);
    }
    return collector.take();
}

} // namespace tests
