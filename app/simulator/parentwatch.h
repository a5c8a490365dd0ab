// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace simulator {

/// Ends the event loop when standard input reaches its end: the parent is gone.
void endWhenStdinCloses(QObject *owner);

} // namespace simulator
