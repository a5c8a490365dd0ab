// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"
#include "app/operations/regioncontext.h"
#include "app/presenters/detailsections.h"
#include "app/presenters/selectionsummary.h"
#include "app/store/store.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace operations {
class Changes;
class ReadInterfaceOperation;
} // namespace operations

namespace presenters {

/// Tells what became of an address of an ENI by the changes of this run; nothing when none touched it.
using AddressStateOf =
    std::function<std::optional<AddressOutcome>(const domain::InterfaceKey &, const domain::Ipv6Address &)>;

/// What the last step of @p plan that touches the address has made of it; nothing when none touches it.
std::optional<AddressOutcome> outcomeIn(const domain::Plan &plan, const domain::InterfaceKey &interface,
                                        const domain::Ipv6Address &address);

/// Looks through the plans of @p changes, the newest first.
AddressStateOf addressStatesOf(const operations::Changes &changes);

/// What the details pane says about the selected ENI, or about several as a summary. Follows the store by itself.
class DetailsPresenter : public QObject
{
    Q_OBJECT

public:
    /// Stage of the raw JSON, which is asked for when shown.
    enum class Raw { NotAsked, Loading, Ready, Failed };

    explicit DetailsPresenter(AddressStateOf addressStateOf, QObject *parent = nullptr);
    ~DetailsPresenter() override;

    /// Another region is shown; nothing is selected then. @p region may be null. The region that is shown already only
    /// gets its name.
    void setRegion(const operations::RegionContext &context, store::RegionStore *region, const QString &regionName);
    /// The name came late, or the language is another.
    void setRegionName(const QString &regionName);
    void setSelection(const QStringList &interfaceIds);
    QStringList selection() const { return m_selection; }
    /// The states of addresses may be others: plans have moved on.
    void onPlansChanged();
    /// How addresses are shown from now on.
    void setAddressFormat(domain::AddressFormat format);
    domain::AddressFormat addressFormat() const { return m_addressFormat; }
    /// To be called on LanguageChange.
    void retranslate() { emit changed(); }

    bool isEmpty() const { return m_selection.isEmpty(); }
    /// The one selected ENI; nothing for none or several.
    std::optional<domain::NetworkInterface> interface() const;
    /// Its name or id; "12 interfaces" for several; empty for none.
    QString title() const;
    /// The id under a title that is a name; empty otherwise.
    QString subtitle() const;
    /// "In use on web-03 (i-bp1…), Running".
    QString stateSentence() const;
    std::vector<DetailSection> sections() const;
    /// The ENI's IPv6 addresses, canonical, one each; for several ENIs those of all.
    QStringList ipv6Addresses() const;

    Raw raw() const { return m_raw; }
    /// Pretty printed; the beginning of a very long one.
    QString rawText() const { return m_rawText; }
    const std::optional<core::Error> &rawError() const { return m_rawError; }
    /// Asks for the raw JSON of the one selected ENI, again if it is there already.
    void loadRaw();

signals:
    void changed();
    void rawChanged();

private:
    void onStoreChanged(const std::vector<store::InterfaceStore::Slot> &rows);
    void onAboutToRemove(const std::vector<store::InterfaceStore::Slot> &rows);
    void onSurroundingsChanged(const QSet<QString> &ids);
    void onRawRead();
    void select(const QStringList &interfaceIds);
    bool isSelected(store::InterfaceStore::Slot slot);
    void forgetRaw();

    AddressStateOf m_addressStateOf;
    operations::RegionContext m_context;
    store::RegionStore *m_region = nullptr;
    QString m_regionName;
    domain::AddressFormat m_addressFormat = domain::AddressFormat::Compressed;
    QStringList m_selection;
    std::vector<quint8> m_isSelected; ///< by slot; empty until somebody asks
    SelectionSummary m_summary;
    Raw m_raw = Raw::NotAsked;
    QString m_rawText;
    std::optional<core::Error> m_rawError;
    QPointer<operations::ReadInterfaceOperation> m_reading;
};

} // namespace presenters
