// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace presenters {
class NoticePresenter;
}

namespace ui {

/// What has to be told of the program itself, a line each, with a button that takes it away. Hidden while there is
/// nothing.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    /// @p presenter must outlive the bar.
    explicit NoticeBar(presenters::NoticePresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QWidget *makeRow(qsizetype index, const QString &text);

    presenters::NoticePresenter &m_presenter;
    QVBoxLayout *m_rows;
};

} // namespace ui
