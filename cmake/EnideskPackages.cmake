# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# The packages: CPack's settings for all of them. packaging/build-packages.sh makes those of Linux; packaging/README.md tells the rest.
set(CPACK_PACKAGE_NAME enidesk)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_VENDOR "ENI Desk contributors")
set(CPACK_PACKAGE_CONTACT "ENI Desk contributors <enidesk@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://enidesk.github.io")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "manage network interfaces and IPv6 addresses of Alibaba Cloud")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${PROJECT_SOURCE_DIR}/packaging/description.txt")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/packagekinds.cmake")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
file(READ "${CPACK_PACKAGE_DESCRIPTION_FILE}" description)
string(STRIP "${description}" description)

# Debian: what the programs are linked with, by dpkg-shlibdeps, and what they load at run time: Qt's driver for SQLite, QtKeychain's
# way to a keyring, whom to trust, Qt's own Chinese.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, gnome-keyring | kwalletmanager | keepassxc, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE none) # build-packages.sh packs it again

# RPM: rpm finds what the programs are linked with; Fedora's qt6-qtbase brings the driver for SQLite.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_URL "${CPACK_PACKAGE_HOMEPAGE_URL}")
set(CPACK_RPM_PACKAGE_SUMMARY "Manage network interfaces and IPv6 addresses of Alibaba Cloud")
file(READ "${PROJECT_SOURCE_DIR}/packaging/description.zh_CN.txt" description_zh)
string(STRIP "${description_zh}" description_zh)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${description}\n\n%description -l zh_CN\n${description_zh}")
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, libsecret")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_CHANGELOG_FILE "${PROJECT_BINARY_DIR}/packaging/changelog.rpm")
# What CPack has no word for; and the same bytes on every computer and on every day.
set(CPACK_RPM_SPEC_MORE_DEFINE "Summary(zh_CN): 管理阿里云的弹性网卡和 IPv6 地址
Recommends: google-noto-sans-cjk-fonts, gnome-keyring, qt6-qttranslations, qt6-qtwayland
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost enidesk.github.io
%global _build_id_links none")
# The folders of others.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/libexec /usr/share/applications /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons
    /usr/share/icons/hicolor /usr/share/licenses /usr/share/man /usr/share/man/man1 /usr/share/man/zh_CN
    /usr/share/man/zh_CN/man1 /usr/share/metainfo /usr/share/zsh /usr/share/zsh/site-functions)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()

if(WIN32)
    include(EnideskWindows)
elseif(APPLE)
    include(EnideskMacos)
else()
    set(CPACK_GENERATOR "DEB;RPM")
endif()
include(CPack)
