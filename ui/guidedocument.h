// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

#include <memory>
#include <vector>

class QTextDocument;

namespace ui {

struct GuideHeading
{
    int level = 1;
    QString text;
    QString anchor; ///< unique on its page
    int position = 0;
};

/// A page of the guide as it is shown: spacing, colours of @p palette, each picture's alternative text below it.
std::unique_ptr<QTextDocument> guideDocument(const QString &markdown, const QPalette &palette, const QFont &font);

/// In the order of the page.
std::vector<GuideHeading> headingsOf(const QTextDocument &document);

} // namespace ui
