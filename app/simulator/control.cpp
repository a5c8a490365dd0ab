// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/control.h"

#include "app/simulator/cloud.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

Answer json(const QJsonDocument &document, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = document.toJson(QJsonDocument::Compact);
    return answer;
}

Answer done()
{
    return json(QJsonDocument(QJsonObject{{u"done"_s, true}}));
}

Answer failed(const QString &why)
{
    return json(QJsonDocument(QJsonObject{{u"error"_s, why}}), 400);
}

/// Only what was really sent to this machine: a web page in a browser cannot fake the Host header.
bool isLocal(const HttpRequest &http)
{
    const QByteArray host = http.header("host");
    return (host.startsWith("127.0.0.1:") || host.startsWith("localhost:")) && http.header("origin").isEmpty();
}

QJsonArray toJson(const std::vector<domain::Ipv6Address> &addresses)
{
    QJsonArray array;
    for (const domain::Ipv6Address &address : addresses)
        array.append(address.toString());
    return array;
}

QJsonObject interfaceState(Region &region, const Eni &eni)
{
    const Instance *instance = region.instance(eni.instanceId);
    return {{u"id"_s, eni.id},
            {u"name"_s, eni.name},
            {u"status"_s, eni.status},
            {u"type"_s, eni.type},
            {u"vSwitchId"_s, eni.vSwitchId},
            {u"instanceId"_s, eni.instanceId},
            {u"instanceStatus"_s, instance != nullptr ? instance->status : QString()},
            {u"deleted"_s, eni.deleted},
            {u"addresses"_s, toJson(eni.addresses)},
            {u"shown"_s, toJson(eni.shown)},
            {u"isSettled"_s, eni.unseen.empty()}};
}

/// Gives @p text to the ENI @p holder, or to somebody outside the account.
Answer takeAddress(Region &region, const QString &text, const QString &holder)
{
    const auto address = domain::Ipv6Address::parse(text);
    if (!address)
        return failed(u"\"%1\" is no IPv6 address."_s.arg(text));
    if (Eni *before = region.eni(region.holders.value(*address))) {
        std::erase(before->addresses, *address);
        std::erase(before->shown, *address);
        std::erase_if(before->unseen, [&](const Unseen &change) { return change.address == *address; });
    }
    region.holders.insert(*address, holder.isEmpty() ? u"somebody else"_s : holder);
    if (Eni *after = region.eni(holder)) {
        after->addresses.push_back(*address);
        after->shown.push_back(*address);
    }
    return done();
}

Answer changeInterface(Cloud &cloud, const QJsonObject &wish)
{
    Region *region = cloud.world().region(wish.value(u"region").toString());
    if (region == nullptr)
        return failed(u"No such region."_s);
    if (wish.contains(u"take"))
        return takeAddress(*region, wish.value(u"take").toString(), wish.value(u"holder").toString());
    Eni *eni = region->eni(wish.value(u"id").toString());
    if (eni == nullptr)
        return failed(u"No such interface."_s);
    if (wish.contains(u"status"))
        eni->status = wish.value(u"status").toString();
    if (wish.contains(u"name"))
        eni->name = wish.value(u"name").toString();
    if (wish.contains(u"type"))
        eni->type = wish.value(u"type").toString();
    if (const auto prefix = domain::Ipv6Prefix::parse(wish.value(u"prefix").toString())) {
        eni->prefixes.push_back(*prefix);
        region->reserved.push_back(*prefix);
    }
    if (VSwitch *vSwitch = region->vSwitch(eni->vSwitchId); vSwitch != nullptr && wish.contains(u"vSwitchStatus"))
        vSwitch->status = wish.value(u"vSwitchStatus").toString();
    if (Instance *instance = region->instance(eni->instanceId); instance != nullptr && wish.contains(u"instanceStatus"))
        instance->status = wish.value(u"instanceStatus").toString();
    if (wish.value(u"delete").toBool())
        region->remove(*eni);
    return done();
}

QString valueOf(const Pairs &query, QByteArrayView wanted)
{
    QString found;
    for (const auto &[name, value] : query) {
        if (name == wanted)
            found = QString::fromUtf8(value);
    }
    return found;
}

Answer showInterfaces(Cloud &cloud, const Pairs &query)
{
    Region *region = cloud.world().region(valueOf(query, "region"));
    if (region == nullptr)
        return failed(u"No such region."_s);
    QJsonArray states;
    for (Eni &eni : region->enis) {
        eni.settle(cloud.elapsed());
        if (!eni.deleted)
            states.append(interfaceState(*region, eni));
    }
    return json(QJsonDocument(states));
}

Answer showInterface(Cloud &cloud, const Pairs &query)
{
    Region *region = cloud.world().region(valueOf(query, "region"));
    if (region == nullptr)
        return failed(u"No such region."_s);
    const auto found = region->eniById.constFind(valueOf(query, "id"));
    if (found == region->eniById.constEnd())
        return failed(u"No such interface."_s);
    Eni &eni = region->enis[static_cast<size_t>(*found)];
    eni.settle(cloud.elapsed());
    return json(QJsonDocument(interfaceState(*region, eni)));
}

Answer changeFaults(Cloud &cloud, const HttpRequest &http)
{
    if (http.method == "DELETE") {
        cloud.faults().clear();
        return done();
    }
    if (const auto appended = cloud.faults().append(http.body); !appended)
        return failed(appended.error().detail);
    return done();
}

Answer changeAccount(Cloud &cloud, const HttpRequest &http)
{
    const auto account = readAccount(QJsonDocument::fromJson(http.body).object());
    if (!account)
        return failed(account.error().detail);
    cloud.setAccount(*account);
    return done();
}

} // namespace

Answer answerControl(Cloud &cloud, const HttpRequest &http)
{
    if (!isLocal(http))
        return failed(u"For this machine only."_s);
    const QByteArray what = http.path.mid(static_cast<qsizetype>(qstrlen("/simulator/")));
    if (what == "faults" && (http.method == "POST" || http.method == "DELETE"))
        return changeFaults(cloud, http);
    if (what == "account" && http.method == "POST")
        return changeAccount(cloud, http);
    if (what == "requests" && http.method == "GET")
        return json(QJsonDocument(cloud.requests().toJson()));
    if (what == "interface" && http.method == "GET")
        return showInterface(cloud, decodedForm(http.query));
    if (what == "interfaces" && http.method == "GET")
        return showInterfaces(cloud, decodedForm(http.query));
    if (what == "interface" && http.method == "POST")
        return changeInterface(cloud, QJsonDocument::fromJson(http.body).object());
    return failed(u"The simulator has no such control."_s);
}

} // namespace simulator
