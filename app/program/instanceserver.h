// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/instancemessage.h"
#include "app/program/instanceplace.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

namespace program {

/// The running program's ear: takes what second starts want, a line each, and answers at once. Only the user's own
/// programs reach it. What is too long, too slow or not understood is dropped; nothing waits for a sender.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostSenders = 8; ///< at a time; others are sent away and come again

    explicit InstanceServer(QObject *parent = nullptr);
    ~InstanceServer() override;

    /// Listens at the place, which this program has; replaces a socket that a crashed one left over. Where it cannot
    /// listen, the path being too long for one, it gives the place up.
    void start(std::unique_ptr<InstancePlace> place);
    /// The program works with another profile set from now on. Where another program has that place, this one goes on
    /// without: a start of either set never leads to a window of the other.
    void moveTo(const InstanceAddress &address);
    bool isListening() const { return m_server && m_server->isListening(); }

signals:
    /// When the event loop comes round: the sender has its answer by then.
    void asked(const program::InstanceMessage &message);

private:
    void listen();
    void onConnection();

    std::unique_ptr<InstancePlace> m_place;
    std::unique_ptr<QLocalServer> m_server;
    int m_senders = 0;
};

} // namespace program
