// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkinterfaces.h"
#include "app/api/reply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace api {

namespace {

constexpr QByteArrayView key = "\"NextToken\"";
constexpr qsizetype nearTheEdge = 1024; ///< where the key stands nearly always: before or behind the rows

qsizetype skipSpace(QByteArrayView body, qsizetype at)
{
    while (at < body.size() && (body[at] == ' ' || body[at] == '\t' || body[at] == '\n' || body[at] == '\r'))
        ++at;
    return at;
}

/// The string literal at @p at, unescaped; an empty text for null; nothing when there is none.
std::optional<QString> stringAt(QByteArrayView body, qsizetype at)
{
    if (body.sliced(at).startsWith("null"))
        return QString();
    if (at >= body.size() || body[at] != '"')
        return std::nullopt;
    const qsizetype start = at + 1;
    const qsizetype mostBytes = std::min(body.size(), start + static_cast<qsizetype>(longestToken) + 1);
    bool escaped = false;
    for (qsizetype end = start; end < mostBytes; ++end) {
        if (body[end] == '\\') {
            escaped = true;
            ++end;
        } else if (body[end] == '"') {
            if (!escaped)
                return QString::fromUtf8(body.sliced(start, end - start));
            const QByteArray wrapped = '[' + body.sliced(at, end + 1 - at).toByteArray() + ']';
            return QJsonDocument::fromJson(wrapped).array().at(0).toString();
        }
    }
    return std::nullopt;
}

/// The value of the key that stands at @p at; nothing when that is no key.
std::optional<QString> valueOfKeyAt(QByteArrayView body, qsizetype at)
{
    const qsizetype colon = skipSpace(body, at + key.size());
    if (colon >= body.size() || body[colon] != ':')
        return std::nullopt;
    return stringAt(body, skipSpace(body, colon + 1));
}

} // namespace

std::optional<QString> peekNextToken(QByteArrayView body)
{
    const QByteArrayView head = body.first(std::min(body.size(), nearTheEdge));
    if (const qsizetype at = head.indexOf(key); at >= 0) {
        if (auto token = valueOfKeyAt(body, at))
            return token;
    }
    const qsizetype tailStart = std::max<qsizetype>(body.size() - nearTheEdge, 0);
    if (const qsizetype at = body.sliced(tailStart).lastIndexOf(key); at >= 0) {
        if (auto token = valueOfKeyAt(body, tailStart + at))
            return token;
    }
    for (qsizetype at = body.indexOf(key); at >= 0; at = body.indexOf(key, at + 1)) {
        if (auto token = valueOfKeyAt(body, at))
            return token;
    }
    return std::nullopt;
}

} // namespace api
