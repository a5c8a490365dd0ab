// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychain.h"

#include "app/secrets/keychainrequest.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace secrets {

using Wish = KeychainRequest::Wish;

namespace {

Keychain::ReadThen withoutValue(Keychain::Then then)
{
    return [then = std::move(then)](const core::Result<core::Secret> &result) {
        then(result ? core::Result<void>() : core::unexpected(result.error()));
    };
}

} // namespace

QString Keychain::programsService()
{
    return u"io.github.enidesk.EniDesk"_s;
}

Keychain::Keychain(const core::Clock &clock, QString service, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_service(std::move(service))
{}

Keychain::~Keychain() = default;

void Keychain::read(const QString &key, QObject *receiver, ReadThen then)
{
    ask(new KeychainRequest(m_clock, Wish::Read, m_service, key, {}, this), receiver, std::move(then));
}

void Keychain::write(const QString &key, core::Secret value, QObject *receiver, Then then)
{
    auto *request = new KeychainRequest(m_clock, Wish::Write, m_service, key, std::move(value), this);
    ask(request, receiver, withoutValue(std::move(then)));
}

void Keychain::remove(const QString &key, QObject *receiver, Then then)
{
    auto *request = new KeychainRequest(m_clock, Wish::Remove, m_service, key, {}, this);
    ask(request, receiver, withoutValue(std::move(then)));
}

void Keychain::ask(KeychainRequest *request, QObject *receiver, ReadThen then)
{
    m_asked.push_back({request, receiver, std::move(then)});
    connect(request, &KeychainRequest::slow, this, [this, request] { emit slow(request->key()); });
    connect(request, &KeychainRequest::finished, this, [this, request] { onFinished(request); });
    scheduleNext();
}

void Keychain::scheduleNext()
{
    QMetaObject::invokeMethod(this, &Keychain::startNext, Qt::QueuedConnection);
}

void Keychain::startNext()
{
    if (m_isRunning)
        return;
    dropWhatNobodyWaitsFor();
    if (m_asked.empty())
        return;
    if (!m_backend) {
        if (!std::exchange(m_backendAsked, true))
            findKeychainBackend(this, [this](KeychainBackend backend) { onBackend(backend); });
        return;
    }
    m_isRunning = true;
    m_asked.front().request->start(*m_backend);
}

void Keychain::dropWhatNobodyWaitsFor()
{
    const auto isInVain = [](const Asked &asked) {
        return asked.receiver == nullptr && asked.request->wish() == Wish::Read;
    };
    while (!m_asked.empty() && isInVain(m_asked.front())) {
        m_asked.front().request->deleteLater();
        m_asked.pop_front();
    }
}

void Keychain::onBackend(KeychainBackend backend)
{
    m_backend = backend;
    startNext();
}

void Keychain::onFinished(KeychainRequest *request)
{
    const auto found = std::find_if(m_asked.begin(), m_asked.end(),
                                    [request](const Asked &asked) { return asked.request == request; });
    if (found == m_asked.end())
        return;
    if (found == m_asked.begin())
        m_isRunning = false;
    const Asked answered = std::move(*found);
    m_asked.erase(found);
    request->deleteLater();
    core::Result<core::Secret> result = request->takeResult();
    // Who closed the prompt has answered for all that wait for the same.
    if (!result && keychainProblem(result.error()) == KeychainProblem::PromptCancelled) {
        for (const Asked &waiting : m_asked)
            waiting.request->forbidPrompts();
    }
    scheduleNext();
    if (answered.receiver != nullptr)
        answered.then(std::move(result));
}

} // namespace secrets
