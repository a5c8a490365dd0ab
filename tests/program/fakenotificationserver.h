// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/program/testbus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

namespace tests {

/// org.freedesktop.Notifications as far as the program uses it.
class FakeNotificationServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString application;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        uint id = 0;
    };

    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    ~FakeNotificationServer() override { close(); }
    void open() { TestBus::offer(service(), path(), *this); }
    void close() { TestBus::withdraw(service(), path()); }

    void click(uint id, const QString &token = {})
    {
        if (!token.isEmpty())
            tell(QStringLiteral("ActivationToken"), {id, token});
        tell(QStringLiteral("ActionInvoked"), {id, QStringLiteral("default")});
    }
    void tell(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path(), service(), signal);
        message.setArguments(arguments);
        TestBus::other().send(message);
    }
    /// Answers the Notify that was left open.
    void answer() { TestBus::other().send(m_question.createReply(m_lastId)); }

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    bool isSilent = false; ///< leaves Notify open
    int asked = 0;         ///< for the capabilities
    QList<Shown> shown;
    QList<uint> closed;

    Q_SCRIPTABLE QStringList GetCapabilities()
    {
        ++asked;
        return capabilities;
    }
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        m_lastId = replaces != 0 ? replaces : m_lastId + 1;
        shown.append({replaces, application, icon, title, body, actions, hints, m_lastId});
        if (isSilent) {
            setDelayedReply(true);
            m_question = message();
        }
        return m_lastId;
    }
    Q_SCRIPTABLE void CloseNotification(uint id) { closed.append(id); }

private:
    QDBusMessage m_question;
    uint m_lastId = 40;
};

} // namespace tests
