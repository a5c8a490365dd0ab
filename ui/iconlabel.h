// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QWidget>

namespace ui {

/// One icon of the program's family, drawn in the palette's colour of the moment. Its accessible name says what it
/// means.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    QString iconName() const { return m_name; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QIcon m_icon;
};

} // namespace ui
