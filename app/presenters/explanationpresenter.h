// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/catalogue.h"

#include <QObject>

#include <optional>
#include <vector>

namespace presenters {

/// One line of an error's technical part. The value is plain text, bounded and redacted.
struct TechnicalRow
{
    QString label;
    QString value;
    bool multiLine = false; ///< the server's own words and the raw answer
    friend bool operator==(const TechnicalRow &, const TechnicalRow &) = default;
};

/// What an error means for what was asked: the cloud said no; it could not be done; nobody knows yet; the user stopped
/// it.
enum class Outcome { Refused, Failed, Unknown, Cancelled };

/// An error in three layers: one sentence; cause and cure; the technical part. Speaks the program's language until the
/// user switches this message alone.
class ExplanationPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ExplanationPresenter(const explain::Catalogue &catalogue, QObject *parent = nullptr);

    /// Shows @p error; a language chosen for the message before stays chosen.
    void setError(const core::Error &error, const explain::Situation &situation);
    /// Shows nothing.
    void clear();
    bool hasError() const { return m_error.has_value(); }
    const std::optional<core::Error> &error() const { return m_error; }

    QString title() const { return m_explanation.title; }
    QString cause() const { return m_explanation.cause; }
    QStringList cure() const { return m_explanation.cure; }
    bool retryHelps() const { return m_explanation.retryHelps; }
    Outcome outcome() const;
    bool isDerived() const { return m_explanation.derived; }
    /// "What to do", in the message's language.
    QString cureHeading() const { return heading(QStringLiteral("cure")); }
    /// What a button beside the text does at once; None unless somebody listens to offerTaken() (letOffers()).
    explain::Offer offer() const { return m_offers ? m_explanation.offer : explain::Offer::None; }
    /// What the button says, in the message's language; empty without an offer.
    QString offerText() const;
    /// Code, HTTP status, request id, host, action, the server's own words, the raw answer: those that are known.
    /// In the message's language; the server's words and the codes as they came.
    std::vector<TechnicalRow> technicalRows() const;
    /// All three layers as plain text for a ticket, keys and tokens masked.
    QString copyText() const;

    explain::Language language() const { return m_language; }
    /// "中文" while the message is English, "English" while it is Chinese.
    QString otherLanguageName() const;
    /// Switches this message only.
    void toggleLanguage();
    /// Takes over the program's language unless this message was switched. To be called on LanguageChange.
    void followProgramLanguage();
    /// Whoever handles offerTaken() calls this once.
    void letOffers();
    /// The user presses the button.
    void takeOffer();

signals:
    void changed();
    void offerTaken(explain::Offer offer);

private:
    QString heading(const QString &name) const;
    void refresh();

    explain::Catalogue m_catalogue;
    std::optional<core::Error> m_error;
    explain::Situation m_situation;
    explain::Explanation m_explanation;
    explain::Language m_language;
    bool m_switched = false;
    bool m_offers = false;
};

} // namespace presenters
