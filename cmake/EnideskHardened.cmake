# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# ENIDESK_HARDENED: how a build that goes to users is compiled and linked: harder to attack, optimised over all files, and without
# a trace of the folders that it was made in, so that the same sources give the same bytes anywhere.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
include(CheckIPOSupported)

# What the linker has to know as well, since it compiles.
set(both -fstack-protector-strong -fstack-clash-protection -Wformat -Wformat-security)
check_cxx_compiler_flag(-fcf-protection ENIDESK_HAS_CF_PROTECTION) # x86 only
if(ENIDESK_HAS_CF_PROTECTION)
    list(APPEND both -fcf-protection)
endif()
# The longer folder last: where both fit, the last one counts.
list(APPEND both "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=." "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
add_compile_options(${both})
add_compile_definitions(_FORTIFY_SOURCE=2)
add_link_options(${both} LINKER:--as-needed LINKER:--build-id=sha1)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_ipo_supported(LANGUAGES CXX)
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
# The linker compiles for an executable, and would copy Qt's meta-objects into it; a Qt that is built with direct binding then
# knows two of each, and the program crashes at its start.
check_cxx_compiler_flag(-mno-direct-extern-access ENIDESK_HAS_NO_DIRECT_EXTERN_ACCESS)
if(ENIDESK_HAS_NO_DIRECT_EXTERN_ACCESS)
    add_link_options(-mno-direct-extern-access)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # False alarms of GCC 12 when it sees all files at once: the largest count that Qt's hash may have, for one that it has; and
    # what a shared pointer would write to if it were null, where it never is.
    add_link_options(-Wno-alloc-size-larger-than -Wno-stringop-overflow)
    # It names by chance what belongs to one file alone, unless it is told another source of chance.
    string(REPLACE "<FLAGS>" "<FLAGS> -frandom-seed=<OBJECT>" CMAKE_CXX_COMPILE_OBJECT "${CMAKE_CXX_COMPILE_OBJECT}")
endif()
