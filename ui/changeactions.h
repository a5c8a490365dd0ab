// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

namespace domain {
struct Plan;
}

namespace explain {
enum class Offer;
}

namespace presenters {
class AssignPresenter;
class BrowsePresenter;
class ExplanationPresenter;
class ResultPresenter;
class UnassignPresenter;
} // namespace presenters

namespace settings {
class Settings;
}

namespace ui {

class AccountActions;
class LinkActions;

/// Opens the dialogs that change an interface, and does in the window what explanations offer: shows an interface in
/// the table, opens the console, copies a policy, lists again.
class ChangeActions : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts
    {
        presenters::BrowsePresenter &browse;
        presenters::ResultPresenter &results;
        presenters::ExplanationPresenter &listing;
        settings::Settings &settings;
        AccountActions &account;
        LinkActions &links;
        /// For the ENI of this id in the region shown; nullptr when there is nothing to work with.
        std::function<std::unique_ptr<presenters::AssignPresenter>(const QString &interfaceId)> makeAssign;
        std::function<std::unique_ptr<presenters::UnassignPresenter>(const QString &interfaceId)> makeUnassign;
    };

    /// @p window is the owner and the dialogs' parent.
    ChangeActions(const Parts &parts, QWidget *window);
    ~ChangeActions() override;

    /// @p again: what was not done of it fills the form, at most @p atMost addresses where that is not 0.
    void assign(const QString &interfaceId, const domain::Plan *again = nullptr, int atMost = 0);
    void unassign(const QString &interfaceId, const domain::Plan *again = nullptr);

private:
    void follow(presenters::ExplanationPresenter &explanation);
    void take(explain::Offer offer, presenters::ExplanationPresenter &explanation);
    void takeOfListing(explain::Offer offer);
    void takeOfResult(explain::Offer offer);
    void refreshResultOffers();
    void showInterface(const QString &id, presenters::ExplanationPresenter &explanation);
    void open(QDialog *dialog);

    Parts m_parts;
    QWidget *m_window;
    QPointer<QDialog> m_dialog; ///< at most one
};

} // namespace ui
