// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/paging.h"

#include "app/simulator/refusals.h"
#include "app/simulator/signature.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr int ordinalBytes = 8;

/// What ties a token to its query: everything that was asked for but the window itself.
QByteArray queryMark(const ApiRequest &request, const QByteArray &ordinal)
{
    QByteArray text = request.action.toUtf8() + ordinal;
    const QMap<QString, QString> parameters = request.businessParameters();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (it.key() != u"NextToken" && it.key() != u"MaxResults")
            text += it.key().toUtf8() + '=' + it.value().toUtf8() + '\n';
    }
    return QByteArray::fromHex(sha256Hex(text)).left(24);
}

/// -1 when @p token was not given out for this query.
qsizetype ordinalOf(const ApiRequest &request, const QString &token)
{
    const QByteArray bytes = QByteArray::fromBase64(token.toLatin1());
    if (bytes.size() < ordinalBytes)
        return -1;
    const auto ordinal = qFromBigEndian<qint64>(bytes.constData());
    return ordinal >= 0 && pageToken(request, ordinal) == token ? ordinal : -1;
}

} // namespace

QString pageToken(const ApiRequest &request, qsizetype ordinal)
{
    QByteArray bytes(ordinalBytes, '\0');
    qToBigEndian<qint64>(ordinal, bytes.data());
    return QString::fromLatin1((bytes + queryMark(request, bytes)).toBase64());
}

core::Result<Window> readWindow(const ApiRequest &request, int smallest, int largest)
{
    Window window;
    const auto maxResults = request.number(u"MaxResults"_s, smallest);
    if (!maxResults)
        return core::unexpected(maxResults.error());
    const QString token = request.value(u"NextToken"_s);
    const bool byPage = (request.has(u"PageNumber"_s) || request.has(u"PageSize"_s)) && token.isEmpty()
                        && !request.has(u"MaxResults"_s);
    if (!byPage) {
        window.size = std::clamp(*maxResults, smallest, largest);
        window.start = token.isEmpty() ? 0 : ordinalOf(request, token);
        if (window.start < 0)
            return refusals::invalidParameter(u"NextToken");
        return window;
    }
    return readPageWindow(request, largest);
}

core::Result<Window> readPageWindow(const ApiRequest &request, int largest)
{
    const auto number = request.number(u"PageNumber"_s, 1);
    const auto size = request.number(u"PageSize"_s, 10);
    if (!number || *number < 1)
        return refusals::invalidParameter(u"PageNumber");
    if (!size || *size < 1 || *size > largest)
        return refusals::invalidParameter(u"PageSize");
    return Window{false, static_cast<qsizetype>(*number - 1) * *size, *size, *number};
}

} // namespace simulator
