# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# ENIDESK_HARDENED: how a build that goes to users is compiled and linked: harder to attack, optimised over all files, and without
# a trace of the folders that it was made in, so that the same sources give the same bytes anywhere.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
include(CheckIPOSupported)

add_compile_options(-fstack-protector-strong -fstack-clash-protection -Wformat -Wformat-security)
add_compile_definitions(_FORTIFY_SOURCE=2)
check_cxx_compiler_flag(-fcf-protection ENIDESK_HAS_CF_PROTECTION) # x86 only
if(ENIDESK_HAS_CF_PROTECTION)
    add_compile_options(-fcf-protection)
endif()

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_ipo_supported(LANGUAGES CXX)
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)

# The longer folder last: where both fit, the last one counts.
add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=." "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC names what belongs to one file alone by chance, unless it is told another source of chance.
    string(REPLACE "<FLAGS>" "<FLAGS> -frandom-seed=<OBJECT>" CMAKE_CXX_COMPILE_OBJECT "${CMAKE_CXX_COMPILE_OBJECT}")
endif()
add_link_options(LINKER:--as-needed LINKER:--build-id=sha1)
