// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/forgetpresenter.h"

#include "app/operations/changes.h"
#include "app/presenters/explanationpresenter.h"

using namespace Qt::Literals::StringLiterals;

namespace presenters {

ForgetPresenter::ForgetPresenter(operations::Changes &changes, const explain::Catalogue &catalogue, Inventory inventory,
                                 Work work, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_takeInventory(std::move(inventory))
    , m_work(std::move(work))
    , m_inventory(m_takeInventory())
    , m_explanation(new ExplanationPresenter(catalogue, this))
{
    connect(&m_changes, &operations::Changes::planChanged, this, &ForgetPresenter::changed);
    connect(&m_changes, &operations::Changes::planEnded, this, &ForgetPresenter::changed);
}

ForgetPresenter::~ForgetPresenter() = default;

QStringList ForgetPresenter::goes() const
{
    QStringList lines;
    if (!m_inventory.profiles.isEmpty())
        lines.append(profilesText());
    if (m_inventory.hasProxyPassword)
        lines.append(tr("The password of the proxy in the keychain"));
    lines.append(tr("The settings: %1").arg(m_inventory.settingsFile));
    const std::optional<qsizetype> &changes = m_inventory.journalChanges;
    lines.append(
        changes
            ? tr("The journal with %n change(s): %1", nullptr, static_cast<int>(*changes)).arg(m_inventory.journalFile)
            : tr("The journal: %1").arg(m_inventory.journalFile));
    lines.append(tr("The log: %1").arg(m_inventory.logFile));
    return lines;
}

QString ForgetPresenter::profilesText() const
{
    constexpr qsizetype mostNames = 10;
    QString names = m_inventory.profiles.first(std::min(mostNames, m_inventory.profiles.size())).join(u", "_s);
    if (m_inventory.profiles.size() > mostNames)
        names += u", …"_s;
    return tr("%n profile(s) with the secrets in the keychain: %1", nullptr,
              static_cast<int>(m_inventory.profiles.size()))
        .arg(names);
}

QStringList ForgetPresenter::stays() const
{
    QStringList lines{tr("Everything in the cloud, the access keys themselves included")};
    if (m_inventory.hasEnvironmentKeys)
        lines.append(tr("The keys in the environment that ENI Desk was started from"));
    return lines;
}

QString ForgetPresenter::blockReason() const
{
    if (m_changes.anyRunning())
        return tr("A change is under way. Everything can be forgotten when it has ended.");
    return {};
}

QString ForgetPresenter::stageText() const
{
    switch (m_stage) {
    case Stage::Asking:
        return {};
    case Stage::Forgetting:
        return tr("Deleting… A window of your desktop may ask for the keychain's password.");
    case Stage::Failed:
        return failedText();
    }
    return {};
}

QString ForgetPresenter::failedText() const
{
    if (!m_explanation->hasError() || m_explanation->error()->kind != core::ErrorKind::KeychainFailed)
        return tr("Not everything was deleted.");
    if (!m_inventory.profiles.isEmpty())
        return tr("The keychain did not delete the secret of “%1”. Nothing after it was deleted: settings, journal and "
                  "log are still there.")
            .arg(m_inventory.profiles.front());
    return tr("The keychain did not delete the password of the proxy. Settings, journal and log are still there.");
}

void ForgetPresenter::forget()
{
    if (!canForget())
        return;
    m_explanation->clear();
    m_stage = Stage::Forgetting;
    m_work(m_forgetting.begin(), [this](const core::Result<void> &done) { onDone(done); });
    emit changed();
}

void ForgetPresenter::refresh()
{
    m_inventory = m_takeInventory();
    emit changed();
}

void ForgetPresenter::onDone(const core::Result<void> &done)
{
    m_forgetting.end();
    if (done) {
        emit forgotten();
        return;
    }
    m_stage = Stage::Failed;
    explain::Situation situation;
    situation.wish = explain::Wish::SignIn;
    m_explanation->setError(done.error(), situation);
    refresh();
}

} // namespace presenters
