// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/regioncontext.h"
#include "app/store/store.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace operations {
class LoadInstancesOperation;
class LoadNetworksOperation;
} // namespace operations

namespace presenters {

/// Reads what surrounds the interfaces of one region: vSwitches and VPCs, then instances with their types; those of the
/// rows on the screen first, the rest in the background. A refusal ends the asking for that kind of thing, nothing
/// else.
class SurroundingsLoader : public QObject
{
    Q_OBJECT

public:
    explicit SurroundingsLoader(QObject *parent = nullptr);
    ~SurroundingsLoader() override;

    /// Works for another region, or for none; ends what is under way.
    void setRegion(const operations::RegionContext &context, store::RegionStore *region);
    /// Everything is worth asking for again; reads vSwitches and VPCs.
    void refresh();
    /// Interfaces whose instances are wanted now.
    void setVisible(const QStringList &interfaceIds);
    /// All interfaces of the region are listed: their instances are read in the background.
    void loadRest();
    /// Why names or limits are missing; nothing while no reading was refused since the last refresh.
    std::optional<core::Error> error() const { return m_instancesError ? m_instancesError : m_networksError; }
    const std::optional<core::Error> &instancesError() const { return m_instancesError; }
    const std::optional<core::Error> &networksError() const { return m_networksError; }

signals:
    /// error() is another.
    void changed();

private:
    void stop();
    void loadVisible();
    void loadNextOfRest();
    void onNetworks();
    void onVisible();
    void onRest();
    operations::LoadInstancesOperation *read(const QStringList &instanceIds, net::Priority priority);
    void takeInstancesError(const core::Error &error);
    QStringList unaskedInstances() const;

    operations::RegionContext m_context;
    store::RegionStore *m_region = nullptr;
    QStringList m_visible; ///< interface ids
    QSet<QString> m_asked; ///< instance ids that were asked for since the last refresh
    /// From here on interfaces are looked through for instances to be read in the background; nothing: not to be.
    std::optional<store::InterfaceStore::Slot> m_rest;
    std::optional<core::Error> m_instancesError; ///< while there is one, no instance is asked for
    std::optional<core::Error> m_networksError;
    QPointer<operations::LoadNetworksOperation> m_networks;
    QPointer<operations::LoadInstancesOperation> m_foreground;
    QPointer<operations::LoadInstancesOperation> m_background;
};

} // namespace presenters
