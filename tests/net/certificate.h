// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace tests {

/// A self-signed certificate for 127.0.0.1, made when asked, and its key.
struct Certificate
{
    QSslCertificate certificate;
    QSslKey key;
};

enum class Validity { Now, Expired };

Certificate selfSigned(Validity validity = Validity::Now);

} // namespace tests
