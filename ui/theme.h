// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"
#include "ui/palettes.h"

#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

namespace ui {

/// How the whole program looks: style, palette, icon of windows. Every window follows at once.
/// Light and Dark are our palettes with the Fusion style. System is the platform's own style and palette, with Fusion
/// (and marks that can be seen on a dark ground) where Qt would fall back to its plain "windows" look; where the
/// desktop says that it is dark or light and the platform's palette is not, it is our palette of that kind.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Takes over style and palette as the platform set them: one, after QApplication, before the first window.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(domain::Theme choice);
    domain::Theme choice() const { return m_choice; }
    /// What the desktop says that it likes; nothing while it says nothing. Counts for domain::Theme::System.
    void setSystemScheme(std::optional<ColorScheme> scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Look { Platform, Light, Dark };

    void apply();
    void usePlatform();
    void useOwn(ColorScheme scheme);
    void useOurStyle();

    QString m_platformStyle; ///< its name; empty where ours takes its place
    QPalette m_platformToolTip;
    domain::Theme m_choice = domain::Theme::System;
    std::optional<ColorScheme> m_systemScheme;
    Look m_look = Look::Platform;
    bool m_isStyleOurs = false;
    bool m_isApplying = false;
    bool m_isDue = false;
};

} // namespace ui
