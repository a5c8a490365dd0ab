// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/faultyanswer.h"

#include "app/simulator/refusals.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr milliseconds usualDrip{200};

Answer htmlPage(const Fault &fault)
{
    Answer answer;
    answer.status = fault.status != 0 ? fault.status : 502;
    answer.contentType = "text/html";
    answer.body = fault.message.isEmpty() ? QByteArray(
                      "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center>"
                      "</body></html>")
                                          : fault.message.toUtf8();
    return answer;
}

Answer redirection(const Fault &fault)
{
    Answer answer;
    answer.status = fault.status != 0 ? fault.status : 302;
    answer.contentType = "text/html";
    answer.headers.emplace_back("Location", fault.location.isEmpty() ? QByteArray("http://127.0.0.1:9/elsewhere")
                                                                     : fault.location.toUtf8());
    return answer;
}

Answer delivered(Delivery delivery, milliseconds interval = {})
{
    Answer answer;
    answer.delivery = delivery;
    answer.interval = interval;
    return answer;
}

/// A byte that begins no UTF-8 sequence, inside the first text of the body that people gave.
QByteArray withInvalidByte(QByteArray body)
{
    for (const char *place : {"\"NetworkInterfaceName\":\"", "<NetworkInterfaceName>", "\"Message\":\"", "\":\""}) {
        const qsizetype found = body.indexOf(place);
        if (found >= 0)
            return body.insert(found + static_cast<qsizetype>(qstrlen(place)), '\xFF');
    }
    return body;
}

QByteArray withoutRequestId(QByteArray body)
{
    const qsizetype start = body.indexOf("\"RequestId\":\"");
    const qsizetype end = start < 0 ? -1 : body.indexOf('"', start + 13);
    if (end < 0)
        return body;
    const qsizetype comma = body.indexOf(',', end) == end + 1 ? 1 : 0;
    return body.remove(start, end + 1 + comma - start);
}

QByteArray withQuotedNumbers(const QByteArray &body)
{
    static const QRegularExpression plain(uR"(":(-?\d+|true|false)(?=[,}\]]))"_s);
    return QString::fromUtf8(body).replace(plain, uR"(":"\1")"_s).toUtf8();
}

/// "Tags":{"Tag":[]}, "Attachment":{} and "InstanceId":"" are not there at all.
QByteArray withoutEmptySets(const QByteArray &body)
{
    static const QString empty = uR"("\w+":(?:\{"\w+":\[\]\}|\{\}|""))"_s;
    static const QRegularExpression first(empty + u',');
    static const QRegularExpression last(u",?"_s + empty);
    return QString::fromUtf8(body).remove(first).remove(last).toUtf8();
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress() gives four bytes of length, two of zlib header, the deflate stream, and four of checksum.
    const QByteArray deflated = qCompress(bytes).mid(6).chopped(4);
    QByteArray trailer(8, '\0');
    qToLittleEndian<quint32>(crc32(bytes), trailer.data());
    qToLittleEndian<quint32>(static_cast<quint32>(bytes.size()), trailer.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + trailer;
}

std::optional<Answer> answerInstead(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Reset:
    case FaultKind::Half:
        return delivered(Delivery::Reset);
    case FaultKind::Close:
        return delivered(Delivery::Close);
    case FaultKind::Hang:
        return delivered(Delivery::Hang, fault.time);
    case FaultKind::Html:
        return htmlPage(fault);
    case FaultKind::Redirect:
        return redirection(fault);
    default:
        return std::nullopt;
    }
}

Answer spoiled(Answer answer, const Fault &fault, const HttpRequest &http)
{
    switch (fault.kind) {
    case FaultKind::Truncate:
        answer.delivery = Delivery::Truncate;
        break;
    case FaultKind::Drip:
        answer.delivery = Delivery::Drip;
        answer.interval = fault.time.count() > 0 ? fault.time : usualDrip;
        break;
    case FaultKind::Delay:
        answer.wait = fault.time;
        break;
    case FaultKind::Gzip:
        if (http.header("accept-encoding").contains("gzip")) {
            answer.body = gzipped(answer.body);
            answer.headers.emplace_back("Content-Encoding", "gzip");
        }
        break;
    case FaultKind::Bom:
        answer.body.prepend("\xEF\xBB\xBF");
        break;
    case FaultKind::InvalidUtf8:
        answer.body = withInvalidByte(answer.body);
        break;
    case FaultKind::MissingRequestId:
        answer.body = withoutRequestId(answer.body);
        break;
    case FaultKind::NumbersAsStrings:
        answer.body = withQuotedNumbers(answer.body);
        break;
    case FaultKind::NoEmptySets:
        answer.body = withoutEmptySets(answer.body);
        break;
    default:
        break;
    }
    return answer;
}

std::optional<core::Error> refusalOf(const Fault &fault, const QString &ramAction)
{
    if (fault.kind != FaultKind::Refuse && fault.kind != FaultKind::Permission)
        return std::nullopt;
    core::Error error =
        fault.kind == FaultKind::Permission
            ? refusals::forbidden(ramAction).error
            : refusals::refusal(400, u"InternalError"_s,
                                u"The request processing has failed due to some unknown error, exception or failure."_s)
                  .error;
    if (!fault.code.isEmpty())
        error.code = fault.code;
    if (!fault.message.isEmpty())
        error.detail = fault.message;
    if (fault.status != 0)
        error.httpStatus = fault.status;
    error.retryAfter = fault.retryAfter;
    return error;
}

QString wordFor(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Reset:
        return u"reset"_s;
    case FaultKind::Half:
        return u"half, then reset"_s;
    case FaultKind::Close:
        return u"close"_s;
    case FaultKind::Hang:
        return u"hang"_s;
    case FaultKind::Html:
        return u"html"_s;
    case FaultKind::Redirect:
        return u"redirect"_s;
    default:
        return u"fault"_s;
    }
}

} // namespace simulator
