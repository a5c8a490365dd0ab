// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/profiletest.h"

#include "app/core/log.h"

namespace presenters {

using operations::TestProfileOperation;

ProfileTest::ProfileTest(operations::ProfileBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{}

ProfileTest::~ProfileTest() = default;

void ProfileTest::start(const domain::Profile &profile, std::optional<operations::Keys> keys, const QString &regionId)
{
    drop();
    m_context = {.account = profile.account,
                 .profile = profile.name,
                 .regionId = regionId,
                 .host = {},
                 .client = nullptr,
                 .maskedKeyId = core::maskedKeyId(profile.accessKeyId),
                 .generation = profile.generation};
    m_book.tryOut(profile, std::move(keys), m_attempt.begin(),
                  [this](core::Result<std::unique_ptr<operations::Trial>> found) { onFound(std::move(found)); });
}

void ProfileTest::drop()
{
    m_attempt.drop();
    m_operation.reset();
    m_trial.reset();
    m_step.reset();
    m_result.reset();
}

void ProfileTest::onFound(core::Result<std::unique_ptr<operations::Trial>> found)
{
    m_attempt.end();
    if (!found) {
        m_result = core::unexpected(found.error());
        emit ended();
        return;
    }
    m_trial = std::move(*found);
    m_context.client = &m_trial->client();
    m_operation = std::make_unique<TestProfileOperation>(m_context);
    connect(m_operation.get(), &TestProfileOperation::progressed, this, &ProfileTest::onProgress);
    connect(m_operation.get(), &TestProfileOperation::finished, this, &ProfileTest::onFinished);
    m_operation->start();
}

void ProfileTest::onProgress(qsizetype step)
{
    m_step = static_cast<TestProfileOperation::Step>(step);
    emit progressed();
}

void ProfileTest::onFinished()
{
    m_result = m_operation->result();
    m_step.reset();
    // It is telling its end just now, and its calls need the client to the last.
    m_operation.release()->deleteLater();
    m_trial.release()->deleteLater();
    emit ended();
}

} // namespace presenters
