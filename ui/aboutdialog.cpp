// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/aboutdialog.h"

#include "app/core/version.h"
#include "ui/guidetopic.h"
#include "ui/icons.h"
#include "ui_aboutdialog.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    constexpr int iconSide = 64;
    m_ui->setupUi(this);
    setGuideTopic(this, u"start"_s);
    m_ui->iconLabel->setPixmap(applicationIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_ui->iconLabel->setAccessibleName(u"ENI Desk"_s);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.6);
    large.setBold(true);
    m_ui->nameLabel->setFont(large);
    refresh();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::refresh()
{
    m_ui->versionLabel->setText(
        tr("Version %1, running on Qt %2").arg(core::programVersion(), QString::fromLatin1(qVersion())));
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace ui
