// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/laidout.h"

using namespace Qt::Literals::StringLiterals;

namespace operations {

namespace {

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
    if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
        m_text += c;
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
