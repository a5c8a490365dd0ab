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
///  POST interface   {"region", "id", "status", "instanceStatus", "delete": true, "take": address, "holder": eni id}:
///                   changes an ENI or its instance behind everybody's back; "take" gives an address to another holder
Answer answerControl(Cloud &cloud, const HttpRequest &http);

} // namespace simulator
