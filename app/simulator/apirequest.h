// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/simulator/httpmessage.h"
#include "app/simulator/replywriter.h"

#include <QMap>
#include <QStringList>

namespace simulator {

/// Which age of the API is played. Y2019 is that of the documents of May 2019: RPC signature only, pages by number, one
/// address a call, no ClientToken, answers with a RequestId only, no IPv6 limits of instance types.
enum class Generation { Current, Y2019 };

/// How a request is signed.
enum class SignatureStyle { Rpc1, Acs3 };

/// One call of an API action, as far as it can be read before anything is checked.
struct ApiRequest
{
    SignatureStyle style = SignatureStyle::Rpc1;
    Format format = Format::Xml;
    QString action;
    QString version;
    QString host;
    QMap<QString, QString> parameters; ///< query and form body together; with Rpc1 the common ones, too

    QString value(const QString &name) const { return parameters.value(name); }
    bool has(const QString &name) const { return parameters.contains(name); }
    /// "Name.1", "Name.2", … up to the first gap.
    QStringList list(const QString &name) const;
    /// The number, @p fallback when the parameter is missing or empty; an error when it is no number.
    core::Result<int> number(const QString &name, int fallback) const;
    /// Without what is common to all actions, without the signature and without ClientToken.
    QMap<QString, QString> businessParameters() const;
    /// "Ecs", "Vpc" or "Sts", by the version.
    QString product() const;
};

/// The 2019 generation looks at query and form only: what stands in headers, it does not know.
ApiRequest readApiRequest(const HttpRequest &http, Generation generation = Generation::Current);
/// The parameters of query and form body, in the order in which they came.
Pairs allParameters(const HttpRequest &http);

} // namespace simulator
