// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/preferencespresenter.h"

#include "app/presenters/explanationpresenter.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

using domain::Preferences;

constexpr std::array allFields{PreferencesPresenter::Field::TotalLimit, PreferencesPresenter::Field::ProxyHost,
                               PreferencesPresenter::Field::ProxyPort, PreferencesPresenter::Field::ProxyUser,
                               PreferencesPresenter::Field::ProxyPassword};

/// Only that there is one is kept here, so that nobody has to ask the keychain for it.
const QString storedName = u"proxyPasswordStored"_s;
const QByteArray storedWord("yes");

} // namespace

PreferencesPresenter::PreferencesPresenter(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_explanation(new ExplanationPresenter(m_parts.catalogue, this))
    , m_chosen(m_parts.settings.preferences())
    , m_language(m_parts.settings.language())
    , m_proxy(ProxyForm::of(m_chosen.proxy))
    , m_journalDays(m_chosen.retention.journalDays > 0 ? m_chosen.retention.journalDays
                                                       : domain::Retention().journalDays)
    , m_isStored(isPasswordStored(m_parts.settings))
{}

PreferencesPresenter::~PreferencesPresenter() = default;

bool PreferencesPresenter::isPasswordStored(const settings::Settings &settings)
{
    return settings.state(storedName) == storedWord;
}

QString PreferencesPresenter::logFault() const
{
    return m_parts.places.logFault ? m_parts.places.logFault() : QString();
}

QString PreferencesPresenter::problem(Field field) const
{
    switch (field) {
    case Field::TotalLimit:
        return m_chosen.limits.total < m_chosen.limits.connect
                   ? tr("A whole request cannot take less time than connecting may.")
                   : QString();
    case Field::ProxyHost:
        return m_proxy.hostProblem();
    case Field::ProxyPort:
        return m_proxy.portProblem();
    case Field::ProxyUser:
        return m_proxy.userProblem();
    case Field::ProxyPassword:
        return m_proxy.passwordProblem(m_password.open().size());
    }
    return {};
}

FieldNote PreferencesPresenter::note(Field field) const
{
    const QString wrong = problem(field);
    if (!wrong.isEmpty())
        return {FieldNote::Tone::Blocks, wrong};
    if (field != Field::ProxyPassword || !m_isStored || !m_password.isEmpty())
        return {};
    if (m_forgets)
        return {FieldNote::Tone::Fine, tr("The stored password is removed from the keychain with “Save”.")};
    if (!m_proxy.isOwn())
        return {};
    return {FieldNote::Tone::Fine, tr("A password is in the keychain; it stays while this field is empty.")};
}

bool PreferencesPresenter::hasProblem(Page page) const
{
    return page == Page::Network && !blockReason().isEmpty();
}

bool PreferencesPresenter::canForgetPassword() const
{
    return isEditable() && m_isStored && !m_forgets && m_password.isEmpty();
}

QString PreferencesPresenter::blockReason() const
{
    for (const Field field : allFields) {
        const QString wrong = problem(field);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString PreferencesPresenter::stageText() const
{
    switch (m_stage) {
    case Stage::Editing:
        return {};
    case Stage::Storing:
        return tr("Waiting for the keychain… It may ask you to unlock it.");
    case Stage::StoreFailed:
        return m_password.isEmpty() ? tr("The password is still in the keychain. Nothing was saved.")
                                    : tr("The password is not in the keychain. Nothing was saved.");
    }
    return {};
}

template<typename Value> void PreferencesPresenter::set(Value &kept, Value value)
{
    if (!isEditable() || kept == value)
        return;
    kept = std::move(value);
    m_stage = Stage::Editing;
    m_explanation->clear();
    emit changed();
}

void PreferencesPresenter::setLanguage(const QString &language)
{
    set(m_language, language);
}

void PreferencesPresenter::setTheme(domain::Theme theme)
{
    set(m_chosen.theme, theme);
}

void PreferencesPresenter::setDensity(domain::Density density)
{
    set(m_chosen.density, density);
}

void PreferencesPresenter::setAddressFormat(domain::AddressFormat format)
{
    set(m_chosen.addressFormat, format);
}

void PreferencesPresenter::setNotifiesOfEnds(bool notifies)
{
    set(m_chosen.notifiesOfEnds, notifies);
}

void PreferencesPresenter::setConnectLimit(std::chrono::seconds limit)
{
    set(m_chosen.limits.connect, limit);
}

void PreferencesPresenter::setTotalLimit(std::chrono::seconds limit)
{
    set(m_chosen.limits.total, limit);
}

void PreferencesPresenter::setRequestsAtOnce(int requests)
{
    set(m_chosen.limits.requestsAtOnce, requests);
}

void PreferencesPresenter::setProxyKind(domain::ProxyKind kind)
{
    set(m_proxy.kind, kind);
}

void PreferencesPresenter::setProxyHost(const QString &host)
{
    set(m_proxy.host, host);
}

void PreferencesPresenter::setProxyPort(const QString &port)
{
    set(m_proxy.port, port);
}

void PreferencesPresenter::setProxyUser(const QString &user)
{
    set(m_proxy.user, user);
}

void PreferencesPresenter::setPassword(core::Secret password)
{
    if (!isEditable() || (password.isEmpty() && m_password.isEmpty()))
        return;
    m_password = std::move(password);
    m_forgets = false;
    m_stage = Stage::Editing;
    m_explanation->clear();
    emit changed();
}

void PreferencesPresenter::forgetPassword()
{
    if (canForgetPassword())
        set(m_forgets, true);
}

void PreferencesPresenter::setForEver(bool forEver)
{
    set(m_chosen.retention.journalDays, forEver ? 0 : m_journalDays);
}

void PreferencesPresenter::setJournalDays(int days)
{
    if (!isEditable() || days == m_journalDays)
        return;
    m_journalDays = days;
    set(m_chosen.retention.journalDays, isForEver() ? 0 : days);
}

void PreferencesPresenter::setLogDays(int days)
{
    set(m_chosen.retention.logDays, days);
}

void PreferencesPresenter::save()
{
    if (!canSave())
        return;
    if (storesPassword())
        store(m_password.copy());
    else if (m_forgets)
        store(core::Secret());
    else
        commit();
}

void PreferencesPresenter::store(core::Secret password)
{
    m_stage = Stage::Storing;
    m_explanation->clear();
    emit changed();
    m_parts.storePassword(std::move(password), m_storing.begin(),
                          [this](const core::Result<void> &done) { onStored(done); });
}

void PreferencesPresenter::onStored(const core::Result<void> &done)
{
    m_storing.end();
    if (done) {
        m_isStored = !m_forgets;
        m_parts.settings.setState(storedName, m_isStored ? storedWord : QByteArray());
        commit();
        return;
    }
    m_stage = Stage::StoreFailed;
    m_explanation->setError(done.error(), {});
    emit changed();
}

void PreferencesPresenter::useForSession()
{
    if (!canUseForSession() || !canSave())
        return;
    m_parts.usePassword(m_password.copy());
    commit();
}

void PreferencesPresenter::cancel()
{
    m_storing.drop();
    m_password.wipe();
    m_stage = Stage::Editing;
}

void PreferencesPresenter::commit()
{
    m_stage = Stage::Editing;
    m_password.wipe();
    m_chosen.proxy = m_proxy.choice(m_chosen.proxy);
    m_parts.settings.setPreferences(m_chosen);
    const bool isOtherLanguage = m_language != m_parts.settings.language();
    emit saved(m_chosen);
    if (isOtherLanguage)
        emit languageChosen(m_language);
    emit accepted();
}

} // namespace presenters
