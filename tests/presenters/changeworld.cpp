// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/changeworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject listOf(const QString &set, const QString &item, const QJsonArray &items)
{
    return {{u"RequestId"_s, u"r-read"_s}, {u"TotalCount"_s, items.size()}, {set, QJsonObject{{item, items}}}};
}

QJsonObject toJson(const domain::NetworkInterface &interface)
{
    QJsonArray addresses;
    for (const domain::Ipv6Address &one : interface.ipv6)
        addresses.append(QJsonObject{{u"Ipv6Address"_s, one.toString()}});
    return {{u"NetworkInterfaceId"_s, interface.id},
            {u"NetworkInterfaceName"_s, interface.name},
            {u"Status"_s, interface.statusText},
            {u"Type"_s, interface.typeText},
            {u"InstanceId"_s, interface.instanceId},
            {u"VSwitchId"_s, interface.vSwitchId},
            {u"VpcId"_s, interface.vpcId},
            {u"ServiceManaged"_s, interface.serviceManaged},
            {u"Ipv6Sets"_s, QJsonObject{{u"Ipv6Set"_s, addresses}}}};
}

domain::NetworkInterface makeInterface(const QString &id, const QString &name, const QStringList &addresses)
{
    domain::NetworkInterface made;
    made.id = id;
    made.name = name;
    made.status = domain::InterfaceStatus::InUse;
    made.statusText = u"InUse"_s;
    made.typeText = u"Secondary"_s;
    made.instanceId = u"i-3"_s;
    made.vSwitchId = u"vsw-1"_s;
    made.vpcId = u"vpc-1"_s;
    for (const QString &text : addresses)
        made.ipv6.push_back(address(text));
    return made;
}

bool isChange(const api::Request &request)
{
    return request.effect == api::Effect::Changes;
}

QStringList listParameter(const api::Request &request, const QString &name)
{
    QStringList values;
    for (int n = 1;; ++n) {
        const QString value = request.parameter(u"%1.%2"_s.arg(name).arg(n));
        if (value.isEmpty())
            return values;
        values += value;
    }
}

} // namespace

domain::Ipv6Address address(const QString &text)
{
    return domain::Ipv6Address::parse(text).value();
}

ChangeWorld::ChangeWorld()
{
    context = {u"account-1"_s, u"Demo"_s, u"cn-hangzhou"_s, u"ecs.cn-hangzhou.aliyuncs.com"_s, &client};
    journal = std::make_unique<journal::Journal>(folder.filePath(u"journal.sqlite"_s));
    changes = std::make_unique<operations::Changes>(clock, random, *journal, m_store,
                                                    [this](const QString &, const QString &) { return context; });
    connect(&client, &ScriptedApiClient::asked, this, &ChangeWorld::answerRead, Qt::QueuedConnection);
}

void ChangeWorld::addInterface(const QStringList &addresses)
{
    m_cloud.push_back(makeInterface(u"eni-1"_s, u"前端网卡-7"_s, addresses));
    list();
}

void ChangeWorld::addOtherInterface(const QStringList &addresses)
{
    m_cloud.push_back(makeInterface(u"eni-2"_s, u"db-nic"_s, addresses));
}

void ChangeWorld::list()
{
    std::vector<domain::NetworkInterface> rows = m_cloud;
    regionStore().interfaces.merge(std::move(rows));
    domain::VSwitch vSwitch{u"vsw-1"_s, u"办公网"_s, u"vpc-1"_s, u"cn-hangzhou-h"_s, u"172.16.8.0/24"_s, {}};
    vSwitch.ipv6Cidr = domain::Ipv6Prefix::parse(cidr);
    regionStore().surroundings.merge(std::vector<domain::VSwitch>{vSwitch});
    regionStore().surroundings.merge(std::vector<domain::Instance>{
        {u"i-3"_s, u"web-03"_s, domain::instanceStatusFrom(instanceStatus), instanceStatus, u"ecs.g7.large"_s}});
    regionStore().surroundings.merge(std::vector<domain::InstanceType>{{u"ecs.g7.large"_s, typeLimit, 6}});
}

qsizetype ChangeWorld::openChange() const
{
    for (qsizetype index = 0; index < client.count(); ++index) {
        if (client.isOpen(index) && isChange(client.request(index)))
            return index;
    }
    return -1;
}

int ChangeWorld::changesSent() const
{
    int sent = 0;
    for (qsizetype index = 0; index < client.count(); ++index)
        sent += isChange(client.request(index)) ? 1 : 0;
    return sent;
}

QStringList ChangeWorld::apply(const api::Request &request)
{
    QStringList texts = listParameter(request, u"Ipv6Address"_s);
    const bool unassign = request.action == u"UnassignIpv6Addresses"_s;
    for (int count = request.parameter(u"Ipv6AddressCount").toInt(); count > 0; --count)
        texts += u"2408:4005:3a:1a00::a%1"_s.arg(++m_given);
    for (const QString &text : texts) {
        if (unassign)
            std::erase(interface().ipv6, address(text));
        else
            interface().ipv6.push_back(address(text));
    }
    return texts;
}

void ChangeWorld::acceptChange()
{
    const qsizetype index = openChange();
    const QStringList given = apply(client.request(index));
    client.reply(index, json({{u"RequestId"_s, u"r-change"_s},
                              {u"Ipv6Sets"_s, QJsonObject{{u"Ipv6Address"_s, QJsonArray::fromStringList(given)}}}}));
}

void ChangeWorld::refuseChange(const QString &code, const QString &message)
{
    core::Error error = refusal(code, message, 403);
    error.requestId = u"r-refused"_s;
    client.fail(openChange(), error);
}

void ChangeWorld::loseChange(Applied applied)
{
    const qsizetype index = openChange();
    if (applied == Applied::Yes)
        apply(client.request(index));
    client.fail(index, lostConnection());
}

void ChangeWorld::answerReadsAgain()
{
    answersReads = true;
    for (qsizetype index = 0; index < client.count(); ++index)
        answerRead(index);
}

QByteArray ChangeWorld::interfacesFor(const api::Request &request) const
{
    const QStringList ids = listParameter(request, u"NetworkInterfaceId"_s);
    const QStringList texts = listParameter(request, u"Ipv6Address"_s);
    QJsonArray rows;
    for (const domain::NetworkInterface &one : m_cloud) {
        const bool held =
            std::any_of(texts.begin(), texts.end(), [&one](const QString &text) { return one.hasIpv6(address(text)); });
        if (ids.contains(one.id) || held)
            rows.append(toJson(one));
    }
    return json(listOf(u"NetworkInterfaceSets"_s, u"NetworkInterfaceSet"_s, rows));
}

void ChangeWorld::answerRead(qsizetype index)
{
    if (!answersReads || !client.isOpen(index) || isChange(client.request(index)))
        return;
    const QString action = client.request(index).action;
    if (action == u"DescribeNetworkInterfaces"_s)
        client.reply(index, interfacesFor(client.request(index)));
    else if (action == u"DescribeInstances"_s)
        client.reply(index, json(listOf(u"Instances"_s, u"Instance"_s,
                                        {QJsonObject{{u"InstanceId"_s, u"i-3"_s},
                                                     {u"InstanceName"_s, u"web-03"_s},
                                                     {u"Status"_s, instanceStatus},
                                                     {u"InstanceType"_s, u"ecs.g7.large"_s}}})));
    else if (action == u"DescribeInstanceTypes"_s)
        client.reply(index, json(listOf(u"InstanceTypes"_s, u"InstanceType"_s,
                                        {QJsonObject{{u"InstanceTypeId"_s, u"ecs.g7.large"_s},
                                                     {u"EniIpv6AddressQuantity"_s, typeLimit}}})));
    else if (action == u"DescribeVSwitches"_s)
        client.reply(index, json(listOf(u"VSwitches"_s, u"VSwitch"_s,
                                        {QJsonObject{{u"VSwitchId"_s, u"vsw-1"_s},
                                                     {u"VSwitchName"_s, u"办公网"_s},
                                                     {u"VpcId"_s, u"vpc-1"_s},
                                                     {u"Ipv6CidrBlock"_s, cidr}}})));
    else
        client.reply(index, json(listOf(u"Vpcs"_s, u"Vpc"_s, {QJsonObject{{u"VpcId"_s, u"vpc-1"_s}}})));
}

QString EnglishPlurals::translate(const char *context, const char *text, const char *comment, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(comment)
    QString words = QString::fromUtf8(text);
    if (n < 0)
        return {};
    return words.replace(u"(es)"_s, n == 1 ? QString() : u"es"_s).replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
}

QString LongLanguage::translate(const char *context, const char *text, const char *comment, int n) const
{
    const QString plural = EnglishPlurals::translate(context, text, comment, n);
    const QString words = plural.isNull() ? QString::fromUtf8(text) : plural;
    return u"«"_s + words + QString(words.size() * 2 / 5, u'~') + u"»"_s;
}

} // namespace tests
