// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/tabletexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

/// Turns the direction of what follows, in a text editor up to the end of the line.
bool turnsDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

bool isLineEndOrControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
}

/// The full-width ones count as well where Chinese or Japanese is typed.
bool beginsFormula(QChar c)
{
    constexpr QStringView beginnings = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return beginnings.contains(c);
}

/// @p cell on one line and without commands: a spreadsheet shows what begins with an apostrophe as it is.
QString harmless(QString cell)
{
    const auto isUnwanted = [](QChar c) {
        return turnsDirection(c) || isLineEndOrControl(c);
    };
    if (std::any_of(cell.cbegin(), cell.cend(), isUnwanted)) {
        cell.removeIf(turnsDirection);
        std::replace_if(cell.begin(), cell.end(), isLineEndOrControl, QChar(u' '));
    }
    const auto first = std::find_if_not(cell.cbegin(), cell.cend(), [](QChar c) { return c.isSpace(); });
    if (first != cell.cend() && beginsFormula(*first))
        cell.prepend(u'\'');
    return cell;
}

QString plain(QString cell)
{
    std::replace_if(
        cell.begin(), cell.end(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }, QChar(u' '));
    return cell;
}

void addCsvCell(QByteArray &csv, const QString &cell)
{
    constexpr QStringView special = u"\",;";
    const bool isQuoted =
        cell.startsWith(u' ') || cell.endsWith(u' ')
        || std::any_of(cell.cbegin(), cell.cend(), [special](QChar c) { return special.contains(c); });
    if (isQuoted)
        csv += '"' + QString(cell).replace(u'"', u"\"\""_s).toUtf8() + '"';
    else
        csv += cell.toUtf8();
}

void addCsvLine(QByteArray &csv, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv += ',';
        addCsvCell(csv, cells[i]);
    }
    csv += "\r\n";
}

} // namespace

TableTexts::TableTexts(const QStringList &titles)
    : m_html("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<table>\n")
{
    addCsvLine(m_csv, titles);
    addHtmlRow(titles, "th");
}

void TableTexts::addRow(const std::vector<QStringList> &cells)
{
    if (cells.empty())
        return;
    QStringList safe;
    safe.reserve(std::ssize(cells));
    for (const QStringList &values : cells) {
        if (!safe.isEmpty())
            m_text += u'\t';
        m_text += plain(values.join(u", "_s));
        safe.append(harmless(values.join(u' ')));
    }
    m_text += u'\n';
    addCsvLine(m_csv, safe);
    addHtmlRow(safe, "td");
}

void TableTexts::addLine(const QString &line)
{
    if (!m_text.isEmpty())
        m_text += u'\n';
    m_text += line;
}

/// Once it has become too large it stays away.
void TableTexts::addHtmlRow(const QStringList &cells, QByteArrayView tag)
{
    if (m_html.isEmpty())
        return;
    m_html += "<tr>";
    for (const QString &cell : cells)
        m_html.append('<').append(tag).append('>').append(cell.toHtmlEscaped().toUtf8()).append("</").append(tag) +=
            '>';
    m_html += "</tr>\n";
    if (m_html.size() > mostHtml)
        m_html = QByteArray();
}

void TableTexts::end()
{
    if (!m_html.isEmpty())
        m_html += "</table>\n";
}

} // namespace presenters
