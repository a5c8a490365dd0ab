// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/profilebook.h"
#include "app/operations/testprofileoperation.h"
#include "app/presenters/attempt.h"

namespace presenters {

/// One test of a profile as it stands in a form: gets a client for it, asks the cloud, keeps what came of it.
class ProfileTest : public QObject
{
    Q_OBJECT

public:
    using Result = core::Result<operations::ProfileTest>;

    explicit ProfileTest(operations::ProfileBook &book, QObject *parent = nullptr);
    ~ProfileTest() override;

    /// @p keys as for ProfileBook::tryOut(). An earlier test and its result are dropped.
    void start(const domain::Profile &profile, std::optional<operations::Keys> keys, const QString &regionId);
    /// Forgets the test and its result.
    void drop();
    bool isRunning() const { return m_attempt.isOpen() || m_operation; }
    /// Nothing before a test has ended.
    const std::optional<Result> &result() const { return m_result; }
    /// What is being asked; nothing while the keys are being fetched.
    std::optional<operations::TestProfileOperation::Step> step() const { return m_step; }

signals:
    void progressed();
    void ended();

private:
    void onFound(core::Result<std::unique_ptr<operations::Trial>> found);
    void onProgress(qsizetype step);
    void onFinished();

    operations::ProfileBook &m_book;
    Attempt m_attempt;
    operations::RegionContext m_context;
    std::unique_ptr<operations::Trial> m_trial;
    std::unique_ptr<operations::TestProfileOperation> m_operation; ///< works on the trial's client
    std::optional<operations::TestProfileOperation::Step> m_step;
    std::optional<Result> m_result;
};

} // namespace presenters
