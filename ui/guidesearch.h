// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// Where words stand in a page's text.
struct GuideHit
{
    int position = 0;
    int length = 0;
};

/// Where @p search stands in @p text, letters of either case: as it is, or else each of its words, if all are there.
std::vector<GuideHit> guideHits(const QString &text, const QString &search);

/// A search through all pages.
class GuideSearch
{
public:
    /// The pages' texts as they are shown, in reading order; needed once for a language.
    void setTexts(const QStringList &topics, const QStringList &texts);
    void setWords(const QString &words);

    const QString &words() const { return m_words; }
    bool isActive() const { return !m_words.isEmpty(); }
    /// Of a topic, in the order of its page.
    std::vector<GuideHit> hits(const QString &topic) const { return m_hits.value(topic); }
    int count(const QString &topic) const { return static_cast<int>(m_hits.value(topic).size()); }
    int total() const;
    /// The next topic that has any, in reading order and round; @p forward or back. Empty: no page has any.
    QString nextTopic(const QString &from, bool forward) const;
    /// How many hits stand on the pages before @p topic.
    int countBefore(const QString &topic) const;

private:
    void find();

    QStringList m_topics;
    QStringList m_texts;
    QString m_words;
    QHash<QString, std::vector<GuideHit>> m_hits;
};

} // namespace ui
