// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"

#include "app/presenters/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

ExplanationPresenter::ExplanationPresenter(const explain::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_language(programLanguage())
{}

void ExplanationPresenter::setError(const core::Error &error, const explain::Situation &situation)
{
    m_error = error;
    m_situation = situation;
    m_time = {};
    refresh();
}

void ExplanationPresenter::clear()
{
    m_error.reset();
    m_situation = {};
    refresh();
}

std::vector<explain::OfferedCure> ExplanationPresenter::offers() const
{
    std::vector<explain::OfferedCure> offers;
    for (const explain::OfferedCure &cure : m_explanation.offers) {
        if (std::find(m_taken.begin(), m_taken.end(), cure.offer) != m_taken.end())
            offers.push_back(cure);
    }
    return offers;
}

void ExplanationPresenter::letOffers(const std::vector<explain::Offer> &offers)
{
    m_taken.insert(m_taken.end(), offers.begin(), offers.end());
    emit changed();
}

void ExplanationPresenter::takeOffer(explain::Offer offer)
{
    const std::vector<explain::OfferedCure> now = offers();
    const bool isOffered =
        std::any_of(now.begin(), now.end(), [offer](const explain::OfferedCure &cure) { return cure.offer == offer; });
    if (isOffered)
        emit offerTaken(offer);
}

Outcome ExplanationPresenter::outcome() const
{
    if (m_explanation.outcomeOpen)
        return Outcome::Unknown;
    if (m_error && m_error->kind == core::ErrorKind::Refused)
        return Outcome::Refused;
    return m_error && m_error->kind == core::ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
}

QString ExplanationPresenter::heading(const QString &name) const
{
    return m_catalogue.label(name, m_language);
}

std::vector<TechnicalRow> ExplanationPresenter::technicalRows() const
{
    return m_error ? explain::technicalRows(*m_error, m_catalogue, m_language) : std::vector<TechnicalRow>();
}

QString ExplanationPresenter::report(explain::Report::Form form) const
{
    if (!m_error)
        return {};
    return explain::reportText({m_explanation, *m_error, m_language, m_time, {}, explain::programVersions()},
                               m_catalogue, form);
}

QString ExplanationPresenter::copyText() const
{
    return report(explain::Report::Form::Text);
}

QString ExplanationPresenter::copyMarkdown() const
{
    return report(explain::Report::Form::Markdown);
}

QString ExplanationPresenter::otherLanguageName() const
{
    return m_language == explain::Language::Chinese ? u"English"_s : u"中文"_s;
}

void ExplanationPresenter::toggleLanguage()
{
    m_language = m_language == explain::Language::Chinese ? explain::Language::English : explain::Language::Chinese;
    m_switched = true;
    refresh();
}

void ExplanationPresenter::followProgramLanguage()
{
    if (m_switched || m_language == programLanguage())
        return;
    m_language = programLanguage();
    refresh();
}

void ExplanationPresenter::refresh()
{
    m_explanation = m_error ? m_catalogue.explain(*m_error, m_situation, m_language) : explain::Explanation();
    emit changed();
}

} // namespace presenters
