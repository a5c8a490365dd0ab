// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/freememory.h"

#include <cstdlib>

#ifdef __GLIBC__
    #include <malloc.h>
#endif

namespace core {

void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace core
