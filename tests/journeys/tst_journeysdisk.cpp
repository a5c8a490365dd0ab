// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/logfile.h"
#include "tests/journeys/hands.h"
#include "tests/journeys/workplace.h"
#include "tests/support/smalldisk.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using tests::click;
using tests::labels;
using tests::Workplace;

/// The program on a disk that is full or read-only: it says what it cannot keep and what helps, works on without it
/// where it can, and sends no change that it could not record.
class JourneysDiskTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { tests::SmallDisk::prepare(); }

private slots:
    void initTestCase();
    void init();
    void aFullDiskIsToldInBothLanguagesUntilThereIsRoom();
    void readOnlySettingsAreTold();
    void aFolderInTheSettingsPlaceIsTold();
    void damagedSettingsAreToldAndTheProfilesAreKept();
    void nothingIsSentWithoutARecord_data();
    void nothingIsSentWithoutARecord();
    void whatWasSentOnADiskThatBecameFullIsStillTold();
    void aLogThatCannotBeWrittenIsToldAndHoldsNothingUp();

private:
    std::unique_ptr<Workplace> desk(const std::function<void()> &beforeStart = {}, bool isSignedIn = true) const;
    static QString notices(Workplace &desk) { return labels(&desk.window()).remove(QChar(0x200B)); }
    QString settingsFile() const { return m_disk->filePath(u"enidesk.ini"_s); }

    std::unique_ptr<tests::SmallDisk> m_disk;
};

void JourneysDiskTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void JourneysDiskTest::init()
{
    m_disk = std::make_unique<tests::SmallDisk>(2 * 1024 * 1024);
    if (!m_disk->isThere())
        QSKIP("THIS SYSTEM ALLOWS NO MOUNTS OF A PROCESS'S OWN: full and read-only disks were not tried.");
}

std::unique_ptr<Workplace> JourneysDiskTest::desk(const std::function<void()> &beforeStart, bool isSignedIn) const
{
    tests::Circumstances circumstances;
    circumstances.simulatorOptions = {u"--enis"_s, u"60"_s};
    circumstances.folder = m_disk->path();
    circumstances.isSignedIn = isSignedIn;
    circumstances.beforeStart = [&beforeStart](const QString &, tests::SimulatorProcess &) {
        if (beforeStart)
            beforeStart();
    };
    return std::make_unique<Workplace>(circumstances);
}

void JourneysDiskTest::aFullDiskIsToldInBothLanguagesUntilThereIsRoom()
{
    const auto place = desk([this] { m_disk->fill(); });
    const QString words = u"the disk of %1 is full. Free some space"_s.arg(settingsFile());
    QTRY_VERIFY2_WITH_TIMEOUT(notices(*place).contains(words), qPrintable(notices(*place)), 20000);
    place->languages().use(u"zh_CN"_s);
    QTRY_VERIFY(place->window().locale().language() == QLocale::Chinese);
    QVERIFY(notices(*place).contains(settingsFile()));
    place->languages().use(u"en"_s);
    QVERIFY2(place->isListed(), qPrintable(place->listingText())); // it works
    m_disk->makeRoom();
    place->window().findChild<QAction *>(u"themeDark"_s)->trigger();
    QTRY_VERIFY2(!notices(*place).contains(settingsFile()), qPrintable(notices(*place)));
    QTRY_VERIFY(QFile::exists(settingsFile()));
}

void JourneysDiskTest::readOnlySettingsAreTold()
{
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nschema=1\ntheme=dark\n");
    file.close();
    QVERIFY(m_disk->setFileReadOnly(u"enidesk.ini"_s));
    const auto place = desk();
    QTRY_VERIFY2(
        notices(*place).contains(u"%1, or its folder, may not be written. Give yourself"_s.arg(settingsFile())),
        qPrintable(notices(*place)));
    QCOMPARE(place->program().preferences().theme, domain::Theme::Dark);
}

void JourneysDiskTest::aFolderInTheSettingsPlaceIsTold()
{
    QVERIFY(QDir().mkpath(settingsFile()));
    const auto place = desk();
    QTRY_VERIFY2(notices(*place).contains(u"%1 is a folder. Move it away"_s.arg(settingsFile())),
                 qPrintable(notices(*place)));
    QCOMPARE(place->program().preferences(), domain::Preferences());
}

void JourneysDiskTest::damagedSettingsAreToldAndTheProfilesAreKept()
{
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nschema=1\ntheme=dark\n\n[profiles]\n1\\id=one\n1\\account=one\n1\\name=prod\n2\\i");
    file.close();
    const auto place = desk({}, false);
    QTRY_VERIFY2(notices(*place).contains(u"The settings file was damaged."_s)
                     && notices(*place).contains(settingsFile() + u".corrupt"_s),
                 qPrintable(notices(*place)));
    QCOMPARE(place->program().book().stored().size(), size_t(1));
    QCOMPARE(place->program().book().stored().front().name, u"prod"_s);
    QCOMPARE(place->program().preferences().theme, domain::Theme::Dark);
}

void JourneysDiskTest::nothingIsSentWithoutARecord_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << true << u"The disk is full"_s;
    QTest::newRow("read-only") << false << u"The journal cannot be written: it is read-only"_s;
}

void JourneysDiskTest::nothingIsSentWithoutARecord()
{
    QFETCH(const bool, isFull);
    QFETCH(const QString, words);
    // A disk with a file that is open for writing cannot be made read-only.
    const auto place = desk([&] { QVERIFY(isFull || m_disk->setReadOnly(true)); });
    QVERIFY(place->isListed());
    if (isFull)
        m_disk->fill();
    const QString id = place->changeableInterface(1);
    QVERIFY(place->select(id));
    QPointer<QDialog> dialog = place->openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(place->newestStates(), std::vector({AddressState::Failed}), 30000);
    QTRY_VERIFY2(dialog && labels(dialog).remove(QChar(0x200B)).contains(words),
                 dialog ? qPrintable(labels(dialog)) : "closed");
    QCOMPARE(place->cloud().requests(u"AssignIpv6Addresses"_s).size(), 0);

    if (isFull)
        m_disk->makeRoom();
    else
        QVERIFY(m_disk->setReadOnly(false));
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(place->newestStates(), std::vector({AddressState::Proved}), 30000);
    QCOMPARE(place->cloud().requests(u"AssignIpv6Addresses"_s).size(), 1);
}

/// The record of the sending stands already; what came of it cannot be written any more, and is told all the same.
void JourneysDiskTest::whatWasSentOnADiskThatBecameFullIsStillTold()
{
    const auto place = desk();
    QVERIFY(place->isListed());
    QCOMPARE(place->cloud().addFaults(R"([{"action":"AssignIpv6Addresses","do":"delay","ms":20000}])"), QString());
    QVERIFY(place->select(place->changeableInterface(1)));
    QPointer<QDialog> dialog = place->openDialog(u"actionAssign"_s);
    QVERIFY(dialog);
    click(dialog, "assignButton");
    QTRY_COMPARE_WITH_TIMEOUT(place->cloud().requests(u"AssignIpv6Addresses"_s).size(), 1, 20000);
    m_disk->fill();
    QTRY_COMPARE_WITH_TIMEOUT(place->newestStates(), std::vector({AddressState::Proved}), 30000);
    QTRY_VERIFY2(place->resultText().contains(u"journal"_s), qPrintable(place->resultText()));
}

void JourneysDiskTest::aLogThatCannotBeWrittenIsToldAndHoldsNothingUp()
{
    m_disk->fill();
    const program::LogFile log(m_disk->filePath(u"enidesk.log"_s));
    qWarning("one line");
    QVERIFY(!log.fault().isEmpty());
    qInfo("%s", qPrintable(log.fault()));
    const auto place = desk();
    QVERIFY(place->isListed());
}

QTEST_MAIN(JourneysDiskTest)
#include "tst_journeysdisk.moc"
