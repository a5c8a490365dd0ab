// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/pastedtext.h"
#include "app/explain/report.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/targets.h"

namespace fuzz {

namespace {

void checkFinding(const explain::Finding &finding, const QString &text)
{
    demand(finding.times >= 1);
    demand(finding.from >= 0 && finding.length >= 0 && finding.from + finding.length <= text.size());
    demand(finding.error.code.size() <= 256 && finding.error.detail.size() <= 4096);
    demand(finding.error.requestId.size() <= 256 && finding.error.hostName.size() <= 256);
    demand(finding.ids.size() <= 200);
}

/// One of the languages and forms, which the text's length chooses: all four would take the most of the time.
void tell(const explain::Finding &finding, const explain::Catalogue &catalogue, qsizetype choice)
{
    explain::Report report;
    report.language = choice & 1 ? explain::Language::English : explain::Language::Chinese;
    report.explanation = catalogue.explain(finding.error, finding.situation, report.language);
    report.error = finding.error;
    report.timeText = finding.time;
    demand(!report.explanation.title.isEmpty());
    const auto form = choice & 2 ? explain::Report::Form::Text : explain::Report::Form::Markdown;
    demand(explain::reportText(report, catalogue, form).size() < 64 * 1024);
}

} // namespace

void pastedtext(QByteArrayView input)
{
    static const explain::Catalogue catalogue;
    const QString text = QString::fromUtf8(input);
    const explain::PastedText read = explain::readPastedText(text, catalogue);
    demand(read.findings.size() <= explain::mostFindings);
    for (const explain::Finding &finding : read.findings)
        checkFinding(finding, text);
    if (!read.findings.empty())
        tell(read.findings.back(), catalogue, text.size());
}

} // namespace fuzz
