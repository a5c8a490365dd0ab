// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class CataloguePage;
}

namespace presenters {
class CataloguePresenter;
}

namespace ui {

/// The page of "Explain an Error" with every code: a list to search in, and one code in whole.
class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    /// @p presenter must outlive the page.
    explicit CataloguePage(presenters::CataloguePresenter &presenter, QWidget *parent = nullptr);
    ~CataloguePage() override;

    /// To the search field, its text selected.
    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWidgets();
    void showList();
    void showActions();
    void showCode();
    void showFacts();

    presenters::CataloguePresenter &m_presenter;
    std::unique_ptr<Ui::CataloguePage> m_ui;
};

} // namespace ui
