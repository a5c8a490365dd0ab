// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/apirequest.h"

#include "app/simulator/refusals.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

const QStringList commonParameters{u"Action"_s,          u"Version"_s,          u"Format"_s,       u"AccessKeyId"_s,
                                   u"SignatureMethod"_s, u"SignatureVersion"_s, u"Signature"_s,    u"SignatureNonce"_s,
                                   u"SignatureType"_s,   u"Timestamp"_s,        u"SecurityToken"_s};

Format formatOf(const HttpRequest &http, const ApiRequest &request)
{
    const QString asked = request.value(u"Format"_s);
    if (!asked.isEmpty())
        return asked.compare(u"JSON", Qt::CaseInsensitive) == 0 ? Format::Json : Format::Xml;
    if (request.style == SignatureStyle::Rpc1)
        return Format::Xml; // the documented default
    const QByteArray accept = http.header("accept").toLower();
    return accept.contains("xml") && !accept.contains("json") ? Format::Xml : Format::Json;
}

/// By what signs it. The headers x-acs-action and x-acs-version prove nothing: @alicloud/pop-core sends them with its
/// signature of version 1, too.
bool isAcs3(const HttpRequest &http, const ApiRequest &request)
{
    if (!http.header("authorization").isEmpty())
        return true;
    const bool looksLikeRpc1 =
        request.has(u"Signature"_s) || request.has(u"SignatureMethod"_s) || request.has(u"Action"_s);
    return !http.header("x-acs-action").isEmpty() && !looksLikeRpc1;
}

} // namespace

Pairs allParameters(const HttpRequest &http)
{
    Pairs pairs = decodedForm(http.query);
    if (http.header("content-type").toLower().startsWith("application/x-www-form-urlencoded")) {
        const Pairs body = decodedForm(http.body);
        pairs.insert(pairs.end(), body.begin(), body.end());
    }
    return pairs;
}

ApiRequest readApiRequest(const HttpRequest &http, Generation generation)
{
    ApiRequest request;
    for (const auto &[name, value] : allParameters(http))
        request.parameters.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    const bool acs3 = generation == Generation::Current && isAcs3(http, request);
    request.style = acs3 ? SignatureStyle::Acs3 : SignatureStyle::Rpc1;
    request.action = acs3 ? QString::fromUtf8(http.header("x-acs-action")) : request.value(u"Action"_s);
    request.version = acs3 ? QString::fromUtf8(http.header("x-acs-version")) : request.value(u"Version"_s);
    request.host = QString::fromUtf8(http.header("host"));
    request.format = formatOf(http, request);
    return request;
}

QStringList ApiRequest::list(const QString &name) const
{
    QStringList values;
    for (int i = 1;; ++i) {
        const auto found = parameters.constFind(name + u'.' + QString::number(i));
        if (found == parameters.constEnd())
            return values;
        values += *found;
    }
}

core::Result<int> ApiRequest::number(const QString &name, int fallback) const
{
    const QString text = value(name);
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok)
        return refusals::invalidParameter(name);
    return number;
}

QMap<QString, QString> ApiRequest::businessParameters() const
{
    QMap<QString, QString> business = parameters;
    for (const QString &name : commonParameters)
        business.remove(name);
    business.remove(u"ClientToken"_s);
    return business;
}

QString ApiRequest::product() const
{
    if (version == u"2016-04-28")
        return u"Vpc"_s;
    return version == u"2015-04-01" ? u"Sts"_s : u"Ecs"_s;
}

} // namespace simulator
