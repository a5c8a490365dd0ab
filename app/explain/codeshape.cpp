// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/codeshape.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

bool globFits(QStringView glob, QStringView text)
{
    const auto isAlike = [](QChar left, QChar right) {
        return left.toCaseFolded() == right.toCaseFolded();
    };
    qsizetype at = 0;      // in the glob
    qsizetype star = -1;   // the last '*' before it
    qsizetype skipped = 0; // where in the text that star's part ends
    for (qsizetype i = 0; i < text.size();) {
        if (at < glob.size() && glob[at] == u'*') {
            star = at++;
            skipped = i;
        } else if (at < glob.size() && isAlike(glob[at], text[i])) {
            ++at;
            ++i;
        } else if (star >= 0) { // the star takes one character more
            at = star + 1;
            i = ++skipped;
        } else {
            return false;
        }
    }
    return std::all_of(glob.begin() + at, glob.end(), [](QChar c) { return c == u'*'; });
}

/// The part of a code that names the object: what stands before the last dot, or after it when nothing is left of the
/// first part but a word of judgement ("MissingParameter.RegionId").
QString objectPart(const QString &code)
{
    static const QRegularExpression judgement(
        u"^(Invalid|Incorrect|Missing|Unsupported|Illegal|Duplicate|Forbidden|Operation(Denied|Failed|Unsupported)?|"
        "Quota(Exceeded|Exceed)|DeleteConflict|DependencyViolation|NumberExceed|EntityNotExist|Max)"_s);
    static const QRegularExpression ending(
        u"(Status|State|Conflict|InUse|NotFound|NotExists?|Malformed|LimitExceed(ed)?|CountExceed(ed)?|"
        "QuotaExceed(ed)?|Exceed(ed)?|Quota)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notAnObject(u"^(Param(eter|s)?|Operation|Status|Argument)?$"_s);
    const QStringList parts = code.split(u'.');
    for (const QString &part : parts) {
        QString word = part;
        word.remove(judgement).remove(ending);
        if (!notAnObject.match(word).hasMatch())
            return word;
    }
    return {};
}

/// "SecurityGroupId" → "security group ID"; runs of capitals stay ("VPC").
QString splitCamelCase(const QString &word)
{
    static const QRegularExpression border(u"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"_s);
    static const QHash<QString, QString> spellings{
        {u"Id"_s, u"ID"_s},   {u"Ip"_s, u"IP"_s},   {u"Ipv4"_s, u"IPv4"_s}, {u"Ipv6"_s, u"IPv6"_s},
        {u"Vpc"_s, u"VPC"_s}, {u"Eni"_s, u"ENI"_s}, {u"Ecs"_s, u"ECS"_s},   {u"Cidr"_s, u"CIDR"_s},
        {u"Ram"_s, u"RAM"_s}, {u"Url"_s, u"URL"_s}, {u"Dns"_s, u"DNS"_s}};
    QStringList words = word.split(border);
    for (QString &part : words) {
        if (const auto spelled = spellings.constFind(part); spelled != spellings.constEnd())
            part = *spelled;
        else if (part != part.toUpper())
            part = part.toLower();
    }
    return words.join(u' ');
}

/// Whether the last word is a thing: "DiskCategory" reads well in a sentence, "MadeUp" does not.
bool endsInNoun(const QString &word, const Vocabulary &words)
{
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        if (word.at(i).isUpper() && words.nouns.contains(word.mid(i)))
            return true;
    }
    return false;
}

} // namespace

bool shapeFits(const QString &shape, const QString &code, int httpStatus)
{
    static const QString statusMark = u"status:"_s;
    if (shape.startsWith(statusMark))
        return code.isEmpty() && httpStatus > 0
               && globFits(QStringView(shape).mid(statusMark.size()), QString::number(httpStatus));
    return globFits(shape, QStringView(code).left(128));
}

QString parameterOfCode(const QString &documented, const QString &code)
{
    static const QString hole = u"{ParameterName}"_s;
    static const QRegularExpression name(u"^[A-Z][A-Za-z0-9]{1,60}$"_s);
    static const QString named = u"MissingParameter.*"_s;
    if (!documented.endsWith(hole) && documented != named)
        return {};
    const QString head = documented.chopped(documented == named ? 1 : hole.size());
    const QString rest = code.startsWith(head) ? code.mid(head.size()) : QString();
    return name.match(rest).hasMatch() ? rest : QString();
}

QString objectOfCode(const QString &code, const Vocabulary &words, Language language)
{
    const QString part = objectPart(code.left(128));
    if (part.isEmpty())
        return {};
    const auto known = words.nouns.constFind(part);
    if (known != words.nouns.constEnd())
        return *known;
    return language == Language::Chinese || !endsInNoun(part, words) ? u"“%1”"_s.arg(part) : splitCamelCase(part);
}

} // namespace explain
