// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "tests/presenters/changeworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::UnassignPresenter;
using Stage = presenters::UnassignPresenter::Stage;

/// What the dialog "Unassign IPv6 Addresses" decides.
class UnassignPresenterTest : public QObject
{
    Q_OBJECT

private:
    void makePresenter(const QStringList &addresses)
    {
        m_world->addInterface(addresses);
        m_presenter = std::make_unique<UnassignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                          m_world->catalogue, m_world->clock, u"eni-1"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_presenter->addresses(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    static QStringList many(int count)
    {
        QStringList texts;
        for (int i = 1; i <= count; ++i)
            texts += u"2408:4005:3a:1a00::%1"_s.arg(i);
        return texts;
    }
    presenters::AddressSelectionModel &model() { return m_presenter->addresses(); }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<UnassignPresenter> m_presenter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init() { m_world = std::make_unique<tests::ChangeWorld>(); }
    void cleanup()
    {
        m_tester.reset();
        m_presenter.reset();
        m_world.reset();
    }

    void noneIsCheckedAtFirstAndThatIsSaid();
    void allCanBeChecked();
    void theButtonSaysHowMany();
    void whatIsLostIsNamed();
    void anInstanceWithOtherAddressesDoesNotLoseItsOnlyOne();
    void anAddressThatVanishesIsGoneAndUnchecked();
    void anAddressThatComesIsAddedUnchecked();
    void moreThanTenAreSplitAndItIsSaid();
    void theCheckedOnesAreSent();
    void aFailedCheckTurnsTheButtonIntoSendAnyway();
    void aRefusalKeepsTheSelectionAndExplains();
    void theListIsLockedWhileSending();
    void acceptanceIsTold();
    void anInterfaceWithoutAddressesBlocks();
};

void UnassignPresenterTest::noneIsCheckedAtFirstAndThatIsSaid()
{
    makePresenter(many(3));
    QCOMPARE(model().rowCount(), 3);
    QVERIFY(model().checked().empty());
    QVERIFY(!m_presenter->canSubmit());
    QCOMPARE(m_presenter->blockReason(), u"Select at least one address."_s);
    QCOMPARE(m_presenter->selectionText(), u"0 of 3 selected"_s);
    QVERIFY(m_presenter->losses().isEmpty());
}

void UnassignPresenterTest::allCanBeChecked()
{
    makePresenter(many(3));
    QCOMPARE(model().allChecked(), Qt::Unchecked);
    model().setData(model().index(1), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(model().allChecked(), Qt::PartiallyChecked);
    model().setAllChecked(Qt::Checked);
    QCOMPARE(model().allChecked(), Qt::Checked);
    QCOMPARE(m_presenter->selectionText(), u"3 of 3 selected"_s);
    model().setAllChecked(Qt::Unchecked);
    QVERIFY(model().checked().empty());
}

void UnassignPresenterTest::theButtonSaysHowMany()
{
    makePresenter(many(3));
    m_presenter->select({tests::address(u"2408:4005:3a:1a00::2"_s)});
    QCOMPARE(m_presenter->actionText(), u"Unassign 1 address"_s);
    model().setAllChecked(Qt::Checked);
    QCOMPARE(m_presenter->actionText(), u"Unassign 3 addresses"_s);
}

void UnassignPresenterTest::whatIsLostIsNamed()
{
    makePresenter(many(1));
    model().setAllChecked(Qt::Checked);
    QCOMPARE(m_presenter->losses().front(), u"web-03 loses its only IPv6 address."_s);
    QCOMPARE(m_presenter->losses().at(1), u"Connections through the selected address break."_s);
}

void UnassignPresenterTest::anInstanceWithOtherAddressesDoesNotLoseItsOnlyOne()
{
    makePresenter(many(1));
    m_world->addOtherInterface({u"2408:4005:3a:1a00::99"_s});
    m_world->list();
    model().setAllChecked(Qt::Checked);
    QCOMPARE(m_presenter->losses().front(), u"前端网卡-7 loses its only IPv6 address."_s);
}

void UnassignPresenterTest::anAddressThatVanishesIsGoneAndUnchecked()
{
    makePresenter(many(2));
    model().setAllChecked(Qt::Checked);
    m_world->interface().ipv6.erase(m_world->interface().ipv6.begin());
    m_world->list();
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(model().index(0).data(presenters::AddressSelectionModel::GoneRole).toBool());
    QCOMPARE(model().index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(model().index(0).data().toString().contains(u"gone"_s));
    QVERIFY(!model().setData(model().index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_presenter->actionText(), u"Unassign 1 address"_s);
}

void UnassignPresenterTest::anAddressThatComesIsAddedUnchecked()
{
    makePresenter(many(1));
    model().setAllChecked(Qt::Checked);
    m_world->interface().ipv6.push_back(tests::address(u"2408:4005:3a:1a00::77"_s));
    m_world->list();
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(m_presenter->selectionText(), u"1 of 2 selected"_s);
}

void UnassignPresenterTest::moreThanTenAreSplitAndItIsSaid()
{
    makePresenter(many(12));
    model().setAllChecked(Qt::Checked);
    QVERIFY(m_presenter->notice().contains(u"Sent as 2 calls"_s));
    QVERIFY(m_presenter->previewText().contains(u"Call 2 of 2"_s));
}

void UnassignPresenterTest::theCheckedOnesAreSent()
{
    makePresenter(many(3));
    m_presenter->select({tests::address(u"2408:4005:3a:1a00::1"_s), tests::address(u"2408:4005:3a:1a00::3"_s)});
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().action, u"UnassignIpv6Addresses"_s);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.1"), u"2408:4005:3a:1a00::1"_s);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"), u"2408:4005:3a:1a00::3"_s);
}

void UnassignPresenterTest::aFailedCheckTurnsTheButtonIntoSendAnyway()
{
    makePresenter(many(1));
    m_world->interface().serviceManaged = true;
    m_world->list();
    model().setAllChecked(Qt::Checked);
    QCOMPARE(m_presenter->actionText(), u"Send Anyway"_s);
    QVERIFY(m_presenter->canSubmit());
}

void UnassignPresenterTest::aRefusalKeepsTheSelectionAndExplains()
{
    makePresenter(many(3));
    m_presenter->select({tests::address(u"2408:4005:3a:1a00::2"_s)});
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidOperation.EniServiceManaged"_s);
    QTRY_COMPARE(m_presenter->stage(), Stage::Refused);
    QVERIFY(m_presenter->hasExplanation());
    QCOMPARE(m_presenter->stageText(), u"Nothing was unassigned."_s);
    QCOMPARE(model().checked().size(), size_t(1));
}

void UnassignPresenterTest::theListIsLockedWhileSending()
{
    makePresenter(many(2));
    m_presenter->select({tests::address(u"2408:4005:3a:1a00::2"_s)});
    m_presenter->submit();
    QVERIFY(!model().setData(model().index(0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model().flags(model().index(0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(m_presenter->stageText().contains(u"Closing this window does not stop it"_s));
}

void UnassignPresenterTest::acceptanceIsTold()
{
    makePresenter(many(1));
    QSignalSpy accepted(m_presenter.get(), &UnassignPresenter::accepted);
    model().setAllChecked(Qt::Checked);
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_COMPARE(accepted.count(), 1);
}

void UnassignPresenterTest::anInterfaceWithoutAddressesBlocks()
{
    makePresenter({});
    QCOMPARE(m_presenter->blockReason(), u"This interface has no IPv6 addresses."_s);
    QVERIFY(!m_presenter->hasRequest());
}

QTEST_GUILESS_MAIN(UnassignPresenterTest)
#include "tst_unassignpresenter.moc"
