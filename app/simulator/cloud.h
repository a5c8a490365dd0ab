// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/simulator/call.h"
#include "app/simulator/gate.h"
#include "app/simulator/requestlog.h"
#include "app/simulator/throttle.h"

namespace simulator {

/// What a cloud is made from.
struct CloudSettings
{
    qsizetype interfaces = 600;
    quint32 seed = 1;
    milliseconds latency{0}; ///< program time before every answer
    int largestPage = 500;   ///< of interfaces, by token
    Generation generation = Generation::Current;
    Throttle::Strictness strictness = Throttle::Strictness::Usual;
    Keys keys;
};

/// The whole simulated cloud: takes an HTTP request and gives the answer, faults included. Everything happens on one
/// thread, one request after the other.
class Cloud
{
public:
    Cloud(const core::Clock &clock, CloudSettings settings);

    Answer answer(const HttpRequest &http);

    World &world() { return m_world; }
    FaultPlan &faults() { return m_faults; }
    Gate &gate() { return m_gate; }
    void setAccount(const Account &account);
    /// Program time.
    milliseconds elapsed() const { return m_clock.elapsed(); }
    const RequestLog &requests() const { return m_requests; }

private:
    /// One request on its way through answer().
    struct Passage
    {
        HttpRequest http;
        ApiRequest request;
        std::optional<Fault> fault;
        QString faultName;
        QString requestId;
        QStringList changed; ///< addresses
    };

    Answer answerInTime(Passage passage);
    Answer answerApi(Passage passage);
    core::Result<QByteArray> perform(Passage &passage);
    core::Result<void> admit(const Passage &passage);
    Answer refusedByRule(const Passage &passage, const core::Error &error);
    Answer refused(const Passage &passage, core::Error error);
    void note(const Passage &passage, int status, const QString &outcome);

    const core::Clock &m_clock;
    CloudSettings m_settings;
    World m_world;
    Memory m_memory;
    Account m_account;
    Gate m_gate;
    Throttle m_throttle;
    FaultPlan m_faults;
    RequestLog m_requests;
    core::SeededRandom m_random;
    core::SystemRandom m_requestIds;
};

} // namespace simulator
