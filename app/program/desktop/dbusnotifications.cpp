// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/dbusnotifications.h"

#include "app/program/desktop/sessionbus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace program {

using presenters::Notification;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString interface = u"org.freedesktop.Notifications"_s;
const QString clicked = u"default"_s; ///< the action of a click, in the specification's name
constexpr int answerLimitMilliseconds = 5000;
constexpr int forAsLongAsUsual = -1;
constexpr qsizetype longestToken = 1000;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

uchar levelOf(Notification::Urgency urgency)
{
    switch (urgency) {
    case Notification::Urgency::Low:
        return 0;
    case Notification::Urgency::Normal:
        break;
    }
    return 1;
}

} // namespace

DBusNotifications::DBusNotifications(QObject *parent)
    : Notifications(parent)
{}

DBusNotifications::~DBusNotifications() = default;

DBusNotifications::Shown *DBusNotifications::findNumber(int number)
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [number](const Shown &shown) { return shown.notification.number == number; });
    return found == m_shown.end() ? nullptr : &*found;
}

DBusNotifications::Shown *DBusNotifications::findId(uint id)
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [id](const Shown &shown) { return shown.id == id && id != 0; });
    return found == m_shown.end() ? nullptr : &*found;
}

bool DBusNotifications::join()
{
    if (m_bus)
        return true;
    m_bus = sessionBus();
    if (!m_bus)
        return false;
    // From any sender: naming the server here would make QtDBus wait for the bus to say who that is. Only numbers that
    // the server gave us count.
    m_bus->connect({}, path, interface, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus->connect({}, path, interface, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    m_bus->connect({}, path, interface, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
    auto *servers = new QDBusServiceWatcher(service, *m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(servers, &QDBusServiceWatcher::serviceOwnerChanged, this, &DBusNotifications::onOwnerChanged);
    return true;
}

void DBusNotifications::show(const Notification &notification)
{
    if (!join())
        return;
    if (Shown *earlier = findNumber(notification.number)) {
        earlier->notification = notification;
        earlier->isNew = true;
        earlier->isWithdrawn = false;
    } else {
        m_shown.push_back({notification});
    }
    if (m_capabilities)
        sendNew();
    else
        askCapabilities();
}

void DBusNotifications::withdraw(int number)
{
    Shown *shown = findNumber(number);
    if (!shown)
        return;
    if (shown->isAsked) {
        shown->isWithdrawn = true; // closed as soon as its id is known
        return;
    }
    if (shown->id != 0)
        close(shown->id);
    std::erase_if(m_shown, [number](const Shown &one) { return one.notification.number == number; });
}

void DBusNotifications::close(uint id)
{
    m_bus->asyncCall(call(u"CloseNotification"_s) << id, answerLimitMilliseconds);
}

void DBusNotifications::askCapabilities()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *answer =
        new QDBusPendingCallWatcher(m_bus->asyncCall(call(u"GetCapabilities"_s), answerLimitMilliseconds), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        onCapabilities(finished->reply());
    });
}

void DBusNotifications::onCapabilities(const QDBusMessage &reply)
{
    m_isAsking = false;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        noteAbsence(reply);
        // What nobody can show now is old when somebody can.
        std::erase_if(m_shown, [](const Shown &shown) { return shown.isNew; });
        return;
    }
    m_capabilities = reply.arguments().first().toStringList();
    sendNew();
}

/// Another server has other ids.
void DBusNotifications::onOwnerChanged()
{
    m_capabilities.reset();
    std::erase_if(m_shown, [](const Shown &shown) { return !shown.isNew && !shown.isAsked; });
    for (Shown &shown : m_shown)
        shown.id = 0;
}

void DBusNotifications::sendNew()
{
    for (Shown &shown : m_shown) {
        if (shown.isNew && !shown.isAsked)
            send(shown);
    }
}

void DBusNotifications::send(Shown &shown)
{
    const Notification &notification = shown.notification;
    QString title = notification.title;
    QString body = serverCan(u"body-markup"_s) ? notification.text.toHtmlEscaped() : notification.text;
    if (!serverCan(u"body"_s)) {
        title += u": "_s + notification.text;
        body.clear();
    }
    QStringList actions;
    if (serverCan(u"actions"_s))
        actions = {clicked, notification.action};
    const QString name = QGuiApplication::desktopFileName();
    const QVariantMap hints{{u"desktop-entry"_s, name},
                            {u"urgency"_s, QVariant::fromValue(levelOf(notification.urgency))}};
    const QDBusMessage message = call(u"Notify"_s) << u"ENI Desk"_s << shown.id << name << title << body << actions
                                                   << hints << forAsLongAsUsual;
    shown.isNew = false;
    shown.isAsked = true;
    auto *answer = new QDBusPendingCallWatcher(m_bus->asyncCall(message, answerLimitMilliseconds), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, number = notification.number](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                onNotified(number, finished->reply());
            });
}

void DBusNotifications::onNotified(int number, const QDBusMessage &reply)
{
    Shown *shown = findNumber(number);
    if (!shown)
        return;
    shown->isAsked = false;
    const bool isTaken = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
    if (isTaken)
        shown->id = reply.arguments().first().toUInt();
    else
        noteAbsence(reply);
    if (isTaken && !shown->isWithdrawn) {
        if (shown->isNew && m_capabilities)
            send(*shown);
        else if (shown->isNew)
            askCapabilities();
        return;
    }
    if (isTaken)
        close(shown->id);
    std::erase_if(m_shown, [number](const Shown &one) { return one.notification.number == number; });
}

void DBusNotifications::noteAbsence(const QDBusMessage &reply)
{
    if (m_isAbsenceTold)
        return;
    m_isAbsenceTold = true;
    qInfo("Nobody shows notifications: %s", qPrintable(reply.errorName().left(100)));
}

void DBusNotifications::onActionInvoked(uint id, const QString &action)
{
    const Shown *shown = findId(id);
    if (!shown || action != clicked)
        return;
    const QString token = m_tokenOf == id ? m_activationToken : QString();
    emit activated(shown->notification.number, token);
}

void DBusNotifications::onActivationToken(uint id, const QString &token)
{
    if (!findId(id) || token.size() > longestToken)
        return;
    m_tokenOf = id;
    m_activationToken = token;
}

void DBusNotifications::onNotificationClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    std::erase_if(m_shown, [id](const Shown &shown) { return shown.id == id && !shown.isAsked && !shown.isNew; });
}

} // namespace program
