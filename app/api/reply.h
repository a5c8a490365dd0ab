// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/textpool.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <deque>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace api {

using Value = simdjson::ondemand::value;

/// The cloud's have some hundred bytes.
inline constexpr size_t longestToken = 8192;

/// A page has 500, the list of instance types some thousand.
inline constexpr int mostItems = 20'000;

/// Thrown inside this room only: the reply is not what the API promises; @p detail says what is missing.
struct Unreadable
{
    QString detail;
};

/// One successful JSON reply while it is read, field by field in the order of the document. Values are read leniently:
/// what is absent, null or of another type is empty. What simdjson refuses as a whole (a BOM, invalid UTF-8) is
/// repaired. Only for the parsers of this room.
class Reply
{
public:
    using OnField = std::function<void(std::string_view name, Value &value)>;
    using OnItem = std::function<void(Value &item)>;

    /// @p body is copied only where fewer than 64 spare bytes follow its text. Texts that repeat are shared with those
    /// of @p pool where there is one, which outlives this object.
    Reply(const QByteArray &body, const QString &action, TextPool *pool = nullptr);

    /// Calls @p onField for every field of the root object but RequestId and Code. Fails with ReplyUnreadable.
    core::Result<void> read(const OnField &onField);
    /// Calls @p onField for every field of the root object as far as it can be read; says what stopped it.
    std::optional<QString> readEveryField(const OnField &onField);
    /// The items of the list that the API promises: { @p listName: […] }. Throws Unreadable when @p value is anything
    /// else or has more than mostItems, but accepts {} and null inside as no items.
    void promisedList(Value &value, std::string_view wrapperName, std::string_view listName, const OnItem &onItem);
    /// The items of an optional list, { @p listName: […] } or […] without its wrapper; none of anything else.
    void optionalList(Value &value, std::string_view listName, const OnItem &onItem);
    /// The fields of @p value; none when it is no object.
    template<typename OnEach> void fields(Value &value, const OnEach &onField)
    {
        if (value.type().value() != simdjson::ondemand::json_type::object)
            return;
        for (simdjson::ondemand::field field : value.get_object()) {
            const std::string_view name = key(field);
            onField(name, field.value());
        }
    }

    /// Text of a string, number or boolean; valid as long as this object is.
    std::string_view view(Value &value);
    QString text(Value &value);
    /// At most @p length characters of it, as word() makes them.
    QString text(Value &value, qsizetype length);
    /// The same into @p to, whose room is used again.
    void readText(Value &value, qsizetype length, QString &to);
    /// The text of @p value, or of its field @p name where it is an object: { "Ipv6Address": "…" } and "…" mean the
    /// same. @p onOther gets the object's other fields.
    std::string_view viewOrField(Value &value, std::string_view name, const OnField &onOther = {});
    /// The same, at most 256 characters of it.
    QString textOrField(Value &value, std::string_view name);
    /// Shared with equal texts of the pool; as word() makes it.
    QString shared(Value &value) { return m_pool.shared(view(value)); }
    /// As shared(), but the literal text "null" is empty too.
    QString id(Value &value);
    /// To be sent back as it is. Throws Unreadable where it is longer than longestToken.
    QString token(Value &value);
    /// Also from text; @p fallback when it is no number or out of range.
    int integer(Value &value, int fallback);
    /// true, "true", 1.
    bool boolean(Value &value);

    TextPool &pool() { return m_pool; }
    const QString &requestId() const { return m_requestId; }
    /// Whether this is the answer of a change that was done: it has a RequestId and no error's Code.
    bool isReceipt() const { return !m_requestId.isEmpty() && m_code.isEmpty(); }
    bool wasRepaired() const { return m_repaired; }
    /// The error that says that this reply cannot be read.
    core::Unexpected unreadable(const QString &detail) const;

private:
    void load();
    void repair();
    void readRoot(const OnField &onField);
    const char *textEnd() const { return m_text.data() + m_text.size(); }
    std::string_view key(simdjson::ondemand::field &field);
    std::string_view stringView(Value &value);
    void items(Value &value, const OnItem &onItem);

    const QByteArray &m_original;
    QByteArray m_padded; ///< a copy of the text with room behind it, where the original has none
    std::string_view m_text;
    size_t m_capacity = 0; ///< readable bytes from the start of m_text
    QString m_action;
    QString m_requestId;
    QString m_code; ///< an error's Code, in a reply that should have none
    bool m_repaired = false;
    TextPool m_ownPool;
    TextPool &m_pool;
    std::deque<std::string> m_unescaped; ///< strings that simdjson refuses to unescape
    simdjson::ondemand::parser m_parser;
};

} // namespace api
