// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/messagevalues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr qsizetype longestAddress = 45;
constexpr qsizetype mostAddresses = 20;

struct Prefix
{
    QStringView head;
    const char16_t *fact; ///< null: recognised, but no fact
};

constexpr Prefix prefixes[] = {{u"eni-", u"interfaceId"}, {u"i-", u"instance"}, {u"vsw-", u"vswitchId"},
                               {u"sg-", nullptr},         {u"vpc-", nullptr},   {u"rg-", nullptr}};

bool isOfAddress(char16_t c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':' || c == u'.';
}

/// Those that interfaces have: global (2000::/3), unique local (fc00::/7), link-local (fe80::/10).
bool isOfNetwork(const domain::Ipv6Address &address)
{
    const uint first = uint(address.high >> 56);
    return (first & 0xE0U) == 0x20U || (first & 0xFEU) == 0xFCU || (address.high >> 54) == 0x3FAU;
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && end - from < 3 && isAsciiDigit(text[end].unicode()))
        ++end;
    return end - from;
}

const Prefix *prefixOf(QStringView id)
{
    const auto *const found = std::find_if(std::begin(prefixes), std::end(prefixes),
                                           [id](const Prefix &prefix) { return id.startsWith(prefix.head); });
    return found == std::end(prefixes) ? nullptr : found;
}

bool isIpv4(const QString &text)
{
    static const QRegularExpression form(u"^(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?:\\.(?!$)|$)){4}$"_s);
    return form.match(text).hasMatch();
}

} // namespace

std::optional<FoundAddress> addressAt(QStringView text, qsizetype from)
{
    if (from > 0 && (isWordCharacter(text[from - 1].unicode()) || text[from - 1] == u':'))
        return std::nullopt;
    qsizetype end = from;
    while (end < text.size() && end - from <= longestAddress && isOfAddress(text[end].unicode()))
        ++end;
    if (end < text.size() && isAsciiLetter(text[end].unicode()))
        return std::nullopt; // the beginning of a word
    qsizetype length = end - from;
    while (length > 2
           && (text[from + length - 1] == u'.' || (text[from + length - 1] == u':' && text[from + length - 2] != u':')))
        --length;
    if (length < 4 || length > longestAddress || text.mid(from, length).count(u':') < 2)
        return std::nullopt;
    const std::optional<domain::Ipv6Address> address = domain::Ipv6Address::parse(text.mid(from, length));
    if (!address || !isOfNetwork(*address))
        return std::nullopt;
    const qsizetype behind = from + length;
    const bool isPrefix = behind + 1 < text.size() && text[behind] == u'/' && isAsciiDigit(text[behind + 1].unicode());
    return FoundAddress{*address, behind, isPrefix};
}

QString resourceIdAt(QStringView text, const Word &word)
{
    const QStringView id = text.mid(word.from, word.length);
    const Prefix *const prefix = word.length <= 48 ? prefixOf(id) : nullptr;
    if (!prefix)
        return {};
    const QStringView tail = id.mid(prefix->head.size());
    const bool isPlain = std::all_of(tail.begin(), tail.end(), [](QChar c) {
        return isAsciiDigit(c.unicode()) || (c >= u'a' && c <= u'z') || c == u'-';
    });
    const bool hasDigit = std::any_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); });
    if (!isPlain || !hasDigit || tail.size() < (prefix->head == u"i-" ? 8 : 1))
        return {};
    qsizetype end = word.end();
    while (end < text.size() && text[end] == u'*' && end - word.end() < 8)
        ++end;
    return text.mid(word.from, end - word.from).toString();
}

Facts valuesOfMessage(const QString &message)
{
    Facts values;
    QStringList addresses;
    QSet<QString> unclear;
    const auto take = [&](const QString &name, const QString &value) {
        if (values.contains(name) && values.value(name) != value)
            unclear.insert(name);
        values.insert(name, value);
    };
    WordReader reader(message);
    qsizetype skipBefore = 0;
    for (Word word; reader.next(word);) {
        if (word.from < skipBefore)
            continue;
        if (const QString id = resourceIdAt(message, word); !id.isEmpty()) {
            if (const Prefix *const prefix = prefixOf(id); prefix && prefix->fact)
                take(QString::fromUtf16(prefix->fact), id);
        } else if (const auto address = addressAt(message, word.from)) {
            skipBefore = address->end;
            if (address->isPrefix) {
                const QString length = message.mid(address->end + 1, digitsAt(message, address->end + 1));
                if (const auto block = domain::Ipv6Prefix::parse(QString(address->address.toString() + u'/' + length)))
                    take(u"cidr"_s, block->toString());
            } else if (const QString text = address->address.toString();
                       !addresses.contains(text) && addresses.size() < mostAddresses) {
                addresses.append(text);
            }
        }
    }
    for (const QString &name : std::as_const(unclear))
        values.remove(name);
    if (!addresses.isEmpty())
        values.insert(u"address"_s, addresses.join(u','));
    return values;
}

QStringList addressesIn(const QString &value)
{
    static const QRegularExpression separator(u"[^0-9A-Za-z:.%/_-]+"_s);
    QStringList addresses;
    for (const QString &word : value.split(separator, Qt::SkipEmptyParts)) {
        const bool isWritten = word.count(u':') >= 2; // "2408:zz::8", which a server finds invalid
        const bool isAddress = isWritten || domain::Ipv6Address::parse(word) || isIpv4(word);
        if (isAddress && !addresses.contains(word))
            addresses.append(word);
    }
    return addresses;
}

QString rangeIn(const QString &value)
{
    static const QRegularExpression length(u"^[0-9]{1,2}$"_s);
    const QString range = value.trimmed();
    const bool isOfIpv4 = isIpv4(range.section(u'/', 0, 0)) && length.match(range.section(u'/', 1)).hasMatch();
    return isOfIpv4 || domain::Ipv6Prefix::parse(range) ? range : QString();
}

void addValuesOfMessage(Facts &facts, const QString &message)
{
    const Facts values = valuesOfMessage(message.left(4096));
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (facts.value(it.key()).isEmpty())
            facts.insert(it.key(), it.value());
    }
    if (facts.value(u"vswitch"_s).isEmpty())
        facts.insert(u"vswitch"_s, facts.value(u"vswitchId"_s));
}

} // namespace explain
