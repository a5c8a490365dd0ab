// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keychain.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTest>

/// Asks a keychain and notes what it answers: "ok", "ok: <value>", or the error's code (its kind's number without one).
/// Values in tests are no secrets.
class KeychainAsker : public QObject
{
public:
    explicit KeychainAsker(secrets::Keychain &keychain)
        : m_keychain(keychain)
    {
        connect(&keychain, &secrets::Keychain::slow, this, [this](const QString &key) { slow.append(key); });
    }

    void read(const QString &key)
    {
        m_keychain.read(key, this, [this](core::Result<core::Secret> result) {
            note(result, result ? QString::fromUtf8(result->open()) : QString());
        });
    }
    void write(const QString &key, const QByteArray &value)
    {
        m_keychain.write(key, core::Secret(QByteArray(value.constData(), value.size())), this,
                         [this](const core::Result<void> &result) { note(result, {}); });
    }
    void remove(const QString &key)
    {
        m_keychain.remove(key, this, [this](const core::Result<void> &result) { note(result, {}); });
    }

    /// Asks and waits for the one answer.
    QString readNow(const QString &key)
    {
        return wait([&] { read(key); });
    }
    QString writeNow(const QString &key, const QByteArray &value)
    {
        return wait([&] { write(key, value); });
    }
    QString removeNow(const QString &key)
    {
        return wait([&] { remove(key); });
    }

    QStringList answers;
    QStringList slow;
    QString words; ///< the system's, of the last failure

private:
    template<typename Result> void note(const Result &result, const QString &value)
    {
        if (result) {
            answers.append(value.isEmpty() ? QStringLiteral("ok") : QStringLiteral("ok: ") + value);
            return;
        }
        const core::Error &error = result.error();
        words = error.detail;
        answers.append(error.code.isEmpty() ? QString::number(static_cast<int>(error.kind)) : error.code);
    }

    template<typename Function> QString wait(Function ask)
    {
        const qsizetype before = answers.size();
        ask();
        if (answers.size() != before)
            return QStringLiteral("answered at once");
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answers.size() > before; }, 30'000);
        return answers.value(before, QStringLiteral("no answer"));
    }

    secrets::Keychain &m_keychain;
};
