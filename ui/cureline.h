// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace presenters {
class CureTaker;
}

namespace ui {

class IconLabel;

/// What a cure in a dialog is doing or came to, with a button that stops it. Hidden while there is nothing to say.
class CureLine : public QWidget
{
    Q_OBJECT

public:
    explicit CureLine(QWidget *parent = nullptr);

    /// Once, before show. @p cures must outlive it.
    void setCures(presenters::CureTaker &cures);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    presenters::CureTaker *m_cures = nullptr;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_stop;
    bool m_wasWorking = false;
};

} // namespace ui
