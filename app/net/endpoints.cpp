// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/endpoints.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// The macro declares a function of the global namespace.
static void initialiseNetResources()
{
    Q_INIT_RESOURCE(enidesk_net_data);
}

namespace net {

namespace {

struct KnownRegion
{
    domain::Region region;
    QHash<QString, QString> hosts; ///< by the product's word
};

std::vector<KnownRegion> readRegions()
{
    initialiseNetResources();
    QFile file(u":/net/regions.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value("regions"_L1).toArray();
    std::vector<KnownRegion> regions;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        KnownRegion known;
        known.region = {row.value("id"_L1).toString(), row.value("english"_L1).toString(),
                        row.value("chinese"_L1).toString(), row.value("ecs"_L1).toString()};
        for (const QString &product : {u"ecs"_s, u"vpc"_s, u"sts"_s})
            known.hosts.insert(product, row.value(product).toString());
        regions.push_back(std::move(known));
    }
    return regions;
}

const std::vector<KnownRegion> &knownRegions()
{
    static const std::vector<KnownRegion> regions = readRegions();
    return regions;
}

core::Unexpected invalid(const QString &sentence, const QString &code = {})
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.code = code;
    error.detail = sentence;
    return core::unexpected(std::move(error));
}

QUrl plain(const QUrl &endpoint)
{
    QUrl url;
    url.setScheme(endpoint.scheme());
    url.setHost(endpoint.host());
    const int usual = endpoint.scheme() == "https"_L1 ? 443 : 80;
    if (endpoint.port(usual) != usual)
        url.setPort(endpoint.port());
    url.setPath(u"/"_s);
    return url;
}

/// A host of the cloud that a URL can hold: labels of letters, digits and hyphens, none of these at their ends.
bool isCloudHost(const QString &host)
{
    static const QRegularExpression ours(u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}aliyuncs\\.com\\z"_s);
    QUrl url;
    url.setHost(host);
    return host.size() <= 253 && ours.match(host).hasMatch() && url.host(QUrl::FullyEncoded) == host;
}

} // namespace

std::vector<domain::Region> builtInRegions()
{
    std::vector<domain::Region> regions;
    for (const KnownRegion &known : knownRegions())
        regions.push_back(known.region);
    return regions;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

core::Result<QUrl> parseEndpoint(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    if (trimmed.isEmpty() || !url.isValid() || url.host().isEmpty()) {
        return invalid(u"\"%1\" is not a host name or URL. Write it like https://ecs.example.com or "
                       "http://127.0.0.1:8080; an IPv6 address stands in brackets."_s.arg(trimmed));
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return invalid(u"\"%1\" is not supported. Use https://%2."_s.arg(url.scheme() + u"://"_s, url.host()));
    if (!url.userInfo().isEmpty())
        return invalid(u"An endpoint holds no user name or password. Leave out everything before the \"@\"."_s);
    if (url.hasQuery() || url.hasFragment() || !(url.path().isEmpty() || url.path() == "/"_L1))
        return invalid(
            u"An endpoint is a host with an optional port. Leave out everything behind \"%1\"."_s.arg(url.authority()));
    if (url.port(1) == 0)
        return invalid(u"Port 0 cannot be connected to. Leave it out or give another."_s);
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        return invalid(
            u"Plain http is accepted for this computer only (127.0.0.1, ::1, localhost). Use https://%1."_s.arg(
                url.host()),
            u"PlainHttp"_s);
    }
    return plain(url);
}

Endpoints::Endpoints(std::optional<QUrl> override)
    : Endpoints(override ? domain::EndpointKind::Own : domain::EndpointKind::Public, override)
{}

Endpoints::Endpoints(domain::EndpointKind kind, std::optional<QUrl> own)
    : m_kind(kind)
    , m_override(kind == domain::EndpointKind::Own ? std::move(own) : std::nullopt)
{}

void Endpoints::learn(const QString &regionId, const QString &host)
{
    const QString name = host.toLower();
    if (!m_override && m_kind != domain::EndpointKind::Internal && isCloudHost(name))
        m_learnt.insert(regionId, name);
}

QUrl Endpoints::urlFor(api::Product product, const QString &regionId) const
{
    if (m_override)
        return plain(*m_override);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(hostFor(product, regionId));
    url.setPath(u"/"_s);
    return url;
}

QString Endpoints::hostFor(api::Product product, const QString &regionId) const
{
    if (product == api::Product::Ecs && m_learnt.contains(regionId))
        return m_learnt.value(regionId);
    const QString word = api::wordOf(product);
    const QString central = word + u".aliyuncs.com"_s;
    const auto regional = [&](const QString &prefix) {
        const QString host = prefix + u'.' + regionId + u".aliyuncs.com"_s;
        return !regionId.contains(u'.') && isCloudHost(host) ? host : central;
    };
    if (m_kind == domain::EndpointKind::Internal)
        return regional(word + u"-vpc"_s);
    for (const KnownRegion &known : knownRegions()) {
        if (known.region.id == regionId)
            return known.hosts.value(word);
    }
    return regional(word);
}

} // namespace net
