// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/addressselectionmodel.h"
#include "app/presenters/changedialogtext.h"
#include "app/presenters/curetaker.h"
#include "app/presenters/freshfacts.h"
#include "app/presenters/planwatch.h"

namespace explain {
class Catalogue;
}

namespace presenters {

class ExplanationPresenter;

/// What the dialog "Unassign IPv6 Addresses" decides. Reads the facts again as soon as it is made. Deleting it at any
/// time changes nothing in the cloud: a change that was sent belongs to operations::Changes.
class UnassignPresenter : public QObject, private CuredForm
{
    Q_OBJECT

public:
    using Stage = PlanWatch::Stage;

    UnassignPresenter(const operations::RegionContext &context, store::RegionStore &store, operations::Changes &changes,
                      const explain::Catalogue &catalogue, const core::Clock &clock, const QString &interfaceId,
                      QObject *parent = nullptr);
    ~UnassignPresenter() override;

    /// How addresses are shown; what is sent and copied stays canonical.
    void setAddressFormat(domain::AddressFormat format);

    InterfaceHeading heading() const;
    /// None is checked at first. The view checks and unchecks in the model.
    AddressSelectionModel &addresses() { return m_addresses; }
    /// "2 of 6 selected", or that there is none.
    QString selectionText() const;
    /// What is lost, one sentence each; empty while nothing is checked.
    QStringList losses() const;

    std::vector<CheckLine> checks() const;
    QString factsAge() const;

    /// "Unassign 3 addresses", "Send Anyway".
    QString actionText() const override;
    bool canSubmit() const;
    /// Why the button is off; empty while it is on.
    QString blockReason() const;
    /// What should be known before pressing it: failed checks, the splitting into calls.
    QString notice() const;

    /// Whether there is a request to preview: something is selected.
    bool hasRequest() const;
    QString previewText() const;
    /// aliyun CLI, one line a call; empty while nothing would be sent.
    QString cliCommands() const;

    Stage stage() const { return m_watch.stage(); }
    bool isEditable() const { return isSettled() && !m_cures.isWorking(); }
    /// Tries again, waits, and changes the selection where the explanation offers it.
    CureTaker &cures() { return m_cures; }
    const CureTaker &cures() const { return m_cures; }
    QString stageText() const;
    std::vector<AddressLine> outcome() const;
    ExplanationPresenter &explanation() { return *m_explanation; }
    bool hasExplanation() const;

    /// Checks exactly these, as far as the interface has them.
    void select(const std::vector<domain::Ipv6Address> &addresses);
    /// Checks what was not done of @p plan, an unassign from this interface.
    void fillIn(const domain::Plan &plan) { select(addressesNotDone(plan)); }
    void readFactsAgain() { m_facts.read(); }
    void submit();

signals:
    void changed();
    /// The cloud accepted everything: the dialog closes, the result bar tells the rest.
    void accepted();

private:
    void takeFacts();
    void onFactsChanged();
    void onWatchChanged();
    domain::Plan plan() const;
    bool isSettled() const { return stage() == Stage::Idle || stage() == Stage::Refused; }
    QString formObstacle() const override;
    bool anyCheckFailed() const override;
    int wanted() const override;
    bool namesAddresses() const override { return true; }
    std::vector<domain::Ipv6Address> named() const override { return m_addresses.checked(); }
    void takeOut(const std::vector<domain::Ipv6Address> &addresses) override;
    std::vector<domain::Ipv6Address> askForAtMost(int number) override;
    void sendOneByOne() override;
    void sendNow() override;
    void onSelectionChanged();
    void lockWhileBusy();
    QString lostByOwner() const;
    bool instanceHasOtherIpv6() const;

    operations::RegionContext m_context;
    store::RegionStore &m_store;
    operations::Changes &m_changes;
    const explain::Catalogue &m_catalogue;
    domain::InterfaceKey m_key;
    FreshFacts m_facts;
    PlanWatch m_watch;
    AddressSelectionModel m_addresses;
    ExplanationPresenter *m_explanation;
    CureTaker m_cures;
    int m_mostPerCall = domain::maximumAddressesPerCall;
    bool m_isOwnSelecting = false; ///< the selection changes without the user
    domain::Facts m_known;         ///< of m_facts; kept while a change is on its way
    domain::AddressFormat m_addressFormat = domain::AddressFormat::Compressed;
};

} // namespace presenters
