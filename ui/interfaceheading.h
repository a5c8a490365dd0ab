// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/changedialogtext.h"

#include <QWidget>

namespace ui {

class ElidedLabel;

/// Which interface a dialog is about: name, id, vSwitch and its CIDR.
class InterfaceHeading : public QWidget
{
    Q_OBJECT

public:
    explicit InterfaceHeading(QWidget *parent = nullptr);

    void setHeading(const presenters::InterfaceHeading &heading);

private:
    ElidedLabel *m_name;
    ElidedLabel *m_id;
    ElidedLabel *m_vSwitch;
    ElidedLabel *m_cidr;
};

} // namespace ui
