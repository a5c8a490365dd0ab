// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace explain {

/// A pasted text without what terminals, pages and loggers put between its words: colour codes, frames, control and
/// invisible characters, HTML entities, "\n" and "\u003c" of a string inside a string. Quotation marks keep their
/// backslashes: they tell which one closes which. Line ends are "\n".
class CleanedText
{
public:
    explicit CleanedText(QStringView text);

    const QString &text() const { return m_text; }
    /// Where the character at @p position of text() stands in the text that was given.
    qsizetype originalPosition(qsizetype position) const;

private:
    class Writer;
    struct Shift
    {
        qsizetype from;       ///< in text()
        qsizetype difference; ///< to the text that was given, from there on
    };
    QString m_text;
    std::vector<Shift> m_shifts;
};

} // namespace explain
