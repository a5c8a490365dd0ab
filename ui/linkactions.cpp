// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linkactions.h"

#include "app/domain/interfacelink.h"
#include "app/presenters/browsepresenter.h"
#include "app/presenters/detailspresenter.h"
#include "ui/interfacesview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto betweenLooks = 200ms;

/// A dialog or a menu is open: it is about the interface that is selected now.
bool isOccupied()
{
    return QApplication::activeModalWidget() || QApplication::activePopupWidget();
}

} // namespace

LinkActions::LinkActions(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_wish(parts.browse, parts.notices)
{
    connect(m_parts.copyLink, &QAction::triggered, this, &LinkActions::copy);
    connect(&m_parts.details, &presenters::DetailsPresenter::changed, this, &LinkActions::refresh);
    connect(&m_parts.table, &InterfacesView::selectedIdsChanged, this, &LinkActions::onSelected);
    connect(&m_wish, &presenters::InterfaceWish::found, this, &LinkActions::select);
    m_later.setSingleShot(true);
    m_later.setInterval(betweenLooks);
    connect(&m_later, &QTimer::timeout, this, &LinkActions::goOn);
    refresh();
}

QString LinkActions::link() const
{
    const std::optional<domain::NetworkInterface> interface = m_parts.details.interface();
    return interface ? domain::InterfaceLink{m_parts.browse.regionId(), {interface->id}}.toString() : QString();
}

void LinkActions::refresh()
{
    const bool isEnabled = !link().isEmpty();
    m_parts.copyLink->setEnabled(isEnabled);
    m_parts.copyLink->setToolTip(isEnabled ? tr("Copy a link that shows this interface in ENI Desk")
                                           : tr("Select one network interface"));
    m_parts.copyLink->setStatusTip(m_parts.copyLink->toolTip());
}

void LinkActions::copy()
{
    QGuiApplication::clipboard()->setText(link());
}

void LinkActions::show(const presenters::WantedInterfaces &wanted)
{
    if (wanted.isEmpty())
        return;
    if (isOccupied()) {
        m_held = wanted;
        m_later.start();
    } else {
        showNow(wanted);
    }
}

void LinkActions::showNow(const presenters::WantedInterfaces &wanted)
{
    m_held = {};
    m_found.clear();
    m_selectedBefore = m_parts.table.selectedIds(2);
    m_wish.begin(wanted);
}

/// The user may be free again.
void LinkActions::goOn()
{
    const QStringList found = std::exchange(m_found, {});
    if (!m_held.isEmpty())
        show(std::exchange(m_held, {}));
    else if (!found.isEmpty())
        select(found);
}

void LinkActions::onSelected()
{
    const QStringList selected = m_wish.isUnderWay() ? m_parts.table.selectedIds(2) : QStringList();
    if (!selected.isEmpty() && selected != m_selectedBefore)
        m_wish.drop();
}

void LinkActions::select(const QStringList &interfaceIds)
{
    if (isOccupied()) {
        m_found = interfaceIds;
        m_later.start();
        return;
    }
    m_parts.showDetails->setChecked(true);
    m_parts.table.selectIds(interfaceIds);
    m_parts.table.showSelectionOrTop();
    m_parts.table.setFocus();
}

} // namespace ui
