// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

/// The gnome-keyring that keyring.sh runs around this test, for tests that treat it badly.
class KeyringBench
{
public:
    /// Whether this process runs under keyring.sh.
    static bool isThere();

    ~KeyringBench();

    /// Ends the daemon and starts another one on the same keyring. @p reactions answer its prompts, as for keyring.sh's
    /// --prompts, each after @p delay milliseconds. False when it did not start.
    bool restartUnlocked();
    bool restartLocked(const QStringList &reactions, int delay = 0);
    /// Locks the default keyring.
    bool lock();
    void kill();
    void stop();   ///< SIGSTOP
    void resume(); ///< SIGCONT
    void killPrompter();
    /// Whether the daemon has asked for a prompt that is open.
    bool hasPrompt();

private:
    bool restart(const QString &how, const QStringList &reactions, int delay);
    void signalDaemon(int number);

    std::unique_ptr<QProcess> m_prompter;
    bool m_hasPrompt = false;
};
