# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
#
# Run by CPack when everything lies in its folder and before it is packed: takes out of the programs what the compiler says of itself,
# and gives every file and folder the date of the release.
set(folder "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
foreach(program usr/bin/enidesk usr/libexec/enidesk/enidesk-simulator)
    execute_process(COMMAND objcopy --remove-section=.comment "${folder}/${program}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${folder}" -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
