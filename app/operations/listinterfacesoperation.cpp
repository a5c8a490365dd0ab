// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/listinterfacesoperation.h"

namespace operations {

ListInterfacesOperation::ListInterfacesOperation(const RegionContext &context, store::InterfaceStore &store,
                                                 QObject *parent)
    : Operation(parent)
    , m_context(context)
    , m_store(store)
{}

core::Result<ListingSummary> ListInterfacesOperation::result() const
{
    if (m_error)
        return core::unexpected(*m_error);
    return m_summary;
}

void ListInterfacesOperation::run()
{
    m_store.beginListing();
    ask({});
}

void ListInterfacesOperation::onCancelled(const core::Error &error)
{
    dropCall();
    m_error = error;
    m_store.endListing(store::InterfaceStore::ListingEnd::Broken);
}

void ListInterfacesOperation::ask(const QString &token)
{
    m_askedToken = token;
    m_tokens.insert(token);
    m_asked = m_store.ask();
    m_call = m_context.client->send(api::describeNetworkInterfaces(m_context.regionId, token), this);
    connect(m_call, &net::ApiCall::finished, this, &ListInterfacesOperation::onPage);
}

/// Reading a page takes longer than finding its token: the cloud answers the next question meanwhile.
void ListInterfacesOperation::askAhead(const QByteArray &body)
{
    const std::optional<QString> token = api::peekNextToken(body);
    if (token && !token->isEmpty() && !m_tokens.contains(*token) && m_summary.pages + 1 < maximumPages)
        ask(*token);
}

void ListInterfacesOperation::dropCall()
{
    delete m_call;
}

void ListInterfacesOperation::onPage(const core::Result<net::ApiReply> &reply)
{
    m_call->deleteLater();
    m_call.clear();
    if (!reply) {
        fail(reply.error());
        return;
    }
    const store::InterfaceStore::Moment asked = m_asked;
    askAhead(reply->body);
    core::Result<api::NetworkInterfacePage> page = api::parseNetworkInterfaces(reply->body);
    if (!page) {
        fail(page.error());
        return;
    }
    const QString token = page->nextToken;
    take(std::move(*page), asked);
    if (!isFinished()) // who follows the store may have cancelled
        goOn(token);
}

void ListInterfacesOperation::take(api::NetworkInterfacePage &&page, store::InterfaceStore::Moment asked)
{
    constexpr qsizetype mostReasons = 20;
    const auto rows = static_cast<qsizetype>(page.interfaces.size());
    ++m_summary.pages;
    m_summary.repairedPages += page.repaired ? 1 : 0;
    m_summary.skippedRows += page.skipped.size();
    m_summary.skipped.append(page.skipped.first(qMin(page.skipped.size(), mostReasons - m_summary.skipped.size())));
    const qsizetype again = m_store.mergePage(std::move(page.interfaces), asked);
    m_summary.duplicates += again;
    m_summary.count += rows - again;
    if (!isFinished())
        emit progressed(m_summary.count, -1);
}

void ListInterfacesOperation::goOn(const QString &token)
{
    if (m_call && m_askedToken == token)
        return;
    if (m_call) { // the token found early was not the page's token
        dropCall();
        m_tokens.remove(m_askedToken);
    }
    if (token.isEmpty())
        end(ListingSummary::End::Complete);
    else if (m_tokens.contains(token))
        end(ListingSummary::End::RepeatedToken);
    else if (m_summary.pages >= maximumPages)
        end(ListingSummary::End::TooManyPages);
    else
        ask(token);
}

void ListInterfacesOperation::end(ListingSummary::End end)
{
    m_summary.end = end;
    m_store.endListing(end == ListingSummary::End::Complete ? store::InterfaceStore::ListingEnd::Complete
                                                            : store::InterfaceStore::ListingEnd::Broken);
    finish();
}

void ListInterfacesOperation::fail(const core::Error &error)
{
    dropCall();
    m_error = error;
    m_store.endListing(store::InterfaceStore::ListingEnd::Broken);
    finish();
}

} // namespace operations
