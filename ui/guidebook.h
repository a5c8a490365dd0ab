// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace ui {

/// The user guide as it is compiled in from resources/guide: topics in reading order, a page of Markdown for each in
/// either language ("en", "zh_CN").
class GuideBook
{
public:
    GuideBook();

    const QStringList &topics() const { return m_topics; }
    bool has(const QString &topic) const { return m_topics.contains(topic); }
    /// Markdown; empty for an unknown topic or language.
    QString page(const QString &topic, const QString &language) const;
    /// The page's first heading.
    QString title(const QString &topic, const QString &language) const;
    /// Where a picture that a page names ("../pictures/main-en.png") is compiled in. Empty: there is none such.
    static QString pictureFile(const QString &name);

private:
    QStringList m_topics;
    mutable QHash<QString, QString> m_titles; ///< as read so far
};

/// What a link names a heading by: "Keys & where they rest" → "keys--where-they-rest", as GitHub does.
QString guideAnchor(const QString &heading);

/// The program's language as the guide names it.
QString guideLanguage();

} // namespace ui
