// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/noticepresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::NoticePresenter;
using Kind = NoticePresenter::Kind;

class TestNoticePresenter : public QObject
{
    Q_OBJECT

private slots:
    void eachKindNamesWhatItIsAbout_data();
    void eachKindNamesWhatItIsAbout();
    void theLatestServerTimeOfAProfileIsTold();
    void theLatestTroubleWithTheSettingsIsTold();
    void theLatestWishIsTold();
    void aDismissedNoticeIsGoneAndTheOthersStay();
    void dismissingWhatIsNotThereChangesNothing();
};

void TestNoticePresenter::eachKindNamesWhatItIsAbout_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("settings set aside") << Kind::SettingsSetAside;
    QTest::newRow("settings rescued") << Kind::SettingsRescued;
    QTest::newRow("a folder in the settings' place") << Kind::SettingsIsFolder;
    QTest::newRow("settings not readable") << Kind::SettingsUnreadable;
    QTest::newRow("settings read-only") << Kind::SettingsReadOnly;
    QTest::newRow("disk of the settings full") << Kind::SettingsDiskFull;
    QTest::newRow("settings not saved") << Kind::SettingsNotSaved;
    QTest::newRow("not deleted") << Kind::NotDeleted;
    QTest::newRow("profile not saved") << Kind::ProfileNotSaved;
}

void TestNoticePresenter::eachKindNamesWhatItIsAbout()
{
    QFETCH(Kind, kind);
    NoticePresenter presenter;
    QSignalSpy changed(&presenter, &NoticePresenter::changed);
    core::Error locked;
    locked.kind = core::ErrorKind::KeychainFailed;
    locked.code = u"Locked"_s;
    presenter.add(kind, u"the-subject"_s, locked);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(presenter.texts().size(), 1);
    QVERIFY(presenter.texts().constFirst().contains(u"the-subject"_s));
    QCOMPARE(presenter.texts().constFirst().contains(u"locked"_s), kind == Kind::ProfileNotSaved);
}

void TestNoticePresenter::theLatestServerTimeOfAProfileIsTold()
{
    NoticePresenter presenter;
    presenter.addServerTime(u"prod"_s, std::chrono::minutes(17));
    presenter.addServerTime(u"test"_s, std::chrono::minutes(5));
    presenter.addServerTime(u"prod"_s, std::chrono::seconds(-3605));
    QCOMPARE(presenter.texts().size(), 2);
    QVERIFY(presenter.texts().first().contains(u"“test” signs with the server's time, 5 minute(s) ahead"_s));
    QVERIFY(presenter.texts().last().contains(u"“prod” signs with the server's time, 60 minute(s) behind"_s));
    presenter.addServerTime(u"prod"_s, std::chrono::seconds(3)); // the computer's clock was set right
    QCOMPARE(presenter.texts().size(), 1);
    QVERIFY(presenter.texts().first().contains(u"“test”"_s));
}

void TestNoticePresenter::theLatestTroubleWithTheSettingsIsTold()
{
    NoticePresenter presenter;
    presenter.add(Kind::SettingsRescued, u"kept"_s);
    presenter.setSettingsTrouble(Kind::SettingsReadOnly, u"the-file"_s);
    presenter.setSettingsTrouble(Kind::SettingsDiskFull, u"the-file"_s);
    QCOMPARE(presenter.texts().size(), 2);
    QVERIFY(presenter.texts().last().contains(u"the disk of the-file is full"_s));
    presenter.setSettingsTrouble(std::nullopt, u"the-file"_s);
    QCOMPARE(presenter.texts().size(), 1);
    QVERIFY(presenter.texts().first().contains(u"kept"_s));
}

void TestNoticePresenter::theLatestWishIsTold()
{
    using Wish = NoticePresenter::Wish;
    NoticePresenter presenter;
    QSignalSpy changed(&presenter, &NoticePresenter::changed);
    presenter.add(Kind::NotDeleted, u"one"_s);
    presenter.setWish(std::nullopt);
    QCOMPARE(changed.count(), 1);
    for (const Wish wish : {Wish::WaitsForKeys, Wish::NotListed, Wish::ListIncomplete, Wish::FilterCleared}) {
        presenter.setWish(NoticePresenter::WishNotice{wish, {u"eni-1"_s}, u"cn-hangzhou"_s, u"prod"_s});
        QCOMPARE(presenter.texts().size(), 2);
        QVERIFY(presenter.texts().last().contains(u"eni-1"_s));
        QVERIFY(presenter.texts().last().contains(u"cn-hangzhou"_s));
        QVERIFY(!presenter.texts().last().contains(u'%'));
    }
    QCOMPARE(changed.count(), 5);
    presenter.setWish(NoticePresenter::WishNotice{Wish::FilterCleared, {u"eni-1"_s}, u"cn-hangzhou"_s, u"prod"_s});
    QCOMPARE(changed.count(), 5);
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many.append(u"eni-%1"_s.arg(i, 40, 10, QChar(u'0')));
    presenter.setWish(NoticePresenter::WishNotice{Wish::NotListed, many, u"cn-hangzhou"_s, u"prod"_s});
    QVERIFY(presenter.texts().last().size() < 400);
    presenter.setWish(std::nullopt);
    QCOMPARE(presenter.texts().size(), 1);
}

void TestNoticePresenter::aDismissedNoticeIsGoneAndTheOthersStay()
{
    NoticePresenter presenter;
    presenter.add(Kind::NotDeleted, u"one"_s);
    presenter.add(Kind::NotDeleted, u"two"_s);
    presenter.dismiss(0);
    QCOMPARE(presenter.texts().size(), 1);
    QVERIFY(presenter.texts().constFirst().contains(u"two"_s));
}

void TestNoticePresenter::dismissingWhatIsNotThereChangesNothing()
{
    NoticePresenter presenter;
    presenter.add(Kind::NotDeleted, u"one"_s);
    QSignalSpy changed(&presenter, &NoticePresenter::changed);
    presenter.dismiss(1);
    presenter.dismiss(-1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(presenter.texts().size(), 1);
}

QTEST_GUILESS_MAIN(TestNoticePresenter)
#include "tst_noticepresenter.moc"
