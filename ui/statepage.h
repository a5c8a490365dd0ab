// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace presenters {
class ExplanationPresenter;
}

namespace ui {

/// What stands in the table's place when it has no rows: says what the state is and offers the next step.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Starting,    ///< the program, or the profile, is being prepared
        KeysComing,  ///< the keychain was asked for the keys of the profile, the subject
        KeysSlow,    ///< the same, for some seconds: its own window may wait for a password
        KeysMissing, ///< the keychain did not give them; the explanation says why
        SignedOut,   ///< of the profile, the subject
        Loading,     ///< the first page has not come yet
        Cancelled,   ///< the listing was cancelled before the first row
        Empty,       ///< listed to the end: there is none
        FilteredOut, ///< there are some; the filter hides all
        Refused,     ///< the cloud said no; the explanation says why
        Offline,     ///< the cloud was not reached; the explanation says why
    };
    enum class NextStep { None, Refresh, ClearFilter, SignIn, EnterKeys };

    /// @p explanation of the refusal, shown with Refused and Offline. It must outlive the page.
    explicit StatePage(presenters::ExplanationPresenter &explanation, QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// @p subject names what the state is about: the region, the filter's text, the profile. May be empty.
    void setState(State state, const QString &subject = {});
    NextStep nextStep() const;
    /// A second way on, beside the next step.
    NextStep otherStep() const;
    /// Whether the state is one that the explanation explains.
    bool hasExplanation() const;

signals:
    void nextStepWanted(ui::StatePage::NextStep step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString iconName() const;
    QString title() const;
    QString text() const;
    QString topic() const;
    QString wordsOf(NextStep step) const;
    bool isBusy() const;
    void showStep(QPushButton *button, NextStep step);

    State m_state = State::Starting;
    QString m_subject;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QPushButton *m_otherButton;
    QWidget *m_explanation;
};

} // namespace ui
