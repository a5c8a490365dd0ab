// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Keys = operations::Profiles::Keys;

/// The Account menu in the main window: what is on, what opens.
class TestAccountActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void eachActionOpensItsDialog_data();
    void eachActionOpensItsDialog();
    void oneDialogAtATime();
    void signingOutIsForThoseWhoAreSignedIn();
    void theDemoHasNoKeysToEnter();
    void anOfferBesideARefusalOpensWhatItSays();

private:
    QAction *action(const char *name) { return m_desk->window().findChild<QAction *>(QLatin1String(name)); }
    void showProfile(Keys keys, bool isDemo = false);

    std::unique_ptr<tests::Desk> m_desk;
};

void TestAccountActions::init()
{
    m_desk = std::make_unique<tests::Desk>();
}

void TestAccountActions::showProfile(Keys keys, bool isDemo)
{
    operations::Profiles::Profile profile;
    profile.account = u"a"_s;
    profile.name = u"prod"_s;
    profile.id = isDemo ? QString() : u"1"_s;
    profile.isDemo = isDemo;
    profile.keys = keys;
    m_desk->profiles.setProfiles({profile});
    m_desk->makeWindow().show();
    QTRY_COMPARE(m_desk->browse.account(), u"a"_s);
}

void TestAccountActions::eachActionOpensItsDialog_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("profiles") << QByteArray("actionProfiles") << u"profiles"_s;
    QTest::newRow("enter keys") << QByteArray("actionEnterKeys") << u"enterKeys"_s;
    QTest::newRow("forget") << QByteArray("actionForget") << u"forget"_s;
    QTest::newRow("preferences") << QByteArray("actionPreferences") << u"preferences"_s;
}

void TestAccountActions::eachActionOpensItsDialog()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, dialog);
    showProfile(Keys::Ready);
    QVERIFY(!action(name.constData())->toolTip().isEmpty());
    action(name.constData())->trigger();
    QCOMPARE(m_desk->dialogsWanted, QStringList{dialog});
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->objectName(), dialog);
}

void TestAccountActions::oneDialogAtATime()
{
    showProfile(Keys::Ready);
    action("actionProfiles")->trigger();
    action("actionPreferences")->trigger();
    QCOMPARE(m_desk->dialogsWanted, QStringList{u"profiles"_s});
}

void TestAccountActions::signingOutIsForThoseWhoAreSignedIn()
{
    showProfile(Keys::Ready);
    QVERIFY(action("actionSignOut")->isEnabled());
    QVERIFY(!action("actionSignIn")->isEnabled());
    action("actionSignOut")->trigger();
    QCOMPARE(m_desk->profiles.signedOut, QStringList{u"a"_s});
    showProfile(Keys::SignedOut);
    QVERIFY(!action("actionSignOut")->isEnabled());
    QVERIFY(!action("actionSignOut")->toolTip().isEmpty());
    action("actionSignIn")->trigger();
    QCOMPARE(m_desk->profiles.signedIn, QStringList{u"a"_s});
}

void TestAccountActions::theDemoHasNoKeysToEnter()
{
    showProfile(Keys::Ready, true);
    QVERIFY(!action("actionEnterKeys")->isEnabled());
    QVERIFY(!action("actionSignOut")->isEnabled());
}

void TestAccountActions::anOfferBesideARefusalOpensWhatItSays()
{
    m_desk->showAndAwaitListing();
    m_desk->refuseListing(tests::refusal(u"InvalidSecurityToken.Expired"_s));
    auto *page = m_desk->window().findChild<QWidget *>(u"statePage"_s);
    auto *offer = page->findChild<QPushButton *>(u"offerButton"_s);
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(m_desk->dialogsWanted, QStringList{u"enterKeys"_s});
}

QTEST_MAIN(TestAccountActions)
#include "tst_accountactions.moc"
