// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"
#include "app/operations/changes.h"
#include "app/presenters/plantext.h"

namespace explain {
class Catalogue;
}

namespace presenters {

class ExplanationPresenter;

/// One message of the result bar, in words.
struct ResultEntry
{
    enum class Tone { Running, Good, Waiting, Bad, Unknown, Info };
    QString id; ///< plan id, or the entry's own
    Tone tone = Tone::Info;
    QString sentence; ///< long address lists shortened
    QString whole;    ///< the same with every address
    std::vector<AddressLine> lines;
    bool canReadAgain = false;
    bool hasDetails = false;
    bool canDismiss = true;
    friend bool operator==(const ResultEntry &, const ResultEntry &) = default;
};

/// What the result bar says: one entry a plan, newest first, with the truth about each address; what was found after a
/// crash; and why the journal cannot be used.
class ResultPresenter : public QObject
{
    Q_OBJECT

public:
    ResultPresenter(operations::Changes &changes, const explain::Catalogue &catalogue, QObject *parent = nullptr);
    ~ResultPresenter() override;

    /// Where explanations find what is known of an interface; without it they know what the plan says.
    void setStore(store::Store *store) { m_store = store; }
    /// Where explanations find with which key and which API a plan was sent; it may tell nothing.
    void setContextFor(operations::Changes::ContextFor contextFor) { m_contextFor = std::move(contextFor); }
    /// Entries of other accounts name their profile.
    void setAccountShown(const QString &account);

    /// How entries() shows addresses from now on.
    void setAddressFormat(domain::AddressFormat format);

    /// Made anew in the language of the moment.
    std::vector<ResultEntry> entries() const;
    /// The entry of one plan, dismissed or not; without an id where the plan is unknown.
    ResultEntry entryOfPlan(const QString &planId) const;
    /// Sentence, canonical addresses with their states, codes and request ids, as plain text for the clipboard.
    QString copyText(const QString &id) const;
    /// The explanation of the entry chosen by showDetails().
    ExplanationPresenter &explanation() { return *m_explanation; }
    /// Whose details are shown; empty: none.
    QString detailsOf() const { return m_detailsOf; }
    /// The plan whose details are shown, as it stood last; nullptr where there is none.
    const domain::Plan *planOfDetails() const;

    void showDetails(const QString &id);
    void hideDetails();
    /// Brings an entry that was dismissed back and asks for it to be seen, with its details where there are any.
    void reveal(const QString &id);
    void readAgain(const QString &id);
    /// The entry goes; the change itself goes on. A later change of its plan's state brings it back only when the
    /// outcome was open.
    void dismiss(const QString &id);
    /// How many entries dismissSettled() would take away: those of which nothing is under way and nothing is unknown.
    int settledCount() const;
    void dismissSettled();

signals:
    void changed();
    /// The entry is to be seen.
    void revealed(const QString &id);

private:
    struct Item
    {
        enum class Kind { Plan, Recovery, Journal };
        Kind kind = Kind::Plan;
        QString id;
        domain::Plan plan;  ///< Plan: as it stood last
        bool ended = false; ///< Plan: the engine does nothing more of itself
        bool dismissed = false;
        QStringList planIds; ///< Recovery
        core::Error error;   ///< Journal
        QDateTime failedAt;  ///< when the error came; invalid where that was in an earlier run
    };

    Item *find(const QString &id);
    const Item *find(const QString &id) const;
    void onPlanChanged(const QString &planId);
    void onPlanEnded(const QString &planId);
    void onRecovered(const QString &account, const QStringList &planIds);
    void onJournalFailed(const core::Error &error);
    void onJournalWorks();
    enum class Engine { Works, Ended, TookUp };
    void takePlan(const QString &planId, Engine engine);
    void trim();
    bool isSettledEntry(const Item &item) const;
    ResultEntry entryOf(const Item &item, domain::AddressFormat format) const;
    QString withProfile(const QString &sentence, const domain::Plan &plan) const;
    const core::Error *errorOfItem(const Item &item) const;
    explain::Situation situationOf(const Item &item) const;

    operations::Changes &m_changes;
    store::Store *m_store = nullptr;
    operations::Changes::ContextFor m_contextFor;
    ExplanationPresenter *m_explanation;
    std::vector<Item> m_items; ///< newest first
    QString m_accountShown;
    QString m_detailsOf;
    domain::AddressFormat m_addressFormat = domain::AddressFormat::Compressed;
    int m_recoveries = 0;
};

} // namespace presenters
