// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
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

    /// Scrolls to @p part once the layout has settled: to its beginning where it is higher than the area. Where that
    /// can be avoided, no button is cut at an edge. Holds when the area shrinks, until the user scrolls.
    void showLater(QWidget *part);
    /// The area in which @p widget lies; nullptr where there is none.
    static FormArea *around(const QWidget *widget);

signals:
    /// The content wants another height.
    void contentResized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    int withoutCutButtons(int value, int lowest) const;
    bool cutsButton(int value) const;

    int m_maximumHeight = 520;
    QPointer<QWidget> m_shown; ///< by showLater()
    int m_placedAt = -1;       ///< the scroll bar's value then
};

} // namespace ui
