// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/textfit.h"

#include "tests/ui/windows/namewalk.h"
#include "ui/elidedlabel.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

/// Nothing for what fits.
QString shortOf(QSize has, QSize needs)
{
    if (has.width() >= needs.width() && has.height() >= needs.height())
        return {};
    return u" has %1×%2, needs %3×%4"_s.arg(has.width()).arg(has.height()).arg(needs.width()).arg(needs.height());
}

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {};
    if (!label.wordWrap())
        return shortOf(label.size(), label.sizeHint());
    // What wraps may be any width, but not narrower than its longest word: that would be painted over the edge.
    const QRect area = label.contentsRect();
    const QRect wanted =
        label.fontMetrics().boundingRect(area, int(label.alignment()) | Qt::TextWordWrap, label.text());
    return shortOf(QSize(area.width(), label.height()), QSize(wanted.width(), label.heightForWidth(label.width())));
}

QString cutButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    return shortOf(button.size(), button.minimumSizeHint());
}

QString cutTabs(const QTabBar &tabs)
{
    QString found;
    for (int i = 0; i < tabs.count(); ++i) {
        const int needed = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width();
        if (tabs.tabRect(i).width() < needed || !tabs.rect().contains(tabs.tabRect(i).adjusted(2, 2, -2, -2)))
            found += u" tab “%1”"_s.arg(tabs.tabText(i));
    }
    return found;
}

QString cutHeads(const QHeaderView &header)
{
    QString found;
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return found;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) && header.sectionSize(section) < header.sectionSizeHint(section))
            found += u" head “%1” has %2, needs %3"_s.arg(text)
                         .arg(header.sectionSize(section))
                         .arg(header.sectionSizeHint(section));
    }
    return found;
}

QString cutCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const bool hasIcon = !combo.itemIcon(combo.currentIndex()).isNull();
    const int icon = hasIcon ? combo.iconSize().width() + 4 : 0;
    // What is painted: a bracket of Chinese ends with blank room, which may be cut.
    const QSize text(combo.fontMetrics().boundingRect(combo.currentText()).width() + icon,
                     combo.fontMetrics().height());
    return shortOf(field.size(), text);
}

QString cutLine(const QLineEdit &edit)
{
    if (!edit.text().isEmpty() && !edit.parentWidget()->inherits("QAbstractSpinBox"))
        return {}; // what the user typed scrolls
    const QString shown = edit.text().isEmpty() ? edit.placeholderText() : edit.text();
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit);
    int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - 4;
    const QMargins margins = edit.textMargins();
    room -= margins.left() + margins.right();
    const int needed = edit.fontMetrics().horizontalAdvance(shown);
    return shortOf(QSize(room, edit.height()), QSize(needed, edit.fontMetrics().height()));
}

QString cutGroup(const QGroupBox &box)
{
    const int needed = box.fontMetrics().size(Qt::TextShowMnemonic, box.title()).width();
    return shortOf(box.size(), QSize(needed, box.fontMetrics().height()));
}

/// Rows that fill a list and wrap or end with dots.
QString cutRows(const QListView &list)
{
    QString found;
    const QAbstractItemModel *model = list.model();
    const int rows = model && list.objectName() == u"contentsList" ? model->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model->index(row, 0);
        const int needed = list.fontMetrics().horizontalAdvance(index.data().toString());
        if (!list.isRowHidden(row) && list.visualRect(index).width() < needed)
            found += u" row “%1”"_s.arg(index.data().toString());
    }
    return found;
}

QString cutIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutButton(*button);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return cutTabs(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutHeads(*header);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return cutCombo(*combo);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return cutLine(*edit);
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return cutGroup(*box);
    if (const auto *list = qobject_cast<const QListView *>(&widget))
        return cutRows(*list);
    return {};
}

bool hasText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const ui::ElidedLabel *>(&widget);
}

/// Whether a box around it shows only a part of it, and cannot be scrolled to the rest.
QString cutByParent(const QWidget &widget)
{
    QRect area = widget.rect();
    const QWidget *at = &widget;
    for (const QWidget *parent = at->parentWidget(); parent && !at->isWindow(); parent = at->parentWidget()) {
        area.translate(at->pos());
        const auto *scrolls = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool isViewport = scrolls && scrolls->viewport() == parent;
        // What scrolls up and down may still be cut at its sides.
        const bool scrollsSideways = isViewport && scrolls->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        const bool fitsAcross = area.left() >= 0 && area.right() <= parent->width();
        const bool fitsDown = area.top() >= 0 && area.bottom() <= parent->height();
        if ((!fitsAcross && !scrollsSideways) || (!fitsDown && !isViewport))
            return u" reaches over the edge of "_s + describe(parent);
        if (isViewport)
            return {};
        at = parent;
    }
    return {};
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        QString cut = cutIn(*widget);
        if (cut.isEmpty() && hasText(*widget))
            cut = cutByParent(*widget);
        if (!cut.isEmpty())
            found.append(describe(widget) + u':' + cut);
    }
    return found;
}

QString tooLarge(const QWidget &window)
{
    constexpr QSize usualFrame(8, 32); // the offscreen platform has none
    const QSize screen = window.screen()->availableSize() - usualFrame;
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    const QString now = shortOf(screen, window.size());
    return now.isEmpty() ? shortOf(screen, least) : now;
}

} // namespace tests
