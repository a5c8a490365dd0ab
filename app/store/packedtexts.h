// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace store {

/// Writes texts one behind the other. Numbers have seven bits a byte, the lowest first; a text is twice its length,
/// plus 1 when it is UTF-16, then its characters, else as Latin-1.
class TextWriter
{
public:
    explicit TextWriter(std::vector<char> &bytes)
        : m_bytes(bytes)
    {}

    void number(size_t value);
    void text(QStringView text);
    void texts(const QStringList &list);
    /// 1 and six bytes, where it is spelled as the cloud spells it; else 0 and the text.
    void mac(const QString &text);
    void raw(const void *from, size_t size);

private:
    std::vector<char> &m_bytes;
};

/// Reads what TextWriter has written, in the same order; nothing else may stand there.
class TextReader
{
public:
    explicit TextReader(std::span<const char> bytes)
        : m_at(bytes.data())
    {}

    size_t number();
    QString text();
    /// Where it lies; empty where it is UTF-16.
    QLatin1StringView latin1();
    void skipText();
    QStringList texts();
    QString mac();
    void raw(void *to, size_t size);
    /// Behind what was read.
    const char *at() const { return m_at; }

private:
    const char *m_at;
};

} // namespace store
