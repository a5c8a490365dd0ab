// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/entrytext.h"

#include <QPlainTextEdit>

#include <vector>

namespace ui {

/// A multi-line editor for addresses with a verdict beside each line: icon and words, the whole in the tooltip.
class AddressEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit AddressEditor(QWidget *parent = nullptr);

    /// One a line; lines behind the last have none.
    void setVerdicts(std::vector<presenters::LineVerdict> verdicts);
    const presenters::LineVerdict *verdictOf(int line) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;
    void placeMargin();
    void paintMargin(QPaintEvent *event);
    void paintVerdict(QPainter &painter, const QRect &line, const presenters::LineVerdict &verdict) const;
    int lineAt(int y) const;
    int marginWidth() const;

    Margin *m_margin;
    std::vector<presenters::LineVerdict> m_verdicts;
};

} // namespace ui
