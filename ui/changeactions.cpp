// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changeactions.h"

#include "app/presenters/browsepresenter.h"
#include "app/presenters/consolelink.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/resultpresenter.h"
#include "ui/accountactions.h"
#include "ui/assigndialog.h"
#include "ui/linkactions.h"
#include "ui/makedialog.h"
#include "ui/unassigndialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>

namespace ui {

using explain::Offer;
using presenters::ExplanationPresenter;

ChangeActions::ChangeActions(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    follow(m_parts.listing);
    follow(m_parts.results.explanation());
    connect(&m_parts.listing, &ExplanationPresenter::offerTaken, this, &ChangeActions::takeOfListing);
    connect(&m_parts.results.explanation(), &ExplanationPresenter::offerTaken, this, &ChangeActions::takeOfResult);
    connect(&m_parts.results, &presenters::ResultPresenter::changed, this, &ChangeActions::refreshResultOffers);
    connect(&m_parts.browse, &presenters::BrowsePresenter::regionChanged, this, &ChangeActions::refreshResultOffers);
    connect(&m_parts.browse.model(), &models::InterfacesModel::settled, this, &ChangeActions::refreshResultOffers);
}

ChangeActions::~ChangeActions()
{
    delete m_dialog;
}

void ChangeActions::assign(const QString &interfaceId, const domain::Plan *again, int atMost)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    auto presenter = m_parts.makeAssign(interfaceId);
    if (!presenter)
        return;
    if (again)
        presenter->fillIn(*again, atMost);
    follow(presenter->explanation());
    m_parts.account.follow(presenter->explanation());
    open(makeDialog<AssignDialog>(std::move(presenter), m_parts.settings, m_window));
}

void ChangeActions::unassign(const QString &interfaceId, const domain::Plan *again)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    auto presenter = m_parts.makeUnassign(interfaceId);
    if (!presenter)
        return;
    if (again)
        presenter->fillIn(*again);
    follow(presenter->explanation());
    m_parts.account.follow(presenter->explanation());
    open(makeDialog<UnassignDialog>(std::move(presenter), m_parts.settings, m_window));
}

void ChangeActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_dialog = dialog;
}

void ChangeActions::follow(ExplanationPresenter &explanation)
{
    explanation.letOffers(this, {Offer::ShowHolder, Offer::OpenVSwitch, Offer::CopyPolicy});
    connect(&explanation, &ExplanationPresenter::offerTaken, this,
            [this, &explanation](Offer offer) { take(offer, explanation); });
}

void ChangeActions::take(Offer offer, ExplanationPresenter &explanation)
{
    const QString subject = explanation.offered(offer).value_or(explain::OfferedCure()).subject;
    switch (offer) {
    case Offer::ShowHolder:
        showInterface(subject, explanation);
        break;
    case Offer::OpenVSwitch: {
        const QUrl page = presenters::vSwitchPage(explanation.situation().regionId, subject);
        if (page.isEmpty())
            break;
        QGuiApplication::clipboard()->setText(page.toString());
        const bool isOpen = QDesktopServices::openUrl(page);
        explanation.setNote(isOpen ? ExplanationPresenter::Note::LinkOpened : ExplanationPresenter::Note::LinkCopied,
                            page.toString());
        break;
    }
    case Offer::CopyPolicy:
        QGuiApplication::clipboard()->setText(explanation.policyText());
        break;
    default: // others take it
        break;
    }
}

void ChangeActions::showInterface(const QString &id, ExplanationPresenter &explanation)
{
    const bool isListed = m_parts.browse.hasRegion() && m_parts.browse.regionStore().interfaces.findRow(id);
    if (!isListed)
        return explanation.setNote(ExplanationPresenter::Note::NotListed, id);
    if (m_dialog)
        m_dialog->reject();
    m_parts.links.showNow({.ids = {id}});
    m_parts.browse.readInterface(id); // the row may be older than the evidence
}

void ChangeActions::takeOfListing(Offer offer)
{
    if (offer == Offer::TryAgain || offer == Offer::AdoptServerTime)
        m_parts.browse.refresh();
}

/// A refused change is tried again in its dialog, where it is of the region that is shown.
void ChangeActions::refreshResultOffers()
{
    const domain::Plan *plan = m_parts.results.planOfDetails();
    std::vector<Offer> offers;
    if (plan && plan->isSettled() && m_parts.browse.hasRegion()) {
        const domain::InterfaceKey &key = plan->steps.front().interface;
        const bool isShown = key.account == m_parts.browse.account() && key.region == m_parts.browse.context().regionId;
        if (isShown && m_parts.browse.regionStore().interfaces.findRow(key.id))
            offers = {Offer::TryAgain, Offer::LowerNumber};
    }
    m_parts.results.explanation().letOffers(&m_parts.results, offers, ExplanationPresenter::Effect::OpensDialog);
}

void ChangeActions::takeOfResult(Offer offer)
{
    const domain::Plan *plan = m_parts.results.planOfDetails();
    if (!plan || (offer != Offer::TryAgain && offer != Offer::LowerNumber))
        return;
    const domain::Step &step = plan->steps.front();
    const auto cure = m_parts.results.explanation().offered(offer);
    if (step.kind == domain::StepKind::Unassign)
        unassign(step.interface.id, plan);
    else
        assign(step.interface.id, plan, cure ? cure->subject.toInt() : 0);
}

} // namespace ui
