// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/rategovernor.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds minute{60'000};
constexpr int usualCallsPerMinute = 500;

/// What Alibaba's own container network plugin keeps to, per account, region and minute.
int knownToWork(const QString &action)
{
    static const QHash<QString, int> known{
        {u"DescribeNetworkInterfaces"_s, 800}, {u"DescribeNetworkInterfaceAttribute"_s, 2000},
        {u"AssignIpv6Addresses"_s, 400},       {u"UnassignIpv6Addresses"_s, 400},
        {u"AssignPrivateIpAddresses"_s, 400},  {u"UnassignPrivateIpAddresses"_s, 400},
        {u"CreateNetworkInterface"_s, 500},    {u"AttachNetworkInterface"_s, 500},
        {u"DeleteNetworkInterface"_s, 500},    {u"DetachNetworkInterface"_s, 400},
        {u"DescribeInstanceTypes"_s, 400},     {u"DescribeVSwitches"_s, 300},
    };
    return known.value(action, usualCallsPerMinute);
}

/// Tokens that come back with time, up to a minute's share.
class Bucket
{
public:
    explicit Bucket(double perMinute)
        : m_perMinute(perMinute)
        , m_level(perMinute)
    {}

    void refill(milliseconds passed, double factor)
    {
        const double minutes = std::chrono::duration<double>(passed) / std::chrono::duration<double>(minute);
        m_level = std::min(m_perMinute, m_level + minutes * m_perMinute * factor);
    }
    void take() { m_level -= 1; }
    void empty() { m_level = std::min(m_level, 0.0); }
    /// Until there is a whole token.
    milliseconds wait(double factor) const
    {
        if (m_level >= 1)
            return milliseconds(0);
        const double minutes = (1 - m_level) / (m_perMinute * factor);
        return milliseconds(std::llround(std::ceil(minutes * static_cast<double>(minute.count()))));
    }

private:
    double m_perMinute;
    double m_level;
};

} // namespace

int callsPerMinute(const QString &action)
{
    return knownToWork(action) / 2;
}

/// One API in one region: its buckets and who waits for them.
class RateGovernor::Lane : public QObject
{
public:
    Lane(const core::Clock &clock, int perMinute)
        : m_clock(clock)
        , m_all(perMinute)
        , m_background(perMinute / 2.0)
        , m_alarm(clock)
        , m_refilled(clock.elapsed())
    {
        connect(&m_alarm, &core::Alarm::rang, this, &Lane::pump);
    }

    void add(Priority priority, QObject *receiver, std::function<void()> go);
    void throttled();
    qsizetype waiting() const;

private:
    struct Waiting
    {
        QPointer<QObject> receiver;
        std::function<void()> go;
    };
    using Queue = std::deque<Waiting>;

    Queue &queue(Priority priority) { return priority == Priority::Foreground ? m_foregroundQueue : m_backgroundQueue; }
    double factor() const { return m_clock.elapsed() < m_slowUntil ? 0.5 : 1.0; }
    void refill();
    void pump();
    milliseconds waitOf(Priority priority) const;
    void letGo(Priority priority);

    const core::Clock &m_clock;
    Bucket m_all;
    Bucket m_background;
    Queue m_foregroundQueue;
    Queue m_backgroundQueue;
    core::Alarm m_alarm;
    milliseconds m_refilled;
    milliseconds m_slowUntil{0};
};

void RateGovernor::Lane::add(Priority priority, QObject *receiver, std::function<void()> go)
{
    queue(priority).push_back({receiver, std::move(go)});
    pump();
}

void RateGovernor::Lane::throttled()
{
    refill();
    m_slowUntil = m_clock.elapsed() + minute;
    m_all.empty();
    m_background.empty();
}

qsizetype RateGovernor::Lane::waiting() const
{
    return std::ssize(m_foregroundQueue) + std::ssize(m_backgroundQueue);
}

void RateGovernor::Lane::refill()
{
    const milliseconds now = m_clock.elapsed();
    m_all.refill(now - m_refilled, factor());
    m_background.refill(now - m_refilled, factor());
    m_refilled = now;
}

void RateGovernor::Lane::pump()
{
    for (;;) {
        std::erase_if(m_foregroundQueue, [](const Waiting &waiting) { return !waiting.receiver; });
        std::erase_if(m_backgroundQueue, [](const Waiting &waiting) { return !waiting.receiver; });
        const Priority priority = m_foregroundQueue.empty() ? Priority::Background : Priority::Foreground;
        if (queue(priority).empty())
            return m_alarm.stop();
        refill();
        const milliseconds wait = waitOf(priority);
        if (wait.count() > 0)
            return m_alarm.start(wait);
        letGo(priority);
    }
}

milliseconds RateGovernor::Lane::waitOf(Priority priority) const
{
    const milliseconds all = m_all.wait(factor());
    return priority == Priority::Foreground ? all : std::max(all, m_background.wait(factor()));
}

void RateGovernor::Lane::letGo(Priority priority)
{
    m_all.take();
    if (priority == Priority::Background)
        m_background.take();
    const Waiting next = std::move(queue(priority).front());
    queue(priority).pop_front();
    next.go();
}

RateGovernor::RateGovernor(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

RateGovernor::~RateGovernor() = default;

void RateGovernor::acquire(const api::Request &request, Priority priority, QObject *receiver, std::function<void()> go)
{
    lane(request).add(priority, receiver, std::move(go));
}

void RateGovernor::throttled(const api::Request &request)
{
    lane(request).throttled();
}

qsizetype RateGovernor::waiting(const api::Request &request) const
{
    const auto found = m_lanes.find(request.regionId + u' ' + request.action);
    return found == m_lanes.end() ? 0 : found->second->waiting();
}

RateGovernor::Lane &RateGovernor::lane(const api::Request &request)
{
    std::unique_ptr<Lane> &lane = m_lanes[request.regionId + u' ' + request.action];
    if (!lane)
        lane = std::make_unique<Lane>(m_clock, callsPerMinute(request.action));
    return *lane;
}

} // namespace net
