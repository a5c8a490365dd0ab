// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace presenters {

/// Rows of a table in the spellings in which other programs take them, made row by row. Names come from the cloud: a
/// cell is one cell whatever is in it, and in CSV and HTML no spreadsheet takes it for a formula.
class TableTexts
{
public:
    /// Plain lines alone: no CSV, no HTML.
    TableTexts() = default;
    /// With the heads of the columns, which the plain text does without.
    explicit TableTexts(const QStringList &titles);

    /// A cell has one value, or several: addresses for one. A row without cells is left out.
    void addRow(const std::vector<QStringList> &cells);
    void addLine(const QString &line);
    /// To be called once, when all is in.
    void end();

    /// A line a row, tabs between the cells, ", " between their values. Of plain lines the last one has no end, so that
    /// it can be pasted into a field.
    const QString &text() const { return m_text; }
    /// RFC 4180 in UTF-8, with a line of heads; blanks between the values of a cell. Empty for plain lines.
    const QByteArray &csv() const { return m_csv; }
    /// One table, as text/html. Empty for plain lines, and where it would be larger than mostHtml.
    const QByteArray &html() const { return m_html; }

    static constexpr qsizetype mostHtml = qsizetype(16) * 1024 * 1024; ///< bytes

private:
    void addHtmlRow(const QStringList &cells, QByteArrayView tag);

    QString m_text;
    QByteArray m_csv;
    QByteArray m_html;
};

} // namespace presenters
