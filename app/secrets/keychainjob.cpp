// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainjob.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace secrets {

namespace {

using std::chrono::steady_clock;

/// What a job has read, or was given to write, wiped where it lies: QtKeychain gives its only buffer back as it is.
core::Secret takeValue(const QKeychain::Job *job)
{
    // A writing job has no getter, but holds its text in the same member of Job as a reading one: the getter of that,
    // which neither is virtual nor touches anything else, serves both. tst_keychainmemory watches this.
    using Getter = QByteArray (QKeychain::Job::*)() const;
    const auto held = static_cast<Getter>(&QKeychain::ReadPasswordJob::binaryData);
    return core::Secret::takenFrom((job->*held)());
}

/// The job deletes itself after its end.
void start(QKeychain::Job *job, const QString &key, QObject *context, JobAnswered answered)
{
    const QPointer<QObject> asker(context);
    const auto started = steady_clock::now();
    const auto onFinished = [asker, started, answered = std::move(answered)](QKeychain::Job *done) {
        const auto lasted = std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - started);
        const auto answer =
            std::make_shared<JobAnswer>(JobAnswer{done->error(), done->errorString(), takeValue(done), lasted});
        // Later, when the library that called has wiped its own copy.
        if (asker)
            QMetaObject::invokeMethod(
                asker, [answer, answered] { answered(std::move(*answer)); }, Qt::QueuedConnection);
    };
    // The job itself is the receiver, so that a late secret is wiped although nobody waits for it.
    QObject::connect(job, &QKeychain::Job::finished, job, onFinished);
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->start();
}

} // namespace

void startReading(const QString &service, const QString &key, QObject *context, JobAnswered answered)
{
    start(new QKeychain::ReadPasswordJob(service), key, context, std::move(answered));
}

void startWriting(const QString &service, const QString &key, const core::Secret &value, QObject *context,
                  JobAnswered answered)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    // As text: binary data would pass through base64 buffers that nobody wipes, at every reading.
    QString text = QString::fromUtf8(value.open());
    job->setTextData(text);
    core::Secret::wipe(text);
    start(job, key, context, std::move(answered));
}

void startRemoving(const QString &service, const QString &key, QObject *context, JobAnswered answered)
{
    start(new QKeychain::DeletePasswordJob(service), key, context, std::move(answered));
}

} // namespace secrets
