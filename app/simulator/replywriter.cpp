// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/replywriter.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

bool mayNeedEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == '&' || c == '<' || c == '>';
}

/// @p replacement gives what stands for a character, or nothing when it may stay.
template<typename Replacement> void appendEscaped(QByteArray &out, const QByteArray &utf8, Replacement replacement)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!mayNeedEscape(utf8[i]))
            continue;
        const QByteArray instead = replacement(utf8[i]);
        if (instead.isEmpty())
            continue;
        out.append(utf8.constData() + start, i - start);
        out += instead;
        start = i + 1;
    }
    out.append(utf8.constData() + start, utf8.size() - start);
}

QByteArray jsonEscape(char c)
{
    if (c == '"')
        return "\\\"";
    if (c == '\\')
        return "\\\\";
    if (static_cast<unsigned char>(c) < 0x20)
        return "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
    return {};
}

QByteArray xmlEscape(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    default:
        return {};
    }
}

} // namespace

ReplyWriter::ReplyWriter(Format format, const QByteArray &root)
    : m_format(format)
{
    if (format == Format::Xml) {
        m_out = "<?xml version='1.0' encoding='UTF-8'?>";
        open(root.constData(), '{');
    } else {
        m_out = "{";
    }
}

void ReplyWriter::name(const char *name)
{
    if (m_comma)
        m_out += ',';
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_comma = true;
}

void ReplyWriter::escaped(QStringView value)
{
    if (m_format == Format::Json)
        appendEscaped(m_out, value.toUtf8(), jsonEscape);
    else
        appendEscaped(m_out, value.toUtf8(), xmlEscape);
}

void ReplyWriter::text(const char *field, QStringView value)
{
    if (m_format == Format::Json) {
        name(field);
        m_out += '"';
        escaped(value);
        m_out += '"';
    } else {
        m_out.append('<').append(field).append('>');
        escaped(value);
        m_out.append("</").append(field).append('>');
    }
}

void ReplyWriter::number(const char *field, qint64 value)
{
    if (m_format == Format::Json) {
        name(field);
        m_out += QByteArray::number(value);
    } else {
        text(field, QString::number(value));
    }
}

void ReplyWriter::decimal(const char *field, double value)
{
    if (m_format == Format::Json) {
        name(field);
        m_out += QByteArray::number(value, 'f', 1);
    } else {
        text(field, QString::number(value, 'f', 1));
    }
}

void ReplyWriter::boolean(const char *field, bool value)
{
    if (m_format == Format::Json) {
        name(field);
        m_out += value ? "true" : "false";
    } else {
        text(field, value ? u"true" : u"false");
    }
}

void ReplyWriter::texts(const char *wrapper, const char *item, const QStringList &values)
{
    beginList(wrapper, item);
    for (const QString &value : values) {
        if (m_format == Format::Xml) {
            text(item, value);
            continue;
        }
        m_out += m_comma ? ",\"" : "\"";
        escaped(value);
        m_out += '"';
        m_comma = true;
    }
    endList();
}

void ReplyWriter::open(const char *element, char bracket)
{
    if (m_format == Format::Json) {
        m_out += bracket;
        m_comma = false;
    } else {
        m_out.append('<').append(element).append('>');
        m_names.emplace_back(element);
    }
}

void ReplyWriter::close(char bracket)
{
    if (m_format == Format::Json) {
        m_out += bracket;
        m_comma = true;
    } else {
        m_out.append("</").append(m_names.back()).append('>');
        m_names.pop_back();
    }
}

void ReplyWriter::beginObject(const char *field)
{
    if (m_format == Format::Json)
        name(field);
    open(field, '{');
}

void ReplyWriter::endObject()
{
    close('}');
}

void ReplyWriter::beginList(const char *wrapper, const char *item)
{
    beginObject(wrapper);
    m_items.emplace_back(item);
    if (m_format == Format::Json) {
        name(item);
        m_out += '[';
        m_comma = false;
    }
}

void ReplyWriter::beginItem()
{
    if (m_format == Format::Json && m_comma)
        m_out += ',';
    open(m_items.back().constData(), '{');
}

void ReplyWriter::endList()
{
    m_items.pop_back();
    if (m_format == Format::Json)
        m_out += ']';
    endObject();
}

QByteArray ReplyWriter::finished()
{
    endObject();
    return m_out;
}

QByteArray contentTypeOf(Format format)
{
    return format == Format::Json ? "application/json;charset=utf-8" : "text/xml;charset=utf-8";
}

QByteArray errorBody(Format format, const core::Error &error, const QString &product)
{
    ReplyWriter reply(format, "Error");
    if (!error.requestId.isEmpty())
        reply.text("RequestId", error.requestId);
    reply.text("HostId", error.hostName);
    reply.text("Code", error.code);
    reply.text("Message", error.detail);
    if (!product.isEmpty())
        reply.text("Recommend", u"https://api.aliyun.com/troubleshoot?q=%1&product=%2&requestId=%3"_s.arg(
                                    error.code, product, error.requestId));
    if (error.accessDenied) {
        reply.beginObject("AccessDeniedDetail");
        reply.text("AuthAction", error.accessDenied->action);
        reply.text("AuthPrincipalType", error.accessDenied->principalType);
        reply.text("AuthPrincipalOwnerId", u"1234567890123456");
        reply.text("AuthPrincipalDisplayName", error.accessDenied->principalName);
        reply.text("NoPermissionType", error.accessDenied->denyType);
        reply.text("PolicyType", u"AccountLevelIdentityBasedPolicy");
        reply.text("EncodedDiagnosticMessage", u"AQFohtp4aIbaeEXAMPLE==");
        reply.endObject();
    }
    return reply.finished();
}

} // namespace simulator
