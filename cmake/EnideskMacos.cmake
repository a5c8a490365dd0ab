# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# macOS: a disk image with the bundle, and Qt's libraries in it by macdeployqt. Not built in CI (packaging/README.md).
set(ENIDESK_ICON_FOLDER "${PROJECT_BINARY_DIR}/icons" CACHE PATH "Where `packaging/icons/render.sh FOLDER macos` left enidesk.icns")
set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_DMG_VOLUME_NAME "ENI Desk ${PROJECT_VERSION}")
set_target_properties(enidesk PROPERTIES
    MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_NAME "ENI Desk"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_GUI_IDENTIFIER io.github.enidesk.EniDesk
    MACOSX_BUNDLE_ICON_FILE enidesk.icns)
if(EXISTS "${ENIDESK_ICON_FOLDER}/enidesk.icns")
    target_sources(enidesk PRIVATE "${ENIDESK_ICON_FOLDER}/enidesk.icns")
    set_source_files_properties("${ENIDESK_ICON_FOLDER}/enidesk.icns" TARGET_DIRECTORY enidesk PROPERTIES
        MACOSX_PACKAGE_LOCATION Resources)
endif()

qt_generate_deploy_app_script(TARGET enidesk FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}" COMPONENT programs)
