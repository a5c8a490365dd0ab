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
    /// @p programFolder is where the program itself lies.
    explicit DemoCloud(const QString &programFolder, QObject *parent = nullptr);
    ~DemoCloud() override;

    void start();
    /// Beside the program in @p programFolder, in the build folder, or in the libexec folder of an installation; empty
    /// when not found.
    static QString findSimulator(const QString &programFolder);

signals:
    /// Ready: the endpoint and the keys made up for it.
    void ready(const QUrl &endpoint, net::Credentials &credentials);
    /// It cannot be started, or it ended by itself: StorageFailed, with what it said.
    void failed(const core::Error &error);

private:
    void onOutput();
    void onEnded();
    void fail(const QString &words);

    QString m_programFolder;
    QProcess m_process;
    QByteArray m_line;
    bool m_isReady = false;
    bool m_hasFailed = false;
};

} // namespace program
