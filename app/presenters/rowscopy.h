// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/models/interfacesmodel.h"
#include "app/presenters/tabletexts.h"

#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

namespace presenters {

/// Makes the texts of many rows for the clipboard, in slices of a few milliseconds. A few rows are done at once:
/// finished() comes before the start returns.
class RowsCopy : public QObject
{
    Q_OBJECT

public:
    RowsCopy(const models::InterfacesModel &model, const core::Clock &clock, QObject *parent = nullptr);

    /// A drag takes its texts along at once, so not more of them than this.
    static constexpr qsizetype mostDragged = 1000;

    /// The whole texts of @p columns, in the order given. A copy under way gives way.
    void startRows(const QStringList &interfaceIds, const std::vector<models::Column> &columns);
    /// The IPv6 addresses of these interfaces, canonical, one a line.
    void startAddresses(const QStringList &interfaceIds);
    /// Nothing is copied then.
    void cancel();
    /// Rows that are dragged away. Nothing when they are more than mostDragged: statusText() says so.
    std::optional<TableTexts> rowsForDrag(const QStringList &interfaceIds, const std::vector<models::Column> &columns);

    bool isRunning() const { return m_work.isActive(); }
    /// How far it is; for some seconds also what was copied, or why nothing was. Empty otherwise.
    QString statusText() const;

signals:
    /// statusText() or isRunning() is another; some ten times a second while it runs.
    void changed();
    /// Of addresses there is the text alone.
    void finished(const presenters::TableTexts &texts);

private:
    enum class What { Rows, Addresses };
    enum class State { Idle, Running, Copied, Cancelled, TooManyDragged };

    void start(What what, const QStringList &interfaceIds);
    void workSlice();
    void takeOne(const QString &interfaceId);
    void end(State state);
    QStringList titles() const;

    const models::InterfacesModel &m_model;
    What m_what = What::Rows;
    State m_state = State::Idle;
    QStringList m_ids;
    std::vector<models::Column> m_columns;
    qsizetype m_done = 0;
    qsizetype m_lines = 0;
    TableTexts m_texts;
    int m_slices = 0;
    QTimer m_work;
    core::Alarm m_forget; ///< the outcome is shown until then
};

} // namespace presenters
