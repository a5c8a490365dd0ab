// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretservice.h"

#include "app/secrets/keychainproblem.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace secrets {

namespace {

const auto serviceName = u"org.freedesktop.secrets"_s;
const auto servicePath = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const auto promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const auto noObject = u"/"_s;

KeychainProblem problemOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::TimedOut: // the bus, waiting for the service to start
        return KeychainProblem::Missing;
    case QDBusError::NoReply:
    case QDBusError::Disconnected:
        return KeychainProblem::Lost;
    case QDBusError::AccessDenied:
        return KeychainProblem::Denied;
    default:
        break;
    }
    if (error.name().startsWith(u"org.freedesktop.DBus.Error.Spawn."_s))
        return KeychainProblem::Missing;
    return error.name() == u"org.freedesktop.Secret.Error.IsLocked" ? KeychainProblem::Locked : KeychainProblem::Failed;
}

core::Unexpected failure(const QDBusError &error)
{
    return core::unexpected(keychainError(problemOf(error), error.message()));
}

QStringList texts(const QList<QDBusObjectPath> &paths)
{
    QStringList list;
    for (const QDBusObjectPath &path : paths)
        list.append(path.path());
    return list;
}

/// Calls @p then with the reply when it comes, unless @p context is gone.
template<typename Function> void whenAnswered(const QDBusPendingCall &call, QObject *context, Function then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        then(finished->reply());
    });
}

} // namespace

SecretService::SecretService(std::chrono::milliseconds callLimit, QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::sessionBus())
    , m_callLimit(callLimit)
    , m_watcher(serviceName, m_bus, QDBusServiceWatcher::WatchForUnregistration)
{
    qDBusRegisterMetaType<Attributes>();
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &SecretService::vanished);
}

SecretService::~SecretService()
{
    closePrompt();
}

QDBusPendingCall SecretService::call(const QString &path, const QString &interface, const QString &method,
                                     const QVariantList &arguments)
{
    // A prompt belongs to the service that made it; the next one must not be started for it.
    const QString &receiver = interface == promptInterface ? m_promptOwner : serviceName;
    QDBusMessage message = QDBusMessage::createMethodCall(receiver, path, interface, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message, static_cast<int>(m_callLimit.count()));
}

void SecretService::find(const Attributes &attributes, Then<Items> then)
{
    const auto found = [then = std::move(then)](const QDBusMessage &message) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = message;
        if (reply.isError())
            then(failure(reply.error()));
        else
            then(Items{texts(reply.argumentAt<0>()), texts(reply.argumentAt<1>())});
    };
    whenAnswered(call(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)}), this, found);
}

void SecretService::findDefaultCollection(Then<Collection> then)
{
    const auto found = [this, then = std::move(then)](const QDBusMessage &reply) {
        onAlias(reply, then);
    };
    whenAnswered(call(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}), this, found);
}

void SecretService::onAlias(const QDBusMessage &message, const Then<Collection> &then)
{
    const QDBusPendingReply<QDBusObjectPath> reply = message;
    if (reply.isError()) {
        then(failure(reply.error()));
        return;
    }
    const QString path = reply.value().path();
    if (path == noObject) {
        then(Collection());
        return;
    }
    const auto found = [path, then](const QDBusMessage &locked) {
        const QDBusPendingReply<QDBusVariant> property = locked;
        if (property.isError())
            then(failure(property.error()));
        else
            then(Collection{path, property.value().variant().toBool()});
    };
    whenAnswered(call(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                      {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}),
                 this, found);
}

void SecretService::unlock(const QStringList &paths, Then<void> then)
{
    QList<QDBusObjectPath> objects;
    for (const QString &path : paths)
        objects.append(QDBusObjectPath(path));
    const auto unlocked = [this, then = std::move(then)](const QDBusMessage &reply) {
        onUnlocked(reply, then);
    };
    whenAnswered(call(servicePath, serviceInterface, u"Unlock"_s, {QVariant::fromValue(objects)}), this, unlocked);
}

void SecretService::onUnlocked(const QDBusMessage &message, const Then<void> &then)
{
    const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply = message;
    if (reply.isError()) {
        then(failure(reply.error()));
        return;
    }
    const QString prompt = reply.argumentAt<1>().path();
    if (prompt != noObject)
        openPrompt(message.service(), prompt, then);
    else if (reply.argumentAt<0>().isEmpty())
        then(core::unexpected(keychainError(KeychainProblem::Locked)));
    else
        then({});
}

void SecretService::createDefaultCollection(Then<void> then)
{
    // The name that libsecret would give it.
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Default keyring"_s}};
    const auto created = [this, then = std::move(then)](const QDBusMessage &reply) {
        onCreated(reply, then);
    };
    whenAnswered(call(servicePath, serviceInterface, u"CreateCollection"_s, {properties, u"default"_s}), this, created);
}

void SecretService::onCreated(const QDBusMessage &message, const Then<void> &then)
{
    const QDBusPendingReply<QDBusObjectPath, QDBusObjectPath> reply = message;
    if (reply.isError())
        then(failure(reply.error()));
    else if (reply.argumentAt<1>().path() != noObject)
        openPrompt(message.service(), reply.argumentAt<1>().path(), then);
    else
        then({});
}

void SecretService::openPrompt(const QString &owner, const QString &path, const Then<void> &then)
{
    m_prompt = path;
    m_promptOwner = owner;
    m_promptedAt = std::chrono::steady_clock::now();
    m_prompted = then;
    // The owner's unique name: asking for that of a well-known name would wait for the bus.
    m_bus.connect(owner, path, promptInterface, u"Completed"_s, this, SLOT(onCompleted(bool, QDBusVariant)));
    const auto shown = [this](const QDBusMessage &message) {
        const QDBusPendingReply<> reply = message;
        if (reply.isError() && !m_prompt.isEmpty())
            finishPrompt(core::unexpected(keychainError(KeychainProblem::Locked, reply.error().message())));
    };
    whenAnswered(call(path, promptInterface, u"Prompt"_s, {QString()}), this, shown);
}

void SecretService::onCompleted(bool wasDismissed, const QDBusVariant &)
{
    const bool wasShown = std::chrono::steady_clock::now() - m_promptedAt >= shownAtLeast;
    const KeychainProblem problem = wasShown ? KeychainProblem::PromptCancelled : KeychainProblem::Locked;
    finishPrompt(wasDismissed ? core::unexpected(keychainError(problem)) : core::Result<void>());
}

void SecretService::finishPrompt(const core::Result<void> &result)
{
    m_bus.disconnect(m_promptOwner, m_prompt, promptInterface, u"Completed"_s, this,
                     SLOT(onCompleted(bool, QDBusVariant)));
    m_prompt.clear();
    const Then<void> then = std::exchange(m_prompted, {});
    then(result);
}

void SecretService::closePrompt()
{
    if (!m_prompt.isEmpty())
        call(m_prompt, promptInterface, u"Dismiss"_s, {});
}

void SecretService::findWhetherRunning(std::function<void(bool)> then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    message.setArguments({serviceName});
    const auto found = [then = std::move(then)](const QDBusMessage &answer) {
        const QDBusPendingReply<bool> reply = answer;
        then(!reply.isError() && reply.value());
    };
    whenAnswered(m_bus.asyncCall(message, static_cast<int>(m_callLimit.count())), this, found);
}

} // namespace secrets
