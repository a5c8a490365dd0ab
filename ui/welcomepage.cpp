// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcomepage.h"

#include "ui/focusinsight.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int iconSide = 64;
constexpr int columnWidth = 680;
constexpr int buttonWidth = 240;

QLabel *wrapped(Qt::Alignment alignment)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(alignment);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(wrapped(Qt::AlignCenter))
    , m_text(wrapped(Qt::AlignCenter))
    , m_promise(wrapped(Qt::AlignCenter))
{
    setGuideTopic(this, u"start"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    m_profile = addWay(u"welcomeAddProfile"_s, u"key"_s);
    m_environment = addWay(u"welcomeEnvironment"_s, u"details"_s);
    m_demo = addWay(u"welcomeDemo"_s, u"interface"_s);
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(16);
    ways->setVerticalSpacing(12);
    ways->setColumnStretch(1, 1);
    int row = 0;
    for (const Way &way : {m_profile, m_environment, m_demo}) {
        ways->addWidget(way.button, row, 0, Qt::AlignTop);
        ways->addWidget(way.text, row, 1);
        ++row;
    }
    auto *frame = new QWidget;
    frame->setMaximumWidth(columnWidth);
    frame->setLayout(ways);
    auto *middle = new QHBoxLayout; // not by alignment: that would not give wrapped texts the height that they need
    middle->addStretch(1);
    middle->addWidget(frame, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addWidget(m_promise);
    column->addStretch(3);

    setFocusProxy(m_profile.button);
    m_title->setObjectName(u"welcomeTitle"_s);
    connect(m_profile.button, &QPushButton::clicked, this, &WelcomePage::addProfileWanted);
    connect(m_environment.button, &QPushButton::clicked, this, &WelcomePage::environmentWanted);
    connect(m_demo.button, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    refresh();
}

WelcomePage::Way WelcomePage::addWay(const QString &name, const QString &iconName)
{
    Way way{new QPushButton, wrapped(Qt::AlignLeft | Qt::AlignVCenter)};
    way.button->setObjectName(name);
    way.button->setIcon(icon(iconName));
    way.button->setMinimumWidth(buttonWidth);
    return way;
}

void WelcomePage::setState(const QString &missingProfile, bool hasEnvironment)
{
    if (missingProfile == m_missingProfile && hasEnvironment == m_hasEnvironment)
        return;
    m_missingProfile = missingProfile;
    m_hasEnvironment = hasEnvironment;
    refresh();
}

void WelcomePage::refresh()
{
    m_icon->setPixmap(applicationIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_icon->setAccessibleName(u"ENI Desk"_s);
    QFont large = font();
    if (font().pointSizeF() > 0)
        large.setPointSizeF(font().pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(tr("Welcome to ENI Desk"));
    m_text->setText(m_missingProfile.isEmpty()
                        ? tr("See the elastic network interfaces of your Alibaba Cloud account, and give them IPv6 "
                             "addresses.")
                        : tr("There is no profile named “%1”. Choose another one above, or go on here.")
                              .arg(breakable(m_missingProfile)));
    m_profile.button->setText(tr("Add a Pr&ofile…"));
    m_profile.text->setText(tr("Enter an access key once. A read-only key is enough to look around."));
    m_environment.button->setText(tr("Use the &Keys from the Environment"));
    m_environment.button->setEnabled(m_hasEnvironment);
    m_environment.text->setText(
        m_hasEnvironment ? tr("ALIBABA_CLOUD_ACCESS_KEY_ID and its secret are set. They stay in memory only.")
                         : tr("There are none. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, "
                              "and start ENI Desk again."));
    m_environment.button->setAccessibleDescription(m_environment.text->text());
    m_profile.button->setAccessibleDescription(m_profile.text->text());
    m_demo.button->setText(tr("Try the &Demo"));
    m_demo.text->setText(tr("Look around on a made-up cloud. No account, no network, nothing real is touched."));
    m_demo.button->setAccessibleDescription(m_demo.text->text());
    for (const Way &way : {m_profile, m_environment, m_demo})
        way.button->setMinimumWidth(std::max(buttonWidth, way.button->sizeHint().width()));
    m_promise->setText(tr("Secrets are kept in the keychain of this computer's desktop and nowhere else."));
}

/// Enter presses the button that has the focus, as in a dialog.
void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace ui
