// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace tests {

/// The widget of this object name; it has to be there.
template<typename Widget> Widget *find(QWidget *parent, const char *name)
{
    auto *widget = parent->findChild<Widget *>(QLatin1String(name));
    Q_ASSERT(widget);
    return widget;
}

/// Clicks the button of this object name as soon as it can be pressed; the test fails when that never comes.
inline void click(QWidget *parent, const char *button)
{
    auto *widget = find<QAbstractButton>(parent, button);
    QTRY_VERIFY_WITH_TIMEOUT(widget->isEnabled(), 20000);
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// Every label text in @p parent.
inline QString labels(QWidget *parent)
{
    QStringList texts;
    for (const auto *label : parent->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace tests
