// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/assignpresenter.h"
#include "app/presenters/detailspresenter.h"
#include "app/presenters/resultpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "tests/presenters/changeworld.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using domain::AddressFormat;

namespace {

const QString compressed = u"2408:4005:3a:1a00::5"_s;
const QString expanded = u"2408:4005:003a:1a00:0000:0000:0000:0005"_s;
const QString expandedCidr = u"2408:4005:003a:1a00:0000:0000:0000:0000/64"_s;

} // namespace

/// Dialogs, details and results show addresses in the format that was chosen; what is sent and copied is canonical.
class ShownAddressesTest : public QObject
{
    Q_OBJECT

private:
    template<typename Presenter> std::unique_ptr<Presenter> make()
    {
        auto made = std::make_unique<Presenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                m_world->catalogue, m_world->clock, u"eni-1"_s);
        made->setAddressFormat(AddressFormat::Expanded);
        return made;
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_world = std::make_unique<tests::ChangeWorld>();
        m_world->addInterface({compressed});
    }

    void theAssignDialogShowsTheFormat();
    void theUnassignDialogShowsTheFormat();
    void theDetailsShowTheFormat();
    void theResultsShowTheFormatAndCopyCanonically();
};

void ShownAddressesTest::theAssignDialogShowsTheFormat()
{
    const auto presenter = make<presenters::AssignPresenter>();
    QTRY_COMPARE(presenter->heading().cidr, expandedCidr);
    presenter->setAddressText(u"::6\n2001:db8::1"_s);
    QCOMPARE(presenter->verdicts().front().words, u"2408:4005:003a:1a00:0000:0000:0000:0006"_s);
    QVERIFY(presenter->blockReason().contains(expandedCidr));
    presenter->setAddressText(u"::6"_s);
    QVERIFY(presenter->previewText().contains(u"2408:4005:3a:1a00::6"_s));
    QVERIFY(presenter->cliCommands().contains(u"2408:4005:3a:1a00::6"_s));
}

void ShownAddressesTest::theUnassignDialogShowsTheFormat()
{
    const auto presenter = make<presenters::UnassignPresenter>();
    const QModelIndex first = presenter->addresses().index(0);
    QCOMPARE(first.data().toString(), expanded);
    QTRY_COMPARE(presenter->heading().cidr, expandedCidr);
    presenter->addresses().setAllChecked(Qt::Checked);
    QVERIFY(presenter->previewText().contains(compressed));
}

void ShownAddressesTest::theDetailsShowTheFormat()
{
    presenters::DetailsPresenter details({});
    details.setRegion(m_world->context, &m_world->regionStore(), u"Hangzhou"_s);
    details.setSelection({u"eni-1"_s});
    QSignalSpy changed(&details, &presenters::DetailsPresenter::changed);
    details.setAddressFormat(AddressFormat::Expanded);
    QCOMPARE(changed.size(), 1);
    const std::vector<presenters::DetailSection> sections = details.sections();
    const auto ipv6 = std::find_if(sections.begin(), sections.end(), [](const presenters::DetailSection &section) {
        return section.kind == presenters::DetailSection::Kind::Ipv6;
    });
    QVERIFY(ipv6 != sections.end());
    QCOMPARE(ipv6->rows.front().value, expanded);
    QCOMPARE(details.ipv6Addresses(), QStringList({compressed}));
}

void ShownAddressesTest::theResultsShowTheFormatAndCopyCanonically()
{
    presenters::ResultPresenter results(*m_world->changes, m_world->catalogue);
    results.setAddressFormat(AddressFormat::Expanded);
    const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
    m_world->changes->submit(domain::planUnassign(key, u"前端网卡-7"_s, {tests::address(compressed)}),
                             m_world->context);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_VERIFY(results.entries().front().sentence.contains(u"proved gone"_s));
    const presenters::ResultEntry entry = results.entries().front();
    QVERIFY(entry.sentence.contains(expanded));
    QCOMPARE(entry.lines.front().address, expanded);
    const QString copied = results.copyText(entry.id);
    QVERIFY(copied.contains(compressed));
    QVERIFY(!copied.contains(expanded));
}

QTEST_GUILESS_MAIN(ShownAddressesTest)
#include "tst_shownaddresses.moc"
