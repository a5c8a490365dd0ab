// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/content.h"

#include "app/explain/evidence.h"
#include "app/explain/facts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

constexpr std::pair<QStringView, Wish> wishes[] = {
    {u"assign", Wish::Assign}, {u"unassign", Wish::Unassign}, {u"list", Wish::List}, {u"signIn", Wish::SignIn}};

QStringList strings(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QHash<QString, QString> stringTable(const QJsonValue &value)
{
    QHash<QString, QString> table;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        table.insert(it.key(), it.value().toString());
    return table;
}

Texts textsOf(const QJsonObject &object)
{
    return {object.value("title"_L1).toString(), object.value("cause"_L1).toString(),
            strings(object.value("likely"_L1)), strings(object.value("cure"_L1))};
}

LanguageTexts languageTextsOf(const QJsonObject &object)
{
    LanguageTexts texts{textsOf(object), {}};
    for (const auto &[name, wish] : wishes) {
        if (object.contains(name))
            texts.overrides.emplace(wish, textsOf(object.value(name).toObject()));
    }
    return texts;
}

/// A rule is a pattern alone, or {"match": pattern, "set": flag}.
std::vector<MessageRule> messageRulesOf(const QJsonArray &array)
{
    std::vector<MessageRule> rules;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString pattern = value.isString() ? value.toString() : object.value("match"_L1).toString();
        rules.push_back({MessagePattern(pattern), object.value("set"_L1).toString()});
    }
    return rules;
}

Entry entryOf(const QString &family, const QJsonObject &object)
{
    Entry entry;
    entry.family = family;
    entry.codes = strings(object.value("codes"_L1));
    entry.kinds = strings(object.value("kinds"_L1));
    entry.shapes = strings(object.value("shapes"_L1));
    entry.messages = messageRulesOf(object.value("messages"_L1).toArray());
    entry.english = languageTextsOf(object.value("en"_L1).toObject());
    entry.chinese = languageTextsOf(object.value("zh"_L1).toObject());
    entry.related = strings(object.value("related"_L1));
    entry.evidence = strings(object.value("evidence"_L1));
    const QJsonArray spellings = object.value("spellings"_L1).toArray();
    for (const QJsonValue &group : spellings)
        entry.spellings.push_back(strings(group));
    entry.retryHelps = object.value("retryHelps"_L1).toBool();
    return entry;
}

/// Nothing for a word that is no offer.
std::optional<Offer> offerOf(const QString &word)
{
    for (const Offer offer : allOffers()) {
        if (offerName(offer) == word)
            return offer;
    }
    return std::nullopt;
}

Vocabulary vocabularyOf(const QJsonObject &object)
{
    Vocabulary words;
    const QJsonObject phrases = object.value("phrases"_L1).toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it) {
        const QJsonObject phrase = it.value().toObject();
        words.phrases.insert(it.key(),
                             {phrase.value("known"_L1).toString(u"{}"_s), phrase.value("unknown"_L1).toString()});
    }
    words.values = stringTable(object.value("values"_L1));
    words.nouns = stringTable(object.value("nouns"_L1));
    words.labels = stringTable(object.value("labels"_L1));
    words.evidence = stringTable(object.value("evidence"_L1));
    words.derivedNote = object.value("derivedNote"_L1).toString();
    return words;
}

QHash<QString, Documented> documentedOf(const QJsonObject &object)
{
    QHash<QString, Documented> table;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject facts = it.value().toObject();
        Documented documented{strings(facts.value("actions"_L1)), {}, strings(facts.value("messages"_L1))};
        const QJsonArray statuses = facts.value("statuses"_L1).toArray();
        for (const QJsonValue &status : statuses)
            documented.statuses.append(status.toInt());
        table.insert(it.key(), documented);
    }
    return table;
}

void readWords(const QJsonObject &object, Content &content)
{
    content.english = vocabularyOf(object.value("en"_L1).toObject());
    content.chinese = vocabularyOf(object.value("zh"_L1).toObject());
    content.flags = strings(object.value("flags"_L1));
    for (const QString &flag : content.flags + flagNames()) {
        content.english.phrases.insert(flag, {QString(), QString()});
        content.chinese.phrases.insert(flag, {QString(), QString()});
    }
}

/// A key that nobody reads is a slip of the pen.
QStringList unknownKeys(const QJsonObject &entry)
{
    static const QStringList known{u"codes"_s,   u"kinds"_s,     u"shapes"_s,     u"messages"_s,
                                   u"related"_s, u"spellings"_s, u"retryHelps"_s, u"evidence"_s,
                                   u"offers"_s,  u"en"_s,        u"zh"_s};
    static const QStringList ofLanguage{u"title"_s,  u"cause"_s,    u"likely"_s, u"cure"_s,
                                        u"assign"_s, u"unassign"_s, u"list"_s,   u"signIn"_s};
    QStringList unknown;
    const auto collect = [&unknown](const QJsonObject &object, const QStringList &names) {
        for (const QString &key : object.keys()) {
            if (!names.contains(key))
                unknown.append(key);
        }
    };
    collect(entry, known);
    collect(entry.value("en"_L1).toObject(), ofLanguage);
    collect(entry.value("zh"_L1).toObject(), ofLanguage);
    return unknown;
}

void readFile(const QFileInfo &info, Content &content)
{
    QFile file(info.filePath());
    QJsonParseError problem{};
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &problem) : QJsonDocument();
    if (!document.isObject()) {
        content.problems.append(u"%1: %2"_s.arg(info.fileName(), problem.errorString()));
        return;
    }
    const QJsonObject object = document.object();
    const QJsonArray entries = object.value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        Entry entry = entryOf(info.baseName(), value.toObject());
        for (const QString &key : unknownKeys(value.toObject()))
            content.problems.append(u"%1: nothing reads the key %2"_s.arg(info.fileName(), key));
        for (const QString &offered : strings(value.toObject().value("offers"_L1))) {
            if (const auto offer = offerOf(offered))
                entry.offers.push_back(*offer);
            else
                content.problems.append(u"%1: no offer is called %2"_s.arg(info.fileName(), offered));
        }
        content.entries.push_back(std::move(entry));
    }
    if (info.baseName() == u"words")
        readWords(object, content);
    else if (info.baseName() == u"documented")
        content.documented = documentedOf(object.value("codes"_L1).toObject());
}

} // namespace

Texts LanguageTexts::forWish(Wish wish) const
{
    Texts chosen = texts;
    const auto found = overrides.find(wish);
    if (found == overrides.end())
        return chosen;
    const Texts &override = found->second;
    if (!override.title.isEmpty())
        chosen.title = override.title;
    if (!override.cause.isEmpty())
        chosen.cause = override.cause;
    if (!override.likely.isEmpty())
        chosen.likely = override.likely;
    if (!override.cure.isEmpty())
        chosen.cure = override.cure;
    return chosen;
}

Content readContent(const QString &folder)
{
    Content content;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        readFile(file, content);
    if (content.entries.empty())
        content.problems.append(u"%1: no entries"_s.arg(folder));
    return content;
}

} // namespace explain
