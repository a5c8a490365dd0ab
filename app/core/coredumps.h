// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {

/// From now on a crash writes this process's memory nowhere: to no file, and to no program that collects crashes
/// (systemd-coredump, apport). Children inherit it, and may take it back; so may whoever debugs: a debugger attaches as
/// ever, and `prlimit --core=unlimited --pid …` brings the dump back. Elsewhere than on Unix it does nothing.
void forbidCoreDumps();

} // namespace core
