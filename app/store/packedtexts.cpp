// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/packedtexts.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>

namespace store {

namespace {

constexpr qsizetype macLength = 6;
constexpr qsizetype macTextLength = 3 * macLength - 1;

int hexDigit(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10 : -1;
}

/// Of "00:16:3e:12:34:56"; nothing of any other spelling.
std::optional<std::array<char, macLength>> macBytes(QStringView text)
{
    if (text.size() != macTextLength)
        return std::nullopt;
    std::array<char, macLength> bytes;
    for (qsizetype i = 0; i < macLength; ++i) {
        const int high = hexDigit(text[3 * i]);
        const int low = hexDigit(text[3 * i + 1]);
        const bool isApart = i == macLength - 1 || text[3 * i + 2] == u':';
        if (high < 0 || low < 0 || !isApart)
            return std::nullopt;
        bytes[static_cast<size_t>(i)] = static_cast<char>(high * 16 + low);
    }
    return bytes;
}

/// "00:16:3e:12:34:56"
QString macText(QByteArrayView bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    QString text(3 * bytes.size() - 1, u':');
    QChar *to = text.data();
    for (const char byte : bytes) {
        to[0] = QLatin1Char(digits[static_cast<unsigned char>(byte) >> 4]);
        to[1] = QLatin1Char(digits[static_cast<unsigned char>(byte) & 15]);
        to += 3;
    }
    return text;
}

} // namespace

void TextWriter::number(size_t value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes.push_back(static_cast<char>(value | 0x80));
    m_bytes.push_back(static_cast<char>(value));
}

void TextWriter::text(QStringView text)
{
    unsigned bits = 0;
    for (const QChar c : text) // to the end, without a branch: many at once
        bits |= c.unicode();
    const bool isWide = bits > 0xFF;
    const auto size = static_cast<size_t>(text.size());
    number(2 * size + (isWide ? 1 : 0));
    if (isWide) {
        raw(text.utf16(), 2 * size);
        return;
    }
    m_bytes.resize(m_bytes.size() + size);
    std::transform(text.begin(), text.end(), m_bytes.end() - text.size(),
                   [](QChar c) { return static_cast<char>(c.unicode()); });
}

void TextWriter::texts(const QStringList &list)
{
    number(static_cast<size_t>(list.size()));
    for (const QString &entry : list)
        text(entry);
}

void TextWriter::mac(const QString &text)
{
    const auto bytes = macBytes(text);
    number(bytes ? 1 : 0);
    if (bytes)
        raw(bytes->data(), bytes->size());
    else
        this->text(text);
}

void TextWriter::raw(const void *from, size_t size)
{
    const auto *const bytes = static_cast<const char *>(from);
    m_bytes.insert(m_bytes.end(), bytes, bytes + size);
}

size_t TextReader::number()
{
    size_t value = 0;
    int shift = 0;
    for (; (*m_at & 0x80) != 0; shift += 7)
        value |= static_cast<size_t>(*m_at++ & 0x7F) << shift;
    return value | static_cast<size_t>(*m_at++) << shift;
}

QString TextReader::text()
{
    const size_t head = number();
    const auto size = static_cast<qsizetype>(head / 2);
    const char *const from = m_at;
    m_at += head % 2 == 0 ? size : 2 * size;
    if (head % 2 == 0)
        return size == 0 ? QString() : QString::fromLatin1(from, size);
    QString text(size, Qt::Uninitialized);
    std::memcpy(text.data(), from, 2 * static_cast<size_t>(size));
    return text;
}

QLatin1StringView TextReader::latin1()
{
    const size_t head = number();
    return head % 2 == 0 ? QLatin1StringView(m_at, static_cast<qsizetype>(head / 2)) : QLatin1StringView();
}

void TextReader::skipText()
{
    const size_t head = number();
    m_at += head % 2 == 0 ? head / 2 : head - 1;
}

QStringList TextReader::texts()
{
    QStringList list;
    for (size_t left = number(); left > 0; --left)
        list.append(text());
    return list;
}

QString TextReader::mac()
{
    if (number() == 0)
        return text();
    m_at += macLength;
    return macText(QByteArrayView(m_at - macLength, macLength));
}

void TextReader::raw(void *to, size_t size)
{
    std::memcpy(to, m_at, size);
    m_at += size;
}

} // namespace store
