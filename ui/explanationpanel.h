// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace Ui {
class ExplanationPanel;
}

namespace presenters {
class ExplanationPresenter;
}

namespace ui {

class FlowLayout;

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
    /// Whether what led to the error is shown beside the rest, where there is room for everything.
    void setLikelyShown(bool shown);
    /// Whether related codes and other spellings are shown, as links: codeChosen().
    void setCodesShown(bool shown);

signals:
    void codeChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onChanged();
    void refresh();
    void makeOfferButton();
    void refreshOffers();
    void takeOffer(size_t number);
    void refreshTechnicalRows();
    QString outcomeWord() const;
    void retranslate();

    presenters::ExplanationPresenter &m_presenter;
    std::unique_ptr<Ui::ExplanationPanel> m_ui;
    FlowLayout *m_offerLayout;
    QLabel *m_note;
    std::vector<QPushButton *> m_offerButtons; ///< made as needed, hidden when not used
    bool m_isLikelyShown = false;
    bool m_areCodesShown = false;
};

} // namespace ui
