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
