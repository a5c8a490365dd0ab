// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/presenters/attempt.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace explain {
class Catalogue;
}

namespace operations {
class Changes;
}

namespace presenters {

class ExplanationPresenter;

/// What the program keeps on this machine.
struct ForgetInventory
{
    QStringList profiles; ///< names of those whose secrets are in the keychain
    bool hasProxyPassword = false;
    QString settingsFile;
    QString journalFile;
    std::optional<qsizetype> journalChanges; ///< nothing while not known
    QString logFile;
    bool hasEnvironmentKeys = false;
};

/// What the dialog "Forget Everything on This Machine" decides.
class ForgetPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Asking, Forgetting, Failed };

    using Inventory = std::function<ForgetInventory()>;
    using Done = std::function<void(const core::Result<void> &)>;
    /// Deletes the secrets in the order of the inventory, the proxy's password after those of the profiles, and stops
    /// at the first that the keychain does not delete (KeychainFailed); only then all the rest. Done is called once,
    /// later, unless the receiver is gone.
    using Work = std::function<void(QObject *receiver, Done done)>;

    ForgetPresenter(operations::Changes &changes, const explain::Catalogue &catalogue, Inventory inventory, Work work,
                    QObject *parent = nullptr);
    ~ForgetPresenter() override;

    /// One line each: what will be deleted, with names, numbers and paths; what stays.
    QStringList goes() const;
    QStringList stays() const;
    bool canForget() const { return m_stage != Stage::Forgetting && blockReason().isEmpty(); }
    /// Why it is off; empty where it is not.
    QString blockReason() const;
    Stage stage() const { return m_stage; }
    QString stageText() const;
    ExplanationPresenter &explanation() { return *m_explanation; }

    void forget();
    /// The inventory may be another now.
    void refresh();

signals:
    void changed();
    /// Everything is gone.
    void forgotten();

private:
    void onDone(const core::Result<void> &done);
    QString failedText() const;
    QString profilesText() const;

    operations::Changes &m_changes;
    Inventory m_takeInventory;
    Work m_work;
    ForgetInventory m_inventory;
    Stage m_stage = Stage::Asking;
    Attempt m_forgetting;
    ExplanationPresenter *m_explanation;
};

} // namespace presenters
