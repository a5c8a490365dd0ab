// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/reportpage.h"

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

/// Backticks, more of them than stand side by side in @p text, and no fewer than @p fewest.
QString fenceAround(const QString &text, qsizetype fewest)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return QString(qMax(fewest, longest + 1), u'`');
}

QString inlineCode(const QString &text)
{
    const QString fence = fenceAround(text, 1);
    const QString blank = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence + blank + text + blank + fence;
}

} // namespace

QString escapedForMarkdown(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 16);
    bool numberedSoFar = false; ///< the line has digits only, up to here
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isAtStart = i == 0 || text.at(i - 1) == u'\n';
        const bool isOfLink =
            (character == u':' && text.mid(i, 3) == u"://")
            || (character == u'.' && i >= 3 && text.mid(i - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0);
        numberedSoFar = isAtStart || (numberedSoFar && text.at(i - 1).isDigit());
        const bool isOfList = isAtStart ? u"-+=:"_s.contains(character)
                                        : numberedSoFar && u".)"_s.contains(character)
                                              && (i + 1 == text.size() || text.at(i + 1).isSpace());
        if (isOfLink || isOfList || u"\\`*_[]<>#|~&@$!"_s.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

QString ReportPage::shown(const QString &text) const
{
    return m_isMarkdown ? escapedForMarkdown(text) : text;
}

/// One empty line before whatever begins now.
void ReportPage::startPart()
{
    m_isInRows = false;
    if (!m_text.isEmpty())
        m_text += u'\n';
}

void ReportPage::title(const QString &text)
{
    startPart();
    m_text += (m_isMarkdown ? u"### "_s : QString()) + shown(text) + u'\n';
}

void ReportPage::heading(const QString &text)
{
    startPart();
    m_text += m_isMarkdown ? u"**"_s + shown(text) + u"**\n\n"_s : text + u'\n';
}

void ReportPage::paragraph(const QString &headingText, const QString &text)
{
    if (text.isEmpty())
        return;
    heading(headingText);
    m_text += shown(text) + u'\n';
}

void ReportPage::points(const QString &headingText, const QStringList &texts, bool numbered)
{
    if (texts.isEmpty())
        return;
    heading(headingText);
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_text += (numbered ? u"%1. "_s.arg(i + 1) : u"- "_s) + shown(texts.at(i)) + u'\n';
}

void ReportPage::row(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    m_isInRows = true;
    const QString colon = colonOf(m_language);
    m_text += m_isMarkdown ? u"- "_s + shown(label) + colon + inlineCode(value) + u'\n' : label + colon + value + u'\n';
}

void ReportPage::listing(const QString &headingText, const QString &text)
{
    if (text.isEmpty())
        return;
    heading(headingText);
    const QString fence = m_isMarkdown ? fenceAround(text, 3) : QString();
    m_text += m_isMarkdown ? fence + u'\n' + text + u'\n' + fence + u'\n' : text + u'\n';
}

void ReportPage::block(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!m_isMarkdown) {
        m_text += label + colonOf(m_language).trimmed() + u'\n' + text + u'\n';
        return;
    }
    const QString fence = fenceAround(text, 3);
    m_text += (m_isInRows ? u"\n"_s : QString()) + shown(label) + colonOf(m_language).trimmed() + u"\n\n"_s + fence
              + u"text\n"_s + text + u'\n' + fence + u"\n\n"_s;
    m_isInRows = false;
}

void ReportPage::rowOrBlock(const TechnicalRow &line)
{
    if (line.multiLine)
        block(line.label, line.value);
    else
        row(line.label, line.value);
}

QString ReportPage::text() const
{
    return m_text.trimmed() + u'\n';
}

} // namespace explain
