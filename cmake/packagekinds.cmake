# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# Read by CPack once for each kind of package: which parts of the installation go into it.
set(parts programs desktop)
if(CPACK_GENERATOR STREQUAL "DEB")
    list(APPEND parts debian)
else()
    list(APPEND parts documents)
endif()
if(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_STRIP_FILES ON)
endif()
if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
    list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build_folder)
    set(CPACK_INSTALL_CMAKE_PROJECTS)
    foreach(part IN LISTS parts)
        list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${build_folder}" enidesk ${part} /)
    endforeach()
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/packagefiles.cmake")
endif()
