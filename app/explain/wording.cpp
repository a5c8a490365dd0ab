// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

/// "{name}"; the empty "{}" of a phrase is not one.
const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([A-Za-z][A-Za-z0-9]*)\\}"_s);
    return expression;
}

bool isIdeograph(QChar character)
{
    return character.script() == QChar::Script_Han || character.isSurrogate();
}

/// The colon is that of addresses, "2001:db8::"; the Chinese one is another.
bool isLatin(QChar character)
{
    return character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u':');
}

/// Builds a sentence piece by piece, with the blank that Chinese wants between its own and Latin characters.
class Sentence
{
public:
    explicit Sentence(Language language)
        : m_language(language)
    {}

    void append(QStringView piece)
    {
        if (piece.isEmpty())
            return;
        if (m_language == Language::Chinese && !m_text.isEmpty()) {
            const QChar before = m_text.back();
            const QChar after = piece.front();
            if ((isIdeograph(before) && isLatin(after)) || (isLatin(before) && isIdeograph(after)))
                m_text += u' ';
        }
        m_text += piece;
    }

    /// A phrase around a value. Our own word at the beginning of a sentence gets a capital; a name never does, nor does
    /// "vSwitch".
    void appendPhrase(const QString &phrase, const QString &value)
    {
        const qsizetype hole = phrase.indexOf(u"{}"_s);
        QString head = hole < 0 ? phrase : phrase.left(hole);
        if (head.size() > 1 && head.at(1).isLower() && atSentenceStart())
            head.front() = head.front().toUpper();
        append(head);
        if (hole < 0)
            return;
        append(value);
        append(QStringView(phrase).mid(hole + 2));
    }

    QString text() const { return m_text; }

private:
    bool atSentenceStart() const
    {
        const QStringView written = QStringView(m_text).trimmed();
        return written.isEmpty() || written.endsWith(u'.') || written.endsWith(u'?');
    }

    Language m_language;
    QString m_text;
};

bool allKnown(QStringView part, const Facts &facts)
{
    for (auto match = placeholder().globalMatch(part.toString()); match.hasNext();) {
        if (facts.value(match.next().captured(1)).isEmpty())
            return false;
    }
    return true;
}

/// A quoted sentence that ends with ours has no full stop of its own.
bool endsSentence(QStringView behind)
{
    return behind.startsWith(u"”.") || behind.startsWith(u"”。");
}

QString withoutStop(const QString &sentence)
{
    const bool hasStop = (sentence.endsWith(u'.') && !sentence.endsWith(u"..")) || sentence.endsWith(u'。');
    return hasStop ? sentence.chopped(1) : sentence;
}

void appendPart(Sentence &sentence, const QString &part, const Facts &facts, const Vocabulary &words)
{
    qsizetype from = 0;
    for (auto matches = placeholder().globalMatch(part); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sentence.append(QStringView(part).mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const bool endsOurs = match.captured(1) == u"detail" && endsSentence(QStringView(part).mid(from));
        const QString value = endsOurs ? withoutStop(facts.value(u"detail"_s)) : facts.value(match.captured(1));
        const Phrase phrase = words.phrases.value(match.captured(1));
        const bool isQuoted = value.startsWith(u'“') && phrase.known == u"the {}"; // it needs no article
        sentence.appendPhrase(value.isEmpty() ? phrase.unknown : isQuoted ? u"{}"_s : phrase.known, value);
    }
    sentence.append(QStringView(part).mid(from));
}

/// Where "[[" begins and "]]" ends next; at the text's end when there is none.
struct OptionalPart
{
    qsizetype begin;
    qsizetype end;
    QStringList alternatives;
};

OptionalPart nextOptionalPart(const QString &text, qsizetype from)
{
    const qsizetype begin = text.indexOf(u"[["_s, from);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(u"]]"_s, begin);
    if (end < 0)
        return {text.size(), text.size(), {}};
    return {begin, end + 2, text.mid(begin + 2, end - begin - 2).split(u"||"_s)};
}

QString tidied(const QString &text)
{
    static const QRegularExpression blankBeforeStop(u" +([.,;](?=\\s|$)|[。，；：])"_s);
    return text.simplified().replace(blankBeforeStop, u"\\1"_s);
}

/// What may stand in a hole: a number, an address or a list of them, anything up to the closing quotation mark, or a
/// word.
QString holeExpression(const QString &name, bool quoted)
{
    if (name == u"limit" || name == u"used" || name == u"waitMinutes")
        return u"([0-9]{1,9})"_s;
    if (quoted)
        return u"([^\"“”'‘’]{1,400})"_s;
    if (name == u"address" || name == u"addresses" || name == u"cidr" || name == u"prefix")
        return u"([0-9A-Fa-f:](?:[0-9A-Fa-f:.,;/]{0,400}[0-9A-Fa-f:])?)"_s;
    return u"([^\\s\"“”'‘’,.;，。；]{1,400})"_s;
}

QString literalExpression(const QString &text)
{
    static const QRegularExpression blanks(u"(?:\\\\\\s|\\s)+"_s);
    static const QRegularExpression quotes(u"\\\\?[\"“”'‘’]"_s);
    QString expression = QRegularExpression::escape(text);
    expression.replace(quotes, u"[\"“”'‘’]?"_s);
    expression.replace(blanks, u"\\s*"_s);
    return expression;
}

} // namespace

QString fillIn(const QString &text, const Facts &facts, const Vocabulary &words, Language language)
{
    Sentence sentence(language);
    qsizetype from = 0;
    while (from < text.size()) {
        const OptionalPart optional = nextOptionalPart(text, from);
        appendPart(sentence, text.mid(from, optional.begin - from), facts, words);
        for (qsizetype i = 0; i < optional.alternatives.size(); ++i) {
            const bool otherwise = i > 0 && i == optional.alternatives.size() - 1;
            if (otherwise || allKnown(optional.alternatives.at(i), facts)) {
                appendPart(sentence, optional.alternatives.at(i), facts, words);
                break;
            }
        }
        from = optional.end;
    }
    return tidied(sentence.text());
}

Placeholders placeholdersOf(const QString &text)
{
    Placeholders names;
    const auto collect = [](const QString &part, QStringList &into) {
        for (auto match = placeholder().globalMatch(part); match.hasNext();)
            into.append(match.next().captured(1));
    };
    qsizetype from = 0;
    while (from < text.size()) {
        const OptionalPart optional = nextOptionalPart(text, from);
        collect(text.mid(from, optional.begin - from), names.required);
        for (qsizetype i = 0; i < optional.alternatives.size(); ++i) {
            const bool otherwise = i > 0 && i == optional.alternatives.size() - 1;
            collect(optional.alternatives.at(i), otherwise ? names.required : names.optional);
        }
        from = optional.end;
    }
    return names;
}

MessagePattern::MessagePattern(const QString &text)
    : m_text(text)
{
    QString expression;
    qsizetype from = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        expression += literalExpression(text.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const bool quoted = match.capturedStart() > 0 && u"\"'“‘"_s.contains(text.at(match.capturedStart() - 1));
        expression += holeExpression(match.captured(1), quoted);
        m_names.append(match.captured(1));
    }
    expression += literalExpression(text.mid(from));
    m_expression.setPattern(expression);
    m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
}

std::optional<Facts> MessagePattern::match(const QString &message) const
{
    const QRegularExpressionMatch match = m_expression.match(message);
    if (!match.hasMatch())
        return std::nullopt;
    Facts values;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        values.insert(m_names.at(i), match.captured(int(i) + 1).trimmed());
    return values;
}

} // namespace explain
