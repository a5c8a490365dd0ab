// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/planwatch.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;

namespace presenters {
class ExplanationPresenter;
}

namespace ui {

class ExplanationPanel;
class IconLabel;

/// What became of a change, inside the dialog that asked for it: progress, the outcome of each address, the
/// explanation.
class ChangeOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeOutcome(QWidget *parent = nullptr);

    /// Once, before show.
    void setExplanation(presenters::ExplanationPresenter &explanation);
    struct Content
    {
        presenters::PlanWatch::Stage stage = presenters::PlanWatch::Stage::Idle;
        QString text;
        std::vector<presenters::AddressLine> lines;
    };
    void setContent(const Content &content);
    presenters::PlanWatch::Stage stage() const { return m_stage; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    presenters::PlanWatch::Stage m_stage = presenters::PlanWatch::Stage::Idle;
    IconLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPlainTextEdit *m_lines;
    ExplanationPanel *m_panel = nullptr;
};

} // namespace ui
