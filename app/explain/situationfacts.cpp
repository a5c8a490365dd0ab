// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/situationfacts.h"

#include "app/core/log.h"
#include "app/explain/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

/// More of a list than these are counted only.
constexpr qsizetype mostListed = 4;

/// The time of day on this computer's clock, with the date when it is not today's.
QString readAtText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toString(local.date() == QDate::currentDate() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

/// A list with commas in words: "a, b and c", "a, b, c, d and 6 more".
void addList(Facts &facts, const QString &name, const QString &list, Language language)
{
    QStringList items;
    for (const QString &item : list.split(u',', Qt::SkipEmptyParts))
        items.append(plainLine(core::redacted(item), 60));
    if (items.isEmpty())
        return;
    const bool chinese = language == Language::Chinese;
    const qsizetype more = items.size() - mostListed;
    QString text = items.mid(0, mostListed).join(chinese ? u"、"_s : u", "_s);
    if (more > 0)
        text += chinese ? u" 等 %1 个"_s.arg(items.size()) : u" and %1 more"_s.arg(more);
    else if (items.size() > 1 && !chinese)
        text = items.mid(0, items.size() - 1).join(u", "_s) + u" and "_s + items.last();
    facts.insert(name, text);
    if (items.size() > 1)
        facts.insert(name + u"Many"_s, u"1"_s);
}

/// What stands more than once in a list with commas.
QString repeatedIn(const QString &list)
{
    QStringList seen;
    QStringList repeated;
    for (const QString &item : list.split(u',', Qt::SkipEmptyParts)) {
        if (seen.contains(item) && !repeated.contains(item))
            repeated.append(item);
        seen.append(item);
    }
    return repeated.join(u',');
}

/// An id to be told beside a name; none where the id stands for the name, or the server named another.
void addIdBeside(Facts &facts, const QString &object, const QString &shown)
{
    const QString id = facts.value(object + u"Id"_s);
    if (!shown.isEmpty() && shown != id && shown == facts.value(object))
        facts.insert(object + u"IdBeside"_s, id);
}

} // namespace

void addSituation(Facts &facts, const Situation &situation)
{
    facts.insert(u"interfaceName"_s, situation.interfaceName);
    facts.insert(u"interfaceId"_s, situation.interfaceId);
    facts.insert(u"interfaceStatus"_s, situation.interfaceStatus);
    facts.insert(u"instance"_s, situation.instanceName);
    facts.insert(u"instanceStatus"_s, situation.instanceStatus);
    facts.insert(u"type"_s, situation.instanceType);
    facts.insert(u"vswitch"_s, situation.vSwitchName.isEmpty() ? situation.vSwitchId : situation.vSwitchName);
    facts.insert(u"vswitchId"_s, situation.vSwitchId);
    facts.insert(u"vswitchLacksIpv6"_s, situation.vSwitchLacksIpv6 ? u"1"_s : QString());
    facts.insert(u"vpcEnabled"_s, situation.vpcHasIpv6 ? u"1"_s : QString());
    facts.insert(u"typeLacksIpv6"_s, situation.typeLacksIpv6 ? u"1"_s : QString());
    facts.insert(u"service"_s, situation.service);
    facts.insert(u"serviceId"_s, situation.service);
    facts.insert(u"profile"_s, situation.profileName);
    facts.insert(u"wanted"_s, situation.wanted);
    facts.insert(u"readAt"_s, readAtText(situation.readAt));
    facts.insert(u"interfaceReadAt"_s,
                 readAtText(situation.interfaceReadAt.isValid() ? situation.interfaceReadAt : situation.readAt));
    facts.insert(u"holderReadAt"_s, readAtText(situation.holderReadAt));
    facts.insert(u"interfaceDescription"_s, situation.interfaceDescription);
    facts.insert(u"interfaceType"_s, situation.interfaceType);
    facts.insert(u"prefixes"_s, situation.prefixes);
    facts.insert(u"routerAddress"_s, situation.router);
    facts.insert(u"ownPrefix"_s, situation.ownPrefix);
    facts.insert(u"clientToken"_s, situation.clientToken);
    facts.insert(u"gone"_s, situation.gone ? u"1"_s : QString());
    facts.insert(u"olderApi"_s, situation.olderApi ? u"1"_s : QString());
    facts.insert(u"cidr"_s, situation.vSwitchCidr);
    facts.insert(u"region"_s, situation.regionName.isEmpty() ? situation.regionId : situation.regionName);
    facts.insert(u"regionId"_s, situation.regionId);
    facts.insert(u"addresses"_s, situation.addresses);
    facts.insert(u"limit"_s, situation.limit);
    facts.insert(u"used"_s, situation.used);
    facts.insert(u"key"_s, situation.keyId);
    facts.insert(u"holder"_s, situation.holder);
    facts.insert(u"holderId"_s, situation.holderId);
    facts.insert(u"holderInstance"_s, situation.holderInstance);
    if (situation.addresses.contains(u',') || situation.wanted.toInt() > 1)
        facts.insert(u"several"_s, u"1"_s);
    if (!situation.held.contains(u','))
        facts.insert(u"held"_s, situation.held);
    if (!situation.addresses.contains(u','))
        facts.insert(u"address"_s, situation.addresses);
}

void addDerived(Facts &facts, const Situation &situation, const Vocabulary &words, Language language)
{
    addList(facts, u"outside"_s, situation.outside, language);
    addList(facts, u"absent"_s, situation.absent, language);
    addList(facts, u"present"_s, situation.present, language);
    addList(facts, u"unheld"_s, situation.unheld, language);
    addList(facts, u"heldList"_s, situation.held, language);
    addList(facts, u"repeated"_s, repeatedIn(situation.addresses), language);
    addList(facts, u"securityGroups"_s, situation.securityGroups, language);
    addIdBeside(facts, u"holder"_s, situation.holder);
    addIdBeside(facts, u"vswitch"_s, situation.vSwitchName);
    addIdBeside(facts, u"region"_s, situation.regionName);
    if (situation.interfaceStatus == u"Available" && !situation.limit.isEmpty())
        facts.insert(u"availableLimit"_s, u"1"_s);
    if (situation.instanceStatus != u"Stopped")
        facts.insert(u"mustStop"_s, u"1"_s);
    if (situation.interfaceType == u"Primary")
        facts.insert(u"primaryInterface"_s, u"1"_s);
    if (situation.keyId.startsWith(u"STS."))
        facts.insert(u"temporaryKey"_s, u"1"_s);
    if (situation.keyId.startsWith(u"LTAI"))
        facts.insert(u"longTermKey"_s, u"1"_s);
    const QString type = facts.value(u"interfaceType"_s);
    facts.insert(u"interfaceType"_s, words.values.value(u"type:"_s + type, type));
}

} // namespace explain
