// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/listinterfacesoperation.h"

#include <utility>

namespace operations {

using domain::Generation;

namespace {

/// So many pages are read, or wait for it, at a time: enough for the other thread to have work while this one has other
/// things to do.
constexpr size_t mostReading = 4;

} // namespace

ListInterfacesOperation::ListInterfacesOperation(const RegionContext &context, store::InterfaceStore &store,
                                                 QObject *parent)
    : Operation(parent)
    , m_context(context)
    , m_store(store)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ListInterfacesOperation::onPage);
    connect(&m_reader, &PageReader::ready, this, [this] {
        if (!m_turn.isActive())
            onPage();
    });
}

core::Result<ListingSummary> ListInterfacesOperation::result() const
{
    if (m_error)
        return core::unexpected(*m_error);
    return m_summary;
}

void ListInterfacesOperation::run()
{
    if (m_context.generation == Generation::G2019)
        return beginNumbered();
    m_store.beginListing();
    ask({});
}

void ListInterfacesOperation::onCancelled(const core::Error &error)
{
    dropAhead();
    m_error = error;
    m_store.endListing(store::InterfaceStore::ListingEnd::Broken);
}

// Asking

void ListInterfacesOperation::ask(const QString &token)
{
    m_tokens.insert(token);
    send(api::describeNetworkInterfaces(m_context.regionId, token));
}

void ListInterfacesOperation::askNumber(int number)
{
    m_askedNumber = number;
    send(api::describeNumberedNetworkInterfaces(m_context.regionId, number));
}

void ListInterfacesOperation::send(const api::Request &request)
{
    m_asked = m_store.ask();
    m_call = m_context.client->send(request, this);
    connect(m_call, &net::ApiCall::finished, this, &ListInterfacesOperation::onArrived);
}

/// Reading a page takes longer than finding its token: the cloud answers the next question meanwhile.
void ListInterfacesOperation::askAhead(const QByteArray &body)
{
    if (m_numbered) {
        if (m_numbered->isNextCertain())
            askNumber(m_numbered->page() + 1);
        return;
    }
    const std::optional<QString> token = api::peekNextToken(body);
    const bool isRoom = m_summary.pages + static_cast<int>(m_reading.size()) < maximumPages;
    if (!token || token->isEmpty() || m_tokens.contains(*token) || !isRoom)
        return;
    m_reading.back().ahead = token;
    ask(*token);
}

/// Forgets what was asked for by a token or a number that is not the right one, with everything behind it.
void ListInterfacesOperation::dropAhead()
{
    delete m_call;
    m_arrived.reset();
    for (const Reading &reading : m_reading) {
        if (reading.ahead)
            m_tokens.remove(*reading.ahead);
    }
    m_reading.clear();
    m_reader.clear();
    m_turn.stop();
}

// Pages

void ListInterfacesOperation::onArrived(const core::Result<net::ApiReply> &reply)
{
    if (m_call)
        m_call->deleteLater();
    m_call.clear();
    m_arrived = reply;
    readArrived();
}

/// An answer that is no page comes to its turn when every page before it has. By number, the page before tells what
/// this one is worth.
void ListInterfacesOperation::readArrived()
{
    if (!m_arrived || (!m_reading.empty() && (m_numbered || !*m_arrived || m_reading.size() >= mostReading)))
        return;
    const core::Result<net::ApiReply> reply = *std::exchange(m_arrived, std::nullopt);
    if (!reply)
        return onRefusedPage(reply.error());
    m_reading.push_back({m_asked, {}});
    m_reader.read(reply->body);
    askAhead(reply->body);
}

/// Pages may come faster than their rows are taken in, and Qt delivers all posted events before it looks for anything
/// else: a key or a repaint would wait for the whole list. So one page is taken in a turn of the loop.
void ListInterfacesOperation::onPage()
{
    std::optional<core::Result<ListedPage>> page = m_reader.take();
    if (!page)
        return;
    m_turn.start();
    if (!*page)
        return fail(page->error());
    const Reading reading = m_reading.front();
    m_reading.pop_front();
    if (m_numbered)
        return takeNumbered(std::move(**page), reading.asked);
    const bool byNumber = tellsMoreThanItBrought(**page);
    const QString token = (*page)->told.nextToken;
    take(std::move(**page), reading.asked);
    if (isFinished()) // who follows the store may have cancelled
        return;
    if (byNumber)
        beginNumbered();
    else
        goOn(token, reading.ahead);
}

/// A cloud of today that tells no token may know no numbers either; then its own count says that rows are missing.
void ListInterfacesOperation::onRefusedPage(const core::Error &error)
{
    const bool triedNumbers = m_numbered && m_context.generation != Generation::G2019 && m_numbered->count() == 0;
    if (triedNumbers && error.kind == core::ErrorKind::Refused)
        return end(ListingSummary::End::FewerThanCounted);
    fail(error);
}

void ListInterfacesOperation::take(ListedPage &&page, store::InterfaceStore::Moment asked)
{
    constexpr qsizetype mostReasons = 20;
    const auto rows = static_cast<qsizetype>(page.rows.size());
    const QStringList &skipped = page.told.skipped;
    ++m_summary.pages;
    m_summary.repairedPages += page.told.repaired ? 1 : 0;
    m_summary.skippedRows += skipped.size();
    m_summary.skipped.append(skipped.first(qMin(skipped.size(), mostReasons - m_summary.skipped.size())));
    const qsizetype again = m_store.mergePage(std::move(page.rows), asked);
    m_summary.duplicates += again;
    m_summary.count = m_numbered ? qMax(m_summary.count, m_numbered->count()) : m_summary.count + rows - again;
    if (!isFinished())
        emit progressed(m_summary.count, m_numbered ? m_numbered->totalCount() : -1);
}

// By token

void ListInterfacesOperation::goOn(const QString &token, const std::optional<QString> &ahead)
{
    const bool isTooMuch = m_summary.pages >= maximumPages || m_summary.count >= maximumInterfaces;
    if (ahead && *ahead == token && !isTooMuch)
        return readArrived();
    dropAhead(); // the token found early was not the page's token
    if (ahead)
        m_tokens.remove(*ahead);
    if (token.isEmpty())
        end(ListingSummary::End::Complete);
    else if (m_tokens.contains(token))
        end(ListingSummary::End::Repeated);
    else if (isTooMuch)
        end(ListingSummary::End::TooManyPages);
    else
        ask(token);
}

/// Only the first page is asked: where tokens lead on, TotalCount has no meaning.
bool ListInterfacesOperation::tellsMoreThanItBrought(const ListedPage &page) const
{
    const qsizetype rows = static_cast<qsizetype>(page.rows.size()) + page.told.skipped.size();
    return m_summary.pages == 0 && page.told.nextToken.isEmpty() && page.told.totalCount > rows;
}

// By number

/// From the first page on, since nobody knows how long a page this server would have made.
void ListInterfacesOperation::beginNumbered()
{
    dropAhead();
    m_numbered.emplace(api::interfacesPerNumberedPage);
    m_store.beginListing();
    askNumber(m_numbered->page());
}

void ListInterfacesOperation::takeNumbered(ListedPage &&page, store::InterfaceStore::Moment asked)
{
    NumberedPages::Brought brought{{}, page.told.skipped.size(), page.told.totalCount, page.told.pageSize};
    brought.ids.reserve(static_cast<qsizetype>(page.rows.size()));
    for (const store::PackedInterface &row : page.rows)
        brought.ids.append(row.id());
    const NumberedPages::Next next = m_numbered->take(brought);
    take(std::move(page), asked);
    if (!isFinished())
        goOn(next);
}

void ListInterfacesOperation::goOn(NumberedPages::Next next)
{
    using End = ListingSummary::End;
    if (isAskedAhead() && (next != NumberedPages::Next::Page || m_askedNumber != m_numbered->page()))
        dropAhead();
    switch (next) {
    case NumberedPages::Next::Again:
        m_store.beginListing();
        [[fallthrough]];
    case NumberedPages::Next::Page:
        if (!isAskedAhead())
            askNumber(m_numbered->page());
        return readArrived();
    case NumberedPages::Next::Complete:
        m_summary.count = m_numbered->count();
        return end(End::Complete);
    case NumberedPages::Next::Repeated:
        return end(End::Repeated);
    case NumberedPages::Next::Moved:
        return end(End::Moved);
    case NumberedPages::Next::FewerThanCounted:
        return end(End::FewerThanCounted);
    case NumberedPages::Next::TooManyPages:
        return end(End::TooManyPages);
    }
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
    dropAhead();
    m_error = error;
    m_store.endListing(store::InterfaceStore::ListingEnd::Broken);
    finish();
}

} // namespace operations
