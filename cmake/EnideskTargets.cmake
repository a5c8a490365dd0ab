# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# The one place that says how a room, a program and a test are built.

find_program(ENIDESK_CCACHE ccache)
if(ENIDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${ENIDESK_CCACHE})
endif()

add_library(enidesk_options INTERFACE)
target_include_directories(enidesk_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(enidesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(enidesk_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(enidesk_options INTERFACE -fpch-preprocess)
endif()
# Every function is bound at the start: a late binding saves the processor's registers on the stack, and with them what was
# copied last, which may be a secret.
if(NOT WIN32 AND NOT APPLE)
    target_link_options(enidesk_options INTERFACE LINKER:-z,relro,-z,now)
endif()
if(ENIDESK_WARNINGS_AS_ERRORS)
    target_compile_options(enidesk_options INTERFACE -Werror)
endif()
if(ENIDESK_SANITIZE)
    target_compile_options(enidesk_options INTERFACE -fsanitize=${ENIDESK_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all) # undefined behaviour ends the process; else a test that met it would pass
    target_link_options(enidesk_options INTERFACE -fsanitize=${ENIDESK_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # The checks that a sanitizer puts in make GCC see uninitialised values in every moved std::optional.
        target_compile_options(enidesk_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

function(enidesk_precompile target)
    if(ENIDESK_PRECOMPILED_HEADERS AND ENIDESK_HARDENED AND NOT target STREQUAL "enidesk_core")
        # With debug symbols and for link-time optimization one of them takes 10 seconds and 250 MB: one for all rooms.
        target_precompile_headers(${target} REUSE_FROM enidesk_core)
    elseif(ENIDESK_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# enidesk_room(NAME SOURCES … [MAY_USE rooms…] [LIBRARIES targets…])
# MAY_USE is the whole list of rooms whose headers this room may include; tests/tst_includes checks it.
function(enidesk_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;MAY_USE;LIBRARIES" ${ARGN})
    add_library(enidesk_${name} STATIC ${ROOM_SOURCES})
    list(TRANSFORM ROOM_MAY_USE PREPEND enidesk_)
    target_link_libraries(enidesk_${name} PUBLIC enidesk_options ${ROOM_MAY_USE} ${ROOM_LIBRARIES})
    enidesk_precompile(enidesk_${name} <QtCore> <chrono> <functional> <memory> <optional> <vector>)
endfunction()

# enidesk_test(FOLDER/tst_NAME [GUI] [TIMEOUT seconds] [LINKS targets…] [SOURCES more files…]): one executable a test file.
function(enidesk_test path)
    cmake_parse_arguments(TEST "GUI" "TIMEOUT" "LINKS;SOURCES" ${ARGN})
    get_filename_component(name ${path} NAME)
    string(REPLACE "/" "_" target ${path})
    add_executable(${target} ${path}.cpp ${TEST_SOURCES})
    target_link_libraries(${target} PRIVATE Qt6::Test ${TEST_LINKS})
    target_compile_definitions(${target} PRIVATE ENIDESK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        ENIDESK_BINARY_DIR="${PROJECT_BINARY_DIR}" ENIDESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 60)
    endif()
    add_test(NAME ${path} COMMAND ${target})
    set_tests_properties(${path} PROPERTIES TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
