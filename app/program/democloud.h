// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/credentials.h"

#include <QProcess>
#include <QUrl>

namespace program {

/// The cloud in the box: enidesk-simulator as a child process that ends with the program.
class DemoCloud : public QObject
{
    Q_OBJECT

public:
    explicit DemoCloud(QObject *parent = nullptr);
    ~DemoCloud() override;

    void start();
    /// Beside this program, in the build folder, or in the libexec folder of an installation; empty when not found.
    static QString findSimulator();

signals:
    /// Ready: the endpoint and the keys made up for it.
    void ready(const QUrl &endpoint, net::Credentials &credentials);
    /// It cannot be started, or it ended by itself: StorageFailed, with what it said.
    void failed(const core::Error &error);

private:
    void onOutput();
    void onEnded();
    void fail(const QString &words);

    QProcess m_process;
    QByteArray m_line;
    bool m_isReady = false;
    bool m_hasFailed = false;
};

} // namespace program
