# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# Windows: installers by NSIS and WiX, with Qt's libraries by windeployqt. Not built in CI (packaging/README.md).
set(ENIDESK_ICON_FOLDER "${PROJECT_BINARY_DIR}/icons" CACHE PATH "Where `packaging/icons/render.sh FOLDER windows` left enidesk.ico")
set(CPACK_GENERATOR "NSIS;WIX")
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "ENI Desk")
set(CPACK_PACKAGE_EXECUTABLES enidesk "ENI Desk")
set_target_properties(enidesk PROPERTIES WIN32_EXECUTABLE ON)
if(EXISTS "${ENIDESK_ICON_FOLDER}/enidesk.ico")
    enable_language(RC)
    file(WRITE "${PROJECT_BINARY_DIR}/enidesk.rc" "IDI_ICON1 ICON \"${ENIDESK_ICON_FOLDER}/enidesk.ico\"\n")
    target_sources(enidesk PRIVATE "${PROJECT_BINARY_DIR}/enidesk.rc")
    set(CPACK_NSIS_MUI_ICON "${ENIDESK_ICON_FOLDER}/enidesk.ico")
    set(CPACK_WIX_PRODUCT_ICON "${ENIDESK_ICON_FOLDER}/enidesk.ico")
endif()

qt_generate_deploy_app_script(TARGET enidesk FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}" COMPONENT programs)

# Links: enidesk://…
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\enidesk.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\enidesk" "" "URL:ENI Desk"
  WriteRegStr SHCTX "Software\Classes\enidesk" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\enidesk\shell\open\command" "" '"$INSTDIR\bin\enidesk.exe" "%1"']])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\enidesk"]])
set(CPACK_WIX_UPGRADE_GUID "8E2B4A1D-6C53-4B0E-9F77-2D1A5E0C4B96")
set(CPACK_WIX_PATCH_FILE "${PROJECT_SOURCE_DIR}/packaging/windows/links.xml")
