// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// Makes ":/translations/enidesk_….qm" known; a static library's resources are not, by themselves.
void initTranslations();
