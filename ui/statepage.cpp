// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statepage.h"

#include "ui/explanationpanel.h"
#include "ui/focusinsight.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int iconSide = 48;
constexpr int wordsWidth = 640;
constexpr int progressWidth = 240;
constexpr int progressHeight = 12;

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatePage::StatePage(presenters::ExplanationPresenter &explanation, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(centredLabel(nullptr))
    , m_text(centredLabel(nullptr))
    , m_progress(new QProgressBar)
    , m_button(new QPushButton)
    , m_otherButton(new QPushButton)
    , m_explanation(new QWidget)
{
    auto *explained = new QVBoxLayout(m_explanation);
    explained->setContentsMargins({});
    explained->addWidget(new ExplanationPanel(explanation));

    auto *words = new QWidget;
    words->setMaximumWidth(wordsWidth);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_explanation);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addStretch();
    steps->addWidget(m_button);
    steps->addWidget(m_otherButton);
    steps->addStretch();
    column->addLayout(steps);

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->addWidget(words, 1, 1);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(2, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 100);
    grid->setColumnStretch(2, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    setFocusPolicy(Qt::ClickFocus);
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_button->setObjectName(u"stateButton"_s);
    m_otherButton->setObjectName(u"stateOtherButton"_s);
    connect(m_button, &QPushButton::clicked, this, [this] { emit nextStepWanted(nextStep()); });
    connect(m_otherButton, &QPushButton::clicked, this, [this] { emit nextStepWanted(otherStep()); });
    refresh();
}

void StatePage::setState(State state, const QString &subject)
{
    if (state == m_state && subject == m_subject) {
        return;
    }
    m_state = state;
    m_subject = subject;
    refresh();
}

StatePage::NextStep StatePage::nextStep() const
{
    switch (m_state) {
    case State::Starting:
    case State::Loading:
    case State::KeysComing:
        return NextStep::None;
    case State::KeysSlow:
        return NextStep::EnterKeys;
    case State::KeysMissing:
    case State::SignedOut:
        return NextStep::SignIn;
    case State::FilteredOut:
        return NextStep::ClearFilter;
    case State::Cancelled:
    case State::Empty:
    case State::Refused:
    case State::Offline:
        break;
    }
    return NextStep::Refresh;
}

StatePage::NextStep StatePage::otherStep() const
{
    return m_state == State::KeysMissing ? NextStep::EnterKeys : NextStep::None;
}

bool StatePage::isBusy() const
{
    return m_state == State::Starting || m_state == State::Loading || m_state == State::KeysComing
           || m_state == State::KeysSlow;
}

bool StatePage::hasExplanation() const
{
    return m_state == State::Refused || m_state == State::Offline || m_state == State::KeysMissing;
}

QString StatePage::iconName() const
{
    switch (m_state) {
    case State::Starting:
    case State::Loading:
        return u"interface"_s;
    case State::KeysComing:
    case State::KeysSlow:
    case State::KeysMissing:
        return u"key"_s;
    case State::SignedOut:
        return u"lock"_s;
    case State::Cancelled:
        return u"stop"_s;
    case State::Empty:
        return u"empty"_s;
    case State::FilteredOut:
        return u"search"_s;
    case State::Refused:
        return u"lock"_s;
    case State::Offline:
        return u"offline"_s;
    }
    return {};
}

QString StatePage::title() const
{
    switch (m_state) {
    case State::Starting:
        return tr("Starting…");
    case State::Loading:
        return tr("Listing network interfaces…");
    case State::KeysComing:
    case State::KeysSlow:
        return tr("Asking the keychain for the keys of “%1”…").arg(m_subject);
    case State::KeysMissing:
        return tr("“%1” is not signed in").arg(m_subject);
    case State::SignedOut:
        return tr("Signed out of “%1”").arg(m_subject);
    case State::Cancelled:
        return tr("The listing was cancelled");
    case State::Empty:
        return tr("No network interfaces here");
    case State::FilteredOut:
        return tr("No interface matches the filter");
    case State::Refused:
        return tr("The cloud refused to list the interfaces");
    case State::Offline:
        return tr("The interfaces could not be listed");
    }
    return {};
}

QString StatePage::text() const
{
    switch (m_state) {
    case State::Starting:
        return {};
    case State::Loading:
        return m_subject.isEmpty() ? QString() : tr("Region: %1").arg(m_subject);
    case State::KeysComing:
        return {};
    case State::KeysSlow:
        return tr("It has not answered yet. A window of your desktop may be asking for its password, perhaps behind "
                  "this one. You can also enter the keys for this session.");
    case State::SignedOut:
        return tr("The secret is no longer in memory. It is still in the keychain, if you stored it there.");
    case State::Cancelled:
        return tr("Nothing had been read yet.");
    case State::Empty:
        return m_subject.isEmpty()
                   ? tr("This account has no network interface in this region. Choose another region above.")
                   : tr("This account has no network interface in %1. Choose another region above.").arg(m_subject);
    case State::FilteredOut:
        return tr("Nothing contains “%1”. Change the filter, or clear it to see every interface.").arg(m_subject);
    case State::KeysMissing:
    case State::Refused:
    case State::Offline:
        break;
    }
    return {};
}

QString StatePage::wordsOf(NextStep step) const
{
    switch (step) {
    case NextStep::None:
        return {};
    case NextStep::ClearFilter:
        return tr("C&lear Filter");
    case NextStep::SignIn:
        return hasExplanation() ? tr("Tr&y Again") : tr("&Sign In");
    case NextStep::EnterKeys:
        return tr("Enter &Keys…");
    case NextStep::Refresh:
        break;
    }
    return hasExplanation() ? tr("Tr&y Again") : tr("&List Again");
}

/// Of the guide. Empty: that of the window.
QString StatePage::topic() const
{
    switch (m_state) {
    case State::Refused:
    case State::Offline:
        return u"troubleshooting"_s;
    case State::KeysComing:
    case State::KeysSlow:
    case State::KeysMissing:
    case State::SignedOut:
        return u"profiles"_s;
    case State::FilteredOut:
        return u"filter"_s;
    case State::Starting:
    case State::Loading:
    case State::Cancelled:
    case State::Empty:
        break;
    }
    return {};
}

void StatePage::refresh()
{
    setGuideTopic(this, topic());
    m_icon->setPixmap(icon(iconName()).pixmap(QSize(iconSide, iconSide), devicePixelRatioF(), QIcon::Disabled));
    QFont large = font();
    if (font().pointSizeF() > 0) {
        large.setPointSizeF(font().pointSizeF() * 1.3);
    }
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(title());
    m_icon->setAccessibleName(title());
    m_text->setText(text());
    m_text->setVisible(!text().isEmpty());
    m_progress->setVisible(isBusy());
    m_progress->setAccessibleName(title());
    showStep(m_button, nextStep());
    showStep(m_otherButton, otherStep());
    m_explanation->setVisible(hasExplanation());
}

void StatePage::showStep(QPushButton *button, NextStep step)
{
    button->setText(wordsOf(step));
    button->setVisible(step != NextStep::None);
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        refresh();
    }
}

} // namespace ui
