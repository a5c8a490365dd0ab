// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

/// Texts that do not stand out from what they are painted on, as the window is painted: 4.5:1 (WCAG 1.4.3). Of what
/// is disabled WCAG asks nothing; 3:1 here. A text counts by the colours that its widget paints with and by the
/// strongest pixel in its place.
QStringList faintTexts(QWidget &window);

} // namespace tests
