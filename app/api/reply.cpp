// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/reply.h"

#include "app/api/errors.h"
#include "app/api/showntext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

#ifdef __SSE2__
    #include <emmintrin.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

constexpr qsizetype maximumWord = 256;
constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

QString toText(std::string_view utf8)
{
    return utf8.empty() ? QString() : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Where the first quotation mark or backslash stands, or @p end. There are sixteen bytes to read behind that, too.
const char *endOfPlain(const char *at, const char *end)
{
#ifdef __SSE2__
    constexpr ptrdiff_t atOnce = 16;
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    for (; at < end; at += atOnce) {
        const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const int found = _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(some, quote), _mm_cmpeq_epi8(some, backslash)));
        if (found != 0)
            return std::min(at + std::countr_zero(static_cast<unsigned>(found)), end);
    }
    return end;
#else
    return std::find_if(at, end, [](char c) { return c == '"' || c == '\\'; });
#endif
}

/// A string literal with escapes that JSON forbids, "\ud83d" alone for one. Qt's parser is more forgiving.
std::string unescapedLeniently(std::string_view token)
{
    const QByteArray wrapped = "[" + QByteArray(token.data(), static_cast<qsizetype>(token.size())) + "]";
    return QJsonDocument::fromJson(wrapped).array().at(0).toString().toStdString();
}

/// A copy with room behind it.
QByteArray padded(const QByteArray &text)
{
    QByteArray copy;
    copy.reserve(text.size() + padding);
    copy.append(text);
    return copy;
}

QString quoted(std::string_view text)
{
    return u'"' + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())) + u'"';
}

} // namespace

Reply::Reply(const QByteArray &body, const QString &action, TextPool *pool)
    : m_original(body)
    , m_action(action)
    , m_pool(pool ? *pool : m_ownPool)
{
    load();
}

void Reply::load()
{
    m_padded = m_original;
    if (m_padded.data_ptr().freeSpaceAtEnd() < padding)
        m_padded = padded(m_original);
    m_text = {m_padded.constData(), static_cast<size_t>(m_padded.size())};
    m_capacity = m_text.size() + simdjson::SIMDJSON_PADDING;
    if (m_text.starts_with(byteOrderMark)) {
        m_text.remove_prefix(byteOrderMark.size());
        m_capacity -= byteOrderMark.size();
        m_repaired = true;
    }
}

void Reply::repair()
{
    const QString text =
        QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size())); // U+FFFD where invalid
    m_padded = padded(text.toUtf8());
    m_text = {m_padded.constData(), static_cast<size_t>(m_padded.size())};
    m_capacity = m_text.size() + simdjson::SIMDJSON_PADDING;
    m_repaired = true;
}

core::Unexpected Reply::unreadable(const QString &detail) const
{
    core::Error error;
    error.kind = core::ErrorKind::ReplyUnreadable;
    error.action = m_action;
    error.detail = m_code.isEmpty() ? detail : detail + u"; the reply carries the code "_s + m_code;
    error.requestId = m_requestId;
    error.httpStatus = 200;
    error.body = shownBody(m_original);
    error.delivery = core::Delivery::Answered;
    return core::unexpected(std::move(error));
}

core::Result<void> Reply::read(const OnField &onField)
{
    const auto failure = readEveryField([&](std::string_view name, Value &value) {
        if (name == "RequestId")
            m_requestId = text(value, maximumWord);
        else if (name == "Code")
            m_code = text(value, maximumWord);
        else
            onField(name, value);
    });
    if (failure)
        return unreadable(*failure);
    return {};
}

std::optional<QString> Reply::readEveryField(const OnField &onField)
{
    try {
        readRoot(onField);
    } catch (const Unreadable &failure) {
        return failure.detail;
    } catch (const simdjson::simdjson_error &failure) {
        return u"the JSON is broken: "_s + QString::fromUtf8(failure.what());
    }
    return std::nullopt;
}

void Reply::readRoot(const OnField &onField)
{
    const std::string_view text = trimmed(m_text);
    if (text.empty())
        throw Unreadable{u"the reply is empty"_s};
    if (text.front() != '{')
        throw Unreadable{u"the reply is no JSON object"_s};
    simdjson::ondemand::document document;
    const auto iterate = [this, &document] {
        return m_parser.iterate(simdjson::padded_string_view(m_text.data(), m_text.size(), m_capacity)).get(document);
    };
    simdjson::error_code error = iterate();
    if (error == simdjson::UTF8_ERROR) {
        repair();
        error = iterate();
    }
    if (error)
        throw simdjson::simdjson_error(error);
    for (simdjson::ondemand::field field : document.get_object()) {
        const std::string_view name = key(field);
        onField(name, field.value());
    }
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        throw Unreadable{u"text follows the JSON object"_s};
}

void Reply::promisedList(Value &value, std::string_view wrapperName, std::string_view listName, const OnItem &onItem)
{
    if (value.type().value() != simdjson::ondemand::json_type::object)
        throw Unreadable{quoted(wrapperName) + u" is no object"_s};
    bool found = false;
    bool empty = true;
    int count = 0;
    const auto onCounted = [&](Value &item) {
        if (++count > mostItems)
            throw Unreadable{quoted(listName) + u" has more items than any answer of the cloud"_s};
        onItem(item);
    };
    fields(value, [&](std::string_view name, Value &list) {
        empty = false;
        if (name != listName)
            return;
        found = true;
        const auto type = list.type().value();
        if (type != simdjson::ondemand::json_type::array && type != simdjson::ondemand::json_type::object
            && type != simdjson::ondemand::json_type::null)
            throw Unreadable{quoted(listName) + u" is no list"_s};
        items(list, onCounted);
    });
    if (!found && !empty)
        throw Unreadable{quoted(wrapperName) + u" has no "_s + quoted(listName)};
}

void Reply::optionalList(Value &value, std::string_view listName, const OnItem &onItem)
{
    if (value.type().value() == simdjson::ondemand::json_type::array) {
        items(value, onItem);
        return;
    }
    fields(value, [&](std::string_view name, Value &list) {
        if (name == listName)
            items(list, onItem);
    });
}

void Reply::items(Value &value, const OnItem &onItem)
{
    switch (value.type().value()) {
    case simdjson::ondemand::json_type::array:
        for (Value item : value.get_array()) {
            onItem(item);
        }
        break;
    case simdjson::ondemand::json_type::object: // one item that lost its list on the way
        onItem(value);
        break;
    case simdjson::ondemand::json_type::string:
    case simdjson::ondemand::json_type::number:
    case simdjson::ondemand::json_type::boolean:
    case simdjson::ondemand::json_type::null:
        break;
    }
}

std::string_view Reply::key(simdjson::ondemand::field &field)
{
    const char *const start = field.key().raw();
    const char *const end = endOfPlain(start, textEnd());
    if (end != textEnd() && *end == '"')
        return {start, static_cast<size_t>(end - start)};
    std::string_view unescaped;
    return field.unescaped_key().get(unescaped) == simdjson::SUCCESS ? unescaped : std::string_view();
}

/// Points into the reply itself where nothing is escaped, which is nearly always: three times as fast as unescaping.
std::string_view Reply::stringView(Value &value)
{
    const std::string_view token = value.raw_json_token();
    const char *const start = token.data() + 1;
    const char *const end = endOfPlain(start, textEnd());
    if (end == textEnd())
        throw simdjson::simdjson_error(simdjson::STRING_ERROR);
    if (*end == '"')
        return {start, static_cast<size_t>(end - start)};
    std::string_view unescaped;
    if (value.get_string().get(unescaped) == simdjson::SUCCESS)
        return unescaped;
    return m_unescaped.emplace_back(unescapedLeniently(trimmed(token)));
}

std::string_view Reply::view(Value &value)
{
    switch (value.type().value()) {
    case simdjson::ondemand::json_type::string:
        return stringView(value);
    case simdjson::ondemand::json_type::number:
    case simdjson::ondemand::json_type::boolean:
        return trimmed(value.raw_json_token());
    case simdjson::ondemand::json_type::array:
    case simdjson::ondemand::json_type::object:
    case simdjson::ondemand::json_type::null:
        break;
    }
    return {};
}

QString Reply::text(Value &value)
{
    return toText(view(value));
}

QString Reply::text(Value &value, qsizetype length)
{
    return word(text(value), length);
}

void Reply::readText(Value &value, qsizetype length, QString &to)
{
    readWord(view(value), length, to);
}

std::string_view Reply::viewOrField(Value &value, std::string_view name, const OnField &onOther)
{
    if (value.type().value() != simdjson::ondemand::json_type::object)
        return view(value);
    std::string_view found;
    fields(value, [&](std::string_view field, Value &part) {
        if (field == name)
            found = view(part);
        else if (onOther)
            onOther(field, part);
    });
    return found;
}

QString Reply::textOrField(Value &value, std::string_view name)
{
    return word(toText(viewOrField(value, name)), maximumWord);
}

QString Reply::id(Value &value)
{
    const std::string_view utf8 = view(value);
    return utf8 == "null" ? QString() : m_pool.shared(utf8);
}

QString Reply::token(Value &value)
{
    const std::string_view utf8 = view(value);
    if (utf8.size() > longestToken)
        throw Unreadable{u"the token of the next page is too long"_s};
    return utf8 == "null" ? QString() : toText(utf8);
}

int Reply::integer(Value &value, int fallback)
{
    const std::string_view digits = trimmed(view(value));
    double number = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    if (problem != std::errc() || end != digits.data() + digits.size() || !fits)
        return fallback;
    return static_cast<int>(number);
}

bool Reply::boolean(Value &value)
{
    const std::string_view word = view(value);
    return word == "true" || word == "1" || word == "True" || word == "TRUE";
}

} // namespace api
