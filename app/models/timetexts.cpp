// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/timetexts.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr qint64 secondsOfDay = 24 * 3600;

qint64 dayOf(qint64 seconds)
{
    return seconds >= 0 ? seconds / secondsOfDay : (seconds + 1) / secondsOfDay - 1;
}

} // namespace

QString TimeTexts::shortText(const QDateTime &utc, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    const qint64 seconds = localSeconds(utc);
    const qint64 day = dayOf(seconds);
    const auto minute = static_cast<int>((seconds - day * secondsOfDay) / 60);
    QString &date = m_dates[day];
    if (date.isEmpty())
        date = locale.toString(QDate(1970, 1, 1).addDays(day), QLocale::ShortFormat);
    QString &time = m_times[minute];
    if (time.isEmpty())
        time = locale.toString(QTime(minute / 60, minute % 60), QLocale::ShortFormat);
    return date + u' ' + time;
}

qint64 TimeTexts::localSeconds(const QDateTime &utc)
{
    const qint64 seconds = utc.toSecsSinceEpoch();
    const qint64 day = dayOf(seconds);
    const auto known = m_offsets.constFind(day);
    if (known != m_offsets.cend())
        return seconds + known.value();
    const auto offsetAt = [](qint64 at) {
        return QDateTime::fromSecsSinceEpoch(at).offsetFromUtc();
    };
    const int first = offsetAt(day * secondsOfDay);
    if (first != offsetAt((day + 1) * secondsOfDay - 1))
        return seconds + offsetAt(seconds);
    m_offsets.insert(day, first);
    return seconds + first;
}

} // namespace models
