// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/domain/generation.h"
#include "app/explain/catalogue.h"
#include "app/net/apiclient.h"
#include "tests/live/differences.h"

namespace live {

/// Looks at raw answers and refusals, and notes what differs from what the program expects.
class AnswerCheck
{
public:
    /// @p differences must outlive this object.
    AnswerCheck(domain::Generation generation, Differences &differences);

    void check(const api::Request &request, const net::ApiReply &reply);
    /// An error that came from the cloud; others say nothing about it.
    void check(const api::Request &request, const core::Error &error);

private:
    void checkFields(const QString &action, const QByteArray &body, const QString &fieldsOf);
    void checkBytes(const QString &action, const QByteArray &body);
    void checkListing(const QByteArray &body);

    domain::Generation m_generation;
    Differences &m_differences;
    explain::Catalogue m_catalogue;
};

} // namespace live
