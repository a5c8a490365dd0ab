// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palettes.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace program {

/// Whether the desktop likes it dark or light, from its settings portal (org.freedesktop.portal.Settings). Asks when
/// told to, never waits for the answer, and follows what the desktop says later. Without a session bus or a portal it
/// says nothing.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemTheme(QObject *parent = nullptr);
    ~SystemTheme() override;

    /// Joins the session bus and asks. Call it once the first window is there.
    void start();
    /// Nothing: the desktop has not said, or has no preference.
    std::optional<ui::ColorScheme> scheme() const { return m_scheme; }

signals:
    void changed(std::optional<ui::ColorScheme> scheme);

private slots:
    // Slots by name, because that is how QtDBus delivers signals of the bus.
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void onAnswered(QDBusPendingCallWatcher *answer);
    void setValue(const QVariant &value);

    std::optional<QDBusConnection> m_bus;
    std::optional<ui::ColorScheme> m_scheme;
    int m_asked = 0; ///< an answer to an earlier question, or to one from before a signal, is old
};

} // namespace program
