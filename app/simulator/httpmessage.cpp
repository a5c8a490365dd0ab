// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/httpmessage.h"

#include <QList>

#include <algorithm>

namespace simulator {

namespace {

constexpr qsizetype maximumHead = 256 * 1024; ///< room for a query of 100 ids and more
constexpr qsizetype maximumBody = 1024 * 1024;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QByteArray decoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

ParsedRequest malformed()
{
    ParsedRequest parsed;
    parsed.state = ParsedRequest::State::Malformed;
    return parsed;
}

bool readRequestLine(QByteArrayView line, HttpRequest &request)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || parts[0].isEmpty() || !parts[1].startsWith('/') || !parts[2].startsWith("HTTP/1."))
        return false;
    request.method = parts[0];
    const qsizetype mark = parts[1].indexOf('?');
    request.path = mark < 0 ? parts[1] : parts[1].left(mark);
    request.query = mark < 0 ? QByteArray() : parts[1].mid(mark + 1);
    return true;
}

bool readHeaders(const QList<QByteArray> &lines, HttpRequest &request)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.emplace_back(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return true;
}

/// Complete with the length of the whole body on the wire, or Incomplete, or Malformed.
ParsedRequest::State readChunks(const QByteArray &buffer, qsizetype &position, QByteArray &body)
{
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n", position);
        if (end < 0)
            return ParsedRequest::State::Incomplete;
        bool ok = false;
        const QByteArray sizeText = buffer.mid(position, end - position).split(';').first().trimmed();
        const qsizetype size = sizeText.toLongLong(&ok, 16);
        if (!ok || size < 0 || body.size() + size > maximumBody)
            return ParsedRequest::State::Malformed;
        if (buffer.size() < end + 2 + size + 2)
            return ParsedRequest::State::Incomplete;
        body += buffer.mid(end + 2, size);
        position = end + 2 + size + 2;
        if (size == 0)
            return ParsedRequest::State::Complete;
    }
}

ParsedRequest::State readBody(const QByteArray &buffer, qsizetype &position, HttpRequest &request)
{
    if (request.header("transfer-encoding").toLower() == "chunked")
        return readChunks(buffer, position, request.body);
    const QByteArray lengthText = request.header("content-length");
    bool ok = true;
    const qsizetype length = lengthText.isEmpty() ? 0 : lengthText.toLongLong(&ok);
    if (!ok || length < 0 || length > maximumBody)
        return ParsedRequest::State::Malformed;
    if (buffer.size() < position + length)
        return ParsedRequest::State::Incomplete;
    request.body = buffer.mid(position, length);
    position += length;
    return ParsedRequest::State::Complete;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &h) { return h.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

Pairs decodedForm(QByteArrayView text)
{
    Pairs pairs;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf('&', start);
        if (end < 0)
            end = text.size();
        const QByteArrayView part = text.sliced(start, end - start);
        start = end + 1;
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            pairs.emplace_back(decoded(part), QByteArray());
        else
            pairs.emplace_back(decoded(part.first(equals)), decoded(part.sliced(equals + 1)));
    }
    return pairs;
}

QByteArrayView reasonPhrase(int status)
{
    static const std::vector<std::pair<int, QByteArrayView>> phrases{{200, "OK"},
                                                                     {302, "Found"},
                                                                     {400, "Bad Request"},
                                                                     {403, "Forbidden"},
                                                                     {404, "Not Found"},
                                                                     {405, "Method Not Allowed"},
                                                                     {407, "Proxy Authentication Required"},
                                                                     {409, "Conflict"},
                                                                     {429, "Too Many Requests"},
                                                                     {500, "Internal Server Error"},
                                                                     {502, "Bad Gateway"},
                                                                     {503, "Service Unavailable"},
                                                                     {504, "Gateway Timeout"}};
    const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const auto &p) { return p.first == status; });
    return found == phrases.end() ? QByteArrayView("Status") : found->second;
}

ParsedRequest parseRequest(const QByteArray &buffer)
{
    ParsedRequest parsed;
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return buffer.size() > maximumHead ? malformed() : parsed;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QByteArray first = lines.first().endsWith('\r') ? lines.first().chopped(1) : lines.first();
    if (!readRequestLine(first, parsed.request) || !readHeaders(lines, parsed.request))
        return malformed();
    qsizetype position = headEnd + 4;
    parsed.state = readBody(buffer, position, parsed.request);
    parsed.length = position;
    parsed.expectsContinue =
        parsed.state == ParsedRequest::State::Incomplete && parsed.request.header("expect").toLower() == "100-continue";
    return parsed;
}

} // namespace simulator
