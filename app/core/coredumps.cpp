// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
    #include <sys/resource.h>
#endif

namespace core {

/// Not PR_SET_DUMPABLE: the desktop's portal refuses whoever has that, and with it the dark colours would be gone.
void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    // Of 1 byte Linux makes no file, as of 0; but 0 does not keep it from starting a collecting program, and 1 does.
    limit.rlim_cur = qMin<rlim_t>(limit.rlim_max, 1);
    ::setrlimit(RLIMIT_CORE, &limit);
#endif
}

} // namespace core
