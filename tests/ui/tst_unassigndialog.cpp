// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/unassignpresenter.h"
#include "tests/presenters/changeworld.h"
#include "ui/explanationpanel.h"
#include "ui/unassigndialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The dialog "Unassign IPv6 Addresses", through its real widgets.
class UnassignDialogTest : public QObject
{
    Q_OBJECT

private:
    void open(const QStringList &addresses)
    {
        m_world->addInterface(addresses);
        m_presenter =
            std::make_unique<presenters::UnassignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                            m_world->catalogue, m_world->clock, u"eni-1"_s);
        m_dialog = std::make_unique<ui::UnassignDialog>(*m_presenter);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename T> T *find(const QString &name)
    {
        T *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QPushButton *unassignButton() { return find<QPushButton>(u"unassignButton"_s); }
    QPushButton *cancelButton() { return find<QPushButton>(u"cancelButton"_s); }
    QListView *list() { return find<QListView>(u"addressList"_s); }
    QCheckBox *selectAll() { return find<QCheckBox>(u"selectAllCheck"_s); }

    const QStringList m_three{u"2408:4005:3a:1a00::1"_s, u"2408:4005:3a:1a00::2"_s, u"2408:4005:3a:1a00::3"_s};
    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<presenters::UnassignPresenter> m_presenter;
    std::unique_ptr<ui::UnassignDialog> m_dialog;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init() { m_world = std::make_unique<tests::ChangeWorld>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_presenter.reset();
        m_world.reset();
    }

    void cancelIsTheDefaultAndNothingIsSelected();
    void enterInTheListCancels();
    void spaceInTheListSelects();
    void selectAllTakesAllAndNone();
    void theLossIsNamedAndTheButtonCounts();
    void theSelectedAddressesAreUnassigned();
    void aRefusalKeepsTheSelection();
    void acceptanceClosesTheDialog();
    void switchingTheLanguageReachesTheOpenDialog();
};

void UnassignDialogTest::cancelIsTheDefaultAndNothingIsSelected()
{
    open(m_three);
    QCOMPARE(m_dialog->windowTitle(), u"Unassign IPv6 Addresses"_s);
    QVERIFY(cancelButton()->isDefault());
    QVERIFY(!unassignButton()->isDefault());
    QVERIFY(!unassignButton()->isEnabled());
    QCOMPARE(find<QLabel>(u"reasonLabel"_s)->text(), u"Select at least one address."_s);
    QCOMPARE(selectAll()->checkState(), Qt::Unchecked);
}

void UnassignDialogTest::enterInTheListCancels()
{
    open(m_three);
    selectAll()->click();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_world->changesSent(), 0);
}

void UnassignDialogTest::spaceInTheListSelects()
{
    open(m_three);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_presenter->addresses().checked(), (std::vector{tests::address(m_three.at(1))}));
    QCOMPARE(selectAll()->checkState(), Qt::PartiallyChecked);
    QCOMPARE(find<QLabel>(u"selectionLabel"_s)->text(), u"1 of 3 selected"_s);
}

void UnassignDialogTest::selectAllTakesAllAndNone()
{
    open(m_three);
    QTest::keyClick(list(), Qt::Key_Space);
    selectAll()->click();
    QCOMPARE(m_presenter->addresses().checked().size(), size_t(3));
    QCOMPARE(selectAll()->checkState(), Qt::Checked);
    selectAll()->click();
    QCOMPARE(m_presenter->addresses().checked().size(), size_t(0));
}

void UnassignDialogTest::theLossIsNamedAndTheButtonCounts()
{
    open(m_three);
    selectAll()->click();
    QVERIFY(find<QLabel>(u"lossLabel"_s)->isVisible());
    QVERIFY(find<QLabel>(u"lossLabel"_s)->text().startsWith(u"web-03 loses all its IPv6 addresses.\nConnections"_s));
    QCOMPARE(unassignButton()->text(), u"Unassign 3 addresses"_s);
    QVERIFY(unassignButton()->isEnabled());
}

void UnassignDialogTest::theSelectedAddressesAreUnassigned()
{
    open(m_three);
    selectAll()->click();
    QTest::mouseClick(unassignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().action, u"UnassignIpv6Addresses"_s);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.3"), m_three.at(2));
    QCOMPARE(cancelButton()->text(), u"Close"_s);
}

void UnassignDialogTest::aRefusalKeepsTheSelection()
{
    open(m_three);
    selectAll()->click();
    QTest::mouseClick(unassignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidOperation.EniServiceManaged"_s);
    QTRY_VERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(unassignButton()->text(), u"Unassign 3 addresses"_s);
    QTRY_VERIFY(unassignButton()->isEnabled());
}

void UnassignDialogTest::acceptanceClosesTheDialog()
{
    open(m_three);
    QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    selectAll()->click();
    QTest::mouseClick(unassignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void UnassignDialogTest::switchingTheLanguageReachesTheOpenDialog()
{
    open(m_three);
    m_world->interface().ipv6.pop_back();
    m_world->list();
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u"«Unassign IPv6"_s));
    QVERIFY(unassignButton()->text().startsWith(u"«Unassign"_s));
    QVERIFY(selectAll()->text().startsWith(u"«Select all"_s));
    QVERIFY(list()->model()->index(2, 0).data().toString().startsWith(u"«"_s));
    QCoreApplication::removeTranslator(&other);
}

QTEST_MAIN(UnassignDialogTest)
#include "tst_unassigndialog.moc"
