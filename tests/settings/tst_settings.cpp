// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void whatIsSetIsThereAfterARestart();
    void profilesAreThereInTheirOrderAfterARestart();
    void aProfileWithoutIdOrNameIsLeftOut();
    void profilesThatCannotBeWrittenAreAnError();
    void preferencesAreThereAfterARestart();
    void preferencesOutOfTheirRangeAreTheDefaults();
    void shortcutsAreThereAfterARestart();
    void shortcutsThatWereNotWrittenHereAreReadOrLeftOut();
    void aFreshFileIsNotCorrupt();
    void garbageIsSetAsideAndKept();
    void aForeignIniFileIsSetAside();
};

void SettingsTest::whatIsSetIsThereAfterARestart()
{
    {
        settings::Settings settings(path("a.ini"));
        settings.setLanguage(u"zh_CN"_s);
        settings.setLastAccount(u"ak-1"_s);
        settings.setLastRegion(u"ak-1"_s, u"cn-beijing"_s);
        settings.setState(u"mainWindow"_s, QByteArray("\0\1\2", 3));
    }
    const settings::Settings again(path("a.ini"));
    QCOMPARE(again.language(), u"zh_CN"_s);
    QCOMPARE(again.lastAccount(), u"ak-1"_s);
    QCOMPARE(again.lastRegion(u"ak-1"_s), u"cn-beijing"_s);
    QCOMPARE(again.lastRegion(u"ak-2"_s), QString());
    QCOMPARE(again.state(u"mainWindow"_s), QByteArray("\0\1\2", 3));
    QCOMPARE(again.setAsideFile(), QString());
}

void SettingsTest::profilesAreThereInTheirOrderAfterARestart()
{
    domain::Profile first;
    first.id = u"1"_s;
    first.account = u"account-1"_s;
    first.name = u"生产, \"prod\""_s;
    first.accessKeyId = u"LTAI5tExampleKeyId0001"_s;
    first.isTemporary = true;
    first.region = u"cn-beijing"_s;
    first.endpointKind = domain::EndpointKind::Own;
    first.endpoint = u"https://ecs.example.com:8443"_s;
    first.generation = domain::Generation::G2019;
    first.caFile = u"/etc/ssl/own.pem"_s;
    first.colour = domain::ColourMark::Red;
    first.accountNumber = u"1234567890123456"_s;
    first.formerAccounts = QStringList{u"account-0"_s};
    first.formerNumber = u"1234567890123456"_s;
    domain::Profile second;
    second.id = u"2"_s;
    second.account = u"account-2"_s;
    second.name = u"test"_s;
    {
        settings::Settings settings(path("profiles.ini"));
        QVERIFY(settings.setProfiles({second, first}));
        QVERIFY(settings.setProfiles({first, second}));
    }
    const settings::Settings again(path("profiles.ini"));
    QCOMPARE(again.profiles(), (std::vector{first, second}));
    settings::Settings third(path("profiles.ini"));
    QVERIFY(third.setProfiles({second}));
    QCOMPARE(third.profiles(), std::vector{second});
}

void SettingsTest::aProfileWithoutIdOrNameIsLeftOut()
{
    settings::Settings settings(path("nameless.ini"));
    domain::Profile nameless;
    nameless.id = u"1"_s;
    QVERIFY(settings.setProfiles({nameless}));
    QVERIFY(settings.profiles().empty());
}

void SettingsTest::profilesThatCannotBeWrittenAreAnError()
{
    settings::Settings settings(u"/proc/nowhere/enidesk.ini"_s);
    const auto written = settings.setProfiles({});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::StorageFailed);
}

void SettingsTest::preferencesAreThereAfterARestart()
{
    domain::Preferences chosen;
    chosen.theme = domain::Theme::Dark;
    chosen.density = domain::Density::Compact;
    chosen.addressFormat = domain::AddressFormat::Expanded;
    chosen.proxy = {domain::ProxyKind::Socks5, u"proxy.example.com"_s, 1080, u"me"_s};
    chosen.limits = {std::chrono::seconds(5), std::chrono::seconds(60), 2};
    chosen.retention = {0, 7};
    chosen.notifiesOfEnds = false;
    settings::Settings(path("preferences.ini")).setPreferences(chosen);
    QCOMPARE(settings::Settings(path("preferences.ini")).preferences(), chosen);
}

void SettingsTest::preferencesOutOfTheirRangeAreTheDefaults()
{
    QFile file(path("range.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nschema=1\ntheme=pink\n[network]\nconnectSeconds=0\ntotalSeconds=x\nrequestsAtOnce=7\n"
               "[retention]\njournalDays=-1\nlogDays=0\n[proxy]\nport=65536\n");
    file.close();
    QCOMPARE(settings::Settings(path("range.ini")).preferences(), domain::Preferences());
}

void SettingsTest::shortcutsAreThereAfterARestart()
{
    const QMap<QString, QString> chosen{{u"actionPreferences"_s, u"Ctrl+,"_s}, {u"actionCopy"_s, QString()}};
    settings::Settings(path("keys.ini")).setShortcuts({{u"actionQuit"_s, u"Ctrl+W"_s}});
    settings::Settings(path("keys.ini")).setShortcuts(chosen);
    QCOMPARE(settings::Settings(path("keys.ini")).shortcuts(), chosen);
    QFile file(path("keys.ini"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("[shortcuts]\n"));
    settings::Settings(path("keys.ini")).setShortcuts({});
    QVERIFY(settings::Settings(path("keys.ini")).shortcuts().isEmpty());
}

void SettingsTest::shortcutsThatWereNotWrittenHereAreReadOrLeftOut()
{
    QFile file(path("foreignkeys.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nschema=1\n[shortcuts]\nactionPreferences=Ctrl+,\nactionCopy=" + QByteArray(1000, 'x')
               + '\n');
    file.close();
    QCOMPARE(settings::Settings(path("foreignkeys.ini")).shortcuts(),
             (QMap<QString, QString>{{u"actionPreferences"_s, u"Ctrl+,"_s}}));
}

void SettingsTest::aFreshFileIsNotCorrupt()
{
    const settings::Settings settings(path("fresh.ini"));
    QCOMPARE(settings.setAsideFile(), QString());
    QCOMPARE(settings.language(), QString());
}

void SettingsTest::garbageIsSetAsideAndKept()
{
    const QByteArray garbage(2000, '\xfe');
    QFile file(path("garbage.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(garbage);
    file.close();
    const settings::Settings settings(path("garbage.ini"));
    QCOMPARE(settings.setAsideFile(), path("garbage.ini.corrupt"));
    QFile kept(settings.setAsideFile());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), garbage);
}

void SettingsTest::aForeignIniFileIsSetAside()
{
    QFile file(path("foreign.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[other]\nprogram=1\n");
    file.close();
    QVERIFY(!settings::Settings(path("foreign.ini")).setAsideFile().isEmpty());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
