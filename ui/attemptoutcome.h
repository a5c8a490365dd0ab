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

class ExplanationPanel;
class IconLabel;

/// What a dialog is waiting for, or what came of it: progress, a sentence, the explanation, and what can be done now.
class AttemptOutcome : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Nothing, Waiting, Done, Failed };
    struct Content
    {
        Look look = Look::Nothing;
        QString sentence;
        bool offersRetry = false;   ///< "Try Again"
        bool offersSession = false; ///< "Keep for This Session Only"
        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit AttemptOutcome(QWidget *parent = nullptr);

    /// Once, before show.
    void setExplanation(presenters::ExplanationPresenter &explanation);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }

signals:
    void retryWanted();
    void sessionWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Content m_content;
    IconLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_busy;
    QWidget *m_buttons;
    QPushButton *m_retry;
    QPushButton *m_session;
};

} // namespace ui
