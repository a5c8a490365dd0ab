// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// In place of app/program/paths.cpp: the command line names the program's files in its help and is not to look for
// them, and for the keychain, ten million times.
#include "app/program/paths.h"

namespace program {

Paths Paths::forDemo()
{
    return {};
}

Paths Paths::forWork()
{
    return {};
}

} // namespace program
