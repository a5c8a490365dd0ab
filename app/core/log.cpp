// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/log.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logRequests, "enidesk.requests", QtWarningMsg)
Q_LOGGING_CATEGORY(logChanges, "enidesk.changes", QtWarningMsg)

namespace core {

QString maskedKeyId(const QString &accessKeyId)
{
    if (accessKeyId.size() <= 8)
        return u"…"_s;
    return accessKeyId.left(4) + u"…"_s + accessKeyId.right(4);
}

QString redacted(QString text)
{
    // Also inside a string to sign, where "=" is %3D and "&" is %26, once or twice encoded, and inside quoted JSON.
    static const QString names = u"Access[-_ ]?Key[-_ ]?Secret|Secret[-_ ]?(?:Access[-_ ]?)?Key|Security[-_ ]?Token"
                                 "|Sts[-_ ]?Token|Signature|SignatureNonce"_s;
    static const QString quote = u"(?:\\\\?[\"'`]|%2[27])"_s;
    static const QString equals =
        quote + u"?\\s*(?:=>?|:|：|>|%(?:25)?3D|%3A)\\s*(?:[ub](?=[\"']))?"_s + quote + u'?'; // Python's u'…'
    // An apostrophe ends what an apostrophe began.
    static const QString character = u"(?!%(?:25)?26|%2[27]|\\\\[\"'])[^\\s\"&,;<"_s;
    static const QString value = u"(?:(?<=')(?:"_s + character + u"'])++|(?<!')(?:"_s + character + u"])++)"_s;
    static const QRegularExpression named(u"(?<![A-Za-z])((?:"_s + names + u')' + equals + u")("_s + value + u')',
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"CAIS[A-Za-z0-9+/=%]{40,}+"_s); // a security token without its name
    static const QRegularExpression keyId(u"LTAI[A-Za-z0-9]{4,}+|(?:(?<![A-Za-z0-9])|(?<=3D))STS\\.[A-Za-z0-9]{4,}+"_s);
    // A password needs an equals sign or quotes, since sentences speak of passwords, too.
    static const QRegularExpression password(
        u"((?<![A-Za-z])(?:Proxy[-_]?)?Password(?:\\\\?[\"']?\\s*=\\s*[\"']?|\\\\?[\"']\\s*:\\s*\\\\?[\"']))"
        "(?:(?<=')[^\\s\"'&,;<\\\\]++|(?<!')[^\\s\"&,;<\\\\]++)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "Authorization: Basic …", "acs LTAI…:signature"; and who signs in at a proxy, in its URL.
    static const QRegularExpression authorization(
        u"(Authorization\"?\\s*[:=]\\s*\"?(?:Basic|Bearer|acs)\\s+)[^\\s\",;]++"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"(://[^\\s/:@\"]*:)[^\\s/@\"]++(?=@)"_s);
    text.replace(named, u"\\1…"_s);
    text.replace(password, u"\\1…"_s);
    text.replace(authorization, u"\\1…"_s);
    text.replace(userInfo, u"\\1…"_s);
    text.replace(token, u"…"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = keyId.match(text); match.hasMatch(); match = keyId.match(text, from)) {
        const QString masked = maskedKeyId(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), masked);
        from = match.capturedStart() + masked.size();
    }
    return text;
}

} // namespace core
