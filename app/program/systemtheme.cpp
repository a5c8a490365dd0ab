// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/systemtheme.h"

#include "app/program/desktop/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
constexpr int answerLimitMilliseconds = 5000;

/// The value within variants within variants, as the portal's Read wraps it.
QVariant unwrapped(QVariant value)
{
    constexpr int deepest = 4;
    for (int depth = 0; depth < deepest && value.canConvert<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<ui::ColorScheme> schemeFrom(const QVariant &value)
{
    switch (unwrapped(value).toUInt()) {
    case 1:
        return ui::ColorScheme::Dark;
    case 2:
        return ui::ColorScheme::Light;
    default: // 0 is no preference, and what comes later is not known
        return std::nullopt;
    }
}

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
{}

SystemTheme::~SystemTheme() = default;

void SystemTheme::start()
{
    if (m_bus)
        return;
    m_bus = sessionBus();
    if (!m_bus)
        return;
    // Qt 6.4 looks the types of a slot up by name, and knows this one only once somebody has asked for it.
    qRegisterMetaType<QDBusVariant>();
    // From any sender: naming the portal here would make QtDBus wait for the bus to say who that is.
    m_bus->connect({}, portalPath, portalInterface, u"SettingChanged"_s, {appearance, colorScheme}, {}, this,
                   SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto *portals = new QDBusServiceWatcher(portal, *m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(portals, &QDBusServiceWatcher::serviceRegistered, this, &SystemTheme::ask);
    ask();
}

void SystemTheme::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalInterface, u"Read"_s);
    question << appearance << colorScheme;
    auto *answer = new QDBusPendingCallWatcher(m_bus->asyncCall(question, answerLimitMilliseconds), this);
    const int number = ++m_asked;
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, number](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (number == m_asked)
            onAnswered(finished);
    });
}

void SystemTheme::onAnswered(QDBusPendingCallWatcher *answer)
{
    const QDBusMessage reply = answer->reply();
    if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
        setValue(reply.arguments().first());
}

void SystemTheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colorScheme)
        return;
    ++m_asked;
    setValue(value.variant());
}

void SystemTheme::setValue(const QVariant &value)
{
    const std::optional<ui::ColorScheme> scheme = schemeFrom(value);
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    emit changed(scheme);
}

} // namespace program
