// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/selectionsummary.h"

#include "app/models/interfacetext.h"

#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

/// Real time: how long the thread is held at a time.
constexpr qint64 sliceMilliseconds = 8;
constexpr qsizetype countedAtOnce = 2000;

/// A few by name, many by number.
template<typename NameOf> QString namesOf(const QSet<QString> &ids, NameOf nameOf)
{
    constexpr qsizetype most = 5;
    if (ids.size() > most)
        return QLocale().toString(ids.size());
    QStringList names;
    for (const QString &id : ids)
        names.append(nameOf(id));
    names.sort();
    return names.join(u", "_s);
}

} // namespace

SelectionSummary::SelectionSummary(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QTimer::timeout, this, [this] {
        workSlice();
        if (!isCounting())
            emit counted();
    });
}

void SelectionSummary::count(const QStringList &interfaceIds, const store::RegionStore *region)
{
    m_work.stop();
    m_ids = region ? interfaceIds : QStringList();
    m_region = region;
    m_counting = {};
    m_numbers = {};
    m_next = 0;
    m_isKnown = false;
    m_isStale = false;
    if (m_ids.size() < 2)
        return;
    m_work.start(0);
    if (m_ids.size() <= countedAtOnce) // else whoever selects them all has enough to do at this moment
        workSlice();
}

void SelectionSummary::countAgain()
{
    if (isCounting()) {
        m_isStale = true;
        return;
    }
    if (m_ids.size() < 2)
        return;
    m_counting = {};
    m_next = 0;
    m_work.start(0);
    workSlice();
}

void SelectionSummary::workSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_ids.size() && timer.elapsed() < sliceMilliseconds)
        take(m_ids[m_next++]);
    if (m_next < m_ids.size())
        return;
    m_numbers = std::exchange(m_counting, {});
    m_next = 0;
    m_isKnown = true;
    if (!std::exchange(m_isStale, false))
        m_work.stop();
}

void SelectionSummary::take(const QString &interfaceId)
{
    const store::PackedInterface *row = m_region->interfaces.findRow(interfaceId);
    if (!row)
        return;
    const domain::NetworkInterface &common = row->common();
    m_counting.addresses += static_cast<qsizetype>(row->ipv6().size());
    const bool isKnownStatus = common.status != domain::InterfaceStatus::Other;
    ++m_counting.statuses[{common.status, isKnownStatus ? QString() : common.statusText}];
    m_counting.vSwitches.insert(common.vSwitchId);
    m_counting.vpcs.insert(common.vpcId);
}

DetailSection SelectionSummary::section() const
{
    const QLocale locale;
    DetailSection summary;
    summary.kind = DetailSection::Kind::Summary;
    summary.title = tr("Selection");
    const auto add = [&summary](const QString &label, const QString &value) {
        if (!value.isEmpty())
            summary.rows.push_back({label, value, {}, false});
    };
    add(tr("Interfaces"), locale.toString(m_ids.size()));
    if (!m_isKnown) {
        summary.caption = tr("being counted");
        return summary;
    }
    add(tr("IPv6 addresses"), locale.toString(m_numbers.addresses));
    for (const auto &[status, number] : m_numbers.statuses) {
        domain::NetworkInterface sample;
        sample.status = status.first;
        sample.statusText = status.second;
        add(models::InterfaceText::statusWord(sample), locale.toString(number));
    }
    const store::SurroundingsStore &surroundings = m_region->surroundings;
    add(tr("vSwitches"), namesOf(m_numbers.vSwitches, [&surroundings](const QString &id) {
            const domain::VSwitch *vSwitch = surroundings.vSwitch(id);
            return vSwitch ? vSwitch->displayName() : id;
        }));
    add(tr("VPCs"), namesOf(m_numbers.vpcs, [&surroundings](const QString &id) {
            const domain::Vpc *vpc = surroundings.vpc(id);
            return vpc ? vpc->displayName() : id;
        }));
    return summary;
}

} // namespace presenters
