// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"
#include "ui/assigndialog.h"
#include "ui/explanationpanel.h"
#include "ui/interfacesview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Offer;

/// What explanations offer in the main window: the table, the console, the clipboard, the listing, the dialogs.
class TestChangeActions : public QObject
{
    Q_OBJECT

public slots:
    void openInBrowser(const QUrl &url) { m_opened.append(url); }

private slots:
    void init();
    void cleanup();
    void theHolderIsSelectedAlsoBehindAFilter();
    void aHolderThatIsNotListedIsSaid();
    void theDialogClosesAndTheTableShowsTheHolder();
    void theVSwitchOpensInTheConsole();
    void whatIsNoIdOpensNothing();
    void thePolicyIsCopiedAndTheButtonSaysSo();
    void aListingIsReadAgain();
    void thePageThatHasAButtonForItOffersNoSecondOne();
    void theServersTimeIsAdoptedAndTheListReadAgain();
    void aRefusedChangeOpensItsDialogFilledIn();
    void aRefusedChangeIsTriedAgainOnceItsRegionIsListed();
    void whatTheUserSelectsMeanwhileStays();
    void anotherRegionSelectsNothing();

private:
    presenters::ExplanationPresenter &explanation() { return m_desk->explanation; }
    ui::InterfacesView &table() { return *m_desk->window().findChild<ui::InterfacesView *>(u"interfacesTable"_s); }
    void explainHolder(const QString &holderId);
    void askForHiddenHolder();
    /// Answers reads as the cloud of the samples does; true once a change is asked for.
    bool answerReads();
    ui::AssignDialog *openAssign(int number, const QString &addresses);

    std::unique_ptr<tests::Desk> m_desk;
    QList<QUrl> m_opened;
};

void TestChangeActions::init()
{
    m_desk = std::make_unique<tests::Desk>();
    QDesktopServices::setUrlHandler(u"https"_s, this, "openInBrowser");
}

void TestChangeActions::cleanup()
{
    m_desk.reset();
    m_opened.clear();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestChangeActions::explainHolder(const QString &holderId)
{
    explain::Situation situation;
    situation.wish = explain::Wish::Assign;
    situation.holderId = holderId;
    situation.addresses = u"2408::5"_s;
    explanation().setError(tests::refusal(u"InvalidIp.IpAssigned"_s), situation);
}

void TestChangeActions::theHolderIsSelectedAlsoBehindAFilter()
{
    m_desk->showWithSamples(20);
    m_desk->browse.setFilter(u"nothing has this"_s);
    QTRY_COMPARE(m_desk->browse.shownCount(), 0);
    explainHolder(tests::sampleId(7));
    explanation().takeOffer(Offer::ShowHolder);
    QTRY_COMPARE(table().selectedIds(), QStringList{tests::sampleId(7)});
    QCOMPARE(m_desk->browse.filter(), QString());
    // The row is read again, by itself.
    const auto readings = [this] {
        int count = 0;
        for (qsizetype i = 0; i < m_desk->client.count(); ++i)
            count += m_desk->client.request(i).parameter(u"NetworkInterfaceId.1") == tests::sampleId(7) ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(readings(), 1);
    // Where the filter lets it through, it stays.
    m_desk->browse.setFilter(tests::sampleId(3));
    QTRY_COMPARE(m_desk->browse.shownCount(), 1);
    explainHolder(tests::sampleId(3));
    explanation().takeOffer(Offer::ShowHolder);
    QCOMPARE(table().selectedIds(), QStringList{tests::sampleId(3)});
    QCOMPARE(m_desk->browse.filter(), tests::sampleId(3));
}

void TestChangeActions::aHolderThatIsNotListedIsSaid()
{
    m_desk->showWithSamples(5);
    explainHolder(u"eni-elsewhere"_s);
    explanation().takeOffer(Offer::ShowHolder);
    QVERIFY2(explanation().note().contains(u"eni-elsewhere is not in the list"_s), qPrintable(explanation().note()));
    QCOMPARE(table().selectedIds(), QStringList());
}

bool TestChangeActions::answerReads()
{
    for (qsizetype index = 0; index < m_desk->client.count(); ++index) {
        if (!m_desk->client.isOpen(index))
            continue;
        const api::Request &request = m_desk->client.request(index);
        if (request.effect == api::Effect::Changes)
            return true;
        if (request.action == u"DescribeNetworkInterfaces")
            m_desk->client.reply(index, tests::samplePage(5));
        else
            m_desk->client.fail(index, tests::refusal(u"Forbidden.RAM"_s));
    }
    return false;
}

ui::AssignDialog *TestChangeActions::openAssign(int number, const QString &addresses)
{
    table().selectRow(m_desk->browse.model().rowOf(tests::sampleId(number)));
    m_desk->window().findChild<QAction *>(u"actionAssign"_s)->trigger();
    auto *dialog = m_desk->window().findChild<ui::AssignDialog *>();
    if (!dialog)
        return nullptr;
    dialog->findChild<QPlainTextEdit *>(u"addressEdit"_s)->setPlainText(addresses);
    dialog->findChild<QPushButton *>(u"assignButton"_s)->click();
    return dialog;
}

void TestChangeActions::theDialogClosesAndTheTableShowsTheHolder()
{
    m_desk->showWithSamples(5);
    const QString held = m_desk->browse.regionStore().interfaces.find(tests::sampleId(3))->ipv6.front().toString();
    const QPointer<ui::AssignDialog> dialog = openAssign(0, held);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(answerReads(), 20000);
    m_desk->client.fail(m_desk->client.open(u"AssignIpv6Addresses"), tests::refusal(u"InvalidIp.IpAssigned"_s));
    QPushButton *offer = nullptr;
    QTRY_VERIFY((answerReads(), offer = dialog->findChild<QPushButton *>(u"offerButton"_s)) && offer->isVisible());
    QVERIFY2(offer->text().startsWith(u"Show interface"_s), qPrintable(offer->text()));
    offer->click();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QCOMPARE(table().selectedIds(), QStringList{tests::sampleId(3)});
}

void TestChangeActions::theVSwitchOpensInTheConsole()
{
    m_desk->showWithSamples(5);
    explain::Situation situation;
    situation.regionId = u"cn-hangzhou"_s;
    situation.vSwitchId = u"vsw-bp1sample000001"_s;
    explanation().setError(tests::refusal(u"InvalidVSwitch.Ipv6NotTurnOn"_s), situation);
    explanation().takeOffer(Offer::OpenVSwitch);
    const QString link = u"https://vpc.console.aliyun.com/vpc/cn-hangzhou/switches/vsw-bp1sample000001"_s;
    QCOMPARE(m_opened, QList<QUrl>{QUrl(link)});
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QVERIFY(explanation().note().contains(link));
}

void TestChangeActions::whatIsNoIdOpensNothing()
{
    m_desk->showWithSamples(5);
    explain::Situation situation;
    for (const auto &[region, vSwitch] :
         {std::pair{u"cn-hangzhou"_s, u"vsw-1/../../evil"_s}, std::pair{u"cn-hangzhou"_s, u"vsw-1?a=b"_s},
          std::pair{u"cn-hangzhou"_s, u"vsw-1\nx"_s}, std::pair{u"evil.example/"_s, u"vsw-1"_s},
          std::pair{QString(), u"vsw-1"_s}, std::pair{u"cn-hangzhou"_s, u"生产-前端"_s}}) {
        situation.regionId = region;
        situation.vSwitchId = vSwitch;
        explanation().setError(tests::refusal(u"InvalidVSwitch.Ipv6NotTurnOn"_s), situation);
        explanation().takeOffer(Offer::OpenVSwitch);
        QVERIFY2(m_opened.isEmpty(), qPrintable(region + vSwitch));
    }
}

void TestChangeActions::thePolicyIsCopiedAndTheButtonSaysSo()
{
    m_desk->showAndAwaitListing();
    core::Error error = tests::refusal(u"Forbidden.RAM"_s);
    error.accessDenied = core::AccessDenied{u"ecs:DescribeNetworkInterfaces"_s, u"SubUser"_s, u"alice"_s, {}};
    m_desk->refuseListing(error);
    auto *page = m_desk->window().findChild<QWidget *>(u"statePage"_s);
    auto *button = page->findChild<QPushButton *>(u"offerButton"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Copy the RAM Policy"_s);
    button->click();
    QCOMPARE(button->text(), u"Copied"_s);
    const QJsonObject policy = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(policy.value(u"Version"_s), QJsonValue(u"1"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ecs:DescribeNetworkInterfaces"_s));
    QTRY_COMPARE(button->text(), u"Copy the RAM Policy"_s);
}

void TestChangeActions::aListingIsReadAgain()
{
    m_desk->showWithSamples(5);
    m_desk->browse.refresh();
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->refuseListing(tests::refusal(u"Throttling.User"_s));
    QTRY_VERIFY(explanation().offered(Offer::TryAgain));
    explanation().takeOffer(Offer::TryAgain);
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
}

void TestChangeActions::thePageThatHasAButtonForItOffersNoSecondOne()
{
    m_desk->showAndAwaitListing();
    m_desk->refuseListing(tests::refusal(u"Throttling.User"_s));
    QTRY_VERIFY(explanation().hasError());
    QVERIFY(!explanation().offered(Offer::TryAgain));
}

void TestChangeActions::theServersTimeIsAdoptedAndTheListReadAgain()
{
    m_desk->showWithSamples(5);
    core::Error error = tests::refusal(u"InvalidTimeStamp.Expired"_s);
    error.clockOffset = std::chrono::minutes(-40);
    m_desk->browse.refresh();
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->refuseListing(error);
    QTRY_VERIFY(explanation().offered(Offer::AdoptServerTime));
    explanation().takeOffer(Offer::AdoptServerTime);
    QCOMPARE(m_desk->profiles.serverTimes.size(), 1);
    QCOMPARE(m_desk->profiles.serverTimes.front().first, m_desk->browse.account());
    QCOMPARE(m_desk->profiles.serverTimes.front().second, std::chrono::seconds(std::chrono::minutes(-40)));
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
}

void TestChangeActions::aRefusedChangeOpensItsDialogFilledIn()
{
    m_desk->showWithSamples(5);
    const domain::InterfaceKey key{m_desk->browse.account(), m_desk->browse.context().regionId, tests::sampleId(0)};
    const domain::Ipv6Address address = *domain::Ipv6Address::parse(u"2408:4005:3a:1a00::99"_s);
    const QString planId =
        m_desk->changes.submit(domain::planAssignAddresses(key, u"前端网卡-0"_s, {address}), m_desk->browse.context());
    QTRY_VERIFY(answerReads());
    m_desk->client.fail(m_desk->client.open(u"AssignIpv6Addresses"), tests::refusal(u"Forbidden.RAM"_s));
    QTRY_VERIFY((answerReads(), !m_desk->results.entries().empty()) && m_desk->results.entries().front().hasDetails);
    m_desk->results.showDetails(planId);
    const auto offered = m_desk->results.explanation().offered(Offer::TryAgain);
    QVERIFY(offered);
    QVERIFY(offered->text.endsWith(u'…'));
    m_desk->results.explanation().takeOffer(Offer::TryAgain);
    auto *dialog = m_desk->window().findChild<ui::AssignDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"addressEdit"_s)->toPlainText(), address.toString());
    QCOMPARE(m_desk->client.open(u"AssignIpv6Addresses"), -1);
}

void TestChangeActions::aRefusedChangeIsTriedAgainOnceItsRegionIsListed()
{
    m_desk->showWithSamples(5);
    const QString account = m_desk->browse.account();
    const QString region = u"cn-beijing"_s;
    QVERIFY(m_desk->browse.regionId() != region);
    const QString planId =
        m_desk->changes.submit(domain::planAssignCount({account, region, tests::sampleId(0)}, u"前端网卡-0"_s, 1),
                               m_desk->profiles.contextFor(account, region));
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->refuseListing(tests::refusal(u"Forbidden.RAM"_s));
    QTRY_VERIFY(!m_desk->results.entries().empty() && m_desk->results.entries().front().hasDetails);
    m_desk->results.showDetails(planId);
    m_desk->browse.selectRegion(region);
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    QVERIFY(!m_desk->results.explanation().offered(Offer::TryAgain));
    m_desk->answerListing(tests::samplePage(5));
    QTRY_VERIFY(m_desk->results.explanation().offered(Offer::TryAgain));
}

/// The rows are being sorted: the one that is wanted comes later.
void TestChangeActions::askForHiddenHolder()
{
    m_desk->showWithSamples(20);
    m_desk->browse.setFilter(tests::sampleId(3));
    QTRY_COMPARE(m_desk->browse.shownCount(), 1);
    m_desk->browse.model().sort(static_cast<int>(models::Column::Created), Qt::DescendingOrder);
    explainHolder(tests::sampleId(7));
    explanation().takeOffer(Offer::ShowHolder);
    QCOMPARE(m_desk->browse.model().rowOf(tests::sampleId(7)), -1);
}

void TestChangeActions::whatTheUserSelectsMeanwhileStays()
{
    askForHiddenHolder();
    table().selectRow(0);
    QTRY_COMPARE(m_desk->browse.shownCount(), 20);
    QTest::qWait(50);
    QCOMPARE(table().selectedIds(), QStringList{tests::sampleId(3)});
}

void TestChangeActions::anotherRegionSelectsNothing()
{
    askForHiddenHolder();
    m_desk->browse.selectRegion(u"cn-beijing"_s);
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->answerListing(tests::samplePage(20));
    QTRY_COMPARE(m_desk->browse.shownCount(), 20);
    QTest::qWait(50);
    QCOMPARE(table().selectedIds(), QStringList());
}

QTEST_MAIN(TestChangeActions)
#include "tst_changeactions.moc"
