// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace ui {

/// A scroll area without a frame that asks for as much height as its content wants, up to a limit, and scrolls only
/// beyond that.
class FormArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormArea(QWidget *parent = nullptr);

    void setMaximumContentHeight(int pixels);
    /// How high the content would like to be at the present width.
    int contentHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Scrolls to @p part once the layout has settled.
    void showLater(QWidget *part);

signals:
    /// The content wants another height.
    void contentResized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_maximumHeight = 520;
};

} // namespace ui
