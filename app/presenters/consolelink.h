// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace presenters {

/// The page of Alibaba Cloud's console about a vSwitch. Empty where region or vSwitch are not written as the cloud
/// writes them: what a server or a user said goes into no address that a browser opens.
QUrl vSwitchPage(const QString &regionId, const QString &vSwitchId);

} // namespace presenters
