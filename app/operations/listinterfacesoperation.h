// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/networkinterfaces.h"
#include "app/operations/numberedpages.h"
#include "app/operations/operation.h"
#include "app/operations/pagereader.h"
#include "app/operations/regioncontext.h"
#include "app/store/interfacestore.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <optional>

namespace operations {

/// What a listing brought.
struct ListingSummary
{
    /// How it ended. Only a complete one has removed from the store what it did not bring.
    enum class End {
        Complete,
        Repeated, ///< the cloud went round in circles: a token, or a page under another number, came for the second
                  ///< time
        TooManyPages,
        Moved,            ///< by number: TotalCount changed while the list was read, and when it was read again
        FewerThanCounted, ///< by number: fewer interfaces came than TotalCount says, and when the list was read again
        Broken,           ///< failed or cancelled on the way; the operation's error says why
    };

    qsizetype count = 0;      ///< different interfaces
    qsizetype duplicates = 0; ///< rows that came again
    int pages = 0;
    int repairedPages = 0; ///< with invalid UTF-8 or a BOM
    qsizetype skippedRows = 0;
    QStringList skipped; ///< why rows were left out, at most 20
    End end = End::Broken;
    bool isComplete() const { return end == End::Complete; }
    friend bool operator==(const ListingSummary &, const ListingSummary &) = default;
};

/// Lists all ENIs of a region into the store, page by page; the next page is asked for before this one is read, and
/// another thread reads it.
/// By token, the list ends where a page has no NextToken; a short or an empty page alone does not end it. By number, as
/// the 2019 generation lists, NumberedPages judges the end; so it does in any generation where the first page has no
/// NextToken although TotalCount says that there is more. Fails with the error of the page that could not be had; what
/// came before stays in the store.
class ListInterfacesOperation : public Operation
{
    Q_OBJECT

public:
    /// By token. A million ENIs; more pages than these are a server gone wrong.
    static constexpr int maximumPages = 2000;
    /// As many as that many pages have; a page may be larger than was asked for.
    static constexpr qsizetype maximumInterfaces = 1'000'000;

    ListInterfacesOperation(const RegionContext &context, store::InterfaceStore &store, QObject *parent = nullptr);

    core::Result<ListingSummary> result() const;
    /// What has come so far, whatever the end.
    const ListingSummary &summary() const { return m_summary; }

protected:
    void run() override;
    void onCancelled(const core::Error &error) override;

private:
    /// A page that is being read.
    struct Reading
    {
        store::InterfaceStore::Moment asked = 0;
        std::optional<QString> ahead; ///< the token with which the page behind it was asked for
    };

    void ask(const QString &token);
    void askNumber(int number);
    void send(const api::Request &request);
    void askAhead(const QByteArray &body);
    bool isAskedAhead() const { return m_call || m_arrived; }
    void dropAhead();
    void onArrived(const core::Result<net::ApiReply> &reply);
    void readArrived();
    void onPage();
    void onRefusedPage(const core::Error &error);
    void take(ListedPage &&page, store::InterfaceStore::Moment asked);

    void goOn(const QString &token, const std::optional<QString> &ahead);
    bool tellsMoreThanItBrought(const ListedPage &page) const;
    void beginNumbered();
    void takeNumbered(ListedPage &&page, store::InterfaceStore::Moment asked);
    void goOn(NumberedPages::Next next);

    void end(ListingSummary::End end);
    void fail(const core::Error &error);

    RegionContext m_context;
    store::InterfaceStore &m_store;
    QSet<QString> m_tokens; ///< asked with
    std::optional<NumberedPages> m_numbered;
    int m_askedNumber = 0; ///< of the call under way
    QPointer<net::ApiCall> m_call;
    store::InterfaceStore::Moment m_asked = 0;            ///< when that call was sent
    std::optional<core::Result<net::ApiReply>> m_arrived; ///< of that call, until there is room for it
    std::deque<Reading> m_reading;                        ///< in the order of the pages
    PageReader m_reader;
    QTimer m_turn; ///< runs until the turn in which a page was taken is over
    ListingSummary m_summary;
    std::optional<core::Error> m_error;
};

} // namespace operations
