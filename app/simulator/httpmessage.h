// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace simulator {

/// Names and values, decoded, in the order in which they came.
using Pairs = std::vector<std::pair<QByteArray, QByteArray>>;

/// One HTTP/1.1 request as it came over the wire.
struct HttpRequest
{
    QByteArray method; ///< as sent, "POST"
    QByteArray path;   ///< without the query, "/"
    QByteArray query;  ///< as sent, without "?"
    Pairs headers;     ///< names in lower case, values trimmed
    QByteArray body;

    /// The value of the first header called @p name (lower case), or nothing.
    QByteArray header(QByteArrayView name) const;
};

/// How an answer goes out; all but Whole are faults.
enum class Delivery {
    Whole,
    Reset,    ///< a real TCP RST instead of an answer
    Close,    ///< an orderly end of the connection (FIN) instead of an answer
    Hang,     ///< no answer; the connection stays open
    Truncate, ///< half of the promised body, then an orderly end
    Drip,     ///< one byte of the body at a time
};

/// What is answered, and how.
struct Answer
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    Pairs headers; ///< further ones
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds wait{0};     ///< program time before anything is sent
    std::chrono::milliseconds interval{0}; ///< Drip: program time from byte to byte; Hang: until the end, 0 for never
    std::function<Answer()> later;         ///< where set: what is really answered, worked out after @p wait
};

/// Splits "a=1&b=%E4%B8%AD" and decodes it; '+' means a space, as for every servlet.
Pairs decodedForm(QByteArrayView text);

/// The words that belong to a status, "Not Found".
QByteArrayView reasonPhrase(int status);

/// What parseRequest() found at the beginning of a buffer.
struct ParsedRequest
{
    enum class State { Incomplete, Complete, Malformed };
    State state = State::Incomplete;
    qsizetype length = 0;         ///< Complete: bytes that belong to it
    bool expectsContinue = false; ///< Incomplete: the client waits for "100 Continue" before it sends the body
    HttpRequest request;
};

/// Reads one request from the beginning of @p buffer: Content-Length or chunked bodies, at most 1 MiB.
ParsedRequest parseRequest(const QByteArray &buffer);

} // namespace simulator
