// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/addresslist.h"
#include "app/presenters/changedialogtext.h"
#include "app/presenters/curetaker.h"
#include "app/presenters/entrytext.h"
#include "app/presenters/freshfacts.h"
#include "app/presenters/planwatch.h"

namespace explain {
class Catalogue;
}

namespace presenters {

class ExplanationPresenter;

/// What the dialog "Assign IPv6 Addresses" decides. Reads the facts again as soon as it is made. Deleting it at any
/// time changes nothing in the cloud: a change that was sent belongs to operations::Changes.
class AssignPresenter : public QObject, private CuredForm
{
    Q_OBJECT

public:
    enum class Way { Count, Addresses };
    using Stage = PlanWatch::Stage;

    /// What the spin box allows while the interface's limit is not known.
    static constexpr int maximumCountWhenUnknown = 100;

    AssignPresenter(const operations::RegionContext &context, store::RegionStore &store, operations::Changes &changes,
                    const explain::Catalogue &catalogue, const core::Clock &clock, const QString &interfaceId,
                    QObject *parent = nullptr);
    ~AssignPresenter() override;

    /// How addresses are shown; what is sent and copied stays canonical.
    void setAddressFormat(domain::AddressFormat format);

    InterfaceHeading heading() const;

    Way way() const { return m_way; }
    int count() const { return m_count; }
    int maximumCount() const;
    /// "of 3 left", or that the limit is not known.
    QString roomText() const;
    QString addressText() const { return m_addressText; }
    /// One a line of the text.
    std::vector<LineVerdict> verdicts() const;

    std::vector<CheckLine> checks() const;
    QString factsAge() const;

    /// What the button does: "Assign 2 addresses", "Send Anyway".
    QString actionText() const override;
    bool canSubmit() const;
    /// Why the button is off; empty while it is on.
    QString blockReason() const;
    /// What should be known before pressing it: failed checks, the splitting into calls.
    QString notice() const;

    /// Whether there is a request to preview: what was typed can be sent.
    bool hasRequest() const;
    QString previewText() const;
    /// aliyun CLI, one line a call; empty while nothing would be sent.
    QString cliCommands() const;

    Stage stage() const { return m_watch.stage(); }
    /// The form takes no input while a call is on its way or its outcome is open, or a cure is at work.
    bool isEditable() const { return isSettled() && !m_cures.isWorking(); }
    /// Tries again, waits, and fills in the form where the explanation offers it.
    CureTaker &cures() { return m_cures; }
    const CureTaker &cures() const { return m_cures; }
    /// Progress, or what became of it; empty while nothing was asked for.
    QString stageText() const;
    /// Each address with its state once something was asked for; empty where one sentence says it all.
    std::vector<AddressLine> outcome() const;
    /// Explains the refusal while stage() is Refused and there is an error.
    ExplanationPresenter &explanation() { return *m_explanation; }
    bool hasExplanation() const;

    void setWay(Way way);
    /// Chooses Way::Count, too.
    void setCount(int count);
    /// Chooses Way::Addresses, too.
    void setAddressText(const QString &text);
    /// Fills in what was not done of @p plan, an assign for this interface; @p atMost so many, where it is not 0.
    void fillIn(const domain::Plan &plan, int atMost = 0);
    void readFactsAgain() { m_facts.read(); }
    /// Sends, if it may.
    void submit();

signals:
    void changed();
    /// The cloud accepted everything: the dialog closes, the result bar tells the rest.
    void accepted();

private:
    void onFilledIn();
    void judgeAddresses();
    void takeFacts();
    void onFactsChanged();
    void onWatchChanged();
    domain::Plan plan() const;
    std::vector<domain::Ipv6Address> goodAddresses() const;
    std::optional<domain::Ipv6Prefix> cidr() const;
    std::optional<int> left() const;
    std::vector<domain::Check> judged() const;
    bool isSettled() const { return stage() == Stage::Idle || stage() == Stage::Refused; }
    QString formObstacle() const override;
    int wanted() const override;
    bool anyCheckFailed() const override;
    bool namesAddresses() const override { return m_way == Way::Addresses; }
    std::vector<domain::Ipv6Address> named() const override { return goodAddresses(); }
    void takeOut(const std::vector<domain::Ipv6Address> &addresses) override;
    std::vector<domain::Ipv6Address> askForAtMost(int number) override;
    void sendOneByOne() override;
    void sendNow() override;
    QString addressBlockReason() const;

    operations::RegionContext m_context;
    operations::Changes &m_changes;
    const explain::Catalogue &m_catalogue;
    domain::InterfaceKey m_key;
    FreshFacts m_facts;
    PlanWatch m_watch;
    ExplanationPresenter *m_explanation;
    CureTaker m_cures;
    domain::Facts m_known; ///< of m_facts; kept while a change is on its way
    Way m_way = Way::Count;
    int m_count = 1;
    QString m_addressText;
    int m_mostPerCall = domain::maximumAddressesPerCall; ///< of named addresses
    std::vector<domain::AddressEntry> m_entries;
    domain::AddressFormat m_addressFormat = domain::AddressFormat::Compressed;
};

} // namespace presenters
