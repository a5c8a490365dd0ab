// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/startrequest.h"
#include "ui/raisewindow.h"

#include <QByteArray>

#include <optional>

namespace program {

/// What a second start tells the running program: one JSON object on one line. Fields that a reader does not know are
/// left out of account, so that programs of two versions understand what both know; the version number is raised only
/// for what an older reader must not do.
struct InstanceMessage
{
    static constexpr qsizetype longest = 64 * 1024; ///< bytes, the line end included

    StartRequest request;
    ui::Activation activation;

    QByteArray toLine() const;
    /// Nothing where it is not such a line, or asks for what a start may not ask for.
    static std::optional<InstanceMessage> parse(QByteArrayView line);

    friend bool operator==(const InstanceMessage &, const InstanceMessage &) = default;
};

/// What the running program says to it, on one line, too.
enum class InstanceAnswer {
    Taken,         ///< it is being done
    NotUnderstood, ///< by a program of another version
};
QByteArray toLine(InstanceAnswer answer);
/// Anything else is NotUnderstood.
InstanceAnswer parseAnswer(QByteArrayView line);

} // namespace program
