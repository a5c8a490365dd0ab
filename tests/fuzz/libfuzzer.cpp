// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// libFuzzer's way into one target, named when this is compiled.
#include "tests/fuzz/targets.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::ENIDESK_FUZZ_TARGET({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    return 0;
}
