// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/campaign/faultmenu.h"

using namespace Qt::Literals::StringLiterals;

namespace campaign {

namespace {

using core::RandomSource;
using Make = std::function<QJsonObject(RandomSource &random)>;

/// Always the same.
Make fixed(const QJsonObject &rule)
{
    return [rule](RandomSource &) {
        return rule;
    };
}

Make plain(const QString &deed)
{
    return fixed({{u"do"_s, deed}});
}

Make afterwards(const QString &deed)
{
    return fixed({{u"do"_s, deed}, {u"when"_s, u"after"_s}});
}

/// With "ms" between the two bounds.
Make lasting(const QJsonObject &rule, int least, int most)
{
    return [rule, least, most](RandomSource &random) {
        QJsonObject made = rule;
        made.insert(u"ms"_s, between(random, least, most));
        return made;
    };
}

QJsonObject refusal(int status, const QString &code, const QString &message, bool after = false)
{
    QJsonObject rule{{u"do"_s, u"refuse"_s}, {u"status"_s, status}, {u"code"_s, code}, {u"message"_s, message}};
    if (after)
        rule.insert(u"when"_s, u"after"_s);
    return rule;
}

Make oneOf(const std::vector<QJsonObject> &rules)
{
    return [rules](RandomSource &random) {
        return rules[random.next() % rules.size()];
    };
}

void addBrokenAnswers(std::vector<Dish> &menu)
{
    const QString failure = u"The request processing has failed due to some unknown error."_s;
    const auto add = [&](const QString &name, const Make &make) {
        menu.push_back({name, Target::Change, make});
    };
    add(u"reset before applying"_s, plain(u"reset"_s));
    add(u"reset after applying"_s, afterwards(u"reset"_s));
    add(u"closed before applying"_s, plain(u"close"_s));
    add(u"closed after applying"_s, afterwards(u"close"_s));
    add(u"hang before applying"_s, plain(u"hang"_s));
    add(u"hang after applying"_s, afterwards(u"hang"_s));
    add(u"half-applied"_s, plain(u"half"_s));
    add(u"5xx before applying"_s,
        oneOf({refusal(500, u"InternalError"_s, failure), refusal(503, u"ServiceUnavailable"_s, failure)}));
    add(u"5xx after applying"_s,
        oneOf({refusal(500, u"InternalError"_s, failure, true), refusal(503, u"ServiceUnavailable"_s, failure, true)}));
    add(u"5xx with an unknown code after applying"_s, fixed(refusal(500, u"Gateway.NobodyKnows"_s, failure, true)));
    add(u"HTML before applying"_s, oneOf({{{u"do"_s, u"html"_s}},
                                          {{u"do"_s, u"html"_s}, {u"status"_s, 403}},
                                          {{u"do"_s, u"html"_s}, {u"status"_s, 200}}}));
    add(u"HTML after applying"_s, afterwards(u"html"_s));
    add(u"truncated JSON"_s, plain(u"truncate"_s));
    add(u"slow drip"_s, lasting({{u"do"_s, u"drip"_s}}, 10, 400));
    add(u"answered late"_s, lasting({{u"do"_s, u"delay"_s}, {u"when"_s, u"after"_s}}, 1000, 60'000));
    add(u"applied late"_s, lasting({{u"do"_s, u"delay"_s}}, 1000, 240'000));
    add(u"gzip"_s, plain(u"gzip"_s));
    add(u"redirect"_s, plain(u"redirect"_s));
    add(u"byte order mark"_s, plain(u"bom"_s));
    add(u"no request id"_s, plain(u"missingRequestId"_s));
}

void addThrottling(std::vector<Dish> &menu)
{
    for (const int status : {400, 403, 429}) {
        QJsonObject rule = refusal(status, u"Throttling.User"_s, u"Request was denied due to user flow control."_s);
        const QString name = u"throttled with %1"_s.arg(status);
        menu.push_back({name, Target::Change, fixed(rule)});
        menu.push_back({name, Target::Reading, fixed(rule)});
        rule.insert(u"retryAfterMs"_s, 2500);
        menu.push_back({name + u" and x-acs-retry-after"_s, Target::Change, fixed(rule)});
        menu.push_back({name + u" and x-acs-retry-after"_s, Target::Any, fixed(rule)});
    }
}

void addRefusals(std::vector<Dish> &menu)
{
    const auto add = [&](const QString &name, const Make &make) {
        menu.push_back({name, Target::Change, make});
    };
    add(u"unknown code"_s, oneOf({refusal(400, u"Eni.Quarantined"_s, u"The eni is in quarantine."_s),
                                  refusal(403, u"InvalidOperation.NeverHeard"_s, u"No."_s),
                                  refusal(404, u"Nowhere.ToBeFound"_s, u"Nothing here."_s)}));
    add(u"Chinese message"_s, oneOf({refusal(403, u"Forbidden.SubUser"_s, u"当前用户没有权限执行该操作。"_s),
                                     refusal(500, u"OrderError"_s, u"您已开通该服务,请勿重复开通。"_s)}));
    add(u"conflict"_s, oneOf({refusal(409, u"OperationConflict"_s, u"Another operation is under way."_s),
                              refusal(400, u"LastTokenProcessing"_s, u"The last token is processing."_s)}));
    add(u"permission taken away"_s, plain(u"permission"_s));
    add(u"token of an STS session expired"_s,
        fixed(refusal(403, u"InvalidSecurityToken.Expired"_s, u"Specified SecurityToken is expired."_s)));
    add(u"state refused"_s, fixed(refusal(400, u"InvalidOperation.InvalidEniState"_s,
                                          u"The operation is not allowed in the current ENI state."_s)));
}

void addOddSuccesses(std::vector<Dish> &menu)
{
    const auto add = [&](const QString &name, const Make &make) {
        menu.push_back({name, Target::Change, make});
    };
    add(u"late visibility"_s, lasting({{u"do"_s, u"loseVisibility"_s}}, 4000, 150'000));
    add(u"visible, gone, visible"_s, lasting({{u"do"_s, u"flicker"_s}}, 1000, 40'000));
    add(u"answer without addresses"_s, plain(u"oldAssignReply"_s));
    add(u"expanded upper-case addresses"_s, plain(u"expandedAddresses"_s));
    add(u"numbers as strings"_s, plain(u"numbersAsStrings"_s));
    add(u"invalid UTF-8"_s, plain(u"invalidUtf8"_s));
}

void addListings(std::vector<Dish> &menu)
{
    const auto add = [&](const QString &name, const QString &deed) {
        menu.push_back({name, Target::Listing, plain(deed)});
    };
    add(u"empty page"_s, u"emptyMiddlePage"_s);
    add(u"short page"_s, u"shortPage"_s);
    add(u"repeated token"_s, u"repeatedToken"_s);
    add(u"token on the last page"_s, u"tokenOnLastPage"_s);
    add(u"expired page token"_s, u"expiredToken"_s);
    add(u"row twice"_s, u"doubleRow"_s);
    add(u"row moves"_s, u"moveRow"_s);
    add(u"row missing"_s, u"missingRow"_s);
    add(u"no token, but more rows"_s, u"noNextToken"_s);
    add(u"no total count"_s, u"noTotalCount"_s);
    add(u"total count as a string"_s, u"totalCountString"_s);
    add(u"missing sets"_s, u"noIpv6Sets"_s);
    add(u"interface deleted while listing"_s, u"rowGoes"_s);
    add(u"interface made while listing"_s, u"rowComes"_s);
    add(u"truncated JSON"_s, u"truncate"_s);
    add(u"HTML page"_s, u"html"_s);
    add(u"reset while reading"_s, u"reset"_s);
}

void addReadings(std::vector<Dish> &menu)
{
    const auto add = [&](const QString &name, const Make &make) {
        menu.push_back({name, Target::Reading, make});
    };
    add(u"reset while reading"_s, plain(u"reset"_s));
    add(u"hang while reading"_s, plain(u"hang"_s));
    add(u"row missing"_s, plain(u"missingRow"_s));
    add(u"row twice"_s, plain(u"doubleRow"_s));
    add(u"expanded upper-case addresses"_s, plain(u"expandedAddresses"_s));
    add(u"numbers as strings"_s, plain(u"numbersAsStrings"_s));
    add(u"missing empty sets"_s, plain(u"noEmptySets"_s));
    add(u"slow drip"_s, lasting({{u"do"_s, u"drip"_s}}, 1, 20));
    add(u"truncated JSON"_s, plain(u"truncate"_s));
    add(u"gzip"_s, plain(u"gzip"_s));
    add(u"answered late"_s, lasting({{u"do"_s, u"delay"_s}, {u"when"_s, u"after"_s}}, 1000, 20'000));
    add(u"5xx while reading"_s, fixed(refusal(500, u"InternalError"_s, u"Something failed."_s)));
    menu.push_back({u"reset while reading"_s, Target::Any, plain(u"reset"_s)});
    menu.push_back({u"5xx while reading"_s, Target::Any, fixed(refusal(503, u"ServiceUnavailable"_s, u"Busy."_s))});
}

void addOthers(std::vector<Dish> &menu)
{
    for (const char *deed :
         {"reset before", "reset after", "hang before", "hang after", "drip", "truncate", "garbage"}) {
        const QString word = QString::fromLatin1(deed);
        menu.push_back({u"TCP: "_s + word, Target::Line, plain(word)});
    }
    for (const char *deed : {"interface deleted", "interface detaching", "unknown state", "instance stopping",
                             "address given", "address taken", "token expires"}) {
        const QString word = QString::fromLatin1(deed);
        const QString name = word == u"token expires" ? tokenExpires : u"race: "_s + word;
        menu.push_back({name, Target::Race, plain(word)});
    }
}

} // namespace

int between(RandomSource &random, int least, int most)
{
    return least + static_cast<int>(random.next() % static_cast<quint64>(most - least + 1));
}

const std::vector<Dish> &menu()
{
    static const std::vector<Dish> dishes = [] {
        std::vector<Dish> all;
        addBrokenAnswers(all);
        addThrottling(all);
        addRefusals(all);
        addOddSuccesses(all);
        addListings(all);
        addReadings(all);
        addOthers(all);
        return all;
    }();
    return dishes;
}

QJsonObject served(const Dish &dish, RandomSource &random)
{
    QJsonObject rule = dish.make(random);
    rule.insert(u"name"_s, dish.name);
    const bool isAssign = between(random, 0, 4) < 3 || rule.value(u"do") == u"oldAssignReply"_s
                          || rule.value(u"do") == u"expandedAddresses"_s;
    const QString change = isAssign ? u"AssignIpv6Addresses"_s : u"UnassignIpv6Addresses"_s;
    switch (dish.target) {
    case Target::Change:
        rule.insert(u"action"_s, change);
        break;
    case Target::Line:
        rule.insert(u"action"_s, between(random, 0, 3) > 0 ? change : u"DescribeNetworkInterfaces"_s);
        break;
    case Target::Listing:
    case Target::Reading:
        rule.insert(u"action"_s, u"DescribeNetworkInterfaces"_s);
        rule.insert(u"query"_s, dish.target == Target::Listing ? u"listing"_s : u"ids"_s);
        break;
    case Target::Any:
    case Target::Race:
        break;
    }
    if (dish.target == Target::Listing || dish.target == Target::Reading)
        rule.insert(u"skip"_s, between(random, 0, 2));
    // Three answers without the interface prove that it is gone; a read is tried five times before it fails.
    const bool mayRepeat = dish.target != Target::Line && dish.target != Target::Race && dish.name != u"row missing";
    if (mayRepeat && between(random, 0, 3) == 0)
        rule.insert(u"times"_s, between(random, 2, dish.target == Target::Change ? 3 : 6));
    return rule;
}

QStringList everyName()
{
    QStringList names{clockIsSlow, clockIsFast};
    for (const Dish &dish : menu()) {
        if (!names.contains(dish.name))
            names += dish.name;
    }
    names.sort();
    return names;
}

} // namespace campaign
