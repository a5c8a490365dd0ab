// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"

#include "app/settings/words.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace settings {

namespace {

constexpr int schemaVersion = 1;

const QString schemaKey = u"schema"_s;

/// Larger files are not ours, and are not read.
constexpr qint64 mostBytes = 10'000'000;
constexpr qsizetype mostProfiles = 1000;

/// The numbers of the profiles that are there, in their order, whatever the file says of their count.
QList<int> profileNumbers(QSettings &from)
{
    from.beginGroup(u"profiles"_s);
    QList<int> numbers;
    const QStringList groups = from.childGroups();
    for (const QString &group : groups) {
        if (const int number = group.toInt(); number > 0)
            numbers.append(number);
    }
    from.endGroup();
    std::sort(numbers.begin(), numbers.end());
    return numbers.mid(0, mostProfiles);
}

/// QSettings reads garbage as "no error" and destroys it with the next write, so ask for our own key first. A file that
/// was cut off counts more profiles than it has, or does not count them.
bool isOurs(const QString &filePath)
{
    const QFileInfo file(filePath);
    if (!file.exists())
        return true;
    if (file.size() == 0 || file.size() > mostBytes)
        return false;
    QSettings probe(filePath, QSettings::IniFormat);
    return probe.status() == QSettings::NoError && probe.value(schemaKey).toInt() == schemaVersion
           && probe.value(u"profiles/size"_s).toInt() == profileNumbers(probe).size();
}

/// What can be known before anything is written.
Trouble troubleOf(const QString &filePath)
{
    const QFileInfo file(filePath);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Trouble::IsFolder;
    if (file.exists() && !file.isReadable())
        return Trouble::Unreadable;
    if ((file.exists() && !file.isWritable()) || (folder.exists() && !folder.isWritable()))
        return Trouble::ReadOnly;
    return Trouble::None;
}

/// Of a file that was not written.
Trouble troubleOfWriting(const QString &filePath)
{
    constexpr qint64 little = 65'536;
    if (const Trouble known = troubleOf(filePath); known != Trouble::None)
        return known;
    const QFileInfo file(filePath);
    if (!QFileInfo(file.absolutePath()).isDir())
        return Trouble::ReadOnly;
    const QStorageInfo disk(file.absolutePath());
    return disk.isValid() && disk.bytesAvailable() < file.size() + little ? Trouble::DiskFull : Trouble::Other;
}

/// A number within its range, or @p otherwise.
int numberIn(const QVariant &value, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

template<typename Choice> void read(const QSettings &from, const QString &key, Choice &choice)
{
    choice = choiceOf<Choice>(from.value(key).toString()).value_or(choice);
}

void read(const QSettings &from, const QString &key, int least, int most, int &number)
{
    number = numberIn(from.value(key), least, most, number);
}

void read(const QSettings &from, const QString &key, int least, int most, std::chrono::seconds &time)
{
    time = std::chrono::seconds(numberIn(from.value(key), least, most, static_cast<int>(time.count())));
}

/// The entry that the array of @p from stands at.
domain::Profile readProfile(const QSettings &from)
{
    domain::Profile profile;
    profile.id = from.value(u"id"_s).toString();
    profile.account = from.value(u"account"_s, profile.id).toString();
    profile.name = from.value(u"name"_s).toString();
    profile.accessKeyId = from.value(u"keyId"_s).toString();
    profile.isTemporary = from.value(u"temporary"_s).toBool();
    profile.region = from.value(u"region"_s).toString();
    read(from, u"endpointKind"_s, profile.endpointKind);
    profile.endpoint = from.value(u"endpoint"_s).toString();
    read(from, u"generation"_s, profile.generation);
    profile.caFile = from.value(u"caFile"_s).toString();
    read(from, u"colour"_s, profile.colour);
    profile.accountNumber = from.value(u"accountNumber"_s).toString();
    profile.formerAccounts = from.value(u"formerAccounts"_s).toStringList();
    profile.formerNumber = from.value(u"formerNumber"_s).toString();
    return profile;
}

void writeProfile(QSettings &to, const domain::Profile &profile)
{
    to.setValue(u"id"_s, profile.id);
    to.setValue(u"account"_s, profile.account);
    to.setValue(u"name"_s, profile.name);
    to.setValue(u"keyId"_s, profile.accessKeyId);
    to.setValue(u"temporary"_s, profile.isTemporary);
    to.setValue(u"region"_s, profile.region);
    to.setValue(u"endpointKind"_s, wordOf(profile.endpointKind));
    to.setValue(u"endpoint"_s, profile.endpoint);
    to.setValue(u"generation"_s, wordOf(profile.generation));
    to.setValue(u"caFile"_s, profile.caFile);
    to.setValue(u"colour"_s, wordOf(profile.colour));
    to.setValue(u"accountNumber"_s, profile.accountNumber);
    to.setValue(u"formerAccounts"_s, profile.formerAccounts);
    to.setValue(u"formerNumber"_s, profile.formerNumber);
}

std::vector<domain::Profile> readProfiles(QSettings &from)
{
    std::vector<domain::Profile> profiles;
    const QList<int> numbers = profileNumbers(from);
    for (const int number : numbers) {
        from.beginGroup(u"profiles/%1"_s.arg(number));
        domain::Profile profile = readProfile(from);
        from.endGroup();
        if (!profile.id.isEmpty() && !profile.name.isEmpty())
            profiles.push_back(std::move(profile));
    }
    return profiles;
}

/// Beside what was set aside before. Where all names are taken, the file stays where it is.
QString setAside(const QString &filePath)
{
    constexpr int most = 20;
    for (int number = 1; number <= most; ++number) {
        const QString target = filePath + (number == 1 ? u".corrupt"_s : u".corrupt.%1"_s.arg(number));
        if (!QFileInfo::exists(target))
            return QFile::rename(filePath, target) ? target : QString();
    }
    return {};
}

} // namespace

Settings::Settings(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_trouble(troubleOf(filePath))
{
    const bool isReadable = m_trouble == Trouble::None || m_trouble == Trouble::ReadOnly;
    if (isReadable && !isOurs(filePath))
        m_setAsideFile = setAside(filePath);
    m_settings = std::make_unique<QSettings>(filePath, QSettings::IniFormat);
    m_settings->setAtomicSyncRequired(true);
    if (m_settings->value(schemaKey).toInt() != schemaVersion)
        write(schemaKey, schemaVersion);
    if (!m_setAsideFile.isEmpty())
        rescue();
}

/// Of a file that was ours everything is taken over that can be read: what is out of its range is the default. Of
/// others the profiles, since only they cannot be chosen again in a moment.
void Settings::rescue()
{
    if (QFileInfo(m_setAsideFile).size() > mostBytes)
        return;
    QSettings old(m_setAsideFile, QSettings::IniFormat);
    const bool wasOurs = old.value(schemaKey).toInt() == schemaVersion;
    const QStringList keys = wasOurs ? old.allKeys() : QStringList();
    for (const QString &key : keys) {
        if (!key.startsWith(u"profiles/"_s))
            m_settings->setValue(key, old.value(key));
    }
    const std::vector<domain::Profile> profiles = readProfiles(old);
    m_hasRescuedProfiles = !profiles.empty();
    if (m_hasRescuedProfiles)
        static_cast<void>(setProfiles(profiles)); // the trouble is told by watch()
}

void Settings::write(const QString &key, const QVariant &value)
{
    m_settings->setValue(key, value);
    watch();
}

/// QSettings saves by itself, and tells nobody that it could not.
void Settings::watch()
{
    if (!std::exchange(m_isWatched, true))
        QMetaObject::invokeMethod(this, &Settings::check, Qt::QueuedConnection);
}

void Settings::check()
{
    m_isWatched = false;
    const Trouble now = isWritten() ? Trouble::None : troubleOfWriting(filePath());
    if (std::exchange(m_trouble, now) != now)
        emit troubleChanged();
}

/// Objects of one file share what is to be saved, but not the status, which never gets better again.
bool Settings::isWritten() const
{
    QSettings again(filePath(), QSettings::IniFormat);
    again.setAtomicSyncRequired(true);
    again.sync();
    return again.status() == QSettings::NoError;
}

QString Settings::language() const
{
    return m_settings->value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    write(u"language"_s, language);
}

QString Settings::lastAccount() const
{
    return m_settings->value(u"lastAccount"_s).toString();
}

void Settings::setLastAccount(const QString &account)
{
    write(u"lastAccount"_s, account);
}

QString Settings::lastRegion(const QString &account) const
{
    return m_settings->value(u"lastRegion/%1"_s.arg(account)).toString();
}

QStringList Settings::accountsOf(const QString &number) const
{
    return m_settings->value(u"accountsOf/%1"_s.arg(number)).toStringList();
}

void Settings::setAccountsOf(const QString &number, const QStringList &accounts)
{
    constexpr qsizetype most = 20;
    write(u"accountsOf/%1"_s.arg(number), accounts.mid(0, most));
}

void Settings::setLastRegion(const QString &account, const QString &regionId)
{
    write(u"lastRegion/%1"_s.arg(account), regionId);
}

std::vector<domain::Profile> Settings::profiles() const
{
    return readProfiles(*m_settings);
}

core::Result<void> Settings::setProfiles(const std::vector<domain::Profile> &profiles)
{
    m_settings->remove(u"profiles"_s);
    m_settings->beginWriteArray(u"profiles"_s, static_cast<int>(profiles.size()));
    for (size_t i = 0; i < profiles.size(); ++i) {
        m_settings->setArrayIndex(static_cast<int>(i));
        writeProfile(*m_settings, profiles[i]);
    }
    m_settings->endArray();
    watch();
    if (isWritten())
        return {};
    core::Error error;
    error.kind = core::ErrorKind::StorageFailed;
    error.detail = filePath();
    return core::unexpected(error);
}

domain::Preferences Settings::preferences() const
{
    domain::Preferences chosen;
    read(*m_settings, u"theme"_s, chosen.theme);
    read(*m_settings, u"density"_s, chosen.density);
    read(*m_settings, u"addressFormat"_s, chosen.addressFormat);
    read(*m_settings, u"proxy/kind"_s, chosen.proxy.kind);
    chosen.proxy.host = m_settings->value(u"proxy/host"_s).toString();
    read(*m_settings, u"proxy/port"_s, 1, 65535, chosen.proxy.port);
    chosen.proxy.user = m_settings->value(u"proxy/user"_s).toString();
    read(*m_settings, u"network/connectSeconds"_s, 1, 120, chosen.limits.connect);
    read(*m_settings, u"network/totalSeconds"_s, 5, 600, chosen.limits.total);
    read(*m_settings, u"network/requestsAtOnce"_s, 1, 6, chosen.limits.requestsAtOnce);
    read(*m_settings, u"retention/journalDays"_s, 0, 36500, chosen.retention.journalDays);
    read(*m_settings, u"retention/logDays"_s, 1, 365, chosen.retention.logDays);
    chosen.notifiesOfEnds = m_settings->value(u"notifiesOfEnds"_s, chosen.notifiesOfEnds).toBool();
    return chosen;
}

void Settings::setPreferences(const domain::Preferences &chosen)
{
    write(u"theme"_s, wordOf(chosen.theme));
    write(u"density"_s, wordOf(chosen.density));
    write(u"addressFormat"_s, wordOf(chosen.addressFormat));
    write(u"proxy/kind"_s, wordOf(chosen.proxy.kind));
    write(u"proxy/host"_s, chosen.proxy.host);
    write(u"proxy/port"_s, chosen.proxy.port);
    write(u"proxy/user"_s, chosen.proxy.user);
    write(u"network/connectSeconds"_s, static_cast<int>(chosen.limits.connect.count()));
    write(u"network/totalSeconds"_s, static_cast<int>(chosen.limits.total.count()));
    write(u"network/requestsAtOnce"_s, chosen.limits.requestsAtOnce);
    write(u"retention/journalDays"_s, chosen.retention.journalDays);
    write(u"retention/logDays"_s, chosen.retention.logDays);
    write(u"notifiesOfEnds"_s, chosen.notifiesOfEnds);
}

QMap<QString, QString> Settings::shortcuts() const
{
    constexpr qsizetype most = 500;
    constexpr qsizetype longest = 100;
    QMap<QString, QString> shortcuts;
    m_settings->beginGroup(u"shortcuts"_s);
    const QStringList names = m_settings->childKeys();
    for (const QString &name : names.first(std::min(most, names.size()))) {
        // "Ctrl+," without quotation marks is read as a list.
        const QString keys = m_settings->value(name).toStringList().join(u',');
        if (keys.size() <= longest)
            shortcuts.insert(name, keys);
    }
    m_settings->endGroup();
    return shortcuts;
}

void Settings::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    m_settings->remove(u"shortcuts"_s);
    m_settings->beginGroup(u"shortcuts"_s);
    for (auto one = shortcuts.begin(); one != shortcuts.end(); ++one)
        m_settings->setValue(one.key(), one.value());
    m_settings->endGroup();
    watch();
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings->value(u"state/%1"_s.arg(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    write(u"state/%1"_s.arg(name), state);
}

QString Settings::filePath() const
{
    return m_settings->fileName();
}

} // namespace settings
