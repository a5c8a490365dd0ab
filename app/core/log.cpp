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
    static const QRegularExpression keyId(u"\\b(LTAI[A-Za-z0-9]{4,}|STS\\.[A-Za-z0-9]{4,})"_s);
    static const QRegularExpression named(
        u"\\b((?:AccessKeySecret|SecurityToken|Signature|x-acs-security-token|accessKeySecret|SignatureNonce)"
        "\"?\\s*(?:=|:|%3D)\\s*\"?)([^\\s\"&,;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(named, u"\\1…"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = keyId.match(text); match.hasMatch(); match = keyId.match(text, from)) {
        const QString masked = maskedKeyId(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), masked);
        from = match.capturedStart() + masked.size();
    }
    return text;
}

} // namespace core
