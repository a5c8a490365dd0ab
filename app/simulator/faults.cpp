// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/faults.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

struct KindName
{
    QStringView name;
    FaultKind kind;
};

constexpr std::array kindNames{
    KindName{u"refuse", FaultKind::Refuse},
    KindName{u"permission", FaultKind::Permission},
    KindName{u"reset", FaultKind::Reset},
    KindName{u"close", FaultKind::Close},
    KindName{u"hang", FaultKind::Hang},
    KindName{u"html", FaultKind::Html},
    KindName{u"redirect", FaultKind::Redirect},
    KindName{u"truncate", FaultKind::Truncate},
    KindName{u"drip", FaultKind::Drip},
    KindName{u"delay", FaultKind::Delay},
    KindName{u"gzip", FaultKind::Gzip},
    KindName{u"bom", FaultKind::Bom},
    KindName{u"invalidUtf8", FaultKind::InvalidUtf8},
    KindName{u"missingRequestId", FaultKind::MissingRequestId},
    KindName{u"numbersAsStrings", FaultKind::NumbersAsStrings},
    KindName{u"noEmptySets", FaultKind::NoEmptySets},
    KindName{u"half", FaultKind::Half},
    KindName{u"loseVisibility", FaultKind::LoseVisibility},
    KindName{u"flicker", FaultKind::Flicker},
    KindName{u"oldAssignReply", FaultKind::OldAssignReply},
    KindName{u"emptyMiddlePage", FaultKind::EmptyMiddlePage},
    KindName{u"repeatedToken", FaultKind::RepeatedToken},
    KindName{u"shortPage", FaultKind::ShortPage},
    KindName{u"tokenOnLastPage", FaultKind::TokenOnLastPage},
    KindName{u"expiredToken", FaultKind::ExpiredToken},
    KindName{u"doubleRow", FaultKind::DoubleRow},
    KindName{u"missingRow", FaultKind::MissingRow},
    KindName{u"moveRow", FaultKind::MoveRow},
    KindName{u"noNextToken", FaultKind::NoNextToken},
    KindName{u"pageNumberIgnored", FaultKind::PageNumberIgnored},
    KindName{u"rowGoes", FaultKind::RowGoes},
    KindName{u"rowComes", FaultKind::RowComes},
    KindName{u"noTotalCount", FaultKind::NoTotalCount},
    KindName{u"totalCountString", FaultKind::TotalCountString},
    KindName{u"noIpv6Sets", FaultKind::NoIpv6Sets},
    KindName{u"expandedAddresses", FaultKind::ExpandedAddresses},
};

core::Unexpected unreadable(const QString &why)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.detail = why;
    return core::unexpected(std::move(error));
}

core::Result<Fault> readFault(const QJsonObject &object)
{
    static const QStringList known{u"action"_s,   u"times"_s,  u"skip"_s,         u"do"_s, u"code"_s,
                                   u"message"_s,  u"status"_s, u"retryAfterMs"_s, u"ms"_s, u"when"_s,
                                   u"location"_s, u"name"_s,   u"query"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return unreadable(u"A fault has no \"%1\"."_s.arg(key));
    }
    const QString word = object.value(u"do").toString();
    const auto *kind =
        std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName &k) { return k.name == word; });
    if (kind == kindNames.end())
        return unreadable(u"\"%1\" is nothing that a fault can do."_s.arg(word));
    const QString when = object.value(u"when").toString(u"before"_s);
    if (when != u"before" && when != u"after")
        return unreadable(u"\"when\" is \"before\" or \"after\", not \"%1\"."_s.arg(when));
    const QString query = object.value(u"query").toString();
    if (!query.isEmpty() && query != u"listing" && query != u"ids")
        return unreadable(u"\"query\" is \"listing\" or \"ids\", not \"%1\"."_s.arg(query));
    if (object.contains(u"times") && object.value(u"times").toInt() == 0)
        return unreadable(u"\"times\" is a whole number, not 0; a negative one means every time."_s);
    Fault fault;
    fault.kind = kind->kind;
    fault.name = object.value(u"name").toString(when == u"after" ? word + u" after"_s : word);
    if (!query.isEmpty())
        fault.query = query == u"ids" ? Query::ById : Query::Listing;
    fault.action = object.value(u"action").toString();
    if (fault.action == u"*")
        fault.action.clear();
    fault.times = object.value(u"times").toInt(1);
    fault.skip = object.value(u"skip").toInt(0);
    fault.when = when == u"after" ? FaultTime::After : FaultTime::Before;
    fault.code = object.value(u"code").toString();
    fault.message = object.value(u"message").toString();
    fault.status = object.value(u"status").toInt(0);
    if (object.contains(u"retryAfterMs"))
        fault.retryAfter = milliseconds(object.value(u"retryAfterMs").toInt());
    fault.time = milliseconds(object.value(u"ms").toInt(0));
    fault.location = object.value(u"location").toString();
    return fault;
}

} // namespace

core::Result<void> FaultPlan::append(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return unreadable(u"The faults are no JSON: %1."_s.arg(problem.errorString()));
    const QJsonArray array = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<Fault> rules;
    for (const QJsonValue &value : array) {
        auto fault = readFault(value.toObject());
        if (!fault)
            return core::unexpected(fault.error());
        rules.push_back(std::move(*fault));
    }
    m_rules.insert(m_rules.end(), rules.begin(), rules.end());
    return {};
}

std::optional<Fault> FaultPlan::take(const QString &action, Query query)
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const Fault &candidate) {
        return (candidate.action.isEmpty() || candidate.action == action)
               && (!candidate.query || (action == u"DescribeNetworkInterfaces" && *candidate.query == query));
    });
    if (rule == m_rules.end())
        return std::nullopt;
    if (rule->skip > 0) {
        --rule->skip;
        return std::nullopt;
    }
    const Fault fault = *rule;
    if (rule->times > 0 && --rule->times == 0)
        m_rules.erase(rule);
    return fault;
}

} // namespace simulator
