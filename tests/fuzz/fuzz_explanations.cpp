// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/explain/content.h"
#include "app/explain/evidence.h"
#include "app/explain/messagevalues.h"
#include "app/explain/report.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using explain::Language;

namespace fuzz {

namespace {

const explain::Catalogue &catalogue()
{
    static const explain::Catalogue compiledIn;
    return compiledIn;
}

/// A sentence of ours with values of others in it: one line, bounded, nothing that hides or turns around.
void checkSentence(const QString &text, bool hasBraces)
{
    demand(text.size() <= 16 * 1024);
    demand(std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    }));
    demand(hasBraces || (!text.contains(u'{') && !text.contains(u"[[") && !text.contains(u"||")));
}

void checkReport(const explain::Explanation &explanation, const core::Error &error, Language language,
                 explain::Report::Form form)
{
    explain::Report report;
    report.explanation = explanation;
    report.error = error;
    report.language = language;
    const QString text = explain::reportText(report, catalogue(), form);
    demand(text.size() < 64 * 1024 && text.endsWith(u'\n') && text.contains(explanation.title.left(1)));
}

/// What a message tells of itself stands in it, and is what it is said to be.
void checkValues(const QString &message)
{
    const explain::Facts values = explain::valuesOfMessage(message);
    for (auto it = values.begin(); it != values.end(); ++it)
        demand(!it.value().isEmpty() && it.value().size() <= message.size() + 64 * 1024);
    for (const QString &address : explain::addressesIn(message))
        demand(message.contains(address));
    demand(message.contains(explain::rangeIn(message)));
}

/// Every pattern of the code's entry: what is found for a hole stands in the message.
void checkPatterns(const QString &message, size_t entryNumber)
{
    const std::vector<explain::Entry> &entries = catalogue().content().entries;
    for (const explain::MessageRule &rule : entries[entryNumber % entries.size()].messages) {
        const auto values = rule.pattern.match(message);
        if (!values)
            continue;
        for (auto it = values->begin(); it != values->end(); ++it)
            demand(it.value().size() <= 402 && message.contains(it.value()));
    }
}

/// Facts of the situation from the same hands as the message: a name is what its owner likes.
explain::Situation situationWith(unsigned choice, const QString &message)
{
    explain::Situation situation;
    situation.wish = static_cast<explain::Wish>(choice % 5);
    if (choice & 32) {
        situation.interfaceName = message.right(300);
        situation.interfaceId = u"eni-bp1"_s;
        situation.instanceName = message.left(100);
        situation.addresses = message.mid(20, 200);
        situation.limit = message.left(3);
    }
    return situation;
}

} // namespace

void explanations(QByteArrayView input)
{
    const auto choice = static_cast<unsigned char>(takeChoice(input));
    const auto entryNumber = static_cast<unsigned char>(takeChoice(input));
    const QString text = QString::fromUtf8(input);
    core::Error error;
    error.code = text.section(u'\n', 0, 0).left(256);
    error.detail = text.section(u'\n', 1).left(4096);
    error.kind = choice & 64 ? static_cast<core::ErrorKind>(entryNumber % 18) : core::ErrorKind::Refused;
    error.delivery = core::Delivery::Answered;
    error.httpStatus = choice & 128 ? 500 : 403;
    error.body = input.first(std::min<qsizetype>(input.size(), 2048)).toByteArray();
    const Language language = choice & 16 ? Language::English : Language::Chinese;

    const explain::Situation situation = situationWith(choice, error.detail);
    const explain::Explanation explanation = catalogue().explain(error, situation, language);
    demand(!explanation.title.isEmpty());
    const bool hasBraces = text.contains(u'{') || text.contains(u'[') || text.contains(u'|');
    checkSentence(explanation.title, hasBraces);
    checkSentence(explanation.cause, hasBraces);
    for (const QStringList &list : {explanation.likely, explanation.evidence, explanation.cure}) {
        for (const QString &sentence : list)
            checkSentence(sentence, hasBraces);
    }
    checkReport(explanation, error, language,
                entryNumber & 128 ? explain::Report::Form::Text : explain::Report::Form::Markdown);
    checkValues(error.detail);
    checkPatterns(error.detail, entryNumber);
    const QString policy = explain::minimalPolicy(error.code);
    demand(policy.isEmpty() || QJsonDocument::fromJson(policy.toUtf8()).isObject());
}

} // namespace fuzz
