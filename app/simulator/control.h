// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/httpmessage.h"

namespace simulator {

class Cloud;

/// What tests ask of the simulator itself while it runs, under /simulator/, unsigned and from this machine only:
///  POST faults      rules to append, as in a faults file; DELETE faults drops those that wait
///  GET  requests    every API request that came in
///  GET  interface?region=…&id=…   what is true of an ENI at once, whatever Describe* shows
///  GET  interfaces?region=…        the same of all of a region that were not deleted
///  POST interface   {"region", "id", "status", "type", "prefix", "instanceStatus", "vSwitchStatus", "delete": true,
///                   "take": address, "holder": eni id}: changes an ENI, its instance or its vSwitch behind everybody's
///                   back; "prefix" gives it one more, "take" gives an address to another holder
///  POST account     how it stands with keys, rights and calls a minute (account.h); {} puts everything in order
Answer answerControl(Cloud &cloud, const HttpRequest &http);

} // namespace simulator
