// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/rowscopy.h"

#include <QElapsedTimer>
#include <QLocale>

using namespace std::chrono_literals;

namespace presenters {

namespace {

/// Real time: how long the thread is held at a time.
constexpr qint64 sliceMilliseconds = 8;
constexpr int slicesPerChange = 10;
constexpr auto outcomeShown = 5s;

} // namespace

RowsCopy::RowsCopy(const models::InterfacesModel &model, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_forget(clock)
{
    connect(&m_work, &QTimer::timeout, this, &RowsCopy::workSlice);
    connect(&m_forget, &core::Alarm::rang, this, [this] {
        m_state = State::Idle;
        emit changed();
    });
}

void RowsCopy::startRows(const QStringList &interfaceIds, const std::vector<models::Column> &columns)
{
    m_columns = columns;
    start(What::Rows, interfaceIds);
}

void RowsCopy::startAddresses(const QStringList &interfaceIds)
{
    start(What::Addresses, interfaceIds);
}

void RowsCopy::start(What what, const QStringList &interfaceIds)
{
    m_forget.stop();
    m_what = what;
    m_state = State::Running;
    m_ids = interfaceIds;
    m_done = 0;
    m_lines = 0;
    m_slices = 0;
    m_texts = what == What::Rows ? TableTexts(titles()) : TableTexts();
    m_work.start(0);
    workSlice();
}

void RowsCopy::cancel()
{
    if (isRunning())
        end(State::Cancelled);
}

std::optional<TableTexts> RowsCopy::rowsForDrag(const QStringList &interfaceIds,
                                                const std::vector<models::Column> &columns)
{
    cancel();
    m_what = What::Rows;
    m_columns = columns;
    if (interfaceIds.size() > mostDragged) {
        end(State::TooManyDragged);
        return std::nullopt;
    }
    m_texts = TableTexts(titles());
    for (const QString &id : interfaceIds)
        takeOne(id);
    m_texts.end();
    return std::exchange(m_texts, {});
}

QStringList RowsCopy::titles() const
{
    QStringList titles;
    for (const models::Column column : m_columns)
        titles.append(models::InterfacesModel::title(column));
    return titles;
}

QString RowsCopy::statusText() const
{
    const QLocale locale;
    switch (m_state) {
    case State::Idle:
        break;
    case State::Running:
        return tr("copying: %1 of %2").arg(locale.toString(m_done), locale.toString(m_ids.size()));
    case State::Copied:
        return m_what == What::Rows ? tr("%Ln row(s) copied", nullptr, static_cast<int>(m_lines))
                                    : tr("%Ln address(es) copied", nullptr, static_cast<int>(m_lines));
    case State::Cancelled:
        return tr("nothing was copied");
    case State::TooManyDragged:
        return tr("more than %Ln row(s) cannot be dragged; Edit > Copy takes them all", nullptr,
                  static_cast<int>(mostDragged));
    }
    return {};
}

void RowsCopy::workSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (m_done < m_ids.size() && timer.elapsed() < sliceMilliseconds)
        takeOne(m_ids[m_done++]);
    if (m_done == m_ids.size())
        end(State::Copied);
    else if (m_slices++ % slicesPerChange == 0)
        emit changed();
}

/// Interfaces that have gone in the meantime are left out.
void RowsCopy::takeOne(const QString &interfaceId)
{
    if (m_what == What::Rows) {
        const std::vector<QStringList> cells = m_model.valuesOf(interfaceId, m_columns);
        m_lines += cells.empty() ? 0 : 1;
        m_texts.addRow(cells);
        return;
    }
    for (const QString &address : m_model.ipv6Of(interfaceId)) {
        m_texts.addLine(address);
        ++m_lines;
    }
}

void RowsCopy::end(State state)
{
    m_work.stop();
    m_state = state;
    m_ids.clear();
    m_forget.start(outcomeShown);
    TableTexts texts = std::exchange(m_texts, {});
    if (state == State::Copied) {
        texts.end();
        emit finished(texts);
    }
    emit changed();
}

} // namespace presenters
