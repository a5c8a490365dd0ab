// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/interfaceheading.h"

#include "ui/elidedlabel.h"
#include "ui/plaintext.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

InterfaceHeading::InterfaceHeading(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_id(new ElidedLabel(this))
    , m_vSwitch(new ElidedLabel(this))
    , m_cidr(new ElidedLabel(this))
{
    m_name->setObjectName(u"interfaceNameLabel"_s);
    m_id->setObjectName(u"interfaceIdLabel"_s);
    m_vSwitch->setObjectName(u"vSwitchLabel"_s);
    m_cidr->setObjectName(u"cidrLabel"_s);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    const QFont fixed = fixedWidthFont(font());
    m_id->setFont(fixed);
    m_cidr->setFont(fixed);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_id, 0, 1);
    layout->addWidget(m_vSwitch, 1, 0);
    layout->addWidget(m_cidr, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void InterfaceHeading::setHeading(const presenters::InterfaceHeading &heading)
{
    m_name->setText(heading.name);
    m_id->setText(heading.name == heading.id ? QString() : heading.id);
    m_vSwitch->setText(heading.vSwitch);
    m_cidr->setText(heading.cidr);
}

} // namespace ui
