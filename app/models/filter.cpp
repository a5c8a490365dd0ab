// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/filter.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
    #include <emmintrin.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

using Field = SearchIndex::Field;

#ifdef __SSE2__

constexpr qsizetype placesAtOnce = 16;

/// Bit by bit, whether @p first stands at @p at and the fifteen places behind it, and @p last @p distance further on.
int candidates(const char *at, qsizetype distance, __m128i first, __m128i last)
{
    const __m128i starts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    const __m128i ends = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + distance));
    return _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(starts, first), _mm_cmpeq_epi8(ends, last)));
}

/// Looks at the first and the last letter of the word, at sixteen places at once: in texts of some 200 bytes, where
/// each digit is frequent, several times as quick as memmem() or looking for one letter.
bool containsAt(const char *text, qsizetype places, QByteArrayView word)
{
    const __m128i first = _mm_set1_epi8(word.front());
    const __m128i last = _mm_set1_epi8(word.back());
    for (qsizetype at = 0; at < places; at += placesAtOnce) {
        const char *place = text + std::min(at, places - placesAtOnce); // the last ones are looked at twice
        for (int found = candidates(place, word.size() - 1, first, last); found != 0; found &= found - 1) {
            const int bit = std::countr_zero(static_cast<unsigned>(found));
            if (std::memcmp(place + bit, word.data(), static_cast<size_t>(word.size())) == 0)
                return true;
        }
    }
    return false;
}

#endif

bool contains(QByteArrayView text, QByteArrayView word)
{
#ifdef __SSE2__
    const qsizetype places = text.size() - word.size() + 1;
    if (!word.isEmpty() && places >= placesAtOnce)
        return containsAt(text.data(), places, word);
#endif
    return std::string_view(text.data(), static_cast<size_t>(text.size()))
               .find(std::string_view(word.data(), static_cast<size_t>(word.size())))
           != std::string_view::npos;
}

std::optional<Field> fieldOf(QStringView key)
{
    struct Entry
    {
        QStringView key;
        Field field;
    };
    static constexpr Entry table[] = {
        {u"name", Field::Name},         {u"id", Field::Id},
        {u"status", Field::Status},     {u"type", Field::Type},
        {u"instance", Field::Instance}, {u"zone", Field::Zone},
        {u"vpc", Field::Vpc},           {u"vswitch", Field::VSwitch},
        {u"ip", Field::Ipv4},           {u"ipv6", Field::Ipv6},
        {u"group", Field::Group},       {u"mac", Field::Mac},
    };
    for (const Entry &entry : table) {
        if (key.compare(entry.key, Qt::CaseInsensitive) == 0)
            return entry.field;
    }
    return std::nullopt;
}

/// Words, with what stands in double quotes kept together. A quote that is not closed ends with the text.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            words.append(word);
            word.clear();
        } else {
            word += c == u'：' ? QChar(u':') : c;
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

/// An IPv6 address as logs and programs write it: in brackets, with a port behind them, with a prefix length.
std::optional<domain::Ipv6Address> addressIn(QStringView text)
{
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        text = end < 0 ? text.sliced(1) : text.sliced(1, end - 1);
    }
    const qsizetype slash = text.indexOf(u'/');
    return domain::Ipv6Address::parse(slash < 0 ? text : text.first(slash));
}

/// "2408:4005:003A:" → "2408:4005:3a:", so that a part of an address is found however it is spelt.
QByteArray withoutLeadingZeros(const QString &text)
{
    const bool isHextets =
        text.contains(u':') && std::all_of(text.begin(), text.end(), [](QChar c) {
            return c == u':' || (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
        });
    if (!isHextets)
        return {};
    QStringList groups = text.split(u':');
    for (QString &group : groups) {
        while (group.size() > 1 && group.startsWith(u'0'))
            group.remove(0, 1);
    }
    return SearchIndex::folded(groups.join(u':'));
}

bool holds(const store::PackedInterface &row, const domain::Ipv6Prefix &network)
{
    const auto ipv6 = row.ipv6();
    const auto prefixes = row.ipv6Prefixes();
    return std::any_of(ipv6.begin(), ipv6.end(), [&](const auto &address) { return network.contains(address); })
           || std::any_of(prefixes.begin(), prefixes.end(), [&](const domain::Ipv6Prefix &prefix) {
                  return prefix.contains(network.address) || network.contains(prefix.address);
              });
}

} // namespace

Filter::Filter(const QString &text)
    : m_text(text)
{
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        Term term = termOf(word);
        if (!term.word.isEmpty())
            m_terms.push_back(std::move(term));
    }
}

bool Filter::matches(const SearchIndex::RowText &rowText, const store::PackedInterface &row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) { return matches(term, rowText, row); });
}

Filter::Term Filter::termOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString key = colon > 0 ? text.first(colon) : QString();
    if (key.compare(u"in", Qt::CaseInsensitive) == 0)
        return inTerm(text.sliced(colon + 1));
    Term term;
    term.field = fieldOf(key);
    const QString word = term.field ? text.sliced(colon + 1) : text;
    term.word = SearchIndex::folded(word);
    if (term.field && *term.field != Field::Ipv6)
        return term;
    if (const auto address = addressIn(word)) {
        term.prefixOf = address;
        term.otherSpelling = address->toString().toLatin1();
    } else {
        term.otherSpelling = withoutLeadingZeros(word);
    }
    if (term.otherSpelling == term.word)
        term.otherSpelling.clear();
    return term;
}

Filter::Term Filter::inTerm(const QString &value)
{
    Term term;
    term.word = SearchIndex::folded(value);
    term.field = value.contains(u':') ? Field::Ipv6 : Field::Ipv4;
    term.otherSpelling = withoutLeadingZeros(value);
    const qsizetype slash = value.indexOf(u'/');
    const QStringView address = QStringView(value).first(slash < 0 ? value.size() : slash);
    if (const auto ipv4 = domain::Ipv4Address::parse(address)) {
        bool isNumber = slash < 0;
        const int length = slash < 0 ? 32 : QStringView(value).sliced(slash + 1).toInt(&isNumber);
        if (isNumber && length >= 0 && length <= 32) {
            const quint32 mask = length == 0 ? 0 : ~quint32(0) << (32 - length);
            term.ipv4Network = Ipv4Network{ipv4->value & mask, mask};
        }
    } else if (slash >= 0) {
        term.network = domain::Ipv6Prefix::parse(value);
    } else if (const auto ipv6 = domain::Ipv6Address::parse(address)) {
        term.network = domain::Ipv6Prefix{*ipv6, 128};
    }
    term.networkOnly = term.network || term.ipv4Network;
    return term;
}

bool Filter::isInShared(const Term &term, const SearchIndex::RowText &rowText)
{
    const size_t number = rowText.sharedNumber;
    if (number >= term.inShared.size())
        term.inShared.resize(number + 1);
    std::optional<bool> &known = term.inShared[number];
    if (!known) {
        const QByteArrayView text = term.field ? rowText.field(*term.field) : rowText.shared;
        known = contains(text, term.word) || (!term.otherSpelling.isEmpty() && contains(text, term.otherSpelling));
    }
    return *known;
}

bool Filter::holdsWord(const Term &term, const SearchIndex::RowText &rowText)
{
    if (term.field && *term.field >= SearchIndex::firstShared)
        return isInShared(term, rowText);
    if (!term.field && isInShared(term, rowText)) // first: it is known of thousands of rows at once
        return true;
    const QByteArrayView text = term.field ? rowText.field(*term.field) : rowText.own;
    return contains(text, term.word) || (!term.otherSpelling.isEmpty() && contains(text, term.otherSpelling));
}

bool Filter::matches(const Term &term, const SearchIndex::RowText &rowText, const store::PackedInterface &row)
{
    if (!term.networkOnly && holdsWord(term, rowText))
        return true;
    if (term.prefixOf && !row.ipv6Prefixes().empty() && holds(row, domain::Ipv6Prefix{*term.prefixOf, 128}))
        return true;
    if (term.network && holds(row, *term.network))
        return true;
    return term.ipv4Network && std::ranges::any_of(row.ipv4(), [&](const domain::Ipv4Address &address) {
               return (address.value & term.ipv4Network->mask) == term.ipv4Network->address;
           });
}

} // namespace models
