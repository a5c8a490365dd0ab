// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tests {

/// The child of this type and name; ends the test where there is none.
template<typename T> T *child(const QObject &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

/// Visible controls that can take the focus and that a screen reader has no name for.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || widget->window() != &window || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        // The line inside an editable combo box is Qt's own: the combo box speaks for it.
        if (widget->parentWidget()->inherits("QComboBox"))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found.append(widget->objectName());
    }
    return found;
}

inline void collectTexts(QAccessibleInterface *from, QStringList &texts)
{
    if (!from)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(from->text(kind));
    if (QAccessibleTextInterface *text = from->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < from->childCount(); ++i)
        collectTexts(from->child(i), texts);
}

/// Everything that the accessibility tree and the widgets of a window say.
inline QString everythingSaid(QWidget &window)
{
    QStringList texts;
    collectTexts(QAccessible::queryAccessibleInterface(&window), texts);
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        texts.append({widget->toolTip(), widget->statusTip(), widget->whatsThis(), widget->accessibleName(),
                      widget->accessibleDescription()});
        const QVariant text = widget->property("text");
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        texts.append(edit ? edit->displayText() : text.toString());
    }
    return texts.join(u'\n');
}

/// Where the Tab key leads, from the control that has the focus until it comes back to one that was there.
inline QStringList tabStops(QWidget &window)
{
    QStringList names;
    for (QWidget *at = window.focusWidget(); at && !names.contains(at->objectName()); at = window.focusWidget()) {
        names.append(at->objectName());
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return names;
}

} // namespace tests
