// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/curetaker.h"

#include "app/presenters/errortext.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/freshfacts.h"
#include "app/presenters/planwatch.h"
#include "app/presenters/stepaddresses.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

using domain::Ipv6Address;
using explain::Offer;

namespace {

constexpr qsizetype listedAddresses = 3;

std::vector<Ipv6Address> addressesOf(const domain::Plan &plan, bool done)
{
    std::vector<Ipv6Address> addresses;
    for (const domain::Step &step : plan.steps) {
        const std::vector<Ipv6Address> some = presenters::addressesOf(step, done);
        addresses.insert(addresses.end(), some.begin(), some.end());
    }
    return addresses;
}

/// Those of @p asked that stand in a server's sentence, in whatever spelling.
std::vector<Ipv6Address> namedIn(const QString &sentence, const std::vector<Ipv6Address> &asked)
{
    static const QRegularExpression shape(u"[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+"_s);
    std::vector<Ipv6Address> named;
    for (auto it = shape.globalMatch(sentence); it.hasNext();) {
        QString word = it.next().captured();
        while (word.endsWith(u'.') || (word.endsWith(u':') && !word.endsWith(u"::"_s)))
            word.chop(1);
        const std::optional<Ipv6Address> address = Ipv6Address::parse(word);
        if (address && contains(asked, *address) && !contains(named, *address))
            named.push_back(*address);
    }
    return named;
}

} // namespace

std::vector<Ipv6Address> addressesNotDone(const domain::Plan &plan)
{
    return addressesOf(plan, false);
}

std::vector<Ipv6Address> refusedAddresses(const domain::Plan &plan, const domain::Facts &facts)
{
    const auto step = std::find_if(plan.steps.begin(), plan.steps.end(),
                                   [](const domain::Step &candidate) { return candidate.error.has_value(); });
    if (step == plan.steps.end())
        return {};
    const std::vector<Ipv6Address> asked = addressesOf(*step, false);
    std::vector<Ipv6Address> refused = namedIn(step->error->detail, asked);
    if (!refused.empty() || step->kind == domain::StepKind::Unassign)
        return refused.empty() ? asked : refused;
    for (const Ipv6Address &address : asked) {
        const bool held =
            std::any_of(facts.holders.begin(), facts.holders.end(),
                        [&address](const domain::AddressHolder &holder) { return holder.address == address; });
        const bool outside = facts.vSwitch && facts.vSwitch->ipv6Cidr && !facts.vSwitch->ipv6Cidr->contains(address);
        if (held || outside)
            refused.push_back(address);
    }
    return refused.empty() ? asked : refused;
}

CureTaker::CureTaker(CuredForm &form, const Tools &tools, const domain::InterfaceKey &key, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_tools(tools)
    , m_wait(tools.facts, tools.changes, tools.clock, key)
{
    connect(&m_tools.explanation, &ExplanationPresenter::offerTaken, this, &CureTaker::take);
    connect(&m_wait, &ReadyWait::changed, this, &CureTaker::changed);
    connect(&m_wait, &ReadyWait::ended, this, &CureTaker::onWaitEnded);
}

void CureTaker::refreshOffers()
{
    const bool canTake = m_tools.watch.stage() == PlanWatch::Stage::Refused && !isWorking();
    rememberRefused();
    std::vector<Offer> offers;
    if (canTake)
        offers = {Offer::TryAgain, Offer::WaitAndTryAgain, Offer::AdoptServerTime, Offer::LowerNumber};
    if (canTake && m_form.namesAddresses() && namesRefused())
        offers.push_back(Offer::ChooseAnother);
    if (canTake && m_form.namesAddresses() && hasCallOfSeveral())
        offers.push_back(Offer::SendOneByOne);
    m_tools.explanation.letOffers(this, offers);
}

/// By the facts of the moment of the refusal: later ones are about other addresses.
void CureTaker::rememberRefused()
{
    if (m_tools.watch.stage() != PlanWatch::Stage::Refused || m_refusedPlan == m_tools.watch.planId())
        return;
    m_refusedPlan = m_tools.watch.planId();
    m_refused = refusedAddresses(*m_tools.watch.plan(), m_tools.facts.facts());
}

bool CureTaker::namesRefused() const
{
    const std::vector<Ipv6Address> named = m_form.named();
    return std::any_of(m_refused.begin(), m_refused.end(),
                       [&named](const Ipv6Address &address) { return contains(named, address); });
}

/// Whether a call that was not done asked for several addresses.
bool CureTaker::hasCallOfSeveral() const
{
    const domain::Plan *plan = m_tools.watch.plan();
    return plan && std::any_of(plan->steps.begin(), plan->steps.end(), [](const domain::Step &step) {
               return addressesOf(step, false).size() > 1;
           });
}

void CureTaker::take(Offer offer)
{
    if (isWorking() || m_tools.watch.stage() != PlanWatch::Stage::Refused)
        return;
    switch (offer) {
    case Offer::TryAgain:
    case Offer::AdoptServerTime: // by the window, before the reading is answered
        begin();
        readAndSend();
        break;
    case Offer::SendOneByOne:
        begin();
        m_form.sendOneByOne();
        readAndSend();
        break;
    case Offer::WaitAndTryAgain:
        begin();
        m_wait.start();
        refreshOffers();
        break;
    case Offer::ChooseAnother:
        chooseAnother();
        break;
    case Offer::LowerNumber:
        lowerNumber();
        break;
    case Offer::EnterKeys:
    case Offer::SignInAgain:
    case Offer::EditProfile:
    case Offer::EditPreferences:
    case Offer::ShowHolder:
    case Offer::OpenVSwitch:
    case Offer::CopyPolicy:
        break; // others take it
    }
}

/// What was done already is not asked for again.
void CureTaker::begin()
{
    forget();
    if (m_form.namesAddresses())
        m_form.takeOut(addressesOf(*m_tools.watch.plan(), true));
    m_wanted = m_form.wanted();
}

void CureTaker::readAndSend()
{
    m_isReading = true;
    m_readingSince = m_tools.clock.now();
    refreshOffers();
    m_tools.facts.read();
    emit changed();
}

void CureTaker::onFactsChanged()
{
    m_wait.onFactsChanged();
    if (!m_isReading || m_tools.facts.isReading())
        return;
    // The computer may have slept: the user does not look at what was begun hours ago.
    if (m_readingSince.msecsTo(m_tools.clock.now()) > std::chrono::milliseconds(ReadyWait::limit).count())
        return stop();
    sendIfAllowed();
}

void CureTaker::onWaitEnded(ReadyWait::End end)
{
    switch (end) {
    case ReadyWait::End::Ready:
        return sendIfAllowed();
    case ReadyWait::End::TimedOut:
        return say(Said::TimedOut);
    case ReadyWait::End::Gone:
        return say(Said::Gone);
    case ReadyWait::End::Never:
        return say(Said::Never);
    }
}

void CureTaker::sendIfAllowed()
{
    m_isReading = false;
    if (m_tools.watch.stage() != PlanWatch::Stage::Refused) // the change goes on, or another one was sent
        return say(Said::Nothing);
    if (!m_tools.facts.facts().interface)
        return say(Said::Gone);
    if (m_tools.facts.readError())
        return say(Said::Unreadable);
    if (!m_form.formObstacle().isEmpty())
        return say(Said::Obstacle);
    if (m_form.anyCheckFailed())
        return say(Said::CheckFailed);
    // Addresses that are gone need not be unassigned; another number is another wish.
    if (!m_form.namesAddresses() && m_form.wanted() != m_wanted)
        return say(Said::OtherNumber);
    m_form.sendNow();
    say(Said::Nothing);
}

void CureTaker::stop()
{
    if (!isWorking())
        return;
    m_isReading = false;
    m_wait.stop();
    say(Said::Stopped);
}

void CureTaker::forget()
{
    if (m_said == Said::Nothing && m_takenOut.empty())
        return;
    m_takenOut.clear();
    say(Said::Nothing);
}

void CureTaker::say(Said said)
{
    m_said = said;
    refreshOffers();
    emit changed();
}

void CureTaker::chooseAnother()
{
    m_form.takeOut(m_refused);
    m_takenOut = m_refused;
    say(Said::Nothing);
    emit addressesWanted();
}

void CureTaker::lowerNumber()
{
    const auto cure = m_tools.explanation.offered(Offer::LowerNumber);
    const int room = cure ? cure->subject.toInt() : 0;
    if (room < 1)
        return;
    m_takenOut = m_form.askForAtMost(room);
    say(Said::Ready);
}

QString CureTaker::takenOutText() const
{
    return tr("Taken out of the list: %1.").arg(PlanText::addressList(m_takenOut, listedAddresses, m_addressFormat));
}

QString CureTaker::text() const
{
    if (m_wait.isWaiting()) {
        const QString since = QLocale().toString(m_wait.since().toLocalTime().time(), u"HH:mm:ss"_s);
        //: %1 is a sentence without its full stop, %2 a time of day
        return tr("%1. Waiting since %2, for at most 5 minutes; then it is sent once.").arg(m_wait.awaited(), since);
    }
    if (m_isReading)
        return tr("Reading again; then it is sent once, if nothing speaks against it.");
    switch (m_said) {
    case Said::Nothing:
        return m_takenOut.empty() ? QString() : takenOutText();
    case Said::Stopped:
        return tr("Stopped. Nothing was sent.");
    case Said::TimedOut:
        //: %1 is a sentence without its full stop
        return tr("5 minutes have passed, and nothing was sent. %1.").arg(m_wait.awaited());
    case Said::Gone:
        return tr("Nothing was sent: the interface is no longer there.");
    case Said::Never:
        //: %1 is a sentence without its full stop
        return tr("Nothing was sent. %1, and that does not pass by itself.").arg(m_wait.awaited());
    case Said::Unreadable:
        //: %1 is a sentence
        return tr("Nothing was sent, since the interface could not be read again. %1")
            .arg(m_tools.facts.readError() ? errorSentence(*m_tools.facts.readError()) : QString());
    case Said::Obstacle:
        //: %1 is a sentence
        return tr("Nothing was sent. %1").arg(m_form.formObstacle());
    case Said::CheckFailed:
        return tr("Nothing was sent: a check fails now.");
    case Said::OtherNumber:
        return tr("Nothing was sent: after reading again, the form asks for another number. Look at it, then press "
                  "“%1”.")
            .arg(m_form.actionText());
    case Said::Ready: {
        const QString press = tr("%n address(es) are asked for now. Press “%1” to send.", nullptr, m_form.wanted())
                                  .arg(m_form.actionText());
        return m_takenOut.empty() ? press : takenOutText() + u' ' + press;
    }
    }
    return {};
}

} // namespace presenters
