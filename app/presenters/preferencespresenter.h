// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/presenters/attempt.h"
#include "app/presenters/fieldnote.h"
#include "app/presenters/proxyform.h"
#include "app/settings/settings.h"

#include <QObject>

#include <functional>
#include <memory>

namespace explain {
class Catalogue;
}

namespace presenters {

class ExplanationPresenter;

/// What the dialog "Preferences" decides. It works on a copy; nothing counts before it is saved.
class PreferencesPresenter : public QObject
{
    Q_OBJECT

public:
    /// Puts the proxy's password into the keychain, an empty one out of it. @p done comes once, within a limit of time,
    /// unless @p receiver is gone.
    using StorePassword = std::function<void(core::Secret password, QObject *receiver,
                                             std::function<void(const core::Result<void> &)> done)>;
    /// Keeps the proxy's password in memory, for this run only.
    using UsePassword = std::function<void(core::Secret password)>;

    /// Where things are kept.
    struct Places
    {
        QString settingsFile;
        QString journalFile;
        QString logFile;
        std::function<QString()> logFault; ///< why the log cannot be written; empty while it can. May be null.
    };

    struct Parts
    {
        settings::Settings &settings;
        const explain::Catalogue &catalogue;
        Places places;
        StorePassword storePassword;
        UsePassword usePassword;
    };

    enum class Field { TotalLimit, ProxyHost, ProxyPort, ProxyUser, ProxyPassword };
    enum class Page { General, Network, Data };
    enum class Stage { Editing, Storing, StoreFailed };

    explicit PreferencesPresenter(Parts parts, QObject *parent = nullptr);
    ~PreferencesPresenter() override;

    /// Whether a password for the proxy was put into the keychain and not taken out again.
    static bool isPasswordStored(const settings::Settings &settings);

    const domain::Preferences &preferences() const { return m_chosen; }
    /// "en", "zh_CN", or empty: the system's.
    QString language() const { return m_language; }
    const ProxyForm &proxy() const { return m_proxy; }
    bool isForEver() const { return m_chosen.retention.journalDays == 0; }
    /// The number beside "for ever", as long as it does not count, too.
    int journalDays() const { return m_journalDays; }
    const Places &places() const { return m_parts.places; }
    QString logFault() const;

    /// What is wrong at a field, or is to be said of it.
    FieldNote note(Field field) const;
    /// Whether a field of the page is wrong.
    bool hasProblem(Page page) const;
    /// The stored password can be taken out of the keychain.
    bool canForgetPassword() const;

    Stage stage() const { return m_stage; }
    bool isEditable() const { return m_stage != Stage::Storing; }
    bool canSave() const { return isEditable() && blockReason().isEmpty(); }
    /// Why it cannot be saved: the first problem. Empty while it can.
    QString blockReason() const;
    /// What is going on, or what became of it; empty while nothing was asked for.
    QString stageText() const;
    /// The keychain did not take the password; saving with the password in memory is offered.
    bool canUseForSession() const { return m_stage == Stage::StoreFailed && !m_password.isEmpty(); }
    /// Explains why while stage() is StoreFailed.
    ExplanationPresenter &explanation() { return *m_explanation; }

    void setLanguage(const QString &language);
    void setTheme(domain::Theme theme);
    void setDensity(domain::Density density);
    void setAddressFormat(domain::AddressFormat format);
    void setNotifiesOfEnds(bool notifies);
    void setConnectLimit(std::chrono::seconds limit);
    void setTotalLimit(std::chrono::seconds limit);
    void setRequestsAtOnce(int requests);
    void setProxyKind(domain::ProxyKind kind);
    void setProxyHost(const QString &host);
    void setProxyPort(const QString &port);
    void setProxyUser(const QString &user);
    /// Empty: the stored one stays, where there is one.
    void setPassword(core::Secret password);
    /// Takes the stored password out of the keychain when saved.
    void forgetPassword();
    void setForEver(bool forEver);
    void setJournalDays(int days);
    void setLogDays(int days);

    /// Puts the password away first, where one was typed, and saves then.
    void save();
    /// After StoreFailed: saves with the password in memory.
    void useForSession();
    /// Stops waiting for the keychain; nothing is saved.
    void cancel();

signals:
    void changed();
    /// The settings hold them now; everything that depends on them should follow.
    void saved(const domain::Preferences &preferences);
    /// With saved(), where it is another one; empty: the system's.
    void languageChosen(const QString &language);
    /// All is saved: the dialog closes.
    void accepted();

private:
    template<typename Value> void set(Value &kept, Value value);
    QString problem(Field field) const;
    bool storesPassword() const { return !m_password.isEmpty() && m_proxy.isOwn(); }
    void store(core::Secret password);
    void onStored(const core::Result<void> &done);
    void commit();

    Parts m_parts;
    ExplanationPresenter *m_explanation;
    domain::Preferences m_chosen;
    QString m_language;
    ProxyForm m_proxy;
    int m_journalDays;
    core::Secret m_password;
    bool m_isStored; ///< a password in the keychain
    bool m_forgets = false;
    Stage m_stage = Stage::Editing;
    Attempt m_storing;
};

} // namespace presenters
