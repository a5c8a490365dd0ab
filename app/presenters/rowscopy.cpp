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
    m_text.clear();
    m_work.start(0);
    workSlice();
}

void RowsCopy::cancel()
{
    if (isRunning())
        end(State::Cancelled);
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
        const QString line = m_model.lineOf(interfaceId, m_columns);
        m_text += line;
        m_lines += line.isEmpty() ? 0 : 1;
        return;
    }
    for (const QString &address : m_model.ipv6Of(interfaceId)) {
        m_text += address + u'\n';
        ++m_lines;
    }
}

void RowsCopy::end(State state)
{
    m_work.stop();
    m_state = state;
    m_ids.clear();
    m_forget.start(outcomeShown);
    QString text = std::exchange(m_text, {});
    if (m_what == What::Addresses)
        text.chop(1); // an address is pasted into fields of one line
    if (state == State::Copied)
        emit finished(text);
    emit changed();
}

} // namespace presenters
