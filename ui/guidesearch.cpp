// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidesearch.h"

#include <algorithm>

namespace ui {

namespace {

void collect(const QString &text, const QString &word, std::vector<GuideHit> &hits)
{
    const qsizetype length = word.size();
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + length, Qt::CaseInsensitive))
        hits.push_back({static_cast<int>(at), static_cast<int>(length)});
}

} // namespace

std::vector<GuideHit> guideHits(const QString &text, const QString &search)
{
    const QString whole = search.simplified();
    std::vector<GuideHit> hits;
    if (whole.isEmpty())
        return hits;
    collect(text, whole, hits);
    QStringList words = whole.split(u' ');
    if (!hits.empty() || words.size() < 2)
        return hits;
    words.removeDuplicates();
    for (const QString &word : words) {
        const size_t before = hits.size();
        collect(text, word, hits);
        if (hits.size() == before)
            return {};
    }
    std::sort(hits.begin(), hits.end(), [](const GuideHit &a, const GuideHit &b) { return a.position < b.position; });
    return hits;
}

void GuideSearch::setTexts(const QStringList &topics, const QStringList &texts)
{
    m_topics = topics;
    m_texts = texts;
    find();
}

void GuideSearch::setWords(const QString &words)
{
    m_words = words.simplified();
    find();
}

int GuideSearch::total() const
{
    int sum = 0;
    for (const QString &topic : m_topics)
        sum += count(topic);
    return sum;
}

QString GuideSearch::nextTopic(const QString &from, bool forward) const
{
    const qsizetype size = m_topics.size();
    const qsizetype start = std::max<qsizetype>(0, m_topics.indexOf(from));
    for (qsizetype step = 1; step <= size; ++step) {
        const QString &topic = m_topics.at((start + (forward ? step : size - step)) % size);
        if (count(topic) > 0)
            return topic;
    }
    return {};
}

int GuideSearch::countBefore(const QString &topic) const
{
    int sum = 0;
    for (qsizetype i = 0; i < m_topics.size() && m_topics.at(i) != topic; ++i)
        sum += count(m_topics.at(i));
    return sum;
}

void GuideSearch::find()
{
    m_hits.clear();
    for (qsizetype i = 0; i < m_topics.size(); ++i)
        m_hits.insert(m_topics.at(i), guideHits(m_texts.at(i), m_words));
}

} // namespace ui
