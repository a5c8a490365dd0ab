// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/models/interfacesmodel.h"

#include <QStringList>
#include <QTimer>

#include <vector>

namespace presenters {

/// Makes the text of many rows for the clipboard, in slices of a few milliseconds. A few rows are done at once:
/// finished() comes before the start returns.
class RowsCopy : public QObject
{
    Q_OBJECT

public:
    RowsCopy(const models::InterfacesModel &model, const core::Clock &clock, QObject *parent = nullptr);

    /// A line a row: the whole texts of @p columns, separated by tabs. A copy under way gives way.
    void startRows(const QStringList &interfaceIds, const std::vector<models::Column> &columns);
    /// The IPv6 addresses of these interfaces, canonical, one a line.
    void startAddresses(const QStringList &interfaceIds);
    /// Nothing is copied then.
    void cancel();

    bool isRunning() const { return m_work.isActive(); }
    /// How far it is; for some seconds also what was copied, or that nothing was. Empty otherwise.
    QString statusText() const;

signals:
    /// statusText() or isRunning() is another; some ten times a second while it runs.
    void changed();
    void finished(const QString &text);

private:
    enum class What { Rows, Addresses };
    enum class State { Idle, Running, Copied, Cancelled };

    void start(What what, const QStringList &interfaceIds);
    void workSlice();
    void takeOne(const QString &interfaceId);
    void end(State state);

    const models::InterfacesModel &m_model;
    What m_what = What::Rows;
    State m_state = State::Idle;
    QStringList m_ids;
    std::vector<models::Column> m_columns;
    qsizetype m_done = 0;
    qsizetype m_lines = 0;
    QString m_text;
    int m_slices = 0;
    QTimer m_work;
    core::Alarm m_forget; ///< the outcome is shown until then
};

} // namespace presenters
