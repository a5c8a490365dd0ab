// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/assignpresenter.h"
#include "app/settings/settings.h"
#include "tests/presenters/changeworld.h"
#include "ui/addresseditor.h"
#include "ui/assigndialog.h"
#include "ui/explanationpanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// The dialog "Assign IPv6 Addresses", through its real widgets.
class AssignDialogTest : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_presenter =
            std::make_unique<presenters::AssignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                          m_world->catalogue, m_world->clock, u"eni-1"_s);
        m_dialog = std::make_unique<ui::AssignDialog>(*m_presenter);
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
    QPushButton *assignButton() { return find<QPushButton>(u"assignButton"_s); }
    QPushButton *cancelButton() { return find<QPushButton>(u"cancelButton"_s); }
    QSpinBox *countSpin() { return find<QSpinBox>(u"countSpin"_s); }
    ui::AddressEditor *addressEdit() { return find<ui::AddressEditor>(u"addressEdit"_s); }
    QLabel *reasonLabel() { return find<QLabel>(u"reasonLabel"_s); }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<presenters::AssignPresenter> m_presenter;
    std::unique_ptr<ui::AssignDialog> m_dialog;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_world = std::make_unique<tests::ChangeWorld>();
        m_world->addInterface();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_presenter.reset();
        m_world.reset();
    }

    void titleButtonsAndNamesAreRight();
    void aTypedCountAndEnterAssign();
    void typedAddressesAreAssigned();
    void theRadioButtonsChooseTheWay();
    void eachLineIsJudgedAsItIsTyped();
    void blockedInputSaysWhyBesideTheButton();
    void aFailedCheckOffersToSendAnyway();
    void aRefusalAppearsInTheDialogAndTheFormIsKept();
    void oneClickWaitsAndStopEndsIt();
    void oneClickTakesOutTheRefusedAddress();
    void closingMidCallChangesNothing();
    void acceptanceClosesTheDialog();
    void escapeCancels();
    void theCommandIsCopied();
    void thePreviewUnfolds();
    void switchingTheLanguageReachesTheOpenDialog();
    void itFitsASmallScreenInALongLanguage();
    void theSizeIsRemembered();
};

void AssignDialogTest::titleButtonsAndNamesAreRight()
{
    open();
    QCOMPARE(m_dialog->windowTitle(), u"Assign IPv6 Addresses"_s);
    QVERIFY(m_dialog->isModal());
    QCOMPARE(find<QRadioButton>(u"countRadio"_s)->text(), u"Number of addresses"_s);
    QCOMPARE(find<QRadioButton>(u"specificRadio"_s)->text(), u"Specific addresses"_s);
    QCOMPARE(countSpin()->accessibleName(), u"Number of addresses"_s);
    QCOMPARE(addressEdit()->accessibleName(), u"Specific addresses"_s);
    QCOMPARE(assignButton()->text(), u"Assign 1 address"_s);
    QCOMPARE(cancelButton()->text(), u"Cancel"_s);
    const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        // The line inside a spin box is Qt's own: the spin box speaks for it.
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + u" has no accessible name"_s));
    }
}

void AssignDialogTest::aTypedCountAndEnterAssign()
{
    open();
    QVERIFY(countSpin()->hasFocus());
    QTest::keyClicks(countSpin(), u"2"_s);
    QCOMPARE(assignButton()->text(), u"Assign 2 addresses"_s);
    QTest::keyClick(countSpin(), Qt::Key_Return);
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6AddressCount"), u"2"_s);
}

void AssignDialogTest::typedAddressesAreAssigned()
{
    open();
    QTest::keyClicks(addressEdit(), u"::5"_s);
    QTest::keyClick(addressEdit(), Qt::Key_Return);
    QTest::keyClicks(addressEdit(), u"::6 # db"_s);
    QVERIFY(find<QRadioButton>(u"specificRadio"_s)->isChecked());
    QCOMPARE(assignButton()->text(), u"Assign 2 addresses"_s);
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.1"), u"2408:4005:3a:1a00::5"_s);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"), u"2408:4005:3a:1a00::6"_s);
}

void AssignDialogTest::theRadioButtonsChooseTheWay()
{
    open();
    find<QRadioButton>(u"specificRadio"_s)->click();
    QCOMPARE(reasonLabel()->text(), u"Type at least one address."_s);
    find<QRadioButton>(u"countRadio"_s)->click();
    QCOMPARE(assignButton()->text(), u"Assign 1 address"_s);
    QVERIFY(assignButton()->isEnabled());
}

void AssignDialogTest::eachLineIsJudgedAsItIsTyped()
{
    open();
    QTest::keyClicks(addressEdit(), u"::5"_s);
    QCOMPARE(addressEdit()->verdictOf(0)->words, u"2408:4005:3a:1a00::5"_s);
    QTest::keyClicks(addressEdit(), u"x"_s);
    QCOMPARE(addressEdit()->verdictOf(0)->words, u"not an IPv6 address"_s);
}

void AssignDialogTest::blockedInputSaysWhyBesideTheButton()
{
    open();
    QTest::keyClicks(addressEdit(), u"2001:db8::1"_s);
    const QString reason = u"2001:db8::1 is outside the vSwitch's IPv6 CIDR 2408:4005:3a:1a00::/64."_s;
    QVERIFY(!assignButton()->isEnabled());
    QVERIFY(reasonLabel()->isVisible());
    QCOMPARE(reasonLabel()->text(), reason);
    QVERIFY(assignButton()->toolTip().contains(reason.toHtmlEscaped()));
    QCOMPARE(assignButton()->accessibleDescription(), reason);
    QTest::keyClick(addressEdit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_presenter->stage(), presenters::AssignPresenter::Stage::Idle);
}

void AssignDialogTest::aFailedCheckOffersToSendAnyway()
{
    m_world->cidr.clear();
    m_world->list();
    open();
    QCOMPARE(assignButton()->text(), u"Send Anyway"_s);
    QVERIFY(find<QLabel>(u"noticeLabel"_s)->isVisible());
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_COMPARE(m_world->changesSent(), 1);
}

void AssignDialogTest::aRefusalAppearsInTheDialogAndTheFormIsKept()
{
    open();
    QTest::keyClicks(addressEdit(), u"::5"_s);
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    QVERIFY(!addressEdit()->isEnabled());
    m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s, u"<b>The vSwitch</b> has not turned on IPv6."_s);
    QTRY_VERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(addressEdit()->isEnabled());
    QCOMPARE(addressEdit()->toPlainText(), u"::5"_s);
    QTRY_VERIFY(assignButton()->isEnabled());
    QCOMPARE(cancelButton()->text(), u"Cancel"_s);
}

void AssignDialogTest::oneClickWaitsAndStopEndsIt()
{
    open();
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->interface().status = domain::InterfaceStatus::Attaching;
    m_world->interface().statusText = u"Attaching"_s;
    m_world->refuseChange(u"InvalidOperation.InvalidEniState"_s);
    QTRY_VERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"cureLine"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"offerButton"_s), Qt::LeftButton);
    auto *stop = find<QPushButton>(u"stopCureButton"_s);
    QVERIFY(stop->isVisible() && stop->hasFocus());
    QVERIFY(!find<QPushButton>(u"offerButton"_s)->isVisible());
    QVERIFY(!assignButton()->isEnabled());
    QCOMPARE(cancelButton()->text(), u"Cancel"_s);
    QTRY_VERIFY(find<QLabel>(u"cureLabel"_s)->text().contains(u"Attaching"_s));
    cancelButton()->setFocus();
    m_world->interface().status = domain::InterfaceStatus::Detaching;
    m_world->interface().statusText = u"Detaching"_s;
    QTRY_VERIFY(find<QLabel>(u"cureLabel"_s)->text().contains(u"Detaching"_s));
    QVERIFY(cancelButton()->hasFocus());
    QTest::keyClick(stop, Qt::Key_Space);
    QCOMPARE(find<QLabel>(u"cureLabel"_s)->text(), u"Stopped. Nothing was sent."_s);
    QVERIFY(!stop->isVisible());
    QVERIFY(assignButton()->isEnabled());
    QCOMPARE(m_world->changesSent(), 1);
}

void AssignDialogTest::oneClickTakesOutTheRefusedAddress()
{
    open();
    addressEdit()->setPlainText(u"::5\n::6"_s);
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidIp.IpAssigned"_s,
                          u"The specified ipAddress \"2408:4005:3a:1a00::6\" has been assigned."_s);
    QTRY_VERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    auto *choose = find<QPushButton>(u"offerButton"_s);
    QCOMPARE(choose->text(), u"Choose Another Address"_s);
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(addressEdit()->toPlainText(), u"::5"_s);
    QVERIFY(addressEdit()->hasFocus());
    QVERIFY(find<QLabel>(u"cureLabel"_s)->text().startsWith(u"Taken out of the list"_s));
    QTest::keyClick(addressEdit(), Qt::Key_Return);
    QTest::keyClicks(addressEdit(), u"::7"_s);
    QCOMPARE(addressEdit()->toPlainText(), u"::5\n::7"_s);
    QVERIFY(!find<QWidget>(u"cureLine"_s)->isVisible());
}

void AssignDialogTest::closingMidCallChangesNothing()
{
    open();
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(cancelButton()->text(), u"Close"_s);
    QVERIFY(find<QLabel>(u"outcomeLabel"_s)->text().contains(u"Closing this window does not stop it"_s));
    QTest::mouseClick(cancelButton(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    m_dialog.reset();
    m_presenter.reset();
    QVERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    const QString planId = m_world->changes->planIds().front();
    QTRY_VERIFY(m_world->changes->plan(planId)->isSettled());
    QCOMPARE(m_world->interface().ipv6.size(), size_t(1));
    QCOMPARE(m_world->changesSent(), 1);
}

void AssignDialogTest::acceptanceClosesTheDialog()
{
    open();
    QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void AssignDialogTest::escapeCancels()
{
    open();
    QTest::keyClick(addressEdit(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(m_world->changesSent(), 0);
}

void AssignDialogTest::theCommandIsCopied()
{
    open();
    QTest::mouseClick(find<QPushButton>(u"copyCliButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_presenter->cliCommands());
    QVERIFY(find<QLabel>(u"copiedLabel"_s)->isVisible());
    countSpin()->selectAll();
    QTest::keyClicks(countSpin(), u"3"_s);
    QVERIFY(!find<QLabel>(u"copiedLabel"_s)->isVisible());
}

void AssignDialogTest::thePreviewUnfolds()
{
    open();
    auto *text = find<QPlainTextEdit>(u"previewText"_s);
    QVERIFY(!text->isVisible());
    QTest::mouseClick(find<QToolButton>(u"previewToggle"_s), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QTest::keyClicks(countSpin(), u"3"_s);
    QVERIFY(text->toPlainText().contains(u"Ipv6AddressCount = 3"_s));
}

void AssignDialogTest::switchingTheLanguageReachesTheOpenDialog()
{
    open();
    QTest::keyClicks(addressEdit(), u"nonsense"_s);
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u"«Assign IPv6"_s));
    QVERIFY(assignButton()->text().startsWith(u"«Assign"_s));
    QVERIFY(reasonLabel()->text().startsWith(u"«nonsense is not"_s));
    QVERIFY(addressEdit()->verdictOf(0)->words.startsWith(u"«not an"_s));
    QVERIFY(find<QToolButton>(u"previewToggle"_s)->text().startsWith(u"«Request"_s));
    QCOMPARE(addressEdit()->toPlainText(), u"nonsense"_s);
    QCoreApplication::removeTranslator(&other);
    QTRY_COMPARE(m_dialog->windowTitle(), u"Assign IPv6 Addresses"_s);
}

void AssignDialogTest::itFitsASmallScreenInALongLanguage()
{
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    m_world->cidr.clear();
    m_world->list();
    open();
    QTest::mouseClick(find<QToolButton>(u"previewToggle"_s), Qt::LeftButton);
    QTest::mouseClick(assignButton(), Qt::LeftButton);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QTRY_VERIFY(find<ui::ExplanationPanel>(u"explanationPanel"_s)->isVisible());
    QVERIFY2(m_dialog->width() <= 1024 && m_dialog->height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1000);
    QCoreApplication::removeTranslator(&other);
}

void AssignDialogTest::theSizeIsRemembered()
{
    settings::Settings settings(m_world->folder.filePath(u"settings.ini"_s));
    open();
    m_dialog->setSettings(&settings);
    m_dialog->resize(777, 611);
    m_dialog->reject();
    ui::AssignDialog next(*m_presenter);
    next.setSettings(&settings);
    QCOMPARE(next.size(), QSize(777, 611));
}

QTEST_MAIN(AssignDialogTest)
#include "tst_assigndialog.moc"
