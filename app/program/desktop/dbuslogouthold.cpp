// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/dbuslogouthold.h"

#include "app/program/desktop/sessionbus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString sessionManager = u"org.gnome.SessionManager"_s;
const QString sessionManagerPath = u"/org/gnome/SessionManager"_s;
constexpr uint loggingOut = 1; ///< the same flag for both
constexpr uint noWindow = 0;
constexpr int answerLimitMilliseconds = 5000;

} // namespace

DBusLogoutHold::DBusLogoutHold(QObject *parent)
    : LogoutHold(parent)
{}

DBusLogoutHold::~DBusLogoutHold()
{
    release();
}

void DBusLogoutHold::hold(const QString &reason)
{
    if (m_isWanted)
        return;
    m_isWanted = true;
    m_reason = reason;
    if (!m_bus)
        m_bus = sessionBus();
    if (m_bus && m_state == State::Free)
        askPortal();
}

void DBusLogoutHold::release()
{
    m_isWanted = false;
    switch (m_state) {
    case State::Free:
    case State::Asking: // released as soon as it is answered
        return;
    case State::Refused:
        break;
    case State::HeldByPortal:
        m_bus->asyncCall(
            QDBusMessage::createMethodCall(portal, m_request, u"org.freedesktop.portal.Request"_s, u"Close"_s),
            answerLimitMilliseconds);
        break;
    case State::HeldBySessionManager:
        m_bus->asyncCall(
            QDBusMessage::createMethodCall(sessionManager, sessionManagerPath, sessionManager, u"Uninhibit"_s)
                << m_cookie,
            answerLimitMilliseconds);
        break;
    }
    m_state = State::Free;
}

void DBusLogoutHold::ask(const QDBusMessage &question, void (DBusLogoutHold::*take)(const QDBusMessage &))
{
    m_state = State::Asking;
    auto *answer = new QDBusPendingCallWatcher(m_bus->asyncCall(question, answerLimitMilliseconds), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, take](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        (this->*take)(finished->reply());
    });
}

void DBusLogoutHold::askPortal()
{
    ask(QDBusMessage::createMethodCall(portal, portalPath, u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s)
            << QString() << loggingOut << QVariantMap{{u"reason"_s, m_reason}},
        &DBusLogoutHold::onPortal);
}

void DBusLogoutHold::onPortal(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return askSessionManager();
    m_request = reply.arguments().first().value<QDBusObjectPath>().path();
    settle(m_request.isEmpty() ? State::Refused : State::HeldByPortal);
}

void DBusLogoutHold::askSessionManager()
{
    ask(QDBusMessage::createMethodCall(sessionManager, sessionManagerPath, sessionManager, u"Inhibit"_s)
            << QGuiApplication::desktopFileName() << noWindow << m_reason << loggingOut,
        &DBusLogoutHold::onSessionManager);
}

void DBusLogoutHold::onSessionManager(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
        m_cookie = reply.arguments().first().toUInt();
        return settle(State::HeldBySessionManager);
    }
    if (!m_isAbsenceTold)
        qInfo("Nobody holds the end of the session up: %s", qPrintable(reply.errorName().left(100)));
    m_isAbsenceTold = true;
    settle(State::Refused);
}

void DBusLogoutHold::settle(State state)
{
    m_state = state;
    if (!m_isWanted)
        release();
}

} // namespace program
