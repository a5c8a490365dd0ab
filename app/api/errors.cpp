// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/errors.h"

#include "app/api/reply.h"
#include "app/api/showntext.h"
#include "app/core/log.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

constexpr qsizetype maximumBody = 2048;
constexpr qsizetype maximumDetail = 4096;
constexpr qsizetype maximumWord = 256;

/// What the envelope may hold, under whatever capitals.
struct Envelope
{
    QString code;
    QString message;
    QString requestId;
    core::AccessDenied denied;
};

bool isNamed(std::string_view name, QLatin1StringView wanted)
{
    return wanted.compare(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())), Qt::CaseInsensitive)
           == 0;
}

/// Without what may not be shown; secrets masked; bounded.
QString shownText(QString text, qsizetype length)
{
    text.truncate(4 * length);
    text.removeIf(mayNotBeShown);
    return bounded(core::redacted(text), length);
}

void takeDenied(core::AccessDenied &denied, QStringView name, const QString &text)
{
    const QString value = shownText(text, maximumWord);
    const auto is = [name](QLatin1StringView wanted) {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    if (is("AuthAction"_L1))
        denied.action = value;
    else if (is("AuthPrincipalType"_L1))
        denied.principalType = value;
    else if (is("AuthPrincipalDisplayName"_L1))
        denied.principalName = value;
    else if (is("NoPermissionType"_L1))
        denied.denyType = value;
}

void takeField(Envelope &envelope, QStringView name, const QString &value)
{
    const auto is = [name](QLatin1StringView wanted) {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    if (is("Code"_L1))
        envelope.code = value;
    else if (is("Message"_L1))
        envelope.message = value;
    else if (is("RequestId"_L1))
        envelope.requestId = value;
}

/// The envelope as far as it can be read: a broken end does not take away a Code that stands before it.
Envelope readJson(const QByteArray &body)
{
    Envelope envelope;
    Reply reply(body, {});
    const auto nameOf = [](std::string_view name) {
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    };
    const auto onField = [&](std::string_view name, Value &value) {
        if (!isNamed(name, "AccessDeniedDetail"_L1)) {
            takeField(envelope, nameOf(name), reply.text(value));
            return;
        }
        reply.fields(value, [&](std::string_view part, Value &text) {
            takeDenied(envelope.denied, nameOf(part), reply.text(text));
        });
    };
    reply.readEveryField(onField);
    return envelope;
}

/// <Error> with its fields, in any capitals. A document type ends the reading: no entity is ever expanded.
Envelope readXml(const QByteArray &body)
{
    Envelope envelope;
    QXmlStreamReader xml(body.trimmed());
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return envelope;
    }
    if (xml.name().compare("Error"_L1, Qt::CaseInsensitive) != 0)
        return envelope;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name.compare("AccessDeniedDetail"_L1, Qt::CaseInsensitive) != 0) {
            takeField(envelope, name, xml.readElementText(QXmlStreamReader::SkipChildElements));
            continue;
        }
        while (xml.readNextStartElement()) {
            const QString part = xml.name().toString();
            takeDenied(envelope.denied, part, xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
    return envelope;
}

/// Codes are words; a gateway's {"code": 502} is none, nor is a key that is masked when it is shown.
bool isApiCode(const QString &code)
{
    const QString shown = shownText(code, maximumWord);
    return !shown.isEmpty() && shown.front().isLetter();
}

Envelope readEnvelope(const QByteArray &body, const QByteArray &contentType)
{
    if (body.trimmed().isEmpty())
        return {};
    const qsizetype start = body.indexOf('<');
    const qsizetype brace = body.indexOf('{');
    bool asXml = start >= 0 && (brace < 0 || start < brace);
    if (contentType.contains("json") && brace >= 0)
        asXml = false;
    Envelope first = asXml ? readXml(body) : readJson(body);
    if (isApiCode(first.code))
        return first;
    Envelope second = asXml ? readJson(body) : readXml(body);
    return isApiCode(second.code) ? second : first;
}

} // namespace

QByteArray shownBody(const QByteArray &body)
{
    const QByteArray start = body.left(2 * maximumBody);
    const QString text = QString::fromUtf8(start);
    const QString masked = core::redacted(text);
    QByteArray shown = masked == text ? start : masked.toUtf8();
    if (shown.size() <= maximumBody)
        return shown;
    qsizetype end = maximumBody;
    while (end > maximumBody - 4 && (static_cast<uchar>(shown[end]) & 0xC0) == 0x80)
        --end;
    return shown.left(end);
}

core::Error parseError(const QByteArray &body, int httpStatus, const QByteArray &contentType)
{
    const Envelope envelope = readEnvelope(body, contentType.toLower());
    core::Error error;
    error.kind = isApiCode(envelope.code) ? core::ErrorKind::Refused : core::ErrorKind::NotAnApiReply;
    if (error.kind == core::ErrorKind::Refused)
        error.code = shownText(envelope.code, maximumWord);
    error.detail = shownText(envelope.message, maximumDetail);
    error.requestId = shownText(envelope.requestId, maximumWord);
    error.httpStatus = httpStatus;
    error.body = shownBody(body);
    error.delivery = core::Delivery::Answered;
    if (envelope.denied != core::AccessDenied{})
        error.accessDenied = envelope.denied;
    return error;
}

} // namespace api
