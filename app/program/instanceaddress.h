// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace program {

struct Paths;

/// Where the one running program of a profile set is found: in the user's runtime folder, which nobody else may enter.
/// A profile set is a settings file (the demo has its own), the endpoint that replaces the cloud's, and the
/// environment's key id, which stands in the address as a part of a hash only.
struct InstanceAddress
{
    QString socket; ///< for QLocalServer: a path, or a pipe's name on Windows
    QString lockFile;

    /// Empty where the system has no runtime folder for the user.
    static InstanceAddress of(const Paths &paths, const std::optional<QUrl> &endpoint, const QString &environmentKeyId);
    bool isEmpty() const { return lockFile.isEmpty(); }
};

} // namespace program
