// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/catalogue.h"
#include "app/presenters/preferencespresenter.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace tests {

/// Settings in a folder of their own, a keychain that answers when told to, and the presenter between them.
class PreferencesBench
{
public:
    using Presenter = presenters::PreferencesPresenter;

    /// The presenter, made anew as for another opening of the dialog.
    Presenter &open()
    {
        presenter = std::make_unique<Presenter>(
            Presenter::Parts{settings,
                             catalogue,
                             {settings.filePath(), folder.filePath(QStringLiteral("journal.sqlite")),
                              folder.filePath(QStringLiteral("none/enidesk.log")),
                              [this] {
                                  return logFault;
                              }},
                             [this](core::Secret password, QObject *receiver, auto done) {
                                 asked.push_back(password.open().toByteArray());
                                 m_receiver = receiver;
                                 m_done = done;
                             },
                             [this](core::Secret password) {
                                 usedForSession = password.open().toByteArray();
                             }});
        return *presenter;
    }
    bool isAsked() const { return m_done != nullptr; }
    /// The keychain answers; nothing happens when nobody waits any more.
    void answer(const core::Result<void> &result)
    {
        const auto done = std::exchange(m_done, nullptr);
        if (m_receiver && done)
            done(result);
    }
    void refuse()
    {
        core::Error error;
        error.kind = core::ErrorKind::KeychainFailed;
        answer(core::unexpected(error));
    }
    void saveProxy(const domain::ProxyChoice &proxy)
    {
        domain::Preferences kept;
        kept.proxy = proxy;
        settings.setPreferences(kept);
    }
    static core::Secret secret(const char *text) { return core::Secret(QByteArray(text)); }

    QTemporaryDir folder;
    settings::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    explain::Catalogue catalogue;
    QString logFault;
    std::vector<QByteArray> asked; ///< what the keychain was asked to keep; empty: to forget
    QByteArray usedForSession;
    std::unique_ptr<Presenter> presenter;

private:
    QPointer<QObject> m_receiver;
    std::function<void(const core::Result<void> &)> m_done;
};

} // namespace tests
