// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QToolButton;

namespace presenters {
class DetailsPresenter;
}

namespace ui {

/// "Show JSON": the interface exactly as the cloud tells it, asked for when shown.
class RawJsonBox : public QWidget
{
    Q_OBJECT

public:
    explicit RawJsonBox(presenters::DetailsPresenter &presenter, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onToggled(bool shown);

    presenters::DetailsPresenter &m_presenter;
    QToolButton *m_toggle;
    QProgressBar *m_progress;
    QLabel *m_error;
    QPlainTextEdit *m_text;
};

} // namespace ui
