// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/resultpresenter.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace ui {

class ExplanationPanel;
class FormArea;
class ResultRow;

/// What became of every change, in a bar inside the main window; hidden while there is nothing to say.
class ResultBar : public QFrame
{
    Q_OBJECT

public:
    /// @p presenter must outlive the bar.
    explicit ResultBar(presenters::ResultPresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    ResultRow *addRow();
    void placeRows(const std::vector<presenters::ResultEntry> &entries);
    void placeDetails();
    void placeTabStops();
    void retranslate();
    void tellScreenReaders(const std::vector<presenters::ResultEntry> &entries);
    void copy(const QString &id);
    void toggleDetails(const QString &id);
    void showRow(const QString &id);

    presenters::ResultPresenter &m_presenter;
    FormArea *m_area;
    QVBoxLayout *m_rowsLayout;
    std::vector<ResultRow *> m_rows; ///< one an entry, in order
    ExplanationPanel *m_details;
    QPushButton *m_dismissAll; ///< shown while there is much to dismiss
};

} // namespace ui
