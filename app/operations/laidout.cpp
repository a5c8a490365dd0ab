// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/laidout.h"

using namespace Qt::Literals::StringLiterals;

namespace operations {

namespace {

/// The cloud's texts have some hundred characters. A line of a hundred thousand takes long to lay out.
constexpr qsizetype longestToken = 4096;

/// Writes tokens one after the other; knows nothing of JSON but brackets, commas, colons and quotes.
class Layout
{
public:
    explicit Layout(QStringView json)
        : m_json(json)
    {}

    QString text(qsizetype maximumLength);

private:
    void takeOne(QChar c);
    void takeQuoted(QChar c);
    /// An empty pair stays together.
    void open(QChar closing);
    void startLine();

    QStringView m_json;
    qsizetype m_at = 0;
    QString m_text;
    int m_depth = 0;
    bool m_isQuoted = false;
    bool m_isEscaped = false;
    qsizetype m_length = 0; ///< of the token that it stands in
};

QString Layout::text(qsizetype maximumLength)
{
    while (m_at < m_json.size() && m_text.size() < maximumLength)
        takeOne(m_json[m_at++]);
    if (m_at < m_json.size())
        m_text += u'…';
    return m_text;
}

void Layout::takeOne(QChar c)
{
    constexpr QStringView begins = u"{}[],:\"";
    if (!m_isQuoted && begins.contains(c))
        m_length = 0;
    if (m_isQuoted) {
        takeQuoted(c);
    } else if (c == u'{' || c == u'[') {
        m_text += c;
        open(c == u'{' ? u'}' : u']');
    } else if (c == u'}' || c == u']') {
        m_depth = qMax(0, m_depth - 1);
        startLine();
        m_text += c;
    } else if (c == u',') {
        m_text += c;
        startLine();
    } else if (c == u':') {
        m_text += u": "_s;
    } else if (!c.isSpace()) {
        takeQuoted(c);
        m_isQuoted = c == u'"';
    }
}

void Layout::takeQuoted(QChar c)
{
    const bool isEnd = c == u'"' && !m_isEscaped;
    const bool isShown = c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    if (isEnd || (isShown && m_length < longestToken))
        m_text += c;
    if (!isEnd && isShown && ++m_length == longestToken + 1)
        m_text += u'…';
    if (m_isEscaped)
        m_isEscaped = false;
    else if (c == u'\\')
        m_isEscaped = true;
    else if (c == u'"')
        m_isQuoted = false;
}

void Layout::open(QChar closing)
{
    qsizetype next = m_at;
    while (next < m_json.size() && m_json[next].isSpace())
        ++next;
    if (next < m_json.size() && m_json[next] == closing) {
        m_text += closing;
        m_at = next + 1;
        return;
    }
    ++m_depth;
    startLine();
}

void Layout::startLine()
{
    constexpr int deepest = 40; // a hostile answer of brackets only would grow with the square of its length
    m_text += u'\n' + QString(qsizetype{4} * qMin(m_depth, deepest), u' ');
}

} // namespace

QString laidOut(QByteArrayView json, qsizetype maximumLength)
{
    const QString text = QString::fromUtf8(json.first(qMin(json.size(), 4 * maximumLength)));
    return Layout(text).text(maximumLength);
}

} // namespace operations
