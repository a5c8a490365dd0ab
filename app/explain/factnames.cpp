// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/facts.h"

namespace explain {

QStringList flagNames()
{
    return QStringLiteral("vswitchLacksIpv6 typeLacksIpv6 several grantable heldListMany outsideMany repeatedMany gone "
                          "full securityGroupsMany availableLimit olderApi temporaryKey longTermKey primaryInterface "
                          "canFree mayBeRole mustStop vpcEnabled")
        .split(u' ');
}

QStringList factNames()
{
    return flagNames()
           + QStringLiteral(
                 "interface interfaceId interfaceName interfaceStatus instance instanceStatus type vswitch "
                 "cidr region addresses address prefix shortest longest otherParameter wish change current "
                 "free held service serviceId limit limitAddresses used key holder code action host detail permission "
                 "httpStatus wait waitMinutes clockBehind clockAhead principal expected parameter object proxy "
                 "subject issuer validFrom validTo holderId holderInstance vswitchId profile outside absent "
                 "wanted readAt interfaceReadAt holderReadAt interfaceType interfaceDescription securityGroups "
                 "prefixes holderIdBeside vswitchIdBeside regionId regionIdBeside present unheld heldList "
                 "repeated routerAddress ownPrefix clientToken deniedAction denyType ramUser ramRole "
                 "explicitDeny implicitDeny notSent outcomeOpen")
                 .split(u' ');
}

} // namespace explain
