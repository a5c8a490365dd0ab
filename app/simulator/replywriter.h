// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace simulator {

enum class Format { Json, Xml };

/// Writes one reply straight into bytes, as JSON or as XML, from the same calls. Lists are wrapped as the API wraps
/// them: "Ipv6Sets": {"Ipv6Set": [{…}]} and <Ipv6Sets><Ipv6Set>…</Ipv6Set></Ipv6Sets>. By hand, since a page of 500
/// ENIs takes about a millisecond this way.
class ReplyWriter
{
public:
    /// @p root is the XML root element, "DescribeRegionsResponse".
    ReplyWriter(Format format, const QByteArray &root);

    void text(const char *name, QStringView value);
    void number(const char *name, qint64 value);
    void decimal(const char *name, double value);
    void boolean(const char *name, bool value);
    /// @p wrapper with plain texts, each called @p item.
    void texts(const char *wrapper, const char *item, const QStringList &values);

    void beginObject(const char *name);
    void endObject();
    /// Objects between beginItem() and endItem(), each called @p item.
    void beginList(const char *wrapper, const char *item);
    void beginItem();
    void endItem() { endObject(); }
    void endList();

    /// Closes the root and gives the bytes.
    QByteArray finished();

private:
    void name(const char *name);
    void escaped(QStringView value);
    void open(const char *name, char bracket);
    void close(char bracket);

    Format m_format;
    QByteArray m_out;
    std::vector<QByteArray> m_names; ///< open elements
    std::vector<QByteArray> m_items; ///< of the open lists
    bool m_comma = false;
};

/// "application/json;charset=utf-8" or "text/xml;charset=utf-8".
QByteArray contentTypeOf(Format format);
/// The error envelope with HostId, and with Recommend where @p product is named.
QByteArray errorBody(Format format, const core::Error &error, const QString &product);

} // namespace simulator
