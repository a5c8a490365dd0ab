// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/apiclient.h"

#include <QPointer>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

namespace tests {

/// An ApiClient without a network. Records what was asked. A call is answered when the test says so, with reply() or
/// fail(), or by itself when the event loop comes round, where an answer was queued for its action with expect().
///
///     ScriptedApiClient client;
///     AssignIpv6Operation operation(client, …);
///     operation.start();
///     QTRY_COMPARE(client.count(), 1);
///     QCOMPARE(client.request(0).action, u"AssignIpv6Addresses"_s);
///     client.reply(0, R"({"RequestId":"r-1"})");
class ScriptedApiClient : public net::ApiClient
{
    Q_OBJECT

public:
    using net::ApiClient::ApiClient;

    net::ApiCall *send(const api::Request &request, QObject *owner,
                       net::Priority priority = net::Priority::Foreground) override;

    /// The next unanswered call of @p action is answered so; several are used in the order in which they were queued.
    void expect(const QString &action, const QByteArray &body);
    void expect(const QString &action, const core::Result<net::ApiReply> &answer);
    /// Answers queued and not used yet; 0 at the end of a test that expects all of them.
    qsizetype expected() const { return static_cast<qsizetype>(m_expected.size()); }

    /// Calls so far, answered or not.
    qsizetype count() const { return static_cast<qsizetype>(m_sent.size()); }
    const api::Request &request(qsizetype index) const { return at(index).request; }
    net::Priority priority(qsizetype index) const { return at(index).priority; }
    /// The actions so far, in the order in which they were asked.
    QStringList actions() const;
    /// The index of the first open call of @p action, or -1.
    qsizetype open(QStringView action) const;
    /// Whether the call is neither answered nor deleted.
    bool isOpen(qsizetype index) const { return !at(index).answered && at(index).call; }
    /// Whether its owner gave it up: deleted before it was answered.
    bool isAborted(qsizetype index) const { return !at(index).answered && !at(index).call; }

    /// Answer an open call, before these return. An aborted call takes no answer: nothing happens then.
    void reply(qsizetype index, const QByteArray &body);
    void reply(qsizetype index, const net::ApiReply &reply);
    void fail(qsizetype index, const core::Error &error);
    /// Announces that the call is sent again, as the real client does before its second try.
    void retry(qsizetype index, const core::Error &reason, std::chrono::milliseconds wait);

signals:
    /// A call was made; @p index is its place in the order.
    void asked(qsizetype index);

private:
    struct Sent
    {
        api::Request request;
        net::Priority priority;
        QPointer<net::ApiCall> call;
        bool answered = false;
    };
    struct Expected
    {
        QString action;
        core::Result<net::ApiReply> answer;
    };

    const Sent &at(qsizetype index) const;
    void answer(qsizetype index, const core::Result<net::ApiReply> &result);
    void answerExpected(qsizetype index);

    std::vector<Sent> m_sent;
    std::deque<Expected> m_expected;
};

/// A successful answer with the spare bytes behind its body that a parser may rely on.
net::ApiReply apiReply(const QByteArray &body);
/// The cloud's refusal.
core::Error refusal(const QString &code, const QString &message = {}, int httpStatus = 400);
/// The request was sent and the answer never came.
core::Error lostConnection();

} // namespace tests
