// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace simulator {

using std::chrono::milliseconds;

/// What a fault does. The names in a faults file are these with a small first letter.
enum class FaultKind {
    // instead of the answer
    Refuse,     ///< any code, status and message
    Permission, ///< Forbidden.RAM with AccessDeniedDetail
    Reset,      ///< TCP RST
    Close,      ///< FIN without a word
    Hang,       ///< no answer
    Html,       ///< a proxy's page
    Redirect,
    // to the answer
    Truncate,
    Drip,
    Delay,
    Gzip,
    Bom,
    InvalidUtf8,
    MissingRequestId,
    NumbersAsStrings, ///< numbers and booleans of a JSON body
    NoEmptySets,      ///< what is empty is left out of a JSON body
    // to a change
    Half,           ///< the first half of the addresses, then RST
    LoseVisibility, ///< applied and answered, but not shown for a time
    Flicker,        ///< shown at once, then gone for a time, then shown again
    OldAssignReply, ///< RequestId only
    // to a listing
    EmptyMiddlePage,
    RepeatedToken,
    ShortPage,
    TokenOnLastPage,
    ExpiredToken,
    DoubleRow,
    MissingRow,
    MoveRow,           ///< a row leaves this page and comes with the next one
    NoNextToken,       ///< the first rows with the true TotalCount, and no token that leads on
    PageNumberIgnored, ///< the first page, whatever number was asked for
    RowGoes,           ///< the last row is deleted once this page was told
    RowComes,          ///< an ENI is made once this page was told; by number it is the first of the list
    NoTotalCount,
    TotalCountString,
    NoIpv6Sets,
    ExpandedAddresses,
};

/// Before: the request never reaches the cloud's state. After: it is applied, and only the answer suffers.
enum class FaultTime { Before, After };

/// Whether a request names interfaces by id.
enum class Query { Listing, ById };

/// One rule of a faults file.
struct Fault
{
    FaultKind kind = FaultKind::Refuse;
    QString name;               ///< what the request log calls it; the word of its kind where none was given
    QString action;             ///< empty: every action
    std::optional<Query> query; ///< of DescribeNetworkInterfaces: these alone
    int times = 1;              ///< how many requests it hits; negative: every one
    int skip = 0;               ///< how many matching requests it lets pass first
    FaultTime when = FaultTime::Before;
    QString code;
    QString message;
    int status = 0; ///< 0: the kind's own
    std::optional<milliseconds> retryAfter;
    milliseconds time{0}; ///< "ms", program time; its meaning depends on the kind
    QString location;     ///< Redirect
};

/// Rules that are consumed in the order in which they were given.
class FaultPlan
{
public:
    /// Appends the rules of a JSON array (or of one object). Nothing is added when one of them cannot be read; the
    /// error's detail says which and why.
    core::Result<void> append(const QByteArray &json);
    /// The rule that hits this request of @p action, consumed; nothing when none does.
    std::optional<Fault> take(const QString &action, Query query = Query::Listing);
    void clear() { m_rules.clear(); }
    qsizetype size() const { return static_cast<qsizetype>(m_rules.size()); }

private:
    std::vector<Fault> m_rules;
};

} // namespace simulator
