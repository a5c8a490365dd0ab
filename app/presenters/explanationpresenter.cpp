// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"

#include "app/explain/evidence.h"
#include "app/presenters/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

/// Cures that end in another request for the change.
bool sendsAgain(explain::Offer offer)
{
    switch (offer) {
    case explain::Offer::TryAgain:
    case explain::Offer::WaitAndTryAgain:
    case explain::Offer::ChooseAnother:
    case explain::Offer::LowerNumber:
    case explain::Offer::AdoptServerTime:
    case explain::Offer::SendOneByOne:
        return true;
    case explain::Offer::EnterKeys:
    case explain::Offer::SignInAgain:
    case explain::Offer::EditProfile:
    case explain::Offer::EditPreferences:
    case explain::Offer::ShowHolder:
    case explain::Offer::OpenVSwitch:
    case explain::Offer::CopyPolicy:
        break;
    }
    return false;
}

} // namespace

ExplanationPresenter::ExplanationPresenter(const explain::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_language(programLanguage())
{}

void ExplanationPresenter::setError(const core::Error &error, const explain::Situation &situation,
                                    explain::CodeOrigin codeOrigin)
{
    if (error != m_error)
        setTime(QDateTime::currentDateTime());
    m_error = error;
    m_situation = situation;
    m_codeOrigin = codeOrigin;
    m_note = Note::None;
    refresh();
}

void ExplanationPresenter::setTime(const QDateTime &time)
{
    m_time = time;
    m_timeText.clear();
}

void ExplanationPresenter::setTimeText(const QString &text)
{
    m_time = {};
    m_timeText = text;
}

void ExplanationPresenter::clear()
{
    m_error.reset();
    m_situation = {};
    m_note = Note::None;
    refresh();
}

const ExplanationPresenter::Taker *ExplanationPresenter::takerOf(explain::Offer offer) const
{
    const auto found = std::find_if(m_takers.begin(), m_takers.end(), [offer](const Taker &taker) {
        return std::find(taker.offers.begin(), taker.offers.end(), offer) != taker.offers.end();
    });
    return found == m_takers.end() ? nullptr : &*found;
}

std::vector<explain::OfferedCure> ExplanationPresenter::offers() const
{
    std::vector<explain::OfferedCure> offers;
    for (explain::OfferedCure cure : m_explanation.offers) {
        const Taker *taker = takerOf(cure.offer);
        const bool isLeftOut = std::find(m_leftOut.begin(), m_leftOut.end(), cure.offer) != m_leftOut.end();
        if (!taker || isLeftOut || (m_explanation.outcomeOpen && sendsAgain(cure.offer)))
            continue;
        if (taker->effect == Effect::OpensDialog)
            cure.text += u'…';
        offers.push_back(std::move(cure));
    }
    return offers;
}

std::optional<explain::OfferedCure> ExplanationPresenter::offered(explain::Offer offer) const
{
    for (const explain::OfferedCure &cure : offers()) {
        if (cure.offer == offer)
            return cure;
    }
    return std::nullopt;
}

QString ExplanationPresenter::policyText() const
{
    const auto cure = offered(explain::Offer::CopyPolicy);
    return cure ? explain::minimalPolicy(cure->subject) : QString();
}

void ExplanationPresenter::letOffers(const QObject *who, const std::vector<explain::Offer> &offers, Effect effect)
{
    const auto known =
        std::find_if(m_takers.begin(), m_takers.end(), [who](const Taker &taker) { return taker.who == who; });
    if (known == m_takers.end())
        m_takers.push_back({who, offers, effect});
    else if (known->offers == offers && known->effect == effect)
        return;
    else
        *known = {who, offers, effect};
    emit changed();
}

void ExplanationPresenter::leaveOut(const std::vector<explain::Offer> &offers)
{
    if (offers == m_leftOut)
        return;
    m_leftOut = offers;
    emit changed();
}

void ExplanationPresenter::takeOffer(explain::Offer offer)
{
    if (offered(offer))
        emit offerTaken(offer);
}

void ExplanationPresenter::setNote(Note note, const QString &subject)
{
    m_note = note;
    m_noteSubject = subject;
    emit changed();
}

QString ExplanationPresenter::note() const
{
    switch (m_note) {
    case Note::None:
        break;
    case Note::NotListed:
        return tr("Interface %1 is not in the list shown here. Refresh reads the list again; if it stays away, it "
                  "is in another region or account.")
            .arg(m_noteSubject);
    case Note::LinkOpened:
        return tr("The browser opens %1; the link is on the clipboard, too.").arg(m_noteSubject);
    case Note::LinkCopied:
        return tr("No browser could be opened. The link is on the clipboard: %1").arg(m_noteSubject);
    }
    return {};
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
    return m_error ? explain::technicalRows(*m_error, m_catalogue, m_language, m_codeOrigin)
                   : std::vector<TechnicalRow>();
}

QString ExplanationPresenter::report(explain::Report::Form form) const
{
    if (!m_error)
        return {};
    return explain::reportText(
        {m_explanation, *m_error, m_language, m_time, m_timeText, explain::programVersions(), m_codeOrigin},
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
