// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv6address.h"
#include "app/domain/preferences.h"
#include "app/explain/offer.h"
#include "app/presenters/readywait.h"

#include <optional>
#include <vector>

namespace presenters {

class ExplanationPresenter;
class PlanWatch;

/// A form that sends a change, as its cures see it.
class CuredForm
{
public:
    virtual ~CuredForm() = default;

    /// Why nothing can be sent as the form is now; empty when it can.
    virtual QString formObstacle() const = 0;
    virtual bool anyCheckFailed() const = 0;
    /// Addresses are named, not counted.
    virtual bool namesAddresses() const = 0;
    /// Those that are named now.
    virtual std::vector<domain::Ipv6Address> named() const = 0;
    /// How many addresses are asked for.
    virtual int wanted() const = 0;
    /// What the button says that sends.
    virtual QString actionText() const = 0;
    /// These are asked for no more; the others stay as they are.
    virtual void takeOut(const std::vector<domain::Ipv6Address> &addresses) = 0;
    /// No more than so many are asked for, the first ones where they are named; tells which were taken out.
    virtual std::vector<domain::Ipv6Address> askForAtMost(int number) = 0;
    /// A call for each address from now on, until the form is filled in anew.
    virtual void sendOneByOne() = 0;
    /// One plan. @pre formObstacle() is empty
    virtual void sendNow() = 0;
};

/// Does what an explanation offers in a dialog that changes an interface: tries again after reading again, waits until
/// the interface is ready, changes the form. Whatever is sent goes the form's one way, once; nothing is sent that the
/// form would not send, and no failed check is passed over. Deleting it ends whatever it was about to do.
class CureTaker : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        FreshFacts &facts;
        PlanWatch &watch;
        ExplanationPresenter &explanation;
        const operations::Changes &changes;
        const core::Clock &clock;
    };

    /// @p form and all of @p tools must outlive this object.
    CureTaker(CuredForm &form, const Tools &tools, const domain::InterfaceKey &key, QObject *parent = nullptr);

    /// True until it has sent or given up: the form takes no input.
    bool isWorking() const { return m_isReading || m_wait.isWaiting(); }
    /// What it is doing, or what came of it; empty when there is nothing to say.
    QString text() const;
    /// Gives up: nothing is sent.
    void stop();
    /// The form says so after it took the facts.
    void onFactsChanged();
    /// The form says so when the watch's stage, or what is asked for, is another.
    void refreshOffers();
    /// The user fills in the form: what was said of it is over.
    void forget();
    void setAddressFormat(domain::AddressFormat format) { m_addressFormat = format; }

signals:
    void changed();
    /// The user is to type or to choose other addresses now.
    void addressesWanted();

private:
    enum class Said { Nothing, Stopped, TimedOut, Gone, Never, Unreadable, Obstacle, CheckFailed, OtherNumber, Ready };

    void take(explain::Offer offer);
    void begin();
    void readAndSend();
    void sendIfAllowed();
    void onWaitEnded(ReadyWait::End end);
    void chooseAnother();
    void lowerNumber();
    void say(Said said);
    QString takenOutText() const;
    bool hasCallOfSeveral() const;
    void rememberRefused();
    bool namesRefused() const;

    CuredForm &m_form;
    Tools m_tools;
    ReadyWait m_wait;
    bool m_isReading = false;
    QDateTime m_readingSince;
    int m_wanted = 0; ///< when it began
    Said m_said = Said::Nothing;
    std::vector<domain::Ipv6Address> m_takenOut;
    QString m_refusedPlan; ///< of m_refused
    std::vector<domain::Ipv6Address> m_refused;
    domain::AddressFormat m_addressFormat = domain::AddressFormat::Compressed;
};

/// Which addresses of the first failed step of @p plan its refusal is about: those that the server names, else those
/// that another interface of @p facts holds or that lie outside the vSwitch's CIDR, else all that were not done.
std::vector<domain::Ipv6Address> refusedAddresses(const domain::Plan &plan, const domain::Facts &facts);
/// Those of @p plan that were not done.
std::vector<domain::Ipv6Address> addressesNotDone(const domain::Plan &plan);

} // namespace presenters
