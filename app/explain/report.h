// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/catalogue.h"

namespace explain {

/// One line of an error's technical part. The value is plain text, bounded and redacted.
struct TechnicalRow
{
    QString label;
    QString value;
    bool multiLine = false; ///< the server's own words and the raw answer
    friend bool operator==(const TechnicalRow &, const TechnicalRow &) = default;
};

/// Code, HTTP status, request id, host, action, identity, the server's own words, the raw answer: those that are known.
/// Where the text that was read does not have the code itself, its label says so.
std::vector<TechnicalRow> technicalRows(const core::Error &error, const Catalogue &catalogue, Language language,
                                        CodeOrigin codeOrigin = CodeOrigin::AsWritten);

/// What is written of an explained error for a ticket.
struct Report
{
    enum class Form { Text, Markdown };

    Explanation explanation;
    core::Error error;
    Language language = Language::English;
    QDateTime time;   ///< of the error; invalid: not known
    QString timeText; ///< the same as another program wrote it, where that is all there is
    QString versions; ///< of the program and of what it runs on; empty: left out
    CodeOrigin codeOrigin = CodeOrigin::AsWritten;
};

/// Title, meaning, evidence, what led to it, cure, related codes, and the technical part (code, HTTP status, request
/// id, host, action, identity, the server's own words, time, versions), keys and tokens masked, server's words bounded
/// and as plain text. In Markdown, whatever is not ours is escaped or stands in a code block. Ends with a line break.
QString reportText(const Report &report, const Catalogue &catalogue, Report::Form form);

/// An entry of the catalogue by itself, as reportText() without an error, and what is documented of the code.
QString entryReportText(const QString &code, Wish wish, const Catalogue &catalogue, Language language,
                        Report::Form form);

/// What stands between a label and its value.
QString colonOf(Language language);

/// The cloud's refusal of which nothing but the code is known.
core::Error errorOfCode(const QString &code);

/// This program's version, Qt's and the system's, for Report::versions.
QString programVersions();

} // namespace explain
