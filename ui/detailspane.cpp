// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detailspane.h"

#include "app/presenters/detailspresenter.h"
#include "ui/detailsectionbox.h"
#include "ui/focusinsight.h"
#include "ui/icons.h"
#include "ui/interfacecelldelegate.h"
#include "ui/plaintext.h"
#include "ui/rawjsonbox.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int iconSide = 16;
constexpr int paneMinimumWidth = 320;
constexpr int margin = 12;

/// A button that triggers @p action and is on when it is; its words stay its own.
QPushButton *buttonFor(QAction *action, const QString &iconName)
{
    auto *button = new QPushButton;
    button->setIcon(icon(iconName));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

DetailsPane::DetailsPane(presenters::DetailsPresenter &presenter, const Actions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_presenter(presenter)
    , m_actions(actions)
    , m_hint(new QLabel)
    , m_head(makeHead())
    , m_addressButtons(makeAddressButtons())
    , m_sectionsLayout(new QVBoxLayout)
    , m_json(new RawJsonBox(presenter))
{
    keepFocusInSight(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(16);
    column->addWidget(m_hint, 1000);
    column->addWidget(m_head);
    column->addLayout(m_sectionsLayout);
    column->addWidget(m_json);
    column->addStretch(1);
    m_sectionsLayout->setSpacing(16);
    m_addressButtons->setParent(content); // until there is a section for it
    m_addressButtons->hide();
    m_hint->setObjectName(u"detailsHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    setObjectName(u"detailsPane"_s);
    setWidget(content);
    setWidgetResizable(true);
    for (QAction *action : {m_actions.copyId, m_actions.assign, m_actions.unassign}) {
        connect(action, &QAction::changed, this, &DetailsPane::refreshButtons);
    }
    connect(&presenter, &presenters::DetailsPresenter::changed, this, &DetailsPane::refresh);
    refresh();
}

QWidget *DetailsPane::makeHead()
{
    m_title = valueLabel(nullptr);
    m_subtitle = valueLabel(nullptr);
    m_state = valueLabel(nullptr);
    m_stateIcon = new QLabel;
    m_copyId = buttonFor(m_actions.copyId, u"copy"_s);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(u"detailsSubtitle"_s);
    m_state->setObjectName(u"detailsState"_s);
    m_state->setWordWrap(true);
    m_copyId->setObjectName(u"detailsCopyIdButton"_s);

    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *titleLine = new QHBoxLayout;
    titleLine->addWidget(m_title, 1);
    titleLine->addWidget(m_copyId, 0, Qt::AlignTop);
    auto *stateLine = new QHBoxLayout;
    stateLine->setSpacing(6);
    stateLine->addWidget(m_stateIcon, 0, Qt::AlignTop);
    stateLine->addWidget(m_state, 1);
    column->addLayout(titleLine);
    column->addWidget(m_subtitle);
    column->addSpacing(4);
    column->addLayout(stateLine);
    return head;
}

QWidget *DetailsPane::makeAddressButtons()
{
    m_assign = buttonFor(m_actions.assign, u"add"_s);
    m_unassign = buttonFor(m_actions.unassign, u"remove"_s);
    m_assign->setObjectName(u"detailsAssignButton"_s);
    m_unassign->setObjectName(u"detailsUnassignButton"_s);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_assign);
    line->addWidget(m_unassign);
    line->addStretch(1);
    return buttons;
}

void DetailsPane::refresh()
{
    const bool isEmpty = m_presenter.isEmpty();
    const bool isSingle = m_presenter.interface().has_value();
    setMinimumWidth(std::max(paneMinimumWidth, widthOfAddresses()));
    setAccessibleName(tr("Details"));
    m_hint->setText(tr("Select a network interface to see its addresses and everything else about it."));
    m_hint->setVisible(isEmpty);
    m_head->setVisible(!isEmpty);
    m_json->setVisible(isSingle);
    refreshHead();
    refreshSections();
    m_addressButtons->setVisible(isSingle && m_addressButtons->parentWidget() != widget());
    refreshButtons();
    scrollToTopForAnother();
}

/// What the longest address of the format takes, with a scroll bar beside it.
int DetailsPane::widthOfAddresses() const
{
    if (m_presenter.addressFormat() == domain::AddressFormat::Compressed)
        return 0;
    const QFontMetrics metrics(fixedWidthFont(font()));
    return metrics.horizontalAdvance(u"2408:4005:003a:1a00:0000:0000:0000:0000/64"_s) + 2 * (margin + frameWidth())
           + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void DetailsPane::refreshHead()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(m_presenter.title());
    m_subtitle->setFont(fixedWidthFont(font()));
    m_subtitle->setText(m_presenter.subtitle());
    m_subtitle->setVisible(!m_presenter.subtitle().isEmpty());
    const QString state = m_presenter.stateSentence();
    const std::optional<domain::NetworkInterface> interface = m_presenter.interface();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_stateIcon->setVisible(interface.has_value());
    if (interface) {
        const QSize size(iconSide, iconSide);
        m_stateIcon->setAccessibleName(state);
        m_stateIcon->setPixmap(icon(iconNameFor(interface->status)).pixmap(size, devicePixelRatioF()));
    }
}

void DetailsPane::refreshSections()
{
    using Kind = presenters::DetailSection::Kind;
    std::set<int> shown;
    int position = 0;
    for (const presenters::DetailSection &section : m_presenter.sections()) {
        const int kind = static_cast<int>(section.kind);
        DetailSectionBox *&box = m_boxes[kind];
        if (!box) {
            box = new DetailSectionBox(widget());
            if (section.kind == Kind::Ipv6) {
                box->setObjectName(u"detailsIpv6"_s);
                box->addFooter(m_addressButtons);
                setTabOrder(m_copyId, m_assign);
                setTabOrder(m_assign, m_unassign);
            }
        }
        if (m_sectionsLayout->indexOf(box) != position) {
            m_sectionsLayout->insertWidget(position, box);
        }
        ++position;
        box->show(section);
        box->setVisible(true);
        shown.insert(kind);
    }
    for (const auto &[kind, box] : m_boxes) {
        if (!shown.contains(kind)) {
            box->setVisible(false);
        }
    }
}

void DetailsPane::refreshButtons()
{
    m_copyId->setText(tr("Copy &ID"));
    m_assign->setText(tr("A&ssign…"));
    m_unassign->setText(tr("&Unassign…"));
    const std::pair<QPushButton *, QAction *> pairs[] = {
        {m_copyId, m_actions.copyId}, {m_assign, m_actions.assign}, {m_unassign, m_actions.unassign}};
    for (const auto &[button, action] : pairs) {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    }
    m_assign->setAccessibleName(tr("Assign IPv6 Addresses…"));
    m_unassign->setAccessibleName(tr("Unassign IPv6 Addresses…"));
}

void DetailsPane::scrollToTopForAnother()
{
    if (m_shown != m_presenter.selection()) {
        m_shown = m_presenter.selection();
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
}

void DetailsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace ui
