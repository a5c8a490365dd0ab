// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// FieldReader: what single words and keys say.
#include "app/explain/fieldreader.h"
#include "app/explain/messagevalues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return isAsciiDigit(c.unicode()); });
}

bool isStatus(QStringView word)
{
    return word.size() == 3 && isNumber(word) && word.front() >= u'1' && word.front() <= u'5';
}

bool hasCapital(QStringView word)
{
    return word.front() >= u'A' && word.front() <= u'Z';
}

/// "AssignIpv6Addresses": a name of the cloud's API, known or not.
bool isActionName(QStringView word)
{
    const auto small = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    const bool hasTwoHumps = std::any_of(small, word.end(), [](QChar c) { return c.isUpper(); });
    return word.size() >= 4 && word.size() <= 64 && hasCapital(word) && hasTwoHumps
           && std::all_of(word.begin(), word.end(), [](QChar c) { return isWordCharacter(c.unicode()); });
}

bool isRegion(QStringView word)
{
    return word.size() >= 5 && word.size() <= 30 && word[2] == u'-'
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'-' || c.isLower() || c.isDigit(); });
}

bool isRequestId(QStringView word)
{
    return word.size() >= 8 && word.size() <= 64
           && std::any_of(word.begin(), word.end(), [](QChar c) { return isAsciiDigit(c.unicode()); })
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'-' || isWordCharacter(c.unicode()); });
}

/// Codes of gRPC, which stand where codes stand and are none of the cloud's.
bool isOfRpc(QStringView word)
{
    static const QStringList words{u"DeadlineExceeded"_s, u"InvalidArgument"_s,   u"NotFound"_s,
                                   u"AlreadyExists"_s,    u"ResourceExhausted"_s, u"FailedPrecondition"_s,
                                   u"OutOfRange"_s,       u"DataLoss"_s,          u"PermissionDenied"_s};
    return words.contains(word);
}

} // namespace

/// The code that begins at @p from, put together over a line's end, or completed where the text was cut off.
std::optional<FieldReader::FoundCode> FieldReader::codeAt(qsizetype from) const
{
    const std::optional<Word> word = wordAt(from);
    if (!word || !isAsciiLetter(m_text[from].unicode()) || word->length > 128)
        return std::nullopt;
    const QStringView text = view(*word);
    qsizetype end = word->end();
    const QString whole = continuedWord(m_text, from, word->end(), &end);
    if (const QString code = m_lexicon.code(whole, foldOf(whole)); !whole.isEmpty() && code == whole)
        return FoundCode{code, end, true, false};
    if (const QString code = m_lexicon.code(text, word->fold); !code.isEmpty())
        return FoundCode{code, word->end(), true, false};
    if (text.endsWith(u"Error")) { // Node's name for it
        const QStringView chopped = text.chopped(5);
        const QString code = m_lexicon.code(chopped, foldOf(chopped));
        if (!code.isEmpty() || (chopped.contains(u'.') && hasCodeForm(chopped)))
            return FoundCode{code.isEmpty() ? chopped.toString() : code, word->end(), !code.isEmpty(), false};
    }
    const QStringView rest = m_text.mid(word->end(), 3);
    if (rest.isEmpty() || rest.startsWith(u"...") || rest.startsWith(u'…')
        || (rest.startsWith(u'.') && rest.size() == 1)) {
        const QString beginning = text.toString() + (rest.size() == 1 && rest.startsWith(u'.') ? u"."_s : QString());
        const QStringList codes = m_lexicon.completed(beginning);
        if (codes.size() == 1)
            return FoundCode{codes.first(), word->end(), true, true};
        if (!codes.isEmpty() || !rest.isEmpty())
            return std::nullopt;
    }
    if (hasCodeForm(text) && !rest.startsWith(u'('))
        return FoundCode{text.toString(), word->end(), false, false};
    return std::nullopt;
}

bool FieldReader::isCausedBy(qsizetype at) const
{
    constexpr qsizetype longestPackage = 128;
    const qsizetype limit = qMax(m_lineStart, at - longestPackage);
    while (at > limit && !m_text[at - 1].isSpace())
        --at; // a class is named with its package
    return standsBefore(at, u"Caused by");
}

bool FieldReader::readKey(const Word &word)
{
    const QStringView text = view(word);
    const bool isException = word.length > 9 && (text.endsWith(u"Exception") || text.endsWith(u"ServerError"));
    std::optional<FoundKey> key = keyAt(word);
    if (!key && isException && !m_lexicon.trouble(m_text, word))
        key = FoundKey{Field::WeakCode, word.end()};
    if (!key && (text == u"q" || text == u"Keyword") && word.from > 0 && u"?&;"_s.contains(m_text[word.from - 1]))
        key = FoundKey{Field::Code, word.end()};
    if (!key)
        return false;
    if (key->field == Field::TechnicalHeading)
        m_isOwnReport = m_isOwnReport || isAloneOnLine(Word{word.from, key->end - word.from, 0})
                        || m_text.mid(m_lineStart, 4).startsWith(u'#');
    const std::optional<ValuePlace> place = valueBehind(m_text, word.from, key->end);
    if (key->field == Field::RequestId && !place) {
        const std::optional<Word> next = wordAt(key->end + 1);
        if (next && isUuid(view(*next))) {
            add(Piece::RequestId, next->from, next->end(), view(*next).toString());
            skipTo(next->end());
        }
        return true;
    }
    if (!place)
        return false;
    if (key->field == Field::Code || key->field == Field::WeakCode)
        readCodeKey(word, *key, *place);
    else
        readValue(word, *key, *place);
    return true;
}

void FieldReader::readCodeKey(const Word &word, const FoundKey &key, const ValuePlace &place)
{
    const bool isWeak = key.field == Field::WeakCode;
    if (isWeak && !isCausedBy(word.from))
        add(Piece::Part, word.from, word.from);
    const std::optional<Word> value = wordAt(place.from);
    if (!value)
        return;
    if (const QStringView number = view(*value); isNumber(number)) {
        if (!isStatus(number))
            return;
        add(Piece::Status, value->from, value->end(), number.toString());
        skipTo(value->end());
        if (place.quote.isNull() && m_text.mid(value->end()).startsWith(u", ") && m_text.size() > value->end() + 2
            && !u"\"'"_s.contains(m_text[value->end() + 2])) // "code: 403, the server's words request id: …"
            add(Piece::Message, value->end() + 2, value->end() + 2).place = {value->end() + 2, {}, 0, false};
        return;
    }
    if (standsBefore(word.from, u"rpc error"))
        return;
    const std::optional<FoundCode> code = codeAt(place.from);
    if (!code)
        return;
    const QStringView behind = m_text.mid(code->end, 3);
    const bool isTold = behind.startsWith(u" : ") || code->code.contains(u'.')
                        || standsBefore(word.from, u"Status: 400") || behind.startsWith(u" co");
    const bool isOfStatus = isWeak && !m_found.fields.empty() && m_found.fields.back().piece == Piece::Part
                            && m_found.fields.size() > 1
                            && m_found.fields[m_found.fields.size() - 2].piece == Piece::Status
                            && word.from - m_found.fields[m_found.fields.size() - 2].end < 4;
    if (isWeak && !isTold && !isOfStatus && !(code->isKnown && behind.startsWith(u':')))
        return;
    if (!code->isKnown && isOfRpc(code->code))
        return;
    ErrorField &field = add(Piece::Code, place.from, code->end, code->code);
    field.isWeak = field.isCompleted = code->isCompleted;
    field.place = {code->end, place.quote, place.backslashes, place.isInTag};
    skipTo(code->end);
}

void FieldReader::readValue(const Word &word, const FoundKey &key, const ValuePlace &place)
{
    const std::optional<Word> value = wordAt(place.from);
    const QStringView text = value ? view(*value) : QStringView();
    const auto addWord = [&](Piece piece) {
        add(piece, value->from, value->end(), text.toString());
        skipTo(value->end());
    };
    switch (key.field) {
    case Field::Message:
        add(Piece::Message, word.from, place.from).place = place;
        break;
    case Field::OwnMessage:
        add(Piece::Message, word.from, place.from).place = placeBelow(m_text, place);
        break;
    case Field::RequestId:
        if (value)
            readRequestId(*value);
        break;
    case Field::Status:
        if (isStatus(text))
            addWord(Piece::Status);
        break;
    case Field::Action:
        if (value && m_text.mid(value->end(), 1) == u":" && isActionName(shortValue(m_text, place).section(u':', 1)))
            readIdentity(Field::AuthAction, place);
        else if (isActionName(text))
            addWord(Piece::NamedAction);
        break;
    case Field::Host:
        if (value && text.contains(u'.') && !text.endsWith(u'.') && text.size() < 254)
            addWord(Piece::Host);
        break;
    case Field::Region:
        if (isRegion(text))
            addWord(Piece::Region);
        break;
    case Field::Time: {
        const Word time{place.from, value ? value->length : 0, 0};
        const bool isOfLogger = !QStringView(u":：").contains(m_text[key.end]); // not "Date: …" of an answer's head
        if (value && readTime(time, isOfLogger))
            m_found.fields.back().piece = Piece::NamedTime;
        break;
    }
    case Field::ForeignAddress:
        m_noAddressesBefore = place.from + 46;
        break;
    case Field::NotOfThisError:
        readForeignCodes(place);
        break;
    default:
        readIdentity(key.field, place);
    }
}

void FieldReader::readRequestId(const Word &value)
{
    qsizetype end = 0;
    const QString whole = continuedWord(m_text, value.from, value.end(), &end);
    const QStringView text = view(value);
    if (isUuid(whole)) {
        add(Piece::RequestId, value.from, end, whole);
        skipTo(end);
    } else if (isRequestId(text)) {
        add(Piece::RequestId, value.from, value.end(), text.toString());
        skipTo(value.end());
    }
}

/// No code up to the line's end is one of this error.
void FieldReader::readForeignCodes(const ValuePlace &place)
{
    if (place.from < m_noMentionsBefore) // on the same line: its end is known
        return;
    const qsizetype lineEnd = m_text.indexOf(u'\n', place.from);
    m_noMentionsBefore = lineEnd < 0 ? m_text.size() : lineEnd;
}

/// Who was refused what.
void FieldReader::readIdentity(Field field, const ValuePlace &place)
{
    const QString value = shortValue(m_text, place);
    if (field == Field::AuthAction)
        add(Piece::AuthAction, place.from, place.from, value);
    else if (field == Field::PrincipalName)
        add(Piece::PrincipalName, place.from, place.from, value);
    else if (field == Field::PrincipalType)
        add(Piece::PrincipalType, place.from, place.from, value);
    else if (field == Field::DenyType)
        add(Piece::DenyType, place.from, place.from, value);
    if (field != Field::Identity)
        return;
    add(Piece::PrincipalType, place.from, place.from, value.section(u' ', 0, 0));
    add(Piece::PrincipalName, place.from, place.from, value.section(u' ', 1));
}

/// "SDK.ServerUnreachable", and what SDKs write before an error.
bool FieldReader::readSdkWord(const Word &word)
{
    const QStringView text = view(word);
    if (text.startsWith(u"SDK.")) {
        if (const QString code = m_lexicon.code(text, word.fold); !code.isEmpty())
            add(Piece::Code, word.from, word.end(), code).place = {word.end(), {}, 0, false};
        else if (text == u"SDK.ServerError" || text == u"SDK.ClientError")
            add(Piece::Part, word.from, word.from);
        else
            add(Piece::SdkCode, word.from, word.end(), text.toString());
        return true;
    }
    if (text == u"SDKError" || text == u"Traceback") {
        add(Piece::Part, word.from, word.from);
        return true;
    }
    if (text.startsWith(u"LTAI") && word.length >= 12 && word.length <= 32) {
        add(Piece::KeyId, word.from, word.end(), text.toString());
        return true;
    }
    if (text == u"Error" && word.from > 0 && m_text[word.from - 1] == u'<') {
        add(Piece::Part, word.from, word.from);
        return true;
    }
    if (text.compare(u"HTTP", Qt::CaseInsensitive) == 0 && word.end() < m_text.size()) {
        const bool hasVersion = m_text.mid(word.end(), 3) == u"/1." || m_text.mid(word.end(), 3) == u"/2 ";
        const std::optional<Word> number =
            wordAt(word.end() + (hasVersion ? m_text.mid(word.end(), 6).indexOf(u' ') + 1 : 1));
        if (number && isStatus(view(*number)))
            add(Piece::Status, number->from, number->end(), view(*number).toString());
    }
    return false;
}

/// "[Throttling] Request was denied", at the beginning of a line or of a part of it.
bool FieldReader::isHeading(qsizetype from, qsizetype end) const
{
    if (from == 0 || m_text[from - 1] != u'[' || m_text.mid(end, 1) != u"]")
        return false;
    const QStringView behind = m_text.mid(end + 1, 2);
    const bool isBegun = from < 2 || u" \n\t:"_s.contains(m_text[from - 2]);
    return isBegun && (behind.trimmed().isEmpty() || (behind.size() == 2 && behind[0] == u' ' && behind[1].isUpper()));
}

/// A code in a sentence, alone on its line, or as a log puts it.
bool FieldReader::readMention(const Word &word)
{
    if (word.from < m_noMentionsBefore || word.length > 128 || !isAsciiLetter(m_text[word.from].unicode()))
        return false;
    const QStringView text = view(word);
    if (m_words > 1 && !hasCapital(text))
        return false;
    const bool isAlone = isAloneOnLine(word);
    const bool isWhole = m_words == 1 && isAlone && m_text.mid(word.end()).trimmed().size() < 8
                         && !wordAt(m_text.size() - m_text.mid(word.end()).trimmed().size());
    if (!isWhole && !hasCapital(text))
        return false;
    const std::optional<FoundCode> code = codeAt(word.from);
    if (!code || (code->isCompleted && !isWhole && !code->code.contains(u'.')))
        return false;
    if (isWhole && !code->isKnown && !isLikeACode(code->code))
        return false; // "OutOfMemory"
    const bool hasDot = code->code.contains(u'.');
    if (!isWhole) {
        const bool isSpelledSo = m_text.mid(word.from, code->code.size()) == code->code || code->end > word.end();
        const QChar before = word.from > 0 ? m_text[word.from - 1] : QChar();
        const QStringView after = m_text.mid(code->end, 2);
        if (u"/\\@$."_s.contains(before) && !before.isNull() && before != u'\\')
            return false;
        if (after.startsWith(u"(") || after == u"::" || after.startsWith(u'/'))
            return false;
        if (code->isKnown ? !isSpelledSo && !code->isCompleted : !isUnmistakableCode(text))
            return false;
        const bool isMarked = before == u'[' && m_text.mid(code->end, 1) == u"]";
        if (!hasDot && !hasCodeForm(code->code) && code->code != u"InternalError" && !isMarked)
            return false; // "Forbidden", "Throttling" are words, too
    }
    ErrorField &field = add(isWhole ? Piece::Code : Piece::Mention, word.from, code->end, code->code);
    field.isWeak = isWhole ? code->isCompleted : !hasDot && !isAlone && !isHeading(word.from, code->end);
    field.isCompleted = code->isCompleted;
    field.place = {code->end, {}, 0, false};
    skipTo(code->end);
    return true;
}

/// Names of actions, hosts and things, and bare request ids.
bool FieldReader::readName(const Word &word)
{
    const QStringView text = view(word);
    if (word.length == 36 && isUuid(text)) {
        add(Piece::BareUuid, word.from, word.end(), text.toString());
    } else if (const QString action = m_lexicon.action(text, word.fold); !action.isEmpty()) {
        add(Piece::Action, word.from, word.end(), action);
    } else if (text.endsWith(u".aliyuncs.com") && word.from > 0) { // cut off, at the text's beginning
        add(Piece::Host, word.from, word.end(), text.toString());
    } else if (const QString id = resourceIdAt(m_text, word); !id.isEmpty()) {
        add(Piece::Resource, word.from, word.from + id.size(), id);
    } else {
        return false;
    }
    return true;
}

void FieldReader::readTrouble(const Word &word)
{
    const auto trouble = m_lexicon.trouble(m_text, word);
    if (!trouble)
        return;
    ErrorField &field = add(Piece::Trouble, word.from, word.end(), trouble->code);
    field.trouble = trouble->kind;
    field.isWeak = !m_isAnswer;
}

} // namespace explain
