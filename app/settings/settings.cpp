// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace settings {

namespace {

constexpr int schemaVersion = 1;

const QString schemaKey = u"schema"_s;

/// QSettings reads garbage as "no error" and destroys it with the next write, so ask for our own key first.
bool isOurs(const QString &filePath)
{
    const QFileInfo file(filePath);
    if (!file.exists() || file.size() == 0)
        return true;
    const QSettings probe(filePath, QSettings::IniFormat);
    return probe.status() == QSettings::NoError && probe.value(schemaKey).toInt() == schemaVersion;
}

QString setAside(const QString &filePath)
{
    const QString target = filePath + u".corrupt"_s;
    QFile::remove(target);
    return QFile::rename(filePath, target) ? target : QString();
}

} // namespace

Settings::Settings(const QString &filePath, QObject *parent)
    : QObject(parent)
{
    if (!isOurs(filePath))
        m_setAsideFile = setAside(filePath);
    m_settings = std::make_unique<QSettings>(filePath, QSettings::IniFormat);
    m_settings->setAtomicSyncRequired(true);
    m_settings->setValue(schemaKey, schemaVersion);
}

QString Settings::language() const
{
    return m_settings->value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(u"language"_s, language);
}

QString Settings::lastAccount() const
{
    return m_settings->value(u"lastAccount"_s).toString();
}

void Settings::setLastAccount(const QString &account)
{
    m_settings->setValue(u"lastAccount"_s, account);
}

QString Settings::lastRegion(const QString &account) const
{
    return m_settings->value(u"lastRegion/%1"_s.arg(account)).toString();
}

void Settings::setLastRegion(const QString &account, const QString &regionId)
{
    m_settings->setValue(u"lastRegion/%1"_s.arg(account), regionId);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings->value(u"state/%1"_s.arg(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings->setValue(u"state/%1"_s.arg(name), state);
}

QString Settings::filePath() const
{
    return m_settings->fileName();
}

} // namespace settings
