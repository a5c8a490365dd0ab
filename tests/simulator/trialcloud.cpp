// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include "app/simulator/signature.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

const simulator::Keys trialKeys{"LTAI5tTrialKey", "trial-secret", {}};

simulator::CloudSettings trialSettings(qsizetype interfaces, simulator::Generation generation)
{
    simulator::CloudSettings settings;
    settings.interfaces = interfaces;
    settings.seed = 7;
    settings.generation = generation;
    settings.keys = trialKeys;
    return settings;
}

QByteArray formOf(const Parameters &parameters)
{
    simulator::Pairs pairs;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        pairs.emplace_back(it.key(), it.value());
    return simulator::canonicalQuery(pairs);
}

QByteArray stamp(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-ddThh:mm:ssZ").toLatin1();
}

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list += value.toString();
    return list;
}

} // namespace

RequestMaker::RequestMaker(simulator::Keys keys, QByteArray host)
    : m_keys(std::move(keys))
    , m_host(std::move(host))
{}

simulator::HttpRequest RequestMaker::acs3(const QByteArray &action, const Parameters &parameters, const QDateTime &time,
                                          const QByteArray &version)
{
    simulator::HttpRequest request;
    request.method = "POST";
    request.path = "/";
    request.query = formOf(parameters);
    request.headers = {{"host", m_host},
                       {"accept", "application/json"},
                       {"x-acs-action", action},
                       {"x-acs-version", version},
                       {"x-acs-date", stamp(time)},
                       {"x-acs-signature-nonce", "nonce-" + QByteArray::number(++m_nonces)}};
    if (!m_keys.securityToken.isEmpty())
        request.headers.emplace_back("x-acs-security-token", m_keys.securityToken);
    signAcs3(request);
    return request;
}

simulator::HttpRequest RequestMaker::acs3Form(const QByteArray &action, const Parameters &parameters,
                                              const QDateTime &time)
{
    simulator::HttpRequest request = acs3(action, {}, time);
    request.body = formOf(parameters);
    request.headers.emplace_back("content-type", "application/x-www-form-urlencoded");
    signAcs3(request);
    return request;
}

simulator::HttpRequest RequestMaker::rpc1(const QByteArray &method, const QByteArray &action, Parameters parameters,
                                          const QDateTime &time, const QByteArray &version)
{
    parameters.insert({{"Action", action},
                       {"Version", version},
                       {"AccessKeyId", m_keys.accessKeyId},
                       {"SignatureMethod", "HMAC-SHA1"},
                       {"SignatureVersion", "1.0"},
                       {"SignatureNonce", "nonce-" + QByteArray::number(++m_nonces)},
                       {"Timestamp", stamp(time)}});
    simulator::HttpRequest request;
    request.method = method;
    request.path = "/";
    request.headers = {{"host", m_host}};
    const QByteArray toSign = simulator::stringToSignV1(method, simulator::decodedForm(formOf(parameters)));
    parameters.insert("Signature", simulator::signatureV1(m_keys.accessKeySecret, toSign));
    request.query = formOf(parameters);
    return request;
}

void RequestMaker::signAcs3(simulator::HttpRequest &request) const
{
    const QByteArray hash = simulator::sha256Hex(request.body);
    setHeader(request, "x-acs-content-sha256", hash);
    QList<QByteArray> names;
    for (const auto &header : request.headers) {
        if (header.first.startsWith("x-acs-") || header.first == "host" || header.first == "content-type")
            names += header.first;
    }
    std::sort(names.begin(), names.end());
    const QByteArray toSign = simulator::stringToSignV3(simulator::canonicalRequestV3(request, names, hash));
    setHeader(request, "authorization",
              "ACS3-HMAC-SHA256 Credential=" + m_keys.accessKeyId + ",SignedHeaders=" + names.join(';')
                  + ",Signature=" + simulator::signatureV3(m_keys.accessKeySecret, toSign));
}

void setHeader(simulator::HttpRequest &request, const QByteArray &name, const QByteArray &value)
{
    std::erase_if(request.headers, [&](const auto &header) { return header.first == name; });
    request.headers.emplace_back(name, value);
}

QByteArray toWire(const simulator::HttpRequest &request)
{
    QByteArray wire = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        wire += '?' + request.query;
    wire += " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers)
        wire += name + ": " + value + "\r\n";
    return wire + "content-length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
}

QStringList Reply::interfaceIds() const
{
    QStringList ids;
    for (const QJsonValue &row : json.value(u"NetworkInterfaceSets").toObject().value(u"NetworkInterfaceSet").toArray())
        ids += row.toObject().value(u"NetworkInterfaceId").toString();
    return ids;
}

QStringList Reply::assigned() const
{
    return texts(json.value(u"Ipv6Sets").toObject().value(u"Ipv6Address").toArray());
}

TrialCloud::TrialCloud(qsizetype interfaces, simulator::Generation generation)
    : requests(trialKeys, "127.0.0.1:8080")
    , m_generation(generation)
    , m_cloud(clock, trialSettings(interfaces, generation))
{}

Reply TrialCloud::call(const QByteArray &action, const Parameters &parameters, const QByteArray &version)
{
    if (m_generation == simulator::Generation::Current)
        return send(requests.acs3(action, parameters, clock.now(), version));
    Parameters asJson = parameters;
    asJson.insert("Format", "JSON");
    return send(requests.rpc1("GET", action, asJson, clock.now(), version));
}

Reply TrialCloud::send(const simulator::HttpRequest &request)
{
    Reply reply;
    reply.answer = m_cloud.answer(request);
    reply.json = QJsonDocument::fromJson(reply.answer.body).object();
    return reply;
}

void TrialCloud::changeAccount(const QByteArray &json)
{
    const auto account = simulator::readAccount(QJsonDocument::fromJson(json).object());
    if (!account)
        qFatal("%s", qPrintable(account.error().detail));
    m_cloud.setAccount(*account);
}

void TrialCloud::addFaults(const QByteArray &json)
{
    if (const auto added = m_cloud.faults().append(json); !added)
        qFatal("%s", qPrintable(added.error().detail));
}

simulator::Eni &TrialCloud::eni(QStringView name)
{
    auto &enis = hangzhou().enis;
    const auto found =
        std::find_if(enis.begin(), enis.end(), [&](const simulator::Eni &eni) { return eni.name == name; });
    if (found == enis.end())
        qFatal("There is no interface of that name.");
    return *found;
}

simulator::VSwitch &TrialCloud::vSwitchOf(const simulator::Eni &eni)
{
    return *hangzhou().vSwitch(eni.vSwitchId);
}

QByteArray TrialCloud::address(const simulator::Eni &eni, quint64 host)
{
    return vSwitchOf(eni).ipv6Cidr->withSuffix({0, host}).toString().toLatin1();
}

Parameters TrialCloud::on(QStringView name, const Parameters &more)
{
    Parameters parameters = more;
    parameters.insert("RegionId", "cn-hangzhou");
    parameters.insert("NetworkInterfaceId", eni(name).id.toLatin1());
    return parameters;
}

QStringList TrialCloud::shownAddresses(QStringView name)
{
    const Reply reply = call("DescribeNetworkInterfaceAttribute", on(name, {}));
    QStringList addresses;
    for (const QJsonValue &set : reply.json.value(u"Ipv6Sets").toObject().value(u"Ipv6Set").toArray())
        addresses += set.toObject().value(u"Ipv6Address").toString();
    return addresses;
}

} // namespace tests
