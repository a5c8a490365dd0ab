// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/pagereader.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace tests {

/// Pages that have come are read on another thread: waits until they are, and lets their rows be taken in.
inline void letPagesBeRead()
{
    operations::PageReader::pool().waitForDone();
    QCoreApplication::processEvents();
}

} // namespace tests
