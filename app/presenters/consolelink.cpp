// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/consolelink.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

QUrl vSwitchPage(const QString &regionId, const QString &vSwitchId)
{
    static const QRegularExpression region(u"\\A[a-z]{2,12}(-[a-z0-9]{1,20}){1,5}\\z"_s);
    static const QRegularExpression vSwitch(u"\\Avsw-[a-z0-9]{1,40}\\z"_s);
    if (!region.match(regionId).hasMatch() || !vSwitch.match(vSwitchId).hasMatch())
        return {};
    return QUrl(u"https://vpc.console.aliyun.com/vpc/%1/switches/%2"_s.arg(regionId, vSwitchId), QUrl::StrictMode);
}

} // namespace presenters
