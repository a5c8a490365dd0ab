// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/cloud.h"

#include <QJsonObject>

namespace tests {

/// A clock that stands still until a test moves it.
class ManualClock : public core::Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_elapsed += time;
    }

private:
    QDateTime m_now{QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC};
    std::chrono::milliseconds m_elapsed{0};
};

using Parameters = QMap<QByteArray, QByteArray>;

/// Makes signed requests with one pair of keys, as a well-behaved client does.
class RequestMaker
{
public:
    RequestMaker(simulator::Keys keys, QByteArray host);

    /// ACS3-HMAC-SHA256, everything in the query, empty body.
    simulator::HttpRequest acs3(const QByteArray &action, const Parameters &parameters, const QDateTime &time,
                                const QByteArray &version = "2014-05-26");
    /// The same with the parameters in a form body.
    simulator::HttpRequest acs3Form(const QByteArray &action, const Parameters &parameters, const QDateTime &time);
    /// RPC signature 1.0 with everything in the query.
    simulator::HttpRequest rpc1(const QByteArray &method, const QByteArray &action, Parameters parameters,
                                const QDateTime &time, const QByteArray &version = "2014-05-26");
    /// Signs @p request again after a test has changed it, with every header that has to be signed.
    void signAcs3(simulator::HttpRequest &request) const;

private:
    simulator::Keys m_keys;
    QByteArray m_host;
    int m_nonces = 0;
};

/// Header @p name of @p request set to @p value.
void setHeader(simulator::HttpRequest &request, const QByteArray &name, const QByteArray &value);
/// The bytes that go over the wire.
QByteArray toWire(const simulator::HttpRequest &request);

/// What came back.
struct Reply
{
    simulator::Answer answer;
    QJsonObject json;

    int status() const { return answer.status; }
    QString code() const { return json.value(QLatin1String("Code")).toString(); }
    QString text(const char *name) const { return json.value(QLatin1String(name)).toString(); }
    /// Ids of a page of ENIs.
    QStringList interfaceIds() const;
    /// Addresses of an AssignIpv6Addresses answer.
    QStringList assigned() const;
};

/// A cloud in this process; every call is signed with ACS3, and in the 2019 generation with RPC 1.0 and Format=JSON.
class TrialCloud
{
public:
    explicit TrialCloud(qsizetype interfaces = 120, simulator::Generation generation = simulator::Generation::Current);

    Reply call(const QByteArray &action, const Parameters &parameters, const QByteArray &version = "2014-05-26");
    Reply send(const simulator::HttpRequest &request);
    void addFaults(const QByteArray &json);
    /// JSON as in app/simulator/account.h.
    void changeAccount(const QByteArray &json);

    /// The ENI of that name in cn-hangzhou; the names of app/simulator/showcase.cpp can be relied on.
    simulator::Eni &eni(QStringView name);
    simulator::VSwitch &vSwitchOf(const simulator::Eni &eni);
    /// The address with this interface identifier in the ENI's vSwitch.
    QByteArray address(const simulator::Eni &eni, quint64 host);
    simulator::Region &hangzhou() { return m_cloud.world().regions.front(); }
    /// "RegionId" and "NetworkInterfaceId" of that ENI, and @p more.
    Parameters on(QStringView name, const Parameters &more);
    const simulator::RequestLog &log() const { return m_cloud.requests(); }
    /// What DescribeNetworkInterfaceAttribute tells of it.
    QStringList shownAddresses(QStringView name);

    ManualClock clock;
    RequestMaker requests;

private:
    simulator::Generation m_generation;
    simulator::Cloud m_cloud;
};

} // namespace tests
