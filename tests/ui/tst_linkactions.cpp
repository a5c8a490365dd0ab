// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/interfacewish.h"
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"
#include "ui/interfacesview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Edit > "Copy Link", and links that come from outside, in the main window.
class TestLinkActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void theLinkOfOneInterfaceIsCopied();
    void withoutOneInterfaceThereIsNoLink();
    void aLinkShowsItsRowsWithTheirDetails();
    void aLinkSwitchesTheRegion();
    void aCopiedLinkLeadsBack();
    void whatIsNotThereIsSaidInTheWindow();
    void whileADialogIsOpenALinkWaits();
    void whatTheUserSelectsMeanwhileStays();
    void amongManyRowsSelectingIsQuick();

private:
    ui::InterfacesView &table() { return *m_desk->window().findChild<ui::InterfacesView *>(u"interfacesTable"_s); }
    QAction &action(const QString &name) { return *m_desk->window().findChild<QAction *>(name); }
    QString noticeTexts()
    {
        QStringList texts;
        for (const auto *bar : m_desk->window().findChildren<QLabel *>())
            texts += bar->isVisible() ? bar->text().remove(QChar(0x200b)) : QString();
        return texts.join(u'\n');
    }

    std::unique_ptr<tests::Desk> m_desk;
};

void TestLinkActions::init()
{
    m_desk = std::make_unique<tests::Desk>();
}

void TestLinkActions::theLinkOfOneInterfaceIsCopied()
{
    m_desk->showWithSamples(5);
    table().selectIds({tests::sampleId(3)});
    QVERIFY(action(u"actionCopyLink"_s).isEnabled());
    action(u"actionCopyLink"_s).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"enidesk://eni/cn-hangzhou/"_s + tests::sampleId(3));
}

void TestLinkActions::withoutOneInterfaceThereIsNoLink()
{
    m_desk->showWithSamples(5);
    table().clearSelection();
    QVERIFY(!action(u"actionCopyLink"_s).isEnabled());
    QCOMPARE(action(u"actionCopyLink"_s).toolTip(), u"Select one network interface"_s);
    table().selectIds({tests::sampleId(3), tests::sampleId(4)});
    QVERIFY(!action(u"actionCopyLink"_s).isEnabled());
}

void TestLinkActions::aLinkShowsItsRowsWithTheirDetails()
{
    m_desk->showWithSamples(50);
    action(u"actionDetails"_s).setChecked(false);
    m_desk->browse.setFilter(tests::sampleId(3));
    QTRY_COMPARE(m_desk->browse.shownCount(), 1);
    m_desk->window().showInterfaces({.ids = {tests::sampleId(45), tests::sampleId(7)}});
    QTRY_COMPARE(table().selectedIds().size(), 2);
    QVERIFY(table().selectedIds().contains(tests::sampleId(45)));
    QVERIFY(table().selectedIds().contains(tests::sampleId(7)));
    QVERIFY(action(u"actionDetails"_s).isChecked());
    const QModelIndex first =
        table().model()->index(m_desk->browse.model().rowOf(table().selectedIds().constFirst()), 0);
    QVERIFY(table().viewport()->rect().intersects(table().visualRect(first)));
    QVERIFY2(noticeTexts().contains(u"The filter was cleared to show"_s), qPrintable(noticeTexts()));
}

void TestLinkActions::aLinkSwitchesTheRegion()
{
    m_desk->showWithSamples(5);
    m_desk->window().showInterfaces({.region = u"cn-beijing"_s, .ids = {tests::sampleId(9)}});
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    QCOMPARE(m_desk->browse.regionId(), u"cn-beijing"_s);
    m_desk->answerListing(tests::samplePage(20));
    QTRY_COMPARE(table().selectedIds(), QStringList{tests::sampleId(9)});
    QCOMPARE(m_desk->details.selection(), QStringList{tests::sampleId(9)});
}

void TestLinkActions::aCopiedLinkLeadsBack()
{
    m_desk->showWithSamples(5);
    table().selectIds({tests::sampleId(2)});
    action(u"actionCopyLink"_s).trigger();
    table().selectIds({tests::sampleId(1)});
    const QStringList parts = QGuiApplication::clipboard()->text().split(u'/');
    m_desk->window().showInterfaces({.region = parts.at(3), .ids = {parts.at(4)}});
    QCOMPARE(table().selectedIds(), QStringList{tests::sampleId(2)});
}

void TestLinkActions::whatIsNotThereIsSaidInTheWindow()
{
    m_desk->showWithSamples(5);
    m_desk->window().showInterfaces({.ids = {u"eni-gone"_s}});
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->answerListing(tests::samplePage(5));
    QTRY_VERIFY2(noticeTexts().contains(u"sees in cn-hangzhou: eni-gone."_s), qPrintable(noticeTexts()));
    QVERIFY(noticeTexts().contains(u"cn-hangzhou"_s));
}

void TestLinkActions::whileADialogIsOpenALinkWaits()
{
    m_desk->showWithSamples(5);
    auto *dialog = new QDialog(&m_desk->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    m_desk->window().showInterfaces({.region = u"cn-beijing"_s, .ids = {tests::sampleId(2)}});
    QTest::qWait(50);
    QCOMPARE(m_desk->browse.regionId(), u"cn-hangzhou"_s);
    dialog->close();
    QTRY_COMPARE(m_desk->browse.regionId(), u"cn-beijing"_s);
}

void TestLinkActions::whatTheUserSelectsMeanwhileStays()
{
    m_desk->showWithSamples(5);
    m_desk->window().showInterfaces({.ids = {u"eni-new"_s, tests::sampleId(1)}});
    table().selectIds({tests::sampleId(4)});
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->answerListing(tests::samplePage(5));
    QTRY_VERIFY(!m_desk->browse.isListing());
    QTest::qWait(50);
    QCOMPARE(table().selectedIds(), QStringList{tests::sampleId(4)});
}

void TestLinkActions::amongManyRowsSelectingIsQuick()
{
    m_desk->showWithSamples(1);
    std::vector<domain::NetworkInterface> many(100'000);
    QStringList wanted;
    for (size_t i = 0; i < many.size(); ++i) {
        many[i].id = u"eni-many%1"_s.arg(i);
        if (i % 1000 == 0)
            wanted.append(many[i].id);
    }
    m_desk->browse.regionStore().interfaces.merge(std::move(many));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->browse.shownCount() == 100'001 && !m_desk->browse.model().isBusy(), 30'000);
    QElapsedTimer timer;
    timer.start();
    m_desk->window().showInterfaces({.ids = wanted});
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(table().selectedIds().size(), wanted.size());
    qInfo("selected in %lld ms", elapsed);
    QVERIFY2(elapsed < 250, qPrintable(QString::number(elapsed)));
}

QTEST_MAIN(TestLinkActions)
#include "tst_linkactions.moc"
