// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/program.h"
#include "tests/net/rawserver.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace tests {

/// A text with everything that a text can do to a program, as it stands in JSON: markup, line ends, escape sequences of
/// terminals, NUL, half a surrogate pair, characters that turn the direction, and the beginning of a formula.
QByteArray hostileText();
/// The part of it by which it is recognised wherever it is shown.
QString hostileMark();
/// What no shown, stored or copied text may hold: "U+202E" and so on for what is in @p text; empty when it is harmless.
/// Line ends and tabs are not looked at.
QStringList harmIn(const QString &text);

/// A server on loopback that speaks as the cloud does, and says whatever a test wants.
class HostileCloud
{
public:
    HostileCloud();

    QUrl url() const { return m_server.url(); }
    const RawServer &server() const { return m_server; }
    /// How @p action is answered from now on.
    void answer(const QByteArray &action, RawServer::Answer answer) { m_answers.insert(action, std::move(answer)); }
    void answer(const QByteArray &action, const QByteArray &body) { answer(action, answering(200, body)); }
    /// How everything is answered from now on.
    void answerAll(RawServer::Answer answer);
    int asked(const QByteArray &action) const;
    QByteArray textOfRequests() const;

private:
    RawServer m_server;
    QHash<QByteArray, RawServer::Answer> m_answers;
};

/// One interface, named by @p text in every place where there is one, with @p addresses IPv6 addresses.
QByteArray interfaceSaying(const QByteArray &id, const QByteArray &text, int addresses);

/// The same interface as DescribeNetworkInterfaceAttribute tells it.
QByteArray attributeOf(const QByteArray &row);

/// The real window of the program in front of @p cloud, signed in by the environment.
class HostileDesk
{
public:
    explicit HostileDesk(const HostileCloud &cloud, double timeScale = 10);

    program::Program &program() { return *m_program; }
    ui::MainWindow &window() { return m_program->window(); }
    const program::Paths &paths() const { return m_paths; }
    /// Waits until the listing has ended, whichever way; false after half a minute.
    bool hasEnded();
    /// Labels of the page that stands where the table would, and of the notice above the table.
    QString listingText();
    QDialog *openDialog(const QString &actionName);

private:
    QTemporaryDir m_folder;
    program::Options m_options;
    program::Paths m_paths;
    program::LanguageSwitch m_languages;
    std::unique_ptr<program::Program> m_program;
};

/// The most memory that this process ever had, in kilobytes; resetPeak() forgets what was before.
qint64 peakKilobytes();
void resetPeak();

} // namespace tests
