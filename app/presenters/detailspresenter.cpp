// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/detailspresenter.h"

#include "app/models/interfacetext.h"
#include "app/operations/changes.h"
#include "app/operations/readinterfaceoperation.h"
#include "app/presenters/detailsections.h"

#include <QSet>

#include <algorithm>

using operations::ReadInterfaceOperation;

namespace presenters {

std::optional<AddressOutcome> outcomeIn(const domain::Plan &plan, const domain::InterfaceKey &interface,
                                        const domain::Ipv6Address &address)
{
    for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
        if (!(step->interface == interface))
            continue;
        for (const domain::StepAddress &touched : step->addresses) {
            if (touched.address == address)
                return AddressOutcome{touched.state, step->kind};
        }
    }
    return std::nullopt;
}

AddressStateOf addressStatesOf(const operations::Changes &changes)
{
    return [&changes](const domain::InterfaceKey &interface, const domain::Ipv6Address &address) {
        const std::vector<QString> &ids = changes.planIds();
        for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
            const domain::Plan *plan = changes.plan(*id);
            if (const auto outcome = plan ? outcomeIn(*plan, interface, address) : std::nullopt)
                return outcome;
        }
        return std::optional<AddressOutcome>();
    };
}

DetailsPresenter::DetailsPresenter(AddressStateOf addressStateOf, QObject *parent)
    : QObject(parent)
    , m_addressStateOf(std::move(addressStateOf))
{
    connect(&m_summary, &SelectionSummary::counted, this, &DetailsPresenter::changed);
}

DetailsPresenter::~DetailsPresenter() = default;

void DetailsPresenter::setRegion(const operations::RegionContext &context, store::RegionStore *region,
                                 const QString &regionName)
{
    const bool isSame = m_context.account == context.account && m_context.regionId == context.regionId;
    if (region && region == m_region && isSame) {
        m_context = context;
        setRegionName(regionName);
        return;
    }
    if (m_region) {
        m_region->interfaces.disconnect(this);
        m_region->surroundings.disconnect(this);
    }
    m_context = context;
    m_region = region;
    m_regionName = regionName;
    select({});
    if (m_region) {
        connect(&m_region->interfaces, &store::InterfaceStore::changed, this, &DetailsPresenter::onStoreChanged);
        connect(&m_region->interfaces, &store::InterfaceStore::aboutToRemove, this, &DetailsPresenter::onAboutToRemove);
        connect(&m_region->surroundings, &store::SurroundingsStore::changed, this,
                &DetailsPresenter::onSurroundingsChanged);
    }
    emit changed();
}

void DetailsPresenter::setRegionName(const QString &regionName)
{
    if (regionName == m_regionName)
        return;
    m_regionName = regionName;
    if (interface())
        emit changed();
}

void DetailsPresenter::setSelection(const QStringList &interfaceIds)
{
    constexpr qsizetype many = 2000; // the table, which has only known ones, has all of its rows selected
    QStringList known = interfaceIds;
    if (known.size() <= many)
        known.removeIf([this](const QString &id) { return !m_region || !m_region->interfaces.slotOf(id); });
    if (known == m_selection)
        return;
    select(known);
    emit changed();
}

void DetailsPresenter::select(const QStringList &interfaceIds)
{
    m_selection = interfaceIds;
    m_isSelected.clear();
    m_summary.count(interfaceIds, m_region);
    forgetRaw();
}

/// The slots are looked up when somebody asks for the first time: whoever selects a hundred thousand waits for this.
bool DetailsPresenter::isSelected(store::InterfaceStore::Slot slot)
{
    if (m_isSelected.empty() && !m_selection.isEmpty()) {
        m_isSelected.resize(m_region->interfaces.slotCount());
        for (const QString &id : m_selection) {
            if (const auto selected = m_region->interfaces.slotOf(id))
                m_isSelected[*selected] = 1;
        }
    }
    return slot < m_isSelected.size() && m_isSelected[slot] != 0;
}

void DetailsPresenter::onPlansChanged()
{
    if (interface())
        emit changed();
}

std::optional<domain::NetworkInterface> DetailsPresenter::interface() const
{
    return m_region && m_selection.size() == 1 ? m_region->interfaces.find(m_selection.front()) : std::nullopt;
}

QString DetailsPresenter::title() const
{
    if (m_selection.size() > 1)
        return tr("%Ln interface(s)", nullptr, static_cast<int>(m_selection.size()));
    const std::optional<domain::NetworkInterface> selected = interface();
    return selected ? selected->displayName() : QString();
}

QString DetailsPresenter::subtitle() const
{
    const std::optional<domain::NetworkInterface> selected = interface();
    return selected && !selected->name.isEmpty() ? selected->id : QString();
}

QString DetailsPresenter::stateSentence() const
{
    const std::optional<domain::NetworkInterface> selected = interface();
    if (!selected)
        return {};
    const QString status = models::InterfaceText::statusWord(*selected);
    if (selected->serviceManaged)
        return tr("%1, managed by a cloud service").arg(status);
    if (selected->instanceId.isEmpty())
        return status;
    const domain::Instance *instance = m_region->surroundings.instance(selected->instanceId);
    if (!instance)
        return tr("%1 on %2").arg(status, selected->instanceId);
    const QString word = models::InterfaceText::instanceStatusWord(*instance);
    if (instance->name.isEmpty())
        return tr("%1 on %2, %3").arg(status, instance->id, word);
    return tr("%1 on %2 (%3), %4").arg(status, instance->name, instance->id, word);
}

void DetailsPresenter::setAddressFormat(domain::AddressFormat format)
{
    if (format == m_addressFormat)
        return;
    m_addressFormat = format;
    emit changed();
}

std::vector<DetailSection> DetailsPresenter::sections() const
{
    if (const std::optional<domain::NetworkInterface> selected = interface()) {
        const domain::InterfaceKey key{m_context.account, m_context.regionId, selected->id};
        return DetailSections(*selected, m_region->surroundings,
                              m_regionName.isEmpty() ? m_context.regionId : m_regionName, m_addressFormat)
            .all([this, &key](const domain::Ipv6Address &address) {
                return m_addressStateOf ? m_addressStateOf(key, address) : std::nullopt;
            });
    }
    if (m_selection.size() < 2)
        return {};
    return {m_summary.section()};
}

QStringList DetailsPresenter::ipv6Addresses() const
{
    QStringList addresses;
    for (const QString &id : m_selection) {
        const store::PackedInterface *selected = m_region->interfaces.findRow(id);
        if (!selected)
            continue;
        for (const domain::Ipv6Address &address : selected->ipv6())
            addresses.append(address.toString());
    }
    return addresses;
}

void DetailsPresenter::loadRaw()
{
    const std::optional<domain::NetworkInterface> selected = interface();
    if (!selected)
        return;
    forgetRaw();
    m_raw = Raw::Loading;
    m_reading = new ReadInterfaceOperation(m_context, selected->id, this);
    connect(m_reading, &operations::Operation::finished, this, &DetailsPresenter::onRawRead);
    m_reading->start();
    emit rawChanged();
}

void DetailsPresenter::onRawRead()
{
    const auto result = m_reading->result();
    m_reading->deleteLater();
    m_reading.clear();
    m_raw = result ? Raw::Ready : Raw::Failed;
    if (result)
        m_rawText = result->rawText;
    else
        m_rawError = result.error();
    emit rawChanged();
}

void DetailsPresenter::forgetRaw()
{
    if (m_reading) {
        m_reading->disconnect();
        m_reading->cancel();
        m_reading->deleteLater();
        m_reading.clear();
    }
    if (m_raw == Raw::NotAsked)
        return;
    m_raw = Raw::NotAsked;
    m_rawText.clear();
    m_rawError.reset();
    emit rawChanged();
}

void DetailsPresenter::onStoreChanged(const std::vector<store::InterfaceStore::Slot> &rows)
{
    if (std::none_of(rows.begin(), rows.end(), [this](auto slot) { return isSelected(slot); }))
        return;
    m_summary.countAgain();
    emit changed();
}

void DetailsPresenter::onAboutToRemove(const std::vector<store::InterfaceStore::Slot> &rows)
{
    QSet<QString> gone;
    for (const store::InterfaceStore::Slot slot : rows) {
        if (isSelected(slot))
            gone.insert(m_region->interfaces.rowAt(slot).id());
    }
    if (gone.isEmpty())
        return;
    QStringList rest = m_selection;
    rest.removeIf([&gone](const QString &id) { return gone.contains(id); });
    select(rest);
    emit changed();
}

void DetailsPresenter::onSurroundingsChanged(const QSet<QString> &ids)
{
    const std::optional<domain::NetworkInterface> selected = interface();
    if (!selected)
        return;
    const domain::Instance *instance = m_region->surroundings.instance(selected->instanceId);
    if (ids.contains(selected->instanceId) || ids.contains(selected->vSwitchId) || ids.contains(selected->vpcId)
        || (instance && ids.contains(instance->typeId)))
        emit changed();
}

} // namespace presenters
