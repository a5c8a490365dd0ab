// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace ui {

/// Folds something out and in: a chevron, with a text where one is set. Checked while it is folded out, which screen
/// readers tell; drawn without the look of a pressed button.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChevron(bool unfolded);
};

} // namespace ui
