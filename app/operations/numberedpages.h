// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QStringList>

namespace operations {

/// Judges a listing that goes by page number. Rows drift there: when the list moves while it is read, a row comes on
/// two pages or on none. So rows are told apart by their ids, and the whole list is read once more when TotalCount
/// moved, or when fewer different rows came than it counts. A page that brings nothing new ends a reading only behind
/// the last one that TotalCount promises, or where there is no such count. Pure: it asks nobody.
class NumberedPages
{
public:
    static constexpr int mostReadings = 2;
    /// Of one reading; at a hundred rows a page, a million.
    static constexpr int maximumPages = 10'000;

    enum class Next {
        Page,             ///< ask for page()
        Again,            ///< from the beginning: ask for page(), which is 1
        Complete,         ///< every row that is counted came, or none that is not known comes any more
        Repeated,         ///< one page came under two numbers: the server does not look at them
        Moved,            ///< the count changed during the last reading, too
        FewerThanCounted, ///< fewer rows came than are counted, in the last reading, too
        TooManyPages,
    };

    /// @p askedSize is the PageSize asked for; what a page tells of its size counts more.
    explicit NumberedPages(int askedSize);

    /// The page whose turn it is.
    int page() const { return m_page; }
    /// What a page brought.
    struct Brought
    {
        QStringList ids;          ///< of its rows
        qsizetype unreadable = 0; ///< rows that are counted, too, but have no id
        int totalCount = -1;      ///< -1 when not told
        int pageSize = 0;         ///< 0 when not told
    };
    /// Takes page(); page() is the next one then.
    Next take(const Brought &brought);
    /// Whether the one behind page() is wanted, whatever page() brings.
    bool isNextCertain() const;
    /// Different rows of this reading.
    qsizetype count() const { return m_ids.size(); }
    /// As last told; -1 when never.
    int totalCount() const { return m_total; }

private:
    void noteTotal(int totalCount);
    qsizetype came() const { return m_ids.size() + m_unreadable; }
    bool isBehindLast() const;
    bool hasEnded(bool broughtNew) const;
    Next endReading();

    int m_size;
    int m_page = 1;
    int m_reading = 1;
    int m_total = -1;
    bool m_moved = false; ///< TotalCount changed in this reading
    QSet<QString> m_ids;
    qsizetype m_unreadable = 0;
    QStringList m_lastIds; ///< of the page before
};

} // namespace operations
