// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/pastedtext.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/findingsmodel.h"
#include "app/presenters/textexcerpt.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace presenters {

/// "Explain an Error", the page for a text that the user has: looks for errors in it on another thread, and explains
/// the one that is selected. A newer text abandons the reading of an older one.
class PastedTextPresenter : public QObject
{
    Q_OBJECT

public:
    /// Finds the errors of a text; called on another thread. To end soon once @p isWanted says no.
    using Reader = std::function<explain::PastedText(const QString &text, const explain::IsWanted &isWanted)>;
    enum class State { Empty, Found, NothingFound };

    /// Without a @p reader it is explain::readPastedText.
    explicit PastedTextPresenter(const explain::Catalogue &catalogue, Reader reader = {}, QObject *parent = nullptr);
    ~PastedTextPresenter() override;

    /// The user typed: @p text is all that is in the field now. Only while isEditable().
    void edit(const QString &text);
    /// Another text in the place of the present one: pasted or dropped.
    void replace(const QString &text);
    /// The text of a file, read on another thread.
    void openFile(const QString &path);
    void clear();

    /// What the field is to show; emitted with excerptChanged().
    const TextExcerpt &excerpt() const { return m_excerpt; }
    bool isEditable() const { return m_excerpt.isWhole; }
    /// The whole text.
    const QString &text() const { return m_text; }
    /// What is shown of how much; empty where that is everything.
    QString excerptText() const;

    State state() const { return m_state; }
    /// A long text is being read; what is shown is of the one before.
    bool isBusy() const { return m_isBusy; }
    /// What was found, or what was looked for and not found; one or two sentences.
    QString stateText() const;
    /// More that the user should know: what was left out, or that a file could not be read.
    QString notice() const;

    FindingsModel &findings() { return m_findings; }
    /// A list is worth its place.
    bool hasList() const { return m_read.findings.size() > 1; }
    int selected() const { return m_selected; }
    /// Explains another one and shows its place.
    void select(int row);
    /// Where in the excerpt the selected error stands; length 0 where there is none.
    struct Mark
    {
        qsizetype from = 0;
        qsizetype length = 0;
    };
    Mark mark() const;
    /// Where in it the code stands; length 0 where the text does not have it in one piece.
    Mark codeMark() const;
    ExplanationPresenter &explanation() { return m_explanation; }
    /// The code of the selected error, where the catalogue tells more of it; else empty.
    QString codeInCatalogue() const;

    /// To be called on LanguageChange.
    void retranslate();

signals:
    void changed();
    /// The field is to be filled with the excerpt anew.
    void excerptChanged();
    /// The mark is another one. @p reveal: scroll to it.
    void markChanged(bool reveal);

private:
    struct Channel;
    struct Outcome;

    void begin(const QString &text, const QString &file);
    void finish(const Outcome &outcome);
    void setWholeText(const QString &text, qsizetype place);
    int rowLike(const std::vector<explain::Finding> &before, int row) const;
    void explainSelected();
    void refreshRows();
    QString titleOf(int row) const;

    explain::Catalogue m_catalogue;
    Reader m_reader;
    std::shared_ptr<Channel> m_channel; ///< by which readings come back
    QTimer m_pause;                     ///< while the user types
    QTimer m_patience;                  ///< until it is worth saying that something is going on
    QString m_text;
    TextExcerpt m_excerpt;
    QString m_failedFile; ///< name of the one that could not be read
    bool m_isBusy = false;
    bool m_isFileCutOff = false;
    bool m_wasTyped = false; ///< the present text
    bool m_isRead = true;    ///< m_read is of the present text
    State m_state = State::Empty;
    explain::PastedText m_read;
    std::vector<qsizetype> m_lines; ///< of the findings
    int m_selected = -1;
    FindingsModel m_findings;
    ExplanationPresenter m_explanation;
};

} // namespace presenters
