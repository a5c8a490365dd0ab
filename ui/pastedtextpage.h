// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class PastedTextPage;
}

namespace presenters {
class PastedTextPresenter;
}

namespace ui {

class ExplanationPanel;

/// The page of "Explain an Error" for a text that the user has: the text, the errors in it, and one of them explained.
class PastedTextPage : public QWidget
{
    Q_OBJECT

public:
    /// @p presenter must outlive the page.
    explicit PastedTextPage(presenters::PastedTextPresenter &presenter, QWidget *parent = nullptr);
    ~PastedTextPage() override;

    /// The clipboard's text, or file, in the place of the present text.
    void paste();
    void takeFocus();

signals:
    void codeChosen(const QString &code);
    /// Nothing was found; the words, where they are few, may be found among all codes.
    void searchWanted(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectWidgets();
    void refresh();
    void showState();
    void showList();
    void fillField();
    void showMark(bool reveal);
    QString stateWord() const;

    presenters::PastedTextPresenter &m_presenter;
    std::unique_ptr<Ui::PastedTextPage> m_ui;
    ExplanationPanel *m_panel = nullptr;
    bool m_isFilling = false;
};

} // namespace ui
