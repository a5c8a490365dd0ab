// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/pastedkeys.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

constexpr qsizetype longestPaste = 32 * 1024; ///< an STS answer has two kilobytes

bool isMargin(QChar c)
{
    static const QString quotes = u"\"'`“”‘’"_s;
    return c.isSpace() || c.category() == QChar::Other_Control || quotes.contains(c);
}

/// JSON writers may write "/" and "=" as escapes.
QString unescaped(QString value)
{
    return value.replace(u"\\/"_s, u"/"_s).replace(u"\\u003d"_s, u"="_s, Qt::CaseInsensitive);
}

/// What @p text gives to one of @p names (a pattern), as JSON or as an assignment.
QString valueOf(const QString &text, const QString &names)
{
    const QRegularExpression given(u"(?:\\b|_)(?:%1)[\"']?\\s*[:=]\\s*[\"']?([^\\s\"',;}]+)"_s.arg(names),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    return unescaped(given.match(text).captured(1));
}

} // namespace

std::optional<PastedKeys> pastedKeys(const QString &text)
{
    if (text.size() > longestPaste)
        return std::nullopt;
    PastedKeys keys{valueOf(text, u"access_?key_?id"_s), valueOf(text, u"access_?key_?secret"_s),
                    valueOf(text, u"security_?token|sts_?token"_s)};
    if (keys.keyId.isEmpty() || keys.secret.isEmpty())
        return std::nullopt;
    return keys;
}

QString trimmedKey(const QString &text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isMargin);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isMargin).base();
    return text.mid(first - text.begin(), last - first);
}

} // namespace presenters
