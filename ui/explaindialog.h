// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

namespace settings {
class Settings;
}

namespace Ui {
class ExplainDialog;
}

namespace presenters {
class ExplainPresenter;
}

namespace ui {

class CataloguePage;
class DialogSize;
class PastedTextPage;

/// "Explain an Error", a window beside the others. The presenter must live at least as long.
class ExplainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExplainDialog(presenters::ExplainPresenter &presenter, QWidget *parent = nullptr);
    ~ExplainDialog() override;

    /// Takes the size that it had last and keeps the next one there.
    void setSettings(settings::Settings *settings);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectPages();
    void offerPolicy();
    void showPage();
    void retranslate();

    presenters::ExplainPresenter &m_presenter;
    std::unique_ptr<Ui::ExplainDialog> m_ui;
    PastedTextPage *m_textPage;
    CataloguePage *m_cataloguePage;
    DialogSize *m_size;
};

} // namespace ui
