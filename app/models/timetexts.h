// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace models {

/// Times as QLocale writes them short, from days and minutes that were written before: QLocale and the conversion to
/// local time take microseconds each.
class TimeTexts
{
public:
    /// @p utc in local time; empty when invalid.
    QString shortText(const QDateTime &utc, const QLocale &locale);
    /// To be called when the locale is another one.
    void clear() { *this = {}; }

private:
    qint64 localSeconds(const QDateTime &utc);

    QHash<qint64, int> m_offsets;   ///< by day since 1970: seconds east; days with a change are not kept
    QHash<qint64, QString> m_dates; ///< by day
    QHash<int, QString> m_times;    ///< by minute of the day
};

} // namespace models
