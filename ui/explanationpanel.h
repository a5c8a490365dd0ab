// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace Ui {
class ExplanationPanel;
}

namespace presenters {
class ExplanationPresenter;
}

namespace ui {

/// An explained error, in a dialog or in the main window: sentence, cause, cure, and on demand the technical part.
/// Plain text only. Hidden while the presenter has no error.
class ExplanationPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p presenter must outlive the panel.
    explicit ExplanationPanel(presenters::ExplanationPresenter &presenter, QWidget *parent = nullptr);
    ~ExplanationPanel() override;

    bool isTechnicalPartShown() const;
    void showTechnicalPart(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Step
    {
        QLabel *number;
        QLabel *text;
    };

    void onChanged();
    void refresh();
    void refreshCure();
    void addStep();
    void refreshTechnicalRows();
    QString outcomeWord() const;
    void retranslate();
    void copy();

    presenters::ExplanationPresenter &m_presenter;
    std::unique_ptr<Ui::ExplanationPanel> m_ui;
    std::vector<Step> m_steps; ///< made as needed, hidden when not used
};

} // namespace ui
