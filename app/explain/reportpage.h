// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/report.h"

namespace explain {

/// Writes a report's parts one after another, as plain text or Markdown. Everything given to it is shown literally.
class ReportPage
{
public:
    explicit ReportPage(Report::Form form, Language language = Language::English)
        : m_isMarkdown(form == Report::Form::Markdown)
        , m_language(language)
    {}

    void title(const QString &text);
    /// A heading and a paragraph; nothing without text.
    void paragraph(const QString &heading, const QString &text);
    /// A heading and points, with numbers when they are steps; nothing without points.
    void points(const QString &heading, const QStringList &texts, bool numbered);
    void heading(const QString &text);
    void row(const QString &label, const QString &value);
    /// A heading and text that is to be copied as it stands; nothing without text.
    void listing(const QString &heading, const QString &text);
    void block(const QString &label, const QString &text);
    void rowOrBlock(const TechnicalRow &row);
    /// With one line break at the end.
    QString text() const;

private:
    QString shown(const QString &text) const;
    void startPart();

    bool m_isMarkdown;
    Language m_language;
    bool m_isInRows = false;
    QString m_text;
};

/// @p text so that Markdown shows it letter by letter: no tags, links, mentions or emphasis come of it.
QString escapedForMarkdown(const QString &text);

} // namespace explain
