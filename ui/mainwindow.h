// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"
#include "ui/accountactions.h"
#include "ui/explainactions.h"
#include "ui/guideactions.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace Ui {
class MainWindow;
}

namespace presenters {
class AccountPresenter;
class AssignPresenter;
class BrowsePresenter;
class DetailsPresenter;
class ExplanationPresenter;
class NoticePresenter;
class ResultPresenter;
class UnassignPresenter;
struct WantedInterfaces;
} // namespace presenters

namespace settings {
class Settings;
}

namespace ui {

class ChangeActions;
class DetailsPane;
class LinkActions;
class ListingPane;
class ScopeBar;
class ShortcutActions;

/// The main window. Shows at once and empty; the presenter starts after the first paint.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts
    {
        presenters::BrowsePresenter &browse;
        presenters::DetailsPresenter &details;
        presenters::ResultPresenter &results;
        /// Explains the listing's refusals; the window fills it.
        presenters::ExplanationPresenter &listingExplanation;
        settings::Settings &settings;
        /// For the ENI of this id in the region shown; nullptr when there is nothing to work with.
        std::function<std::unique_ptr<presenters::AssignPresenter>(const QString &interfaceId)> makeAssign;
        std::function<std::unique_ptr<presenters::UnassignPresenter>(const QString &interfaceId)> makeUnassign;
        presenters::AccountPresenter &account;
        AccountActions::Makers accountDialogs;
        presenters::NoticePresenter &notices;
        ExplainActions::Make makeExplain = {};
        /// Shows itself before it makes what it holds: the desktop makes room for it meanwhile.
        bool showsAtOnce = false;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setDensity(domain::Density density);
    /// Keeps place and arrangement for the next start; closing does so by itself.
    void saveState();
    /// As a link or a start of the program asks for: see LinkActions::show().
    void showInterfaces(const presenters::WantedInterfaces &wanted);
    /// Opens the window that explains errors.
    void explainError() { m_explain->open(); }

signals:
    /// The user wants this language: "en" or "zh_CN".
    void languageChosen(const QString &code);
    void themeChosen(domain::Theme theme);
    /// There is nobody to sign in as, and the user wants to look around.
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpCentre();
    void setUpActions();
    void setUpLanguages();
    void setUpThemes();
    void setUpAccount();
    void setUpTable();
    void connectPresenters();
    void restorePlace();
    void restoreState();
    void start();

    void onRegionChanged();
    void onSelectionChanged();
    void refresh();
    void refreshActions();
    void refreshLanguage();
    void refreshTheme();
    void setReason(QAction *action, bool enabled, const QString &purpose, const QString &reason);
    void followProgramLanguage();
    void retranslate();

    void copyRows();
    void copyIds();
    void copyAddresses();
    void showAbout();
    void openDialog(QDialog *dialog);
    void showDetails();
    QString selectedId() const;

    Parts m_parts;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ScopeBar *m_scope = nullptr;
    ListingPane *m_listing = nullptr;
    DetailsPane *m_details = nullptr;
    AccountActions *m_account = nullptr;
    ExplainActions *m_explain = nullptr;
    LinkActions *m_links = nullptr;
    GuideActions *m_guide = nullptr;
    ChangeActions *m_changes = nullptr;
    ShortcutActions *m_shortcuts = nullptr;
    QPointer<QWidget> m_dialog; ///< at most one is open, but for those of m_account and m_changes
    QString m_regionName;       ///< as the details were told
    bool m_started = false;
};

} // namespace ui
