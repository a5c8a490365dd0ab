// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/presenters/detailsections.h"
#include "app/store/store.h"

#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>

namespace presenters {

/// Several ENIs in numbers. Many are counted in slices of a few milliseconds; a few at once.
class SelectionSummary : public QObject
{
    Q_OBJECT

public:
    explicit SelectionSummary(QObject *parent = nullptr);

    /// Counts these of @p region, which may be null for none; gives up what was being counted.
    void count(const QStringList &interfaceIds, const store::RegionStore *region);
    /// Counts the same again; the numbers from before stay until then.
    void countAgain();
    bool isCounting() const { return m_work.isActive(); }
    /// In the language of the program; only how many they are while they are counted for the first time.
    DetailSection section() const;

signals:
    /// The numbers are complete; only where the counting took longer than count().
    void counted();

private:
    struct Numbers
    {
        qsizetype addresses = 0;
        std::map<std::pair<domain::InterfaceStatus, QString>, int> statuses; ///< how many of each, words as sent
        QSet<QString> vSwitches;
        QSet<QString> vpcs;
    };

    void workSlice();
    void take(const QString &interfaceId);

    QStringList m_ids;
    const store::RegionStore *m_region = nullptr;
    Numbers m_counting;
    Numbers m_numbers;
    qsizetype m_next = 0;
    bool m_isKnown = false; ///< m_numbers are those of m_ids
    bool m_isStale = false; ///< to be counted again when this is done
    QTimer m_work;
};

} // namespace presenters
