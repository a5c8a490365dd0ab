// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainrequest.h"

#include "app/secrets/keychain.h"

#include <QDBusError>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace secrets {

namespace {

/// libsecret gives up a call after 25 s, in real time, whatever the service is doing.
constexpr auto libsecretsPatience = 20s;

bool canBeStored(const core::Secret &value)
{
    const QByteArrayView bytes = value.open();
    return !bytes.isEmpty() && !bytes.contains('\0') && bytes.isValidUtf8();
}

core::Error unusable(const QString &field)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.detail = field;
    return error;
}

} // namespace

KeychainRequest::KeychainRequest(const core::Clock &clock, Wish wish, QString service, QString key, core::Secret value,
                                 QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wish(wish)
    , m_service(std::move(service))
    , m_key(std::move(key))
    , m_value(std::move(value))
    , m_slow(clock)
    , m_limit(clock)
{
    connect(&m_slow, &core::Alarm::rang, this, &KeychainRequest::slow);
    connect(&m_limit, &core::Alarm::rang, this, [this] { fail(KeychainProblem::TimedOut); });
    m_slow.start(Keychain::slowAfter);
    m_limit.start(Keychain::limit);
}

void KeychainRequest::start(KeychainBackend backend)
{
    if (m_wish == Wish::Write && !canBeStored(m_value))
        return finish(core::unexpected(unusable(m_key)));
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) // any more
        backend = KeychainBackend::NoBus;
    switch (backend) {
    case KeychainBackend::NoBus:
        return fail(KeychainProblem::Missing, bus.lastError().message());
    case KeychainBackend::Wallet:
        return runJob();
    case KeychainBackend::SecretService:
        m_secretService = std::make_unique<SecretService>(m_clock.real(2 * Keychain::limit));
        connect(m_secretService.get(), &SecretService::vanished, this, [this] { fail(KeychainProblem::Lost); });
        return prepare();
    }
}

void KeychainRequest::fail(KeychainProblem problem, const QString &systemWords)
{
    finish(core::unexpected(keychainError(problem, systemWords)));
}

core::Result<core::Secret> KeychainRequest::takeResult()
{
    return std::move(*m_result);
}

void KeychainRequest::prepare()
{
    if (m_wish == Wish::Write)
        findDefaultCollection();
    else
        look();
}

void KeychainRequest::look()
{
    m_secretService->find(attributes(), step(&KeychainRequest::onLooked));
}

void KeychainRequest::onLooked(const core::Result<SecretService::Items> &items)
{
    if (!items)
        return finish(core::unexpected(items.error()));
    // For reading, one that is open will do; removing takes them all.
    const bool isOpen = m_wish == Wish::Read ? !items->unlocked.isEmpty() : items->locked.isEmpty();
    if (items->unlocked.isEmpty() && items->locked.isEmpty())
        onNothingStored();
    else if (isOpen)
        runJob();
    else
        unlock(items->locked);
}

void KeychainRequest::onNothingStored()
{
    if (m_wish == Wish::Remove)
        finish(core::Secret());
    else if (m_wasUnlocked)
        fail(KeychainProblem::NotFound);
    else // a locked one may keep to itself what it has
        findDefaultCollection();
}

void KeychainRequest::findDefaultCollection()
{
    m_secretService->findDefaultCollection(step(&KeychainRequest::onDefaultCollection));
}

void KeychainRequest::onDefaultCollection(const core::Result<SecretService::Collection> &collection)
{
    if (!collection)
        finish(core::unexpected(collection.error()));
    else if (collection->isLocked)
        unlock({collection->path});
    else if (m_wish != Wish::Write)
        fail(KeychainProblem::NotFound);
    else if (collection->path.isEmpty())
        createDefaultCollection();
    else
        runJob();
}

void KeychainRequest::unlock(const QStringList &paths)
{
    if (mayPrompt())
        m_secretService->unlock(paths, step(&KeychainRequest::onUnlocked));
}

void KeychainRequest::createDefaultCollection()
{
    if (mayPrompt())
        m_secretService->createDefaultCollection(step(&KeychainRequest::onUnlocked));
}

/// Fails where it may not.
bool KeychainRequest::mayPrompt()
{
    if (m_wasUnlocked)
        fail(KeychainProblem::Locked);
    else if (!m_mayPrompt)
        fail(KeychainProblem::PromptCancelled);
    return !isAnswered();
}

void KeychainRequest::onUnlocked(const core::Result<void> &result)
{
    m_wasUnlocked = true;
    if (!result)
        finish(core::unexpected(result.error()));
    else
        prepare();
}

void KeychainRequest::runJob()
{
    if (m_secretService)
        outliveTheBus();
    switch (m_wish) {
    case Wish::Read:
        return startReading(m_service, m_key, this, step(&KeychainRequest::onJob));
    case Wish::Write:
        return startWriting(m_service, m_key, m_value, this, step(&KeychainRequest::onJob));
    case Wish::Remove:
        return startRemoving(m_service, m_key, this, step(&KeychainRequest::onJob));
    }
}

void KeychainRequest::onJob(JobAnswer answer)
{
    if (answer.error != QKeychain::NoError)
        onJobFailed(answer);
    else if (m_wish != Wish::Read)
        prove();
    else if (answer.value.isEmpty()) // KWallet that went away, says QtKeychain, has read nothing successfully
        fail(m_secretService ? KeychainProblem::Failed : KeychainProblem::Lost);
    else
        finish(std::move(answer.value));
}

void KeychainRequest::onJobFailed(const JobAnswer &answer)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        return onJobFoundNothing(answer);
    case QKeychain::AccessDenied:
        return fail(m_secretService ? KeychainProblem::Locked : KeychainProblem::Denied, answer.words);
    case QKeychain::AccessDeniedByUser:
        return fail(KeychainProblem::PromptCancelled, answer.words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(KeychainProblem::Missing, answer.words);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return onUnclearFailure(answer);
    }
}

void KeychainRequest::onJobFoundNothing(const JobAnswer &answer)
{
    if (m_wish == Wish::Write)
        onUnclearFailure(answer);
    else if (m_wish == Wish::Remove)
        finish(core::Secret());
    else if (m_secretService) // it says so of what is locked, too
        m_secretService->find(attributes(), step(&KeychainRequest::onLookedAgain));
    else
        fail(KeychainProblem::NotFound);
}

void KeychainRequest::onUnclearFailure(const JobAnswer &answer)
{
    if (!m_secretService)
        return fail(hasLibsecret() ? KeychainProblem::Failed : KeychainProblem::Missing, answer.words);
    const bool gaveUp = answer.lasted >= libsecretsPatience;
    m_secretService->findWhetherRunning([this, gaveUp, words = answer.words](bool isRunning) {
        if (m_result)
            return;
        if (!isRunning)
            fail(KeychainProblem::Lost, words);
        else if (gaveUp || !std::exchange(m_startedOver, true))
            startOver();
        else
            fail(KeychainProblem::Failed, words);
    });
}

/// All that is asked may be asked twice.
void KeychainRequest::startOver()
{
    dropLibsecretsSession();
    prepare();
}

/// QtKeychain reports success of what a closed prompt or KWallet did not do.
void KeychainRequest::prove()
{
    if (m_wish == Wish::Remove && m_secretService)
        m_secretService->find(attributes(), step(&KeychainRequest::onLookedAgain));
    else
        startReading(m_service, m_key, this, step(&KeychainRequest::onReadAgain));
}

void KeychainRequest::onLookedAgain(const core::Result<SecretService::Items> &items)
{
    if (!items)
        finish(core::unexpected(items.error()));
    else if (!items->locked.isEmpty())
        fail(KeychainProblem::Locked);
    else if (!items->unlocked.isEmpty())
        fail(KeychainProblem::Failed);
    else if (m_wish == Wish::Remove)
        finish(core::Secret());
    else
        fail(KeychainProblem::NotFound);
}

void KeychainRequest::onReadAgain(JobAnswer answer)
{
    const bool isThere = answer.error == QKeychain::NoError;
    const bool isGone = answer.error == QKeychain::EntryNotFound;
    const bool isSame = isThere && answer.value.open() == m_value.open();
    if (!isThere && !isGone)
        onJobFailed(answer);
    else if (m_wish == Wish::Write ? isSame : isGone)
        finish(core::Secret());
    else
        fail(KeychainProblem::Failed);
}

SecretService::Attributes KeychainRequest::attributes() const
{
    // As QtKeychain names them.
    return {{u"user"_s, m_key}, {u"server"_s, m_service}};
}

void KeychainRequest::finish(core::Result<core::Secret> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_value.wipe();
    m_slow.stop();
    m_limit.stop();
    emit finished();
}

} // namespace secrets
