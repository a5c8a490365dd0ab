// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"
#include "ui/detailspane.h"
#include "ui/interfacesview.h"
#include "ui/listingpane.h"
#include "ui/mainwindow.h"
#include "ui/windowplace.h"
#include "ui_mainwindow.h"

#include <QScreen>

namespace ui {

namespace {

constexpr QSize firstSize{1360, 820};
constexpr QSize usualFrame{8, 32};
constexpr int widestDetails = 400; ///< at first; the user may make it wider

constexpr QLatin1String placeName("mainWindow");
constexpr QLatin1String splitterName("mainSplitter");
constexpr QLatin1String columnsName("interfaceColumns");
constexpr QLatin1String detailsName("detailsShown");

} // namespace

void MainWindow::restorePlace()
{
    if (const auto place = WindowPlace::fromBytes(m_parts.settings.state(placeName))) {
        place->applyTo(*this);
    } else {
        const QSize room = screen() ? screen()->availableSize() : firstSize;
        resize(firstSize.boundedTo(room * 0.95).boundedTo(room - usualFrame));
    }
}

void MainWindow::restoreState()
{
    settings::Settings &settings = m_parts.settings;
    if (const auto columns = ColumnState::fromBytes(settings.state(columnsName))) {
        m_listing->table().setColumnState(*columns);
    }
    m_ui->actionDetails->setChecked(settings.state(detailsName) != "no");
    m_details->setVisible(m_ui->actionDetails->isChecked());
    if (!m_ui->splitter->restoreState(settings.state(splitterName))) {
        const int detailsWidth = std::min(widestDetails, width() / 3);
        m_ui->splitter->setSizes({width() - detailsWidth, detailsWidth});
    }
    m_ui->splitter->setChildrenCollapsible(false);
    m_ui->splitter->setOrientation(Qt::Horizontal);
}

void MainWindow::saveState()
{
    settings::Settings &settings = m_parts.settings;
    settings.setState(columnsName, m_listing->table().columnState().toBytes());
    settings.setState(detailsName, m_ui->actionDetails->isChecked() ? "yes" : "no");
    settings.setState(placeName, WindowPlace::of(*this).toBytes());
    settings.setState(splitterName, m_ui->splitter->saveState());
}

} // namespace ui
