// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// Journey: what goes wrong meanwhile, and how it is put right.
#include "tests/campaign/faultmenu.h"
#include "tests/campaign/journey.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace campaign {

bool Journey::goWrong(const Deed &deed)
{
    const QString what = deed.rule.value(u"do").toString();
    if (deed.kind == Deed::Kind::LineFault) {
        m_line->arm(deed.rule.value(u"name").toString(), what, deed.rule.value(u"action").toString());
        return true;
    }
    if (deed.kind == Deed::Kind::Race) {
        const auto isFree = [this] {
            return !changes().isBusy({m_account, m_lastRegion, m_lastInterface});
        };
        if (deed.sameAgain)
            waitFor(isFree, patienceMs);
        const bool done = race(what, deed.which);
        if (done && what != u"token expires") // which is counted where a request meets it
            ++m_outcome.faults[deed.rule.value(u"name").toString()];
        return done;
    }
    const QString complaint = m_desk->cloud().addFaults(QJsonDocument(deed.rule).toJson(QJsonDocument::Compact));
    if (!complaint.isEmpty())
        find(u"the simulator does not know this fault: "_s + complaint);
    return true;
}

/// Somebody else does something, mostly to the interface that was changed last.
bool Journey::race(const QString &deed, quint32 which)
{
    tests::SimulatorProcess &cloud = m_desk->cloud();
    if (deed == u"token expires") {
        cloud.changeAccount({{u"token"_s, u"Expired"_s}});
        return m_script.hasSecurityToken;
    }
    Deed change;
    change.which = which;
    const QString id = m_lastInterface.isEmpty() || which % 5 == 0 ? interfaceFor(change) : m_lastInterface;
    const QString region = id == m_lastInterface ? m_lastRegion : browse().regionId();
    const QJsonObject state = id.isEmpty() ? QJsonObject() : cloud.interfaceState(region, id);
    if (state.isEmpty() || state.value(u"deleted").toBool())
        return false;
    QJsonObject wish{{u"region"_s, region}, {u"id"_s, id}};
    if (deed == u"address taken") {
        const QStringList addresses = cloud.addresses(region, id);
        if (addresses.isEmpty())
            return false;
        const QString address = addresses[static_cast<qsizetype>(which % static_cast<quint32>(addresses.size()))];
        wish = {{u"region"_s, region}, {u"take"_s, address}};
        if (const auto taken = domain::Ipv6Address::parse(address))
            m_takenAway.insert(*taken);
        return cloud.changeInterface(wish).isEmpty();
    }
    if (deed == u"address given")
        return giveAddress(region, id);
    if (deed == u"interface deleted") {
        wish.insert(u"delete"_s, true);
        return cloud.changeInterface(wish).isEmpty();
    }
    if (!m_restore.contains(id))
        m_restore.insert(id, {{u"region"_s, region},
                              {u"id"_s, id},
                              {u"status"_s, state.value(u"status")},
                              {u"instanceStatus"_s, state.value(u"instanceStatus")}});
    if (deed == u"instance stopping")
        wish.insert(u"instanceStatus"_s, u"Stopping"_s);
    else
        wish.insert(u"status"_s, deed == u"unknown state" ? u"Quarantined"_s : u"Detaching"_s);
    return cloud.changeInterface(wish).isEmpty();
}

/// Somebody else assigns an address. Not while a change of ours is under way there: nobody could tell them apart.
bool Journey::giveAddress(const QString &region, const QString &id)
{
    const domain::Facts facts = browse().hasRegion() ? browse().regionStore().factsOf(id) : domain::Facts();
    if (!facts.vSwitch || !facts.vSwitch->ipv6Cidr || changes().isBusy({m_account, region, id}))
        return false;
    const auto low = 0x5'0000'0000U + static_cast<quint64>(++m_named);
    const domain::Ipv6Address address{facts.vSwitch->ipv6Cidr->address.high, low};
    const QJsonObject wish{{u"region"_s, region}, {u"take"_s, address.toString()}, {u"holder"_s, id}};
    return m_desk->cloud().changeInterface(wish).isEmpty();
}

/// Everything works again from here on; what is hanging ends with the program's own patience.
void Journey::lift()
{
    m_desk->cloud().clearFaults();
    m_desk->cloud().changeAccount({});
    m_line->lift();
    for (const QJsonObject &before : std::as_const(m_restore))
        m_desk->cloud().changeInterface(before);
    note(u"the faults are lifted"_s);
}

} // namespace campaign
