// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/democloud.h"

#include "app/secrets/environment.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

constexpr qsizetype maximumLine = 4096;
constexpr int endWaitMs = 500;

} // namespace

DemoCloud::DemoCloud(const QString &programFolder, QObject *parent)
    : QObject(parent)
    , m_programFolder(programFolder)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoCloud::onOutput);
    connect(&m_process, &QProcess::finished, this, &DemoCloud::onEnded);
    connect(&m_process, &QProcess::errorOccurred, this, &DemoCloud::onEnded);
}

DemoCloud::~DemoCloud()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(endWaitMs))
        m_process.kill();
}

QString DemoCloud::findSimulator(const QString &programFolder)
{
    const QDir here(programFolder);
    const QStringList places{u"enidesk-simulator"_s, u"simulator/enidesk-simulator"_s,
                             QStringLiteral(ENIDESK_LIBEXEC "/enidesk-simulator")};
    for (const QString &place : places) {
        const QFileInfo file(here.filePath(place));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

void DemoCloud::start()
{
    const QString simulator = findSimulator(m_programFolder);
    if (simulator.isEmpty()) {
        fail(u"enidesk-simulator was not found beside the program."_s);
        return;
    }
    m_process.setProcessEnvironment(secrets::environmentWithoutKeys());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(simulator,
                    {u"--port"_s, u"0"_s, u"--enis"_s, u"600"_s, u"--seed"_s, u"7"_s, u"--until-stdin-closes"_s});
}

void DemoCloud::onOutput()
{
    const QByteArray said = m_process.readAllStandardOutput();
    if (m_isReady || m_hasFailed)
        return;
    m_line += said;
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() < maximumLine)
        return;
    const QJsonObject told = QJsonDocument::fromJson(m_line.left(end)).object();
    const QUrl endpoint(told.value(u"endpoint").toString());
    net::Credentials credentials{
        told.value(u"accessKeyId").toString(), core::Secret(told.value(u"accessKeySecret").toString().toUtf8()), {}};
    if (!endpoint.isValid() || credentials.accessKeyId.isEmpty()) {
        fail(u"enidesk-simulator said something that is not understood."_s);
        return;
    }
    m_isReady = true;
    emit ready(endpoint, credentials);
}

void DemoCloud::onEnded()
{
    const bool endedByItself =
        m_process.error() == QProcess::UnknownError && m_process.exitStatus() == QProcess::NormalExit;
    fail(endedByItself ? u"enidesk-simulator ended with exit code %1."_s.arg(m_process.exitCode())
                       : m_process.errorString());
}

void DemoCloud::fail(const QString &words)
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    core::Error error;
    error.kind = core::ErrorKind::StorageFailed;
    error.code = u"DemoCloud"_s;
    error.detail = words;
    emit failed(error);
}

} // namespace program
