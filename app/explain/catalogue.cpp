// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"

#include "app/api/errors.h"
#include "app/explain/codeshape.h"
#include "app/explain/content.h"
#include "app/explain/evidence.h"
#include "app/explain/facts.h"

#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE must stand outside of a namespace; without it a static library's resources are not there.
static void initialiseExplainResource()
{
    Q_INIT_RESOURCE(explain);
}

namespace explain {

namespace {

std::shared_ptr<const Content> compiledInContent()
{
    static const std::shared_ptr<const Content> content = [] {
        initialiseExplainResource();
        return std::make_shared<const Content>(readContent(u":/explain"_s));
    }();
    return content;
}

/// Exact first, then exact without regard to case, then the longest pattern ("Throttling.*"), then what is documented
/// with the name of a parameter in it ("Missing{ParameterName}").
const Entry *entryForCode(const Content &content, const QString &code)
{
    const Entry *best = nullptr;
    qsizetype bestRank = 0;
    const auto consider = [&](const Entry &entry, qsizetype rank) {
        if (rank > bestRank) {
            best = &entry;
            bestRank = rank;
        }
    };
    for (const Entry &entry : content.entries) {
        for (const QString &candidate : entry.codes) {
            if (candidate == code)
                return &entry;
            if (candidate.compare(code, Qt::CaseInsensitive) == 0)
                consider(entry, 1000);
            else if (candidate.endsWith(u'*') && shapeFits(candidate, code, 0))
                consider(entry, candidate.size());
            else if (!parameterOfCode(candidate, code).isEmpty())
                consider(entry, 1);
        }
    }
    return best;
}

const Entry *entryForKind(const Content &content, const core::Error &error)
{
    const QString kind = kindName(error.kind);
    for (const QString &name : {kind + u'.' + error.code, kind + u'.' + QString::number(error.httpStatus), kind}) {
        for (const Entry &entry : content.entries) {
            if (entry.kinds.contains(name))
                return &entry;
        }
    }
    return nullptr;
}

const Entry *entryForShape(const Content &content, const core::Error &error)
{
    for (const Entry &entry : content.entries) {
        for (const QString &shape : entry.shapes) {
            if (shapeFits(shape, error.code, error.httpStatus))
                return &entry;
        }
    }
    return nullptr;
}

QStringList filledTexts(const QStringList &texts, const Facts &facts, const Vocabulary &words, Language language)
{
    QStringList filled;
    for (const QString &text : texts) {
        const QString sentence = fillIn(text, facts, words, language);
        if (!sentence.isEmpty())
            filled.append(sentence);
    }
    return filled;
}

QStringList otherSpellings(const Entry &entry, const QString &code)
{
    for (QStringList group : entry.spellings) {
        if (group.removeAll(code) > 0)
            return group;
    }
    return {};
}

} // namespace

Catalogue::Catalogue() = default;
Catalogue::Catalogue(const QString &folder)
    : m_folder(folder)
{}
Catalogue::~Catalogue() = default;
Catalogue::Catalogue(const Catalogue &) = default;
Catalogue &Catalogue::operator=(const Catalogue &) = default;

const Content &Catalogue::content() const
{
    if (!m_content)
        m_content = m_folder.isEmpty() ? compiledInContent() : std::make_shared<const Content>(readContent(m_folder));
    return *m_content;
}

Explanation Catalogue::explain(const core::Error &error, const Situation &situation, Language language) const
{
    const Entry *entry = nullptr;
    if (error.kind != core::ErrorKind::Refused)
        entry = entryForKind(content(), error);
    else if (!error.code.isEmpty())
        entry = entryForCode(content(), error.code);

    Explanation explanation;
    explanation.derived = !entry;
    explanation.outcomeOpen =
        (situation.wish == Wish::Assign || situation.wish == Wish::Unassign) && api::leavesOutcomeOpen(error);
    if (!entry)
        entry = entryForShape(content(), error);
    if (!entry) // broken data only: the last shape fits everything
        return explanation;
    const Vocabulary &words = content().words(language);
    Facts facts = factsOf(error, situation, *entry, content(), language);
    for (const QString &candidate : entry->codes) {
        if (const QString parameter = parameterOfCode(candidate, error.code);
            !parameter.isEmpty() && facts.value(u"parameter"_s).isEmpty())
            facts.insert(u"parameter"_s, parameter);
    }
    const Texts texts = entry->in(language).forWish(situation.wish);
    explanation.title = fillIn(texts.title, facts, words, language);
    explanation.cause = fillIn(texts.cause, facts, words, language);
    explanation.likely = filledTexts(texts.likely, facts, words, language);
    explanation.evidence = evidenceOf(*entry, facts, words, language);
    explanation.cure = filledTexts(texts.cure, facts, words, language);
    explanation.related = entry->related;
    explanation.related.removeAll(error.code);
    explanation.spellings = otherSpellings(*entry, error.code);
    explanation.retryHelps = entry->retryHelps;
    explanation.offers = offersOf(*entry, facts, words, language);
    if (explanation.derived)
        explanation.cause.prepend(fillIn(words.derivedNote, facts, words, language)
                                  + (language == Language::Chinese ? QString() : u" "_s));
    return explanation;
}

QStringList Catalogue::codes() const
{
    QStringList all;
    for (const Entry &entry : content().entries)
        all += entry.codes.filter(QRegularExpression(u"[^*]$"_s));
    all.sort();
    return all;
}

Documented Catalogue::documented(const QString &code) const
{
    return content().documented.value(code);
}

QString Catalogue::label(const QString &name, Language language) const
{
    return content().words(language).labels.value(name, name);
}

void readCatalogueAhead()
{
    QThreadPool::globalInstance()->start([] { compiledInContent(); });
}

} // namespace explain
