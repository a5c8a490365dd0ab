// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using settings::Settings;
using settings::Trouble;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

domain::Profile profileNamed(const QString &name)
{
    domain::Profile profile;
    profile.id = u"id-"_s + name;
    profile.account = u"account-"_s + name;
    profile.name = name;
    return profile;
}

const std::vector<domain::Profile> twoProfiles{profileNamed(u"prod"_s), profileNamed(u"测试"_s)};

} // namespace

/// What becomes of the settings when the file or the disk is not as it should be.
class SettingsDiskTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { tests::SmallDisk::prepare(); }

private slots:
    void init();
    void whatIsDamagedIsSetAsideAndWhatIsReadableIsKept_data();
    void whatIsDamagedIsSetAsideAndWhatIsReadableIsKept();
    void whatWasSetAsideBeforeIsNotOverwritten();
    void aFileThatIsTooLargeIsNotRead();
    void aFolderInTheFilesPlaceIsToldAndLeftAlone();
    void aMissingFolderIsMade();
    void aReadOnlyFileIsToldAndLeftAsItIs();
    void aDamagedFileInAReadOnlyFolderIsLeftAsItIs();
    void aFolderThatCannotBeMadeIsTold();
    void aFullDiskIsToldAndForgottenWhenThereIsRoom();
    void profilesAreSavedAgainAfterTheDiskWasFull();

private:
    QString path() const { return m_disk->filePath(u"enidesk.ini"_s); }
    /// Two profiles, Chinese, dark.
    QByteArray makeGood() const;
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<tests::SmallDisk> m_disk;
};

void SettingsDiskTest::init()
{
    m_disk.reset();
    m_disk = std::make_unique<tests::SmallDisk>(12 * 1024 * 1024);
    if (!m_disk->isThere())
        QSKIP("THIS SYSTEM ALLOWS NO MOUNTS OF A PROCESS'S OWN: full and read-only disks were not tried.");
}

QByteArray SettingsDiskTest::makeGood() const
{
    {
        Settings settings(path());
        settings.setLanguage(u"zh_CN"_s);
        domain::Preferences preferences;
        preferences.theme = domain::Theme::Dark;
        settings.setPreferences(preferences);
        if (!settings.setProfiles(twoProfiles))
            return {};
    }
    return contentOf(path());
}

void SettingsDiskTest::whatIsDamagedIsSetAsideAndWhatIsReadableIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("profiles");
    QTest::addColumn<QString>("language");
    m_disk = std::make_unique<tests::SmallDisk>(1024 * 1024);
    const QByteArray good = makeGood();
    QByteArray bytes(256, '\0');
    for (int i = 0; i < 256; ++i)
        bytes[i] = static_cast<char>(i);
    const qsizetype second = good.indexOf("2\\id");
    const qsizetype inName = good.indexOf("1\\name") + 3;
    QTest::newRow("garbage") << QByteArray(2000, '\xfe') << 0 << QString();
    QTest::newRow("every byte") << bytes << 0 << QString();
    QTest::newRow("zeros, as after a power cut") << QByteArray(4096, '\0') << 0 << QString();
    QTest::newRow("nothing") << QByteArray() << 0 << QString();
    QTest::newRow("another program's") << QByteArray("[other]\nprogram=1\nlanguage=zh_CN\n") << 0 << QString();
    QTest::newRow("cut off after a profile") << good.left(second) << 1 << u"zh_CN"_s;
    QTest::newRow("cut off in the first profile") << good.left(inName) << 0 << u"zh_CN"_s;
    QTest::newRow("another schema") << QByteArray(good).replace("schema=1", "schema=7") << 2 << QString();
    QTest::newRow("no schema") << QByteArray(good).replace("schema=1\n", "") << 2 << QString();
    QTest::newRow("a line of garbage") << good + "[profiles\n\xff\xfe garbage\n" << 2 << u"zh_CN"_s;
}

void SettingsDiskTest::whatIsDamagedIsSetAsideAndWhatIsReadableIsKept()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, profiles);
    put(path(), content);
    for (int start = 0; start < 2; ++start) {
        Settings settings(path());
        QCOMPARE(settings.setAsideFile(), start == 0 ? path() + u".corrupt"_s : QString());
        QCOMPARE(settings.hasRescuedProfiles(), start == 0 && profiles > 0);
        QTEST(settings.language(), "language");
        QCOMPARE(settings.preferences().theme,
                 settings.language().isEmpty() ? domain::Theme::System : domain::Theme::Dark);
        QCOMPARE(settings.profiles(),
                 std::vector<domain::Profile>(twoProfiles.begin(), twoProfiles.begin() + profiles));
        settle();
        QCOMPARE(settings.trouble(), Trouble::None);
    }
    QCOMPARE(contentOf(path() + u".corrupt"_s), content);
}

void SettingsDiskTest::whatWasSetAsideBeforeIsNotOverwritten()
{
    for (const QByteArray &content : {QByteArray("first"), QByteArray("second")}) {
        put(path(), content);
        QVERIFY(!Settings(path()).setAsideFile().isEmpty());
        QVERIFY(QFile::remove(path()));
    }
    QCOMPARE(contentOf(path() + u".corrupt"_s), "first");
    QCOMPARE(contentOf(path() + u".corrupt.2"_s), "second");
}

void SettingsDiskTest::aFileThatIsTooLargeIsNotRead()
{
    const QByteArray good = makeGood();
    put(path(), good + "[large]\na=" + QByteArray(10'500'000, 'x') + '\n');
    const Settings settings(path());
    QCOMPARE(settings.setAsideFile(), path() + u".corrupt"_s);
    QVERIFY(settings.profiles().empty());
}

void SettingsDiskTest::aFolderInTheFilesPlaceIsToldAndLeftAlone()
{
    QVERIFY(QDir().mkpath(path() + u"/inside"_s));
    Settings settings(path());
    QCOMPARE(settings.trouble(), Trouble::IsFolder);
    QCOMPARE(settings.setAsideFile(), QString());
    QCOMPARE(settings.preferences(), domain::Preferences());
    settings.setLanguage(u"zh_CN"_s);
    QVERIFY(!settings.setProfiles(twoProfiles));
    settle();
    QCOMPARE(settings.language(), u"zh_CN"_s); // until the end
    QCOMPARE(settings.trouble(), Trouble::IsFolder);
    QVERIFY(QFileInfo(path() + u"/inside"_s).isDir());
}

void SettingsDiskTest::aMissingFolderIsMade()
{
    const QString deep = m_disk->filePath(u"not/there/enidesk.ini"_s);
    {
        Settings settings(deep);
        settings.setLanguage(u"zh_CN"_s);
        settle();
        QCOMPARE(settings.trouble(), Trouble::None);
    }
    QCOMPARE(Settings(deep).language(), u"zh_CN"_s);
}

void SettingsDiskTest::aReadOnlyFileIsToldAndLeftAsItIs()
{
    const QByteArray good = makeGood();
    QVERIFY(!good.isEmpty());
    QVERIFY(m_disk->setFileReadOnly(u"enidesk.ini"_s));
    {
        Settings settings(path());
        QCOMPARE(settings.trouble(), Trouble::ReadOnly);
        QCOMPARE(settings.profiles(), twoProfiles);
        settings.setLanguage(u"en"_s);
        QVERIFY(!settings.setProfiles({}));
        settle();
        QCOMPARE(settings.language(), u"en"_s);
        QCOMPARE(settings.trouble(), Trouble::ReadOnly);
    }
    QCOMPARE(contentOf(path()), good);
}

void SettingsDiskTest::aDamagedFileInAReadOnlyFolderIsLeftAsItIs()
{
    const QByteArray good = makeGood();
    const QByteArray cut = good.left(good.indexOf("2\\id"));
    put(path(), cut);
    QVERIFY(m_disk->setReadOnly(true));
    {
        Settings settings(path());
        QCOMPARE(settings.setAsideFile(), QString());
        QCOMPARE(settings.trouble(), Trouble::ReadOnly);
        QCOMPARE(settings.profiles().size(), size_t(1));
        settings.setLanguage(u"en"_s);
        settle();
    }
    QCOMPARE(contentOf(path()), cut);
}

void SettingsDiskTest::aFolderThatCannotBeMadeIsTold()
{
    QVERIFY(m_disk->setReadOnly(true));
    Settings settings(m_disk->filePath(u"not/there/enidesk.ini"_s));
    const QSignalSpy changes(&settings, &Settings::troubleChanged);
    settle();
    QCOMPARE(settings.trouble(), Trouble::ReadOnly);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(settings.preferences(), domain::Preferences());
}

void SettingsDiskTest::aFullDiskIsToldAndForgottenWhenThereIsRoom()
{
    const QByteArray good = makeGood();
    m_disk->fill();
    {
        Settings settings(path());
        const QSignalSpy changes(&settings, &Settings::troubleChanged);
        QCOMPARE(settings.trouble(), Trouble::None); // nothing was written yet
        QCOMPARE(settings.profiles(), twoProfiles);
        settings.setLanguage(u"en"_s);
        settle();
        QCOMPARE(settings.trouble(), Trouble::DiskFull);
        QCOMPARE(settings.language(), u"en"_s);
        QCOMPARE(contentOf(path()), good);
        m_disk->makeRoom();
        settings.setLastAccount(u"ak-1"_s);
        settle();
        QCOMPARE(settings.trouble(), Trouble::None);
        QCOMPARE(changes.size(), 2);
    }
    QCOMPARE(Settings(path()).language(), u"en"_s);
    QCOMPARE(Settings(path()).profiles(), twoProfiles);
}

void SettingsDiskTest::profilesAreSavedAgainAfterTheDiskWasFull()
{
    const QByteArray good = makeGood();
    Settings settings(path());
    m_disk->fill();
    const core::Result<void> written = settings.setProfiles({twoProfiles[0]});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::StorageFailed);
    QCOMPARE(written.error().detail, path());
    QCOMPARE(contentOf(path()), good);
    m_disk->makeRoom();
    QVERIFY(settings.setProfiles({twoProfiles[0]}));
    QCOMPARE(Settings(path()).profiles(), std::vector{twoProfiles[0]});
}

QTEST_GUILESS_MAIN(SettingsDiskTest)
#include "tst_settingsdisk.moc"
