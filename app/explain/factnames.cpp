// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/facts.h"

using namespace Qt::Literals::StringLiterals;

namespace explain {

QStringList flagNames()
{
    return {u"vswitchLacksIpv6"_s, u"typeLacksIpv6"_s, u"several"_s,      u"grantable"_s,   u"heldListMany"_s,
            u"outsideMany"_s,      u"repeatedMany"_s,  u"gone"_s,         u"full"_s,        u"securityGroupsMany"_s,
            u"availableLimit"_s,   u"olderApi"_s,      u"temporaryKey"_s, u"longTermKey"_s, u"primaryInterface"_s};
}

QStringList factNames()
{
    return flagNames()
           + QStringList{u"interface"_s,
                         u"interfaceId"_s,
                         u"interfaceName"_s,
                         u"interfaceStatus"_s,
                         u"instance"_s,
                         u"instanceStatus"_s,
                         u"type"_s,
                         u"vswitch"_s,
                         u"cidr"_s,
                         u"region"_s,
                         u"addresses"_s,
                         u"address"_s,
                         u"prefix"_s,
                         u"shortest"_s,
                         u"longest"_s,
                         u"otherParameter"_s,
                         u"wish"_s,
                         u"change"_s,
                         u"current"_s,
                         u"free"_s,
                         u"held"_s,
                         u"service"_s,
                         u"serviceId"_s,
                         u"limit"_s,
                         u"used"_s,
                         u"key"_s,
                         u"holder"_s,
                         u"code"_s,
                         u"action"_s,
                         u"host"_s,
                         u"detail"_s,
                         u"permission"_s,
                         u"httpStatus"_s,
                         u"wait"_s,
                         u"waitMinutes"_s,
                         u"clockBehind"_s,
                         u"clockAhead"_s,
                         u"principal"_s,
                         u"expected"_s,
                         u"parameter"_s,
                         u"object"_s,
                         u"proxy"_s,
                         u"subject"_s,
                         u"issuer"_s,
                         u"validFrom"_s,
                         u"validTo"_s,
                         u"holderId"_s,
                         u"holderInstance"_s,
                         u"vswitchId"_s,
                         u"profile"_s,
                         u"outside"_s,
                         u"absent"_s,
                         u"wanted"_s,
                         u"readAt"_s,
                         u"interfaceReadAt"_s,
                         u"holderReadAt"_s,
                         u"interfaceType"_s,
                         u"interfaceDescription"_s,
                         u"securityGroups"_s,
                         u"prefixes"_s,
                         u"holderIdBeside"_s,
                         u"vswitchIdBeside"_s,
                         u"regionId"_s,
                         u"regionIdBeside"_s,
                         u"present"_s,
                         u"unheld"_s,
                         u"heldList"_s,
                         u"repeated"_s,
                         u"routerAddress"_s,
                         u"ownPrefix"_s,
                         u"clientToken"_s,
                         u"deniedAction"_s,
                         u"denyType"_s,
                         u"ramUser"_s,
                         u"ramRole"_s,
                         u"explicitDeny"_s,
                         u"implicitDeny"_s,
                         u"notSent"_s,
                         u"outcomeOpen"_s};
}

} // namespace explain
