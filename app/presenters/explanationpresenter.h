// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/report.h"

#include <QObject>

#include <optional>
#include <vector>

namespace presenters {

using explain::TechnicalRow;

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

    /// Shows @p error, which happened now, unless setTime() says otherwise; a language chosen for the message before
    /// stays chosen.
    /// @p codeOrigin is that of an error which was found in a text.
    void setError(const core::Error &error, const explain::Situation &situation,
                  explain::CodeOrigin codeOrigin = explain::CodeOrigin::AsWritten);
    /// Shows nothing.
    void clear();
    bool hasError() const { return m_error.has_value(); }
    const std::optional<core::Error> &error() const { return m_error; }

    QString title() const { return m_explanation.title; }
    QString cause() const { return m_explanation.cause; }
    QStringList cure() const { return m_explanation.cure; }
    Outcome outcome() const;
    /// A heading such as "What to do" (cure), in the message's language: a label of words.json.
    QString heading(const QString &name) const;
    /// The whole explanation in the message's language.
    const explain::Explanation &explanation() const { return m_explanation; }
    const explain::Situation &situation() const { return m_situation; }
    /// What buttons beside the text do at once, with their words in the message's language: those that somebody takes
    /// (letOffers()). While an outcome is open, nothing that sends again.
    std::vector<explain::OfferedCure> offers() const;
    /// What offers() has of @p offer; nothing where it is not offered.
    std::optional<explain::OfferedCure> offered(explain::Offer offer) const;
    /// The RAM policy that grants what is missing; empty where CopyPolicy is not offered.
    QString policyText() const;
    /// What came of a cure that needs no other place: a line below the buttons. Empty while there is nothing to say.
    QString note() const;
    /// Code, HTTP status, request id, host, action, the server's own words, the raw answer: those that are known.
    /// In the message's language; the server's words and the codes as they came.
    std::vector<TechnicalRow> technicalRows() const;
    /// When the error of the last setError() happened, for the text to copy; invalid: not known.
    void setTime(const QDateTime &time);
    /// The same as another program wrote it.
    void setTimeText(const QString &text);
    /// All three layers as plain text for a ticket, keys and tokens masked.
    QString copyText() const;
    /// The same as Markdown.
    QString copyMarkdown() const;

    explain::Language language() const { return m_language; }
    /// "中文" while the message is English, "English" while it is Chinese.
    QString otherLanguageName() const;
    /// Switches this message only.
    void toggleLanguage();
    /// Takes over the program's language unless this message was switched. To be called on LanguageChange.
    void followProgramLanguage();
    /// Whoever handles offerTaken() for @p offers says so; several may, each for its own. Those that @p who named
    /// before are replaced. @p effect: whether the cure is had at once, or in a dialog that opens.
    enum class Effect { AtOnce, OpensDialog };
    void letOffers(const QObject *who, const std::vector<explain::Offer> &offers, Effect effect = Effect::AtOnce);
    /// Other buttons nearby do these already.
    void leaveOut(const std::vector<explain::Offer> &offers);
    enum class Note {
        None,
        NotListed,  ///< the interface @p subject is not in the list that is shown
        LinkOpened, ///< the browser was asked to open the link @p subject, which is on the clipboard
        LinkCopied, ///< the same, but there is no browser
    };
    /// Until the next error, or the next note.
    void setNote(Note note, const QString &subject);
    /// The user presses the button of @p offer.
    void takeOffer(explain::Offer offer);

signals:
    void changed();
    void offerTaken(explain::Offer offer);

private:
    struct Taker
    {
        const QObject *who;
        std::vector<explain::Offer> offers;
        Effect effect;
    };

    void refresh();
    QString report(explain::Report::Form form) const;
    const Taker *takerOf(explain::Offer offer) const;

    explain::Catalogue m_catalogue;
    std::optional<core::Error> m_error;
    explain::Situation m_situation;
    explain::CodeOrigin m_codeOrigin = explain::CodeOrigin::AsWritten;
    QDateTime m_time;
    QString m_timeText;
    explain::Explanation m_explanation;
    explain::Language m_language;
    bool m_switched = false;
    std::vector<Taker> m_takers;
    std::vector<explain::Offer> m_leftOut;
    Note m_note = Note::None;
    QString m_noteSubject;
};

} // namespace presenters
