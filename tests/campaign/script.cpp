// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/campaign/script.h"

#include "tests/campaign/faultmenu.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace campaign {

namespace {

using core::RandomSource;
using Kind = Deed::Kind;

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Refresh:
        return u"refresh"_s;
    case Kind::StopListing:
        return u"stop the listing"_s;
    case Kind::AssignCount:
        return u"assign by count"_s;
    case Kind::AssignAddresses:
        return u"assign addresses"_s;
    case Kind::Unassign:
        return u"unassign"_s;
    case Kind::SwitchLanguage:
        return u"switch the language"_s;
    case Kind::SwitchRegion:
        return u"switch the region"_s;
    case Kind::Pause:
        return u"wait"_s;
    case Kind::CloseDialog:
        return u"close the dialog"_s;
    case Kind::ReadAgain:
        return u"read again"_s;
    case Kind::CancelChanges:
        return u"cancel what was not sent"_s;
    case Kind::Restart:
        return u"restart"_s;
    case Kind::Crash:
        return u"crash"_s;
    case Kind::ClearFaults:
        return u"scene"_s;
    case Kind::Fault:
        return u"fault"_s;
    case Kind::LineFault:
        return u"fault of the line"_s;
    case Kind::Race:
        return u"somebody else"_s;
    }
    return {};
}

Kind personsDeed(RandomSource &random)
{
    static constexpr std::pair<Kind, int> weights[] = {
        {Kind::AssignCount, 18}, {Kind::AssignAddresses, 16}, {Kind::Unassign, 22},     {Kind::Refresh, 8},
        {Kind::Pause, 9},        {Kind::CloseDialog, 4},      {Kind::StopListing, 3},   {Kind::SwitchLanguage, 4},
        {Kind::SwitchRegion, 3}, {Kind::ReadAgain, 3},        {Kind::CancelChanges, 2}, {Kind::Restart, 2},
        {Kind::Crash, 6},
    };
    int draw = between(random, 0, 99);
    for (const auto &[kind, weight] : weights) {
        draw -= weight;
        if (draw < 0)
            return kind;
    }
    return Kind::Pause;
}

Deed deedOf(Kind kind, RandomSource &random)
{
    Deed deed;
    deed.kind = kind;
    deed.which = static_cast<quint32>(random.next());
    const bool pauses = kind == Kind::Pause;
    const bool isLong = between(random, 0, 9) == 0;
    deed.number = pauses ? between(random, 5, 400) : between(random, 1, isLong ? 14 : 3);
    deed.afterwards = static_cast<Deed::Afterwards>(between(random, 0, 2));
    return deed;
}

Deed faultOf(const Dish &dish, RandomSource &random)
{
    Deed deed = deedOf(Kind::Fault, random);
    if (dish.target == Target::Line)
        deed.kind = Kind::LineFault;
    else if (dish.target == Target::Race)
        deed.kind = Kind::Race;
    deed.rule = served(dish, random);
    return deed;
}

/// A fault is followed by what it can hit.
Kind whatSuffers(const Deed &fault, RandomSource &random)
{
    const QString action = fault.rule.value(u"action").toString();
    if (action == u"UnassignIpv6Addresses")
        return Kind::Unassign;
    if (action == u"AssignIpv6Addresses")
        return fault.rule.value(u"do") == u"oldAssignReply"_s || between(random, 0, 1) == 0 ? Kind::AssignCount
                                                                                            : Kind::AssignAddresses;
    if (fault.rule.value(u"query") == u"listing"_s)
        return Kind::Refresh;
    return personsDeed(random);
}

/// What random faults would hardly ever bring together: two or three of them on one interface.
std::vector<Deed> sceneOf(RandomSource &random)
{
    const auto deed = [&](Kind kind, int number) {
        Deed made = deedOf(kind, random);
        made.number = number;
        made.which = made.which / 26 * 26; // no odd interface
        made.afterwards = Deed::Afterwards::CloseAtOnce;
        return made;
    };
    const auto fault = [&](const QString &what, const QString &action, const QJsonObject &more) {
        Deed made = deed(Kind::Fault, 0);
        made.rule = more;
        made.rule.insert(u"do"_s, what);
        made.rule.insert(u"action"_s, action);
        made.rule.insert(u"name"_s, u"scene: "_s + what);
        return made;
    };
    const QString assign = u"AssignIpv6Addresses"_s;
    const QString unassign = u"UnassignIpv6Addresses"_s;
    Deed given = deed(Kind::Race, 0);
    given.rule = {{u"do"_s, u"address given"_s}, {u"name"_s, u"race: address given"_s}};
    const auto again = [](Deed made) {
        made.sameAgain = true;
        return made;
    };
    std::vector<Deed> scene{deed(Kind::ClearFaults, 0)};
    const auto then = [&scene](std::initializer_list<Deed> deeds) {
        scene.insert(scene.end(), deeds);
    };
    switch (between(random, 0, 4)) {
    case 0: // seen, out of sight, and back while a lost one is looked for
        then({fault(u"flicker"_s, assign, {{u"ms"_s, between(random, 60'000, 160'000)}}), deed(Kind::AssignCount, 1),
              deed(Kind::Pause, between(random, 20, 100)), fault(u"reset"_s, assign, {}),
              again(deed(Kind::AssignCount, 1))});
        break;
    case 1: // what somebody else assigned cannot be read before the lost one
        then({deed(Kind::AssignCount, 1), deed(Kind::Pause, 400), again(given), fault(u"reset"_s, assign, {}),
              fault(u"reset"_s, u"DescribeNetworkInterfaces"_s, {{u"query"_s, u"ids"_s}, {u"times"_s, 10}}),
              again(deed(Kind::AssignCount, between(random, 1, 2)))});
        break;
    case 2: // the program ends with the answer still to come
        then({fault(u"delay"_s, assign, {{u"ms"_s, between(random, 2000, 90'000)}}), deed(Kind::AssignCount, 3),
              deed(Kind::Crash, between(random, 1, 20)), again(deed(Kind::AssignCount, 1))});
        break;
    case 3:
        then({fault(u"half"_s, unassign, {}), deed(Kind::Unassign, 3), deed(Kind::Crash, between(random, 1, 20)),
              again(deed(Kind::Unassign, 2))});
        break;
    default:
        then({fault(u"half"_s, assign, {}), deed(Kind::AssignCount, between(random, 2, 6)),
              deed(Kind::Pause, between(random, 10, 200)), deed(Kind::Crash, 1), again(deed(Kind::AssignCount, 2))});
        break;
    }
    return scene;
}

} // namespace

QString Deed::words() const
{
    QString text = wordOf(kind);
    if (!rule.isEmpty())
        return text + u' ' + QString::fromUtf8(QJsonDocument(rule).toJson(QJsonDocument::Compact));
    if (kind == Kind::AssignCount || kind == Kind::AssignAddresses || kind == Kind::Unassign)
        text += u" %1, then %2"_s.arg(number).arg(afterwards == Afterwards::Stay          ? u"stay"_s
                                                  : afterwards == Afterwards::CloseAtOnce ? u"close at once"_s
                                                                                          : u"close soon"_s);
    if (kind == Kind::Pause)
        text += u" %1 ms"_s.arg(number);
    return text;
}

QString Script::circumstances() const
{
    return u"seed %1, language %2, clock offset %3 s%4%5"_s.arg(seed)
        .arg(language)
        .arg(clockOffset)
        .arg(isStrict ? u", strict throttle"_s : QString(), hasSecurityToken ? u", STS"_s : QString());
}

Script scriptFor(quint32 seed)
{
    core::SeededRandom random(seed);
    Script script;
    script.seed = seed;
    const int weather = between(random, 0, 11);
    script.clockOffset = weather == 0 ? 1200 : weather == 1 ? -1200 : 0;
    script.isStrict = between(random, 0, 9) == 0;
    script.hasSecurityToken = between(random, 0, 4) == 0;
    script.language = between(random, 0, 1) == 0 ? u"en"_s : u"zh_CN"_s;
    const std::vector<Dish> &dishes = menu();
    const auto anyDish = [&]() -> const Dish & {
        return dishes[random.next() % dishes.size()];
    };
    // The first fault goes round the menu with the seed, so that a campaign leaves none out.
    const Deed first = faultOf(dishes[seed % dishes.size()], random);
    if (between(random, 0, 4) == 0)
        script.before.push_back(faultOf(anyDish(), random));
    const int length = between(random, 5, 11);
    for (int i = 0; i < length; ++i) {
        const bool isFault = i == 1 || between(random, 0, 2) > 0;
        if (isFault) {
            const Deed fault = i == 1 ? first : faultOf(anyDish(), random);
            script.deeds.push_back(fault);
            script.deeds.push_back(deedOf(whatSuffers(fault, random), random));
        } else {
            script.deeds.push_back(deedOf(personsDeed(random), random));
        }
    }
    if (between(random, 0, 2) == 0) {
        for (const Deed &deed : sceneOf(random))
            script.deeds.push_back(deed);
    }
    Deed rest = deedOf(Kind::Pause, random); // so that the last faults can still hit
    rest.number = between(random, 300, 900);
    script.deeds.push_back(rest);
    return script;
}

} // namespace campaign
