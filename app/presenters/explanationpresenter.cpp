// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"

#include "app/core/log.h"
#include "app/explain/plaintext.h"
#include "app/presenters/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

constexpr qsizetype lineLimit = 300;
constexpr qsizetype blockLimit = 4096;

QString numbered(qsizetype number, const QString &step)
{
    return u"%1. %2"_s.arg(number).arg(step);
}

} // namespace

ExplanationPresenter::ExplanationPresenter(const explain::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_language(programLanguage())
{}

void ExplanationPresenter::setError(const core::Error &error, const explain::Situation &situation)
{
    m_error = error;
    m_situation = situation;
    refresh();
}

void ExplanationPresenter::clear()
{
    m_error.reset();
    m_situation = {};
    refresh();
}

QString ExplanationPresenter::offerText() const
{
    switch (offer()) {
    case explain::Offer::None:
        break;
    case explain::Offer::EnterKeys:
        return m_catalogue.label(u"enterKeys"_s, m_language);
    case explain::Offer::SignInAgain:
        return m_catalogue.label(u"signInAgain"_s, m_language);
    case explain::Offer::EditProfile:
        return m_catalogue.label(u"editProfile"_s, m_language);
    case explain::Offer::EditPreferences:
        return m_catalogue.label(u"editPreferences"_s, m_language);
    }
    return {};
}

void ExplanationPresenter::letOffers()
{
    m_offers = true;
    emit changed();
}

void ExplanationPresenter::takeOffer()
{
    if (offer() != explain::Offer::None)
        emit offerTaken(offer());
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
    std::vector<TechnicalRow> rows;
    if (!m_error)
        return rows;
    const auto addLine = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({m_catalogue.label(name, m_language),
                            explain::plainLine(core::redacted(value.left(blockLimit)), lineLimit), false});
    };
    const auto addBlock = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({m_catalogue.label(name, m_language),
                            explain::plainBlock(core::redacted(value.left(blockLimit)), blockLimit), true});
    };
    addLine(u"code"_s, m_error->code);
    addLine(u"httpStatus"_s, m_error->httpStatus > 0 ? QString::number(m_error->httpStatus) : QString());
    addLine(u"requestId"_s, m_error->requestId);
    addLine(u"host"_s, m_error->hostName);
    addLine(u"action"_s, m_error->action);
    if (m_error->accessDenied) {
        addLine(u"permission"_s, m_error->accessDenied->action);
        addLine(u"principal"_s,
                u"%1 %2"_s.arg(m_error->accessDenied->principalType, m_error->accessDenied->principalName).trimmed());
    }
    const bool fromServer = m_error->delivery == core::Delivery::Answered;
    addBlock(fromServer ? u"detail"_s : u"systemWords"_s, m_error->detail);
    addBlock(u"body"_s, QString::fromUtf8(m_error->body));
    return rows;
}

QString ExplanationPresenter::copyText() const
{
    if (!m_error)
        return {};
    QString text = title() + u"\n\n"_s + m_catalogue.label(u"cause"_s, m_language) + u'\n' + cause() + u"\n\n"_s
                   + m_catalogue.label(u"cure"_s, m_language) + u'\n';
    for (qsizetype i = 0; i < cure().size(); ++i)
        text += numbered(i + 1, cure().at(i)) + u'\n';
    text += u'\n' + m_catalogue.label(u"technical"_s, m_language) + u'\n';
    for (const TechnicalRow &row : technicalRows())
        text += row.label + (row.multiLine ? u":\n"_s : u": "_s) + row.value + u'\n';
    return core::redacted(text);
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
