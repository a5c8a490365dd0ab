// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/preview.h"

#include "app/operations/steprequest.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace operations {

namespace {

/// Quoted where a POSIX shell would read more than the plain text.
QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:=@%+,-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(u"'"_s, u"'\\''"_s);
    return u"'"_s + quoted + u"'"_s;
}

QString cliCommandOf(const api::Request &request)
{
    QStringList words{u"aliyun"_s, api::wordOf(request.product), request.action};
    for (const auto &[name, value] : request.parameters) {
        words.append(u"--"_s + name);
        words.append(shellQuoted(value));
    }
    return words.join(u' ');
}

RequestPreview previewOfStep(const domain::Step &step, const QString &host, domain::Generation generation)
{
    domain::Step shown = step;
    shown.clientToken.clear();
    api::Request request = requestOf(shown);
    if (request.parameter(u"RegionId").isEmpty())
        request.parameters.prepend({u"RegionId"_s, request.regionId});

    RequestPreview preview;
    preview.method = u"POST"_s;
    preview.host = host;
    preview.action = request.action;
    preview.version = api::versionOf(request.product);
    preview.parameters = request.parameters;
    preview.cliCommand = cliCommandOf(request);
    if (step.kind != domain::StepKind::Unassign && generation == domain::Generation::Current)
        preview.parameters.append({u"ClientToken"_s, u"<made when sent>"_s});
    return preview;
}

} // namespace

std::vector<RequestPreview> previewOf(const domain::Plan &plan, const QString &host, domain::Generation generation)
{
    std::vector<RequestPreview> previews;
    previews.reserve(plan.steps.size());
    for (const domain::Step &step : plan.steps)
        previews.push_back(previewOfStep(step, host, generation));
    return previews;
}

} // namespace operations
