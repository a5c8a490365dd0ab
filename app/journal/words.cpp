// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/words.h"

#include "app/core/log.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace journal {

namespace {

using core::Delivery;
using core::ErrorKind;
using domain::AddressState;
using domain::StepKind;

template<typename Value> using Entry = std::pair<Value, QLatin1StringView>;

constexpr std::array<Entry<AddressState>, 8> stateWords{{
    {AddressState::Planned, "planned"_L1},
    {AddressState::Recorded, "recorded"_L1},
    {AddressState::Sent, "sent"_L1},
    {AddressState::Accepted, "accepted"_L1},
    {AddressState::Proved, "proved"_L1},
    {AddressState::Refused, "refused"_L1},
    {AddressState::Failed, "failed"_L1},
    {AddressState::Unknown, "unknown"_L1},
}};

constexpr std::array<Entry<StepKind>, 3> kindWords{{
    {StepKind::AssignCount, "assign count"_L1},
    {StepKind::AssignAddresses, "assign addresses"_L1},
    {StepKind::Unassign, "unassign"_L1},
}};

constexpr std::array<Entry<ErrorKind>, 18> errorWords{{
    {ErrorKind::Cancelled, "cancelled"_L1},
    {ErrorKind::HostNotFound, "host not found"_L1},
    {ErrorKind::ConnectionRefused, "connection refused"_L1},
    {ErrorKind::ConnectTimedOut, "connect timed out"_L1},
    {ErrorKind::ConnectionLost, "connection lost"_L1},
    {ErrorKind::TimedOut, "timed out"_L1},
    {ErrorKind::TlsFailed, "tls failed"_L1},
    {ErrorKind::ProxyFailed, "proxy failed"_L1},
    {ErrorKind::Redirected, "redirected"_L1},
    {ErrorKind::ReplyTooLarge, "reply too large"_L1},
    {ErrorKind::ReplyUnreadable, "reply unreadable"_L1},
    {ErrorKind::NotAnApiReply, "not an API reply"_L1},
    {ErrorKind::Refused, "refused"_L1},
    {ErrorKind::CredentialsMissing, "credentials missing"_L1},
    {ErrorKind::InputInvalid, "input invalid"_L1},
    {ErrorKind::JournalFailed, "journal failed"_L1},
    {ErrorKind::StorageFailed, "storage failed"_L1},
    {ErrorKind::KeychainFailed, "keychain failed"_L1},
}};

constexpr std::array<Entry<Delivery>, 3> deliveryWords{{
    {Delivery::NotSent, "not sent"_L1},
    {Delivery::Unknown, "unknown"_L1},
    {Delivery::Answered, "answered"_L1},
}};

template<typename Table, typename Value> QString wordIn(const Table &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [value](const auto &e) { return e.first == value; });
    Q_ASSERT(found != table.end());
    return found->second;
}

template<typename Value, size_t Size>
std::optional<Value> valueIn(const std::array<Entry<Value>, Size> &table, const QString &word)
{
    const auto found = std::find_if(table.begin(), table.end(), [&word](const auto &e) { return e.second == word; });
    if (found == table.end())
        return std::nullopt;
    return found->first;
}

QJsonObject toJson(const core::AccessDenied &denied)
{
    return {{u"action"_s, denied.action},
            {u"principalType"_s, denied.principalType},
            {u"principalName"_s, denied.principalName},
            {u"denyType"_s, denied.denyType}};
}

core::AccessDenied accessDeniedFrom(const QJsonObject &object)
{
    return {object[u"action"].toString(), object[u"principalType"].toString(), object[u"principalName"].toString(),
            object[u"denyType"].toString()};
}

/// Latin-1 keeps every byte, whatever the encoding; what is redacted is ASCII.
QByteArray redactedBytes(const QByteArray &bytes)
{
    const QString text = QString::fromLatin1(bytes);
    const QString safe = core::redacted(text);
    return safe == text ? bytes : safe.toUtf8();
}

} // namespace

QString wordOf(AddressState state)
{
    return wordIn(stateWords, state);
}

QString wordOf(StepKind kind)
{
    return wordIn(kindWords, kind);
}

std::optional<AddressState> addressStateFrom(const QString &word)
{
    return valueIn(stateWords, word);
}

std::optional<StepKind> stepKindFrom(const QString &word)
{
    return valueIn(kindWords, word);
}

QString errorToText(const core::Error &error)
{
    QJsonObject object{{u"kind"_s, wordIn(errorWords, error.kind)},
                       {u"code"_s, error.code},
                       {u"detail"_s, core::redacted(error.detail)},
                       {u"requestId"_s, error.requestId},
                       {u"action"_s, error.action},
                       {u"hostName"_s, error.hostName},
                       {u"httpStatus"_s, error.httpStatus},
                       {u"delivery"_s, wordIn(deliveryWords, error.delivery)}};
    if (!error.body.isEmpty())
        object[u"body"] = QString::fromLatin1(redactedBytes(error.body).toBase64());
    if (error.retryAfter)
        object[u"retryAfterMs"] = static_cast<qint64>(error.retryAfter->count());
    if (error.clockOffset)
        object[u"clockOffsetSeconds"] = static_cast<qint64>(error.clockOffset->count());
    if (error.accessDenied)
        object[u"accessDenied"] = toJson(*error.accessDenied);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<core::Error> errorFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    const auto kind = valueIn(errorWords, object[u"kind"].toString());
    const auto delivery = valueIn(deliveryWords, object[u"delivery"].toString());
    if (!kind || !delivery)
        return std::nullopt;
    core::Error error;
    error.kind = *kind;
    error.code = object[u"code"].toString();
    error.detail = object[u"detail"].toString();
    error.requestId = object[u"requestId"].toString();
    error.action = object[u"action"].toString();
    error.hostName = object[u"hostName"].toString();
    error.httpStatus = object[u"httpStatus"].toInt();
    error.body = QByteArray::fromBase64(object[u"body"].toString().toLatin1());
    error.delivery = *delivery;
    if (const QJsonValue wait = object[u"retryAfterMs"]; wait.isDouble())
        error.retryAfter = std::chrono::milliseconds(wait.toInteger());
    if (const QJsonValue offset = object[u"clockOffsetSeconds"]; offset.isDouble())
        error.clockOffset = std::chrono::seconds(offset.toInteger());
    if (const QJsonValue denied = object[u"accessDenied"]; denied.isObject())
        error.accessDenied = accessDeniedFrom(denied.toObject());
    return error;
}

} // namespace journal
