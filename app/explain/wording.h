// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace explain {

/// What is known, by placeholder name; an empty value is the same as none. Flags have any value and print nothing.
using Facts = QHash<QString, QString>;

/// How a placeholder reads in a sentence, with "{}" for the value and without one: "interface {}", "the interface".
struct Phrase
{
    QString known = QStringLiteral("{}");
    QString unknown; ///< empty: this placeholder may stand in optional parts only
};

/// The small words of one language.
struct Vocabulary
{
    QHash<QString, Phrase> phrases;   ///< by placeholder
    QHash<QString, QString> values;   ///< words of the API in that language: "InUse" → "已绑定（InUse）"
    QHash<QString, QString> nouns;    ///< objects in codes: "SecurityGroupId" → "security group"
    QHash<QString, QString> labels;   ///< of the technical part, of headings and of offers
    QHash<QString, QString> evidence; ///< what is known, by the name of the line
    QString derivedNote;              ///< said where there is no entry of its own
};

/// Fills a text in. "{name}" is a placeholder; "[[…]]" is left out when a placeholder in it is not known;
/// "[[…||…]]" takes the first alternative of which everything is known, or the last one.
QString fillIn(const QString &text, const Facts &facts, const Vocabulary &words, Language language);

/// Names of the placeholders of a text: first those that must read well without a value, then those of optional parts.
struct Placeholders
{
    QStringList required;
    QStringList optional;
};
Placeholders placeholdersOf(const QString &text);

/// A server's message with holes: The specified EniId "{interfaceId}" is not found. Any kind of quotation mark matches
/// any other, any run of blanks another; what stands before and after does not matter.
class MessagePattern
{
public:
    explicit MessagePattern(const QString &text);

    /// The values in the holes; nothing when @p message does not match.
    std::optional<Facts> match(const QString &message) const;
    const QStringList &names() const { return m_names; }
    bool isValid() const { return m_expression.isValid(); }

private:
    QRegularExpression m_expression;
    QStringList m_names;
};

} // namespace explain
