// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/explaincommand.h"

#include "app/explain/decodedtext.h"
#include "app/explain/pastedtext.h"
#include "app/explain/report.h"
#include "app/program/languageswitch.h"

#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using explain::Language;

namespace program {

namespace {

constexpr qint64 mostBytes = 4 * explain::longestText;

QString reportOf(const explain::Finding &finding, const explain::Catalogue &catalogue, Language language)
{
    const explain::Explanation explanation = catalogue.explain(finding.error, finding.situation, language);
    QString text = explain::reportText({explanation, finding.error, language, {}, finding.time, {}, finding.codeOrigin},
                                       catalogue, explain::Report::Form::Text);
    if (finding.times > 1)
        text +=
            catalogue.label(u"times"_s, language) + explain::colonOf(language) + QString::number(finding.times) + u'\n';
    return text;
}

} // namespace

ExplainOutcome explainText(const QString &text, Language language)
{
    const explain::Catalogue catalogue;
    const explain::PastedText read = explain::readPastedText(text, catalogue);
    const auto label = [&](const QString &name) {
        return catalogue.label(name, language);
    };
    if (read.findings.empty())
        return {label(u"nothingFound"_s) + u'\n' + label(u"whatToPaste"_s) + u'\n', 1};
    QString output;
    for (size_t i = 0; i < read.findings.size(); ++i) {
        if (read.findings.size() > 1)
            output += (i == 0 ? QString() : u"\n"_s) + u"=== "_s
                      + label(u"errorNumber"_s).arg(i + 1).arg(read.findings.size()) + u" ===\n\n"_s;
        output += reportOf(read.findings[i], catalogue, language);
    }
    if (read.isCutOff)
        output += u'\n' + label(u"textCutOff"_s) + u'\n';
    return {output, 0};
}

ExplainOutcome runExplain(const Options &options)
{
    const Language language =
        LanguageSwitch::languageFor(options.language) == u"zh_CN" ? Language::Chinese : Language::English;
    if (options.textToExplain != u"-")
        return explainText(options.textToExplain, language);
    QFile input;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly))
        bytes = input.read(mostBytes);
    return explainText(explain::decodedText(bytes, bytes.size() >= mostBytes), language);
}

} // namespace program
