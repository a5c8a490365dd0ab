// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/credentials.h"

#include <QProcessEnvironment>

#include <optional>

namespace secrets {

/// The keys that ALIBABA_CLOUD_ACCESS_KEY_ID, …_ACCESS_KEY_SECRET and …_SECURITY_TOKEN hold; nothing unless both id and
/// secret are there. Afterwards the variables are gone from this process's environment, so that no child inherits them.
std::optional<net::Credentials> takeFromEnvironment();

/// Whose keys takeFromEnvironment() would take: the key's id; empty where it would take none.
QString environmentKeyId();

/// The environment without anything that may hold a key, for child processes.
QProcessEnvironment environmentWithoutKeys();

} // namespace secrets
