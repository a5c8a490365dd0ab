// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedapiclient.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tests {

net::ApiCall *ScriptedApiClient::send(const api::Request &request, QObject *owner, net::Priority priority)
{
    auto *call = new net::ApiCall(owner);
    m_sent.push_back({request, priority, call, false});
    const qsizetype index = count() - 1;
    QMetaObject::invokeMethod(
        call,
        [self = QPointer(this), index] {
            if (self)
                self->answerExpected(index);
        },
        Qt::QueuedConnection);
    emit asked(index);
    return call;
}

void ScriptedApiClient::expect(const QString &action, const QByteArray &body)
{
    expect(action, apiReply(body));
}

void ScriptedApiClient::expect(const QString &action, const core::Result<net::ApiReply> &answer)
{
    m_expected.push_back({action, answer});
    const qsizetype waiting = open(action);
    if (waiting >= 0)
        QMetaObject::invokeMethod(
            at(waiting).call,
            [self = QPointer(this), waiting] {
                if (self)
                    self->answerExpected(waiting);
            },
            Qt::QueuedConnection);
}

QStringList ScriptedApiClient::actions() const
{
    QStringList actions;
    for (const Sent &sent : m_sent)
        actions.append(sent.request.action);
    return actions;
}

qsizetype ScriptedApiClient::open(QStringView action) const
{
    for (qsizetype index = 0; index < count(); ++index) {
        if (isOpen(index) && request(index).action == action)
            return index;
    }
    return -1;
}

void ScriptedApiClient::reply(qsizetype index, const QByteArray &body)
{
    answer(index, apiReply(body));
}

void ScriptedApiClient::reply(qsizetype index, const net::ApiReply &reply)
{
    answer(index, reply);
}

void ScriptedApiClient::fail(qsizetype index, const core::Error &error)
{
    core::Error told = error;
    if (told.action.isEmpty())
        told.action = request(index).action;
    answer(index, core::unexpected(told));
}

void ScriptedApiClient::retry(qsizetype index, const core::Error &reason, std::chrono::milliseconds wait)
{
    if (isOpen(index))
        emit at(index).call->retrying(reason, wait);
}

const ScriptedApiClient::Sent &ScriptedApiClient::at(qsizetype index) const
{
    Q_ASSERT_X(index >= 0 && index < count(), "ScriptedApiClient", "no such call was made");
    return m_sent[static_cast<size_t>(index)];
}

void ScriptedApiClient::answer(qsizetype index, const core::Result<net::ApiReply> &result)
{
    if (!isOpen(index))
        return;
    m_sent[static_cast<size_t>(index)].answered = true;
    emit at(index).call->finished(result);
}

void ScriptedApiClient::answerExpected(qsizetype index)
{
    if (!isOpen(index))
        return;
    const auto found = std::find_if(m_expected.begin(), m_expected.end(), [this, index](const Expected &expected) {
        return expected.action == request(index).action;
    });
    if (found == m_expected.end())
        return;
    const core::Result<net::ApiReply> result = found->answer;
    m_expected.erase(found);
    answer(index, result);
}

net::ApiReply apiReply(const QByteArray &body)
{
    net::ApiReply reply;
    reply.body.reserve(body.size() + 64);
    reply.body.append(body);
    return reply;
}

core::Error refusal(const QString &code, const QString &message, int httpStatus)
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = code;
    error.detail = message;
    error.requestId = u"00000000-0000-4000-8000-000000000000"_s;
    error.httpStatus = httpStatus;
    error.delivery = core::Delivery::Answered;
    return error;
}

core::Error lostConnection()
{
    core::Error error;
    error.kind = core::ErrorKind::ConnectionLost;
    error.detail = u"Connection closed"_s;
    error.delivery = core::Delivery::Unknown;
    return error;
}

} // namespace tests
