// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/program.h"
#include "tests/support/simulatorprocess.h"

#include <QDialog>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tests {

/// What a person finds when sitting down.
struct Circumstances
{
    QStringList simulatorOptions{QStringLiteral("--enis"), QStringLiteral("120")};
    double timeScale = 10; ///< of the program's waits; the simulator's are scaled alike
    QString keyId;         ///< instead of the one that the cloud knows
    QByteArray keySecret;
    QByteArray securityToken;
    /// Where the program finds the cloud; the cloud itself without it.
    std::function<QUrl(const QUrl &cloud)> door = {};
    /// The environment holds keys, and the command line names the cloud. Without, it is a new user's first start.
    bool isSignedIn = true;
    QString language = QStringLiteral("en");
    /// Where settings, journal and log are; empty: in a folder of the workplace's own.
    QString folder;
    /// Runs when the simulator is up and the program has not started; gets the journal's path.
    std::function<void(const QString &journalFile, SimulatorProcess &cloud)> beforeStart;
};

/// A person at the real window of the program, in front of a simulated cloud over real HTTP.
class Workplace
{
public:
    explicit Workplace(const Circumstances &circumstances);
    explicit Workplace(const QStringList &simulatorOptions = {QStringLiteral("--enis"), QStringLiteral("120")},
                       double timeScale = 10);
    ~Workplace();

    SimulatorProcess &cloud() { return m_cloud; }
    program::Program &program() { return *m_program; }
    const program::Paths &paths() const { return m_paths; }
    /// Ends the program and starts it again with the same files.
    void restart();
    /// Only ends it.
    void end() { m_program.reset(); }
    /// Puts the keys into the environment once more: the program takes them out.
    void putKeys();
    ui::MainWindow &window() { return m_program->window(); }
    program::LanguageSwitch &languages() { return m_languages; }
    /// Waits until the region is listed with its surroundings; false after half a minute.
    bool isListed();
    /// An ENI of the region shown whose facts please @p wish; empty when there is none.
    QString interfaceWith(const std::function<bool(const domain::Facts &)> &wish);
    /// Attached to a running instance, with at least @p room more IPv6 addresses and @p used at least in use.
    QString changeableInterface(int room, int used = 0);
    /// Finds the row by the filter and selects it by a click.
    bool select(const QString &interfaceId);
    /// Triggers the menu's action and gives the dialog that it opens; nullptr when none comes.
    QDialog *openDialog(const QString &actionName);
    std::vector<domain::Ipv6Address> addressesOf(const QString &interfaceId);
    /// Every label text of the result bar.
    QString resultText();
    /// The states of all addresses of the newest plan.
    std::vector<domain::AddressState> newestStates();

    /// The dialog that is open on top of everything; nullptr when none comes.
    QDialog *topDialog();

    /// Every label text of the page that stands where the table would, and of the notice above the table.
    QString listingText();
    static QString region();

private:
    SimulatorProcess m_cloud;
    QTemporaryDir m_folder;
    QString m_keyId;
    QByteArray m_keySecret;
    QByteArray m_securityToken;
    program::Options m_options;
    program::Paths m_paths;
    double m_timeScale;
    bool m_limitsAreTold;
    program::LanguageSwitch m_languages;
    std::unique_ptr<program::Program> m_program;
};

} // namespace tests
