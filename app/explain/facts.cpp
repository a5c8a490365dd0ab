// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/facts.h"

#include "app/api/errors.h"
#include "app/core/log.h"
#include "app/explain/codeshape.h"
#include "app/explain/evidence.h"
#include "app/explain/messagevalues.h"
#include "app/explain/plaintext.h"
#include "app/explain/situationfacts.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace explain {

namespace {

constexpr qsizetype valueLimit = 200;
constexpr qsizetype detailLimit = 300;

QString durationText(std::chrono::seconds duration, Language language)
{
    const bool chinese = language == Language::Chinese;
    const auto unit = [chinese](qint64 count, const QString &english, const QString &inChinese) {
        if (chinese)
            return u"%1 %2"_s.arg(count).arg(inChinese);
        return u"%1 %2%3"_s.arg(count).arg(english, count == 1 ? QString() : u"s"_s);
    };
    if (duration < 90s)
        return unit(duration.count(), u"second"_s, u"秒"_s);
    const auto minutes = std::chrono::round<std::chrono::minutes>(duration);
    if (minutes < 60min)
        return unit(minutes.count(), u"minute"_s, u"分钟"_s);
    if (minutes >= 48h) {
        const auto days = std::chrono::round<std::chrono::days>(minutes);
        return unit(days.count(), u"day"_s, u"天"_s);
    }
    const auto hours = std::chrono::floor<std::chrono::hours>(minutes);
    const QString text = unit(hours.count(), u"hour"_s, u"小时"_s);
    return minutes == hours ? text : text + u' ' + unit((minutes - hours).count(), u"minute"_s, u"分钟"_s);
}

/// "Available,InUse" as words: each one in the language, with "or" before the last.
QString stateText(const QString &states, const Content &content, Language language)
{
    static const QRegularExpression separator(u"\\s*(?:[,|/;，、]|\\bor\\b|或)\\s*"_s);
    QStringList words;
    for (const QString &state : states.split(separator, Qt::SkipEmptyParts))
        words.append(content.words(language).values.value(state, state));
    return words.join(language == Language::Chinese ? u"或"_s : u" or "_s);
}

/// "a,b" as a list in the language, with the flag for the plural.
void tellAddresses(Facts &facts, Language language)
{
    static const QRegularExpression separator(u"[\\s,;，；、]+"_s);
    QStringList addresses = facts.value(u"address"_s).split(separator, Qt::SkipEmptyParts);
    if (addresses.size() < 2)
        return;
    const QString last = language == Language::Chinese ? QString() : addresses.takeLast();
    const QString list = addresses.join(language == Language::Chinese ? u"、"_s : u", "_s);
    facts.insert(u"address"_s, last.isEmpty() ? list : list + u" and "_s + last);
    facts.insert(u"many"_s, u"1"_s);
}

/// "1 IPv6 address", "10 IPv6 addresses".
void tellLimit(Facts &facts, const Vocabulary &words)
{
    const QString limit = facts.value(u"limit"_s);
    const QString form = words.values.value(limit == u"1" ? u"addresses:one"_s : u"addresses:other"_s);
    if (!limit.isEmpty())
        facts.insert(u"limitAddresses"_s, QString(form).replace(u"{}"_s, limit));
}

/// How many more addresses fit, where at least one does; else that none does.
void tellRoom(Facts &facts)
{
    bool limitKnown = false;
    bool usedKnown = false;
    const int room = facts.value(u"limit"_s).toInt(&limitKnown) - facts.value(u"used"_s).toInt(&usedKnown);
    if (limitKnown && usedKnown && room > 0)
        facts.insert(u"free"_s, QString::number(room));
    if (limitKnown && usedKnown && room <= 0)
        facts.insert(u"full"_s, u"1"_s);
    if (!usedKnown || facts.value(u"used"_s).toInt() > 0)
        facts.insert(u"canFree"_s, u"1"_s);
}

/// The RAM action that a request needs: what the server named, else the product's own spelling of the API action.
QString permissionOf(const core::Error &error)
{
    if (error.accessDenied && !error.accessDenied->action.isEmpty())
        return error.accessDenied->action;
    if (error.action.isEmpty() || error.action == u"GetCallerIdentity")
        return {};
    const bool vpc =
        error.hostName.startsWith(u"vpc") || error.action == u"DescribeVSwitches" || error.action == u"DescribeVpcs";
    return (vpc ? u"vpc:"_s : u"ecs:"_s) + error.action;
}

/// The wish with its object: "assigning IPv6 addresses to interface web-7".
QString changeText(const Facts &facts, Wish wish, const Vocabulary &words, Language language)
{
    const QString name = wish == Wish::Assign     ? u"change:assign"_s
                         : wish == Wish::Unassign ? u"change:unassign"_s
                                                  : QString();
    return name.isEmpty() ? facts.value(u"wish"_s) : fillIn(words.values.value(name), facts, words, language);
}

QString wishName(Wish wish)
{
    switch (wish) {
    case Wish::Assign:
        return u"wish:assign"_s;
    case Wish::Unassign:
        return u"wish:unassign"_s;
    case Wish::List:
        return u"wish:list"_s;
    case Wish::SignIn:
        return u"wish:signIn"_s;
    case Wish::Other:
        return u"wish:other"_s;
    }
    return {};
}

void addError(Facts &facts, const core::Error &error, Language language)
{
    facts.insert(u"code"_s, error.code);
    facts.insert(u"action"_s, error.action);
    facts.insert(u"host"_s, error.hostName);
    facts.insert(u"detail"_s, error.detail);
    facts.insert(u"permission"_s, permissionOf(error));
    if (error.httpStatus > 0)
        facts.insert(u"httpStatus"_s, QString::number(error.httpStatus));
    if (error.retryAfter)
        facts.insert(u"wait"_s, durationText(std::chrono::ceil<std::chrono::seconds>(*error.retryAfter), language));
    // The server's Date tells seconds, and the answer was on its way: less than a minute is no reason for a refusal.
    if (error.clockOffset && *error.clockOffset >= 1min)
        facts.insert(u"clockBehind"_s, durationText(*error.clockOffset, language));
    if (error.clockOffset && *error.clockOffset <= -1min)
        facts.insert(u"clockAhead"_s, durationText(-*error.clockOffset, language));
    if (error.clockOffset && std::chrono::abs(*error.clockOffset) < 1min)
        facts.insert(u"clockRight"_s, u"1"_s);
    if (error.accessDenied) {
        facts.insert(u"principal"_s, error.accessDenied->principalName);
        facts.insert(u"deniedAction"_s, error.accessDenied->action);
        facts.insert(u"denyType"_s, error.accessDenied->denyType);
        if (error.accessDenied->principalType == u"SubUser")
            facts.insert(u"ramUser"_s, error.accessDenied->principalName);
        if (error.accessDenied->principalType == u"AssumedRoleUser")
            facts.insert(u"ramRole"_s, error.accessDenied->principalName);
        facts.insert(error.accessDenied->denyType == u"ExplicitDeny" ? u"explicitDeny"_s : u"implicitDeny"_s, u"1"_s);
    }
    // A grant helps where nothing denies; of what is no action there is no policy.
    if (!minimalPolicy(permissionOf(error)).isEmpty() && !facts.contains(u"explicitDeny"_s))
        facts.insert(u"grantable"_s, u"1"_s);
    if (const QString permission = permissionOf(error); permission.isEmpty() || permission.startsWith(u"sts:"))
        facts.insert(u"mayBeRole"_s, u"1"_s);
    if (error.delivery == core::Delivery::NotSent)
        facts.insert(u"notSent"_s, u"1"_s);
    if (api::leavesOutcomeOpen(error))
        facts.insert(u"outcomeOpen"_s, u"1"_s);
}

/// What can be of a value that a message has for @p name, for not every word that a server puts where another puts an
/// address or a name is one: "The specified ipv6 does not match …", "The specified RegionId does not exist."
QString believable(const QString &name, const QString &value)
{
    if (name == u"address" || name == u"addresses")
        return addressesIn(value).join(u',');
    if (name == u"cidr")
        return rangeIn(value);
    if ((name == u"region" || name == u"service" || name == u"interfaceId") && value.contains(u' '))
        return {};
    return value;
}

void addMessage(Facts &facts, const core::Error &error, const Entry &entry)
{
    const QString message = plainLine(error.detail, 4096);
    for (const MessageRule &rule : entry.messages) {
        const std::optional<Facts> values = rule.pattern.match(message);
        if (!values)
            continue;
        for (auto it = values->begin(); it != values->end(); ++it) {
            if (const QString value = believable(it.key(), it.value()); !value.isEmpty())
                facts.insert(it.key(), value);
        }
        if (!rule.flag.isEmpty())
            facts.insert(rule.flag, u"1"_s);
    }
}

} // namespace

Facts factsOf(const core::Error &error, const Situation &situation, const Entry &entry, const Content &content,
              Language language)
{
    Facts facts;
    addSituation(facts, situation);
    addError(facts, error, language);
    addMessage(facts, error, entry);
    addValuesOfMessage(facts, error.detail);
    for (auto it = facts.begin(); it != facts.end(); ++it)
        it.value() = plainLine(core::redacted(it.value().left(4096)), it.key() == u"detail" ? detailLimit : valueLimit);
    for (const QString &name : {u"interfaceStatus"_s, u"instanceStatus"_s, u"current"_s, u"expected"_s})
        facts.insert(name, stateText(facts.value(name), content, language));
    if (!facts.value(u"waitMinutes"_s).isEmpty() && facts.value(u"wait"_s).isEmpty())
        facts.insert(u"wait"_s, durationText(std::chrono::minutes(facts.value(u"waitMinutes"_s).toInt()), language));
    tellAddresses(facts, language);
    tellRoom(facts);
    tellLimit(facts, content.words(language));
    addDerived(facts, situation, content.words(language), language);
    const QString name = facts.value(u"interfaceName"_s);
    facts.insert(u"interface"_s, name.isEmpty() ? facts.value(u"interfaceId"_s) : name);
    facts.insert(u"wish"_s, content.words(language).values.value(wishName(situation.wish)));
    facts.insert(u"change"_s, changeText(facts, situation.wish, content.words(language), language));
    facts.insert(u"object"_s, objectOfCode(facts.value(u"code"_s), content.words(language), language));
    return facts;
}

QString kindName(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Cancelled:
        return u"Cancelled"_s;
    case core::ErrorKind::HostNotFound:
        return u"HostNotFound"_s;
    case core::ErrorKind::ConnectionRefused:
        return u"ConnectionRefused"_s;
    case core::ErrorKind::ConnectTimedOut:
        return u"ConnectTimedOut"_s;
    case core::ErrorKind::ConnectionLost:
        return u"ConnectionLost"_s;
    case core::ErrorKind::TimedOut:
        return u"TimedOut"_s;
    case core::ErrorKind::TlsFailed:
        return u"TlsFailed"_s;
    case core::ErrorKind::ProxyFailed:
        return u"ProxyFailed"_s;
    case core::ErrorKind::Redirected:
        return u"Redirected"_s;
    case core::ErrorKind::ReplyTooLarge:
        return u"ReplyTooLarge"_s;
    case core::ErrorKind::ReplyUnreadable:
        return u"ReplyUnreadable"_s;
    case core::ErrorKind::NotAnApiReply:
        return u"NotAnApiReply"_s;
    case core::ErrorKind::Refused:
        return u"Refused"_s;
    case core::ErrorKind::CredentialsMissing:
        return u"CredentialsMissing"_s;
    case core::ErrorKind::InputInvalid:
        return u"InputInvalid"_s;
    case core::ErrorKind::JournalFailed:
        return u"JournalFailed"_s;
    case core::ErrorKind::StorageFailed:
        return u"StorageFailed"_s;
    case core::ErrorKind::KeychainFailed:
        return u"KeychainFailed"_s;
    }
    return {};
}

} // namespace explain
