// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/toldevidence.h"

#include "app/explain/catalogue.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using explain::Language;

namespace tests {

namespace {

QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toString(local.date() == QDate::currentDate() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

/// "1 second", "12 seconds".
QString seconds(std::chrono::milliseconds time)
{
    const auto count = std::chrono::ceil<std::chrono::seconds>(time).count();
    return QString::number(count) + (count == 1 ? u" second"_s : u" seconds"_s);
}

QString standIn(const RefusalWorld &world, const Refusal &refusal, const QString &word, const QString &name)
{
    const auto address = [&refusal](size_t i) {
        return i < refusal.addresses.size() ? refusal.addresses[i].toString() : u"(no address)"_s;
    };
    if (word == u"at")
        return timeText(refusal.readAt);
    if (word == u"id")
        return name.isEmpty() ? refusal.interfaceId : world.named(name).id;
    if (word == u"instance")
        return world.named(name).instanceId;
    if (word == u"address" || word == u"address2")
        return address(word == u"address" ? 0 : 1);
    if (word == u"vsw")
        return refusal.situation.vSwitchId;
    if (word == u"cidr")
        return refusal.situation.vSwitchCidr;
    if (word == u"groups")
        return refusal.situation.securityGroups;
    if (word == u"key")
        return refusal.situation.keyId;
    if (word == u"wait" && refusal.error.retryAfter)
        return seconds(*refusal.error.retryAfter);
    if (word == u"zhwait" && refusal.error.retryAfter)
        return seconds(*refusal.error.retryAfter).section(u' ', 0, 0) + u" 秒"_s;
    return u"(no "_s + word + u')';
}

QString filledIn(const RefusalWorld &world, const Refusal &refusal, const QString &text)
{
    static const QRegularExpression hole(u"\\{([a-z0-9]+)(?: ([^}]+))?\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (auto matches = hole.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += text.mid(from, match.capturedStart() - from);
        filled += standIn(world, refusal, match.captured(1), match.captured(2));
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

void compare(QStringList &differences, const QString &what, const QString &is, const QString &wanted)
{
    if (is != wanted)
        differences += u"%1 is “%2”, not “%3”"_s.arg(what, is, wanted);
}

} // namespace

QStringList differences(const RefusalWorld &world, const Refusal &refusal, const Told &told)
{
    const explain::Catalogue catalogue;
    QStringList found;
    compare(found, u"code"_s, refusal.error.code, told.code);
    for (const Language language : {Language::English, Language::Chinese}) {
        const bool english = language == Language::English;
        const explain::Explanation said = catalogue.explain(refusal.error, refusal.situation, language);
        compare(found, u"title"_s, said.title, filledIn(world, refusal, english ? told.title : told.chineseTitle));
        const QStringList wanted = english ? told.evidence : told.chineseEvidence;
        for (qsizetype i = 0; i < std::max(wanted.size(), said.evidence.size()); ++i)
            compare(found, u"evidence %1"_s.arg(i + 1), said.evidence.value(i),
                    filledIn(world, refusal, wanted.value(i)));

        core::Error bare;
        bare.kind = core::ErrorKind::Refused;
        bare.code = refusal.error.code;
        explain::Situation nothing;
        nothing.wish = refusal.situation.wish;
        compare(found, u"evidence where nothing is known"_s,
                catalogue.explain(bare, nothing, language).evidence.join(u' '), {});
    }
    return found;
}

} // namespace tests
