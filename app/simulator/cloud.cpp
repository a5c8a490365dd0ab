// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/cloud.h"

#include "app/simulator/control.h"
#include "app/simulator/faultyanswer.h"
#include "app/simulator/refusals.h"
#include "app/simulator/refusals2019.h"
#include "app/simulator/worldmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

bool isBefore(const std::optional<Fault> &fault)
{
    return fault && fault->when == FaultTime::Before;
}

QString ramActionOf(const ApiRequest &request)
{
    return request.product().toLower() + u':' + request.action;
}

QString nonceOf(const HttpRequest &http, const ApiRequest &request)
{
    const QByteArray inHead = http.header("x-acs-signature-nonce");
    return inHead.isEmpty() ? request.value(u"SignatureNonce"_s) : QString::fromLatin1(inHead);
}

Answer apiAnswer(const ApiRequest &request, QByteArray body, const QString &requestId)
{
    Answer answer;
    answer.contentType = contentTypeOf(request.format);
    answer.body = std::move(body);
    answer.headers.emplace_back("x-acs-request-id", requestId.toLatin1());
    return answer;
}

} // namespace

Cloud::Cloud(const core::Clock &clock, CloudSettings settings)
    : m_clock(clock)
    , m_settings(std::move(settings))
    , m_world(makeWorld(m_settings.interfaces, m_settings.seed))
    , m_gate(clock, m_settings.keys)
    , m_throttle(m_settings.strictness)
    , m_random(m_settings.seed)
{}

Answer Cloud::answer(const HttpRequest &http)
{
    if (http.path.startsWith("/simulator/"))
        return answerControl(*this, http);
    Passage passage;
    passage.http = http;
    passage.request = readApiRequest(http, m_settings.generation);
    passage.requestId = QString::fromLatin1(m_requestIds.uuid().toUpper());
    const bool namesIds = passage.request.has(u"NetworkInterfaceId.1"_s);
    passage.fault = m_faults.take(passage.request.action, namesIds ? Query::ById : Query::Listing);
    passage.faultName = passage.fault ? passage.fault->name : QString();
    return answerInTime(std::move(passage));
}

void Cloud::setAccount(const Account &account)
{
    m_account = account;
    m_gate.setAccount(account);
    m_throttle.setBudgets(account.budgets);
}

Answer Cloud::answerInTime(Passage passage)
{
    Answer answer;
    if (isBefore(passage.fault) && passage.fault->kind == FaultKind::Delay) {
        answer.wait = passage.fault->time;
        passage.fault.reset();
        answer.later = [this, passage] {
            return answerApi(passage);
        };
    } else {
        answer = answerApi(std::move(passage));
    }
    answer.wait += m_settings.latency;
    return answer;
}

Answer Cloud::answerApi(Passage passage)
{
    const std::optional<Fault> &fault = passage.fault;
    const QString ramAction = ramActionOf(passage.request);
    // A half-applied change needs the cloud first; every other connection that breaks "before" never reaches it.
    const auto instead = fault ? answerInstead(*fault) : std::nullopt;
    if (instead && isBefore(fault) && fault->kind != FaultKind::Half) {
        note(passage, 0, wordFor(fault->kind) + u" before"_s);
        return *instead;
    }
    if (const auto admitted = admit(passage); !admitted)
        return refusedByRule(passage, admitted.error());
    const auto refusal = fault ? refusalOf(*fault, ramAction) : std::nullopt;
    if (refusal && isBefore(fault))
        return refused(passage, *refusal);
    const auto body = perform(passage);
    if (!body)
        return refusedByRule(passage, body.error());
    if (refusal)
        return refused(passage, *refusal);
    if (instead) {
        note(passage, 0, wordFor(fault->kind) + u" after"_s);
        return *instead;
    }
    note(passage, 200, u"ok"_s);
    const Answer answer = apiAnswer(passage.request, *body, passage.requestId);
    return fault ? spoiled(answer, *fault, passage.http) : answer;
}

core::Result<void> Cloud::admit(const Passage &passage)
{
    const ApiRequest &request = passage.request;
    if (passage.http.path != "/")
        return refusals::unknownAction();
    if (passage.http.method != "GET" && passage.http.method != "POST")
        return refusals::unsupportedMethod();
    if (!request.version.isEmpty() && !isVersion(request.version))
        return refusals::unknownVersion();
    if (!request.action.isEmpty() && !request.version.isEmpty()
        && actionNamed(request.version, request.action, m_settings.generation) == nullptr)
        return refusals::unknownAction();
    if (const auto letIn = m_gate.letIn(passage.http, request); !letIn)
        return letIn;
    if (const auto allowed = m_account.authorize(ramActionOf(request)); !allowed)
        return allowed;
    return m_throttle.admit(request.action, m_clock.elapsed());
}

core::Result<QByteArray> Cloud::perform(Passage &passage)
{
    const ApiRequest &request = passage.request;
    Call call{m_world, m_memory, m_random, request, m_clock.elapsed(), m_settings.generation, passage.fault};
    call.largestPage = m_settings.largestPage;
    ReplyWriter reply(request.format, request.action.toUtf8() + "Response");
    reply.text("RequestId", passage.requestId);
    if (const auto done = actionNamed(request.version, request.action, m_settings.generation)(call, reply); !done)
        return core::unexpected(done.error());
    for (const domain::Ipv6Address &address : call.changed)
        passage.changed += address.toString();
    return reply.finished();
}

/// A fault's refusal is the fault's own affair; what follows from the rules is said in the words of the time.
Answer Cloud::refusedByRule(const Passage &passage, const core::Error &error)
{
    return refused(passage, m_settings.generation == Generation::Y2019 ? refusals::in2019(error, passage.request.action)
                                                                       : error);
}

Answer Cloud::refused(const Passage &passage, core::Error error)
{
    note(passage, error.httpStatus, error.code);
    error.requestId = passage.requestId;
    error.hostName = passage.request.host;
    const bool recommends = m_settings.generation == Generation::Current;
    const QString product = recommends ? passage.request.product() : QString();
    Answer answer = apiAnswer(passage.request, errorBody(passage.request.format, error, product), passage.requestId);
    answer.status = error.httpStatus;
    if (error.retryAfter)
        answer.headers.emplace_back("x-acs-retry-after",
                                    QByteArray::number(static_cast<qint64>(error.retryAfter->count())));
    return passage.fault ? spoiled(answer, *passage.fault, passage.http) : answer;
}

void Cloud::note(const Passage &passage, int status, const QString &outcome)
{
    const ApiRequest &request = passage.request;
    m_requests.add({m_gate.now(), passage.http.method, request.action,
                    request.style == SignatureStyle::Rpc1 ? u"V1"_s : u"V3"_s, request.businessParameters(),
                    request.value(u"ClientToken"_s), passage.requestId, outcome, status, nonceOf(passage.http, request),
                    passage.faultName, passage.changed});
}

} // namespace simulator
