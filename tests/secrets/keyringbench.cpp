// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "keyringbench.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

QString folder()
{
    return qEnvironmentVariable("ENIDESK_KEYRING");
}

QDBusMessage ask(const QString &name, const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(name, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool isOnBus()
{
    const QDBusMessage answer = ask(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                                    u"NameHasOwner"_s, {u"org.freedesktop.secrets"_s});
    return answer.arguments().value(0).toBool();
}

} // namespace

bool KeyringBench::isThere()
{
    return !folder().isEmpty();
}

KeyringBench::~KeyringBench()
{
    killPrompter();
}

bool KeyringBench::restartUnlocked()
{
    return restart(u"unlocked"_s, {}, 0);
}

bool KeyringBench::restartLocked(const QStringList &reactions, int delay)
{
    return restart(u"locked"_s, reactions, delay);
}

bool KeyringBench::restart(const QString &how, const QStringList &reactions, int delay)
{
    kill();
    killPrompter();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!reactions.isEmpty()) {
        m_prompter = std::make_unique<QProcess>();
        m_prompter->start(QStringLiteral(ENIDESK_BINARY_DIR) + u"/tests/secrets/keyringprompter"_s,
                          QStringList{QString::number(delay), qEnvironmentVariable("ENIDESK_KEYRING_PASSWORD")}
                              + reactions);
        if (!m_prompter->waitForReadyRead())
            return false;
        const QByteArray name = m_prompter->readLine().trimmed();
        environment.insert(u"GNOME_KEYRING_TEST_PROMPTER"_s, QString::fromLatin1(name));
    }
    QProcess start;
    start.setProcessEnvironment(environment);
    start.start(folder() + u"/start"_s, {how});
    return start.waitForFinished() && start.exitCode() == 0;
}

bool KeyringBench::lock()
{
    const auto login =
        QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    const QDBusMessage answer = ask(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                    u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {login});
    return answer.type() == QDBusMessage::ReplyMessage;
}

void KeyringBench::kill()
{
    signalDaemon(SIGKILL);
    while (isOnBus())
        QTest::qSleep(5);
}

void KeyringBench::stop()
{
    signalDaemon(SIGSTOP);
}

void KeyringBench::resume()
{
    signalDaemon(SIGCONT);
}

void KeyringBench::killPrompter()
{
    if (!m_prompter)
        return;
    m_prompter->kill();
    m_prompter->waitForFinished();
    m_prompter.reset();
    m_hasPrompt = false;
}

bool KeyringBench::hasPrompt()
{
    while (m_prompter && m_prompter->canReadLine())
        m_hasPrompt = m_prompter->readLine().trimmed() == "open";
    return m_prompter && m_hasPrompt;
}

void KeyringBench::signalDaemon(int number)
{
    QFile file(folder() + u"/pid"_s);
    const int process = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    if (process > 1)
        ::kill(process, number);
}
